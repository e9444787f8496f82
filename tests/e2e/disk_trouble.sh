#!/usr/bin/env bash
# Edits and saves on a small disk of its own that becomes full, read-only and is taken away. Ends with 77 ("skipped") where
# this user may not mount one.
#   disk_trouble.sh PROGRAM
set -euo pipefail

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/disk"
export HOME="$scratch" XDG_DATA_HOME="$scratch/data" LC_ALL=C.UTF-8
if ! unshare --user --map-root-user --mount mount -t tmpfs -o size=64k none "$scratch/disk" 2>"$scratch/log"; then
    echo "skipped: no disk can be mounted here: $(cat "$scratch/log")"
    exit 77
fi
unshare --user --map-root-user --mount "$1" "$scratch/disk"

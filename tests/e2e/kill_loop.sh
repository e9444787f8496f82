#!/usr/bin/env bash
# Kills an editing program at random moments and checks that nothing older than a second is lost and no file is damaged.
#   kill_loop.sh PROGRAM [RUNS [BOUND]]    200 runs and 1000 ms unless told otherwise
set -euo pipefail

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" XDG_DATA_HOME="$scratch/data" LC_ALL=C.UTF-8
mkdir "$scratch/designs"
"$1" "$scratch/designs" "${2:-200}" "${3:-1000}"

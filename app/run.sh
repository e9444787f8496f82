#!/usr/bin/env bash
# Builds Gudo and runs it:  app/run.sh [FILE]
# With a display the designer opens FILE, or an example. Without one the example (or FILE) is checked and exported to out/.
# Works from any directory and on a fresh Debian 12, Debian 13 or Ubuntu 24.04: what is missing is installed with apt.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
file=
case "${1:-}" in
    -h | --help)
        sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    ?*)
        [ -f "$1" ] || { echo "app/run.sh: there is no file $1" >&2; exit 3; }
        file=$(realpath "$1")
        ;;
esac
cd "$root"

groups=(build run)
[ -z "${WAYLAND_DISPLAY:-}" ] || groups+=(wayland)
packaging/install-dependencies.sh "${groups[@]}"
packaging/build.sh release
gudo=build/release/bin/gudo

mkdir -p out
if [ -z "$file" ]; then
    file=out/aws-three-tier.gudo
    [ -e "$file" ] || "$gudo" new "$file" --template aws-three-tier
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening $file"
    exec build/release/bin/gudo-designer "$file"
fi

echo "There is no display, so here is what the command line makes of $file"
echo
findings=0
"$gudo" check "$file" || findings=$?
[ "$findings" -le 1 ] || exit "$findings" # 1 says that there are findings: that is what was asked for

name=out/$(basename "${file%.gudo}")
"$gudo" export "$file" --to png -o "$name.png"
"$gudo" export "$file" --to svg -o "$name.svg"
"$gudo" export "$file" --to mermaid -o "$name.mmd"
echo
echo "Written:"
stat --printf '  %n  %s bytes\n' "$name.png" "$name.svg" "$name.mmd"

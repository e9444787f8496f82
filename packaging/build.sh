#!/usr/bin/env bash
# Configures and builds one preset of CMakePresets.json, quietly.
#   packaging/build.sh PRESET [TARGET…]
# On a terminal ninja shows its progress in one line; elsewhere the output goes to build/PRESET.log, of which a failure shows
# the end.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
shift
log="build/$preset.log"
mkdir -p build

# A compiler with Qt's headers takes about 700 MB: on small machines fewer of them than processors.
jobs=$(nproc)
available=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null || true)
if [ -n "$available" ] && [ "$available" -lt "$jobs" ]; then jobs=$((available > 0 ? available : 1)); fi

# A checkout that was moved or copied remembers where it was; CMake refuses to go on with that.
fresh=()
if [ -f "build/$preset/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "build/$preset/CMakeCache.txt"; then
    fresh=(--fresh)
fi

show_failure() {
    grep -nE -m 12 'error|Error|FAILED' "$log" || true
    echo "…"
    tail -n 25 "$log"
    echo "The $preset build failed; all of its output is in $log"
} >&2

if ! cmake --preset "$preset" "${fresh[@]}" >"$log" 2>&1; then
    show_failure
    exit 1
fi

if [ ! -e "build/$preset/bin/gudo" ]; then
    parts=(core app)
    [ "$preset" = release ] || parts+=(tests)
    sources=$(find "${parts[@]}" -name '*.cpp' | wc -l)
    echo "Building, about $(((sources * 3 / 2 / jobs + 59) / 60)) minutes the first time…"
fi
build=(cmake --build --preset "$preset" --parallel "$jobs")
[ $# = 0 ] || build+=(--target "$@")
if [ -t 1 ]; then
    NINJA_STATUS='[%f/%t] ' "${build[@]}"
elif ! "${build[@]}" >>"$log" 2>&1; then
    show_failure
    exit 1
fi

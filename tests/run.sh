#!/usr/bin/env bash
# Builds and runs every test:  tests/run.sh [--full] [ctest arguments]
#   --full       the long forms of the loops too, and all once more with the address and undefined behaviour sanitizers (hours)
#   tests/run.sh -R Document    only the tests whose names match
# Works from any directory and on a fresh Debian 12, Debian 13 or Ubuntu 24.04: what is missing is installed with apt.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
groups=(build run test mermaid)
presets=(ci)
configuration=()
case "${1:-}" in
    -h | --help)
        sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    --full)
        presets+=(asan)
        configuration=(-C full)
        shift
        ;;
esac

packaging/install-dependencies.sh "${groups[@]}"
for preset in "${presets[@]}"; do
    packaging/build.sh "$preset"
    status=0
    # One more than there are processors: tests with a real mouse wait most of their time.
    log=$(mktemp)
    ctest --preset "$preset" --parallel $(($(nproc) + 1)) "${configuration[@]}" "$@" | tee "$log" || status=$?
    # Why tests were skipped only their own output says. The summary once more, so that it stands at the end.
    if grep -ah '^Skipped: ' "build/$preset/Testing/Temporary/LastTest.log" | sort -u | grep .; then
        sed -n '/tests passed, /,$p' "$log"
    fi
    rm -f "$log"
    [ "$status" -eq 0 ] || exit "$status"
done

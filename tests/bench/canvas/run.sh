#!/usr/bin/env bash
# Measures the canvas on large designs and writes the figures into docs/benchmarks.md (about ten minutes):
#   tests/bench/canvas/run.sh
#   tests/bench/canvas/run.sh --benchmark_filter=drag    some of it, to standard output
set -euo pipefail

case "${1:-}" in
    -h | --help)
        sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
esac
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
packaging/install-dependencies.sh build bench
cmake --preset bench >/dev/null
cmake --build build/bench --target gudo_canvas_bench
if [ $# -gt 0 ]; then
    exec build/bench/bin/gudo_canvas_bench "$@"
fi
figures=$(mktemp -d)
trap 'rm -rf "$figures"' EXIT
for run in 1 2 3; do # the machine has other work: medians say more
    build/bench/bin/gudo_canvas_bench --benchmark_out="$figures/$run.json" --benchmark_out_format=json
done
node tests/bench/canvas/report.mjs docs/benchmarks.md "$figures"/*.json

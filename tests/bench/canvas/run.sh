#!/usr/bin/env bash
# Measures the canvas on large designs and writes the figures into docs/benchmarks.md (about five minutes):
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
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
build/bench/bin/gudo_canvas_bench --benchmark_out="$figures" --benchmark_out_format=json
node tests/bench/canvas/report.mjs "$figures" docs/benchmarks.md

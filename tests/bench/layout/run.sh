#!/usr/bin/env bash
# Compares our layout engine with ELK and Graphviz dot on the same graphs, in one run:
#   tests/bench/layout/run.sh                       all sizes; writes the figures into docs/benchmarks.md (about ten minutes)
#   tests/bench/layout/run.sh n100 n1000            those sizes; the tables go to standard output
#   tests/bench/layout/run.sh --only ours n1000     one engine: ours, elk, dot_ortho or dot_polyline
# What each run took is said on standard error; pictures stay in build/bench/layout/out.
set -euo pipefail

case "${1:-}" in
    -h | --help)
        sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
esac
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
scripts=$PWD/tests/bench/layout
folder=$PWD/build/bench/layout

packaging/install-dependencies.sh build bench
cmake --preset bench >/dev/null
cmake --build build/bench --target gudo_layout_bench

mkdir -p "$folder/in" "$folder/out"
if ! cmp -s "$scripts/package-lock.json" "$folder/package-lock.json"; then
    cp "$scripts/package.json" "$folder"
    (cp "$scripts/package-lock.json" "$folder" && cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
        { rm -f "$folder/package-lock.json" && exit 1; }
fi
build/bench/bin/gudo_layout_bench inputs "$folder"

arguments=("$@")
[ $# -gt 0 ] || arguments=(--page docs/benchmarks.md)
node "$scripts/compare.mjs" "$folder" build/bench/bin/gudo_layout_bench "${arguments[@]}"

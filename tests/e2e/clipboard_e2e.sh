#!/usr/bin/env bash
# Copies in one program, asks the X server for every form that is on offer, and pastes in another process. Run by with-x.sh.
#   clipboard_e2e.sh DESIGNER GUDO TEMPLATE
set -euo pipefail

program=$1
gudo=$2
template=$3
if ! command -v xclip >/dev/null; then
    echo "skipped: xclip is not installed (packaging/install-dependencies.sh test)"
    exit 77
fi

scratch=$(mktemp -d)
designer=
first=
# shellcheck disable=SC2317 # the trap calls it
cleanup() {
    local one
    for one in "$first" "$designer"; do
        [ -z "$one" ] || kill "$one" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap cleanup EXIT
geometry="$scratch/geometry.json"
screenshots="$scratch"
log="$scratch/log"
# shellcheck source=tests/e2e/pointer.sh
source "$(dirname "${BASH_SOURCE[0]}")/pointer.sh"

# launch FILE: the designer on a file, with the canvas in focus.
launch() {
    rm -f "$geometry"
    GUDO_TEST_GEOMETRY="$geometry" "$program" "$1" >"$log" 2>&1 &
    designer=$!
    wait_for 30 "window" has canvas
    xdotool windowactivate --sync "$(xdotool search --sync --onlyvisible --pid "$designer" | tail -n 1)"
    settle
}
# fetch TARGET: what an office program or a browser would get.
fetch() { timeout 20 xclip -selection clipboard -o -t "$1"; }

cp "$template" "$scratch/first.gudo"
launch "$scratch/first.gudo"
first=$designer
press ctrl+a
press ctrl+c

targets=$(fetch TARGETS)
for target in application/x-gudo-design image/svg+xml image/png text/plain UTF8_STRING; do
    grep -qx -- "$target" <<<"$targets" || fail "$target is not on offer: $targets"
done
fetch image/png >"$scratch/copied.png"
fetch image/svg+xml >"$scratch/copied.svg"
fetch UTF8_STRING >"$scratch/copied.mmd"
fetch application/x-gudo-design >"$scratch/copied.gudo"
[ "$(head -c 4 "$scratch/copied.png" | tail -c 3)" = PNG ] || fail "image/png is no PNG"
grep -q '<svg' "$scratch/copied.svg" || fail "image/svg+xml is no SVG"
grep -q '^flowchart' "$scratch/copied.mmd" || fail "the text is no Mermaid"
# What the pictures carry is the design itself.
for form in png svg gudo; do
    QT_QPA_PLATFORM=offscreen "$gudo" export --to mermaid "$scratch/copied.$form" -o "$scratch/$form.mmd" 2>>"$log" \
        || fail "copied.$form does not open"
done
cmp "$scratch/png.mmd" "$scratch/gudo.mmd" || fail "the picture carries another design"

# Another process pastes all of it, connections too.
QT_QPA_PLATFORM=offscreen "$gudo" new "$scratch/second.gudo"
export XDG_RUNTIME_DIR="$scratch/elsewhere" # or the first process would be handed the file
mkdir -m 700 "$XDG_RUNTIME_DIR"
launch "$scratch/second.gudo"
press ctrl+v
sleep 1
press ctrl+s
sleep 1
QT_QPA_PLATFORM=offscreen "$gudo" export --to mermaid "$scratch/second.gudo" -o "$scratch/second.mmd" 2>>"$log"
pasted=$(grep -c -- '-->' "$scratch/second.mmd" || true)
copied=$(grep -c -- '-->' "$scratch/gudo.mmd" || true)
[ "$pasted" = "$copied" ] || fail "$copied connections were copied and $pasted pasted"
echo "copied and pasted $copied connections; targets: $(tr '\n' ' ' <<<"$targets")"

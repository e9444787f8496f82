#!/usr/bin/env bash
# One process and one window a file, and what a killed program left. Run by with-x.sh.
#   windows_e2e.sh DESIGNER GUDO SCREENSHOTS
set -euo pipefail

program=$1
gudo=$2
screenshots=$3
mkdir -p "$screenshots"
rm -f "$screenshots"/*.png

scratch=$(mktemp -d)
designer=
trap 'if [ -n "$designer" ]; then kill "$designer" 2>/dev/null || true; fi; rm -rf "$scratch"' EXIT
geometry="$scratch/geometry.json"
log="$scratch/log"
# shellcheck source=tests/e2e/pointer.sh
source "$(dirname "${BASH_SOURCE[0]}")/pointer.sh"
journals="$XDG_DATA_HOME/gudo/gudo-designer/journals"

for name in shop bank; do
    QT_QPA_PLATFORM=offscreen "$gudo" new "$scratch/$name.gudo" --template aws-three-tier
done
cp "$scratch/shop.gudo" "$scratch/before.gudo"

start() {
    "$program" "$@" >>"$log" 2>&1 &
    designer=$!
}
windows() { xdotool search --all --onlyvisible --pid "$designer" --name ' — Gudo$' 2>/dev/null | wc -l; }
has_windows() { [ "$(windows)" = "$1" ]; }
titled() { xdotool search --all --onlyvisible --pid "$designer" --name "$1" >/dev/null 2>&1; }
front() { xdotool windowactivate --sync "$(xdotool search --all --sync --onlyvisible --pid "$designer" --name "$1" | tail -n 1)"; }
journal_written() { compgen -G "$journals/*/odd" >/dev/null; }
no_journal() { ! compgen -G "$journals/*" >/dev/null; }

# Killed in the middle of work: the file stays, the work is offered.
start "$scratch/shop.gudo"
wait_for 30 "window" titled '^shop.gudo'
front '^shop.gudo'
sleep 0.5
xdotool key ctrl+a
sleep 0.3
xdotool key Delete
wait_for 5 "journal of the unsaved change" journal_written
sleep 1
kill -KILL "$designer"
wait "$designer" 2>/dev/null || true
cmp "$scratch/shop.gudo" "$scratch/before.gudo" || fail "the file changed without a save"
start
wait_for 30 "offer to restore" titled '^Unsaved changes'
sleep 1
import -window root "$screenshots/1-recovery.png"
front '^Unsaved changes'
xdotool key Return
wait_for 10 "restored design" titled '^shop.gudo'
cmp "$scratch/shop.gudo" "$scratch/before.gudo" || fail "restoring wrote the file"
sleep 0.5
import -window root "$screenshots/2-restored.png"
front '^shop.gudo'
xdotool key ctrl+s
saved() { ! cmp -s "$scratch/shop.gudo" "$scratch/before.gudo"; }
wait_for 5 "save of what was restored" saved
wait_for 5 "journal cleared away" no_journal

# A second process hands its files over and ends.
timeout 20 "$program" "$scratch/shop.gudo" || fail "the second process does not end well"
sleep 0.5
has_windows 1 || fail "the same file has $(windows) windows"
timeout 20 "$program" "$scratch/bank.gudo" || fail "the third process does not end well"
wait_for 10 "window of the other file" titled '^bank.gudo'
has_windows 2 || fail "two files have $(windows) windows"
sleep 0.5
import -window root "$screenshots/3-two-windows.png"

# Another program writes the file.
cp "$scratch/before.gudo" "$scratch/bank.tmp"
sed -i 's/"title": "[^"]*"/"title": "Written by somebody else"/' "$scratch/bank.tmp"
mv "$scratch/bank.tmp" "$scratch/bank.gudo"
sleep 1.5
import -window root "$screenshots/4-changed-outside.png"

front '^shop.gudo'
xdotool key ctrl+q
for _ in $(seq 100); do
    if ! kill -0 "$designer" 2>/dev/null; then break; fi
    sleep 0.1
done
if kill -0 "$designer" 2>/dev/null; then fail "the designer does not quit"; fi
status=0
wait "$designer" || status=$?
designer=
[ "$status" = 0 ] || fail "the designer ended with $status"
no_journal || fail "a journal is left"
if compgen -G "$scratch/.*.lock" >/dev/null; then fail "a lock is left"; fi
echo "killed, restored, saved, handed over, quit"

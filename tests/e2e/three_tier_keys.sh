#!/usr/bin/env bash
# Types the highly available three-tier stack on an empty canvas with a real keyboard, and says how many strokes and seconds it took.
# Run by with-x.sh.
#   three_tier_keys.sh DESIGNER GUDO SCREENSHOTS
set -euo pipefail

program=$1
gudo=$2
screenshots=$3
mkdir -p "$screenshots"
rm -f "$screenshots"/keys-*.png
here=$(dirname "${BASH_SOURCE[0]}")

scratch=$(mktemp -d)
designer=
trap 'if [ -n "$designer" ]; then kill "$designer" 2>/dev/null || true; fi; rm -rf "$scratch"' EXIT
geometry="$scratch/geometry.json"
file="$scratch/stack.gudo"
log="$scratch/log"
# shellcheck source=tests/e2e/pointer.sh
source "$here/pointer.sh"

# The same strokes as the test without a display.
strokes=$(sed -n 's/.*threeTierStrokes = QStringLiteral("\(.*\)");/\1/p' "$here/../app/three_tier_strokes.h")
[ -n "$strokes" ] || fail "no strokes in three_tier_strokes.h"

QT_QPA_PLATFORM=offscreen "$gudo" new "$file"
GUDO_TEST_GEOMETRY="$geometry" "$program" "$file" >"$log" 2>&1 &
designer=$!
wait_for 30 "window" has canvas
window=$(xdotool search --sync --onlyvisible --pid "$designer" | tail -n 1)
xdotool windowactivate --sync "$window"
settle

placements() { grep -o '"[^"]*":\[[-0-9]*,[-0-9]*,[-0-9]*,[-0-9]*\]' <<<"$(cat "$geometry")" | wc -l; }
count=0
before=$(placements)
start=$(date +%s%N)
while [ -n "$strokes" ]; do
    case $strokes in
        '\t'*) key=Tab; rest=${strokes:2} ;;
        '\n'*) key=Return; rest=${strokes:2} ;;
        *) key=${strokes:0:1}; rest=${strokes:1} ;;
    esac
    [ "$key" != ' ' ] || key=space
    xdotool key --clearmodifiers "$key"
    count=$((count + 1))
    strokes=$rest
    if [ "$key" = Tab ] || [ "$key" = Return ]; then
        # Nobody types the next name before seeing this one.
        grown() { [ "$(placements)" -gt "$before" ]; }
        wait_for 10 "component after stroke $count" grown
        before=$(placements)
    else
        sleep 0.08 # 150 words a minute
    fi
done
took=$((($(date +%s%N) - start) / 1000000))
settle
import -window root "$screenshots/keys-1-typed.png"
press shift+1
settle
import -window root "$screenshots/keys-2-fitted.png"
press ctrl+s
saved() { grep -q '"aws.rds"' "$file"; }
wait_for 10 "saved file" saved

flat=$(tr -d ' \n\t' <"$file")
count_of() { grep -o "\"type\":\"$1\"" <<<"$flat" | wc -l; }
for expected in 'aws.vpc 1' 'aws.az 2' 'aws.subnet 4' 'aws.alb 1' 'aws.ec2 2' 'aws.rds 1' 'aws.nat_gateway 2' 'client 1'; do
    read -r type number <<<"$expected"
    [ "$(count_of "$type")" = "$number" ] || { cat "$file"; fail "$(count_of "$type") of $type"; }
done
[[ $flat == *'"multi_az":true'* ]] || fail "the database has no standby"
[ "$(grep -o '"from":' <<<"$flat" | wc -l)" = 5 ] || fail "connections are missing"
[ "$took" -lt 60000 ] || fail "$took ms"
QT_QPA_PLATFORM=offscreen "$gudo" check "$file" --fail-on never >"$scratch/findings.txt" || fail "gudo check does not read the file"

press ctrl+q
ended() { ! kill -0 "$designer" 2>/dev/null; }
for _ in $(seq 100); do
    if ended; then break; fi
    sleep 0.1
done
ended || fail "the designer does not quit"
designer=
echo "three tiers in $count key strokes and $((took / 1000)).$((took % 1000 / 100)) s"

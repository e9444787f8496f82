#!/usr/bin/env bash
# Types the highly available three-tier stack on an empty canvas with a real keyboard, and says how many strokes and seconds it took.
# Run by with-x.sh.
#   three_tier_keys.sh DESIGNER GUDO SCREENSHOTS
set -euo pipefail

program=$1
gudo=$2
screenshots=$3
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/three_tier.sh
source "$here/three_tier.sh"

# The same strokes as the test without a display.
strokes=$(sed -n 's/.*threeTierStrokes = QStringLiteral("\(.*\)");/\1/p' "$here/../app/three_tier_strokes.h")
[ -n "$strokes" ] || fail "no strokes in three_tier_strokes.h"

placements() {
    local text
    text=$(cat "$geometry")
    text=${text#*\"components\":\{}
    { grep -o '":\[' <<<"${text%%\}*}" || true; } | wc -l
}
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
[ "$took" -lt 60000 ] || fail "$took ms"
finish
echo "three tiers in $count key strokes and $((took / 1000)).$((took % 1000 / 100)) s"

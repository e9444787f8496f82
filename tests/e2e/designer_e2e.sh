#!/usr/bin/env bash
# Draws a small design with a real mouse: nested drops from the palette, a connection, save, undo, quit. Run by with-x.sh.
#   designer_e2e.sh DESIGNER GUDO SCREENSHOTS
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
file="$scratch/drawn.gudo"
log="$scratch/log"
# shellcheck source=tests/e2e/pointer.sh
source "$(dirname "${BASH_SOURCE[0]}")/pointer.sh"

QT_QPA_PLATFORM=offscreen "$gudo" new "$file"
GUDO_TEST_GEOMETRY="$geometry" "$program" "$file" >"$log" 2>&1 &
designer=$!
wait_for 30 "window" has canvas
window=$(xdotool search --sync --onlyvisible --pid "$designer" | tail -n 1)
xdotool windowactivate --sync "$window"
settle
import -window root "$screenshots/1-empty.png"

# Each in the one before; after each the whole drawing is brought into view.
drop aws.vpc canvas 50 50 2-dragging
wait_for 5 "VPC on the canvas" has components vpc
press shift+1
settle
drop aws.az vpc 50 50
wait_for 5 "zone in the VPC" has components az
press shift+1
settle
drop aws.subnet az 50 50
wait_for 5 "subnet in the zone" has components subnet
press shift+1
settle
drop aws.ec2 subnet 28 50
wait_for 5 "instance in the subnet" has components ec2
settle
drop aws.rds subnet 78 50
wait_for 5 "database in the subnet" has components rds
press shift+1
settle
import -window root "$screenshots/3-dropped.png"

# From the handle that appears beside the instance under the pointer, onto the database.
read -ra from <<<"$(numbers components ec2)"
read -ra to <<<"$(numbers components rds)"
xdotool mousemove $((from[0] + from[2] / 2)) $((from[1] + from[3] / 2))
sleep 0.3
drag $((from[0] + from[2] + 14)) $((from[1] + from[3] / 2)) $((to[0] + to[2] / 2)) $((to[1] + to[3] / 2)) 4-connecting
import -window root "$screenshots/5-connected.png"

# One more that is undone again, and must not be in the file.
drop aws.vpc canvas 96 4
wait_for 5 "second VPC" has components vpc-2
press ctrl+z
gone() { ! has components vpc-2; }
wait_for 5 "undo" gone
press ctrl+s
saved() { grep -q '"ec2"' "$file"; }
wait_for 5 "saved file" saved
import -window root "$screenshots/6-saved.png"

press ctrl+q
ended() { ! kill -0 "$designer" 2>/dev/null; }
for _ in $(seq 100); do
    if ended; then break; fi
    sleep 0.1
done
ended || fail "the designer does not quit"
status=0
wait "$designer" || status=$?
designer=
[ "$status" = 0 ] || fail "the designer ended with $status"

# What is in the file, as other programs see it: the checks find the design sound enough to read, and its nesting.
QT_QPA_PLATFORM=offscreen "$gudo" check "$file" --format json --fail-on never >"$scratch/findings.json" || fail "gudo check does not read the file"
flat=$(tr -d ' \n\t' <"$file")
expect() { [[ $flat == *$1* ]] || { cat "$file"; fail "the file lacks $2"; }; }
expect '"type":"aws.vpc"' "the VPC"
for nested in 'az vpc' 'subnet az' 'ec2 subnet' 'rds subnet'; do
    read -r child parent <<<"$nested"
    [[ $flat =~ \"$child\":\{\"type\":[^{}]*\"in\":\"$parent\" ]] || { cat "$file"; fail "$child is not in $parent"; }
done
expect '"from":"ec2"' "the connection from the instance"
expect '"to":"rds"' "the connection to the database"
[[ $flat != *vpc-2* ]] || fail "what was undone is in the file"
if grep -qi 'warning\|critical' "$log"; then
    cat "$log"
    fail "Qt has something to say"
fi
echo "drawn, connected, undone, saved and read back"

#!/usr/bin/env bash
# Draws the highly available three-tier stack on an empty canvas with a real mouse: drags from the palette, handles, the switch
# in the inspector. Run by with-x.sh.
#   three_tier_mouse.sh DESIGNER GUDO SCREENSHOTS
set -euo pipefail

program=$1
gudo=$2
screenshots=$3
mkdir -p "$screenshots"
rm -f "$screenshots"/mouse-*.png

scratch=$(mktemp -d)
designer=
trap 'if [ -n "$designer" ]; then kill "$designer" 2>/dev/null || true; fi; rm -rf "$scratch"' EXIT
geometry="$scratch/geometry.json"
file="$scratch/stack.gudo"
log="$scratch/log"
# shellcheck source=tests/e2e/pointer.sh
source "$(dirname "${BASH_SOURCE[0]}")/pointer.sh"

# Whoever does this in a minute has seen the hints.
mkdir -p "$XDG_CONFIG_HOME/gudo"
printf '[hintsSeen]\ntypeToAdd=true\ndragToConnect=true\nbadge=true\n' >"$XDG_CONFIG_HOME/gudo/gudo-designer.conf"

QT_QPA_PLATFORM=offscreen "$gudo" new "$file"
GUDO_TEST_GEOMETRY="$geometry" "$program" "$file" >"$log" 2>&1 &
designer=$!
wait_for 30 "window" has canvas
window=$(xdotool search --sync --onlyvisible --pid "$designer" | tail -n 1)
xdotool windowactivate --sync "$window"
settle

# place TYPE INTO AT_X AT_Y ID: drops it and waits for it; then the whole drawing is brought into view.
place() {
    drop "$1" "$2" "$3" "$4"
    wait_for 5 "$5 in $2" has components "$5"
    press shift+1
    settle
}

# connect FROM TO: from the handle below one onto the middle of the other.
connect() {
    local from to
    read -ra from <<<"$(numbers components "$1")"
    read -ra to <<<"$(numbers components "$2")"
    xdotool mousemove $((from[0] + from[2] / 2)) $((from[1] + from[3] / 2))
    sleep 0.3
    drag $((from[0] + from[2] / 2)) $((from[1] + from[3] + 14)) $((to[0] + to[2] / 2)) $((to[1] + to[3] / 2)) "mouse-$1-$2"
    settle
}

start=$(date +%s)
place aws.vpc canvas 50 60 vpc
place aws.az vpc 30 50 az
place aws.az vpc 96 50 az-2
place aws.subnet az 30 40 subnet
place aws.subnet az 50 96 subnet-2
place aws.subnet az-2 30 40 subnet-3
place aws.subnet az-2 50 96 subnet-4
import -window root "$screenshots/mouse-1-subnets.png"
place aws.nat_gateway subnet 50 60 nat-gateway
place aws.nat_gateway subnet-3 50 60 nat-gateway-2
place aws.ec2 subnet-2 50 60 ec2
place aws.ec2 subnet-4 50 60 ec2-2
place aws.alb vpc 97 4 alb@subnet
import -window root "$screenshots/mouse-2-servers.png"
place aws.rds vpc 50 97 rds
place client canvas 5 5 client

# The standby: the switch in the inspector.
read -ra database <<<"$(numbers components rds)"
click $((database[0] + database[2] / 2)) $((database[1] + database[3] / 2))
wait_for 5 "switch for the standby" has fields multi_az
read -ra switch <<<"$(numbers fields multi_az)"
click $((switch[0] + 16)) $((switch[1] + switch[3] / 2))
settle

connect client alb@subnet
for server in ec2 ec2-2; do
    connect alb@subnet "$server"
    connect "$server" rds
done
took=$(($(date +%s) - start))
import -window root "$screenshots/mouse-3-all.png"

press ctrl+s
saved() { grep -q '"aws.rds"' "$file"; }
wait_for 10 "saved file" saved
flat=$(tr -d ' \n\t' <"$file")
count_of() { grep -o "\"type\":\"$1\"" <<<"$flat" | wc -l; }
for expected in 'aws.vpc 1' 'aws.az 2' 'aws.subnet 4' 'aws.alb 1' 'aws.ec2 2' 'aws.rds 1' 'aws.nat_gateway 2' 'client 1'; do
    read -r type number <<<"$expected"
    [ "$(count_of "$type")" = "$number" ] || { cat "$file"; fail "$(count_of "$type") of $type"; }
done
[[ $flat == *'"multi_az":true'* ]] || { cat "$file"; fail "the database has no standby"; }
for ends in '"from":"client","to":"alb"' '"from":"alb","to":"ec2"' '"from":"alb","to":"ec2-2"' '"from":"ec2","to":"rds"' '"from":"ec2-2","to":"rds"'; do
    [[ $flat == *$ends* ]] || { grep -A2 '"from"' "$file"; fail "the file lacks $ends"; }
done

press ctrl+q
ended() { ! kill -0 "$designer" 2>/dev/null; }
for _ in $(seq 100); do
    if ended; then break; fi
    sleep 0.1
done
ended || fail "the designer does not quit"
designer=
echo "three tiers by mouse in $took s, most of them waiting between drags"

#!/usr/bin/env bash
# Draws the highly available three-tier stack on an empty canvas with a real mouse: drags from the palette, handles, the switch
# in the inspector. Run by with-x.sh.
#   three_tier_mouse.sh DESIGNER GUDO SCREENSHOTS
set -euo pipefail

program=$1
gudo=$2
screenshots=$3
# shellcheck source=tests/e2e/three_tier.sh
source "$(dirname "${BASH_SOURCE[0]}")/three_tier.sh"

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

finish
flat=$(tr -d ' \n\t' <"$file")
for ends in '"from":"client","to":"alb"' '"from":"alb","to":"ec2"' '"from":"alb","to":"ec2-2"' '"from":"ec2","to":"rds"' '"from":"ec2-2","to":"rds"'; do
    [[ $flat == *$ends* ]] || { grep -A2 '"from"' "$file"; fail "the file lacks $ends"; }
done
echo "three tiers by mouse in $took s, most of them waiting between drags"

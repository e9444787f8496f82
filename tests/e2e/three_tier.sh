# shellcheck shell=bash disable=SC2034,SC2154
# What the keyboard and the mouse have in common in drawing the three-tier stack. Sourced after program, gudo and screenshots are
# set; opens the designer on a new, empty file.
mkdir -p "$screenshots"
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

# Saves, and sees that the file holds the whole stack with its five connections; then quits.
finish() {
    press ctrl+s
    saved() { grep -q '"aws.rds"' "$file"; }
    wait_for 10 "saved file" saved
    local flat expected type number
    flat=$(tr -d ' \n\t' <"$file")
    count_of() { { grep -o "$1" <<<"$flat" || true; } | wc -l; }
    for expected in 'aws.vpc 1' 'aws.az 2' 'aws.subnet 4' 'aws.alb 1' 'aws.ec2 2' 'aws.rds 1' 'aws.nat_gateway 2' 'client 1'; do
        read -r type number <<<"$expected"
        [ "$(count_of "\"type\":\"$type\"")" = "$number" ] || { cat "$file"; fail "not $number of $type"; }
    done
    [[ $flat == *'"multi_az":true'* ]] || { cat "$file"; fail "the database has no standby"; }
    [ "$(count_of '"from":')" = 5 ] || { cat "$file"; fail "not five connections"; }
    QT_QPA_PLATFORM=offscreen "$gudo" check "$file" --fail-on never >"$scratch/findings.txt" || fail "gudo check does not read the file"

    press ctrl+q
    ended() { ! kill -0 "$designer" 2>/dev/null; }
    for _ in $(seq 100); do
        if ended; then break; fi
        sleep 0.1
    done
    ended || fail "the designer does not quit"
    designer=
}

# shellcheck shell=bash disable=SC2154
# Mouse, keyboard and waiting for the designer's tests. Sourced; wants $geometry, the file the program keeps up to date with
# where things are on the screen (see app/mainwindow/geometry_report.h), $designer, its process id, and $screenshots.

fail() {
    echo "failed: $*"
    import -window root "$screenshots/failed.png" || true
    [ ! -s "$geometry" ] || cat "$geometry"
    if [ -s "${log:-}" ]; then tail -n 20 "$log"; fi
    exit 1
}

# The numbers of one member of the report, for example  numbers rows aws.vpc  or  numbers canvas ; nothing when there is none.
numbers() {
    local text member=${!#}
    text=$(cat "$geometry" 2>/dev/null) || return 0
    if [ $# = 2 ]; then
        text=${text#*\""$1"\":\{}
        text=${text%%\}*}
    fi
    [[ $text == *\""$member"\":\[* ]] || return 0
    text=${text#*\""$member"\":\[}
    text=${text%%\]*}
    echo "${text//,/ }"
}

# wait_for SECONDS WHAT COMMAND…: until the command succeeds; fails with WHAT when it never does.
wait_for() {
    local tenths=$(($1 * 10)) what=$2
    shift 2
    while ! "$@"; do
        kill -0 "$designer" 2>/dev/null || fail "the designer ended while waiting for $what"
        [ $((tenths--)) -gt 0 ] || fail "no $what"
        sleep 0.1
    done
}

has() { [ -n "$(numbers "$@")" ]; }

# Waits until the report has been the same for a while: animations, relayout and debounced searches are over.
settle() {
    local before='' now='' same=0
    for _ in $(seq 50); do
        now=$(cat "$geometry" 2>/dev/null || true)
        if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
        [ "$same" -lt 4 ] || return 0
        before=$now
        sleep 0.1
    done
}

# drag X1 Y1 X2 Y2 [SCREENSHOT]: in small steps, as a hand does; toolkits begin a drag only after some distance.
drag() {
    local steps=16 i
    xdotool mousemove "$1" "$2"
    sleep 0.15
    xdotool mousedown 1
    sleep 0.15
    for ((i = 1; i <= steps; i++)); do
        xdotool mousemove $(($1 + ($3 - $1) * i / steps)) $(($2 + ($4 - $2) * i / steps))
        sleep 0.03
    done
    sleep 0.15
    [ -z "${5:-}" ] || import -window root "$screenshots/$5.png"
    xdotool mouseup 1
    sleep 0.2
}

click() {
    xdotool mousemove "$1" "$2"
    sleep 0.1
    xdotool click 1
    sleep 0.1
}

# drop TYPE INTO AT_X AT_Y [SCREENSHOT]: searches the type's row in the palette and drags it into a component, or into the
# "canvas", to the place that is AT_X, AT_Y per cent of the way across.
drop() {
    local type=$1 search row area
    read -ra search <<<"$(numbers search)"
    click "${search[0]}" "${search[1]}"
    xdotool key --clearmodifiers ctrl+a
    xdotool type --delay 20 "$type"
    wait_for 5 "palette row of $type" has rows "$type"
    settle
    read -ra row <<<"$(numbers rows "$type")"
    if [ "$2" = canvas ]; then
        read -ra area <<<"$(numbers canvas)"
    else
        read -ra area <<<"$(numbers components "$2")"
    fi
    [ ${#area[@]} = 4 ] || fail "nothing called $2 to drop $type into"
    drag "${row[0]}" "${row[1]}" $((area[0] + area[2] * $3 / 100)) $((area[1] + area[3] * $4 / 100)) "${5:-}"
}

# press KEYS with the canvas in focus; a click would select, a key reaches whatever has the focus after a drop.
press() {
    xdotool key --clearmodifiers "$1"
    sleep 0.2
}

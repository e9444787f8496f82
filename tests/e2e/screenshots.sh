#!/usr/bin/env bash
# Visits every panel, dialog and state of the designer and saves a picture of each, to be looked at. Run by with-x.sh:
#   GUDO_TEST_SCREEN=3200x2000 with-x.sh screenshots.sh DESIGNER OUT [LANGUAGE [THEME [SCALE]]]
# LANGUAGE is en or ko, THEME light or dark, SCALE 1 or 2 (which wants a screen of twice the size).
# GUDO_SCREENSHOTS names the parts to visit, for example "start boxes"; all of them when it is not set.
set -euo pipefail

program=$1
screenshots=$2
language=${3:-en}
theme=${4:-light}
scale=${5:-1}
export QT_SCALE_FACTOR=$scale
mkdir -p "$screenshots"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
templates="$here/../../resources/templates"

scratch=$(mktemp -d)
designer=
finish() {
    [ -n "$designer" ] || return 0
    kill -KILL "$designer" 2>/dev/null || true
    wait "$designer" 2>/dev/null || true
    designer=
}
trap 'finish; rm -rf "$scratch"' EXIT
geometry="$scratch/geometry.json"
log="$scratch/log"
# shellcheck source=tests/e2e/pointer.sh
source "$here/pointer.sh"

settings="$XDG_CONFIG_HOME/gudo/gudo-designer.conf"
# begin LINES FILES…: a new program with these lines added to its settings.
begin() {
    local lines=$1
    shift
    finish
    rm -rf "$XDG_DATA_HOME/gudo/gudo-designer/journals" "$geometry"
    mkdir -p "$(dirname "$settings")"
    printf '[General]\ntheme=%s\nlanguage=%s\n%b\n' "$theme" "$language" "$lines" >"$settings"
    again "$@"
}
again() {
    GUDO_TEST_GEOMETRY="$geometry" "$program" "$@" >>"$log" 2>&1 &
    designer=$!
    xdotool search --sync --onlyvisible --pid "$designer" >/dev/null
    sleep 2
}
noHints='[hintsSeen]\ntypeToAdd=true\ndragToConnect=true\nbadge=true'

shot() {
    sleep "${2:-0.4}"
    import -window root "$screenshots/$1.png"
}
# keys KEY…: one after the other, with time to answer them.
keys() {
    local key
    for key; do
        xdotool key --clearmodifiers "$key"
        sleep 0.25
    done
}
type_text() { xdotool type --delay 30 "$1"; }
# command WORDS: whatever the command palette finds first for them.
command_named() {
    keys ctrl+shift+p
    type_text "$1"
    keys Return
    sleep 0.3
}
area_of() {
    local i
    if [ "$1" = canvas ]; then
        read -ra area <<<"$(numbers canvas)"
    else
        read -ra area <<<"$(numbers components "$1")"
    fi
    [ ${#area[@]} = 4 ] || fail "nothing called $1"
    for i in 0 1 2 3; do area[i]=$((area[i] * scale)); done
}
# point_at NAME PERCENT_X PERCENT_Y
point_at() {
    area_of "$1"
    xdotool mousemove $((area[0] + area[2] * $2 / 100)) $((area[1] + area[3] * $3 / 100))
    sleep 0.2
}
pick() {
    point_at "$1" "${2:-50}" "${3:-40}"
    xdotool click 1
    sleep 0.3
}
# Nothing selected, everything in view, the canvas has the focus, the pointer hovers over nothing.
calm() {
    keys Escape Escape
    pick canvas 1 2
    keys Escape shift+1
    settle
}
menu_at() {
    point_at "$@"
    xdotool click 3
    sleep 0.4
}
main_window() { xdotool search --onlyvisible --pid "$designer" --name ' — Gudo$' | tail -n 1; }
wanted() { [ -z "${GUDO_SCREENSHOTS:-}" ] || [[ " $GUDO_SCREENSHOTS " == *" $1 "* ]]; }
word() { if [ "$language" = ko ]; then echo "$2"; else echo "$1"; fi; }

start_part() {
    begin '[hintsSeen]\ntypeToAdd=true'
    shot start-first
    begin "recentFiles=$scratch/shop.gudo, $scratch/blue.gudo, $scratch/lost.gudo\npinnedFiles=$scratch/blue.gudo\n$noHints"
    shot start-recent 1.5
    keys Tab Tab
    shot start-focus
    keys ctrl+shift+n
    shot template-dialog 1.5
    type_text "$(word kuber 쿠버)"
    shot template-dialog-search 0.8
    keys Escape Escape
    keys ctrl+n
    shot start-left 0.8
    begin 'startPage=false'
    wait_for 20 canvas has canvas
    shot empty-hint 1
    type_text "vpc"
    shot hint-adding 0.6
}

selection_part() {
    begin "startPage=false\n$noHints" "$scratch/shop.gudo"
    wait_for 20 design has components db
    settle
    shot design 1.5
    point_at db 50 40
    sleep 1
    # docs/designer.png, with the tool tip that is a window of its own.
    local place
    place=$(xwininfo -id "$(main_window)" | awk '/Absolute upper-left X/ { x = $4 } /Absolute upper-left Y/ { y = $4 }
        /Width/ { width = $2 } /Height/ { height = $2 } END { print width "x" height "+" x "+" y }')
    import -window root -crop "$place" +repage "$screenshots/manual.png"
    calm
    pick db
    shot select-one
    point_at alb@public-a 50 40
    shot hover 1.2
    pick shop-vpc 10 1
    shot select-container
    keys ctrl+a
    shot select-all
    calm
    pick nat-a
    xdotool keydown shift
    pick nat-c
    xdotool keyup shift
    shot select-several
    keys ctrl+Tab
    calm
    pick alb@public-a
    keys ctrl+Tab
    shot select-connection
    calm
    menu_at alb@public-a 50 40
    shot menu-component
    calm
    menu_at shop-vpc 10 1
    shot menu-container
    calm
    menu_at canvas 2 3
    shot menu-canvas
    keys Escape
    pick db
    keys F2
    shot rename
    type_text "A rather long name for a database"
    shot rename-typed
    keys Return
    shot renamed
    calm
    pick db
    keys ctrl+shift+k
    shot locked
    calm
    pick nat-a
    keys ctrl+shift+h
    shot hidden
    keys ctrl+alt+z
    shot history
    keys ctrl+alt+z
    calm
    keys ctrl+minus ctrl+minus ctrl+minus ctrl+minus
    shot zoom-small
    keys ctrl+minus ctrl+minus ctrl+minus ctrl+minus ctrl+minus ctrl+minus
    shot zoom-smallest
    keys ctrl+0
    shot zoom-actual 0.8
    keys ctrl+plus ctrl+plus ctrl+plus ctrl+plus
    shot zoom-big 0.8
}

boxes_part() {
    begin "startPage=false\n$noHints" "$scratch/shop.gudo"
    wait_for 20 design has components db
    settle
    calm
    keys slash
    shot add-empty
    type_text "load"
    shot add-query 0.6
    keys Escape
    pick db
    keys slash
    type_text "3 ec2"
    shot add-count 0.6
    keys Escape Escape
    pick db
    keys ctrl+k
    shot connect-box
    type_text "web"
    shot connect-query
    keys Escape Escape
    pick db
    keys ctrl+r
    shot replace-box
    type_text "s3"
    shot replace-query
    keys Escape Escape
    keys ctrl+f
    shot find-empty
    type_text "subnet"
    shot find 0.8
    keys ctrl+a
    type_text "zzz"
    shot find-nothing 0.8
    keys ctrl+h
    keys ctrl+a
    type_text "("
    shot replace-bar 0.8
    keys Tab Tab Tab space
    shot bad-pattern 0.8
    keys Escape Escape
    keys ctrl+shift+p
    shot commands
    type_text "$(word align 정렬)"
    shot commands-query 0.6
    keys ctrl+a
    type_text "qqqq"
    shot commands-nothing 0.6
    keys Escape
    keys F1
    shot sheet 0.8
    keys Escape
    keys ctrl+shift+a
    type_text "data"
    shot palette-english 1
    keys ctrl+a
    type_text "데이터"
    shot palette-korean 1
    keys ctrl+a
    type_text "qqqq"
    shot palette-nothing 1
    keys ctrl+a BackSpace Escape
    keys shift+F9
    shot outline-closed
    keys shift+F9
    keys ctrl+shift+a shift+F6 shift+F6
    shot focus-back
    keys F6 F6
    keys F6
    shot focus-panels
}

dialogs_part() {
    begin "startPage=false\n$noHints" "$scratch/shop.gudo"
    wait_for 20 design has components db
    settle
    calm
    keys ctrl+e
    shot export-dialog 1.5
    keys Escape
    command_named "Shortcuts"
    shot shortcuts-dialog 0.8
    type_text "copy"
    keys Tab Tab
    shot shortcuts-search 0.5
    keys Escape Escape
    command_named "About"
    shot about 0.6
    keys Escape
    pick db
    keys Delete
    command_named "Versions"
    shot versions 1.2
    keys Escape
    keys ctrl+s
    sleep 0.6
    keys ctrl+z
    keys ctrl+s
    sleep 0.6
    command_named "Versions"
    shot versions-two 1.5
    keys Escape
    pick nat-a
    keys Delete
    keys ctrl+w
    shot save-question 0.8
    keys Escape
    sed 's/"title": "[^"]*"/"title": "Written by somebody else"/' "$scratch/shop.gudo" >"$scratch/other"
    mv "$scratch/other" "$scratch/shop.gudo"
    shot notice-conflict 2.5
    finish
    again
    shot recovery 1.5
    keys Escape
}

problems_part() {
    begin "startPage=false\n$noHints" "$scratch/shop.gudo"
    wait_for 20 design has components db
    settle
    calm
    area_of canvas
    local below=$((area[1] + area[3])) left=$((area[0] + area[2] / 4))
    click "$left" $((below + 82 * scale))
    shot problem-selected 0.8
    xdotool mousemove "$left" $((below + 82 * scale)) click 3
    shot problem-menu 0.5
    keys Down Down Down Down Return
    shot rule-page 0.8
    xdotool mousemove "$left" $((below + 82 * scale)) click 3
    sleep 0.3
    keys Down Down Down Down Down Down Down Return
    shot accept-dialog 0.8
    keys Escape Escape
    keys alt+f
    shot menu-file
    keys Right
    shot menu-edit
    keys Right
    shot menu-arrange
    keys Right
    shot menu-view
    keys Right
    shot menu-check
    keys Right
    shot menu-help
    keys Escape Escape
    local window
    window=$(main_window)
    xdotool windowsize --sync "$window" $((1024 * scale)) $((700 * scale))
    shot window-small 1
    xdotool windowsize --sync "$window" $((800 * scale)) $((600 * scale))
    shot window-smaller 1
    xdotool windowsize --sync "$window" $((640 * scale)) $((480 * scale))
    shot window-smallest 1
}

# What the drawing answers: failures, ways through the network, groups, addresses, routes, figures, text.
answers_part() {
    begin "startPage=false\n$noHints" "$scratch/shop.gudo"
    wait_for 20 design has components db
    settle
    calm
    keys shift+F7
    shot what-if-begun 0.8
    pick db
    shot what-if-db 1.2
    keys ctrl+shift+F7
    shot sweep 2.5
    keys ctrl+shift+F7 Escape
    calm
    keys ctrl+alt+r
    shot reach-empty 0.8
    keys Escape
    calm
    menu_at db 50 40
    shot menu-database 0.5
    keys Escape
    keys ctrl+alt+e
    shot exposure 2
    keys ctrl+alt+e
    calm
    keys alt+1
    shot matrix 2
    keys alt+2
    shot addresses 1.5
    keys alt+3
    shot routes 1.5
    calm
    keys alt+3
    keys ctrl+alt+a
    shot availability 2
    command_named "load on the drawing" # English words are found in every language
    shot loads 1.2
    keys ctrl+alt+a
    keys ctrl+u
    shot code-mermaid 1.5
    pick db
    shot code-selected 1.2
    keys ctrl+u
    calm
}

# Stages and presenting.
stages_part() {
    begin "startPage=false\n$noHints" "$templates/one-server-to-cdn.gudo"
    sleep 2
    keys shift+1
    shot stages 1
    keys ctrl+alt+s
    shot stage-changes 1.5
    keys ctrl+Next
    shot stage-second 1.8
    keys ctrl+Next ctrl+Next ctrl+Next
    shot stage-fifth 1.8
    keys ctrl+alt+s
    keys F5
    shot presenting 2
    keys Right
    shot presenting-next 2
    keys w Right Right
    shot presenting-request 2
    keys l
    shot presenting-laser 0.5
    keys Escape Escape Escape
}

cp "$templates/aws-three-tier.gudo" "$scratch/shop.gudo"
cp "$templates/blue-green.gudo" "$scratch/blue.gudo"
for part in start selection boxes dialogs problems answers stages; do
    if wanted "$part"; then "${part}_part"; fi
done
finish
echo "$(find "$screenshots" -name '*.png' | wc -l) pictures in $screenshots"

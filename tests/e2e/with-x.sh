#!/usr/bin/env bash
# Runs a command in an X server of its own with a window manager; both are ended by their own process ids afterwards.
#   tests/e2e/with-x.sh COMMAND [ARGUMENTS…]
# GUDO_TEST_SCREEN is the size of its screen, 1600x1000 unless told otherwise.
# Ends with 77 ("skipped") when the programs for that are not installed.
set -euo pipefail

for tool in Xvfb openbox xdotool xprop import; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed (packaging/install-dependencies.sh test)"
        exit 77
    fi
done

scratch=$(mktemp -d)
server=
manager=
# shellcheck disable=SC2317 # the trap calls it
cleanup() {
    if [ -n "$manager" ]; then kill "$manager" 2>/dev/null || true; fi
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap cleanup EXIT

# The server picks a free display number and writes it to the descriptor: no guessing, no races with other servers.
# It keeps what it has when its last client goes (-noreset): a window manager could come while it starts anew.
Xvfb -displayfd 7 -screen 0 "${GUDO_TEST_SCREEN:-1600x1000}x24" -dpi 96 -noreset -nolisten tcp 7>"$scratch/display" >"$scratch/log" 2>&1 &
server=$!
for _ in $(seq 200); do
    [ ! -s "$scratch/display" ] || break
    if ! kill -0 "$server" 2>/dev/null; then
        echo "skipped: the X server does not start here"
        cat "$scratch/log"
        exit 77
    fi
    sleep 0.05
done
DISPLAY=":$(tr -d '[:space:]' <"$scratch/display")"
export DISPLAY
unset WAYLAND_DISPLAY

# A home of its own: no settings of the user's, no files left behind.
mkdir -p "$scratch/home" "$scratch/run"
chmod 700 "$scratch/run"
export HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/home/.config" XDG_DATA_HOME="$scratch/home/.local/share" \
    XDG_CACHE_HOME="$scratch/home/.cache" XDG_RUNTIME_DIR="$scratch/run"
export QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=1 QT_FONT_DPI=96 LC_ALL=C.UTF-8

openbox >"$scratch/openbox.log" 2>&1 &
manager=$!
isManaged() { [[ $(xprop -root _NET_SUPPORTED 2>/dev/null || true) == *_NET_ACTIVE_WINDOW* ]]; }
for _ in $(seq 600); do # half a minute: a busy machine takes its time
    if isManaged; then break; fi
    sleep 0.05
done
if ! isManaged; then
    echo "openbox does not manage the windows: $(cat "$scratch/openbox.log")" >&2
    exit 1
fi

status=0
"$@" || status=$?
exit "$status"

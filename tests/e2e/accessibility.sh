#!/usr/bin/env bash
# Starts the designer with an accessibility bus of its own and looks at it as a screen reader does.
#   tests/e2e/with-x.sh tests/e2e/accessibility.sh PATH/TO/gudo-designer DESIGN.gudo
# Ends with 77 ("skipped") without at-spi2-core, dbus-run-session and python3-pyatspi.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
python=/usr/bin/python3 # the distribution's, which has its modules
if ! command -v dbus-run-session >/dev/null || ! "$python" -c 'import pyatspi' 2>/dev/null ||
    [ ! -x /usr/libexec/at-spi-bus-launcher ]; then
    echo "skipped: at-spi2-core, dbus or python3-pyatspi is not installed"
    exit 77
fi
if [ -z "${GUDO_IN_SESSION:-}" ]; then
    export GUDO_IN_SESSION=1
    exec dbus-run-session -- "$0" "$@"
fi

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
cp "$2" "$HOME/design.gudo" # opening a design puts a lock beside it
"$1" "$HOME/design.gudo" &
program=$!
trap 'kill "$program" 2>/dev/null || true; wait "$program" 2>/dev/null || true' EXIT
timeout 60 "$python" "$here/accessibility.py" "gudo"

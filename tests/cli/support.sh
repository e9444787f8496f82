# Sourced by the tests of the command line. Each test runs in a folder of its own without HOME, display or locale.
set -uo pipefail
gudo=$(realpath "$1")
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1
unset HOME DISPLAY WAYLAND_DISPLAY XDG_RUNTIME_DIR LC_ALL LC_MESSAGES LANG LANGUAGE NO_COLOR COLUMNS QT_QPA_PLATFORM
failures=0
claims=0
stdin=/dev/null # of the next run

fail() {
    failures=$((failures + 1))
    printf 'FAILED: %s\n' "$1"
    printf '  exit code %s\n  stdout: %s\n  stderr: %s\n' "${code:-}" "$(head -c 600 out 2>/dev/null)" "$(head -c 600 err 2>/dev/null)"
}

# expect CODE PATTERN ARGUMENTS…: the run ends with the code, and standard output (for a failure: standard error) has a line
# that matches the extended regular expression. "" matches silence on standard output, "." anything.
expect() {
    local wanted=$1 pattern=$2
    shift 2
    claims=$((claims + 1))
    "$gudo" "$@" <"$stdin" >out 2>err
    code=$?
    stdin=/dev/null
    if [ "$code" != "$wanted" ]; then
        fail "gudo $* should end with $wanted"
    elif [ -z "$pattern" ]; then
        [ -s out ] && fail "gudo $* should print nothing"
    else
        local stream=out
        [ "$wanted" -ge 2 ] && stream=err
        grep -Eqa -- "$pattern" "$stream" || fail "gudo $* should say $pattern"
    fi
}

# holds TEXT COMMAND…: the command succeeds.
holds() {
    local text=$1
    shift
    claims=$((claims + 1))
    "$@" >/dev/null 2>&1 || fail "$text"
}

finish() {
    printf '%s claims, %s failures\n' "$claims" "$failures"
    [ "$claims" -gt 0 ] && [ "$failures" -eq 0 ]
    exit
}

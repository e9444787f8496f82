#!/usr/bin/env bash
# Installs the Debian or Ubuntu packages of the named groups of packaging/dependencies.
#   packaging/install-dependencies.sh build run test
# Says what is missing and why, and does nothing at all when everything is there.
# GUDO_SKIP_DEPENDENCIES=1 trusts that everything is there: for systems without apt.
set -euo pipefail

list="$(dirname "${BASH_SOURCE[0]}")/dependencies"

fail() {
    echo "install-dependencies: $*" >&2
    exit 1
}

[ $# -gt 0 ] || fail "name at least one group: $(awk '!/^#/ && NF { print $1 }' "$list" | sort -u | paste -sd ' ')"
[ "${GUDO_SKIP_DEPENDENCIES:-}" != 1 ] || exit 0

for group in "$@"; do
    awk -v group="$group" '$1 == group { found = 1 } END { exit !found }' "$list" || fail "there is no group $group in $list"
done

is_installed() {
    local status
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) && [ "$status" = installed ]
}

can_be_installed() {
    local policy
    policy=$(apt-cache policy "$1" 2>/dev/null) # not piped into grep -q, which would end apt-cache with a failure
    [[ $policy == *"Candidate: "[^\(]* ]]
}

# Prints the lines of the groups that no installed package and no program of the package's name satisfies.
missing_lines() {
    local group names reason name wanted=" $* " is_there
    while read -r group names reason; do
        [[ $wanted == *" $group "* ]] || continue
        is_there=no
        for name in ${names//[|?]/ }; do
            # A program that came from elsewhere will do: the archive's npm cannot be installed beside another one.
            if is_installed "$name" || command -v "$name" >/dev/null; then is_there=yes; fi
        done
        [ "$is_there" = yes ] || echo "$group $names $reason"
    done < <(grep -vE '^[[:space:]]*(#|$)' "$list")
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    {
        echo "This system has no apt. Install what these packages of Debian hold, then run again with GUDO_SKIP_DEPENDENCIES=1:"
        awk -v groups=" $* " '!/^#/ && NF && index(groups, " " $1 " ") { printf "  %-34s", $2; $1 = $2 = ""; print $0 }' "$list"
    } >&2
    exit 1
fi

missing=$(missing_lines "$@")
[ -n "$missing" ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    # Conveniences are not worth a password or a failure.
    if ! command -v sudo >/dev/null || { ! [ -t 0 ] && ! sudo -n true 2>/dev/null; }; then
        required=$(awk '$2 !~ /[?]$/ { sub(/[|].*/, "", $2); print $2 }' <<<"$missing" | paste -sd ' ')
        [ -n "$required" ] || exit 0
        fail "packages are missing, and neither root nor sudo is at hand. As root, run:
  apt-get install --no-install-recommends $required"
    fi
    as_root=(sudo)
fi

echo "These packages are missing and will be installed:"
awk '{ sub(/[|?].*/, "", $2); printf "  %-22s", $2; $1 = $2 = ""; print $0 }' <<<"$missing"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@"
}

# One broken source of many is no reason to stop: the packages may well come from the others.
apt update -qq >"$log" 2>&1 || { echo "apt-get update complained:" && tail -n 5 "$log"; } >&2

packages=()
while read -r group names reason; do
    chosen=
    for name in ${names//[|?]/ }; do
        if can_be_installed "$name"; then
            chosen=$name
            break
        fi
    done
    if [ -n "$chosen" ]; then
        packages+=("$chosen")
    elif [[ $names == *\? ]]; then
        echo "  ${names%\?} is not in the archive; going on without it"
    else
        fail "the archive of this system has no package $names ($reason); needed are Debian 12, Ubuntu 24.04 or newer"
    fi
done <<<"$missing"
[ ${#packages[@]} -gt 0 ] || exit 0

if ! apt install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${packages[@]}" >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    fail "apt-get could not install: ${packages[*]}"
fi
echo "Installed: ${packages[*]}"

#!/usr/bin/env bash
# Plants every fault that check.sh looks for and expects it to name each of them, and only them.
set -euo pipefail

check=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
{
    echo '<?xml version="1.0"?><TS version="2.1" language="ko"><context><name>core</name>'
    message() { printf '<message%s>\n<source>%s</source>\n<translation%s>%s</translation>\n</message>\n' "$1" "$2" "$3" "$4"; }
    message '' 'Sound %1' '' '좋음 %1'
    message '' 'Unfinished' ' type="unfinished"' ''
    message '' 'Vanished' ' type="vanished"' '사라짐'
    message '' 'Empty' '' ' '
    message '' 'Lost %1 of %2' '' '%1개'
    message '' 'Particle %1' '' '%1와(과) 같음'
    message '' 'New' '' '새로 %1'
    message ' numerus="yes"' '%n of these' '' '<numerusform>%n개</numerusform>'
    message ' numerus="yes"' '%n lost' '' '<numerusform>여러 개</numerusform>'
    echo '</context></TS>'
} >"$scratch/gudo_ko.ts"

if output=$("$check" - "$scratch"); then
    echo "check.sh finds nothing"
    exit 1
fi
for expected in 'unfinished: Unfinished' 'vanished: Vanished' 'empty: Empty' 'placeholder %2 differs' 'placeholder %1 differs' '%n is lost: %n lost' 'a particle that stays'; do
    grep -qF -- "$expected" <<<"$output" || { printf 'check.sh does not report "%s":\n%s\n' "$expected" "$output"; exit 1; }
done
if grep -E 'Sound|of these' <<<"$output"; then
    echo "check.sh reports what is sound"
    exit 1
fi

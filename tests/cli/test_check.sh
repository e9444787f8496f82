#!/usr/bin/env bash
# Findings as text and JSON, which of them fail, and inputs of every kind.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
cp "$here/korean.gudo" shop.gudo
expect 0 '' new three.gudo --template aws-three-tier
expect 0 '' new fine.gudo --template aws-multi-az

expect 0 'No problems found' check fine.gudo
expect 1 'RED-002 single-zone-database' check three.gudo
expect 1 'fix: gudo fix three.gudo --rule RED-002' check three.gudo
expect 0 'RED-002' check three.gudo --fail-on never
expect 0 'No problems found' check three.gudo --skip 'RED-*'
expect 1 'RED-002' check --rule RED-002 three.gudo
expect 1 'RED-002' check three.gudo --rule single-zone-*
expect 0 'No problems found' check --rule NET-001 NET-005 -- three.gudo
cp three.gudo 'my shop.gudo'
expect 1 "gudo fix 'my shop.gudo' --rule" check 'my shop.gudo'
expect 1 'Accept one: \{"rule": "RED-002", "component": "db", "reason": "…"\}' check three.gudo
expect 1 "all of them: gudo check 'my shop.gudo' --write-baseline" check 'my shop.gudo'
expect 0 'No problems found' check fine.gudo
holds 'nothing to accept, no word about it' bash -c '! grep -q "Accept one" out'

# JSON: keys in the order that other programs were told.
expect 1 '^    \{"rule": "RED-002", "name": "single-zone-database", "severity": "error", "message": ".*", "components": \["db"\], "connections": \[\], "fixable": true, "accepted": false, "baseline": false, "fingerprint": "[0-9a-f]{64}"\}$' \
    check three.gudo --format json
expect 0 '^  "summary": \{"error": 0, "warning": 0, "note": 0, "accepted": 0, "baseline": 0\}$' check fine.gudo --format json
holds 'one file is an object' grep -q '^{$' out
expect 1 '"file": "three.gudo"' check fine.gudo three.gudo --format json
holds 'several files are an array' grep -q '^\[$' out
if command -v python3 >/dev/null; then
    holds 'the array is JSON' python3 -c 'import json; a = json.load(open("out")); assert [f["file"] for f in a] == ["fine.gudo", "three.gudo"]'
fi
stdin=three.gudo; expect 1 '"file": "-"' check - --format json

# Accepted findings count, but are shown only when asked for.
expect 0 '"accepted": 1, "baseline": 0\}' check shop.gudo --format json
holds 'accepted findings are left out' bash -c '! grep -q "\"accepted\": true" out'
expect 0 '"accepted": true' check shop.gudo --format json --show-accepted
expect 0 '\(accepted\)' check shop.gudo --show-accepted

# Languages: texts follow, machine formats do not.
expect 0 '주문 DB' check shop.gudo --show-accepted
"$gudo" check shop.gudo --format json >english
"$gudo" check shop.gudo --format json --lang ko >korean
holds 'JSON is not translated' cmp english korean
LC_ALL=ko_KR.UTF-8 "$gudo" check fine.gudo >by_locale
"$gudo" check fine.gudo --lang ko >by_option
holds 'the locale chooses the language like the option' cmp by_locale by_option

# No colours without a terminal, and none with one when NO_COLOR says so.
holds 'no escape sequences in a pipe' bash -c '! "$1" check shop.gudo | grep -q $'"'\\033'" _ "$gudo"
if script -qec true /dev/null >/dev/null 2>&1 </dev/null; then # a pseudo-terminal is to be had
    script -qec "'$gudo' check three.gudo" /dev/null >colored </dev/null
    holds 'colours on a terminal' grep -q $'\033' colored
    NO_COLOR=1 script -qec "'$gudo' check three.gudo" /dev/null >plain </dev/null
    holds 'NO_COLOR is respected' bash -c '! grep -q $'"'\\033'"' plain'
fi
COLUMNS=50 expect 0 'RED-002' check shop.gudo --show-accepted
if command -v python3 >/dev/null; then
    holds 'lines keep to the width, wide characters counted twice' python3 -c '
import unicodedata
width = lambda line: sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
assert max(width(line) for line in open("out", encoding="utf-8").read().splitlines()) <= 50'
fi

# Files: unreadable, broken, large, none.
expect 1 'No problems found' check fine.gudo three.gudo
expect 3 'gudo: nowhere.gudo cannot be read' check nowhere.gudo
expect 3 'cannot be read' check fine.gudo nowhere.gudo
holds 'the other file is checked all the same' grep -q 'fine.gudo' out
printf '{\n  "gudo": 1,\n  "title": \n}\n' >broken.gudo
expect 3 'gudo: broken.gudo:4:1: ' check broken.gudo
stdin=broken.gudo; expect 3 'gudo: standard input:4:1: ' check -
expect 3 '' check broken.gudo
printf '{ "gudo": 1, "architecture": { "components": { "a": { "type": "client" } }, "connections": { "x": { "from": "a", "to": "b" } } } }' >half.gudo
expect 3 'half.gudo:1:' check half.gudo
: >empty.gudo
expect 3 'empty.gudo:1:1' check empty.gudo
for seed in 1 2 3 4 5 6 7 8; do
    head -c $((seed * 997)) /dev/urandom >random.gudo
    expect 3 'random.gudo' check random.gudo
done
head -c 10485760 /dev/urandom >garbage.gudo
expect 3 'garbage.gudo:[0-9]+:[0-9]+: ' check garbage.gudo
yes '[' | head -c 10485760 | tr -d '\n' >deep.gudo
expect 3 'deep.gudo' check deep.gudo
expect 0 '' check fine.gudo -o report.txt
holds 'the report is in the file' grep -q 'No problems found' report.txt
expect 1 '' check three.gudo --format json --output report.json
holds 'the report is in the file' grep -q RED-002 report.json
finish

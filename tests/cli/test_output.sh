#!/usr/bin/env bash
# Results appear whole or not at all, in any surroundings.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
expect 0 '' new shop.gudo --template aws-three-tier

# A full disk is not silence.
for arguments in 'check shop.gudo' 'check shop.gudo --format json' 'check shop.gudo --format sarif' \
    'check shop.gudo --format junit' 'check shop.gudo --format markdown' 'types' 'types --format json' 'rules' 'rules --format markdown' \
    'explain RED-001' 'templates' 'export shop.gudo --to svg' 'export shop.gudo --to mermaid' 'export shop.gudo --to png' '--help' \
    'new -' 'fix shop.gudo --dry-run'; do
    claims=$((claims + 1))
    # shellcheck disable=SC2086
    "$gudo" $arguments >/dev/full 2>err
    code=$?
    : >out
    { [ $code = 4 ] && grep -q '^gudo: ' err; } || fail "gudo $arguments on a full disk should end with 4 and say so"
done
expect 4 'gudo: /dev/full cannot be written' check shop.gudo -o /dev/full
expect 4 'cannot be written' check shop.gudo -o nowhere/report.txt
expect 4 'cannot be written' export shop.gudo --to svg -o "$work"
expect 4 'exists already' new shop.gudo
expect 4 'cannot be written' new nowhere/new.gudo
mkdir locked && cp shop.gudo locked/ && chmod a-w locked
if ! touch locked/probe 2>/dev/null; then # root may write everywhere
    expect 4 'cannot be written' new locked/new.gudo
    expect 4 'cannot be written' export shop.gudo --to png -o locked/shop.png
    expect 0 '<svg' export locked/shop.gudo --to svg
fi
holds 'nothing is left behind' bash -c '[ "$(ls -A | sort | tr "\n" " ")" = "err locked out shop.gudo " ]'

# A new design; standard output; nothing in the environment at all.
expect 0 '"gudo": 1' new -
expect 0 '' new fresh.gudo
holds 'a new design is called like its file' grep -q '"title": "fresh"' fresh.gudo
expect 0 'No problems found' check fresh.gudo
claims=$((claims + 1))
env -i "$gudo" check shop.gudo >out 2>err
code=$?
{ [ $code = 1 ] && [ ! -s err ]; } || fail 'check needs no environment'
claims=$((claims + 1))
env -i "$gudo" export shop.gudo --to png -o bare.png >out 2>err
code=$?
{ [ $code = 0 ] && [ ! -s err ] && [ -s bare.png ]; } || fail 'export needs no environment'
expect 0 '^  aws.alb +Application Load Balancer' types
expect 0 '^    "id": "aws.alb",$' types --format json
if command -v python3 >/dev/null; then
    holds 'types are JSON with the keys promised' python3 -c '
import json
rows = json.load(open("out"))
assert all(list(r)[:9] == ["id", "name", "category", "scope", "container", "kinds", "parents", "properties", "exports"] for r in rows)
assert all(list(p)[:4] == ["key", "type", "default", "unit"] for r in rows for p in r["properties"])'
    expect 0 . rules --format json
    holds 'rules are JSON' python3 -c 'import json; assert json.load(open("out"))[0]["id"]'
    expect 0 . templates --format json
    holds 'templates are JSON' python3 -c 'import json; assert list(json.load(open("out"))[0]) == ["id", "title", "description"]'
fi
expect 0 '^RED-001 single-point-of-failure' explain single-point-of-failure
expect 3 'cannot be read' open nowhere.gudo
cp "$gudo" ./gudo-alone && PATH=/nowhere
claims=$((claims + 1))
./gudo-alone open shop.gudo >out 2>err
code=$?
PATH=/usr/local/bin:/usr/bin:/bin
{ [ $code = 4 ] && grep -q 'gudo-designer cannot be started' err; } || fail 'open should say that the desktop program is missing'
finish

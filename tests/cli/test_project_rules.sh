#!/usr/bin/env bash
# .gudo-rules.json: said once for a repository, beaten by a design, which is beaten by the command line.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
mkdir -p repo/.git repo/designs/web
cd repo || exit 1
rules=.gudo-rules.json
expect 0 '' new designs/web/shop.gudo --template aws-three-tier
shop=designs/web/shop.gudo

echo '{ "rules": { "RED-002": "warning" } }' >$rules
expect 0 '1 warning' check $shop
expect 1 '1 warning' check $shop --fail-on warning
echo '{ "rules": { "RED-002": "warning" }, "failOn": "warning" }' >$rules
expect 1 '1 warning' check $shop
expect 0 '1 warning' check $shop --fail-on error
cd designs || exit 1
expect 1 '1 warning' check web/shop.gudo
rm -f out err && cd ..
stdin=$shop; expect 1 '1 warning' check -
echo '{ "skip": ["RED-*"] }' >$rules
expect 0 'No problems found' check $shop
echo '{ "profile": "dev" }' >$rules
expect 0 '1 warning' check $shop
expect 1 '1 error' check $shop --profile prod

# The nearest one counts, and none above the repository.
echo '{}' >designs/$rules
expect 1 '1 error' check $shop
rm designs/$rules $rules
echo '{ "skip": ["*"] }' >../$rules
expect 1 '1 error' check $shop
rm -r .git
expect 0 'No problems found' check $shop
mkdir .git && rm ../$rules

# The design beats it.
echo '{ "rules": { "RED-*": "off" }, "profile": "dev" }' >$rules
sed 's/"settings": {}/"settings": { "rules": { "RED-002": "note" } }/' $shop >own.gudo
holds 'the design has settings now' grep -q '"RED-002": "note"' own.gudo
expect 0 '1 note' check own.gudo

# What is off is not mended.
expect 0 'Nothing to fix' fix $shop --rule RED-002 --dry-run
expect 0 'Nothing to fix' fix $shop --rule RED-002 -o same.gudo
holds 'the design stays as it is' cmp $shop same.gudo
rm $rules
expect 0 'would fix RED-002: .* \(db\)' fix $shop --rule RED-002 --rule RED-002 --dry-run
expect 2 'There is no rule "NO-1"' fix $shop --rule RED-002 --rule NO-1

# What is not understood is told with its place, and nothing is taken for clean.
wrong() {
    printf '%s' "$1" >$rules
    expect 3 "^gudo: $2" check $shop --fail-on never
}
wrong '{ "rules": {' '.gudo-rules.json:1:[0-9]+: The file ends too early'
wrong '[]' '.gudo-rules.json:1:1: '
wrong '{ "rules": { "NO-1": "off" } }' '.gudo-rules.json:1:[0-9]+: There is no rule "NO-1"'
wrong '{ "rules": { "RED-002": "fatal" } }' '.gudo-rules.json:1:31: .*"fatal".*off, error, warning, note'
wrong '{ "rules": { "RED-036": { "treshold": 1 } } }' '.gudo-rules.json:1:36: .*"treshold"'
wrong '{
  "failon": "error" }' '.gudo-rules.json:2:10: "failon" means nothing here'
holds 'the design is checked all the same' grep -q 'RED-002' out
expect 3 '.gudo-rules.json:2:10' fix $shop --rule RED-002
holds 'nothing is mended' cmp $shop same.gudo
cd designs || exit 1
expect 3 '^gudo: ../.gudo-rules.json:2:10' check web/shop.gudo web/shop.gudo
holds 'once for all designs' bash -c '[ "$(grep -c gudo-rules err)" = 1 ]'
rm -f out err && cd ..
rm $rules && mkdir $rules
expect 3 'cannot be read' check $shop
rmdir $rules

# Names that no rule has, in the design itself.
sed 's/"settings": {}/"settings": { "rules": { "RED-2": "off" } }/' $shop >odd.gudo
expect 1 'SUP-003 unknown-rule-in-settings' check odd.gudo
expect 0 'fixed SUP-003' fix odd.gudo --rule SUP-003
holds 'the entry is gone' bash -c '! grep -q RED-2 odd.gudo'
finish

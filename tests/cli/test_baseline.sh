#!/usr/bin/env bash
# A baseline: what was there does not count, what is new does.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
cp "$here/korean.gudo" shop.gudo
expect 0 '' new three.gudo --template aws-three-tier
expect 0 '' new fine.gudo --template aws-multi-az
mkdir ci

expect 0 'No problems found, 1 in the baseline' check three.gudo --write-baseline ci/baseline.json
holds 'an entry is a line' bash -c '[ "$(grep -c fingerprint ci/baseline.json)" = 1 ]'
holds 'seen from the baseline' grep -q '"file": "../three.gudo", "rule": "RED-002", "components": \["db"\]' ci/baseline.json
cp ci/baseline.json first.json
expect 0 . check three.gudo --write-baseline ci/baseline.json
holds 'the same gives the same bytes' cmp first.json ci/baseline.json
expect 1 'RED-002' check three.gudo
expect 0 '1 in the baseline' check three.gudo --baseline ci/baseline.json
holds 'no word about accepting' bash -c '! grep -q "Accept one" out'
expect 0 '"accepted": 0, "baseline": 1\}' check three.gudo --baseline ci/baseline.json --format json
holds 'what is known is not listed' bash -c '! grep -q RED-002 out'
expect 0 '"baseline": true' check three.gudo --baseline ci/baseline.json --format json --show-accepted
expect 0 'baseline\)$' check three.gudo --baseline ci/baseline.json --show-accepted
expect 0 '<skipped message="In the baseline"/>' check three.gudo --baseline ci/baseline.json --format junit
expect 0 '"results": \[\]' check three.gudo --baseline ci/baseline.json --format sarif
expect 0 '"kind": "external"' check three.gudo --baseline ci/baseline.json --format sarif --sarif-suppressed
expect 0 '^3 design.*: No problems found, 1 accepted, 1 in the baseline$' check . --baseline ci/baseline.json
cd ci || exit 1
expect 0 '1 in the baseline' check ../three.gudo --baseline baseline.json
cd .. && rm -f ci/out ci/err

# Names, places and files do not matter; ids do.
sed 's/Orders DB/Bestellungen/' three.gudo >renamed && cp three.gudo kept && mv renamed three.gudo
expect 0 '1 in the baseline' check three.gudo --baseline ci/baseline.json
sed 's/"db"/"db2"/; s/"db@/"db2@/' kept >three.gudo
expect 1 '1 error' check three.gudo --baseline ci/baseline.json
holds 'what went is told' grep -q 'note: ci/baseline.json: found no more: RED-002 (db) in ../three.gudo' err
cp kept three.gudo
cp three.gudo copy.gudo
expect 1 'copy.gudo' check three.gudo copy.gudo --baseline ci/baseline.json
holds 'a copy of a design is new' grep -q '^2 design.*: 1 error, 1 in the baseline' out

# What is mended leaves the baseline when it is updated, and not before; what was not asked for stays.
expect 0 . fix three.gudo --rule RED-002
expect 0 'No problems found' check three.gudo --baseline ci/baseline.json
holds 'what is found no more is told' grep -q 'note: .*RED-002 (db)' err
holds 'reading changes nothing' cmp first.json ci/baseline.json
expect 0 . check three.gudo --baseline ci/baseline.json --update-baseline --skip RED-002
holds 'a rule that was not asked says nothing' cmp first.json ci/baseline.json
expect 0 . check three.gudo --baseline ci/baseline.json --update-baseline
holds 'the entry is gone' bash -c '! grep -q RED-002 ci/baseline.json'
cp kept three.gudo
expect 1 RED-002 check three.gudo --baseline ci/baseline.json --update-baseline
holds 'an update takes in nothing new' bash -c '! grep -q RED-002 ci/baseline.json'

# What cannot be used, with file, line and reason.
expect 2 'needs --baseline' check three.gudo --update-baseline
expect 3 'The baseline nowhere.json cannot be read: ' check three.gudo --baseline nowhere.json
expect 3 'The baseline ci is a folder' check three.gudo --baseline ci
expect 3 '^gudo: three.gudo:1:.*This is no baseline' check three.gudo --baseline three.gudo
printf '{ "gudoBaseline": 1,\n  "findings": [\n    {"file": "a.gudo", "rule": ""}\n' >cut.json
expect 3 '^gudo: cut.json:4:1: ' check three.gudo --baseline cut.json
printf '{ "gudoBaseline": 9, "findings": [] }' >newer.json
expect 3 '^gudo: newer.json:1:.*version 9' check three.gudo --baseline newer.json
cp first.json ci/first.json
expect 3 'is about other designs: it knows ../three.gudo, but not ../copy.gudo' check copy.gudo --baseline ci/first.json
expect 3 . check copy.gudo --baseline ci/first.json --update-baseline
holds 'and is left alone' cmp first.json ci/first.json
expect 4 'cannot be written' check three.gudo --write-baseline nowhere/baseline.json
printf '{ "gudo": 1, ' >broken.gudo
expect 3 'part.json is not written' check three.gudo broken.gudo --write-baseline part.json
holds 'there is no half baseline' test ! -e part.json

# A design from standard input has a name, too.
stdin=three.gudo; expect 0 . check - --write-baseline pipe.json
stdin=three.gudo; expect 0 '1 in the baseline' check - --baseline pipe.json
finish

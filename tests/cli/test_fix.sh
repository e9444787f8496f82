#!/usr/bin/env bash
# Automatic fixes: what is free of doubt by itself, what costs only when it is named.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
expect 0 '' new shop.gudo --template aws-three-tier
cp shop.gudo before.gudo

expect 0 'left RED-002: .*\(db\): needs --rule RED-002' fix shop.gudo
holds 'costs are not added by themselves' cmp shop.gudo before.gudo
expect 0 'left RED-002' fix shop.gudo --rule 'RED-*'
holds 'a pattern names nothing' cmp shop.gudo before.gudo
expect 0 'would fix RED-002: .*\(db\)' fix shop.gudo --rule RED-002 --dry-run
holds 'a dry run changes nothing' cmp shop.gudo before.gudo
expect 0 'fixed RED-002' fix shop.gudo --rule RED-002 -o fixed.gudo
holds 'the input is left alone' cmp shop.gudo before.gudo
expect 0 'No problems found' check fixed.gudo --rule RED-002
stdin=shop.gudo
expect 0 '"multi_az": true' fix - --rule single-zone-database
holds 'words go beside the design' grep -q 'fixed RED-002' err
cp out piped.gudo
holds 'both ways give the same' cmp piped.gudo fixed.gudo
expect 0 'fixed RED-002' fix --rule RED-002 shop.gudo
holds 'in place gives the same' cmp shop.gudo fixed.gudo
expect 0 'Nothing to fix' fix shop.gudo
holds 'a second time changes nothing' cmp shop.gudo fixed.gudo
expect 3 'cannot be read' fix nowhere.gudo
printf '{ "gudo": 1, "architecture": { "components": { "a": { "type": "client" } }, "connections": { "x": { "from": "a", "to": "b" } } } }' >half.gudo
cp half.gudo half.before
expect 3 'would lose' fix half.gudo
holds 'a file that is half understood is not saved over' cmp half.gudo half.before
expect 4 'cannot be written' fix before.gudo --rule RED-002 -o nowhere/fixed.gudo
finish

#!/usr/bin/env bash
# The rule catalogue: as a page, as data, one by one.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
page=$here/../../docs/rules.md

expect 0 '^### RED-001 `single-point-of-failure`$' rules --format markdown --lang en
claims=$((claims + 1))
diff "$page" out || fail "docs/rules.md is not what the rules say; see CONTRIBUTING.md on how to write it anew"
holds 'every rule stands in the table' bash -c '[ "$(grep -c "^| \[" out)" = "$("$1" rules | grep -c "^[A-Z]")" ]' _ "$gudo"
holds 'every rule can be linked to' bash -c '[ "$(grep -c "^<a id=" out)" = "$(grep -c "^### " out)" ]'
expect 0 '^### RED-001' rules --format markdown --lang ko

expect 0 '^RED-036 likely-pair \(warning\)$' explain likely-pair
holds 'parameters are explained' grep -q '^  threshold: ' out
expect 0 '"parameters": \[\{"key": "threshold", "meaning": ' rules --format json
expect 2 'There is no rule "NO-1"' explain NO-1
finish

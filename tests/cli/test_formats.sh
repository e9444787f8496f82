#!/usr/bin/env bash
# Reports for other programs: whole, well-formed, in one language, and never clean by mistake.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
cp "$here/korean.gudo" shop.gudo
expect 0 '' new three.gudo --template aws-three-tier
expect 0 '' new fine.gudo --template aws-multi-az
printf '{ "gudo": 1, ' >broken.gudo
cp "$here/../cases/reports/design.gudo" 'odd & <name>.gudo'
expect 2 'it is one of: text, json, sarif, junit, markdown' check fine.gudo --format xml

# SARIF. tests/sarif holds it against its schema.
expect 1 '"ruleId": "RED-002"' check three.gudo --format sarif
expect 0 '"results": \[\]' check shop.gudo --format sarif
expect 0 '"justification": "배치 전용"' check shop.gudo --format sarif --sarif-suppressed
expect 3 'broken.gudo:1:' check broken.gudo --format sarif
holds 'a log of nothing is no success' grep -q '"executionSuccessful": false' out
expect 3 'cannot be read' check nowhere.gudo --format sarif -o report.sarif
holds 'the log is there all the same' grep -q '"executionSuccessful": false' report.sarif

# JUnit.
for design in three.gudo shop.gudo 'odd & <name>.gudo' broken.gudo nowhere.gudo; do
    "$gudo" check "$design" --format junit >"report.xml" 2>err
    if command -v xmllint >/dev/null; then
        holds "the report on $design is well-formed" xmllint --noout report.xml
        holds "its numbers are right" bash -c '
            [ "$(xmllint --xpath "count(//testcase)" report.xml)" = "$(xmllint --xpath "sum(//testsuite/@tests)" report.xml)" ] &&
            [ "$(xmllint --xpath "count(//failure)" report.xml)" = "$(xmllint --xpath "sum(//testsuite/@failures)" report.xml)" ] &&
            [ "$(xmllint --xpath "count(//error)" report.xml)" = "$(xmllint --xpath "string(/testsuites/@errors)" report.xml)" ] &&
            [ "$(xmllint --xpath "count(//skipped)" report.xml)" = "$(xmllint --xpath "sum(//testsuite/@skipped)" report.xml)" ]'
    fi
done
holds 'a file that cannot be read is an error' grep -q '<error message=' report.xml
expect 1 '<failure message="Orders DB ' check three.gudo --format junit
expect 0 '<system-out>error: Orders DB ' check three.gudo --format junit --fail-on never
holds 'what does not fail is no failure' bash -c '! grep -q "<failure" out'
expect 0 '<skipped message="Accepted: 배치 전용"/>' check shop.gudo --format junit
expect 0 'name="RED-002 single-zone-database"/>' check fine.gudo --format junit

# Markdown.
expect 1 '^\| ❌ \| \[RED-002\]\(https://[^ )]+/docs/rules.md#red-002\) single-zone-database \| Orders DB ' check three.gudo --format markdown
expect 0 '^### Gudo: No problems found' check fine.gudo --format markdown
expect 1 '^<details><summary><b>three.gudo</b>: 1 error</summary>$' check three.gudo fine.gudo --format markdown
holds 'clean designs take no room' bash -c '! grep -q fine.gudo out'
expect 1 '오류 1개' check three.gudo --format markdown --lang ko
expect 1 '주문 &lt;DB&gt; \\\| "A" \\\]\\\]&gt; &amp; @' check 'odd & <name>.gudo' --format markdown
holds 'names are no markup' bash -c 'grep -q "odd &amp; &lt;name&gt;.gudo" out && ! grep -q "<DB>\|<name>" out'
holds 'a row is a line' bash -c '[ "$(grep -c "^| ❌" out)" -ge 1 ] && ! grep -q "^\]\]" out'
expect 3 'broken.gudo' check broken.gudo --format markdown
holds 'what was not understood is not clean' bash -c 'grep -q broken.gudo:1: out && ! grep -q "No problems" out'

# Machines do not read Korean.
for format in json sarif junit; do
    for design in three.gudo shop.gudo broken.gudo; do
        "$gudo" check "$design" --format $format >english 2>/dev/null
        "$gudo" check "$design" --format $format --lang ko >korean 2>/dev/null
        holds "$format of $design is not translated" cmp english korean
    done
done

# A name of 10 000 characters.
long=$(head -c 10000 /dev/zero | tr '\0' '|')
sed "s/주문 DB/$long/; s/\"accepted\": \[.*\] //" shop.gudo >long.gudo
for format in text json sarif junit markdown; do
    expect 1 'RED-002' check long.gudo --format $format
done
finish

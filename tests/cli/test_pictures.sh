#!/usr/bin/env bash
# Exported pictures and pages open again wherever a design is read, and nothing is written over them.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
cp "$here/korean.gudo" shop.gudo
"$gudo" import shop.gudo -o clean.gudo
"$gudo" check shop.gudo --fail-on never --format json >findings
"$gudo" export shop.gudo --to mermaid >chart

for format in png svg html; do
    expect 0 '' export shop.gudo --to $format -o "shop.$format"
    cp "shop.$format" "$format-by-another-name"
    expect 0 '' import "$format-by-another-name" -o again.gudo
    holds "$format carries the design" cmp again.gudo clean.gudo
    expect 0 . check "shop.$format" --fail-on never --format json
    holds "$format is checked like the design" bash -c "diff <(sed 's/shop\.$format/shop.gudo/; s/\"line.*//' out) <(sed 's/\"line.*//' findings)"
    expect 0 . export "shop.$format" --to mermaid
    holds "$format is exported like the design" cmp out chart
    stdin=shop.$format
    expect 0 . export - --to mermaid
    cp "shop.$format" before
    expect 2 'is a picture' fix "shop.$format"
    expect 0 . fix "shop.$format" --dry-run
    expect 0 . fix "shop.$format" -o fixed.gudo
    holds "$format stays as it is" cmp "shop.$format" before

    expect 0 '' export shop.gudo --to $format --no-source -o "bare.$format"
    expect 3 "bare.$format.*holds no Gudo design" check "bare.$format"
    expect 3 "bare.$format.*holds no Gudo design" import "bare.$format"
done
head -c 120 shop.png >cut.png
expect 3 'cut.png.*cut off' check cut.png
head -c 700 shop.svg >cut.svg
expect 3 'cut.svg.*cut off' import cut.svg

expect 0 '"gudo": 1' import shop.png
expect 0 '"gudo": 1' import shop.png --from png
expect 3 'holds no Gudo design' import shop.svg --from html
expect 2 'one of: auto, gudo, png, svg, html' import shop.png --from gif
echo 'resource "aws_vpc" "main" {}' >main.tf
expect 3 'main.tf is in no format that can be read; these can: gudo, png, svg, html' import main.tf
expect 3 'cannot be read' import nowhere.png
expect 3 . check main.tf

# The page for the web
expect 0 '^<!DOCTYPE html>' export shop.gudo --to html
holds 'the page has real text' grep -q '>주문 DB</text>' out
holds 'and loads nothing' bash -c '! grep -Eq "(src|href)=\"(https?:)?//" out'
holds 'and is in both themes' grep -q 'data-theme=dark' out
expect 0 'lang="ko" data-theme=""' export shop.gudo --to html --lang ko
expect 0 'data-theme="dark"' export shop.gudo --to html --theme dark
expect 2 'theme' export shop.gudo --to html --theme pink
expect 2 'theme' export shop.gudo --to svg --theme auto
expect 0 . export shop.gudo --to html --select db
holds '--select leaves the rest out' bash -c '! grep -q 고객 out'

# The rules of its project hold for a page as for a check
mkdir -p repo/.git
expect 0 '' new repo/shop.gudo --template aws-three-tier
expect 0 '"rule": "RED-002"' export repo/shop.gudo --to html
echo '{ "skip": ["RED-*"] }' >repo/.gudo-rules.json
expect 0 . export repo/shop.gudo --to html
holds 'a rule that the project skips finds nothing' bash -c '! grep -q "\"rule\": \"RED-002\"" out'
holds 'and the design in the page is the same' bash -c '"$0" import - <out | cmp - repo/shop.gudo' "$gudo"
echo 'nonsense' >repo/.gudo-rules.json
expect 0 . export repo/shop.gudo --to html
holds 'trouble with them is told' grep -q gudo-rules.json err
finish

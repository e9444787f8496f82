#!/usr/bin/env bash
# Stages: one, all as pages, all as files; a new design from the story in the reader's language.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

expect 0 '' new story.gudo --template one-server-to-cdn
holds 'the stages speak English' grep -q '"name": "Database apart"' story.gudo
expect 0 '' --lang ko new korean.gudo --template one-server-to-cdn
holds 'or Korean' grep -q '"name": "데이터베이스 분리"' korean.gudo
holds 'and carry no other words' test -z "$(grep translations story.gudo korean.gudo)"

expect 0 '' export story.gudo --to svg --stage cdn --title-block -o cdn.svg
holds 'the stage is drawn' grep -q CloudFront cdn.svg
expect 0 '' export story.gudo --to svg -o first.svg
holds 'the open one without a word' test -z "$(grep -o '>CloudFront<' first.svg)"
expect 2 'no stage' export story.gudo --to svg --stage nobody -o none.svg

expect 0 '' export story.gudo --to pdf --stage all -o story.pdf
pages=$(grep -ac '/Type /Page$' story.pdf)
holds 'a page a stage' test "$pages" = 10
expect 0 '' export story.gudo --to html --stage all -o story.html
holds 'the page has the stages' grep -q 'id="gudo-stages"' story.html
expect 0 '' export story.html --to svg -o again.svg
holds 'and opens again' cmp again.svg first.svg

expect 0 '' export story.gudo --to png --scale 0.25 --stage all -o pages
holds 'a file a stage' test "$(ls pages | wc -l)" = 10
holds 'numbered' test -s pages/01-one-server.png -a -s pages/10-cdn.png
expect 2 '-o names a folder' export story.gudo --to svg --stage all
expect 0 '' new plain.gudo --template single-server
expect 2 'no stages' export plain.gudo --to png --stage all -o nowhere
holds 'nothing is made then' test ! -e nowhere
expect 2 'no stages' export plain.gudo --to pdf --stage all -o none.pdf
printf x >file
expect 4 'cannot be made' export story.gudo --to svg --stage all -o file
finish

#!/usr/bin/env bash
# Help, version and wrong use: exit code 2, and a text that tells what there is.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
cp "$here/korean.gudo" shop.gudo

expect 0 '^gudo [0-9]+\.[0-9]+\.[0-9]+$' --version
expect 0 'Usage: gudo' --help
expect 0 'Usage: gudo' -h
for command in new templates check rules explain fix export import types open; do
    expect 0 "^  $command " --help
    expect 0 "Usage: gudo $command" "$command" --help
    expect 0 '^gudo [0-9]' "$command" --version
done
expect 2 'A command is missing; there is: new, templates, check'
# What comes with later releases is not pretended.
for command in diff merge frobnicate; do
    expect 2 "no command \"$command\"; there is: new, .*check.*export" "$command" shop.gudo
done
for format in visio jpeg ""; do
    expect 2 'one of: png, svg, pdf, html, mermaid' export shop.gudo --to "$format"
done
for format in xml html ""; do
    expect 2 'one of: text, json, sarif, junit, markdown' check shop.gudo --format "$format"
done
expect 2 'FILE is missing' check
expect 2 'FILE is missing' fix
expect 2 'FILE is missing' new
expect 2 '--to is missing' export shop.gudo
expect 2 'RULE is missing' explain
expect 2 'no option --frob' check --frob shop.gudo
expect 2 '"surplus" is one argument too many' rules surplus
expect 2 'takes one value' check shop.gudo --format
expect 2 'cannot be used: --scale = big' export shop.gudo --to svg --scale big
expect 2 '--scale is between' export shop.gudo --to svg --scale 0
expect 2 '--width is between' export shop.gudo --to svg --width -5
expect 2 'one of: error, warning, note, never' check shop.gudo --fail-on sometimes
expect 2 'one of: prod, dev' check shop.gudo --profile test
expect 2 'one of: light, dark' export shop.gudo --to svg --theme pink
expect 2 'one of: LR, TB' export shop.gudo --to mermaid --direction up
expect 2 'one of: github, gitlab' export shop.gudo --to mermaid --target word
expect 2 'one of: plain, classes' export shop.gudo --to mermaid --style baroque
expect 2 'no component "nobody"' export shop.gudo --to svg --select nobody
expect 2 'no stage "later"' export shop.gudo --to svg --stage later
expect 2 'one of: en, ko' check shop.gudo --lang fr
expect 2 'no rule "XXX-999"' check shop.gudo --rule XXX-999
expect 2 'no rule "XXX-999"' check shop.gudo --skip XXX-999
expect 2 'no rule "XXX-999"' fix shop.gudo --rule XXX-999
expect 2 'no rule "nothing"' explain nothing
expect 2 'one of: one-server-to-cdn' new a.gudo --template nothing
expect 2 '"gudo check --help" tells more' check
finish

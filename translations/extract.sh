#!/usr/bin/env bash
# Brings gudo_ko.ts and gudo_en.ts in FOLDER up to date with the texts in core/ and app/; texts that are gone are dropped.
#   translations/extract.sh LUPDATE FOLDER
set -euo pipefail

lupdate=$1
folder=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Without -I lupdate does not find the headers, and files the texts of gudo::MainWindow under MainWindow, where tr() will not look.
extract() {
    "$lupdate" -I . -silent -locations none -no-obsolete -tr-function-alias QT_TRANSLATE_NOOP+=GUDO_TR_NOOP -extensions cpp,h \
        -source-language en "$@"
}

extract core app -target-language ko -ts "$folder/gudo_ko.ts"
# English is the source language; it needs a file only to say "1 finding" and "2 findings".
extract -pluralonly core app -target-language en -ts "$folder/gudo_en.ts"

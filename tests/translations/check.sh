#!/usr/bin/env bash
# Fails unless every text of the sources is in the .ts files and translated, with its placeholders.
#   tests/translations/check.sh LUPDATE FOLDER    (LUPDATE "-": leave out the comparison with the sources)
set -euo pipefail

lupdate=$1
folder=$2
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# Context, text and the note that tells equal texts apart: what identifies a message, whatever lupdate's version writes around it.
messages() {
    awk '
        /<name>/ { context = $0 }
        /<message/ { key = $0; sub(/ *<message/, "", key); text = ""; inside = 1 }
        inside && !/<translation|<numerusform|<extracomment|<message|<location/ { text = text $0 }
        /<\/message>/ { print context " " text; inside = 0 }
    ' "$1" | tr -s ' ' | sort
}

# Reads one .ts file message by message and prints what is wrong with the translations in it.
faults() {
    awk -v file="$(basename "$1")" '
        function complain(what) { print file ": " what ": " source; bad = 1 }
        function between(open, close_,    from, to) {
            from = index(message, open); to = index(message, close_)
            return from && to > from ? substr(message, from + length(open), to - from - length(open)) : ""
        }
        function check(text) {
            plain = text
            gsub(/[ \t\n]/, "", plain)
            if (plain == "") { complain("empty"); return }
            for (i = 1; i <= 9; i++)
                if ((index(source, "%" i) > 0) != (index(text, "%" i) > 0)) complain("placeholder %" i " differs in \"" text "\"")
            if (index(source, "%n") == 0 && index(text, "%n") > 0) complain("%n is new in \"" text "\"")
            # The program fits only the other order (app/text/particles.cpp).
            if (text ~ /와\(과\)|는\(은\)|가\(이\)|를\(을\)|로\(으로\)/) complain("a particle that stays as it is in \"" text "\"")
        }
        /<message/ { message = ""; inside = 1 }
        inside { message = message $0 "\n" }
        /<\/message>/ {
            inside = 0
            source = between("<source>", "</source>")
            if (message ~ /<translation[^>]*type="unfinished"/) { complain("unfinished"); next }
            if (message ~ /<translation[^>]*type="(vanished|obsolete)"/) { complain("vanished"); next }
            if (message ~ /<message numerus="yes"/) {
                forms = message; number = 0; hasCount = 0
                while (match(forms, /<numerusform[^>]*>[^<]*/)) {
                    form = substr(forms, RSTART, RLENGTH); forms = substr(forms, RSTART + RLENGTH)
                    sub(/<numerusform[^>]*>/, "", form)
                    check(form); number++; hasCount += index(form, "%n") > 0
                }
                if (number == 0) complain("no plural forms")
                else if (index(source, "%n") && !hasCount) complain("%n is lost")
            } else {
                check(between("<translation>", "</translation>"))
            }
        }
        END { exit bad }
    ' "$1"
}

for file in "$folder"/*.ts; do
    faults "$file" || failed=1
done

if [ "$lupdate" != - ]; then
    cp "$folder"/*.ts "$scratch"
    "$root/translations/extract.sh" "$lupdate" "$scratch" 2>"$scratch/log" || { cat "$scratch/log"; exit 1; }
    if [ -s "$scratch/log" ]; then
        cat "$scratch/log" # lupdate tells of texts whose class it cannot find, where tr() would not find them, and ends well
        failed=1
    fi
    for file in "$folder"/*.ts; do
        messages "$file" >"$scratch/committed"
        messages "$scratch/$(basename "$file")" >"$scratch/extracted"
        if ! diff "$scratch/committed" "$scratch/extracted" >"$scratch/difference"; then
            echo "$(basename "$file"): not what the sources say (>: new, <: gone)"
            head -n 40 "$scratch/difference"
            failed=1
        fi
    done
fi

[ "$failed" = 0 ] || echo "Build the target update_translations, then translate what is unfinished with Qt Linguist"
exit "$failed"

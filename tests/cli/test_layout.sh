#!/usr/bin/env bash
# Arranging from the command line, and the page of pictures that the engine made of the templates.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
root=$here/../..

cat >shop.gudo <<'GUDO'
{ "gudo": 1, "architecture": {
  "components": { "users": { "type": "client" }, "web": { "type": "web_server" }, "db": { "type": "database" } },
  "connections": { "a": { "from": "users", "to": "web" }, "b": { "from": "web", "to": "db" } } } }
GUDO
expect 0 '' layout shop.gudo
holds 'everything has a place' bash -c 'grep -c "^    \"\(users\|web\|db\)\": \[" shop.gudo | grep -qx 3'
holds 'it says what it did' grep -q '^Placed 3, 0 of them moved$' err
cp shop.gudo once.gudo
expect 0 '' layout shop.gudo
holds 'twice is once' cmp once.gudo shop.gudo
expect 0 '"users": \[' layout shop.gudo --direction TB -o -
holds 'the file stays with another output' cmp once.gudo shop.gudo
expect 0 '' layout shop.gudo --pin web --direction TB
holds 'a pin stays' bash -c 'diff <(grep "\"web\": \[" once.gudo) <(grep "\"web\": \[" shop.gudo)'
expect 2 'There is no component nobody' layout shop.gudo --pin nobody
expect 2 'There is no component nobody' layout shop.gudo --only nobody
expect 2 '--direction is LR or TB, not up' layout shop.gudo --direction up
expect 3 'nothing.gudo' layout nothing.gudo
expect 0 '' export once.gudo --to svg -o drawn.svg
cp drawn.svg kept.svg
expect 2 'drawn.svg is a picture and stays as it is' layout drawn.svg
holds 'a picture is never written over' cmp drawn.svg kept.svg
expect 0 '' layout drawn.svg -o opened.gudo
printf '{ "gudo": 1, "architecture": { "components": { "x": 5 } } }' >broken.gudo
expect 3 'broken.gudo' layout broken.gudo
holds 'what is not understood is not overwritten' grep -q '"x": 5' broken.gudo

# docs/templates.md shows every template as the engine arranges it. UPDATE_GOLDEN=1 writes the pictures anew.
for template in "$root"/resources/templates/*.gudo; do
    name=$(basename "$template" .gudo)
    cp "$template" again.gudo
    expect 0 '' layout again.gudo
    # In a story what stays keeps its place from stage to stage, which the engine knows nothing of.
    [ "$name" = one-server-to-cdn ] || holds "$name is as the engine arranges it" cmp "$template" again.gudo
    picture=$root/docs/templates/$name.svg
    expect 0 '' export "$template" --to svg --no-source --lang en -o picture.svg
    if [ -n "${UPDATE_GOLDEN:-}" ]; then
        mkdir -p "$(dirname "$picture")" && cp picture.svg "$picture"
    fi
    holds "docs/templates/$name.svg is the picture of the template" cmp picture.svg "$picture"
    holds "docs/templates.md shows $name" grep -qF "(templates/$name.svg)" "$root/docs/templates.md"
done
finish

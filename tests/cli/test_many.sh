#!/usr/bin/env bash
# Many designs: folders, order, and the same answer with any number of threads.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
mkdir -p all/b all/.hidden all/empty
for name in all/z all/b/two all/b/one all/.hidden/no; do expect 0 '' new $name.gudo --template aws-three-tier; done
expect 0 '' new all/fine.gudo --template aws-multi-az
echo 'no design' >all/notes.txt
ln -s ../all all/loop

order() { grep -o '"file": "[^"]*"' out | cut -d'"' -f4 | paste -sd ' '; }
expect 1 . check all --format json
holds 'sorted, without hidden ones' test "$(order)" = 'all/b/one.gudo all/b/two.gudo all/fine.gudo all/z.gudo'
expect 1 . check all/z.gudo all/ all/b --format json
holds 'in the order they were asked for, each once' test "$(order)" = 'all/z.gudo all/b/one.gudo all/b/two.gudo all/fine.gudo'
expect 1 '^4 design.*: 3 errors$' check all
expect 1 '^all/fine.gudo: No problems found$' check all
cd all || exit 1
expect 1 . check . --format json
holds 'without dots' test "$(order)" = 'b/one.gudo b/two.gudo fine.gudo z.gudo'
rm -f out err && cd ..
expect 1 '^4 design' check --rule RED-002 all
expect 3 'all/empty: there is no design' check all/empty
expect 3 'all/empty: there is no design' check all all/empty
holds 'the others are checked' grep -q '^4 design' out
printf '{ "gudo": 1, ' >all/broken.gudo
expect 3 'all/broken.gudo:1:' check all

for i in $(seq 40); do cp all/z.gudo "all/copy-$i.gudo"; done
echo '{' >all/copy-17.gudo
if command -v taskset >/dev/null; then
    for format in text json sarif junit markdown; do
        "$gudo" check all --format $format >many 2>many.err
        taskset -c "$(taskset -pc $$ | sed 's/.*: //; s/[-,].*//')" "$gudo" check all --format $format >one 2>one.err
        holds "$format is the same with one thread" cmp many one
        holds "complaints are the same with one thread" cmp many.err one.err
    done
fi
finish

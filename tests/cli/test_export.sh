#!/usr/bin/env bash
# Pictures and texts: sizes, resolution, transparency, real text, and the same bytes everywhere.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
cp "$here/korean.gudo" shop.gudo

# png WIDTHxHEIGHT of a file, from its header.
size_of() { od -An -tu1 -j16 -N8 "$1" | awk '{ print ($1 * 16777216 + $2 * 65536 + $3 * 256 + $4) "x" ($5 * 16777216 + $6 * 65536 + $7 * 256 + $8) }'; }
color_type_of() { od -An -tu1 -j25 -N1 "$1" | tr -d ' '; } # 2: colours, 6: colours with alpha
# Dots per metre, from the chunk pHYs.
density_of() { LC_ALL=C grep -abo pHYs "$1" | head -1 | cut -d: -f1 | { read -r at; od -An -tu1 -j$((at + 4)) -N4 "$1" | awk '{ print $1 * 16777216 + $2 * 65536 + $3 * 256 + $4 }'; }; }
equal() { claims=$((claims + 1)); [ "$1" = "$2" ] || fail "$3: $1 instead of $2"; }

expect 0 '<svg .*width="' export shop.gudo --to svg
width=$(grep -o '<svg [^>]*' out | sed 's/.* width="\([0-9]*\)".*/\1/')
height=$(grep -o '<svg [^>]*' out | sed 's/.* height="\([0-9]*\)".*/\1/')
expect 0 '' export shop.gudo --to png -o two.png
equal "$(size_of two.png)" "$((width * 2))x$((height * 2))" 'a png has two pixels a unit'
equal "$(density_of two.png)" 7559 'and says 192 dots per inch'
equal "$(color_type_of two.png)" 2 'and is opaque'
expect 0 '' export shop.gudo --to png --scale 1 -o one.png
equal "$(size_of one.png)" "${width}x$height" '--scale 1 is one pixel a unit'
expect 0 '' export shop.gudo --to png --scale 2 --dpi 300 -o dpi.png
equal "$(size_of dpi.png)" "$((width * 2))x$((height * 2))" '--scale decides about pixels'
equal "$(density_of dpi.png)" 11811 '--dpi is written'
expect 0 '' export shop.gudo --to png --dpi 288 -o dpi.png
equal "$(size_of dpi.png)" "$((width * 3))x$((height * 3))" '--dpi alone keeps the size on paper'
expect 0 '' export shop.gudo --to png --width 777 -o wide.png
equal "$(size_of wide.png | cut -dx -f1)" 777 '--width is exact'
expect 0 '' export shop.gudo --to png --scale 1 --padding 0 -o tight.png
equal "$(size_of tight.png)" "$((width - 32))x$((height - 32))" '--padding'
expect 0 '' export shop.gudo --to png --transparent -o clear.png
equal "$(color_type_of clear.png)" 6 '--transparent has alpha'
expect 4 'larger than' export shop.gudo --to png --scale 100 -o huge.png
holds 'nothing is written then' test ! -e huge.png
expect 0 . export shop.gudo --to png
cp out piped.png
holds 'a pipe gets the same picture' cmp piped.png two.png
expect 0 '' export shop.gudo --to png -o again.png
holds 'twice gives the same bytes' cmp again.png two.png
expect 0 '' export shop.gudo --to png --theme dark -o dark.png
holds 'dark is different' bash -c '! cmp -s dark.png two.png'

holds 'a png carries the design' grep -qa gudo two.png
expect 0 '' export shop.gudo --to png --no-source -o bare.png
holds '--no-source is smaller' bash -c '[ "$(stat -c %s bare.png)" -lt "$(stat -c %s two.png)" ]'
expect 0 'urn:gudo:design' export shop.gudo --to svg
expect 0 '<text .*주문 DB' export shop.gudo --to svg --no-source
holds '--no-source embeds nothing' bash -c '! grep -q urn:gudo out'
expect 0 'width="777"' export shop.gudo --to svg --width 777
expect 0 '<svg' export shop.gudo --to svg --text-as-paths --no-source
holds 'outlines instead of text' bash -c '! grep -q "<text" out && grep -q "<path d=\"M" out'
expect 0 '주문 DB' export shop.gudo --to svg --select db --no-source
holds '--select leaves the rest out' bash -c '! grep -q 고객 out'
expect 0 '서울 VPC' export shop.gudo --to svg --no-source --select vpc
holds '--select takes what lives inside' grep -q '주문 DB' out
expect 0 '주문 DB' export --select db --to svg shop.gudo

expect 0 '>Connections</text>' export shop.gudo --to svg --no-source --legend --title-block
holds 'a title block counts' grep -q 'Components: 4, connections: 2' out
holds 'a legend lists what occurs' bash -c 'grep -q ">Request</text>" out && ! grep -q ">Failover</text>" out'
expect 0 '<svg' export shop.gudo --to svg --no-source
holds 'no legend unasked' bash -c '! grep -q ">Connections</text>" out'
expect 2 'between 0' export shop.gudo --to svg --collapse -1

expect 0 '' export shop.gudo --to pdf -o shop.pdf
holds 'a pdf is one' bash -c 'head -c 5 shop.pdf | grep -q %PDF-'
if command -v pdftotext >/dev/null; then
    pdftotext shop.pdf text
    holds 'a pdf has real text' grep -q '주문 DB' text
fi
expect 0 '^flowchart TB' export shop.gudo --to mermaid
expect 0 '^flowchart LR' export shop.gudo --to mermaid --direction LR --target gitlab --style plain
holds 'plain has no classes' bash -c '! grep -q classDef out'
expect 0 '' export shop.gudo --to mermaid -o shop.mmd
holds 'mermaid in a file' grep -q '주문 DB' shop.mmd
holds 'with what brings the design back' grep -q '%% gudo: request ' shop.mmd
expect 0 '^flowchart TB' export shop.gudo --to mermaid --no-source
holds 'unless it is not wanted' bash -c '! grep -q "%% gudo" out'
# same_architecture A B: the same components and connections, whatever is said about how they are drawn.
same_architecture() { python3 -c 'import json, sys; a, b = (json.load(open(name))["architecture"] for name in sys.argv[1:]); sys.exit(a != b)' "$@"; }
expect 0 '' import shop.mmd -o back.gudo
holds 'and it is the same one' same_architecture shop.gudo back.gudo
printf 'graph TB\n  a[fine] --> b[fine]\n  c ??? d\n' >odd.mmd
expect 0 '' import odd.mmd -o odd.gudo
holds 'with the place of what is left out' grep -q '^gudo: odd.mmd:3:5: ' err
printf 'pie\n' >odd.txt
expect 3 'odd.txt:1:1: ' import odd.txt --from mermaid -o no.gudo
python3 - >large.gudo <<'EOF'
import json
components = {'users': {'type': 'client'}} | {f'web-{i}': {'type': 'web_server', 'name': f'Web {i}'} for i in range(700)}
connections = {f'c-{i}': {'from': 'users', 'to': f'web-{i}'} for i in range(700)}
print(json.dumps({'gudo': 1, 'title': 'Large', 'architecture': {'components': components, 'connections': connections}}))
EOF
expect 0 '' export large.gudo --to mermaid -o large.md
holds 'which is said' grep -q 'a Markdown page with' err
holds 'too much for one is a page' grep -q '^## 2\. ' large.md
expect 0 '' import large.md -o again.gudo
holds 'and the page is the same design' same_architecture large.gudo again.gudo

# What architecture-beta would draw wrong is not drawn.
printf '{"gudo":1,"architecture":{"components":{"web":{"type":"web_server","name":"Web"},"db":{"type":"database","name":"DB"}},"connections":{"c":{"from":"web","to":"db"}}}}' >pair.gudo
expect 0 '^architecture-beta' export pair.gudo --to mermaid-architecture
expect 4 'gitlab does not draw architecture-beta' export pair.gudo --to mermaid-architecture --target gitlab -o pair.mmd
expect 4 'cannot draw the name "서울 VPC"' export shop.gudo --to mermaid-architecture -o pair.mmd
holds 'nothing is written then' test ! -e pair.mmd

# Infrastructure as code: one text, or the folder that -o names. What would stop an apply is said and ends with 1.
"$gudo" new three.gudo --template aws-three-tier
"$gudo" new single.gudo --template single-server
expect 0 '^resource "aws_vpc" "shop_vpc"' export three.gudo --to terraform
"$gudo" export three.gudo --to terraform -o infra/prod 2>notes
holds 'a file for each tier' test -s infra/prod/network.tf -a -s infra/prod/database.tf -a -s infra/prod/README.md
holds 'what is no resource is named' grep -q 'Users' notes
expect 0 '^AWSTemplateFormatVersion: "2010-09-09"' export three.gudo --to cloudformation
expect 0 '"AWSTemplateFormatVersion": "2010-09-09"' export three.gudo --to cloudformation-json
expect 1 '^terraform ' export single.gudo --to terraform
holds 'why there is nothing in it' grep -q 'No component of the design is a resource of AWS' err

# draw.io, there and back, and a page for each stage.
expect 0 '^<mxfile ' export three.gudo --to drawio
"$gudo" export three.gudo --to drawio -o three.drawio 2>notes
expect 0 '' import three.drawio -o back.gudo
for design in three back; do "$gudo" export $design.gudo --to cloudformation >$design.yaml 2>notes; done
holds 'what comes back is the same' cmp three.yaml back.yaml
"$gudo" new story.gudo --template one-server-to-cdn
expect 0 '' export story.gudo --to drawio --stage all -o story.drawio
holds 'a page for each stage' bash -c '[ "$(grep -c "<diagram " story.drawio)" -gt 3 ]'
expect 0 '' export three.gudo --to drawio --no-source -o bare.drawio
expect 3 'holds no Gudo design' import bare.drawio -o never.gudo

# Containers: one file, or a folder with a kustomization.
"$gudo" new boxes.gudo --template containers
"$gudo" new pods.gudo --template kubernetes
expect 0 '^  shop-1:' export boxes.gudo --to compose
holds 'what is no container is named' grep -q 'Users' err
expect 0 '^kind: Deployment' export pods.gudo --to kubernetes
"$gudo" export pods.gudo --to kubernetes -o deploy 2>notes
holds 'a folder for each cluster' test -s deploy/cluster/kustomization.yaml -a -s deploy/gke/workloads.yaml
expect 4 '' export three.gudo --to kubernetes
holds 'why there is nothing in it' grep -q 'runs in a Kubernetes cluster' err
expect 4 '' export three.gudo --to compose -o nothing.yaml
holds 'nothing is written then' test ! -e nothing.yaml

stdin=shop.gudo
expect 0 'flowchart' export - --to mermaid
expect 3 'cannot be read' export nowhere.gudo --to svg
if script -qec true /dev/null >/dev/null 2>&1 </dev/null; then # a pseudo-terminal is to be had
    script -qec "'$gudo' export shop.gudo --to png" /dev/null >terminal </dev/null
    code=$?
    equal $code 2 'no picture on a terminal'
fi
finish

#!/usr/bin/env bash
# What fails with what: spof, simulate and availability, for people and for programs.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
for name in load-balanced aws-three-tier aws-multi-az onprem-cluster active-standby-lb blue-green; do
    expect 0 '' new $name.gudo --template $name
done

expect 0 'Users → Load balancer → App server 1 → Database ✖' spof load-balanced.gudo
expect 0 'App server 1 \(app-1\) \+ App server 2 \(app-2\)' spof load-balanced.gudo
expect 0 'Taken as one service by their names: App server 1, App server 2' spof load-balanced.gudo
expect 0 '^ +gudo fix aws-three-tier.gudo --rule RED-002$' spof aws-three-tier.gudo
expect 0 'No single failure takes it away' spof aws-multi-az.gudo --order 1
expect 0 '^    \{"client": "users", "service": "lb", "cutSets": \[\["db"\], \["lb"\], \["app-1", "app-2"\]\], "exact": true\}$' \
    spof load-balanced.gudo --format json
expect 0 '"cutSets": \[\["db"\], \["lb"\]\]' spof load-balanced.gudo --format json --order 1
expect 0 '\["site"\]' spof onprem-cluster.gudo --format json --level site
expect 0 '"client": "app-1", "service": "db", "cutSets": \[\["db"\]\]' spof load-balanced.gudo --from app-1 --format json
expect 0 '"service": "db", "cutSets": \[\["db"\], \["lb"\], \["app-1", "app-2"\]\]' spof load-balanced.gudo --to db --format json
expect 2 'Nothing in the design is called "nope"' spof load-balanced.gudo --from nope
expect 2 'order' spof load-balanced.gudo --order 4
expect 2 'level' spof load-balanced.gudo --level galaxy
expect 3 'nowhere.gudo' spof nowhere.gudo

expect 0 'lost' simulate load-balanced.gudo --fail db
expect 0 'Users → Load balancer → App server 1 → Database ✖' simulate load-balanced.gudo --fail db
expect 0 '"state": "degraded", "because": \["app-1"\]' simulate load-balanced.gudo --fail app-1 --format json
expect 0 '"state": "lost", "because": \["app-1", "app-2"\]' simulate load-balanced.gudo --fail app-1,app-2 --format json
expect 0 '"state": "degraded"' simulate aws-multi-az.gudo --fail zone:ap-northeast-2a --format json
expect 0 '"failed": \["web-asg@web-a"\]' simulate aws-multi-az.gudo --fail web-asg@web-a --format json
expect 0 '"state": "lost"' simulate aws-multi-az.gudo --fail region:ap-northeast-2 --format json
expect 0 '"state": "served"' simulate aws-multi-az.gudo --fail nat-a --format json
expect 2 'Nothing in the design is called "nope"' simulate load-balanced.gudo --fail nope
expect 2 'fail' simulate load-balanced.gudo
expect 2 'fail' simulate load-balanced.gudo --fail db --sweep zone
expect 2 'sweep' simulate load-balanced.gudo --sweep galaxy
expect 2 'format' simulate load-balanced.gudo --fail db --format html
expect 0 '^Every zone failing in turn$' simulate aws-multi-az.gudo --sweep zone
expect 0 '^  Database$' simulate load-balanced.gudo --sweep component
expect 0 '✖ Users → Load balancer  lost' simulate load-balanced.gudo --sweep component
expect 0 '"event": "zone:ap-northeast-2a", "down": \[' simulate aws-multi-az.gudo --sweep zone --format json
expect 0 '' simulate aws-multi-az.gudo --sweep zone --format html -o sweep.html
holds 'the page has a picture of every zone' test "$(grep -c '<svg ' sweep.html)" -eq 2
holds 'and a row' test "$(grep -c '<tr><th scope="row">' sweep.html)" -eq 2

expect 0 'down .* a year' availability load-balanced.gudo
expect 0 'Make Database \(db\) redundant' availability load-balanced.gudo
expect 0 '"method": "exact"' availability load-balanced.gudo --format json
expect 0 '"method": "bounds", "lower": 0, ' availability onprem-cluster.gudo --format json
expect 0 '✖ while half of Server 1 / Server 2 / Server 3 is replaced' availability blue-green.gudo
if command -v python3 >/dev/null; then
    for arguments in 'spof aws-multi-az.gudo --order 3' 'simulate aws-multi-az.gudo --fail db' 'simulate aws-multi-az.gudo --sweep component' 'availability aws-multi-az.gudo'; do
        "$gudo" $arguments --format json >answer.json
        holds "gudo $arguments is JSON" python3 -m json.tool answer.json
    done
    "$gudo" availability load-balanced.gudo --format json >answer.json
    holds 'downtime follows from availability' python3 -c '
import json
row = json.load(open("answer.json"))["requirements"][0]
assert abs(row["downtimeMinutesPerYear"] - (1 - row["availability"]) * 525600) < 1e-3, row
assert row["lower"] == row["upper"] == row["availability"], row'
fi

# A design without clients says what is missing, and unreadable ones which line.
echo '{"gudo": 1, "architecture": {"components": {"a": {"type": "server"}}}}' >lonely.gudo
expect 0 'No client is drawn' spof lonely.gudo
expect 0 '"requirements": \[\]' spof lonely.gudo --format json
expect 0 'No client is drawn' availability lonely.gudo

# Texts follow the language, machine formats do not.
expect 0 '장애' spof load-balanced.gudo --lang ko
"$gudo" spof load-balanced.gudo --format json >english
"$gudo" spof load-balanced.gudo --format json --lang ko >korean
holds 'JSON is not translated' cmp english korean
finish

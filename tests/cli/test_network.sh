#!/usr/bin/env bash
# Who reaches whom: reach and exposure, for people and for programs.
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
for name in aws-three-tier aws-static-web bastion-ssh single-server; do
    expect 0 '' new $name.gudo --template $name
done

expect 0 '^internet reaches Web ALB \(alb\) over TCP 443$' reach aws-three-tier.gudo internet alb
expect 0 'elb-sg, ingress, row 1' reach aws-three-tier.gudo internet alb --port 443
expect 1 'elb-sg · SG_IN' reach aws-three-tier.gudo internet alb --port 80
expect 1 'No rule of rds-sg accepts TCP 3306 from Web group' reach aws-three-tier.gudo web-asg db
expect 0 'App group \(app-asg\) reaches Orders DB \(db\) over TCP 3306' reach aws-three-tier.gudo app-asg db
expect 0 'NAT gateway A translates' reach aws-three-tier.gudo app-asg 8.8.8.8 --port 443
expect 1 'Web group has no public address' reach aws-three-tier.gudo internet web-asg
expect 0 '"reachable": true' reach aws-three-tier.gudo app-asg db --port 3306 --format json
expect 1 '"blockedBy": "rds-sg"' reach aws-three-tier.gudo web-asg db --port 3306 --format json
expect 0 '"component": "rds-sg", "kind": "security-group", "verdict": "allow"' \
    reach aws-three-tier.gudo app-asg db --port 3306 --format json
expect 1 '보안|rds-sg에' reach aws-three-tier.gudo web-asg db --lang ko
expect 2 'Nothing in the design is called "nope"' reach aws-three-tier.gudo nope db
expect 2 'sends and takes no packets' reach aws-three-tier.gudo shop-vpc db
expect 2 '65535' reach aws-three-tier.gudo app-asg db --port 70000
expect 2 'protocol' reach aws-three-tier.gudo app-asg db --protocol carrier-pigeon
expect 2 'TO' reach aws-three-tier.gudo app-asg
expect 3 'nowhere.gudo' reach nowhere.gudo a b

expect 0 'Internet gateway → Web ALB → Web group' exposure aws-three-tier.gudo
expect 0 '"component": "alb", "protocol": "tcp", "from": 443, "to": 443, "path": \["igw", "alb"\]' \
    exposure aws-three-tier.gudo --format json
expect 0 '"component": "bastion", "protocol": "tcp", "from": 22, "to": 22' exposure bastion-ssh.gudo --format json
expect 3 'nowhere.gudo' exposure nowhere.gudo
expect 2 'format' exposure aws-three-tier.gudo --format xml
finish

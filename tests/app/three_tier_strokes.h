#pragma once

#include <QString>

#include "tests/app/hangul_keys.h"

namespace gudo::test {

// The highly available three-tier stack as somebody types it on an empty canvas: a network, two zones, four subnets,
// two NAT gateways, a client, a load balancer, two instances, their route tables to the NAT gateways, a Multi-AZ
// database.
// '\t' is Tab, '\n' Enter; everything else is typed.
inline const QString threeTierStrokes = QStringLiteral("vpc\t2az\t4sub\t2nat\tcli\talb\t2ec2\t2rt\tmulti rds\n");
inline const QString threeTierStrokesKorean =
    QStringLiteral("브이피씨\t2가용\t4서브\t2나트\t고객\t로드\t2인스\t2라우팅\t다중 디비\n");

/// Keys to press: a syllable takes two to four.
[[nodiscard]] inline int keysOf(const QString& strokes)
{
    int keys = 0;
    QString word;
    for (const QChar c : strokes + QChar(0)) {
        if (hangul::isSyllable(c)) {
            word += c;
            continue;
        }
        keys += int(composedKeys(word).size()) + (c.isNull() ? 0 : 1);
        word.clear();
    }
    return keys;
}

} // namespace gudo::test

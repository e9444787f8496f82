#include "app/outline/outline_order.h"

namespace gudo {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// The digits from `at` on without leading zeros; `at` goes behind them.
QStringView numberAt(const QString& text, qsizetype& at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return QStringView {text}.mid(begin, at - begin);
}

} // namespace

QString orderKey(const QString& name)
{
    return name.toCaseFolded();
}

int naturalOrder(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView x = numberAt(a, i);
            const QStringView y = numberAt(b, j);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    return rest < 0 ? -1 : rest > 0 ? 1 : 0;
}

} // namespace gudo

#include "tests/monkey/words.h"

namespace gudo::test {

const std::vector<QString>& words()
{
    static const std::vector<QString> list {QStringLiteral("ec2"),
                                            QStringLiteral("vpc"),
                                            QStringLiteral("2 subnet"),
                                            QStringLiteral("web \"1\""),
                                            QStringLiteral("로드밸런서"),
                                            QStringLiteral("ㄹㄷㅂㄹㅅ"),
                                            QStringLiteral("10.0.0.0/16"),
                                            QStringLiteral("${x}"),
                                            QStringLiteral("🙂🚀"),
                                            QStringLiteral("a\\nb"),
                                            QStringLiteral("-1"),
                                            QStringLiteral("443"),
                                            QStringLiteral("</script>"),
                                            QStringLiteral("0.0.0.0/0"),
                                            QString {400, u'W'},
                                            QStringLiteral("  "),
                                            QStringLiteral("데이터베이스"),
                                            QStringLiteral("az"),
                                            QStringLiteral("rds"),
                                            QStringLiteral("?/")};
    return list;
}

QString nameOf(const QWidget* widget)
{
    const QString name = widget->objectName();
    return QLatin1String(widget->metaObject()->className()) + (name.isEmpty() ? QString {} : u' ' + name);
}

} // namespace gudo::test

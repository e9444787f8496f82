#include "app/availability/figure_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

#include "app/text/texts.h"

namespace gudo {

namespace {

/// Context of these texts for the translator.
struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

constexpr double mostShown = 10; ///< times its capacity; beyond, the number says nothing

bool isShare(std::string_view property)
{
    return property == "availability" || property == "slo";
}

/// Without the noise of binary fractions: 99.95 % is 0.9995.
double tidy(double share)
{
    constexpr double fine = 1e12;
    return std::round(share * fine) / fine;
}

} // namespace

QString utilisationText(const Utilisation& row)
{
    if (row.capacity <= 0)
        return FigureTexts::tr("nothing up");
    if (row.share() > mostShown)
        return FigureTexts::tr("over %1 %").arg(std::lround(mostShown * 100));
    return FigureTexts::tr("%1 %").arg(std::lround(row.share() * 100));
}

QString amountText(double amount)
{
    QLocale locale {currentLanguage()};
    return locale.toString(amount, 'f', amount == std::floor(amount) ? 0 : 2);
}

TypedFigure typedFigure(std::string_view property, const QString& text)
{
    QString typed = text.simplified();
    if (typed.isEmpty())
        return {.isUnderstood = true};
    bool isNumber = false;
    if (!isShare(property)) {
        static const QRegularExpression whole {
            QStringLiteral(R"(^(?:(\d+(?:\.\d+)?)|(\d{1,3}(?:,\d{3})+(?:\.\d+)?)) ?(?:/s)?$)")};
        const QRegularExpressionMatch match = whole.match(typed);
        const double amount = (match.captured(1) + match.captured(2).remove(u',')).toDouble(&isNumber);
        if (!match.hasMatch() || !isNumber || !std::isfinite(amount))
            return {};
        const bool isCount = amount == std::floor(amount) && amount < 1e15;
        return {.isUnderstood = true, .value = isCount ? Value {static_cast<std::int64_t>(amount)} : Value {amount}};
    }
    const bool isPercent = typed.endsWith(u'%');
    if (isPercent)
        typed.chop(1);
    const double number = QLocale::c().toDouble(typed.trimmed().replace(u',', u'.'), &isNumber);
    const double share = isPercent || number > 1 ? number / 100 : number;
    const bool isIn = isNumber && share >= 0 && share <= 1;
    return isIn ? TypedFigure {.isUnderstood = true, .value = tidy(share)} : TypedFigure {};
}

QString typedText(std::string_view property, double value)
{
    if (isShare(property))
        return QStringLiteral("%1 %").arg(QString::number(tidy(value * 100), 'g', 12));
    return QString::number(value, 'g', 12);
}

} // namespace gudo

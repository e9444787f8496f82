#include "app/inspector/value_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

#include "app/text/range_text.h"
#include "core/catalog/duration.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

constexpr int maxPort = 65'535;

bool isNumeric(PropertyType type)
{
    return type == PropertyType::Integer || type == PropertyType::Number;
}

bool isList(PropertyType type)
{
    return type == PropertyType::Ports || type == PropertyType::Strings || type == PropertyType::References;
}

/// "443" as a number, "8000-8080" and everything else as it is.
Value portValue(const QString& text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber ? Value {port} : Value {text.toStdString()};
}

bool isPort(const QString& text)
{
    static const QRegularExpression pattern {QStringLiteral("^(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?$")};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    return from <= to && to <= maxPort;
}

QString problemWithBounds(const PropertySchema& schema, double number, const QString& unit)
{
    if (schema.minimum && number < *schema.minimum)
        return Texts::tr("At least %1").arg(QLocale::c().toString(*schema.minimum) + unit);
    if (schema.maximum && number > *schema.maximum)
        return Texts::tr("At most %1").arg(QLocale::c().toString(*schema.maximum) + unit);
    return {};
}

QString problemWithNumber(const PropertySchema& schema, const Value& value)
{
    if (value.asString())
        return schema.type == PropertyType::Integer ? Texts::tr("Not a whole number") : Texts::tr("Not a number");
    const double number = value.asInteger()  ? static_cast<double>(*value.asInteger())
                          : value.asDouble() ? *value.asDouble()
                                             : 0;
    return problemWithBounds(schema, number, {});
}

} // namespace

QString variousText()
{
    return QCoreApplication::translate("gudo::FieldEditor", "Various");
}

QString fieldText(const Value& value)
{
    if (const auto* text = value.asString())
        return QString::fromStdString(*text);
    if (const auto* integer = value.asInteger())
        return QString::number(*integer);
    if (const auto* number = value.asDouble())
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto* truth = value.asBool())
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    QStringList parts;
    if (const auto* list = value.asList())
        for (const Value& element : *list)
            parts << fieldText(element);
    return parts.join(QStringLiteral(", "));
}

Value fieldValue(const PropertySchema& schema, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    bool isNumber = false;
    if (isNumeric(schema.type)) {
        const qlonglong integer = trimmed.toLongLong(&isNumber);
        if (isNumber)
            return Value {std::int64_t {integer}};
        const double number = QLocale::c().toDouble(trimmed, &isNumber);
        if (isNumber && schema.type == PropertyType::Number)
            return Value {number};
        return Value {trimmed.toStdString()};
    }
    if (schema.type == PropertyType::Port)
        return portValue(trimmed);
    if (isList(schema.type)) {
        List list;
        for (const QString& part : trimmed.split(u',', Qt::SkipEmptyParts))
            if (const QString element = part.trimmed(); !element.isEmpty())
                list.push_back(schema.type == PropertyType::Ports ? portValue(element) : Value {element.toStdString()});
        return list.empty() ? Value {} : Value {std::move(list)};
    }
    if (schema.type == PropertyType::Choice && schema.defaultValue.asInteger()) {
        const qlonglong integer = trimmed.toLongLong(&isNumber);
        if (isNumber)
            return Value {std::int64_t {integer}};
    }
    // Spaces at the ends of a sentence may still get a word after them.
    const bool isFree = schema.type == PropertyType::String || schema.type == PropertyType::Text;
    return Value {(isFree ? text : trimmed).toStdString()};
}

QString unitText(const std::string& unit)
{
    static constexpr const char* words[] {QT_TRANSLATE_NOOP("ValueText", "cores"),
                                          QT_TRANSLATE_NOOP("ValueText", "days")};
    const auto word = std::ranges::find(words, unit);
    return word == std::end(words) ? QString::fromStdString(unit) : Texts::tr(*word);
}

QString problemWith(const PropertySchema& schema, const Value& value)
{
    if (value.isNull())
        return {};
    const QString text = fieldText(value);
    switch (schema.type) {
    case PropertyType::Integer:
    case PropertyType::Number:
        return problemWithNumber(schema, value);
    case PropertyType::Cidr:
        return problemWithRange(text);
    case PropertyType::Port:
        return isPort(text) ? QString {} : Texts::tr("Not a port such as 443 or 8000-8080");
    case PropertyType::Ports:
        for (const QString& part : text.split(u','))
            if (!isPort(part.trimmed()))
                return Texts::tr("Not a port: %1").arg(part.trimmed());
        return {};
    case PropertyType::Duration:
        if (const auto seconds = secondsFrom(text.toStdString()))
            return problemWithBounds(schema, *seconds, QStringLiteral("s"));
        return Texts::tr("Not a duration such as 30s or 5m");
    case PropertyType::Size: {
        static const QRegularExpression pattern {QStringLiteral("^\\d+(\\.\\d+)?\\s*([KMGTP]i?B?|B)?$"),
                                                 QRegularExpression::CaseInsensitiveOption};
        return pattern.match(text).hasMatch() ? QString {} : Texts::tr("Not a size such as 20GiB");
    }
    case PropertyType::Address:
        return text.contains(u' ') ? Texts::tr("An address has no spaces") : QString {};
    default:
        return {};
    }
}

} // namespace gudo

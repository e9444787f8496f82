#include "app/find/find_texts.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/text/texts.h"

namespace gudo {

namespace {

struct Find {
    Q_DECLARE_TR_FUNCTIONS(gudo::Find)
};

constexpr qsizetype mostAround = 28; // characters shown on either side of a match

QString nameOfProperty(const FindMatch& match, const Design& design, const Catalog& catalog)
{
    const PropertySchema* schema = nullptr;
    if (const Component* component = design.architecture.components.find(match.id)) {
        schema = catalog.propertyOf(catalog.typeOf(*component), match.key);
    } else {
        const auto rows = catalog.connectionProperties();
        const auto found = std::ranges::find(rows, match.key, &PropertySchema::key);
        schema = found == rows.end() ? nullptr : &*found;
    }
    return schema && !schema->name.isEmpty() ? toText(schema->name) : QString::fromStdString(match.key);
}

QString fieldOf(const FindMatch& match, const Design& design, const Catalog& catalog)
{
    switch (match.field) {
    case FindField::Name:
        return Find::tr("Name");
    case FindField::ComponentId:
        return Find::tr("Id");
    case FindField::Type:
        return Find::tr("Type");
    case FindField::Kind:
        return Find::tr("Kind");
    case FindField::Property:
        break;
    }
    return nameOfProperty(match, design, catalog);
}

} // namespace

QString placeText(const FindMatch& match, const Design& design, const Catalog& catalog)
{
    QString before = match.text.left(match.start);
    QString after = match.text.mid(match.start + match.length);
    if (before.size() > mostAround)
        before = u'…' + before.right(mostAround);
    if (after.size() > mostAround)
        after = after.left(mostAround) + u'…';
    return QStringLiteral("%1: %2<b>%3</b>%4")
        .arg(fieldOf(match, design, catalog).toHtmlEscaped(), before.toHtmlEscaped(),
             match.text.mid(match.start, match.length).toHtmlEscaped(), after.toHtmlEscaped());
}

QString refusedText(int count)
{
    return Find::tr("%n id(s) kept: the new one is taken or no id", nullptr, count);
}

} // namespace gudo

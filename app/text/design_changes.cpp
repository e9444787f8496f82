#include "app/text/design_changes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

#include "app/text/names.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/model/diff.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DesignChanges)
};

bool isReference(const PropertySchema* schema)
{
    return schema && (schema->type == PropertyType::Reference || schema->type == PropertyType::References);
}

/// What one design has of a property and the other has not: of lists only these entries.
QString onlyIn(const Value& value, const Value& other, const PropertySchema* schema, const Design& design)
{
    const List* list = value.asList();
    const List* others = other.asList();
    if (!list || !others)
        return valueText(value, schema, design);
    QStringList lines;
    for (const Value& entry : *list)
        if (std::ranges::find(*others, entry) == others->end())
            lines << valueText(entry, schema, design);
    if (lines.isEmpty() && list->size() == others->size())
        return valueText(value, schema, design); // the same in another order
    return lines.join(u'\n');
}

/// Reads properties of components or connections by their schemas.
class Comparison {
public:
    Comparison(const Design& before, const Design& after, const Catalog& catalog)
        : m_before {before}
        , m_after {after}
        , m_catalog {catalog}
    {
    }

    void addComponents(const TableDiff<Component>& rows, std::vector<DesignChange>& changes) const
    {
        for (const auto& row : rows.added)
            changes.push_back(changeOf(DesignChange::Kind::Added, {}, *row, m_after));
        for (const auto& row : rows.removed)
            changes.push_back(changeOf(DesignChange::Kind::Removed, *row, *row, m_before));
        for (const auto& row : rows.changed)
            changes.push_back(
                changeOf(DesignChange::Kind::Changed, *m_before.architecture.components.find(row->id), *row, m_after));
    }

    void addConnections(const TableDiff<Connection>& rows, std::vector<DesignChange>& changes) const
    {
        for (const auto& row : rows.added)
            changes.push_back(changeOf(DesignChange::Kind::Added, {}, *row, m_after));
        for (const auto& row : rows.removed)
            changes.push_back(changeOf(DesignChange::Kind::Removed, *row, *row, m_before));
        for (const auto& row : rows.changed)
            changes.push_back(
                changeOf(DesignChange::Kind::Changed, *m_before.architecture.connections.find(row->id), *row, m_after));
    }

private:
    void addParts(const Object& before, const Object& after, auto schemaOf, DesignChange& change) const
    {
        std::set<std::string> keys;
        for (const Object* object : {&before, &after})
            for (const auto& [key, value] : *object)
                keys.insert(key);
        for (const std::string& key : keys) {
            const Value* old = find(before, key);
            const Value* now = find(after, key);
            if (old && now && *old == *now)
                continue;
            const PropertySchema* schema = schemaOf(key);
            // What nobody set is what the catalogue says.
            const bool hasDefault =
                schema && !schema->defaultValue.isNull() && change.kind == DesignChange::Kind::Changed;
            const Value nothing = (old ? old : now)->asList() ? Value {List {}} : Value {};
            const Value& unset = hasDefault ? schema->defaultValue : nothing;
            const Value& was = old ? *old : unset;
            const Value& is = now ? *now : unset;
            change.parts.push_back({.name = schema ? toText(schema->name) : toQString(key),
                                    .before = onlyIn(was, is, schema, m_before),
                                    .after = onlyIn(is, was, schema, m_after)});
        }
    }

    DesignChange changeOf(DesignChange::Kind kind, const Component& before, const Component& after,
                          const Design& named) const
    {
        DesignChange change {
            .kind = kind, .id = after.id, .title = nameOf(after), .type = typeNameOf(after, m_catalog)};
        if (kind == DesignChange::Kind::Removed)
            return change;
        const bool isNew = kind == DesignChange::Kind::Added;
        if (!isNew && before.type != after.type)
            change.parts.push_back({Texts::tr("Type"), typeNameOf(before, m_catalog), change.type});
        if (!isNew && before.name != after.name)
            change.parts.push_back({Texts::tr("Name"), nameOf(before), change.title});
        if (before.parent != after.parent)
            change.parts.push_back({Texts::tr("Inside"), isNew ? QString {} : placeName(m_before, before.parent),
                                    placeName(named, after.parent)});
        addParts(
            before.properties, after.properties,
            [&](const std::string& key) { return m_catalog.propertyOf(m_catalog.typeOf(after), key); }, change);
        return change;
    }

    DesignChange changeOf(DesignChange::Kind kind, const Connection& before, const Connection& after,
                          const Design& named) const
    {
        const auto ends = [](const Design& design, const Connection& row) {
            return nameOf(design, row.from) + QStringLiteral(" → ") + nameOf(design, row.to);
        };
        DesignChange change {
            .kind = kind, .id = after.id, .title = ends(named, after), .type = kindNameOf(after, m_catalog)};
        if (kind == DesignChange::Kind::Removed)
            return change;
        const bool isNew = kind == DesignChange::Kind::Added;
        if (!isNew && before.kind != after.kind)
            change.parts.push_back({Texts::tr("Type"), kindNameOf(before, m_catalog), change.type});
        if (!isNew && (before.from != after.from || before.to != after.to))
            change.parts.push_back({Texts::tr("Ends"), ends(m_before, before), change.title});
        const auto schemas = m_catalog.connectionProperties();
        addParts(
            before.properties, after.properties,
            [&](const std::string& key) {
                const auto schema = std::ranges::find(schemas, key, &PropertySchema::key);
                return schema == schemas.end() ? nullptr : &*schema;
            },
            change);
        return change;
    }

    static QString placeName(const Design& design, const Id& container)
    {
        return container.empty() ? Texts::tr("the canvas") : nameOf(design, container);
    }

    const Design& m_before;
    const Design& m_after;
    const Catalog& m_catalog;
};

QString acceptedText(const AcceptedFinding& entry, const Design& design)
{
    QStringList words {toQString(entry.rule)};
    for (const Id& id : {entry.component, entry.connection})
        if (!id.empty())
            words << nameOf(design, id);
    if (!entry.reason.empty())
        words << toQString(entry.reason);
    return words.join(QStringLiteral(" · "));
}

QString acceptedBeyond(const Design& design, const Design& other)
{
    QStringList lines;
    for (const AcceptedFinding& entry : design.settings.accepted)
        if (std::ranges::find(other.settings.accepted, entry) == other.settings.accepted.end())
            lines << acceptedText(entry, design);
    return lines.join(u'\n');
}

void addSettings(const Design& before, const Design& after, std::vector<DesignChange>& changes)
{
    DesignChange change {.title = Texts::tr("Settings of the design")};
    const QString gone = acceptedBeyond(before, after);
    const QString come = acceptedBeyond(after, before);
    if (!gone.isEmpty() || !come.isEmpty())
        change.parts.push_back({Texts::tr("Accepted findings"), gone, come});
    if (before.settings.rules != after.settings.rules)
        change.parts.push_back({Texts::tr("Rules"), valueText(Value {before.settings.rules}, nullptr, before),
                                valueText(Value {after.settings.rules}, nullptr, after)});
    if (before.title != after.title)
        change.parts.push_back({Texts::tr("Title"), toQString(before.title), toQString(after.title)});
    if (!change.parts.empty())
        changes.push_back(std::move(change));
}

} // namespace

QString valueText(const Value& value, const PropertySchema* schema, const Design& design)
{
    if (const auto* text = value.asString())
        return isReference(schema) ? nameOf(design, *text) : toQString(*text);
    if (const auto* integer = value.asInteger())
        return QString::number(*integer);
    if (const auto* number = value.asDouble())
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto* truth = value.asBool())
        return *truth ? Texts::tr("on") : Texts::tr("off");
    QStringList parts;
    if (const List* list = value.asList())
        for (const Value& entry : *list)
            parts << valueText(entry, schema, design);
    if (const Object* object = value.asObject())
        for (const auto& [key, member] : *object)
            parts << toQString(key) + u' ' + valueText(member, nullptr, design);
    return parts.join(QStringLiteral(", "));
}

std::vector<DesignChange> changesBetween(const Design& before, const Design& after, const Catalog& catalog)
{
    const DesignDiff difference = diff(before, after);
    const Comparison comparison {before, after, catalog};
    std::vector<DesignChange> changes;
    comparison.addComponents(difference.architecture.components, changes);
    comparison.addConnections(difference.architecture.connections, changes);
    addSettings(before, after, changes);
    if (changes.empty())
        for (const auto& row : difference.layout.placements.changed)
            changes.push_back({.id = row->id,
                               .title = nameOf(after, row->id),
                               .parts = {{Texts::tr("Drawn"), {}, Texts::tr("in another place")}}});
    return changes;
}

} // namespace gudo

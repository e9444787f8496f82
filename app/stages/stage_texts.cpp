#include "app/stages/stage_texts.h"

#include <QCoreApplication>

#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

struct StageTexts {
    Q_DECLARE_TR_FUNCTIONS(StageTexts)
};

QString nameIn(const Architecture& architecture, const Id& id)
{
    const Component* component = architecture.components.find(id);
    return component ? toQString(displayName(*component)) : toQString(id);
}

/// "From → to" of a connection.
QString endsIn(const Architecture& architecture, const Id& id)
{
    const Connection& connection = *architecture.connections.find(id);
    return QStringLiteral("%1 → %2").arg(nameIn(architecture, connection.from), nameIn(architecture, connection.to));
}

/// What the schemas call the keys of a row, with commas.
QString titlesOf(const std::vector<std::string>& keys, const Component* component, const Catalog& catalog)
{
    QStringList titles;
    for (const std::string& key : keys) {
        const PropertySchema* schema = component ? catalog.propertyOf(catalog.typeOf(*component), key) : nullptr;
        if (key == "type")
            titles << StageTexts::tr("type");
        else if (key == "name")
            titles << StageTexts::tr("name");
        else if (key == "in")
            titles << StageTexts::tr("place");
        else
            titles << (schema ? toText(schema->name) : toQString(key));
    }
    return titles.join(QStringLiteral(", "));
}

void addComponents(std::vector<ChangeLine>& lines, ChangeLine::Kind kind, const Architecture& architecture,
                   const std::vector<Id>& ids, const Catalog& catalog)
{
    for (const Id& id : ids) {
        const Component& component = *architecture.components.find(id);
        const QString type = toText(catalog.typeOf(component).name);
        const QString name = nameIn(architecture, id);
        lines.push_back({kind, name == type ? name : QStringLiteral("%1 · %2").arg(name, type), id});
    }
}

} // namespace

QString stageName(const Design& design, const Id& stage)
{
    const int place = placeOfStage(design, stage);
    if (place < 0)
        return {};
    const std::string& name = design.stages[static_cast<std::size_t>(place)].name;
    return name.empty() ? StageTexts::tr("Stage %1").arg(place + 1) : QString::fromStdString(name).simplified();
}

std::vector<ChangeLine> changeLines(const Design& before, const Design& after, const Catalog& catalog)
{
    const DesignChanges changes = changesBetween(before, after);
    std::vector<ChangeLine> lines;
    addComponents(lines, ChangeLine::Kind::Added, after.architecture, changes.components.added, catalog);
    for (const Id& id : changes.connections.added)
        lines.push_back({ChangeLine::Kind::Added, endsIn(after.architecture, id), id});
    for (const ChangedRow& row : changes.components.changed)
        lines.push_back(
            {ChangeLine::Kind::Changed,
             QStringLiteral("%1: %2").arg(nameIn(after.architecture, row.id),
                                          titlesOf(row.keys, after.architecture.components.find(row.id), catalog)),
             row.id});
    for (const ChangedRow& row : changes.connections.changed)
        lines.push_back(
            {ChangeLine::Kind::Changed,
             QStringLiteral("%1: %2").arg(endsIn(after.architecture, row.id), titlesOf(row.keys, nullptr, catalog)),
             row.id});
    addComponents(lines, ChangeLine::Kind::Removed, before.architecture, changes.components.removed, catalog);
    for (const Id& id : changes.connections.removed)
        lines.push_back({ChangeLine::Kind::Removed, endsIn(before.architecture, id), id});
    return lines;
}

} // namespace gudo

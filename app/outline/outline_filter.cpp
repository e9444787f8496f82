#include "app/outline/outline_filter.h"

#include <algorithm>

#include "app/search/hangul.h"

namespace gudo {

OutlineFilter::OutlineFilter(Document& document, OutlineModel& model, QObject* parent)
    : QSortFilterProxyModel {parent}
    , m_document {document}
{
    setSourceModel(&model);
    // Before the rows: each step of theirs then sees what is shown at their end.
    connect(&model, &OutlineModel::aboutToFollow, this, [this] {
        if (isSearching())
            search();
    });
}

void OutlineFilter::setQuery(const QString& query)
{
    const QStringList words = query.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    search();
}

const QString& OutlineFilter::typeText(const Component& component)
{
    const auto [at, isNew] = m_typeTexts.emplace(component.type, QString {});
    if (isNew) {
        const ComponentType& type = m_document.catalog().typeOf(component);
        QStringList texts {QString::fromStdString(component.type)};
        for (const auto& [language, name] : type.name.texts)
            texts << QString::fromStdString(name);
        for (const std::string& alias : type.aliases)
            texts << QString::fromStdString(alias);
        at->second = texts.join(u'\n').toLower();
    }
    return at->second;
}

bool OutlineFilter::isHit(const Component& component)
{
    const QString name = QString::fromStdString(component.name).toLower();
    const QString id = QString::fromStdString(component.id).toLower();
    const QString& type = typeText(component);
    return std::ranges::all_of(m_words, [&](const QString& word) {
        return indexOfTyped(name, word) >= 0 || id.contains(word) || indexOfTyped(type, word) >= 0;
    });
}

void OutlineFilter::search()
{
    m_hits.clear();
    m_shown.clear();
    const auto& components = m_document.design().architecture.components;
    if (isSearching())
        for (const auto& row : components)
            if (isHit(*row))
                m_hits.insert(row->id);
    for (const Id& id : m_hits)
        for (const Component* at = components.find(id); at; at = components.find(at->parent))
            if (!m_shown.insert(at->id).second)
                break;
    invalidateFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !isSearching() || m_shown.contains(OutlineModel::idOf(sourceModel()->index(row, 0, parent)));
}

} // namespace gudo

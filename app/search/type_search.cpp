#include "app/search/type_search.h"

#include <algorithm>

namespace gudo {

TypeSearch::TypeSearch(const Catalog& catalog)
{
    for (const ComponentType& type : catalog.types()) {
        std::vector<SearchTerm> terms;
        const auto add = [&](const std::string& text, int weight) {
            terms.push_back(searchTerm(QString::fromStdString(text), weight));
        };
        for (const auto& [language, name] : type.name.texts)
            add(name, 0);
        for (const auto& [language, label] : type.label.texts)
            add(label, 1);
        for (const std::string& alias : type.aliases)
            add(alias, 2);
        add(type.id, 3);
        m_terms.push_back(std::move(terms));
    }
}

std::vector<TypeSearch::Hit> TypeSearch::hits(const QString& query) const
{
    const SearchQuery typed {query};
    std::vector<Hit> found;
    for (std::size_t index = 0; index < m_terms.size(); ++index)
        if (const int score = typed.score(m_terms[index]); score > 0)
            found.push_back({static_cast<int>(index), score});
    std::ranges::stable_sort(found, std::greater {}, &Hit::score);
    return found;
}

std::vector<int> TypeSearch::find(const QString& query) const
{
    std::vector<int> indices;
    for (const Hit& hit : hits(query))
        indices.push_back(hit.index);
    return indices;
}

} // namespace gudo

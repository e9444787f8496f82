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

std::vector<int> TypeSearch::find(const QString& query) const
{
    const SearchQuery typed {query};
    std::vector<std::pair<int, int>> found; // score, index
    for (std::size_t index = 0; index < m_terms.size(); ++index)
        if (const int score = typed.score(m_terms[index]); score > 0)
            found.emplace_back(score, static_cast<int>(index));
    std::ranges::stable_sort(found, std::greater {}, [](const auto& pair) { return pair.first; });
    std::vector<int> indices;
    for (const auto& [score, index] : found)
        indices.push_back(index);
    return indices;
}

} // namespace gudo

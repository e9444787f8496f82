#pragma once

#include <QString>

#include <vector>

#include "app/search/search_term.h"
#include "core/catalog/catalog.h"

namespace gudo {

/// Finds component types by what people type: names in every language, ids, aliases, initial consonants (ㄹㄷㅂㄹㅅ),
/// acronyms (elb), several words in any order. Prepared once; a search over the whole catalogue takes well under a
/// millisecond.
class TypeSearch {
public:
    explicit TypeSearch(const Catalog& catalog);

    struct Hit {
        int index = 0; ///< into Catalog::types()
        int score = 0; ///< 100: the very name … 1: all types, for an empty query
    };
    /// Best first, equals in the catalogue's order. All types for an empty query.
    [[nodiscard]] std::vector<Hit> hits(const QString& query) const;
    /// Indices into Catalog::types(), best first, equals in the catalogue's order. All types for an empty query.
    [[nodiscard]] std::vector<int> find(const QString& query) const;

private:
    std::vector<std::vector<SearchTerm>> m_terms;
};

} // namespace gudo

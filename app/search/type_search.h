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

    /// Indices into Catalog::types(), best first, equals in the catalogue's order. All types for an empty query.
    [[nodiscard]] std::vector<int> find(const QString& query) const;

private:
    std::vector<std::vector<SearchTerm>> m_terms;
};

} // namespace gudo

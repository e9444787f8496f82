#pragma once

#include <QString>
#include <QStringList>

#include <vector>

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
    /// One text by which a type may be found, in lower case, and without spaces.
    struct Term {
        QString text;
        QString compact;
        QString acronym;
        int weight = 0; ///< taken off the score: names before aliases before ids
    };
    [[nodiscard]] static int score(const Term& term, const QString& word);
    [[nodiscard]] int score(const std::vector<Term>& terms, const QStringList& words) const;

    std::vector<std::vector<Term>> m_terms;
};

} // namespace gudo

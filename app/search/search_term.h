#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gudo {

/// One text by which something may be found: in lower case, without spaces, by first letters.
struct SearchTerm {
    QString text;
    QString compact;
    QString acronym;
    int weight = 0; ///< taken off the score: names before aliases before ids
};

[[nodiscard]] SearchTerm searchTerm(const QString& text, int weight = 0);

/// What somebody typed into a search field: several words in any order, parts of words, initial consonants
/// (ㄹㄷㅂㄹㅅ), acronyms (elb).
class SearchQuery {
public:
    explicit SearchQuery(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// How well what has these terms fits: 0 not at all, 100 exactly; 1 for everything when the query is empty.
    /// O(length of all terms).
    [[nodiscard]] int score(const std::vector<SearchTerm>& terms) const;

private:
    QStringList m_words;
    QString m_whole; ///< without spaces
};

} // namespace gudo

#include "app/search/search_term.h"

#include <algorithm>

#include "app/search/hangul.h"

namespace gudo {

namespace {

bool isBreak(QChar character)
{
    return character.isSpace() || character == u'.' || character == u'_' || character == u'-' || character == u'/' ||
           character == u'(';
}

QString withoutBreaks(const QString& text)
{
    QString compact;
    for (const QChar character : text)
        if (!isBreak(character) && character != u')')
            compact += character;
    return compact;
}

QString acronymOf(const QString& text)
{
    QString letters;
    bool atStart = true;
    for (const QChar character : text) {
        if (atStart && !isBreak(character))
            letters += character;
        atStart = isBreak(character);
    }
    return letters.size() > 1 ? letters : QString {};
}

/// All letters in order, the first at the start of a word: "ldblncr" finds "load balancer".
bool isSubsequence(const QString& text, const QString& typed)
{
    if (typed.size() < 3 || text.isEmpty() || !standsFor(typed.at(0), text.at(0), false))
        return false;
    qsizetype at = 0;
    for (const QChar character : text)
        if (at < typed.size() && standsFor(typed.at(at), character, at == typed.size() - 1))
            ++at;
    // Letters spread over a long text would find everything.
    return at == typed.size() && typed.size() * 3 >= text.size();
}

int scoreOf(const SearchTerm& term, const QString& word)
{
    if (term.text == word || term.compact == word)
        return 100 - term.weight;
    const qsizetype at = indexOfTyped(term.text, word);
    const qsizetype compactAt = indexOfTyped(term.compact, word);
    if ((at == 0 && word.size() == term.text.size()) || (compactAt == 0 && word.size() == term.compact.size()))
        return 95 - term.weight; // the whole name by its initial consonants
    if (at == 0)
        return 80 - term.weight;
    if (at > 0 && isBreak(term.text.at(at - 1)))
        return 70 - term.weight;
    if (!term.acronym.isEmpty() && term.acronym.startsWith(word))
        return 60 - term.weight;
    if (compactAt == 0)
        return 65 - term.weight;
    // Substrings of one letter would find half the catalogue.
    if ((at > 0 || compactAt > 0) && word.size() > 1)
        return 45 - term.weight;
    return isSubsequence(term.compact, word) ? 20 - term.weight : 0;
}

int scoreOf(const std::vector<SearchTerm>& terms, const QStringList& words)
{
    int sum = 0;
    for (const QString& word : words) {
        int best = 0;
        for (const SearchTerm& term : terms)
            best = std::max(best, scoreOf(term, word));
        if (best == 0)
            return 0;
        sum += best;
    }
    return sum;
}

QString lowered(const QString& text)
{
    return text.toLower().normalized(QString::NormalizationForm_C);
}

} // namespace

SearchTerm searchTerm(const QString& text, int weight)
{
    const QString lower = lowered(text);
    return {lower, withoutBreaks(lower), acronymOf(lower), weight};
}

SearchQuery::SearchQuery(const QString& typed)
{
    const QString text = lowered(typed).simplified();
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    m_whole = withoutBreaks(text);
}

int SearchQuery::score(const std::vector<SearchTerm>& terms) const
{
    if (isEmpty())
        return 1;
    // "로드 밸런서" also means "로드밸런서": the whole without spaces is a candidate of its own.
    return std::max(scoreOf(terms, m_words) / static_cast<int>(m_words.size()), scoreOf(terms, QStringList {m_whole}));
}

} // namespace gudo

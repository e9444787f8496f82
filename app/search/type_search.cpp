#include "app/search/type_search.h"

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

} // namespace

TypeSearch::TypeSearch(const Catalog& catalog)
{
    for (const ComponentType& type : catalog.types()) {
        std::vector<Term> terms;
        const auto add = [&](const std::string& text, int weight) {
            const QString lower = QString::fromStdString(text).toLower().normalized(QString::NormalizationForm_C);
            terms.push_back({lower, withoutBreaks(lower), acronymOf(lower), weight});
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

int TypeSearch::score(const Term& term, const QString& word)
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

int TypeSearch::score(const std::vector<Term>& terms, const QStringList& words) const
{
    int sum = 0;
    for (const QString& word : words) {
        int best = 0;
        for (const Term& term : terms)
            best = std::max(best, score(term, word));
        if (best == 0)
            return 0;
        sum += best;
    }
    return sum;
}

std::vector<TypeSearch::Hit> TypeSearch::hits(const QString& query) const
{
    const QString typed = query.toLower().normalized(QString::NormalizationForm_C).simplified();
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const QStringList whole {withoutBreaks(typed)};

    std::vector<Hit> found;
    for (std::size_t index = 0; index < m_terms.size(); ++index) {
        // "로드 밸런서" also means "로드밸런서": the whole without spaces is a candidate of its own.
        const int best = words.isEmpty() ? 1
                                         : std::max(score(m_terms[index], words) / static_cast<int>(words.size()),
                                                    score(m_terms[index], whole));
        if (best > 0)
            found.push_back({static_cast<int>(index), best});
    }
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

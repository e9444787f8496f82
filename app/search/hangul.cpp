#include "app/search/hangul.h"

namespace gudo {

namespace {

// Unicode lays syllables out as ((initial * 21) + vowel) * 28 + final, from U+AC00 to U+D7A3.
constexpr int firstSyllable = 0xAC00;
constexpr int lastSyllable = 0xD7A3;
constexpr int finals = 28;
constexpr int syllablesOfInitial = 21 * finals;

bool isSyllable(QChar character)
{
    return character.unicode() >= firstSyllable && character.unicode() <= lastSyllable;
}

} // namespace

QChar initialConsonant(QChar character)
{
    static const QString initials = QStringLiteral("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
    return isSyllable(character) ? initials.at((character.unicode() - firstSyllable) / syllablesOfInitial) : character;
}

bool isConsonant(QChar character)
{
    return character.unicode() >= 0x3131 && character.unicode() <= 0x314E;
}

bool standsFor(QChar typed, QChar character, bool isLast)
{
    if (typed == character)
        return true;
    if (!isSyllable(character))
        return false;
    if (isConsonant(typed))
        return initialConsonant(character) == typed;
    const int typedOffset = typed.unicode() - firstSyllable;
    const int offset = character.unicode() - firstSyllable;
    return isLast && isSyllable(typed) && typedOffset % finals == 0 && offset / finals == typedOffset / finals;
}

qsizetype indexOfTyped(const QString& text, const QString& typed)
{
    for (qsizetype start = 0; start + typed.size() <= text.size(); ++start) {
        qsizetype at = 0;
        while (at < typed.size() && standsFor(typed.at(at), text.at(start + at), at == typed.size() - 1))
            ++at;
        if (at == typed.size())
            return start;
    }
    return -1;
}

} // namespace gudo

#include "app/text/particles.h"

#include <array>

namespace gudo {

namespace {

enum class Ending { Vowel, Liquid, Consonant }; // Liquid: ㄹ, which "로" follows like a vowel

struct Particle {
    QStringView written;
    QStringView afterConsonant;
    QStringView afterVowel;
    bool isLiquidVowel = false;
};

constexpr std::array<Particle, 6> particles {{{u"은(는)", u"은", u"는"},
                                              {u"이(가)", u"이", u"가"},
                                              {u"을(를)", u"을", u"를"},
                                              {u"과(와)", u"과", u"와"},
                                              {u"(이)라는", u"이라는", u"라는"},
                                              {u"(으)로", u"으로", u"로", true}}};

Ending endingOfDigit(char16_t digit)
{
    switch (digit) {
    case u'1': // 일
    case u'7': // 칠
    case u'8': // 팔
        return Ending::Liquid;
    case u'0': // 영
    case u'3': // 삼
    case u'6': // 육
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

bool isVowelLetter(QChar c)
{
    return QStringView {u"aeiouy"}.contains(c.toLower());
}

/// The name of a capital letter in a row of them, or how a word sounds at its end: 서브넷, 웹, 버킷, but 프론트.
Ending endingOfLatin(QStringView word)
{
    const QChar last = word.back();
    const bool isSpelled = last.isUpper();
    const char16_t letter = last.toLower().unicode();
    if (letter == u'l')
        return Ending::Liquid;
    if (letter == u'm' || letter == u'n')
        return Ending::Consonant;
    if (isSpelled)
        return letter == u'r' ? Ending::Liquid : Ending::Vowel; // 알
    const QChar before = word.size() > 1 ? word[word.size() - 2] : QChar {};
    if (letter == u'g')
        return before == u'n' ? Ending::Consonant : Ending::Vowel;
    const bool isShort = QStringView {u"bpkct"}.contains(QChar {letter}) && isVowelLetter(before) &&
                         !(word.size() > 2 && isVowelLetter(word[word.size() - 3]));
    return isShort ? Ending::Consonant : Ending::Vowel;
}

Ending endingOf(QStringView before)
{
    while (!before.isEmpty() && !before.back().isLetterOrNumber())
        before.chop(1);
    if (before.isEmpty())
        return Ending::Vowel;
    const char16_t last = before.back().unicode();
    if (last >= 0xAC00 && last <= 0xD7A3) {
        const int final = (last - 0xAC00) % 28;
        return final == 0 ? Ending::Vowel : final == 8 ? Ending::Liquid : Ending::Consonant;
    }
    if (before.back().isDigit())
        return endingOfDigit(last);
    qsizetype start = before.size();
    while (start > 0 && before[start - 1].isLetter() && before[start - 1].unicode() < 0x250)
        --start;
    return start < before.size() ? endingOfLatin(before.sliced(start)) : Ending::Vowel;
}

} // namespace

QString withParticles(QString text)
{
    for (const Particle& particle : particles)
        for (qsizetype at = text.indexOf(particle.written); at >= 0; at = text.indexOf(particle.written, at + 1)) {
            const Ending ending = endingOf(QStringView {text}.first(at));
            const bool isVowel = ending == Ending::Vowel || (ending == Ending::Liquid && particle.isLiquidVowel);
            const QStringView fitting = isVowel ? particle.afterVowel : particle.afterConsonant;
            text.replace(at, particle.written.size(), fitting.toString());
        }
    return text;
}

} // namespace gudo

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gudo::test {

// Hangul as a two-set keyboard and an input method make it, key by key.

/// What one key does in an input method: text that is finished, and the syllable being composed after it.
struct Composed {
    QString commit {};
    QString preedit {};
};

namespace hangul {

inline const QString initials = QStringLiteral("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
/// Finals by number - 1; the two-letter ones are two keys.
inline const QString finals = QStringLiteral("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ");
inline constexpr char16_t first = 0xAC00;

[[nodiscard]] inline bool isSyllable(QChar c)
{
    return c.unicode() >= first && c.unicode() <= 0xD7A3;
}
[[nodiscard]] inline int initialOf(QChar c)
{
    return (c.unicode() - first) / (21 * 28);
}
[[nodiscard]] inline int vowelOf(QChar c)
{
    return (c.unicode() - first) / 28 % 21;
}
[[nodiscard]] inline int finalOf(QChar c)
{
    return (c.unicode() - first) % 28;
}
[[nodiscard]] inline QChar syllable(int initial, int vowel, int final)
{
    return QChar(char16_t(first + (initial * 21 + vowel) * 28 + final));
}
/// The vowel that a compound one grows from ("ㅘ" from "ㅗ"), or -1.
[[nodiscard]] inline int firstVowelOf(int vowel)
{
    switch (vowel) {
    case 9: // ㅘ
    case 10:
    case 11:
        return 8;
    case 14: // ㅝ
    case 15:
    case 16:
        return 13;
    case 19: // ㅢ
        return 18;
    default:
        return -1;
    }
}

} // namespace hangul

/// The events for a word of syllables and lone consonants, one for each key. A consonant after an open syllable belongs
/// to it until the vowel after it takes it away, as people see it on the screen. The last one leaves a preedit.
[[nodiscard]] inline std::vector<Composed> composedKeys(const QString& word)
{
    using namespace hangul;
    std::vector<Composed> keys;
    QString pending; // composed and not yet committed
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        if (!isSyllable(c)) { // a consonant alone
            keys.push_back({pending, c});
            pending = c;
            continue;
        }
        const QChar initial = initials.at(initialOf(c));
        const bool isStolen = !keys.empty() && pending.size() == 1 && isSyllable(pending.front()) &&
                              finalOf(pending.front()) == 0 && finals.contains(initial);
        if (isStolen) {
            const int final = int(finals.indexOf(initial)) + 1;
            keys.push_back({{}, syllable(initialOf(pending.front()), vowelOf(pending.front()), final)});
        } else {
            keys.push_back({pending, initial});
            pending = initial;
        }
        const QString commit = isStolen ? pending : QString {};
        if (const int vowel = firstVowelOf(vowelOf(c)); vowel >= 0) {
            keys.push_back({commit, syllable(initialOf(c), vowel, 0)});
            keys.push_back({{}, syllable(initialOf(c), vowelOf(c), 0)});
        } else {
            keys.push_back({commit, syllable(initialOf(c), vowelOf(c), 0)});
        }
        if (finalOf(c) > 0)
            keys.push_back({{}, c});
        pending = c;
    }
    return keys;
}

} // namespace gudo::test

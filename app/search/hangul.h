#pragma once

#include <QString>

namespace gudo {

/// The initial consonant of a Hangul syllable as the letter a keyboard types ('로' gives 'ㄹ'), else the character
/// itself.
[[nodiscard]] QChar initialConsonant(QChar character);
/// True for a consonant typed alone.
[[nodiscard]] bool isConsonant(QChar character);

/// Does the typed character stand for the one in the text? A consonant stands for every syllable that begins with it.
/// With `isLast`, a syllable without final consonant stands for those with one, because it may still be growing in the
/// input method.
[[nodiscard]] bool standsFor(QChar typed, QChar character, bool isLast);

/// Where `typed` begins in `text`, comparing with standsFor(); -1 when nowhere. Cost: O(n m).
[[nodiscard]] qsizetype indexOfTyped(const QString& text, const QString& typed);

} // namespace gudo

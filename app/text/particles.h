#pragma once

#include <QString>

namespace gudo {

/// Korean particles that fit what they follow: "은(는)", "이(가)", "을(를)", "과(와)" and "(으)로" become the one of
/// the two that the sound before asks for. Sounds of Hangul and of digits are known, those of Latin words are told by
/// how they end; quotes and brackets in between do not count. Text without such pairs stays as it is.
[[nodiscard]] QString withParticles(QString text);

} // namespace gudo

#pragma once

#include <QString>

namespace gudo {

/// A name as names are compared.
[[nodiscard]] QString orderKey(const QString& name);
/// Less than, equal to or greater than 0 as `a` comes before, with or after `b`: letters as they are coded, numbers by
/// what they say ("web-2" before "web-10").
[[nodiscard]] int naturalOrder(const QString& a, const QString& b);

} // namespace gudo

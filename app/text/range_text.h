#pragma once

#include <QString>

namespace gudo {

/// What is wrong with an address range ("10.0.0.0/16", "2001:db8::/32"), in the user's language; empty when nothing is.
[[nodiscard]] QString problemWithRange(const QString& text);

} // namespace gudo

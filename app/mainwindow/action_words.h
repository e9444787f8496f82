#pragma once

#include <QString>

#include <vector>

namespace gudo {

/// Words that people look for the action by, beside what it is called in the menus, in any language: what other
/// programs call it, and what it is for.
[[nodiscard]] std::vector<QString> wordsFor(const QString& actionId);

} // namespace gudo

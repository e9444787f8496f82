#pragma once

#include <string>
#include <vector>

namespace gudo {

/// Complains about the first pattern that names no rule and returns false.
[[nodiscard]] bool nameRules(const std::vector<std::string>& patterns);

/// Options take all words that follow: moves words that name no rule but a file from `patterns` to `files`, so that
/// "--rule RED-001 shop.gudo" means what it says.
void giveBackFiles(std::vector<std::string>& patterns, std::vector<std::string>& files);

} // namespace gudo

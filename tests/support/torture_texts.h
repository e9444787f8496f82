#pragma once

#include <string>
#include <vector>

namespace gudo::test {

/// Texts that one version of Mermaid or another, Markdown, HTML, mathematics, JavaScript or a terminal takes for
/// something else than text. All are valid UTF-8.
[[nodiscard]] const std::vector<std::string>& tortureTexts();

} // namespace gudo::test

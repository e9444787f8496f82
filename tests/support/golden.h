#pragma once

#include <string>

namespace gudo::test {

/// Fails the test when `text` is not what the file of the source tree holds. With UPDATE_GOLDEN in the environment the
/// file is written first.
void expectGolden(const std::string& text, const std::string& path);

} // namespace gudo::test

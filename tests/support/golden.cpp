#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "tests/support/catalog.h"

namespace gudo::test {

void expectGolden(const std::string& text, const std::string& path)
{
    if (std::getenv("UPDATE_GOLDEN"))
        std::ofstream {std::string {GUDO_SOURCE_DIR} + '/' + path, std::ios::binary} << text;
    EXPECT_EQ(text, sourceFile(path)) << path;
}

} // namespace gudo::test

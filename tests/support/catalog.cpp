#include "tests/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace gudo::test {

std::string sourceFile(const std::string& path)
{
    std::ifstream file {std::string {GUDO_SOURCE_DIR} + '/' + path, std::ios::binary};
    EXPECT_TRUE(file) << "no file " << path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<CatalogSource> catalogSources()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/catalog"})
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    std::vector<CatalogSource> sources;
    for (const std::string& name : names)
        sources.push_back({name, sourceFile("resources/catalog/" + name)});
    return sources;
}

const Catalog& catalog()
{
    static const CatalogResult result = readCatalog(catalogSources());
    return result.catalog;
}

} // namespace gudo::test

// Every type and every rule is explained in three plain lines, in English and in Korean.

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>
#include <vector>

#include "core/catalog/catalog_reader.h"
#include "core/rules/in_short.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

constexpr std::size_t longest = 110; // characters

std::size_t length(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text)
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (const char byte : text)
        if (byte == '\n')
            lines.emplace_back();
        else
            lines.back() += byte;
    return lines;
}

void expectPlain(const std::vector<std::string>& lines, const std::string& where)
{
    EXPECT_EQ(lines.size(), 3U) << where;
    EXPECT_EQ((std::set<std::string> {lines.begin(), lines.end()}.size()), lines.size()) << where << " repeats itself";
    for (const std::string& line : lines) {
        EXPECT_GT(length(line), 8U) << where << ": " << line;
        EXPECT_LE(length(line), longest) << where << ": " << line;
        EXPECT_EQ(line.find('!'), std::string::npos) << where << ": " << line;
    }
}

bool hasHangul(std::string_view text)
{
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        if (static_cast<unsigned char>(text[at]) >= 0xEA && static_cast<unsigned char>(text[at]) <= 0xED)
            return true;
    return false;
}

TEST(PlainWords, ExplainEveryTypeInBothLanguages)
{
    std::set<std::string> said;
    for (const ComponentType& type : catalog().types())
        for (const char* language : {"en", "ko"}) {
            ASSERT_TRUE(type.description.texts.contains(language)) << type.id;
            const std::vector<std::string> lines = linesOf(type.description.in(language));
            expectPlain(lines, type.id + ' ' + language);
            for (const std::string& line : lines) {
                EXPECT_EQ(hasHangul(line), std::string_view {language} == "ko") << type.id << ": " << line;
                EXPECT_TRUE(said.insert(line).second) << type.id << " says what another type says: " << line;
            }
        }
}

TEST(PlainWords, ExplainEveryRule)
{
    std::set<std::string> said;
    for (const Rule* rule : rules()) {
        const auto lines = linesInShort(*rule);
        expectPlain({lines.begin(), lines.end()}, std::string {rule->id});
        EXPECT_TRUE(said.insert(lines[0]).second) << rule->id << " says what another rule says: " << lines[0];
    }
}

TEST(PlainWords, OfATypeMayBeOneTextInACatalogueOfOnesOwn)
{
    const std::string row = R"({ "types": [ { "id": "x", "name": { "en": "X", "ko": "엑스" }, "kinds": ["a"],
        "scope": "none", "parents": ["canvas"], "description": )";
    const auto read = [&](const std::string& description) {
        return readCatalog(std::vector<CatalogSource> {{"x.json", row + description + " } ] }"}});
    };
    const auto one = read(R"({ "en": "What it is.", "ko": "무엇인지." })");
    EXPECT_EQ(one.catalog.types().front().description.in("en"), "What it is.");
    const auto three = read(R"({ "en": ["a", "b", "c"], "ko": ["ㄱ", "ㄴ", "ㄷ"] })");
    EXPECT_EQ(three.catalog.types().front().description.in("ko"), "ㄱ\nㄴ\nㄷ");
    for (const char* wrong : {R"({ "en": ["a", "b"], "ko": "ㄱ" })", R"({ "en": ["a", "", "c"], "ko": "ㄱ" })",
                              R"({ "en": ["a", 1, "c"], "ko": "ㄱ" })", R"({ "en": 1, "ko": "ㄱ" })"}) {
        const auto result = read(wrong);
        EXPECT_TRUE(hasErrors(result.diagnostics)) << wrong;
        EXPECT_FALSE(result.catalog.types().front().description.texts.contains("en")) << wrong;
    }
}

} // namespace
} // namespace gudo::test

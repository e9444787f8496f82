#include "core/network/cidr.h"

#include <gtest/gtest.h>

namespace gudo {
namespace {

Cidr cidr(std::string_view text)
{
    const auto parsed = cidrFrom(text);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(Cidr {});
}

struct Round {
    const char* text;
    const char* canonical;
};

TEST(Cidr, WritesItsCanonicalForm)
{
    for (const auto& [text, canonical] :
         {Round {"10.0.0.0/16", "10.0.0.0/16"}, Round {"10.0.1.5/24", "10.0.1.0/24"}, Round {"0.0.0.0/0", "0.0.0.0/0"},
          Round {"255.255.255.255/32", "255.255.255.255/32"}, Round {"255.1.2.3/0", "0.0.0.0/0"},
          Round {"::/0", "::/0"}, Round {"FD00::1/64", "fd00::/64"},
          Round {"2001:db8:0:0:1:0:0:1/128", "2001:db8::1:0:0:1/128"}, Round {"2001:0db8::/32", "2001:db8::/32"},
          Round {"1:0:3:4:5:6:7:8/128", "1:0:3:4:5:6:7:8/128"}, Round {"::ffff:10.0.0.1/128", "::ffff:a00:1/128"},
          Round {"1::/16", "1::/16"}, Round {"::1/128", "::1/128"}})
        EXPECT_EQ(toText(cidr(text)), canonical);
}

TEST(Cidr, SaysWhyATextIsNone)
{
    using enum CidrProblem;
    const std::pair<const char*, CidrProblem> cases[] {
        {"", Empty},
        {"10.0.0.0", NoPrefix},
        {"10.0.0.0/", BadPrefix},
        {"10.0.0.0/x", BadPrefix},
        {"10.0.0.0/-1", BadPrefix},
        {"10.0.0.0/08", BadPrefix},
        {"10.0.0.0/33", PrefixTooLong},
        {"10.0.0.0/99999999999", PrefixTooLong},
        {"::/129", PrefixTooLong},
        {"10.0.0/8", TooFewParts},
        {"10..0.0/8", TooFewParts},
        {"fd00:1/32", TooFewParts},
        {"10.0.0.0.0/8", TooManyParts},
        {"1:2:3:4:5:6:7:8:9/8", TooManyParts},
        {"1:2:3:4::5:6:7:8/8", TooManyParts},
        {"10.0.256.0/8", PartTooBig},
        {"10.0.99999999999999999999.0/8", PartTooBig},
        {"12345::/16", PartTooBig},
        {"10.01.0.0/16", LeadingZero},
        {"garbage", BadCharacter},
        {" 10.0.0.0/16", BadCharacter},
        {"/", TooFewParts},
        {":::/8", BadCharacter},
        {"1::2::3/8", BadCharacter},
        {"g::/8", BadCharacter},
        {"10.0.0.1::/64", BadCharacter},
    };
    for (const auto& [text, problem] : cases) {
        EXPECT_EQ(parseCidr(text).problem, problem) << text;
        EXPECT_FALSE(parseCidr(text).cidr) << text;
    }
}

TEST(Cidr, KnowsHostBits)
{
    EXPECT_TRUE(hasHostBits(*parseCidr("10.0.1.5/24").cidr));
    EXPECT_FALSE(hasHostBits(*parseCidr("10.0.1.5/32").cidr));
    EXPECT_TRUE(hasHostBits(*parseCidr("2001:db8::1/64").cidr));
    EXPECT_FALSE(hasHostBits(*parseCidr("0.0.0.0/0").cidr));
}

TEST(Cidr, ContainsAndOverlapsWithinOneFamily)
{
    EXPECT_TRUE(contains(cidr("10.0.0.0/16"), cidr("10.0.255.0/24")));
    EXPECT_FALSE(contains(cidr("10.0.255.0/24"), cidr("10.0.0.0/16")));
    EXPECT_TRUE(contains(cidr("0.0.0.0/0"), cidr("255.255.255.255/32")));
    EXPECT_TRUE(contains(cidr("::/0"), cidr("ffff::/16")));
    EXPECT_FALSE(contains(cidr("::/0"), cidr("10.0.0.0/8")));
    EXPECT_TRUE(overlaps(cidr("10.0.0.0/23"), cidr("10.0.1.0/24")));
    EXPECT_FALSE(overlaps(cidr("10.0.0.0/24"), cidr("10.0.1.0/24")));
    EXPECT_FALSE(overlaps(cidr("0.0.0.0/0"), cidr("::/0")));
}

TEST(Cidr, CountsUsableAddresses)
{
    EXPECT_EQ(usableAddresses(cidr("10.0.0.0/24")), 251u);
    EXPECT_EQ(usableAddresses(cidr("10.0.0.0/28")), 11u);
    EXPECT_EQ(usableAddresses(cidr("10.0.0.0/30")), 0u);
    EXPECT_EQ(usableAddresses(cidr("10.0.0.1/32"), 0), 1u);
    EXPECT_EQ(usableAddresses(cidr("10.0.0.0/24"), 2), 254u);
    EXPECT_EQ(usableAddresses(cidr("0.0.0.0/0"), 0), std::uint64_t {1} << 32);
    EXPECT_EQ(usableAddresses(cidr("::/0"), 0), ~std::uint64_t {0});
    EXPECT_EQ(usableAddresses(cidr("::/0")), ~std::uint64_t {0});
}

std::string freeIn(std::string_view parent, int prefix, std::initializer_list<const char*> taken)
{
    std::vector<Cidr> blocks;
    for (const char* text : taken)
        blocks.push_back(cidr(text));
    const auto found = nextFreeBlock(cidr(parent), prefix, blocks);
    return found ? toText(*found) : "none";
}

TEST(Cidr, FindsTheNextFreeBlock)
{
    EXPECT_EQ(freeIn("10.0.0.0/16", 24, {}), "10.0.0.0/24");
    EXPECT_EQ(freeIn("10.0.0.0/16", 24, {"10.0.0.0/24", "10.0.1.0/24", "10.0.3.0/24"}), "10.0.2.0/24");
    EXPECT_EQ(freeIn("10.0.0.0/16", 23, {"10.0.0.0/25", "10.0.3.0/24"}), "10.0.4.0/23");
    EXPECT_EQ(freeIn("10.0.0.0/16", 24, {"10.0.0.0/17", "10.0.0.0/24"}), "10.0.128.0/24");
    EXPECT_EQ(freeIn("10.0.0.0/24", 24, {"10.0.0.255/32"}), "none");
    EXPECT_EQ(freeIn("10.0.0.0/24", 16, {}), "none");
    EXPECT_EQ(freeIn("255.255.255.0/24", 25, {"255.255.255.0/25"}), "255.255.255.128/25");
    EXPECT_EQ(freeIn("255.255.255.0/24", 25, {"255.255.255.0/24"}), "none");
    EXPECT_EQ(freeIn("0.0.0.0/0", 0, {"10.0.0.0/8"}), "none");
    EXPECT_EQ(freeIn("fd00::/48", 64, {"fd00::/64", "10.0.0.0/8"}), "fd00:0:0:1::/64");
    EXPECT_EQ(freeIn("10.0.1.0/24", 26, {"10.0.0.0/16"}), "none");
}

TEST(Cidr, SeesWhatSeveralBlocksCover)
{
    const Cidr halves[] {cidr("10.0.0.128/25"), cidr("10.0.0.0/25")};
    EXPECT_TRUE(covers(halves, cidr("10.0.0.0/24")));
    EXPECT_FALSE(covers(halves, cidr("10.0.0.0/23")));
    EXPECT_FALSE(covers({}, cidr("10.0.0.0/32")));
    EXPECT_TRUE(cidrOrAddressFrom("10.0.0.1"));
    EXPECT_FALSE(cidrOrAddressFrom("web"));
}

} // namespace
} // namespace gudo

#include "core/rules/repair.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/rules/identity.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_services.h"

namespace gudo::test {
namespace {

bool isMendable(const Design& design, const Finding& finding)
{
    return finding.diagnostic.fix && !finding.isAccepted && !(repaired(design, finding.diagnostic) == design);
}

TEST(Repair, LeavesNothingThatItCouldMend)
{
    int mended = 0;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        const Design design = seed % 2 == 0 ? randomServices(seed) : randomDesign(seed, catalog(), 24);
        std::set<std::string> rulesWithFixes;
        for (const Finding& finding : check(design, catalog()))
            if (isMendable(design, finding))
                rulesWithFixes.insert(finding.diagnostic.rule);
        for (const std::string& rule : rulesWithFixes) {
            const CheckOptions options {.only = {rule}};
            const Repair repair = repairedAll(design, catalog(), {}, options);
            mended += static_cast<int>(repair.done.size());
            EXPECT_TRUE(repair.open.empty()) << rule << " was asked for";
            std::set<std::string> tried;
            for (const Diagnostic& done : repair.done)
                EXPECT_TRUE(tried.insert(identityOf(done)).second) << rule << " was tried twice";
            for (const Finding& left : check(repair.design, catalog(), options))
                if (isMendable(repair.design, left)) {
                    EXPECT_TRUE(tried.contains(identityOf(left.diagnostic))) << rule << " in " << seed;
                }
        }
    }
    EXPECT_GT(mended, 100);
}

TEST(Repair, AsksBeforeWhatCostsMoney)
{
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const Design design = randomServices(seed);
        const Repair repair = repairedAll(design, catalog(), {}, {});
        EXPECT_TRUE(std::ranges::all_of(repair.done, [](const Diagnostic& done) { return done.fix->isSafe; }));
        EXPECT_TRUE(std::ranges::none_of(repair.open, [](const Diagnostic& open) { return open.fix->isSafe; }));
    }
}

} // namespace
} // namespace gudo::test

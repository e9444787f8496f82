#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/decision_diagram.h"
#include "tests/support/aralia.h"
#include "tests/support/open_psa.h"

namespace gudo::test {
namespace {

class Aralia : public testing::Test {
protected:
    void SetUp() override
    {
        if (araliaFolder().empty())
            GTEST_SKIP() << "the published fault trees are not here: GUDO_CORPUS names the folder with aralia/ in it";
    }
};

OpenPsaModel model(const std::string& name)
{
    return readOpenPsaFile(araliaFolder() + '/' + name + ".xml");
}

std::optional<DecisionDiagram> diagramOf(const OpenPsaModel& model, int order = -1)
{
    return DecisionDiagram::of(model.tree, model.tree.tops.front(), {.order = order, .opposites = model.opposites});
}

std::string sixDigits(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", number);
    return text;
}

TEST_F(Aralia, EveryTreeHasThePublishedCutSetsAndProbability)
{
    for (const AraliaModel& known : smallAraliaModels()) {
        SCOPED_TRACE(known.name);
        const OpenPsaModel read = model(known.name);
        ASSERT_EQ(read.problem, "");
        const auto diagram = diagramOf(read);
        ASSERT_TRUE(diagram);
        const auto counts = diagram->countCutSets();
        ASSERT_TRUE(counts);
        EXPECT_EQ(counts->total(), known.sets);
        ASSERT_GT(counts->byOrder.size(), known.byOrder.size());
        for (std::size_t order = 0; order < known.byOrder.size(); ++order)
            EXPECT_EQ(counts->byOrder[order + 1], known.byOrder[order]) << "order " << order + 1;
        if (*known.probability) {
            EXPECT_EQ(sixDigits(diagram->probability(read.probabilities)), known.probability);
        }
    }
}

TEST_F(Aralia, CutSetsUpToAnOrderAreThoseOfTheWhole)
{
    const auto baobab = diagramOf(model("baobab1"));
    ASSERT_TRUE(baobab);
    EXPECT_EQ(baobab->countCutSets(7)->total(), 17432);
    EXPECT_EQ(baobab->countCutSets(8)->total(), 25892);
    for (const AraliaModel& known : smallAraliaModels()) {
        SCOPED_TRACE(known.name);
        const auto diagram = diagramOf(model(known.name));
        ASSERT_TRUE(diagram);
        for (std::size_t order = 1; order <= std::min<std::size_t>(3, known.byOrder.size()); ++order) {
            double sum = 0;
            for (std::size_t smaller = 0; smaller < order; ++smaller)
                sum += known.byOrder[smaller];
            EXPECT_EQ(diagram->countCutSets(static_cast<int>(order))->total(), sum);
        }
    }
}

TEST_F(Aralia, ATreeThatIsTooLargeInFullHasTheSmallCutSetsAllTheSame)
{
    const OpenPsaModel cea = model("cea9601");
    EXPECT_EQ(diagramOf(cea, 3)->countCutSets()->total(), 1144);
    EXPECT_EQ(diagramOf(cea, 4)->countCutSets()->total(), 54436);
}

TEST_F(Aralia, DiagramsAndTruncatedFamiliesFindTheSameSets)
{
    for (const AraliaModel& known : smallAraliaModels()) {
        SCOPED_TRACE(known.name);
        const OpenPsaModel read = model(known.name);
        if (!read.opposites.empty())
            continue; // those families know no opposites
        const auto diagram = diagramOf(read);
        ASSERT_TRUE(diagram);
        EXPECT_EQ(diagram->cutSets(2, 1'000'000), minimalCutSets(read.tree, {.order = 2}).front().sets);
    }
}

} // namespace
} // namespace gudo::test

#include <gtest/gtest.h>

#include "tests/support/open_psa.h"

namespace gudo::test {
namespace {

std::optional<std::vector<CutSet>> cutSetsOf(const std::string& gates)
{
    const OpenPsaModel model =
        readOpenPsa("<?xml version=\"1.0\"?><opsa-mef><!-- <and> --><define-fault-tree name='t'>" + gates +
                    "</define-fault-tree></opsa-mef>");
    EXPECT_EQ(model.problem, "");
    if (!model.problem.empty())
        return std::nullopt;
    return DecisionDiagram::of(model.tree, model.tree.tops.front(), {.opposites = model.opposites})->cutSets(-1, 100);
}

const std::string a = "<basic-event name=\"a\"/>";
const std::string b = "<basic-event name=\"b\"/>";
const std::string c = "<basic-event name=\"c\"/>";

std::string define(const std::string& name, const std::string& formula)
{
    return "<define-gate name=\"" + name + "\">" + formula + "</define-gate>";
}

using Sets = std::vector<CutSet>;

TEST(OpenPsa, ReadsNestedFormulasAndGatesThatPassOn)
{
    EXPECT_EQ(cutSetsOf(define("top", "<or>" + a + "<and>" + b + c + "</and></or>")), (Sets {{0}, {1, 2}}));
    EXPECT_EQ(
        cutSetsOf(define("top", "<gate name=\"g\"/>") + define("g", "<atleast min=\"2\">" + a + b + c + "</atleast>")),
        (Sets {{0, 1}, {0, 2}, {1, 2}}));
}

TEST(OpenPsa, PushesNotDownToEvents)
{
    EXPECT_EQ(cutSetsOf(define("top", "<and>" + a + "<not>" + b + "</not></and>")), (Sets {{0}}));
    EXPECT_EQ(cutSetsOf(define("top", "<xor>" + a + b + "</xor>")), (Sets {{0}, {1}}));
    EXPECT_EQ(cutSetsOf(define("top", "<not><xor>" + a + b + "</xor></not>")), (Sets {{}}));
    // Not two of three, and a: a alone is enough; not one of the others, and both of them, never
    EXPECT_EQ(cutSetsOf(define("top", "<and><not><atleast min=\"2\">" + a + b + c + "</atleast></not>" + a + "</and>")),
              (Sets {{0}}));
    EXPECT_EQ(cutSetsOf(define("top", "<and><not><or>" + a + b + "</or></not>" + a + b + "</and>")), Sets {});
}

TEST(OpenPsa, KeepsTheProbabilitiesOfEvents)
{
    const OpenPsaModel model = readOpenPsa(
        "<opsa-mef>" + define("top", "<and>" + a + b + "</and>") +
        "<model-data><define-basic-event name=\"b\"><float value=\"0.25\"/></define-basic-event></model-data>"
        "</opsa-mef>");
    EXPECT_EQ(model.problem, "");
    EXPECT_EQ(model.events, (std::vector<std::string> {"a", "b"}));
    EXPECT_EQ(model.probabilities, (std::vector<double> {0, 0.25}));
}

TEST(OpenPsa, RefusesWhatItDoesNotUnderstand)
{
    const auto problem = [](const std::string& gates) {
        return readOpenPsa("<opsa-mef>" + gates + "</opsa-mef>").problem;
    };
    EXPECT_EQ(problem(""), "no top");
    EXPECT_EQ(problem(define("g", a) + define("h", b)), "more than one top: g, h");
    EXPECT_EQ(problem(define("top", "<iff>" + a + b + "</iff>")), "cannot read the formula iff");
    EXPECT_EQ(problem(define("top", "<xor>" + a + b + c + "</xor>")), "cannot read the formula xor");
    EXPECT_EQ(problem(define("top", "<atleast min=\"3\">" + a + b + "</atleast>")), "cannot read the formula atleast");
    EXPECT_EQ(problem(define("top", "<or><gate name=\"g\"/>" + a + "</or>")), "gate g is not defined");
    EXPECT_EQ(problem(define("top", "<gate name=\"g\"/>") + define("g", "<or><gate name=\"h\"/></or>") +
                      define("h", "<gate name=\"g\"/>")),
              "gate g needs itself");
    EXPECT_EQ(problem("<define-house-event name=\"h\"/>" + define("top", a)), "unknown element define-house-event");
    EXPECT_EQ(readOpenPsaFile("no such file").problem, "cannot open no such file");
}

} // namespace
} // namespace gudo::test

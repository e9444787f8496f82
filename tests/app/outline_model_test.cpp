#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <vector>

#include "app/outline/outline_filter.h"
#include "app/outline/outline_model.h"
#include "app/outline/outline_order.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "tests/app/outline_support.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo {

TEST(OutlineOrder, CountsNumbersAndKeepsLetters)
{
    EXPECT_LT(naturalOrder(QStringLiteral("web-2"), QStringLiteral("web-10")), 0);
    EXPECT_GT(naturalOrder(QStringLiteral("web-10"), QStringLiteral("web-9")), 0);
    EXPECT_EQ(naturalOrder(QStringLiteral("a01"), QStringLiteral("a1")), 0);
    EXPECT_LT(naturalOrder(QStringLiteral("a"), QStringLiteral("a1")), 0);
    EXPECT_LT(naturalOrder({}, QStringLiteral("0")), 0);
    EXPECT_LT(naturalOrder(QStringLiteral("99999999999999999998"), QStringLiteral("99999999999999999999")), 0);
}

namespace {

/// A few edits of anything at once, as pasting, fixing and undoing make them.
Design edited(Design design, test::Dice& dice)
{
    for (int edits = 1 + dice.below(4); edits > 0 && !design.architecture.components.empty(); --edits) {
        const auto& rows = design.architecture.components.rows();
        const Id one = dice.oneOf(rows)->id;
        const Id other = dice.oneOf(rows)->id;
        switch (dice.below(5)) {
        case 0:
            design = renamed(design, one, "name " + std::to_string(dice.below(30)));
            break;
        case 1:
        case 2:
            design = reparented(design, std::vector {one}, dice.chance(20) ? Id {} : other);
            break;
        case 3:
            design =
                withComponent(design, {.id = freeId(design.architecture, "new"), .type = "aws.ec2", .parent = other});
            break;
        default:
            if (dice.chance(40))
                design = without(design, std::vector {one});
        }
    }
    return design;
}

} // namespace

TEST(OutlineModel, FollowsEveryEditLikeOneMadeAnew)
{
    for (std::uint32_t seed = 1; seed <= 25; ++seed) {
        test::Dice dice {seed};
        Document document {test::catalog()};
        IconStore icons;
        document.reset(test::randomDesign(seed, test::catalog(), 40));
        OutlineModel model {document, icons};
        const QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        for (int step = 0; step < 40; ++step) {
            document.commit(QStringLiteral("Edit"), edited(document.design(), dice));
            ASSERT_EQ(dump(model), dump(OutlineModel {document, icons})) << seed << ' ' << step;
        }
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
            ASSERT_EQ(dump(model), dump(OutlineModel {document, icons})) << seed;
        }
    }
}

// What is filtered out moves, comes and goes as well, and is there again when nothing is searched any more.
TEST(OutlineFilter, FollowsEveryEditLikeOneMadeAnew)
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        test::Dice dice {seed};
        Document document {test::catalog()};
        IconStore icons;
        document.reset(test::randomDesign(seed, test::catalog(), 40));
        OutlineModel model {document, icons};
        OutlineFilter filter {document, model};
        const QAbstractItemModelTester tester {&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
        std::vector<QPersistentModelIndex> kept; // as a view keeps what is unfolded
        QString query;
        const auto compare = [&] {
            OutlineModel anew {document, icons};
            OutlineFilter filterAnew {document, anew};
            filterAnew.setQuery(query);
            ASSERT_EQ(dump(filter), dump(filterAnew)) << seed << " \"" << query.toStdString() << '"';
            for (const QPersistentModelIndex& index : kept)
                if (index.isValid()) {
                    ASSERT_EQ(filter.mapToSource(index), model.indexOf(OutlineModel::idOf(index)));
                }
        };
        for (int step = 0; step < 60; ++step) {
            if (dice.chance(20)) {
                query = dice.chance(30) ? QString {} : QStringLiteral("name %1").arg(dice.below(30));
                filter.setQuery(query);
            } else if (dice.chance(25) && document.undoStack()->canUndo()) {
                document.undoStack()->setIndex(dice.below(document.undoStack()->count() + 1));
            } else {
                document.commit(QStringLiteral("Edit"), edited(document.design(), dice));
            }
            for (const auto& component : document.design().architecture.components)
                if (dice.chance(5))
                    kept.emplace_back(filter.mapFromSource(model.indexOf(component->id)));
            if (dice.chance(60))
                compare();
        }
        compare();
    }
}

TEST(OutlineModel, SwapsAContainerWithWhatIsInIt)
{
    Document document {test::catalog()};
    IconStore icons;
    document.reset(test::Build {}.add("a", "area").add("b", "area", "a").add("c", "area", "b"));
    OutlineModel model {document, icons};
    const Design before = document.design();
    Design next = reparented(before, std::vector {Id {"b"}}, "");
    next = reparented(next, std::vector {Id {"a"}}, "c");
    document.commit(QStringLiteral("Turn"), next);
    EXPECT_EQ(dump(model), "b b\n c c\n  a a\n");
}

TEST(OutlineModel, NeverStartsAgainForOneEditOfTenThousand)
{
    Document document {test::catalog()};
    IconStore icons;
    document.reset(test::randomDesign(7, test::catalog(), 10'000));
    OutlineModel model {document, icons};
    QSignalSpy resets {&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted {&model, &QAbstractItemModel::rowsInserted};
    document.commit(QStringLiteral("Add"), withComponent(document.design(), {.id = "brand-new", .type = "aws.ec2"}));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_TRUE(model.indexOf("brand-new").isValid());
}

} // namespace gudo

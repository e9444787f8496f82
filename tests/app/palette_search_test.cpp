#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/canvas/canvas_view.h"
#include "app/search/hangul.h"
#include "app/palette/palette_panel.h"
#include "app/text/texts.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// Ids of what is found, best first.
QStringList found(const QString& query)
{
    static const TypeSearch search {test::catalog()};
    QStringList ids;
    for (const int index : search.find(query))
        ids << QString::fromStdString(test::catalog().types()[static_cast<std::size_t>(index)].id);
    return ids;
}

} // namespace

TEST(Hangul, TakesTheInitialConsonant)
{
    EXPECT_EQ(initialConsonant(u'로'), u'ㄹ');
    EXPECT_EQ(initialConsonant(u'쌍'), u'ㅆ');
    EXPECT_EQ(initialConsonant(u'힣'), u'ㅎ');
    EXPECT_EQ(initialConsonant(u'a'), u'a');
}

TEST(Hangul, ASyllableStillBeingTypedStandsForTheFinishedOne)
{
    EXPECT_EQ(indexOfTyped(QStringLiteral("로드밸런서"), QStringLiteral("로드배")), 0);
    EXPECT_EQ(indexOfTyped(QStringLiteral("로드밸런서"), QStringLiteral("배런")), -1);
    EXPECT_EQ(indexOfTyped(QStringLiteral("로드밸런서"), QStringLiteral("ㅂㄹㅅ")), 2);
}

TEST(PaletteSearch, FindsInBothLanguagesWhateverTheProgramSpeaks)
{
    EXPECT_EQ(found(QStringLiteral("로드밸런서")).value(0), QStringLiteral("load_balancer"));
    EXPECT_EQ(found(QStringLiteral("로드 밸런서")).value(0), QStringLiteral("load_balancer"));
    EXPECT_EQ(found(QStringLiteral("load balancer")).value(0), QStringLiteral("load_balancer"));
    EXPECT_EQ(found(QStringLiteral("balancer load")).value(0), QStringLiteral("load_balancer"));
    EXPECT_EQ(found(QStringLiteral("LOAD_BALANCER")).value(0), QStringLiteral("load_balancer"));
}

TEST(PaletteSearch, FindsByInitialConsonants)
{
    EXPECT_TRUE(found(QStringLiteral("ㄹㄷㅂㄹㅅ")).contains(QStringLiteral("load_balancer")));
    EXPECT_LT(found(QStringLiteral("ㄹㄷㅂㄹㅅ")).indexOf(QStringLiteral("load_balancer")), 3);
}

TEST(PaletteSearch, FindsByAbbreviation)
{
    for (const QString& word : {QStringLiteral("elb"), QStringLiteral("alb")})
        EXPECT_TRUE(found(word).mid(0, 3).contains(QStringLiteral("aws.alb"))) << word.toStdString();
    EXPECT_EQ(found(QStringLiteral("vpc")).value(0), QStringLiteral("aws.vpc"));
    EXPECT_EQ(found(QStringLiteral("rds")).value(0), QStringLiteral("aws.rds"));
    EXPECT_EQ(found(QStringLiteral("s3")).value(0), QStringLiteral("aws.s3"));
}

TEST(PaletteSearch, FindsNothingForNonsenseAndAllForNothing)
{
    EXPECT_TRUE(found(QStringLiteral("xqzzw")).isEmpty());
    EXPECT_EQ(found({}).size(), static_cast<qsizetype>(test::catalog().types().size()));
}

TEST(PaletteSearch, EveryTypeIsFoundFirstOrNearlyByItsOwnNames)
{
    for (const ComponentType& type : test::catalog().types())
        for (const auto& [language, name] : type.name.texts) {
            const QStringList ids = found(QString::fromStdString(name));
            EXPECT_LT(ids.indexOf(QString::fromStdString(type.id)), 8) << type.id << " by " << name;
            EXPECT_GE(ids.indexOf(QString::fromStdString(type.id)), 0) << type.id << " by " << name;
        }
}

TEST(PaletteSearch, IsFastEnoughForEveryKey)
{
    found(QStringLiteral("warm"));
    QElapsedTimer timer;
    timer.start();
    for (const char* word : {"l", "lo", "loa", "load", "load b", "load ba", "load balancer", "subn", "ecs", "x"})
        found(QLatin1String(word));
    EXPECT_LT(timer.elapsed(), 500);
}

TEST(PaletteModel, GroupsByCategoryAndSearchesFlat)
{
    IconStore icons;
    PaletteModel model {test::catalog(), icons};
    int types = 0;
    for (int group = 0; group < model.rowCount(); ++group)
        types += model.rowCount(model.index(group, 0));
    EXPECT_EQ(types, static_cast<int>(test::catalog().types().size()));
    model.setQuery(QStringLiteral("rds"));
    EXPECT_EQ(model.index(0, 0).data(PaletteModel::TypeIdRole).toString(), QStringLiteral("aws.rds"));
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 0);
}

TEST(PaletteModel, DragsCarryTheTypesId)
{
    IconStore icons;
    PaletteModel model {test::catalog(), icons};
    const QModelIndex type = model.index(0, 0, model.index(0, 0));
    const std::unique_ptr<QMimeData> mime {model.mimeData({type})};
    ASSERT_TRUE(mime);
    EXPECT_EQ(QString::fromUtf8(mime->data(QLatin1String(componentTypeMime))),
              type.data(PaletteModel::TypeIdRole).toString());
    EXPECT_EQ(model.mimeData({model.index(0, 0)}), nullptr);
}

TEST(PalettePanel, EnterInTheSearchFieldInsertsTheBestHit)
{
    IconStore icons;
    PalettePanel panel {test::catalog(), icons};
    panel.show();
    QSignalSpy inserted {&panel, &PalettePanel::insertRequested};
    QTest::keyClicks(&panel.searchField(), QStringLiteral("rds"));
    QTest::keyClick(&panel.searchField(), Qt::Key_Return);
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted[0][0].toString(), QStringLiteral("aws.rds"));
    QTest::keyClick(&panel.searchField(), Qt::Key_Escape);
    EXPECT_TRUE(panel.searchField().text().isEmpty());
    QTest::keyClick(&panel.searchField(), Qt::Key_Return);
    EXPECT_EQ(inserted.count(), 1); // nothing typed, nothing chosen
}

TEST(PalettePanel, KeepsFoldedCategoriesOverASearch)
{
    IconStore icons;
    PalettePanel panel {test::catalog(), icons};
    panel.view().collapse(panel.model().index(1, 0));
    panel.searchField().setText(QStringLiteral("vpc"));
    panel.searchField().clear();
    EXPECT_TRUE(panel.view().isExpanded(panel.model().index(0, 0)));
    EXPECT_FALSE(panel.view().isExpanded(panel.model().index(1, 0)));
}

} // namespace gudo

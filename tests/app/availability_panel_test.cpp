#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

#include "app/availability/availability_panel.h"
#include "app/availability/figure_rows.h"
#include "app/availability/figure_texts.h"
#include "app/text/reliability_texts.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "core/reliability/simulation.h"
#include "core/reports/reliability_json.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_services.h"

namespace gudo {

namespace {

/// What `gudo availability --format json` prints of a design.
QJsonObject answered(const Design& design)
{
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, test::catalog(), containment};
    const ServiceGraph graph = serviceGraph(design.architecture, test::catalog(), zones);
    const FailureModel model = availabilityModel(graph, test::catalog(), zones);
    const auto estimates = availabilities(graph, test::catalog(), model);
    const auto cases = capacityCases(graph, test::catalog(), simulationModel(graph, test::catalog(), zones));
    const std::string json = availabilityJson(graph, test::catalog(), model, estimates, cases);
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// The figure of a requirement as the panel words it.
QString wording(const QJsonObject& row)
{
    const QString upper = percentText(row.value("upper").toDouble());
    const QString lower = percentText(row.value("lower").toDouble());
    if (row.value("method").toString() == QLatin1String("exact"))
        return upper;
    if (row.value("unknown").toArray().isEmpty())
        return lower + QStringLiteral(" to ") + upper;
    return row.value("upper").toDouble() < 1 ? QStringLiteral("at most ") + upper : QStringLiteral("unknown");
}

/// Every number that the command line gives stands in the rows.
void expectSame(const Design& design, const std::string& what)
{
    const QJsonObject json = answered(design);
    const auto answer = availabilityAnswer(design.architecture, test::catalog(), [] { return false; });
    ASSERT_TRUE(answer) << what;
    const QJsonArray requirements = json.value("requirements").toArray();
    const std::vector<FigureRow> rows = requirementRows(*answer, test::catalog());
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(requirements.size())) << what;
    const Analysis nothing;
    for (int at = 0; at < requirements.size(); ++at) {
        const QJsonObject row = requirements[at].toObject();
        EXPECT_EQ(rows[std::size_t(at)].value, wording(row)) << what;
        const QString before = percentText(row.value("upper").toDouble());
        std::vector<QString> better;
        for (const auto& improvement : row.value("improvements").toArray())
            if (const QString after = percentText(improvement.toObject().value("availability").toDouble());
                after != before)
                better.push_back(before + QStringLiteral(" → ") + after);
        std::vector<QString> shown;
        for (const FigureRow& figure : improvementRows(*answer, test::catalog(), at, nothing))
            if (figure.value.contains(u'→') && shown.size() < 10) // as many as the command line gives
                shown.push_back(figure.value);
        EXPECT_EQ(shown, better) << what;
    }
    const std::vector<FigureRow> capacity = capacityRows(*answer, test::catalog());
    for (const auto& entry : json.value("capacity").toArray()) {
        const QJsonObject row = entry.toObject();
        const QString numbers =
            QStringLiteral("%1 of %2/s")
                .arg(amountText(row.value("served").toDouble()), amountText(row.value("load").toDouble()));
        EXPECT_TRUE(std::ranges::any_of(capacity,
                                        [&](const FigureRow& figure) {
                                            return figure.value == numbers &&
                                                   figure.event == row.value("event").toString().toStdString();
                                        }))
            << what << ' ' << numbers.toStdString();
    }
    const std::vector<FigureRow> assumptions = assumptionRows(*answer, test::catalog());
    for (const auto& entry : json.value("figures").toArray()) {
        const QString figure = percentText(entry.toObject().value("availability").toDouble());
        EXPECT_TRUE(std::ranges::any_of(assumptions, [&](const FigureRow& row) { return row.value == figure; }))
            << what << ' ' << figure.toStdString();
    }
}

class AvailabilityTest : public testing::Test {
protected:
    AvailabilityTest()
    {
        m_document.reset(test::Build {}
                             .add("you", "client", {}, {{"slo", 0.999}, {"load", 300}}, "Users")
                             .add("web", "web_server", {}, {{"availability", 0.995}, {"capacity", 200}}, "Web")
                             .add("db", "database", {}, {{"availability", 0.9995}}, "Orders")
                             .connect("you", "web")
                             .connect("web", "db"));
        m_panel.resize(900, 260);
        m_panel.show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_panel.isWorking() && !m_document.isChecking(); }, 10'000));
    }
    [[nodiscard]] const std::vector<FigureRow>& figures() const
    {
        return static_cast<FiguresModel*>(m_panel.figures().model())->rows();
    }
    [[nodiscard]] const std::vector<FigureRow>& requirements() const
    {
        return static_cast<FiguresModel*>(m_panel.requirements().model())->rows();
    }
    /// The row of that component's property, or an invalid index.
    QModelIndex editable(const Id& subject, const std::string& property)
    {
        for (int row = 0; row < m_panel.figures().model()->rowCount(); ++row)
            if (figures()[std::size_t(row)].subject == subject && figures()[std::size_t(row)].property == property)
                return m_panel.figures().model()->index(row, 0);
        return {};
    }
    void type(const QModelIndex& index, const QString& text)
    {
        m_panel.figures().setCurrentIndex(index);
        m_panel.figures().edit(index);
        auto* field = m_panel.figures().viewport()->findChild<QLineEdit*>();
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the field
        settle();
    }

    Document m_document {test::catalog()};
    mutable AvailabilityPanel m_panel {m_document};
};

} // namespace

TEST(AvailabilityRows, SayWhatTheCommandLineAnswersOnEveryTemplate)
{
    const QDir folder {QStringLiteral(GUDO_SOURCE_DIR "/resources/templates")};
    const QStringList names = folder.entryList({QStringLiteral("*.gudo")});
    EXPECT_GE(names.size(), 18);
    for (const QString& name : names) {
        const std::string path = "resources/templates/" + name.toStdString();
        expectSame(readNative(test::sourceFile(path), path).design, path);
    }
}

TEST(AvailabilityRows, SayWhatTheCommandLineAnswersOnRandomDesigns)
{
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        Design design = test::randomServices(seed);
        test::Dice dice {seed};
        std::vector<Id> ids;
        for (const auto& row : design.architecture.components)
            ids.push_back(row->id);
        for (const Id& id : ids) {
            const bool isClient = test::catalog().isKind(*design.architecture.components.find(id), "client");
            if (dice.chance(50))
                design = withProperty(std::move(design), id, isClient ? "load" : "capacity", 10 + dice.below(90));
        }
        expectSame(design, "seed " + std::to_string(seed));
    }
}

TEST(TypedFigure, UnderstandsWhatPeopleType)
{
    EXPECT_EQ(typedFigure("availability", QStringLiteral("99.95 %")).value, Value {0.9995});
    EXPECT_EQ(typedFigure("availability", QStringLiteral("99.95")).value, Value {0.9995});
    EXPECT_EQ(typedFigure("availability", QStringLiteral("0,9995")).value, Value {0.9995});
    EXPECT_EQ(typedFigure("slo", QStringLiteral("1")).value, Value {1.0});
    EXPECT_EQ(typedFigure("load", QStringLiteral("1,250 /s")).value, Value {1250});
    EXPECT_EQ(typedFigure("load", QStringLiteral("12.5")).value, Value {12.5});
    for (const char* property : {"availability", "load"}) {
        EXPECT_EQ(typedFigure(property, QStringLiteral("  ")), (TypedFigure {.isUnderstood = true}));
        for (const char* wrong : {"-1", "many", "nan", "inf", "1e999", "1,5,0", "99.9 % or so", "\u200b", "١٢"})
            EXPECT_FALSE(typedFigure(property, QString::fromUtf8(wrong)).isUnderstood) << property << ' ' << wrong;
    }
    EXPECT_FALSE(typedFigure("availability", QStringLiteral("100.1 %")).isUnderstood);
    EXPECT_FALSE(typedFigure("load", QStringLiteral("1,5")).isUnderstood) << "nobody knows which of two it means";
    for (const double share : {0.5, 0.999, 0.9995, 0.99999, 1.0, 0.0})
        EXPECT_EQ(typedFigure("slo", typedText("slo", share)).value, Value {share}) << share;
}

TEST_F(AvailabilityTest, JudgesTheObjective)
{
    ASSERT_EQ(requirements().size(), 1u);
    EXPECT_EQ(requirements().front().value, percentText(0.995 * 0.9995));
    EXPECT_EQ(requirements().front().tone, FigureRow::Tone::Bad);
    m_document.commit({}, withProperty(m_document.design(), "you", "slo", 0.99));
    settle();
    EXPECT_EQ(requirements().front().tone, FigureRow::Tone::Good);
    m_document.commit({}, withProperty(m_document.design(), "db", "availability", {}));
    settle();
    EXPECT_EQ(requirements().front().tone, FigureRow::Tone::Uncertain) << "nobody knows the database";
    EXPECT_TRUE(requirements().front().value.startsWith(QStringLiteral("at most "))) << "uncertain is called uncertain";
}

TEST_F(AvailabilityTest, NamesWhatToMakeRedundantFirst)
{
    ASSERT_GE(figures().size(), 2u);
    EXPECT_EQ(figures().front().name, QStringLiteral("Web"));
    EXPECT_TRUE(figures().front().value.contains(percentText(0.995 * 0.9995)));
    EXPECT_FALSE(figures().front().note.isEmpty()) << "it is a single point";
    QSignalSpy revealed {&m_document, &Document::revealRequested};
    m_panel.figures().setFocus();
    m_panel.figures().setCurrentIndex(m_panel.figures().model()->index(0, 0));
    QTest::keyClick(&m_panel.figures(), Qt::Key_Return);
    EXPECT_EQ(m_document.selection(), std::set<Id> {"web"});
    EXPECT_EQ(revealed.count(), 1);
}

TEST_F(AvailabilityTest, SharesTheDowntimeOut)
{
    m_panel.showPage(AvailabilityPanel::Page::Budget);
    ASSERT_GE(figures().size(), 2u);
    EXPECT_EQ(figures()[0].name, QStringLiteral("Web"));
    EXPECT_EQ(figures()[1].name, QStringLiteral("Orders"));
    ASSERT_TRUE(figures()[0].share && figures()[1].share);
    EXPECT_GT(*figures()[0].share, *figures()[1].share);
    EXPECT_LE(*figures()[0].share, 1);
}

TEST_F(AvailabilityTest, AFigureIsEditedInPlaceAsOneUndoStep)
{
    m_panel.showPage(AvailabilityPanel::Page::Assumptions);
    type(editable("web", "availability"), QStringLiteral("99.9 %"));
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_EQ(*test::catalog().valueOf(*m_document.design().architecture.components.find("web"), "availability"),
              Value {0.999});
    EXPECT_EQ(requirements().front().value, percentText(0.999 * 0.9995));
    m_document.undoStack()->undo();
    settle();
    EXPECT_EQ(requirements().front().value, percentText(0.995 * 0.9995));
    type(editable("web", "availability"), QStringLiteral("rather good"));
    EXPECT_EQ(m_document.undoStack()->index(), 0) << "what nobody understands changes nothing";
    type(editable("you", "slo"), QStringLiteral("0.99"));
    EXPECT_EQ(requirements().front().tone, FigureRow::Tone::Good);
}

TEST_F(AvailabilityTest, LoadIsEnteredHereAndDrawnForAsLongAsItIsAskedFor)
{
    QSignalSpy drawn {&m_panel, &AvailabilityPanel::highlightsChanged};
    m_panel.setLoadsShown(true);
    settle();
    ASSERT_FALSE(drawn.isEmpty());
    const auto web = drawn.last().front().value<Highlights>().loads;
    ASSERT_TRUE(web.contains("web"));
    EXPECT_DOUBLE_EQ(web.at("web").share, 1.5);
    EXPECT_FALSE(web.contains("db")) << "nobody said what it takes";
    m_panel.showPage(AvailabilityPanel::Page::Capacity);
    type(editable("you", "load"), QStringLiteral("100"));
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_DOUBLE_EQ(drawn.last().front().value<Highlights>().loads.at("web").share, 0.5);
    m_panel.setLoadsShown(false);
    EXPECT_EQ(drawn.last().front().value<Highlights>(), Highlights {});
}

TEST_F(AvailabilityTest, WhatIsTypedSurvivesAnAnswerThatComesMeanwhile)
{
    m_panel.showPage(AvailabilityPanel::Page::Assumptions);
    const QModelIndex index = editable("web", "availability");
    m_panel.figures().edit(index);
    auto* field = m_panel.figures().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("99"));
    m_document.commit({}, withProperty(m_document.design(), "db", "availability", {}));
    settle();
    QTest::keyClicks(field, QStringLiteral(".5"));
    EXPECT_EQ(field->text(), QStringLiteral("99.5"));
    QTest::keyClick(field, Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_TRUE(requirements().front().value.startsWith(QStringLiteral("at most ")));
}

TEST_F(AvailabilityTest, OnlyTheNewestDesignIsAnswered)
{
    for (int step = 1; step <= 30; ++step)
        m_document.commit({}, withProperty(m_document.design(), "web", "availability", 0.9 + step * 0.001));
    settle();
    EXPECT_EQ(requirements().front().value, percentText(0.93 * 0.9995));
}

TEST_F(AvailabilityTest, SaysWhatToDoWhereNobodyAsks)
{
    m_document.reset(test::Build {}.add("web", "web_server"));
    settle();
    const auto labels = m_panel.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("client"));
    }));
    EXPECT_FALSE(m_panel.figures().isVisible());
}

TEST(AvailabilityPanel, AFixOfARuleMendsAsOneStep)
{
    const Design design = readNative(test::sourceFile("resources/templates/aws-three-tier.gudo"), {}).design;
    const auto& components = design.architecture.components;
    const auto db =
        std::ranges::find_if(components, [](const auto& row) { return find(row->properties, "multi_az") != nullptr; });
    ASSERT_NE(db, components.end());
    const Id id = (*db)->id;
    Document document {test::catalog()};
    document.reset(withProperty(design, id, "multi_az", false)); // somebody saves on the database
    AvailabilityPanel panel {document};
    panel.resize(900, 300);
    panel.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.isWorking() && !document.isChecking(); }, 10'000));
    const auto& rows = static_cast<FiguresModel*>(panel.figures().model())->rows();
    const auto row = std::ranges::find_if(rows, [&](const FigureRow& figure) {
        return figure.repair && std::ranges::find(figure.places, id) != figure.places.end();
    });
    ASSERT_NE(row, rows.end());
    const QModelIndex index = panel.figures().model()->index(static_cast<int>(row - rows.begin()), 0);
    panel.figures().scrollTo(index);
    QTest::mouseClick(panel.figures().viewport(), Qt::LeftButton, {}, panel.figures().fixRect(index).center());
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_FALSE(document.undoStack()->undoText().isEmpty());
    EXPECT_TRUE(boolOf(document.design().architecture.components.find(id)->properties, "multi_az"));
}

} // namespace gudo

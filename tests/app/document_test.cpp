#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <mutex>

#include "app/document/document.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// Rules that take until they are let go or cancelled, and count.
struct SlowRules {
    std::atomic<bool> isHeld {true};
    std::atomic<int> started {0};
    std::atomic<int> cancelled {0};
    std::atomic<int> finished {0};
    std::atomic<int> onGuiThread {0};
    std::atomic<int> together {0}; ///< most that ran at the same time
    std::atomic<int> running {0};
    std::mutex mutex {};
    Design last {};

    std::optional<Analysis> run(const Design& design, const CheckOptions& options)
    {
        ++started;
        together = std::max(together.load(), ++running);
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            ++onGuiThread;
        const QDeadlineTimer enough {20'000}; // a test that fails, not one that hangs
        while (isHeld && !options.isCancelled() && !enough.hasExpired())
            QThread::yieldCurrentThread();
        --running;
        if (options.isCancelled()) {
            ++cancelled;
            return {};
        }
        ++finished;
        const std::scoped_lock lock {mutex};
        last = design;
        return Analysis {.findings = {Finding {{.rule = "RED-001"}}}};
    }
};

class DocumentTest : public testing::Test {
protected:
    void name(const std::string& text)
    {
        m_document->commit({}, renamed(m_document->design(), "web", text), QStringLiteral("typing"));
    }
    void waitFor(const auto& condition) { ASSERT_TRUE(QTest::qWaitFor(condition, 20'000)); }

    SlowRules m_rules;
    std::unique_ptr<Document> m_document = std::make_unique<Document>(
        test::catalog(), nullptr, [this](const Design& design, const Catalog&, const CheckOptions& options) {
            return m_rules.run(design, options);
        });
};

} // namespace

TEST_F(DocumentTest, TypingNeverWaitsForTheAnalysisAndTheNewestDesignIsNext)
{
    m_document->reset(test::Build {}.add("web", "server"));
    waitFor([this] { return m_rules.running == 1; });
    QSignalSpy published {m_document.get(), &Document::analysisChanged};
    for (int letter = 0; letter < 40; ++letter)
        name("web " + std::to_string(letter)); // comes back at once, or the rules would hold it for ever
    EXPECT_EQ(m_rules.finished, 0);
    EXPECT_TRUE(m_document->isChecking());
    EXPECT_EQ(published.count(), 0);
    waitFor([this] { return m_rules.cancelled >= 1; }); // no event of ours is needed for it to stop
    m_rules.isHeld = false;
    waitFor([this] { return !m_document->isChecking(); });
    EXPECT_EQ(published.count(), 1);
    EXPECT_EQ(m_rules.finished, 1) << "one for all 40";
    EXPECT_EQ(m_rules.onGuiThread, 0);
    EXPECT_EQ(m_rules.together, 1);
    EXPECT_EQ(m_rules.last.architecture.components.find("web")->name, "web 39");
    EXPECT_EQ(m_document->findings().size(), 1u);
}

TEST_F(DocumentTest, MovingBoxesStartsNoAnalysis)
{
    m_rules.isHeld = false;
    m_document->reset(test::Build {}.add("web", "server").place("web", {0, 0, 96, 88}));
    waitFor([this] { return !m_document->isChecking(); });
    const int before = m_rules.started;
    for (int step = 1; step <= 20; ++step)
        m_document->commit({}, moved(m_document->design(), std::vector<Id> {"web"}, 8, 0), QStringLiteral("drag"));
    EXPECT_FALSE(m_document->isChecking());
    EXPECT_EQ(m_rules.started, before);
    EXPECT_TRUE(m_rules.last.layout.placements.empty()) << "there is nothing of it to read";
    name("Web");
    EXPECT_TRUE(m_document->isChecking());
    waitFor([this] { return !m_document->isChecking(); });
    EXPECT_EQ(m_rules.started, before + 1);
}

TEST_F(DocumentTest, ClosingEndsARunningAnalysis)
{
    waitFor([this] { return m_rules.running == 1; });
    m_document.reset(); // would wait for ever
    EXPECT_EQ(m_rules.cancelled, 1);
    EXPECT_EQ(m_rules.running, 0);
}

TEST_F(DocumentTest, ChecksByTheRulesOfTheFolderThatItsFileIsIn)
{
    m_rules.isHeld = false;
    const QTemporaryDir folder;
    QFile rules {folder.filePath(QStringLiteral(".gudo-rules.json"))};
    ASSERT_TRUE(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"profile": "dev", "rules": {"RED-001": "off"}})");
    rules.close();
    QString error;
    m_document->reset(test::Build {}.add("web", "server"));
    waitFor([this] { return !m_document->isChecking(); });
    EXPECT_TRUE(m_rules.last.settings.profile.empty());
    ASSERT_TRUE(m_document->save(folder.filePath(QStringLiteral("shop.gudo")), &error)) << error.toStdString();
    waitFor([this] { return !m_document->isChecking(); });
    EXPECT_EQ(m_rules.last.settings.profile, "dev");
    EXPECT_TRUE(m_rules.last.settings.rules.contains("RED-001"));
    EXPECT_TRUE(m_document->design().settings.profile.empty()) << "what is saved stays the design's own";
}

TEST_F(DocumentTest, SelectingEndsTheSpotlight)
{
    m_document->reset(test::Build {}.add("web", "server"));
    m_document->select({"web"});
    QSignalSpy pointed {m_document.get(), &Document::spotlightChanged};
    m_document->setSpotlight("web");
    m_document->setSpotlight("web");
    EXPECT_EQ(pointed.count(), 1);
    m_document->select({"web"}); // the same again
    EXPECT_EQ(m_document->spotlight(), "");
    EXPECT_EQ(pointed.count(), 2);
}

TEST(Document, TellsNobodyThatItEnds)
{
    auto document = std::make_unique<Document>(test::catalog());
    document->commit(QStringLiteral("Title"), Design {.title = "Shop"});
    int told = 0;
    const auto count = [&told] {
        ++told;
    };
    QObject listener;
    QObject::connect(document.get(), &Document::fileChanged, &listener, count);
    QObject::connect(document.get(), &Document::changed, &listener, count);
    document.reset(); // a listener would ask for a design that is gone
    EXPECT_EQ(told, 0);
}

} // namespace gudo

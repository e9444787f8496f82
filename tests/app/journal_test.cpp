#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/document/journal.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/app/full_disk.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo {

namespace {

Analyser nothingFound()
{
    return [](const Design&, const Catalog&, const CheckOptions&) {
        return std::optional {Analysis {}};
    };
}

/// What lies in a folder, with sizes.
qint64 bytesUnder(const QString& place)
{
    qint64 bytes = 0;
    for (const QFileInfo& folder : QDir {place}.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo& file : QDir {folder.filePath()}.entryInfoList(QDir::Files))
            bytes += file.size();
    return bytes;
}

class JournalTest : public testing::Test {
protected:
    void start() { m_journal = std::make_unique<Journal>(m_document, m_place.path()); }
    /// The program dies: what is on disk stays, nobody tidies up.
    void die()
    {
        m_journal->flush();
        m_journal.reset();
    }
    void name(const std::string& text) { m_document.commit({}, renamed(m_document.design(), "web", text)); }
    void waitFor(const auto& condition) { ASSERT_TRUE(QTest::qWaitFor(condition, 20'000)); }
    std::vector<JournalFolder::Left> left() { return leftJournals(m_place.path()); }
    [[nodiscard]] qsizetype folders() const
    {
        return QDir {m_place.path()}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }

    QTemporaryDir m_place;
    Document m_document {test::catalog(), nullptr, nothingFound()};
    std::unique_ptr<Journal> m_journal;
};

} // namespace

TEST_F(JournalTest, KeepsEveryEditUndoAndRedoWithoutBeingAsked)
{
    m_document.reset(test::Build {}.add("web", "server"));
    start();
    EXPECT_EQ(folders(), 0) << "nothing is unsaved";
    name("edited");
    waitFor([this] { return bytesUnder(m_place.path()) > 0; });
    m_document.undoStack()->undo();
    m_document.undoStack()->redo();
    name("주문 🚀 \"quoted\"");
    m_journal->flush();
    m_journal.reset();
    const auto found = left();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].record.design, m_document.design());
    EXPECT_EQ(found[0].record.edits, 2);
    EXPECT_EQ(found[0].record.path, QString {});
}

TEST_F(JournalTest, IsEmptyAgainWhenEverythingIsSavedOrUndone)
{
    m_document.reset(test::Build {}.add("web", "server"));
    start();
    name("edited");
    waitFor([this] { return folders() == 1; });
    m_document.undoStack()->undo();
    waitFor([this] { return folders() == 0; });
    name("again");
    waitFor([this] { return folders() == 1; });
    QString error;
    const QTemporaryDir folder;
    ASSERT_TRUE(m_document.save(folder.filePath(QStringLiteral("a.gudo")), &error)) << error.toStdString();
    waitFor([this] { return folders() == 0; });
    name("third");
    waitFor([this] { return folders() == 1; });
    m_journal->forget();
    EXPECT_EQ(folders(), 0);
    m_journal.reset();
    EXPECT_EQ(folders(), 0);
}

TEST_F(JournalTest, OfALivingProcessIsNotOffered)
{
    m_document.reset(test::Build {}.add("web", "server"));
    start();
    name("edited");
    m_journal->flush();
    EXPECT_TRUE(left().empty());
    die();
    const auto offered = left();
    ASSERT_EQ(offered.size(), 1u);
    EXPECT_TRUE(left().empty()) << "somebody is being asked about it already";
}

TEST_F(JournalTest, AnyCutLeavesTheRecordBeforeIt)
{
    const Design older = test::randomDesign(1, test::catalog(), 12);
    const Design newer = test::randomDesign(2, test::catalog(), 12);
    JournalFolder folder {m_place.path()};
    QString error;
    ASSERT_TRUE(folder.write({.title = QStringLiteral("older"), .design = older}, &error));
    ASSERT_TRUE(folder.write({.title = QStringLiteral("newer"), .design = newer}, &error));
    const QString path =
        m_place.path() + u'/' + QDir {m_place.path()}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).front();
    folder = JournalFolder {m_place.path()}; // lets go of its claim
    QFile file {path + QStringLiteral("/even")};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const auto newest = [&](const QByteArray& bytes) {
        EXPECT_TRUE(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
        return JournalFolder::takeOver(path);
    };
    ASSERT_EQ(newest(whole)->record.design, newer);
    test::Dice dice {3};
    for (qsizetype length = 0; length < whole.size(); length += 1 + dice.below(12)) { // killed while writing
        const auto left = newest(whole.left(length));
        ASSERT_TRUE(left) << length;
        ASSERT_EQ(left->record.design, older) << length;
    }
    for (int flip = 0; flip < 200; ++flip) { // a bad disk
        QByteArray bytes = whole;
        const qsizetype at = dice.below(static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
        const auto left = newest(bytes);
        ASSERT_TRUE(left && left->record.design == older) << at;
    }
    ASSERT_EQ(newest(whole + "more")->record.design, older);
}

TEST_F(JournalTest, AFolderWithoutAWholeRecordIsClearedAway)
{
    const QString path = m_place.path() + QStringLiteral("/cut");
    ASSERT_TRUE(QDir {}.mkdir(path));
    QFile file {path + QStringLiteral("/odd")};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("half a rec") > 0);
    file.close();
    EXPECT_TRUE(left().empty());
    EXPECT_EQ(folders(), 0);
}

TEST_F(JournalTest, TakesNoMoreRoomThanTwoRecords)
{
    m_document.reset(test::randomDesign(5, test::catalog(), 60));
    start();
    const Id id = (*m_document.design().architecture.components.begin())->id;
    qint64 most = 0;
    for (int edit = 0; edit < 30; ++edit) {
        m_document.commit({}, renamed(m_document.design(), id, "name " + std::to_string(edit)));
        m_journal->flush();
        most = std::max(most, bytesUnder(m_place.path()));
    }
    const qint64 record = toBytes({.title = m_document.displayName(), .design = m_document.design()}).size();
    EXPECT_LT(most, 2 * record + 400);
}

TEST_F(JournalTest, ADiskThatIsFullIsToldOnceAndTriedAgain)
{
    m_document.reset(test::Build {}.add("web", "server"));
    start();
    name("before");
    m_journal->flush();
    QSignalSpy told {m_journal.get(), &Journal::problemChanged};
    {
        const test::FullDisk full {20};
        for (int edit = 0; edit < 5; ++edit) {
            name("lost " + std::to_string(edit));
            m_journal->flush();
            QCoreApplication::processEvents();
        }
        EXPECT_EQ(told.count(), 1);
        EXPECT_FALSE(m_journal->problem().isEmpty());
    }
    waitFor([this] { return m_journal->problem().isEmpty(); }); // without another edit
    EXPECT_EQ(told.count(), 2);
    m_journal.reset();
    const auto found = left();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].record.design, m_document.design());
}

TEST_F(JournalTest, AFullDiskKeepsTheNewestRecordThatWasWhole)
{
    m_document.reset(test::Build {}.add("web", "server"));
    start();
    name("kept");
    m_journal->flush();
    const Design kept = m_document.design();
    const test::FullDisk full {20};
    for (int edit = 0; edit < 3; ++edit) {
        name("lost " + std::to_string(edit));
        m_journal->flush();
    }
    m_journal.reset();
    const auto found = left();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].record.design, kept);
}

TEST_F(JournalTest, APlaceThatCannotBeMadeIsTold)
{
    QFile inTheWay {m_place.filePath(QStringLiteral("journals"))};
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    m_document.reset(test::Build {}.add("web", "server"));
    m_journal = std::make_unique<Journal>(m_document, inTheWay.fileName());
    name("edited");
    waitFor([this] { return !m_journal->problem().isEmpty(); });
}

TEST_F(JournalTest, GoesOnInTheFolderOfTheDead)
{
    m_document.reset(test::Build {}.add("web", "server"));
    start();
    name("first");
    die();
    auto found = left();
    ASSERT_EQ(found.size(), 1u);
    Document next {test::catalog(), nullptr, nothingFound()};
    next.commit({}, found[0].record.design);
    m_journal = std::make_unique<Journal>(next, m_place.path());
    m_journal->goOn(std::move(found[0].folder));
    EXPECT_EQ(folders(), 1) << "at no moment it is nowhere";
    next.commit({}, renamed(next.design(), "web", "second"));
    m_journal->flush();
    m_journal.reset();
    found = left();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].record.design, next.design());
}

} // namespace gudo

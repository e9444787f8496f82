#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/document/document.h"
#include "app/document/file_lock.h"
#include "app/document/file_watch.h"
#include "app/document/version_history.h"
#include "app/files/design_file.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class FileSafetyTest : public testing::Test {
protected:
    FileSafetyTest()
    {
        m_document.reset(test::Build {}.add("web", "server", {}, {}, "Web").add("db", "database", {}, {}, "DB"));
        QString error;
        EXPECT_TRUE(m_document.save(m_path, &error)) << error.toStdString();
    }
    void name(const char* id, const char* text) { m_document.commit({}, renamed(m_document.design(), id, text)); }
    [[nodiscard]] std::string nameOf(const char* id) const
    {
        return m_document.design().architecture.components.find(id)->name;
    }
    /// Somebody else saves the file with another name for a component.
    void theyName(const char* id, const char* text)
    {
        QString error;
        const Design theirs = renamed(readDesignFile(m_path).design, id, text);
        ASSERT_TRUE(writeDesignFile(m_path, theirs, &error)) << error.toStdString();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("shop.gudo"));
    Document m_document {test::catalog(), nullptr, [](const Design&, const Catalog&, const CheckOptions&) {
                             return std::optional {Analysis {}};
                         }};
    QString m_error;
};

} // namespace

TEST_F(FileSafetyTest, NoticesWhatOthersDoToTheFileAndWhenItIsUndone)
{
    FileWatch watch {m_document};
    QSignalSpy told {&watch, &FileWatch::newsChanged};
    const auto last = [&] {
        return told.isEmpty() ? FileWatch::News::None : told.back()[0].value<FileWatch::News>();
    };
    const auto waitFor = [&](FileWatch::News news) {
        return QTest::qWaitFor([&] { return last() == news; }, 10'000);
    };
    theyName("web", "Theirs");
    EXPECT_TRUE(waitFor(FileWatch::News::Changed)) << "without anybody asking";
    ASSERT_TRUE(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    EXPECT_TRUE(waitFor(FileWatch::News::Removed));
    QString error;
    ASSERT_TRUE(writeDesignFile(m_path, m_document.design(), &error));
    EXPECT_TRUE(waitFor(FileWatch::News::None)) << "the same bytes are there again";
    theyName("db", "Again");
    EXPECT_TRUE(waitFor(FileWatch::News::Changed)) << "the file is another one than was watched first";
}

TEST_F(FileSafetyTest, OwnSavesAreNoNews)
{
    FileWatch watch {m_document};
    QSignalSpy told {&watch, &FileWatch::newsChanged};
    for (int save = 0; save < 3; ++save) {
        name("web", ("name " + std::to_string(save)).c_str());
        ASSERT_TRUE(m_document.save(m_path, &m_error));
        EXPECT_EQ(watch.news(), FileWatch::News::None);
    }
    watch.check();
    EXPECT_EQ(told.count(), 0);
}

TEST_F(FileSafetyTest, TouchingTheFileIsNoNews)
{
    FileWatch watch {m_document};
    QFile file {m_path};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
    EXPECT_EQ(watch.news(), FileWatch::News::None);
}

TEST_F(FileSafetyTest, AFileThatAppearsWhereADesignIsToBeSavedIsNews)
{
    m_document.reset({}, m_path); // restored, when its file was gone
    EXPECT_EQ(FileWatch {m_document}.news(), FileWatch::News::Changed);
}

TEST_F(FileSafetyTest, ReloadIsAStepThatCanBeUndone)
{
    name("web", "Mine");
    theyName("web", "Theirs");
    ASSERT_TRUE(m_document.reload(&m_error)) << m_error.toStdString();
    EXPECT_EQ(nameOf("web"), "Theirs");
    EXPECT_FALSE(m_document.isModified());
    m_document.undoStack()->undo();
    EXPECT_EQ(nameOf("web"), "Mine");
    EXPECT_TRUE(m_document.isModified());
    EXPECT_EQ(FileWatch {m_document}.news(), FileWatch::News::None);
}

TEST_F(FileSafetyTest, MergeTakesBothAndIsUnsaved)
{
    name("web", "Mine");
    theyName("db", "Theirs");
    const auto conflicts = m_document.mergeFile(&m_error);
    ASSERT_TRUE(conflicts);
    EXPECT_TRUE(conflicts->empty());
    EXPECT_EQ(nameOf("web"), "Mine");
    EXPECT_EQ(nameOf("db"), "Theirs");
    EXPECT_TRUE(m_document.isModified());
    m_document.undoStack()->undo();
    EXPECT_EQ(nameOf("db"), "DB");
    EXPECT_TRUE(m_document.isModified()) << "no step has what the file holds now";
    m_document.undoStack()->undo();
    EXPECT_TRUE(m_document.isModified());
}

TEST_F(FileSafetyTest, KeepingMineMakesItNewerThanTheFile)
{
    theyName("web", "Theirs");
    m_document.keepMine();
    EXPECT_TRUE(m_document.isModified());
    EXPECT_EQ(FileWatch {m_document}.news(), FileWatch::News::None);
    theyName("db", "Theirs too");
    ASSERT_TRUE(m_document.mergeFile(&m_error));
    EXPECT_EQ(nameOf("web"), "Web") << "turned down once is enough";
    EXPECT_EQ(nameOf("db"), "Theirs too");
}

TEST_F(FileSafetyTest, AFileThatIsNoDesignAnyMoreReplacesNothing)
{
    name("web", "Mine");
    ASSERT_TRUE(writeWhole(m_path, "garbage", &m_error));
    EXPECT_FALSE(m_document.reload(&m_error));
    EXPECT_TRUE(m_error.contains(m_path));
    EXPECT_FALSE(m_document.mergeFile(&m_error));
    EXPECT_EQ(nameOf("web"), "Mine");
    EXPECT_EQ(FileWatch {m_document}.news(), FileWatch::News::Changed) << "saving still asks";
}

TEST_F(FileSafetyTest, AFileHasOneEditorAndNoLockIsLeft)
{
    FileLock mine;
    EXPECT_FALSE(mine.lock(m_path));
    EXPECT_FALSE(mine.lock(m_path)) << "our own is no obstacle";
    const QString link = m_folder.filePath(QStringLiteral("link.gudo"));
    ASSERT_TRUE(QFile::link(m_path, link));
    FileLock other;
    const auto holder = other.lock(link);
    ASSERT_TRUE(holder) << "by any name";
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_LT(std::abs(holder->since.secsTo(QDateTime::currentDateTime())), 600);
    mine.release();
    EXPECT_FALSE(other.lock(link));
    other.release();
    EXPECT_EQ(QDir {m_folder.path()}.entryList(QDir::Files | QDir::Hidden | QDir::System).size(), 2);
}

TEST_F(FileSafetyTest, ALockOfAnotherMachineHoldsAndCanBeTaken)
{
    const QString lockFile = m_folder.filePath(QStringLiteral(".shop.gudo.lock"));
    ASSERT_TRUE(writeWhole(lockFile, "4711\ngudo-designer\nanother-host\n", &m_error));
    FileLock mine;
    const auto holder = mine.lock(m_path);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->host, QStringLiteral("another-host"));
    mine.seize(m_path);
    EXPECT_TRUE(FileLock {}.lock(m_path)) << "it is ours now";
}

TEST_F(FileSafetyTest, ALockOfADeadProcessIsNone)
{
    const QByteArray dead = "999999999\ngudo-designer\n" + QSysInfo::machineHostName().toUtf8() + '\n';
    ASSERT_TRUE(writeWhole(m_folder.filePath(QStringLiteral(".shop.gudo.lock")), dead, &m_error));
    EXPECT_FALSE(FileLock {}.lock(m_path));
}

TEST_F(FileSafetyTest, VersionsAreKeptNewestFirstAndOnlyWhenSomethingChanged)
{
    QTemporaryDir place;
    VersionHistory history {place.path()};
    QDateTime when = QDateTime::currentDateTimeUtc().addSecs(-600);
    for (const char* content : {"one", "two", "two", "three"})
        history.keep(m_path, content, when = when.addSecs(60));
    const auto versions = history.versions(m_path);
    ASSERT_EQ(versions.size(), 3u);
    QFile newest {versions[0].file};
    ASSERT_TRUE(newest.open(QIODevice::ReadOnly));
    EXPECT_EQ(newest.readAll(), "three");
    EXPECT_EQ(versions[0].when.toMSecsSinceEpoch(), when.toMSecsSinceEpoch());
    EXPECT_TRUE(history.versions(m_folder.filePath(QStringLiteral("other.gudo"))).empty());
}

TEST(VersionThinning, KeepsTheLastDayThenDaysThenWeeksWithinBounds)
{
    const QDateTime now {QDate {2026, 11, 28}, QTime {12, 0}, Qt::UTC};
    std::vector<FileVersion> all; // one an hour for a hundred days, newest first
    for (int hour = 0; hour < 24 * 100; ++hour)
        all.push_back({QString::number(hour), now.addSecs(-3600LL * hour), 10});
    const auto kept = thinned(all, now);
    const auto between = [&](int fromDay, int toDay) {
        return std::ranges::count_if(kept, [&](const FileVersion& version) {
            const qint64 age = version.when.secsTo(now);
            return age > fromDay * 86'400LL && age <= toDay * 86'400LL;
        });
    };
    EXPECT_EQ(between(-1, 1), 25) << "all of the last day";
    EXPECT_EQ(between(2, 30), 28) << "one a day";
    EXPECT_EQ(between(38, 94), 8) << "one a week";
    EXPECT_TRUE(thinned(kept, now).size() == kept.size()) << "thinning again takes nothing";
    for (FileVersion& version : all)
        version.when = now.addSecs(-static_cast<qint64>(version.file.toInt()));
    EXPECT_EQ(thinned(all, now).size(), static_cast<std::size_t>(VersionHistory::mostVersions));
    for (FileVersion& version : all)
        version.size = VersionHistory::mostBytes / 4;
    EXPECT_EQ(thinned(all, now).size(), 4u);
    for (FileVersion& version : all)
        version.size = VersionHistory::mostBytes * 2;
    EXPECT_EQ(thinned(all, now).size(), 1u) << "the newest stays";
}

} // namespace gudo

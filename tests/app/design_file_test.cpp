#include "app/render/design_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>

#include "core/formats/native.h"
#include "tests/support/build.h"

namespace gudo::test {
namespace {

/// A disk that is full after so many bytes of a file, for this process, as long as this lives.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(DesignFile, AFullDiskLeavesTheOldFileAsItWas)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("design.gudo"));
    QString error;
    ASSERT_TRUE(writeWhole(path, "old", &error));
    for (const int size : {200, 5'000, 100'000}) { // within and beyond the buffer
        const FullDisk full {100};
        EXPECT_FALSE(writeWhole(path, QByteArray(size, 'x'), &error)) << size;
    }
    EXPECT_TRUE(error.contains(path)) << error.toStdString();
    EXPECT_EQ(contents(path), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "no temporary file is left";
}

TEST(DesignFile, SavingADesignThatDidNotChangeChangesNoByte)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("design.gudo"));
    const Design design = Build {}.add("db", "aws.rds", {}, {{"engine", "mysql"}}, "주문 DB 🚀").place("db", {0, 0, 96, 96});
    QString error;
    ASSERT_TRUE(writeDesignFile(path, design, &error));
    const QByteArray first = contents(path);
    const DesignFile read = readDesignFile(path);
    ASSERT_TRUE(read.isUsable);
    ASSERT_TRUE(writeDesignFile(path, read.design, &error));
    EXPECT_EQ(contents(path), first);
}

TEST(DesignFile, ABrokenFileSaysWhere)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.gudo"));
    QString error;
    ASSERT_TRUE(writeWhole(path, "{\n  \"gudo\": 1,\n  \"title\": ", &error));
    const DesignFile read = readDesignFile(path);
    EXPECT_FALSE(read.isUsable);
    ASSERT_EQ(read.problems.size(), 1);
    EXPECT_TRUE(read.problems[0].startsWith(path + QStringLiteral(":3:"))) << read.problems[0].toStdString();
}

TEST(DesignFile, AFolderAndAMissingFileAreTold)
{
    QTemporaryDir folder;
    EXPECT_TRUE(readDesignFile(folder.path()).problems.value(0).contains(folder.path()));
    EXPECT_TRUE(readDesignFile(folder.filePath(QStringLiteral("none"))).problems.value(0).contains(QStringLiteral("none")));
    QString error;
    EXPECT_FALSE(writeWhole(folder.path(), "x", &error));
}

} // namespace
} // namespace gudo::test

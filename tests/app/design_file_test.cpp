#include "app/files/design_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include "core/formats/native.h"
#include "tests/app/full_disk.h"
#include "tests/support/build.h"

namespace gudo::test {
namespace {

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

TEST(DesignFile, ALinkStaysALinkAndPermissionsStay)
{
    QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real.gudo"));
    const QString link = folder.filePath(QStringLiteral("link.gudo"));
    QString error;
    ASSERT_TRUE(writeWhole(real, "old", &error));
    ASSERT_EQ(chmod(QFile::encodeName(real).constData(), 0640), 0);
    ASSERT_TRUE(QFile::link(QStringLiteral("real.gudo"), link));
    ASSERT_TRUE(writeWhole(link, "new", &error)) << error.toStdString();
    EXPECT_TRUE(QFileInfo {link}.isSymLink());
    EXPECT_EQ(contents(real), "new");
    struct stat after {};
    ASSERT_EQ(stat(QFile::encodeName(real).constData(), &after), 0);
    EXPECT_EQ(after.st_mode & 0777u, 0640u);
}

TEST(DesignFile, AFolderThatWentAwayIsNamed)
{
    QString error;
    {
        QTemporaryDir folder;
        EXPECT_FALSE(writeWhole(folder.filePath(QStringLiteral("gone/design.gudo")), "x", &error));
    }
    EXPECT_TRUE(error.contains(QStringLiteral("gone/design.gudo"))) << error.toStdString();
    EXPECT_TRUE(error.contains(QStringLiteral("its folder is not there"))) << error.toStdString();
}

TEST(DesignFile, AFileOrFolderThatMayNotBeWrittenIsNamedAndStays)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "nothing is read-only for this user; the loop on a small disk covers it";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("design.gudo"));
    QString error;
    ASSERT_TRUE(writeWhole(path, "old", &error));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
    EXPECT_FALSE(writeWhole(path, "new", &error));
    EXPECT_TRUE(error.endsWith(QStringLiteral("the file is read-only"))) << error.toStdString();
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_FALSE(writeWhole(path, "new", &error));
    EXPECT_TRUE(error.endsWith(QStringLiteral("its folder is read-only"))) << error.toStdString();
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(contents(path), "old");
}

TEST(DesignFile, SavingADesignThatDidNotChangeChangesNoByte)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("design.gudo"));
    const Design design =
        Build {}.add("db", "aws.rds", {}, {{"engine", "mysql"}}, "주문 DB 🚀").place("db", {0, 0, 96, 96});
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
    EXPECT_TRUE(
        readDesignFile(folder.filePath(QStringLiteral("none"))).problems.value(0).contains(QStringLiteral("none")));
    QString error;
    EXPECT_FALSE(writeWhole(folder.path(), "x", &error));
}

} // namespace
} // namespace gudo::test

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include <zlib.h>

#include "app/document/document.h"
#include "app/files/design_file.h"
#include "app/render/export.h"
#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design shop()
{
    Design design =
        Build {}
            .add("db", "aws.rds", {}, {{"note", "two  spaces,   three\n\n\nlines"}}, "주문 DB 🚀 </script> ]]>")
            .add("app", "aws.ec2", {}, {}, "caf\u00e9")
            .connect("app", "db")
            .design();
    design.title = "Shop: a  b";
    return design;
}

QByteArray made(const QString& format, const Design& design, bool withSource = true)
{
    IconStore icons;
    return exported(design, catalog(), icons, {.format = format, .withSource = withSource}).bytes;
}

class PictureFile : public testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QString path = m_folder.filePath(name);
        QString error;
        EXPECT_TRUE(writeWhole(path, bytes, &error)) << error.toStdString();
        return path;
    }
    /// The one thing said about a file that cannot be used.
    std::string problemOf(const QString& name, const QByteArray& bytes)
    {
        const QString path = write(name, bytes);
        const DesignFile file = readDesignFile(path);
        EXPECT_FALSE(file.isUsable);
        EXPECT_EQ(file.problems.size(), 1) << file.problems.join(u'\n').toStdString();
        EXPECT_TRUE(file.problems.value(0).startsWith(path)) << "the file is named";
        return file.problems.value(0).mid(path.size()).toStdString();
    }

    QTemporaryDir m_folder;
};

/// A chunk of a PNG.
QByteArray chunk(const QByteArray& name, const QByteArray& data)
{
    const auto number = [](quint32 value) {
        const quint32 big = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char*>(&big), 4);
    };
    const QByteArray summed = name + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(summed.constData()), static_cast<uInt>(summed.size()));
    return number(static_cast<quint32>(data.size())) + summed + number(static_cast<quint32>(sum));
}

QByteArray pngWith(const QByteArray& chunks)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunks + chunk("IEND", {});
}

TEST_F(PictureFile, OpensAgainAsItWas)
{
    for (const QString& format : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("html")}) {
        // What it is called does not matter.
        const DesignFile file = readDesignFile(write(format + QStringLiteral(".gudo"), made(format, shop())));
        ASSERT_TRUE(file.isUsable) << file.problems.join(u'\n').toStdString();
        EXPECT_TRUE(file.isPicture);
        EXPECT_TRUE(file.problems.isEmpty());
        EXPECT_EQ(writeNative(file.design), writeNative(shop())) << format.toStdString();
    }
}

TEST_F(PictureFile, EveryKindOfTextChunkIsRead)
{
    const QByteArray source = QByteArray::fromStdString(writeNative(Build {}.add("a", "aws.ec2", {}, {}, "caf\u00e9")));
    const QByteArray latin1 = QString::fromUtf8(source).toLatin1();
    const auto packed = [](const QByteArray& bytes) {
        return qCompress(bytes).mid(4);
    };
    const QByteArray key("gudo\0", 5);
    for (const QByteArray& text :
         {chunk("tEXt", key + latin1), chunk("zTXt", key + QByteArray(1, '\0') + packed(latin1)),
          chunk("iTXt", key + QByteArray("\0\0\0\0", 4) + source),
          chunk("iTXt", key + QByteArray("\1\0en\0\0", 6) + packed(source))}) {
        const DesignFile file = readDesignFile(
            write(QStringLiteral("x.png"), pngWith(chunk("tEXt", QByteArray("Title\0gudo", 10)) + text)));
        ASSERT_TRUE(file.isUsable) << file.problems.join(u'\n').toStdString();
        EXPECT_EQ(writeNative(file.design), source.toStdString());
    }
}

TEST_F(PictureFile, ForeignAndBareFilesSayWhatIsMissing)
{
    const QString png = QStringLiteral("png");
    EXPECT_NE(problemOf(QStringLiteral("x.png"), made(png, shop(), false)).find("holds no Gudo design"),
              std::string::npos);
    EXPECT_NE(
        problemOf(QStringLiteral("x.svg"), made(QStringLiteral("svg"), shop(), false)).find("holds no Gudo design"),
        std::string::npos);
    EXPECT_NE(
        problemOf(QStringLiteral("x.html"), made(QStringLiteral("html"), shop(), false)).find("holds no Gudo design"),
        std::string::npos);
    EXPECT_NE(problemOf(QStringLiteral("y.png"), pngWith(chunk("iTXt", "gudox"))).find("holds no Gudo design"),
              std::string::npos);
}

TEST_F(PictureFile, ACutPictureIsToldOrOpens)
{
    for (const QString& format : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("html")}) {
        const QByteArray whole = made(format, shop());
        int opened = 0;
        for (qsizetype length = 64; length < whole.size(); length += whole.size() / 97) {
            const DesignFile file = readDesignFile(write(QStringLiteral("cut"), whole.left(length)));
            opened += file.isUsable ? 1 : 0;
            if (file.isUsable)
                EXPECT_EQ(writeNative(file.design), writeNative(shop())) << format.toStdString() << ' ' << length;
            else
                EXPECT_EQ(file.problems.size(), 1);
        }
        EXPECT_LT(opened, 97) << format.toStdString();
    }
    EXPECT_NE(problemOf(QStringLiteral("cut"), made(QStringLiteral("png"), shop()).left(160)).find("cut off"),
              std::string::npos);
}

TEST_F(PictureFile, ATamperedDesignIsDamaged)
{
    QByteArray bytes = made(QStringLiteral("png"), shop());
    const qsizetype at = bytes.indexOf(QByteArray("gudo\0", 5));
    ASSERT_GT(at, 0);
    bytes[at + 40] = static_cast<char>(bytes[at + 40] ^ 1);
    EXPECT_NE(problemOf(QStringLiteral("x.png"), bytes).find("damaged"), std::string::npos);
    const QByteArray key("gudo\0", 5);
    for (const QByteArray& text :
         {chunk("iTXt", key), chunk("iTXt", key + "x"), chunk("zTXt", key), chunk("tEXt", key + "{}"),
          chunk("zTXt", key + QByteArray("\0nonsense", 9)), chunk("iTXt", key + QByteArray("\0\0no zero", 9))})
        EXPECT_NE(problemOf(QStringLiteral("x.png"), pngWith(text)).find("damaged"), std::string::npos)
            << text.toHex().toStdString();
}

TEST_F(PictureFile, ADecompressionBombIsRefused)
{
    QByteArray packed;
    {
        const QByteArray spaces(static_cast<qsizetype>(maxNativeBytes) + (1 << 20), ' ');
        packed = qCompress(spaces, 9).mid(4);
    }
    ASSERT_LT(packed.size(), 200'000);
    const std::string said =
        problemOf(QStringLiteral("x.png"), pngWith(chunk("zTXt", QByteArray("gudo\0\0", 6) + packed)));
    EXPECT_NE(said.find("larger than 64 MiB"), std::string::npos) << said;
}

TEST_F(PictureFile, ADocumentFromAPictureHasNoFileToSaveOver)
{
    const QByteArray bytes = made(QStringLiteral("png"), shop());
    const QString path = write(QStringLiteral("shop.png"), bytes);
    Document document {catalog()};
    QString error;
    ASSERT_TRUE(document.open(path, &error)) << error.toStdString();
    EXPECT_EQ(document.path(), QString {}) << "saving asks for a name";
    EXPECT_EQ(document.picturePath(), QFileInfo(path).absoluteFilePath());
    EXPECT_EQ(document.displayName(), QStringLiteral("shop.png"));
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.design(), shop());

    const QString saved = m_folder.filePath(QStringLiteral("shop.gudo"));
    ASSERT_TRUE(document.save(saved, &error)) << error.toStdString();
    EXPECT_EQ(document.path(), QFileInfo(saved).absoluteFilePath());
    EXPECT_EQ(document.picturePath(), QString {});
    QFile picture(path);
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_EQ(picture.readAll(), bytes) << "the picture stays";
}

} // namespace
} // namespace gudo::test

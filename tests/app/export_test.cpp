#include <QBuffer>
#include <QImageReader>

#include <gtest/gtest.h>

#include "app/render/export.h"
#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {
namespace {

Design shop()
{
    Design design = test::Build()
                        .add("vpc", "aws.vpc", {}, {}, "서울 VPC")
                        .add("db", "aws.rds", "vpc", {}, "주문 DB")
                        .add("app", "aws.ec2", "vpc", {}, "주문 앱")
                        .connect("app", "db")
                        .design();
    design.title = "쇼핑몰";
    return design;
}

ExportResult make(const Design& design, const ExportOptions& options)
{
    IconStore icons;
    return exported(design, test::catalog(), icons, options);
}

QString png()
{
    return QStringLiteral("png");
}

TEST(Export, PngCarriesTheDesign)
{
    ExportResult result = make(shop(), {.format = png()});
    ASSERT_TRUE(result.error.isEmpty());
    QBuffer buffer(&result.bytes);
    const std::string source = QImageReader(&buffer).text(QStringLiteral("gudo")).toStdString();
    const ReadResult read = readNative(source, "picture");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(writeNative(read.design), writeNative(shop()));
}

TEST(Export, PngWithoutSourceKeepsSilent)
{
    ExportResult result = make(shop(), {.format = png(), .withSource = false});
    QBuffer buffer(&result.bytes);
    EXPECT_TRUE(QImageReader(&buffer).text(QStringLiteral("gudo")).isEmpty());
    EXPECT_FALSE(result.bytes.contains("aws.rds"));
}

TEST(Export, WidthIsExactWhateverTheDesign)
{
    for (const int width : {1, 97, 640, 1001, 4096}) {
        const ExportResult result = make(shop(), {.format = png(), .width = width});
        EXPECT_EQ(QImage::fromData(result.bytes).width(), width);
    }
}

TEST(Export, TransparentPicturesHaveNoBackground)
{
    const QImage opaque = QImage::fromData(make(shop(), {.format = png()}).bytes);
    EXPECT_FALSE(opaque.hasAlphaChannel());
    const QImage clear = QImage::fromData(make(shop(), {.format = png(), .transparent = true}).bytes);
    EXPECT_EQ(qAlpha(clear.pixel(0, 0)), 0);
}

TEST(Export, SelectionTakesWhatLivesInside)
{
    const QByteArray svg = make(shop(), {.format = QStringLiteral("svg"), .select = {QStringLiteral("db")}}).bytes;
    EXPECT_TRUE(svg.contains("data-id=\"db\""));
    EXPECT_FALSE(svg.contains("data-id=\"app\""));
    EXPECT_TRUE(make(shop(), {.format = png(), .select = {QStringLiteral("nobody")}}).isUsageError);
}

TEST(Export, StageReplacesWhatIsDrawn)
{
    Design design = shop();
    design.stages.push_back({.id = "before", .architecture = test::Build().add("old", "server").design().architecture});
    const QByteArray svg =
        make(design, {.format = QStringLiteral("svg"), .stage = QStringLiteral("before"), .withSource = false}).bytes;
    EXPECT_TRUE(svg.contains("data-id=\"old\""));
    EXPECT_FALSE(svg.contains("data-id=\"db\""));
}

TEST(Export, EveryFormatTakesAnEmptyDesign)
{
    for (const ExportFormat& format : exportFormats()) {
        const ExportResult result = make({}, {.format = format.id});
        // A picture of nothing is one; manifests of nothing are an error that says so.
        EXPECT_EQ(result.error.isEmpty(), !result.bytes.isEmpty()) << format.id.toStdString();
        EXPECT_FALSE(result.isUsageError) << format.id.toStdString();
    }
    EXPECT_TRUE(make({}, {.format = QStringLiteral("jpeg")}).isUsageError);
}

TEST(Export, OutlinesReplaceEveryText)
{
    const QByteArray svg =
        make(shop(), {.format = QStringLiteral("svg"), .withSource = false, .textAsPaths = true}).bytes;
    EXPECT_FALSE(svg.contains("<text"));
    EXPECT_FALSE(svg.contains("</text>"));
    EXPECT_TRUE(svg.contains("data-id=\"db\""));
}

} // namespace
} // namespace gudo

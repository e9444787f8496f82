#include <QImage>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/export/export_dialog.h"
#include "app/files/design_file.h"
#include "app/render/stage_export.h"
#include "core/formats/embedded.h"
#include "core/model/stages.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

Design story()
{
    return readDesignFile(QStringLiteral(GUDO_SOURCE_DIR "/resources/templates/one-server-to-cdn.gudo")).design;
}

ExportOptions allOf(const QString& format)
{
    return {.format = format, .stage = QLatin1String(allStagesWord)};
}

ExportResult made(const Design& design, const ExportOptions& options)
{
    IconStore icons;
    return exported(design, test::catalog(), icons, options);
}

} // namespace

TEST(StageExport, PdfHasAPageForEachStage)
{
    const Design design = story();
    const ExportResult result = made(design, allOf(QStringLiteral("pdf")));
    ASSERT_TRUE(result.error.isEmpty());
    const QString text = QString::fromLatin1(result.bytes);
    static const QRegularExpression page {QStringLiteral(R"(/Type /Page\b)")};
    EXPECT_EQ(text.count(page), int(design.stages.size()));
    EXPECT_EQ(QString::fromLatin1(made(design, {.format = QStringLiteral("pdf")}).bytes).count(page), 1);
}

TEST(StageExport, HtmlHoldsEveryStageAndOpensAgain)
{
    const Design design = story();
    const ExportResult result = made(design, allOf(QStringLiteral("html")));
    ASSERT_TRUE(result.error.isEmpty());
    for (const Stage& stage : design.stages)
        EXPECT_TRUE(result.bytes.contains(QByteArray::fromStdString("\"name\": \"" + stage.name + '"'))) << stage.name;
    EXPECT_EQ(result.bytes.count("\"page\": \""), int(design.stages.size()));
    EXPECT_FALSE(result.bytes.contains("{{"));
    const ReadResult read = readHtml(result.bytes.toStdString(), "story.html");
    EXPECT_EQ(read.design, design);
}

TEST(StageExport, PicturesAreNumberedAndCarryTheDesignOpenAtTheirStage)
{
    const Design design = story();
    IconStore icons;
    ExportOptions options = allOf(QStringLiteral("png"));
    options.scale = 0.25;
    const auto files = exportedStages(design, test::catalog(), icons, options);
    ASSERT_EQ(files.size(), design.stages.size());
    EXPECT_EQ(files[0].name, QStringLiteral("01-one-server.png"));
    EXPECT_EQ(files[9].name, QStringLiteral("10-cdn.png"));
    for (std::size_t place = 0; place < files.size(); ++place) {
        ASSERT_TRUE(files[place].result.error.isEmpty());
        const ReadResult read = readPng(files[place].result.bytes.toStdString(), "stage.png");
        EXPECT_EQ(read.design, switched(design, design.stages[place].id)) << place;
    }
}

TEST(StageExport, SaysWhyNot)
{
    const Design plain = test::Build {}.add("web", "web_server");
    EXPECT_TRUE(made(plain, allOf(QStringLiteral("pdf"))).isUsageError);
    EXPECT_TRUE(made(story(), allOf(QStringLiteral("svg"))).isUsageError) << "several files";
    ExportOptions part = allOf(QStringLiteral("pdf"));
    part.select = QStringList {QStringLiteral("users")};
    EXPECT_TRUE(made(story(), part).isUsageError);
    Design odd = withStage(plain, {.id = allStagesWord});
    EXPECT_FALSE(isOfAllStages(odd, allOf(QStringLiteral("pdf")))) << "a stage of that name counts more";
}

TEST(StageExport, TheDialogOffersThemWhereThereAreAny)
{
    QSettings {}.clear();
    Document document {test::catalog()};
    IconStore icons;
    QSettings settings;
    document.reset(test::Build {}.add("web", "web_server"));
    {
        ExportDialog dialog {document, icons, settings, nullptr};
        EXPECT_TRUE(dialog.options().allStages().isHidden());
    }
    document.reset(story());
    ExportDialog dialog {document, icons, settings, nullptr};
    dialog.show();
    EXPECT_FALSE(dialog.options().allStages().isHidden());
    dialog.options().allStages().click();
    dialog.setFormat(QStringLiteral("svg"));
    QTemporaryDir folder;
    EXPECT_TRUE(dialog.writeTo(folder.filePath(QStringLiteral("stages"))));
    EXPECT_EQ(QDir {folder.filePath(QStringLiteral("stages"))}.entryList(QDir::Files).size(), 10);
    dialog.setFormat(QStringLiteral("pdf"));
    EXPECT_TRUE(dialog.writeTo(folder.filePath(QStringLiteral("story.pdf"))));
    QSettings {}.clear();
}

} // namespace gudo

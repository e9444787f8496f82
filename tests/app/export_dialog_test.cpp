#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/export/export_dialog.h"
#include "app/files/resources.h"
#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

Design shippedDesign(const char* name)
{
    const QByteArray text = resource(QStringLiteral("templates/%1.gudo").arg(QLatin1String(name)));
    return readNative(std::string_view {text.constData(), std::size_t(text.size())}, name).design;
}

QByteArray contentOf(const QString& path)
{
    QFile file {path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray {};
}

class ExportDialogTest : public testing::Test {
protected:
    ExportDialogTest() { QSettings {}.clear(); }
    ~ExportDialogTest() override { QSettings {}.clear(); }

    void open(Design design)
    {
        m_document.reset(std::move(design));
        m_dialog = std::make_unique<ExportDialog>(m_document, m_icons, m_settings, nullptr);
        m_dialog->show();
    }
    void choose(const QString& format)
    {
        m_dialog->setFormat(format);
        QTest::qWait(150); // the preview waits for what else is chosen
    }
    [[nodiscard]] ExportResult byTheCommandLine(const QString& format)
    {
        return exported(m_document.design(), test::catalog(), m_icons, ExportOptions {.format = format});
    }

    Document m_document {test::catalog()};
    IconStore m_icons;
    QSettings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

} // namespace

TEST_F(ExportDialogTest, OffersEveryFormatThatThereIs)
{
    std::set<QString> offered;
    for (const ExportKind& kind : exportKinds()) {
        EXPECT_TRUE(offered.insert(kind.format).second) << kind.format.toStdString();
        EXPECT_FALSE(kind.name.isEmpty() || kind.tip.isEmpty() || kind.extension.isEmpty());
    }
    for (const ExportFormat& format : exportFormats())
        EXPECT_TRUE(offered.contains(format.id)) << format.id.toStdString();
}

// What the dialog shows and writes is what `gudo export` makes.
TEST_F(ExportDialogTest, ShowsAndWritesWhatTheCommandLineMakes)
{
    open(shippedDesign("aws-three-tier"));
    for (const ExportKind& kind : exportKinds()) {
        if (kind.family == ExportFamily::Picture || kind.family == ExportFamily::Design)
            continue;
        choose(kind.format);
        const std::string what = kind.format.toStdString();
        const ExportResult expected = byTheCommandLine(kind.format);
        if (!expected.error.isEmpty()) {
            EXPECT_EQ(m_dialog->preview().text().toPlainText(), expected.error) << what;
            continue;
        }
        const QString path = m_folder.filePath(QStringLiteral("out-") + kind.format);
        ASSERT_TRUE(m_dialog->writeTo(path)) << what;
        if (expected.files.empty()) {
            EXPECT_EQ(m_dialog->preview().text().toPlainText().toUtf8(), expected.bytes) << what;
            EXPECT_EQ(contentOf(path), expected.bytes) << what;
            EXPECT_FALSE(m_dialog->preview().files().isVisible()) << what;
            continue;
        }
        ASSERT_EQ(std::size_t(m_dialog->preview().files().count()), expected.files.size()) << what;
        for (std::size_t number = 0; number < expected.files.size(); ++number) {
            const LocatedText& file = expected.files[number];
            m_dialog->preview().files().setCurrentIndex(int(number));
            EXPECT_EQ(m_dialog->preview().text().toPlainText().toStdString(), file.text) << file.path;
            EXPECT_EQ(contentOf(QDir {path}.filePath(QString::fromStdString(file.path))).toStdString(), file.text)
                << file.path;
        }
    }
}

TEST_F(ExportDialogTest, TellsWhatWouldNotWorkBeforeItIsWrittenAndShowsWhere)
{
    // A load balancer of a provider stands in two zones.
    open(test::Build {}
             .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
             .add("net", "aws.subnet", "vpc", {{"cidr", "10.0.1.0/24"}, {"zone", "ap-northeast-2a"}})
             .add("lb", "aws.alb", "net"));
    choose(QStringLiteral("terraform"));
    const ExportResult expected = byTheCommandLine(QStringLiteral("terraform"));
    ASSERT_TRUE(expected.hasFaults);
    QListWidget& notes = m_dialog->preview().notes();
    ASSERT_TRUE(notes.isVisible());
    EXPECT_EQ(std::size_t(notes.count()), expected.diagnostics.size());
    EXPECT_FALSE(notes.item(0)->icon().isNull()) << "errors first";
    int about = -1;
    for (int row = 0; row < notes.count() && about < 0; ++row)
        if (!notes.item(row)->toolTip().isEmpty())
            about = row;
    ASSERT_GE(about, 0);
    emit notes.itemActivated(notes.item(about));
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_FALSE(m_document.selection().empty());
}

TEST_F(ExportDialogTest, RemembersWhatWasChosenAlsoByOlderVersions)
{
    m_settings.setValue(QStringLiteral("export/kind"), 3); // a number, once
    open(shippedDesign("cached"));
    EXPECT_EQ(m_dialog->exportSettings().format, QStringLiteral("mermaid"));
    choose(QStringLiteral("terraform"));
    ASSERT_TRUE(m_dialog->writeTo(m_folder.filePath(QStringLiteral("tf"))));
    open(shippedDesign("cached"));
    EXPECT_EQ(m_dialog->exportSettings().format, QStringLiteral("terraform"));
    m_settings.setValue(QStringLiteral("export/format"), QStringLiteral("no such thing"));
    open(shippedDesign("cached"));
    EXPECT_EQ(m_dialog->exportSettings().format, QStringLiteral("png"));
}

TEST_F(ExportDialogTest, CopiesTheTextOfTheSelection)
{
    m_document.reset(shippedDesign("aws-three-tier"));
    m_document.select({"db"});
    m_dialog = std::make_unique<ExportDialog>(m_document, m_icons, m_settings, nullptr);
    m_dialog->show();
    choose(QStringLiteral("mermaid"));
    m_dialog->options().selectionOnly().click();
    m_dialog->copy();
    const ExportResult part =
        exported(m_document.design(), test::catalog(), m_icons,
                 ExportOptions {.format = QStringLiteral("mermaid"), .select = {QStringLiteral("db")}});
    EXPECT_EQ(QGuiApplication::clipboard()->text().toUtf8(), part.bytes);
}

TEST(WholeFolder, MakesFoldersNamesWhatIsThereAndSaysWhatCannotBeMade)
{
    const QTemporaryDir folder;
    const std::vector<NamedBytes> files {{QStringLiteral("a.tf"), "a\n"}, {QStringLiteral("모듈/b.tf"), "b\n"}};
    const QString place = folder.filePath(QStringLiteral("new"));
    EXPECT_TRUE(namesThere(place, files).isEmpty());
    EXPECT_EQ(writeFolder(place, files), QString {});
    EXPECT_EQ(contentOf(QDir {place}.filePath(QStringLiteral("모듈/b.tf"))), "b\n");
    EXPECT_EQ(namesThere(place, files), (QStringList {QStringLiteral("a.tf"), QStringLiteral("모듈/b.tf")}));
    EXPECT_TRUE(writeFolder(QDir {place}.filePath(QStringLiteral("a.tf")), files).contains(QStringLiteral("a.tf")));
}

} // namespace gudo

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>

#include <gtest/gtest.h>

#include "app/mainwindow/main_window.h"
#include "app/simulation/sweep_export.h"
#include "core/formats/native.h"
#include "tests/app/next_dialog.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

TEST(SweepExport, MakesFilesThatOpenAgain)
{
    const FailureStudy study {example("aws-multi-az"), catalog()};
    const auto sweep = sweepOf(study, FailureLevel::Zone);
    IconStore icons;
    const auto files = [&](SweepFormat format, bool isDark, const char* name) {
        return sweepFiles(study, *sweep, icons, isDark, format, QLatin1String(name));
    };

    const auto pages = files(SweepFormat::Pdf, false, "sweep.pdf");
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(pages[0].name, QLatin1String("sweep.pdf"));
    EXPECT_TRUE(pages[0].bytes.startsWith("%PDF-"));
    EXPECT_EQ(pages[0].bytes.count("/Type /Page\n"), qsizetype(sweep->rows.size()) + 1);

    const auto pictures = files(SweepFormat::Png, true, "of.shop.png");
    ASSERT_EQ(pictures.size(), sweep->rows.size() + 1);
    EXPECT_EQ(pictures[1].name, QLatin1String("of.shop-2.png"));
    for (const NamedBytes& picture : pictures)
        EXPECT_FALSE(QImage::fromData(picture.bytes, "PNG").isNull()) << picture.name.toStdString();

    const auto html = files(SweepFormat::Html, false, "sweep.html");
    ASSERT_EQ(html.size(), 1u);
    QTextDocument page;
    page.setHtml(QString::fromUtf8(html[0].bytes));
    QTextTable* table = nullptr;
    for (QTextFrame* frame : page.rootFrame()->childFrames())
        if (auto* found = qobject_cast<QTextTable*>(frame))
            table = found;
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows(), int(sweep->rows.size()) + 1);
    EXPECT_EQ(table->columns(), int(study.model.requirements.size()) + 1);
}

/// The panel saves where people say, as people do it.
class SweepSaving : public testing::Test {
protected:
    SweepSaving()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(catalog(), false);
        m_window->show();
        m_window->document().reset(example("aws-multi-az"));
        m_window->actions().showSweep->trigger();
        SweepModel& model = m_window->sweep().model();
        EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > 0 && !model.isWorking(); }, 20'000));
    }
    ~SweepSaving() override
    {
        m_window.reset();
        QSettings {}.clear();
    }

    /// `then` is done when the name is chosen, and nothing written.
    void saveAs(const QString& path, const std::function<void()>& then = {})
    {
        inNext<QFileDialog>([path, then](QFileDialog& dialog) {
            dialog.selectFile(path);
            static_cast<QDialog&>(dialog).accept();
            if (then)
                then();
        });
        m_window->sweep().exportAsked();
    }
    QStringList there() const { return QDir {m_folder.path()}.entryList(QDir::Files, QDir::Name); }
    QString told() const
    {
        for (const QLabel* label : m_window->findChild<StatusBar*>()->findChildren<QLabel*>())
            if (label->text().startsWith(QLatin1String("Saved")))
                return label->text();
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(SweepSaving, SaysWhatItWrote)
{
    EXPECT_EQ(told(), QString {});
    saveAs(m_folder.filePath(QStringLiteral("zones.html")));
    EXPECT_EQ(there(), QStringList {QStringLiteral("zones.html")});
    EXPECT_EQ(told(), QStringLiteral("Saved as zones.html"));
}

TEST_F(SweepSaving, AsksBeforeNumberedPicturesAreReplaced)
{
    QFile mine {m_folder.filePath(QStringLiteral("zones-2.png"))};
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const auto content = [&] {
        EXPECT_TRUE(mine.open(QIODevice::ReadOnly));
        const QByteArray bytes = mine.readAll();
        mine.close();
        return bytes;
    };
    const auto saveAndAnswer = [&](const QString& text) {
        saveAs(m_folder.filePath(QStringLiteral("zones.png")), [&] {
            inNext<QMessageBox>([text](QMessageBox& box) {
                EXPECT_EQ(box.informativeText(), QStringLiteral("zones-2.png"));
                for (QAbstractButton* button : box.buttons())
                    if (button->text() == text)
                        button->click();
            });
        });
    };

    saveAndAnswer(QStringLiteral("Cancel"));
    EXPECT_EQ(content(), "mine");
    EXPECT_EQ(there(), QStringList {QStringLiteral("zones-2.png")});
    EXPECT_EQ(told(), QString {});

    saveAndAnswer(QStringLiteral("Replace"));
    EXPECT_NE(content(), "mine");
    EXPECT_EQ(there().size(), 3) << "the table and two zones";
    EXPECT_EQ(told(), QStringLiteral("Saved in %1").arg(m_folder.path()));
}

TEST_F(SweepSaving, SaysWhyNothingCouldBeWritten)
{
    QString said;
    saveAs(m_folder.filePath(QStringLiteral("zones.pdf")), [&] {
        inNext<QMessageBox>([&](QMessageBox& box) {
            said = box.text();
            box.buttons().front()->click();
        });
        m_folder.remove(); // a file in its place
        EXPECT_TRUE(QFile {m_folder.path()}.open(QIODevice::WriteOnly));
    });
    QFile::remove(m_folder.path());
    EXPECT_EQ(said, QStringLiteral("zones.pdf could not be written"));
    EXPECT_EQ(told(), QString {});
}

} // namespace
} // namespace gudo::test

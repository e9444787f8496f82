#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/files/resources.h"
#include "app/files/whole_file.h"
#include "app/mainwindow/main_window.h"
#include "app/recovery/recovery_dialog.h"
#include "app/recovery/versions_dialog.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// Pictures for people: set GUDO_GRABS to a folder, and look at them.
class SafetyGrabs : public testing::Test {
protected:
    SafetyGrabs()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1280, 800);
        m_window->show();
        const QByteArray text = resource(QStringLiteral("templates/aws-three-tier.gudo"));
        m_design = readNative(text.toStdString(), "template").design;
    }
    ~SafetyGrabs() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    void save(const QString& name, QWidget& widget, double ratio = 1)
    {
        QTest::qWait(100);
        QPixmap pixmap {widget.size() * ratio};
        pixmap.setDevicePixelRatio(ratio);
        widget.render(&pixmap);
        const QString folder = qEnvironmentVariable("GUDO_GRABS");
        EXPECT_TRUE(folder.isEmpty() || pixmap.save(folder + u'/' + name + QStringLiteral(".png")));
    }
    /// Three saves, the last of them long ago.
    void keepVersions(const QString& path)
    {
        Design design = m_design;
        for (int version = 0; version < 3; ++version) {
            m_history.keep(path, QByteArray::fromStdString(writeNative(design)),
                           QDateTime::currentDateTimeUtc().addDays(-9 * (2 - version)));
            design = without(std::move(design), std::vector<Id> {(*design.architecture.components.begin())->id});
        }
    }
    void grabAll(const QString& suffix, double ratio = 1)
    {
        const QString path = m_folder.filePath(QStringLiteral("결제 shop.gudo"));
        QString error;
        ASSERT_TRUE(writeWhole(path, QByteArray::fromStdString(writeNative(m_design)), &error));
        Notices& notices = m_window->notices();
        ASSERT_TRUE(m_window->openFile(path));
        m_window->history().parentWidget()->show();
        for (const char* step : {"Move", "Rename", "Add EC2 instance", "Connect"})
            m_window->document().commit(QLatin1String(step), renamed(m_window->document().design(), "alb", step));
        m_window->document().undoStack()->undo();
        notices.tell(
            QStringLiteral("file"), Severity::Warning,
            MainWindow::tr("%1 was changed by another program").arg(QStringLiteral("결제 shop.gudo")),
            {{MainWindow::tr("Merge"), {}}, {MainWindow::tr("Reload"), {}}, {MainWindow::tr("Keep mine"), {}}});
        notices.tell(QStringLiteral("merge"), Severity::Note,
                     MainWindow::tr("The changes of both are in the design now"));
        save(QStringLiteral("safety-window") + suffix, *m_window, ratio);
        for (const char* name : {"file", "merge"})
            notices.close(QLatin1String(name));

        std::vector<JournalFolder::Left> left;
        const auto leave = [&](const QString& at, const QString& title, const QByteArray& hash) {
            JournalRecord record {.when = QDateTime::currentMSecsSinceEpoch() - 90'000'000,
                                  .path = at,
                                  .title = title,
                                  .edits = 12,
                                  .fileHash = hash,
                                  .design = m_window->document().design()};
            left.push_back({JournalFolder {m_folder.path()}, std::move(record)});
        };
        leave(path, QStringLiteral("결제 shop.gudo"), "another");
        leave({}, QStringLiteral("Untitled"), {});
        RecoveryDialog recovery {std::move(left), test::catalog(), m_icons, {}, m_window.get()};
        recovery.show();
        auto* preview = recovery.findChild<DesignPreview*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return preview->isDrawn(); }, 20'000));
        save(QStringLiteral("safety-recovery") + suffix, recovery, ratio);
        recovery.hide();

        keepVersions(path);
        VersionsDialog versions {m_window->document(), m_history, m_icons, m_window.get()};
        versions.show();
        preview = versions.findChild<DesignPreview*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return preview->isDrawn(); }, 20'000));
        save(QStringLiteral("safety-versions") + suffix, versions, ratio);
        versions.hide();
        m_window->document().reset({});
    }

    QTemporaryDir m_folder;
    VersionHistory m_history {m_folder.filePath(QStringLiteral("versions"))};
    IconStore m_icons;
    Design m_design;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(SafetyGrabs, AreDrawn)
{
    grabAll({});
    m_window->setThemeMode(ThemeMode::Dark);
    grabAll(QStringLiteral("-dark"));
    m_window->setUiLanguage(QStringLiteral("ko"));
    m_window->setThemeMode(ThemeMode::Light);
    grabAll(QStringLiteral("-ko-2x"), 2);
}

} // namespace gudo

#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "app/commands/shortcut_dialog.h"
#include "app/commands/shortcut_sheet.h"
#include "app/export/export_dialog.h"
#include "app/files/resources.h"
#include "app/mainwindow/main_window.h"
#include "app/start/template_dialog.h"
#include "app/text/texts.h"
#include "core/formats/format.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// Pictures for people: set GUDO_GRABS to a folder, and look at them.
class WindowGrabs : public testing::Test {
protected:
    WindowGrabs()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1440, 900);
        m_window->show();
    }
    ~WindowGrabs() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    void open(const QString& id)
    {
        const QByteArray text = resource(QStringLiteral("templates/%1.gudo").arg(id));
        m_window->document().reset(formats().front()->read(text.toStdString(), id.toStdString()).design);
        (void)QTest::qWaitFor([this] { return !m_window->document().isChecking(); }, 10'000);
        m_window->canvas().fitAll();
    }
    void save(const char* name, QWidget* widget = nullptr, double ratio = 1)
    {
        QTest::qWait(150);
        QWidget* what = widget ? widget : m_window.get();
        QPixmap pixmap {what->size() * ratio};
        pixmap.setDevicePixelRatio(ratio);
        what->render(&pixmap);
        const QString folder = qEnvironmentVariable("GUDO_GRABS");
        EXPECT_TRUE(folder.isEmpty() || pixmap.save(folder + '/' + QLatin1String(name) + QStringLiteral(".png")));
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(WindowGrabs, AreDrawn)
{
    save("window-empty");
    open(QStringLiteral("aws-three-tier"));
    save("window");
    m_window->document().select({"alb"});
    save("window-alb");
    save("window-alb-2x", nullptr, 2);
    for (const auto& row : m_window->document().design().architecture.components)
        if (m_window->document().catalog().isKind(*row, "security-group")) {
            m_window->document().select({row->id});
            break;
        }
    save("window-sg");
    m_window->document().select({(*m_window->document().design().architecture.connections.begin())->id});
    save("window-connection");
    m_window->palettePanel().searchField().setText(QStringLiteral("ㄹㄷㅂㄹㅅ"));
    m_window->problems().explain(m_window->problems().model().index(0, 0, m_window->problems().model().index(0, 0)));
    save("window-search");
    m_window->palettePanel().searchField().clear();
    m_window->setThemeMode(ThemeMode::Dark);
    m_window->document().select({"alb"});
    save("window-dark");
    m_window->setUiLanguage(QStringLiteral("ko"));
    m_window->setThemeMode(ThemeMode::Light);
    save("window-korean");
}

TEST_F(WindowGrabs, DialogsAreDrawn)
{
    open(QStringLiteral("aws-three-tier"));
    IconStore icons;
    QSettings settings;
    ExportDialog dialog {m_window->document(), icons, settings, m_window.get()};
    dialog.show();
    save("export-png", &dialog);
    dialog.setFormat(QStringLiteral("mermaid"));
    save("export-mermaid", &dialog);
    TemplateDialog templates {m_window->document().catalog(), m_window.get()};
    templates.show();
    QTest::qWait(1'000);
    save("templates", &templates);
    ShortcutSheet shortcuts {m_window->actions().sheet(), m_window.get()};
    shortcuts.show();
    save("shortcuts", &shortcuts);
    m_window->document().commit(QStringLiteral("Change"), Design {});
    QTimer::singleShot(300, m_window.get(), [this] {
        save("guard", QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
    });
    EXPECT_FALSE(m_window->mayReplace());
    for (QMenu* menu : m_window->findChildren<QMenu*>())
        if (menu->actions().contains(m_window->actions().undo)) {
            menu->popup({0, 0});
            save("menu", menu);
            menu->close();
        }
}

} // namespace gudo

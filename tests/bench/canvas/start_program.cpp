#include "tests/bench/canvas/start_program.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>

#include <time.h>

#include <cstdio>

#include "app/canvas/canvas_view.h"
#include "app/files/resources.h"
#include "app/mainwindow/windows.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

/// Waits for the canvas to be painted.
class Painted : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<CanvasView*>(object->parent()))
            m_isSeen = true;
        return false;
    }
    [[nodiscard]] bool isSeen() const { return m_isSeen; }

private:
    bool m_isSeen = false;
};

} // namespace

int startProgram(int argc, char** argv)
{
    const QTemporaryDir home; // no settings, nothing to recover
    qputenv("HOME", home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application {argc, argv};
    QCoreApplication::setOrganizationName(QStringLiteral("gudo"));
    QCoreApplication::setApplicationName(QStringLiteral("gudo-designer"));
    setLanguage(application, {});
    const bool isDark = isSystemDark();
    const CatalogResult catalog = builtInCatalog();
    Painted painted;
    application.installEventFilter(&painted);
    Windows windows {catalog.catalog, isDark};
    windows.add(false);
    windows.open({QString::fromUtf8(GUDO_SOURCE_DIR "/resources/templates/aws-three-tier.gudo")});
    while (!painted.isSeen())
        QApplication::processEvents(); // returns when what was painted is on the screen
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    std::printf("%.1f\n", double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6);
    return 0;
}

} // namespace gudo

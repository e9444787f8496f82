#include "app/mainwindow/windows.h"

#include <algorithm>

#include "app/mainwindow/geometry_report.h"
#include "app/recovery/recovery_dialog.h"

namespace gudo {

namespace {

constexpr QPoint cascade {28, 28};

} // namespace

Windows::Windows(const Catalog& catalog, bool isSystemDark, QObject* parent)
    : QObject {parent}
    , m_catalog {catalog}
    , m_isSystemDark {isSystemDark}
{
}

Windows::~Windows()
{
    for (const auto& window : m_windows)
        delete window;
}

std::vector<MainWindow*> Windows::windows() const
{
    std::vector<MainWindow*> open;
    for (const auto& window : m_windows)
        if (window && window->isVisible())
            open.push_back(window);
    return open;
}

MainWindow* Windows::add(bool hasStartPage)
{
    std::erase_if(m_windows, [](const auto& window) { return window.isNull(); });
    const std::vector<MainWindow*> before = windows();
    auto* window = new MainWindow {m_catalog, m_isSystemDark};
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.emplace_back(window);
    if (!before.empty())
        window->move(before.back()->pos() + cascade);
    connect(window, &MainWindow::newWindowRequested, this, [this] { add(); });
    connect(window, &MainWindow::copyRequested, this, [this](const Design& design) {
        MainWindow* copy = add();
        copy->document().commit(tr("Copy a version"), design);
        copy->canvas().fitAll();
    });
    if (hasStartPage)
        window->showStartPage();
    window->show();
    if (const QString report = qEnvironmentVariable("GUDO_TEST_GEOMETRY"); !report.isEmpty())
        new GeometryReport {window->document(),
                            window->canvas(),
                            window->palettePanel().view(),
                            PaletteModel::TypeIdRole,
                            window->palettePanel().searchField(),
                            report,
                            window};
    return window;
}

MainWindow* Windows::unused()
{
    const std::vector<MainWindow*> open = windows();
    const auto found = std::ranges::find_if(open, [](const MainWindow* window) { return window->isUnused(); });
    return found != open.end() ? *found : add();
}

void Windows::open(const QStringList& files)
{
    if (files.isEmpty())
        unused()->comeForward();
    for (const QString& file : files) {
        MainWindow* there = MainWindow::windowOf(file);
        MainWindow* window = there ? there : unused();
        window->comeForward();
        if (!there)
            window->openFile(file);
    }
}

void Windows::offerRecovery()
{
    std::vector<JournalFolder::Left> left = leftJournals();
    if (left.empty())
        return;
    IconStore icons;
    const std::vector<MainWindow*> open = windows();
    RecoveryDialog dialog {
        std::move(left), m_catalog, icons,
        [this](JournalFolder::Left chosen, bool isBeside) {
            MainWindow* there = chosen.record.path.isEmpty() ? nullptr : MainWindow::windowOf(chosen.record.path);
            const bool isThere = there && !there->document().isModified();
            (isThere ? there : unused())->restore(std::move(chosen), isBeside || (there && !isThere));
        },
        open.empty() ? nullptr : open.front()};
    dialog.exec();
}

} // namespace gudo

#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

#include "app/mainwindow/main_window.h"

namespace gudo {

/// The windows of the program, each with a document of its own. A closed window is gone; with the last one the program
/// ends.
class Windows : public QObject {
    Q_OBJECT

public:
    /// `catalog` must outlive this.
    Windows(const Catalog& catalog, bool isSystemDark, QObject* parent = nullptr);
    ~Windows() override;

    /// Another empty window, shown; with the page to begin from when `hasStartPage`.
    MainWindow* add(bool hasStartPage = false);
    /// Each file in a window: where it is open already, else where nothing is, else in another one. Without files an
    /// empty window comes to the front.
    void open(const QStringList& files);
    /// Asks what to do with what a dead process left unsaved, when there is any.
    void offerRecovery();
    /// Those that are open, oldest first.
    [[nodiscard]] std::vector<MainWindow*> windows() const;

private:
    /// A window with nothing in it, a new one if need be.
    MainWindow* unused();

    const Catalog& m_catalog;
    bool m_isSystemDark;
    std::vector<QPointer<MainWindow>> m_windows;
};

} // namespace gudo

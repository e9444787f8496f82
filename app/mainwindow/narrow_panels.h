#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include <vector>

namespace gudo {

/// Leaves the drawing room in a narrow window: panels go when the window becomes narrower than they are worth, and come
/// back when it is wide again. What somebody shows or hides meanwhile stays as they want it.
class NarrowPanels : public QObject {
    Q_OBJECT

public:
    explicit NarrowPanels(QMainWindow* window);

    /// The dock goes below that width of the window, in device-independent pixels.
    void add(QDockWidget* dock, int width);
    /// Shows what was hidden for want of room: a window's layout is remembered as it is when wide.
    void showAll();
    /// Hides what has no room in a window so wide, after a layout was restored that may have made it wider.
    void refit(int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Panel {
        QDockWidget* dock;
        int width;
        bool isHiddenByUs = false;
        bool wasNarrow = false;
    };
    static void fit(Panel& panel, int width);

    QMainWindow* m_window;
    std::vector<Panel> m_panels;
};

} // namespace gudo

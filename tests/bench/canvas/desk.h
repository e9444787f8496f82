#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QWheelEvent>

#include <time.h>

#include <memory>
#include <optional>
#include <string>

#include "app/canvas/canvas_view.h"
#include "tests/bench/canvas/large_cloud.h"
#include "tests/bench/many_shops.h"

namespace gudo {

/// Processor time of the thread, ms.
[[nodiscard]] inline double computed()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

[[nodiscard]] inline std::optional<Analysis> quickAnalysis(const Design& design, const Catalog&, const CheckOptions&)
{
    return analysisOf(design);
}

/// The real canvas with a large design on a window of the offscreen platform, and hands on it.
class Desk {
public:
    explicit Desk(int components)
        : size {components}
        , document {catalog(), nullptr, quickAnalysis}
    {
        document.reset(largeCloud(components));
        while (document.isChecking())
            QApplication::processEvents();
        const double before = computed();
        view = std::make_unique<CanvasView>(document, icons);
        opened = computed() - before;
        show({1600, 1000});
    }

    void show(QSize pixels)
    {
        view->resize(pixels);
        view->show();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    void paintAnew()
    {
        QResizeEvent again(view->viewport()->size(), view->viewport()->size());
        QApplication::sendEvent(view->viewport(), &again);
        view->viewport()->repaint();
    }
    /// A card in the middle of the design.
    [[nodiscard]] Id card() const { return "app7-a-" + std::to_string(size / 200); }
    [[nodiscard]] QPointF middleOf(const Id& id) const
    {
        const Rect rect = document.design().layout.placements.find(id)->rect;
        return {rect.x + rect.width / 2.0, rect.y + rect.height / 2.0};
    }
    void lookAt(double zoom)
    {
        view->fitAll();
        document.select({card()});
        view->fitSelection();
        view->setZoom(zoom);
        document.select({});
        settle();
    }
    void mouse(QEvent::Type type, QPoint pixel, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, pixel, view->viewport()->mapToGlobal(pixel), button, buttons, {});
        QApplication::sendEvent(view->viewport(), &event);
    }
    void wheel(QPoint pixel, QPoint scroll, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(pixel, view->viewport()->mapToGlobal(pixel), {}, scroll, {}, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view->viewport(), &event);
    }

    int size;
    Document document;
    IconStore icons;
    std::unique_ptr<CanvasView> view;
    double opened = 0;
};

} // namespace gudo

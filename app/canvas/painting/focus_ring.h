#pragma once

#include <QWidget>

namespace gudo {

/// The frame around the canvas that says that keys go there. A widget with a hole over the drawing and not a part of
/// it: scrolling the drawing does not carry it away.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace gudo

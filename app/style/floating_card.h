#pragma once

#include <QWidget>

namespace gudo {

/// A rounded panel with a soft shadow that lies over other widgets. Contents go inside of contentsMargins(), which
/// leave room for the shadow.
class FloatingCard : public QWidget {
    Q_OBJECT

public:
    static constexpr int shadow = 16; ///< pixels on every side

    explicit FloatingCard(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gudo

#pragma once

#include <QAbstractButton>

namespace gudo {

/// An on-off switch. Painted by itself; a default value that nobody set is drawn paler.
class SwitchButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SwitchButton(QWidget* parent = nullptr);

    /// True: what is shown is the catalogue's default.
    void setUnset(bool isUnset);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool m_isUnset = false;
};

} // namespace gudo

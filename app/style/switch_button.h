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
    /// True: neither on nor off, what it stands for differs; a click turns it on.
    void setMixed(bool isMixed);
    [[nodiscard]] bool isMixed() const { return m_isMixed; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool m_isUnset = false;
    bool m_isMixed = false;
};

} // namespace gudo

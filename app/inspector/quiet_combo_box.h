#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace gudo {

/// A combo box in a panel that scrolls: the wheel scrolls the panel and never changes the value by accident.
class QuietComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit QuietComboBox(QWidget* parent = nullptr)
        : QComboBox {parent}
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(4);
    }

signals:
    /// The list is about to open; a chance to fill it.
    void opening();

public:
    void showPopup() override
    {
        emit opening();
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace gudo

#pragma once

#include <QToolButton>
#include <QWidget>

namespace gudo {

/// A titled part of a panel that folds.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString& title, QWidget* content, bool isOpen, QWidget* parent);

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_header->isChecked(); }

signals:
    void toggled(bool isOpen);

private:
    QToolButton* m_header;
    QWidget* m_content;
};

} // namespace gudo

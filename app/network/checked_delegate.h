#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace gudo {

/// Edits text in cells. What was typed stays in its field until it can be read, with the reason told beside it.
class CheckedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What is wrong with a text; empty: nothing.
    using Check = std::function<QString(const QString& text)>;

    CheckedDelegate(Check check, QString placeholder, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    /// What is wrong with what is being typed; empty once nothing is.
    void told(const QString& problem) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Check m_check;
    QString m_placeholder;
};

} // namespace gudo

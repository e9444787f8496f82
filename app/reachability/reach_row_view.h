#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace gudo {

/// Paints a line of an answer: a number or a mark, what happens, and where.
class ReachRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ReachRowDelegate(QListView* view)
        : QStyledItemDelegate {view}
        , m_view {view}
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QListView* m_view;
};

/// The lines of an answer. Enter and clicks choose one.
class ReachRowView : public QListView {
    Q_OBJECT

public:
    explicit ReachRowView(QWidget* parent);

signals:
    void chosen(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gudo

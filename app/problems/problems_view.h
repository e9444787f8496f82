#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace gudo {

/// Paints findings: severity, message, where, rule, and a button to mend it.
class ProblemsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ProblemsDelegate(QTreeView* view)
        : QStyledItemDelegate {view}
        , m_view {view}
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the button of a row is.
    [[nodiscard]] QRect fixRect(const QRect& row) const;

private:
    struct Columns {
        QRect message;
        QRect places;
        QRect rule;
    };
    [[nodiscard]] Columns columns(const QRect& whole) const;
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFix(QPainter& painter, const QStyleOptionViewItem& option) const;

    /// Drawn once: a list of findings paints it in every row.
    [[nodiscard]] QIcon icon(const QString& name, const QColor& color) const;

    QTreeView* m_view;
    mutable QHash<QString, QIcon> m_icons;
};

/// The list of findings.
class ProblemsView : public QTreeView {
    Q_OBJECT

public:
    explicit ProblemsView(QWidget* parent = nullptr);
    /// Where the button of that finding is, in the viewport.
    [[nodiscard]] QRect fixRect(const QModelIndex& index) const;

signals:
    void shown(const QModelIndex& index); ///< clicked, or Enter: show where it is
    void fixRequested(const QModelIndex& index);
    void explainRequested(const QModelIndex& index);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    /// `at`: in the viewport. Groups have no menu.
    void askForMenu(const QModelIndex& index, const QPoint& at);

    ProblemsDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace gudo

#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace gudo {

/// Paints headings and findings: what is new, severity, message, where, rule, and a button to mend it.
class ProblemsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ProblemsDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the button of a row is; empty for a row that cannot be mended.
    [[nodiscard]] QRect fixRect(const QRect& row, const QModelIndex& index) const;
    /// Long lists have rows of one line, which need no measuring.
    void setDense(bool isDense) { m_isDense = isDense; }
    [[nodiscard]] bool isDense() const { return m_isDense; }

private:
    struct Columns {
        QRect message;
        QRect places;
        QRect rule;
    };
    [[nodiscard]] Columns columns(const QRect& whole, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintFix(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDot(QPainter& painter, const QPointF& middle) const;

    /// Drawn once: a list of findings paints it in every row.
    [[nodiscard]] QIcon icon(const QModelIndex& index) const;

    QTreeView* m_view;
    bool m_isDense = false;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace gudo

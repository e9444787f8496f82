#pragma once

#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

#include "app/problems/problems_delegate.h"
#include "app/problems/problems_model.h"

namespace gudo {

/// The list of findings. Keeps its place when findings come and go: what was at the top stays there, what was opened or
/// closed stays so.
class ProblemsView : public QTreeView {
    Q_OBJECT

public:
    explicit ProblemsView(ProblemsModel& model, QWidget* parent = nullptr);
    /// Where the button of that row is, in the viewport.
    [[nodiscard]] QRect fixRect(const QModelIndex& index) const;
    /// Opens or closes all headings, those to come as well.
    void setAllExpanded(bool areExpanded);

signals:
    void shown(const QModelIndex& index); ///< clicked, or Enter: show where it is
    void fixRequested(const QModelIndex& index);
    void explainRequested(const QModelIndex& index);
    void copyRequested();
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
    /// `at`: in the viewport.
    void askForMenu(const QModelIndex& index, const QPoint& at);
    void toggle(const QModelIndex& heading);
    void rememberPlace();
    void restorePlace();
    void keepPlace();
    void expandAsWanted();
    [[nodiscard]] bool isHeading(const QModelIndex& index) const;

    ProblemsModel& m_model;
    ProblemsDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_anchor; ///< the row that stays where it is during an update
    int m_anchorTop = 0;
    QSet<QString> m_turned; ///< keys of headings that somebody opened or closed against m_areExpanded
    bool m_areExpanded = true;
};

} // namespace gudo

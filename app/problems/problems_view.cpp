#include "app/problems/problems_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace gudo {

namespace {

constexpr int mostWrapped = 300; // findings: longer lists have rows of one line

} // namespace

ProblemsView::ProblemsView(ProblemsModel& model, QWidget* parent)
    : QTreeView {parent}
    , m_model {model}
    , m_delegate {new ProblemsDelegate {this}}
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setModel(&model);
    connect(&model, &ProblemsModel::aboutToUpdate, this, &ProblemsView::rememberPlace);
    connect(&model, &ProblemsModel::updated, this, &ProblemsView::restorePlace);
    restorePlace();
}

QRect ProblemsView::fixRect(const QModelIndex& index) const
{
    return index.isValid() ? m_delegate->fixRect(visualRect(index), index) : QRect {};
}

bool ProblemsView::isHeading(const QModelIndex& index) const
{
    return index.data(ProblemsModel::IsGroupRole).toBool();
}

void ProblemsView::setAllExpanded(bool areExpanded)
{
    m_areExpanded = areExpanded;
    m_turned.clear();
    expandAsWanted();
}

void ProblemsView::toggle(const QModelIndex& heading)
{
    const QString key = heading.data(ProblemsModel::KeyRole).toString();
    if (!m_turned.remove(key))
        m_turned.insert(key);
    setExpanded(heading, !isExpanded(heading));
}

void ProblemsView::expandAsWanted()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex top = m_model.index(row, 0);
        const bool isWanted = m_areExpanded != m_turned.contains(top.data(ProblemsModel::KeyRole).toString());
        if (isHeading(top) && isExpanded(top) != isWanted)
            setExpanded(top, isWanted);
    }
}

void ProblemsView::rememberPlace()
{
    const QRect current = visualRect(currentIndex());
    const bool isCurrentSeen = currentIndex().isValid() && viewport()->rect().intersects(current);
    m_anchor = isCurrentSeen ? currentIndex() : indexAt({viewport()->width() / 2, 1});
    m_anchorTop = visualRect(m_anchor).top();
}

void ProblemsView::restorePlace()
{
    const bool isDense = m_model.shownCount() > mostWrapped;
    if (isDense != m_delegate->isDense()) {
        m_delegate->setDense(isDense);
        setUniformRowHeights(isDense);
        scheduleDelayedItemsLayout();
    }
    expandAsWanted();
    keepPlace();
}

void ProblemsView::keepPlace()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorTop);
}

void ProblemsView::resizeEvent(QResizeEvent* event)
{
    // Heights follow the width: a rule's page that opens beside the list leaves the row in view that it is about.
    const bool isWrapped = !m_delegate->isDense() && event->size().width() != event->oldSize().width();
    if (isWrapped)
        rememberPlace();
    QTreeView::resizeEvent(event);
    if (!isWrapped)
        return;
    scheduleDelayedItemsLayout();
    keepPlace();
}

void ProblemsView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    m_pressed = indexAt(event->pos());
    const bool isOnFix = fixRect(m_pressed).contains(event->pos());
    if (event->button() == Qt::LeftButton && m_pressed.isValid() && isHeading(m_pressed) && !isOnFix)
        toggle(m_pressed);
}

void ProblemsView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed)
        return;
    if (fixRect(index).contains(event->pos()))
        emit fixRequested(index);
    else if (!isHeading(index) && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        emit shown(index);
}

void ProblemsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !isHeading(index) && !fixRect(index).contains(event->pos()))
        emit explainRequested(index);
}

void ProblemsView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(fixRect(index).contains(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index.isValid())
        viewport()->update(visualRect(index)); // the button lights up
}

void ProblemsView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        askForMenu(index, visualRect(index).bottomLeft());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isArrow && isHeading(index) && isExpanded(index) == (event->key() == Qt::Key_Left)) {
        toggle(index);
        return;
    }
    if (!isEnter || !index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        emit fixRequested(index);
    else if (isHeading(index))
        toggle(index);
    else
        emit shown(index);
}

void ProblemsView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    askForMenu(index, event->reason() == QContextMenuEvent::Keyboard ? visualRect(index).bottomLeft() : event->pos());
}

void ProblemsView::askForMenu(const QModelIndex& index, const QPoint& at)
{
    if (!index.isValid())
        return;
    scrollTo(index);
    emit menuRequested(index, viewport()->mapToGlobal(at));
}

void ProblemsView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const
{
    // The delegate draws the chevrons.
}

} // namespace gudo

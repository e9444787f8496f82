#include "app/availability/figures_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace gudo {

FiguresView::FiguresView(FiguresModel& model, bool hasTwoLines, QWidget* parent)
    : QListView {parent}
    , m_model {model}
    , m_delegate {new FiguresDelegate {this}}
    , m_hasTwoLines {hasTwoLines}
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
}

QRect FiguresView::fixRect(const QModelIndex& index) const
{
    const FigureRow* row = rowAt(index);
    return row ? m_delegate->fixRect(*row, visualRect(index)) : QRect {};
}

QRect FiguresView::valueRect(const QModelIndex& index) const
{
    const FigureRow* row = rowAt(index);
    return row ? m_delegate->valueRect(*row, visualRect(index)) : QRect {};
}

void FiguresView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences are as high as the width lets them
}

void FiguresView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_pressed = indexAt(event->pos());
}

void FiguresView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const FigureRow* row = rowAt(index);
    if (event->button() != Qt::LeftButton || !row || index != m_pressed || row->look != FigureRow::Look::Figure)
        return;
    if (fixRect(index).contains(event->pos()))
        emit fixRequested(index);
    else if (row->isEditable() && valueRect(index).contains(event->pos()))
        edit(index);
    else
        emit shown(index);
}

void FiguresView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const FigureRow* row = rowAt(index);
    const bool isText = row && row->isEditable() && valueRect(index).contains(event->pos());
    const bool isButton = fixRect(index).contains(event->pos());
    viewport()->setCursor(isText ? Qt::IBeamCursor : isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index.isValid())
        viewport()->update(visualRect(index)); // the button lights up
}

void FiguresView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const FigureRow* row = rowAt(currentIndex());
    if (!isEnter || !row || state() == EditingState || row->look != FigureRow::Look::Figure) {
        QListView::keyPressEvent(event);
        return;
    }
    if ((event->modifiers() & Qt::ControlModifier) && row->repair)
        emit fixRequested(currentIndex());
    else
        emit shown(currentIndex());
}

void FiguresView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QListView::closeEditor(editor, hint);
    emit editingEnded();
}

} // namespace gudo

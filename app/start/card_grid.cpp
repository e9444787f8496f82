#include "app/start/card_grid.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

#include "app/start/card_delegate.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int narrowest = 208; ///< a card with the room around it

} // namespace

CardGrid::CardGrid(int textLines, Pins pins, Height height, QWidget* parent)
    : QListView {parent}
    , m_textLines {textLines}
    , m_pins {pins}
    , m_height {height}
{
    setModel(&m_model);
    setItemDelegate(new CardDelegate {this});
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (height == Height::OfRows)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(*this, "gallery");
}

void CardGrid::setCards(const std::vector<Card>& cards)
{
    m_model.clear();
    m_terms.clear();
    for (const Card& card : cards) {
        auto* item = new QStandardItem(card.title);
        item->setData(card.id, IdRole);
        item->setData(card.text, TextRole);
        item->setData(card.isMissing, IsMissingRole);
        item->setData(card.isPinned, IsPinnedRole);
        item->setData(card.text, Qt::AccessibleDescriptionRole);
        item->setToolTip(card.tip);
        m_model.appendRow(item);
        m_terms.push_back(card.terms);
    }
    arrange();
}

void CardGrid::setPicture(const QString& id, const QPixmap& picture)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->data(IdRole).toString() == id)
            m_model.item(row)->setData(picture, Qt::DecorationRole);
}

bool CardGrid::setQuery(const QString& typed)
{
    const SearchQuery query {typed};
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHidden(row, query.score(m_terms[static_cast<std::size_t>(row)]) == 0);
    clearSelection();
    setCurrentIndex({});
    arrange();
    return shownCount() > 0;
}

QString CardGrid::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

QStringList CardGrid::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!isRowHidden(row))
            ids << m_model.item(row)->data(IdRole).toString();
    return ids;
}

int CardGrid::shownCount() const
{
    return static_cast<int>(shownIds().size());
}

void CardGrid::enter(bool fromBelow)
{
    const int count = m_model.rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = fromBelow ? count - 1 - step : step;
        if (!isRowHidden(row)) {
            setCurrentIndex(m_model.index(row, 0));
            return;
        }
    }
}

QRect CardGrid::pinRect(const QRect& cell)
{
    return {cell.right() - 44, cell.top() + 14, 26, 26};
}

void CardGrid::arrange()
{
    const int bar = m_height == Height::Fixed ? 12 : 0;
    const int room = std::max(narrowest, width() - bar);
    const int columns = std::max(1, room / (pictureSize.width() + 24));
    const int fitting = columns == 1 && room / narrowest >= 2 ? 2 : columns;
    const QSize cell {(room - 1) / fitting, CardDelegate::heightOf(m_textLines)};
    if (gridSize() != cell)
        setGridSize(cell);
    doItemsLayout();
    if (m_height == Height::OfRows)
        setFixedHeight(std::max(1, (shownCount() + fitting - 1) / fitting) * cell.height() + 4);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void CardGrid::wheelEvent(QWheelEvent* event)
{
    if (m_height == Height::OfRows)
        event->ignore(); // the page around it scrolls
    else
        QListView::wheelEvent(event);
}

void CardGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (before.isValid())
            emit chosen(currentId());
        return;
    case Qt::Key_Delete:
        if (before.isValid())
            emit removeAsked(currentId());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        QListView::keyPressEvent(event);
        if (currentIndex() == before)
            emit left(event->key() == Qt::Key_Up);
        event->accept();
        return;
    case Qt::Key_Escape:
    case Qt::Key_Slash:
    case Qt::Key_Question:
        event->ignore(); // the page's own; the list would look for a name that begins with it
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && hasPins() && index.isValid() &&
        pinRect(visualRect(index)).contains(event->pos())) {
        emit pinToggled(index.data(IdRole).toString());
        return;
    }
    QListView::mousePressEvent(event);
}

void CardGrid::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (m_isClickChoosing && event->button() == Qt::LeftButton && index.isValid() && index == currentIndex() &&
        !(hasPins() && pinRect(visualRect(index)).contains(event->pos())))
        emit chosen(index.data(IdRole).toString());
}

void CardGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_isClickChoosing && event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        emit chosen(indexAt(event->pos()).data(IdRole).toString());
}

void CardGrid::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const bool isOverCard = indexAt(event->pos()).isValid();
    viewport()->setCursor(isOverCard && m_isClickChoosing ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CardGrid::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason)
        if (!currentIndex().isValid())
            enter(event->reason() == Qt::BacktabFocusReason);
}

void CardGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    emit menuAsked(index.data(IdRole).toString(),
                   isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace gudo

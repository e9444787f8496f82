#include "app/network/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gudo {

namespace {

constexpr int pixelsARow = 30;

} // namespace

RowTable::RowTable(QWidget* parent)
    : QTableView {parent}
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(pixelsARow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

bool RowTable::event(QEvent* event)
{
    return keepsEditingKey(*event) || QTableView::event(event);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit removalRequested();
    else
        QTableView::keyPressEvent(event);
}

bool keepsEditingKey(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isKept = key.modifiers() == Qt::NoModifier &&
                        (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_F2);
    if (isKept)
        event.accept();
    return isKept;
}

} // namespace gudo

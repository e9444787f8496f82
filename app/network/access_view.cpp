#include "app/network/access_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "app/network/access_model.h"
#include "app/network/row_table.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int widestColumn = 190;
constexpr int narrowestColumn = 92;

/// A header whose sections that stand out are in the colour of what is selected.
class PartyHeader : public QHeaderView {
public:
    PartyHeader(Qt::Orientation orientation, QWidget* parent)
        : QHeaderView {orientation, parent}
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const UiColors& colors = uiColors(palette());
        const bool isMarked = model()->headerData(section, orientation(), AccessModel::IsMarkedRole).toBool();
        painter->save();
        painter->fillRect(rect, isMarked ? colors.accentSoft : colors.panel);
        painter->setPen(colors.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        QFont name = font();
        name.setWeight(isMarked ? QFont::DemiBold : QFont::Normal);
        painter->setFont(name);
        painter->setPen(isMarked ? colors.accentText : colors.text);
        const QRect inside = rect.adjusted(8, 0, -8, 0);
        const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics {name}.elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

AccessView::AccessView(QWidget* parent)
    : QTableView {parent}
    , m_delegate {new AccessDelegate {this}}
{
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new PartyHeader {Qt::Horizontal, this});
    setVerticalHeader(new PartyHeader {Qt::Vertical, this});
    horizontalHeader()->setMinimumHeight(30);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    verticalHeader()->setDefaultSectionSize(32);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    connect(this, &QAbstractItemView::clicked, this, &AccessView::cellChosen);
}

void AccessView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AccessView::takeSizes);
    takeSizes();
}

void AccessView::takeSizes()
{
    const QFontMetrics metrics {font()};
    int names = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        names = std::max(names, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
    verticalHeader()->setFixedWidth(std::clamp(names + 24, narrowestColumn, widestColumn));
    int widest = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        widest = std::max(widest, metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()));
    horizontalHeader()->setDefaultSectionSize(std::clamp(widest + 28, narrowestColumn + 24, widestColumn));
}

bool AccessView::event(QEvent* event)
{
    return keepsEditingKey(*event) || QTableView::event(event);
}

void AccessView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            emit closeRequested(index);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            emit cellChosen(index);
            return;
        }
        const bool isTyping = event->key() == Qt::Key_F2 || (!event->text().isEmpty() && event->text().at(0).isPrint());
        if (isTyping && !(index.flags() & Qt::ItemIsEditable)) {
            emit editRefused(index);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void AccessView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged(current);
}

void AccessView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        takeSizes();
}

} // namespace gudo

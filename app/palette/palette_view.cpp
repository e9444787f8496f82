#include "app/palette/palette_view.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "app/palette/palette_model.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int rowIconSize = 28;
constexpr int typeHeight = 40;
constexpr int categoryHeight = 34;

QFont boldened(QFont font, int pixelSize)
{
    font.setPixelSize(pixelSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isCategory(const QModelIndex& index)
{
    return index.data(PaletteModel::TypeIdRole).toString().isEmpty();
}

} // namespace

PaletteDelegate::PaletteDelegate(IconStore& icons, QTreeView* view)
    : QStyledItemDelegate {view}
    , m_icons {icons}
    , m_view {view}
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {120, isCategory(index) ? categoryHeight : typeHeight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCategory(index))
        paintCategory(*painter, option, index);
    else
        paintType(*painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintCategory(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const bool hasFocus = (option.state & QStyle::State_Selected) && m_view->hasFocus();
    if (hasFocus || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(hasFocus ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(QRectF {row}.adjusted(0.75, 3.75, -0.75, -3.75), 5, 5);
    }

    // Chevron, turned when open.
    QPainterPath chevron;
    const QPointF middle {row.left() + 12.0, row.center().y() + 0.5};
    if (m_view->isExpanded(index)) {
        chevron.moveTo(middle + QPointF {-3.5, -1.75});
        chevron.lineTo(middle + QPointF {0, 1.75});
        chevron.lineTo(middle + QPointF {3.5, -1.75});
    } else {
        chevron.moveTo(middle + QPointF {-1.75, -3.5});
        chevron.lineTo(middle + QPointF {1.75, 0});
        chevron.lineTo(middle + QPointF {-1.75, 3.5});
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen {colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(chevron);

    painter.setFont(boldened(option.font, 12));
    painter.setPen(colors.muted);
    const QRect text = row.adjusted(24, 0, -32, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    QFont countFont = option.font;
    countFont.setPixelSize(11);
    painter.setFont(countFont);
    painter.setPen(colors.muted);
    painter.drawText(row.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                     index.data(PaletteModel::CountRole).toString());
}

void PaletteDelegate::paintType(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(isSelected && m_view->hasFocus() ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
        painter.setBrush(isSelected ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(QRectF {row}.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    const double ratio = painter.device()->devicePixelRatio();
    const QRect icon {row.left() + 8, row.center().y() - rowIconSize / 2 + 1, rowIconSize, rowIconSize};
    QPixmap pixmap = m_icons.pixmap(index.data(PaletteModel::IconNameRole).toString(), qRound(rowIconSize * ratio));
    painter.drawPixmap(icon, pixmap);

    const QRect text = row.adjusted(8 + rowIconSize + 10, 0, -8, 0);
    painter.setFont(option.font);
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

PaletteView::PaletteView(IconStore& icons, QWidget* parent)
    : QTreeView {parent}
    , m_icons {icons}
{
    setItemDelegate(new PaletteDelegate {icons, this});
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

QPixmap PaletteView::dragPicture(const QModelIndex& index) const
{
    const UiColors& colors = uiColors(palette());
    const double ratio = devicePixelRatioF();
    const QSizeF size {128, 92};
    QPixmap picture {(size * ratio).toSize()};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);

    QPainter painter {&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // A soft shadow of three layers; blurring would need an effect and a widget.
    for (int layer = 0; layer < 3; ++layer) {
        painter.setBrush(QColor {15, 23, 42, 14});
        painter.drawRoundedRect(QRectF {4.0 - layer, 6.0 - layer, 120.0 + 2 * layer, 82.0 + 2 * layer}, 10, 10);
    }
    painter.setOpacity(0.96);
    painter.setBrush(colors.panel);
    painter.setPen(QPen {colors.accent, 1.5});
    painter.drawRoundedRect(QRectF {4.75, 4.75, 118.5, 80.5}, 8, 8);
    const int iconSide = 40;
    painter.drawPixmap(QRect {64 - iconSide / 2, 14, iconSide, iconSide},
                       m_icons.pixmap(index.data(PaletteModel::IconNameRole).toString(), qRound(iconSide * ratio)));
    painter.setFont(boldened(font(), 12));
    painter.setPen(colors.text);
    const QRect text {12, 56, 104, 24};
    painter.drawText(text, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    return picture;
}

void PaletteView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    QMimeData* mime = index.isValid() ? model()->mimeData({index}) : nullptr;
    if (!mime)
        return;
    auto* drag = new QDrag {this};
    drag->setMimeData(mime);
    const QPixmap picture = dragPicture(index);
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint {64, 46});
    drag->exec(Qt::CopyAction);
}

void PaletteView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && isCategory(index) && event->button() == Qt::LeftButton)
        setExpanded(index, !isExpanded(index));
}

void PaletteView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (isCategory(index))
        setExpanded(index, !isExpanded(index));
    else
        emit chosen(index.data(PaletteModel::TypeIdRole).toString());
}

void PaletteView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (isCategory(index))
        setExpanded(index, !isExpanded(index));
    else
        emit chosen(index.data(PaletteModel::TypeIdRole).toString());
}

void PaletteView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const
{
    // The delegate draws the chevrons.
}

} // namespace gudo

#include "app/reachability/reach_row_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

#include "app/reachability/reach_row_model.h"
#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int margin = 8;
constexpr int padding = 6;
constexpr int markSide = 20; ///< of the circle with a number, or the mark
constexpr int textLeft = 30; ///< from the left edge of a line
constexpr int badgeGap = 8;

ReachRow::Kind kindOf(const QModelIndex& index)
{
    return static_cast<ReachRow::Kind>(index.data(ReachRowModel::KindRole).toInt());
}

QFont sized(QFont font, int pixelSize, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

/// A text in lines between words, and within a word that alone is too wide. Returns its height.
int breakLines(QTextLayout& layout, int width)
{
    QTextOption option {Qt::AlignLeft};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

int heightOf(const QString& text, const QFont& font, int width)
{
    QTextLayout layout {text, font};
    return breakLines(layout, width);
}

void paintText(QPainter& painter, const QRect& place, const QString& text)
{
    QTextLayout layout {text, painter.font()};
    breakLines(layout, place.width());
    layout.draw(&painter, place.topLeft());
}

/// Where the parts of a line are.
struct Parts {
    QRect text;
    QRect badge; ///< may be empty: none
    QRect detail;
    int height = 0;
};

Parts partsOf(const QFont& font, const QRect& row, const QModelIndex& index)
{
    Parts parts;
    const QRect inner = row.adjusted(margin + textLeft, padding, -margin - padding, 0);
    const QString badge = index.data(ReachRowModel::BadgeRole).toString();
    const QFontMetrics small {sized(font, 12)};
    const int badgeWidth = badge.isEmpty() ? 0 : std::min(small.horizontalAdvance(badge) + 2, inner.width() / 2);
    const int textWidth = inner.width() - (badgeWidth > 0 ? badgeWidth + badgeGap : 0);
    const QFontMetrics metrics {font};
    const QString text = index.data().toString();
    const int textHeight = heightOf(text, font, textWidth);
    parts.text = {inner.left(), inner.top(), textWidth, textHeight};
    parts.badge = {inner.right() - badgeWidth + 1, inner.top(), badgeWidth, metrics.height()};
    const QString detail = index.data(ReachRowModel::DetailRole).toString();
    const int detailHeight = detail.isEmpty() ? 0 : heightOf(detail, sized(font, 12), inner.width());
    parts.detail = {inner.left(), parts.text.bottom() + 2, inner.width(), detailHeight};
    parts.height = std::max(markSide, textHeight + detailHeight + 1) + 2 * padding;
    return parts;
}

QColor colorOf(ReachRow::Kind kind, const UiColors& colors)
{
    switch (kind) {
    case ReachRow::Kind::Refused:
        return colors.error;
    case ReachRow::Kind::Assumed:
    case ReachRow::Kind::Delicate:
        return colors.warning;
    default:
        return colors.success;
    }
}

QString iconOf(ReachRow::Kind kind)
{
    switch (kind) {
    case ReachRow::Kind::Refused:
        return QStringLiteral("close");
    case ReachRow::Kind::Assumed:
        return QStringLiteral("help");
    case ReachRow::Kind::Delicate:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("check");
    }
}

void paintMark(QPainter& painter, const QRect& place, const QModelIndex& index, const UiColors& colors)
{
    const ReachRow::Kind kind = kindOf(index);
    const int number = index.data(ReachRowModel::NumberRole).toInt();
    if (number == 0) {
        const QRect mark {place.center().x() - 7, place.center().y() - 7, 15, 15};
        IconStore::uiIcon(iconOf(kind), colorOf(kind, colors)).paint(&painter, mark);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(kind == ReachRow::Kind::Refused ? colors.error : colors.accent);
    painter.drawEllipse(QRectF {place}.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(colors.onAccent);
    painter.setFont(sized(painter.font(), number > 9 ? 10 : 11, QFont::DemiBold));
    painter.drawText(place, Qt::AlignCenter, QString::number(number));
}

} // namespace

QSize ReachRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (kindOf(index) == ReachRow::Kind::Heading)
        return {100, 30};
    return {100, partsOf(m_view->font(), {0, 0, m_view->viewport()->width(), 10}, index).height};
}

void ReachRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kindOf(index) == ReachRow::Kind::Heading)
        paintHeading(*painter, option, index);
    else
        paintLine(*painter, option, index);
    painter->restore();
}

void ReachRowDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    painter.setFont(sized(option.font, 12, QFont::DemiBold));
    painter.setPen(uiColors(m_view->palette()).muted);
    painter.drawText(option.rect.adjusted(margin + padding, 6, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

void ReachRowDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(isSelected && m_view->hasFocus() ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
        painter.setBrush(isSelected ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(QRectF {row}.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    const Parts parts = partsOf(option.font, option.rect, index);
    paintMark(painter, {row.left() + 4, row.top() + padding - 1, markSide, markSide}, index, colors);
    const ReachRow::Kind kind = kindOf(index);
    painter.setFont(option.font);
    painter.setPen(kind == ReachRow::Kind::Refused ? colors.error : colors.text);
    paintText(painter, parts.text, index.data().toString());
    painter.setFont(sized(option.font, 12));
    painter.setPen(kind == ReachRow::Kind::Delicate ? colors.warning : colors.muted);
    painter.drawText(parts.badge, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(ReachRowModel::BadgeRole).toString(), Qt::ElideRight,
                                                      parts.badge.width()));
    painter.setPen(colors.muted);
    paintText(painter, parts.detail, index.data(ReachRowModel::DetailRole).toString());
}

ReachRowView::ReachRowView(QWidget* parent)
    : QListView {parent}
{
    setItemDelegate(new ReachRowDelegate {this});
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    connect(this, &QListView::clicked, this, &ReachRowView::chosen);
}

void ReachRowView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

void ReachRowView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace gudo

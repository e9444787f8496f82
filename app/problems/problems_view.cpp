#include "app/problems/problems_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "app/problems/problems_model.h"
#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int rowHeight = 32;
constexpr int ruleWidth = 72;

QFont sized(QFont font, int pixelSize, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QString iconName(int severity)
{
    switch (static_cast<Severity>(severity)) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

bool isGroup(const QModelIndex& index)
{
    return !index.parent().isValid();
}

bool isFixable(const QModelIndex& index)
{
    return index.data(ProblemsModel::IsFixableRole).toBool();
}

} // namespace

QSize ProblemsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (isGroup(index))
        return {200, rowHeight - 2};
    const QFontMetrics metrics {m_view->font()};
    const int width = columns(QRect {0, 0, m_view->viewport()->width(), rowHeight}).message.width();
    const QRect text = metrics.boundingRect(QRect {0, 0, width, 1'000}, Qt::TextWordWrap, index.data().toString());
    return {200, std::max(rowHeight, text.height() + 14)};
}

ProblemsDelegate::Columns ProblemsDelegate::columns(const QRect& whole) const
{
    // Rule and places stand in columns of their own, so that the eye can run down them; narrow lists do without places,
    // which messages name anyway, and the narrowest, beside an explanation that names it, without the rule.
    const QRect row = whole.adjusted(8, 0, -8, 0);
    const int left = row.left() + 50;
    const int ruleShown = row.width() < 360 ? 0 : ruleWidth;
    const int ruleLeft = row.right() - fixRect(whole).width() - 16 - ruleShown;
    const int placesWidth = row.width() < 620 ? 0 : std::clamp(row.width() / 5, 90, 280);
    const int placesLeft = placesWidth > 0 ? ruleLeft - placesWidth - 12 : ruleLeft;
    return {.message = {left, row.top(), placesLeft - 12 - left, row.height()},
            .places = {placesLeft, row.top(), placesWidth, row.height()},
            .rule = {ruleLeft, row.top(), ruleShown, row.height()}};
}

QIcon ProblemsDelegate::icon(const QString& name, const QColor& color) const
{
    QIcon& icon = m_icons[name + color.name()];
    if (icon.isNull())
        icon = IconStore::uiIcon(name, color);
    return icon;
}

QRect ProblemsDelegate::fixRect(const QRect& row) const
{
    const int width = QFontMetrics {sized(m_view->font(), 12, QFont::DemiBold)}.horizontalAdvance(tr("Fix")) + 24;
    return {row.right() - 16 - width, row.center().y() - 10, width, 22};
}

void ProblemsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index))
        paintGroup(*painter, option, index);
    else
        paintFinding(*painter, option, index);
    painter->restore();
}

void ProblemsDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(12, 0, -12, 0);
    QPainterPath chevron;
    const QPointF middle {row.left() + 8.0, row.center().y() + 0.5};
    const bool isOpen = m_view->isExpanded(index);
    chevron.moveTo(middle + (isOpen ? QPointF {-3.5, -1.75} : QPointF {-1.75, -3.5}));
    chevron.lineTo(middle + (isOpen ? QPointF {0, 1.75} : QPointF {1.75, 0}));
    chevron.lineTo(middle + (isOpen ? QPointF {3.5, -1.75} : QPointF {-1.75, 3.5}));
    painter.setPen(QPen {colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(chevron);
    painter.setFont(sized(option.font, 12, QFont::DemiBold));
    painter.setPen(colors.muted);
    const QString text = index.data().toString();
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect textRect = row.adjusted(22, 0, 0, 0);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.setFont(sized(option.font, 12));
    painter.setPen(colors.muted);
    painter.drawText(textRect.adjusted(width + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     index.data(ProblemsModel::CountRole).toString());
}

void ProblemsDelegate::paintFinding(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isAccepted = index.data(ProblemsModel::IsAcceptedRole).toBool();
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(isSelected && m_view->hasFocus() ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
        painter.setBrush(isSelected ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(QRectF {row}.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    const int severity = index.data(ProblemsModel::SeverityRole).toInt();
    const QColor color = isAccepted ? colors.faint : colorOf(static_cast<Severity>(severity), colors);
    icon(iconName(severity), color).paint(&painter, QRect {row.left() + 26, row.center().y() - 7, 16, 16});

    const Columns at = columns(option.rect);
    QFont messageFont = option.font;
    messageFont.setStrikeOut(isAccepted);
    painter.setFont(messageFont);
    painter.setPen(isAccepted ? colors.muted : colors.text);
    painter.drawText(at.message, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
    const auto draw = [&](const QRect& rect, const QString& what) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(what, Qt::ElideRight, rect.width()));
    };
    painter.setFont(option.font);
    painter.setPen(colors.muted);
    draw(at.places, index.data(ProblemsModel::PlacesRole).toString());
    painter.setFont(sized(option.font, 12));
    painter.setPen(colors.muted);
    draw(at.rule, index.data(ProblemsModel::RuleRole).toString());
    if (isFixable(index))
        paintFix(painter, option);
}

void ProblemsDelegate::paintFix(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect rect = fixRect(option.rect);
    const QPoint mouse = m_view->viewport()->mapFromGlobal(QCursor::pos());
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) && rect.contains(mouse);
    painter.setPen(isUnderMouse ? colors.accent : colors.strongBorder);
    painter.setBrush(isUnderMouse ? colors.accent : colors.panel);
    painter.drawRoundedRect(QRectF {rect}.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(sized(option.font, 12, QFont::DemiBold));
    painter.setPen(isUnderMouse ? colors.onAccent : colors.accentText);
    painter.drawText(rect, Qt::AlignCenter, tr("Fix"));
}

ProblemsView::ProblemsView(QWidget* parent)
    : QTreeView {parent}
    , m_delegate {new ProblemsDelegate {this}}
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

QRect ProblemsView::fixRect(const QModelIndex& index) const
{
    return isFixable(index) ? m_delegate->fixRect(visualRect(index)) : QRect {};
}

void ProblemsView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

void ProblemsView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    m_pressed = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_pressed.isValid() && isGroup(m_pressed))
        setExpanded(m_pressed, !isExpanded(m_pressed));
}

void ProblemsView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed || isGroup(index))
        return;
    if (fixRect(index).contains(event->pos()))
        emit fixRequested(index);
    else
        emit shown(index);
}

void ProblemsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !isGroup(index) && !fixRect(index).contains(event->pos()))
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
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (isGroup(index))
        setExpanded(index, !isExpanded(index));
    else if (event->modifiers() & Qt::ControlModifier)
        emit fixRequested(index);
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
    if (!index.isValid() || isGroup(index))
        return;
    scrollTo(index);
    emit menuRequested(index, viewport()->mapToGlobal(at));
}

void ProblemsView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const
{
    // The delegate draws the chevrons.
}

} // namespace gudo

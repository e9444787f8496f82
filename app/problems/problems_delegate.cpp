#include "app/problems/problems_delegate.h"

#include <QCursor>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "app/problems/problems_model.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int rowHeight = 32;
constexpr int ruleWidth = 72;
constexpr int iconLeft = 26; // pixels from the left edge of a row; those below a heading stand further in
constexpr int textLeft = 50;
constexpr int indent = 20;

QFont sized(QFont font, int pixelSize, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

bool isHeading(const QModelIndex& index)
{
    return index.data(ProblemsModel::IsGroupRole).toBool();
}

int indentOf(const QModelIndex& index)
{
    return index.parent().isValid() ? indent : 0;
}

/// Headings mend everything below them when it is of one kind.
bool hasFix(const QModelIndex& index)
{
    return index.data(ProblemsModel::IsFixableRole).toBool() &&
           (!isHeading(index) || !index.data(ProblemsModel::RuleRole).toString().isEmpty());
}

} // namespace

ProblemsDelegate::ProblemsDelegate(QTreeView* view)
    : QStyledItemDelegate {view}
    , m_view {view}
{
}

QSize ProblemsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (m_isDense || isHeading(index))
        return {200, rowHeight};
    const QFontMetrics metrics {m_view->font()};
    const QRect row {0, 0, m_view->viewport()->width(), rowHeight};
    const QRect text = metrics.boundingRect(QRect {0, 0, columns(row, index).message.width(), 1'000}, Qt::TextWordWrap,
                                            index.data().toString());
    return {200, std::max(rowHeight, text.height() + 14)};
}

ProblemsDelegate::Columns ProblemsDelegate::columns(const QRect& whole, const QModelIndex& index) const
{
    // Rule and places stand in columns of their own, so that the eye can run down them; narrow lists do without places,
    // which messages name anyway, and the narrowest, beside an explanation that names it, without the rule.
    const QRect row = whole.adjusted(8, 0, -8, 0);
    const int left = row.left() + textLeft + indentOf(index);
    const QString fix = tr("Fix");
    const int fixWidth = QFontMetrics {sized(m_view->font(), 12, QFont::DemiBold)}.horizontalAdvance(fix) + 24;
    const int ruleShown = row.width() < 400 ? 0 : ruleWidth;
    const int ruleLeft = row.right() - fixWidth - 16 - ruleShown;
    const int placesWidth = row.width() < 660 ? 0 : std::clamp(row.width() / 5, 90, 280);
    const int placesLeft = placesWidth > 0 ? ruleLeft - placesWidth - 12 : ruleLeft;
    return {.message = {left, row.top(), placesLeft - 12 - left, row.height()},
            .places = {placesLeft, row.top(), placesWidth, row.height()},
            .rule = {ruleLeft, row.top(), ruleShown, row.height()}};
}

QIcon ProblemsDelegate::icon(const QModelIndex& index) const
{
    const auto severity = static_cast<Severity>(index.data(ProblemsModel::SeverityRole).toInt());
    const UiColors& colors = uiColors(m_view->palette());
    const QColor color = index.data(ProblemsModel::IsAcceptedRole).toBool() ? colors.faint : colorOf(severity, colors);
    const std::string_view word = toText(severity);
    const QString name = QString::fromUtf8(word.data(), qsizetype(word.size()));
    QIcon& icon = m_icons[name + color.name()];
    if (icon.isNull())
        icon = IconStore::uiIcon(name, color);
    return icon;
}

QRect ProblemsDelegate::fixRect(const QRect& row, const QModelIndex& index) const
{
    if (!hasFix(index))
        return {};
    const QString text = isHeading(index) ? tr("Fix all") : tr("Fix");
    const int width = QFontMetrics {sized(m_view->font(), 12, QFont::DemiBold)}.horizontalAdvance(text) + 24;
    return {row.right() - 16 - width, row.center().y() - 10, width, 22};
}

void ProblemsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option);
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintFinding(*painter, option, index);
    if (hasFix(index))
        paintFix(*painter, option, index);
    painter->restore();
}

void ProblemsDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !(option.state & QStyle::State_MouseOver))
        return;
    const QRectF row = QRectF {option.rect.adjusted(8, 0, -8, 0)}.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(isSelected && m_view->hasFocus() ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
    painter.setBrush(isSelected ? colors.accentSoft : colors.hover);
    painter.drawRoundedRect(row, 6, 6);
}

void ProblemsDelegate::paintDot(QPainter& painter, const QPointF& middle) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(uiColors(m_view->palette()).accent);
    painter.drawEllipse(middle, 3, 3);
}

void ProblemsDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    QPainterPath chevron;
    const QPointF middle {row.left() + 13.0, row.center().y() + 0.5};
    const bool isOpen = m_view->isExpanded(index);
    chevron.moveTo(middle + (isOpen ? QPointF {-3.5, -1.75} : QPointF {-1.75, -3.5}));
    chevron.lineTo(middle + (isOpen ? QPointF {0, 1.75} : QPointF {1.75, 0}));
    chevron.lineTo(middle + (isOpen ? QPointF {3.5, -1.75} : QPointF {-1.75, 3.5}));
    painter.setPen(QPen {colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevron);
    icon(index).paint(&painter, QRect {row.left() + iconLeft, row.center().y() - 7, 16, 16});

    const QRect fix = fixRect(option.rect, index);
    const QRect text = row.adjusted(textLeft, 0, fix.isEmpty() ? -12 : -fix.width() - 24, 0);
    const QString count = index.data(ProblemsModel::CountRole).toString();
    painter.setFont(sized(option.font, 12));
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    painter.setFont(sized(option.font, 13, QFont::DemiBold));
    painter.setPen(colors.text);
    const QString title =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width() - countWidth - 30);
    const int width = painter.fontMetrics().horizontalAdvance(title);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(sized(option.font, 12));
    painter.setPen(colors.muted);
    painter.drawText(text.adjusted(width + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, count);
    if (index.data(ProblemsModel::IsNewRole).toBool())
        paintDot(painter, QPointF {text.left() + width + countWidth + 18.0, row.center().y() + 0.5});
}

void ProblemsDelegate::paintFinding(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const bool isAccepted = index.data(ProblemsModel::IsAcceptedRole).toBool();
    const int left = row.left() + indentOf(index);
    if (index.data(ProblemsModel::IsNewRole).toBool())
        paintDot(painter, QPointF {left + 13.0, row.center().y() + 0.5});
    icon(index).paint(&painter, QRect {left + iconLeft, row.center().y() - 7, 16, 16});

    const Columns at = columns(option.rect, index);
    const auto drawElided = [&](const QRect& rect, const QString& what) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(what, Qt::ElideRight, rect.width()));
    };
    QFont messageFont = option.font;
    messageFont.setStrikeOut(isAccepted);
    painter.setFont(messageFont);
    painter.setPen(isAccepted ? colors.muted : colors.text);
    const QString message = index.data().toString();
    if (m_isDense)
        drawElided(at.message, message);
    else
        painter.drawText(at.message, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, message);
    painter.setFont(option.font);
    painter.setPen(colors.muted);
    drawElided(at.places, index.data(ProblemsModel::PlacesRole).toString());
    painter.setFont(sized(option.font, 12));
    drawElided(at.rule, index.data(ProblemsModel::RuleRole).toString());
}

void ProblemsDelegate::paintFix(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRect rect = fixRect(option.rect, index);
    const QPoint mouse = m_view->viewport()->mapFromGlobal(QCursor::pos());
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) && rect.contains(mouse);
    painter.setPen(isUnderMouse ? colors.accent : colors.strongBorder);
    painter.setBrush(isUnderMouse ? colors.accent : colors.panel);
    painter.drawRoundedRect(QRectF {rect}.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(sized(option.font, 12, QFont::DemiBold));
    painter.setPen(isUnderMouse ? colors.onAccent : colors.accentText);
    painter.drawText(rect, Qt::AlignCenter, isHeading(index) ? tr("Fix all") : tr("Fix"));
}

} // namespace gudo

#include "app/outline/outline_view.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <utility>

#include "app/render/icon_store.h"
#include "app/search/hangul.h"
#include "app/style/colors.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int rowHeight = 26;
constexpr int iconSize = 18;
constexpr int indent = 16;
constexpr int switchWidth = 20;
constexpr int switchCount = 2;
constexpr int switchIcon = 14;

/// Where the name begins in a row.
QRect nameRect(const QRect& row)
{
    return row.adjusted(iconSize + 8, 0, -8 - switchCount * switchWidth, 0);
}

int roleOf(RowSwitch which)
{
    return which == RowSwitch::Lock ? OutlineModel::LockRole : OutlineModel::CoverRole;
}

OutlineModel::Mark markOf(const QModelIndex& index, RowSwitch which)
{
    return OutlineModel::Mark(index.data(roleOf(which)).toInt());
}

} // namespace

QRect switchRect(const QRect& row, RowSwitch which)
{
    return {row.right() - 6 - (switchCount - int(which)) * switchWidth, row.top(), switchWidth, row.height()};
}

QString switchText(const QModelIndex& index, RowSwitch which)
{
    const bool isOn = markOf(index, which) == OutlineModel::Mark::Own;
    return which == RowSwitch::Lock ? (isOn ? OutlineView::tr("Unlock") : OutlineView::tr("Lock"))
                                    : (isOn ? OutlineView::tr("Show") : OutlineView::tr("Hide"));
}

OutlineDelegate::OutlineDelegate(IconStore& icons, const OutlineFilter& filter, QTreeView* view)
    : QStyledItemDelegate {view}
    , m_icons {icons}
    , m_filter {filter}
    , m_view {view}
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {80, rowHeight};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const double ratio = painter->device()->devicePixelRatio();
    const QRect icon {row.left() + 2, row.center().y() - iconSize / 2 + 1, iconSize, iconSize};
    painter->drawPixmap(icon,
                        m_icons.pixmap(index.data(OutlineModel::IconNameRole).toString(), qRound(iconSize * ratio)));

    QRect text = nameRect(row);
    // A folded container answers for what is in it.
    const bool isFolded = !m_view->isExpanded(index);
    const int severity = index.data(isFolded ? OutlineModel::InsideSeverityRole : OutlineModel::SeverityRole).toInt();
    if (severity >= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(Severity(severity), colors));
        const QPointF middle {text.right() - 3.0, row.center().y() + 0.5};
        if (severity == int(Severity::Warning)) { // not by colour alone
            const QPointF corners[] {middle + QPointF {0, -4}, middle + QPointF {4.5, 4}, middle + QPointF {-4.5, 4}};
            painter->drawPolygon(corners, 3);
        } else if (severity == int(Severity::Error)) {
            painter->drawEllipse(middle, 4, 4);
        } else {
            painter->drawRoundedRect(QRectF {middle.x() - 3.5, middle.y() - 3.5, 7, 7}, 1.5, 1.5);
        }
    }
    text.setRight(text.right() - 14);
    if (const int count = index.data(OutlineModel::CountRole).toInt(); count > 0) {
        QFont font = option.font;
        font.setPixelSize(11);
        painter->setFont(font);
        painter->setPen(colors.muted);
        const QString number = QString::number(count);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, number);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(number) - 8);
    }
    paintSwitches(*painter, row,
                  (option.state & QStyle::State_MouseOver) || (m_view->hasFocus() && m_view->currentIndex() == index),
                  index);
    painter->setFont(option.font);
    paintName(*painter, text, index.data().toString(), index);
    painter->restore();
}

void OutlineDelegate::paintSwitches(QPainter& painter, const QRect& row, bool isReached, const QModelIndex& index) const
{
    constexpr double inherited = 0.45;
    const UiColors& colors = uiColors(m_view->palette());
    for (const RowSwitch which : {RowSwitch::Lock, RowSwitch::Cover}) {
        const OutlineModel::Mark mark = markOf(index, which);
        if (mark == OutlineModel::Mark::None && !isReached)
            continue;
        const QLatin1String name {which == RowSwitch::Lock ? (mark == OutlineModel::Mark::None ? "unlock" : "lock")
                                  : mark == OutlineModel::Mark::None ? "show"
                                                                     : "hide"};
        QRect icon {0, 0, switchIcon, switchIcon};
        icon.moveCenter(switchRect(row, which).center() + QPoint {0, 1});
        painter.setOpacity(mark == OutlineModel::Mark::Inherited ? inherited : 1);
        const QColor color = mark == OutlineModel::Mark::Own ? colors.text : colors.faint;
        QIcon& drawn = m_switchIcons[name + color.name()];
        if (drawn.isNull())
            drawn = IconStore::uiIcon(name, color);
        drawn.paint(&painter, icon);
    }
    painter.setOpacity(1);
}

void OutlineDelegate::paintName(QPainter& painter, const QRect& rect, const QString& name,
                                const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const bool isHit = m_filter.hits().contains(OutlineModel::idOf(index));
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, rect.width());
    if (isHit)
        for (const QString& word : m_filter.words()) {
            const qsizetype at = indexOfTyped(shown.toLower(), word);
            if (at < 0)
                continue;
            const int left = painter.fontMetrics().horizontalAdvance(shown.left(at));
            const int width = painter.fontMetrics().horizontalAdvance(shown.mid(at, word.size()));
            QColor mark = colors.warning;
            mark.setAlpha(colors.isDark ? 110 : 80);
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark);
            painter.drawRoundedRect(QRectF {double(rect.left() + left) - 1, rect.center().y() - 8.5, width + 2.0, 18.0},
                                    3, 3);
        }
    const bool isHidden = markOf(index, RowSwitch::Cover) != OutlineModel::Mark::None;
    painter.setPen(isHidden || (m_filter.isSearching() && !isHit) ? colors.muted : colors.text);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

QWidget* OutlineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("outlineEditor"));
    editor->setAccessibleName(tr("Name"));
    editor->setPlaceholderText(QString::fromStdString(OutlineModel::idOf(index)));
    setRole(*editor, "tight");
    return editor;
}

void OutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    editor->setGeometry(nameRect(option.rect).adjusted(-7, 0, 4, 0));
}

OutlineView::OutlineView(QWidget* parent)
    : QTreeView {parent}
{
    setObjectName(QStringLiteral("outlineView"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(indent);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600);
}

bool OutlineView::event(QEvent* event)
{
    // Renaming begins here and not where the window's own key for it would have it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2)
        event->accept();
    return QTreeView::event(event);
}

std::optional<OutlineView::Switch> OutlineView::switchAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    for (const RowSwitch which : {RowSwitch::Lock, RowSwitch::Cover})
        if (index.isValid() && switchRect(visualRect(index), which).contains(point))
            return Switch {index, which};
    return {};
}

bool OutlineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto at = switchAt(help->pos())) {
            QToolTip::showText(help->globalPos(), switchText(at->index, at->which), viewport(),
                               switchRect(visualRect(at->index), at->which));
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void OutlineView::mousePressEvent(QMouseEvent* event)
{
    // What is selected stays so: it is switched together.
    m_pressed = event->button() == Qt::LeftButton ? switchAt(event->pos()) : std::nullopt;
    if (!m_pressed)
        QTreeView::mousePressEvent(event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed->index.isValid() && switchAt(event->pos()) == pressed)
        emit switched(pressed->index, pressed->which);
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && switchAt(event->pos()))
        mousePressEvent(event);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void OutlineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        emit menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else
        QTreeView::keyPressEvent(event);
}

void OutlineView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(palette());
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isCurrent = currentIndex() == index && hasFocus();
    const bool isHovered = index == indexAt(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    if (isSelected || isCurrent || isHovered) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isCurrent ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
        painter->setBrush(isSelected ? colors.accentSoft : isHovered ? colors.hover : QColor {Qt::transparent});
        const QRectF row = QRectF {option.rect}.adjusted(4.75, 0.75, -4.75, -0.75);
        painter->drawRoundedRect(row, 5, 5);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index);
}

void OutlineView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    const QPointF middle {rect.right() - indent / 2.0 + 2, rect.center().y() + 0.5};
    QPainterPath chevron;
    if (isExpanded(index)) {
        chevron.moveTo(middle + QPointF {-3.5, -1.75});
        chevron.lineTo(middle + QPointF {0, 1.75});
        chevron.lineTo(middle + QPointF {3.5, -1.75});
    } else {
        chevron.moveTo(middle + QPointF {-1.75, -3.5});
        chevron.lineTo(middle + QPointF {1.75, 0});
        chevron.lineTo(middle + QPointF {-1.75, 3.5});
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen {uiColors(palette()).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter->drawPath(chevron);
    painter->restore();
}

void OutlineView::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event);
    QModelIndex target = indexAt(event->position().toPoint());
    if (dropIndicatorPosition() == AboveItem || dropIndicatorPosition() == BelowItem)
        target = target.parent();
    const QString why =
        m_refusal ? m_refusal(OutlineModel::draggedIds(*event->mimeData()), OutlineModel::idOf(target)) : QString {};
    if (why.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()) + QPoint {12, 12}, why, viewport());
}

void OutlineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect row = visualRect(currentIndex());
    emit menuRequested(isKey && row.isValid() ? viewport()->mapToGlobal(row.center()) : event->globalPos());
}

} // namespace gudo

#include <QCoreApplication>
#include <QCursor>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "app/availability/figure_texts.h"
#include "app/availability/figures_view.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int margin = 14;
constexpr int rowHeight = 28;
constexpr int lineHeight = 20;    ///< of a name with its words below
constexpr int tallHeight = 58;    ///< with two lines of words
constexpr int barValueWidth = 96; ///< so that bars stand below each other
constexpr int barWidth = 72;
constexpr int fieldWidth = 104;
constexpr int gap = 10;

QFont sized(QFont font, int pixelSize, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

/// Colours of icons are too light for letters on a light ground.
QColor readable(const QColor& color, const UiColors& colors)
{
    return colors.isDark ? color : color.darker(135);
}

QColor colorOf(FigureRow::Tone tone, const UiColors& colors)
{
    switch (tone) {
    case FigureRow::Tone::Good:
        return readable(colors.success, colors);
    case FigureRow::Tone::Bad:
        return colors.error;
    case FigureRow::Tone::Uncertain:
        return readable(colors.warning, colors);
    case FigureRow::Tone::Quiet:
        return colors.muted;
    case FigureRow::Tone::Plain:
        break;
    }
    return colors.text;
}

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics {font}.horizontalAdvance(text);
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text, int alignment = Qt::AlignLeft)
{
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

FiguresDelegate::FiguresDelegate(FiguresView* view)
    : QStyledItemDelegate {view}
    , m_view {view}
{
}

QSize FiguresDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FigureRow* row = m_view->rowAt(index);
    if (!row || row->look == FigureRow::Look::Heading)
        return {100, rowHeight};
    if (row->look == FigureRow::Look::Figure)
        return {100, m_view->hasTwoLines() ? tallHeight : rowHeight};
    const QRect room {0, 0, m_view->viewport()->width() - 2 * margin, 1'000};
    return {100, QFontMetrics {sized(option.font, 12)}.boundingRect(room, Qt::TextWordWrap, row->name).height() + 10};
}

QRect FiguresDelegate::fixRect(const FigureRow& row, const QRect& whole) const
{
    if (!row.repair)
        return {};
    const int width = widthOf(sized(m_view->font(), 12, QFont::DemiBold), tr("Fix")) + 20;
    return {whole.right() - margin - width, whole.center().y() - 10, width, 21};
}

QRect FiguresDelegate::valueRect(const FigureRow& row, const QRect& whole) const
{
    const QFont font = sized(m_view->font(), 13, QFont::DemiBold);
    const int right = row.repair ? fixRect(row, whole).left() - gap : whole.right() - margin;
    const int width = std::max(widthOf(font, row.value) + 2, row.isEditable() ? fieldWidth
                                                             : row.share      ? barValueWidth
                                                                              : 0);
    const int height = m_view->hasTwoLines() ? lineHeight : whole.height();
    return {right - width, whole.top() + (m_view->hasTwoLines() ? 4 : 0), width, height};
}

void FiguresDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FigureRow* row = m_view->rowAt(index);
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const UiColors& colors = uiColors(m_view->palette());
    const QRect text = option.rect.adjusted(margin, 0, -margin, 0);
    switch (row->look) {
    case FigureRow::Look::Figure:
        paintFigure(*painter, option, *row, index);
        break;
    case FigureRow::Look::Heading:
        painter->setFont(sized(option.font, 12, QFont::DemiBold));
        painter->setPen(colors.muted);
        drawElided(*painter, text.adjusted(0, 4, 0, 0), row->name);
        break;
    case FigureRow::Look::Remark:
        painter->setFont(sized(option.font, 12));
        painter->setPen(colors.muted);
        painter->drawText(text.adjusted(0, 5, 0, 0), Qt::TextWordWrap, row->name);
        break;
    }
    painter->restore();
}

void FiguresDelegate::paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const FigureRow& row,
                                  const QModelIndex& index) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isCurrent = m_view->hasFocus() && m_view->currentIndex() == index;
    if (isSelected || isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(isCurrent ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
        painter.setBrush(isSelected ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(QRectF {option.rect.adjusted(6, 0, -6, 0)}.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    const QRect value = valueRect(row, option.rect);
    if (const QRect fix = fixRect(row, option.rect); !fix.isEmpty())
        paintFix(painter, fix, option.font);
    QRect room = option.rect.adjusted(margin, 0, 0, 0);
    room.setRight((m_view->hasTwoLines() ? option.rect.right() - margin : value.left() - gap));
    if (row.share) {
        QRect bar = room;
        bar.setLeft(room.right() - barWidth);
        paintBar(painter, bar, row);
        room.setRight(bar.left() - gap);
    }
    paintTexts(painter, room, option.font, row);
    painter.setFont(sized(option.font, 13, QFont::DemiBold));
    painter.setPen(colorOf(row.tone, colors));
    painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.value);
    if (row.isEditable()) {
        painter.setPen(QPen {colors.strongBorder, 1, Qt::DotLine}); // says that it can be typed over
        const int y = value.center().y() + painter.fontMetrics().height() / 2;
        painter.drawLine(value.right() - widthOf(painter.font(), row.value), y, value.right(), y);
    }
}

void FiguresDelegate::paintTexts(QPainter& painter, const QRect& room, const QFont& font, const FigureRow& row) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QFont nameFont = sized(font, 13, m_view->hasTwoLines() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(nameFont);
    painter.setPen(colors.text);
    if (m_view->hasTwoLines()) {
        QRect upper {room.left(), room.top() + 4, room.width(), lineHeight};
        upper.setRight(room.right() - widthOf(nameFont, row.value) - gap);
        drawElided(painter, upper, row.name);
        painter.setFont(sized(font, 12));
        painter.setPen(colors.muted);
        painter.drawText(room.adjusted(0, lineHeight + 4, 0, -2), Qt::TextWordWrap, row.note);
        return;
    }
    const int name = std::min(widthOf(nameFont, row.name) + 2, room.width());
    drawElided(painter, {room.left(), room.top(), name, room.height()}, row.name);
    const QRect rest = room.adjusted(name + gap, 0, 0, 0);
    if (rest.width() < 60)
        return; // the tool tip has the words
    painter.setFont(sized(font, 12));
    painter.setPen(colors.muted);
    drawElided(painter, rest, row.note);
}

void FiguresDelegate::paintBar(QPainter& painter, const QRect& room, const FigureRow& row) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const QRectF groove {room.left() + 0.0, room.center().y() - 2.0, room.width() + 0.0, 6.0};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.pressed);
    painter.drawRoundedRect(groove, 3, 3);
    QRectF filled = groove;
    filled.setWidth(std::max(groove.width() * std::clamp(*row.share, 0.0, 1.0), 3.0));
    painter.setBrush(row.tone == FigureRow::Tone::Bad ? colors.error : colors.accent);
    painter.drawRoundedRect(filled, 3, 3);
}

void FiguresDelegate::paintFix(QPainter& painter, const QRect& rect, const QFont& font) const
{
    const UiColors& colors = uiColors(m_view->palette());
    const bool isUnderMouse = rect.contains(m_view->viewport()->mapFromGlobal(QCursor::pos()));
    painter.setPen(isUnderMouse ? colors.accent : colors.strongBorder);
    painter.setBrush(isUnderMouse ? colors.accent : colors.panel);
    painter.drawRoundedRect(QRectF {rect}.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(sized(font, 12, QFont::DemiBold));
    painter.setPen(isUnderMouse ? colors.onAccent : colors.accentText);
    painter.drawText(rect, Qt::AlignCenter, tr("Fix"));
}

QWidget* FiguresDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    setRole(*field, "tight");
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const FigureRow* row = m_view->rowAt(index);
    const std::string property = row ? row->property : std::string {};
    field->setPlaceholderText(property == "load" ? QStringLiteral("250") : QStringLiteral("99.9 %"));
    connect(field, &QLineEdit::textChanged, field, [field, property](const QString& text) {
        const bool isWrong = !typedFigure(property, text).isUnderstood;
        if (field->property("invalid").toBool() == isWrong)
            return;
        field->setProperty("invalid", isWrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    });
    return field;
}

void FiguresDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (field->isModified())
        return; // somebody types
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void FiguresDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void FiguresDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    const FigureRow* row = m_view->rowAt(index);
    if (row)
        editor->setGeometry(valueRect(*row, option.rect).adjusted(0, 1, 6, -1));
}

} // namespace gudo

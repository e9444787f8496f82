#include "app/history/history_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int signSide = 16; ///< of the sign that says "saved"

/// One step a row: the current one stands out, those that were undone are pale.
class StepDelegate : public QStyledItemDelegate {
public:
    StepDelegate(const QUndoStack& stack, QObject* parent)
        : QStyledItemDelegate {parent}
        , m_stack {stack}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, 28}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const UiColors& colors = uiColors(option.palette);
        const bool isCurrent = index.row() == m_stack.index();
        const bool isUnderMouse = option.state & QStyle::State_MouseOver;
        if (isCurrent || isUnderMouse)
            painter->fillRect(option.rect, isCurrent ? colors.accentSoft : colors.hover);
        QRect inner = option.rect.adjusted(12, 0, -12, 0);
        if (const auto saved = index.data(Qt::DecorationRole).value<QIcon>(); !saved.isNull()) {
            const QRect sign {inner.right() - signSide, inner.center().y() - signSide / 2, signSide, signSide};
            saved.paint(painter, sign);
            inner.setRight(sign.left() - 8);
        }
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(index.row() > m_stack.index() ? colors.muted : colors.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics {font}.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }

private:
    const QUndoStack& m_stack;
};

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_title {roleLabel("heading", this)}
    , m_close {new QToolButton {this}}
    , m_view {new QUndoView {document.undoStack(), this}}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->addWidget(m_title, 1);
    setRole(*m_close, "quiet");
    m_close->setIconSize({16, 16});
    m_close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(m_close);
    column->addLayout(head);
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setItemDelegate(new StepDelegate {*document.undoStack(), m_view});
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_view, 1);
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
    connect(document.undoStack(), &QUndoStack::indexChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    color();
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("History"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_view->setAccessibleName(tr("Steps that can be undone"));
    m_view->setEmptyLabel(tr("Beginning"));
}

void HistoryPanel::color()
{
    const UiColors& colors = uiColors(palette());
    m_close->setIcon(IconStore::uiIcon(QStringLiteral("close"), colors.muted));
    m_view->setCleanIcon(IconStore::uiIcon(QStringLiteral("save"), colors.muted));
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        color();
    QWidget::changeEvent(event);
}

} // namespace gudo

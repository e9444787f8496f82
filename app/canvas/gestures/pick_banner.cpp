#include "app/canvas/gestures/pick_banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int distance = 12; // pixels from the top of the canvas
constexpr int sideRoom = 8;  // pixels beside it at least

} // namespace

PickBanner::PickBanner(QWidget* parent)
    : FloatingCard {parent}
    , m_text {roleLabel("heading", this)}
    , m_end {new QPushButton(this)}
{
    setObjectName(QStringLiteral("pickBanner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setRole(*m_end, "small");
    m_end->setObjectName(QStringLiteral("endPicking"));
    m_end->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the canvas
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(14);
    row->addWidget(m_text, 1);
    row->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, &PickBanner::endRequested);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void PickBanner::ask(const QString& prompt)
{
    m_text->setText(prompt);
    m_text->setAccessibleName(prompt);
    setAccessibleName(prompt);
    ensurePolished();
    m_text->ensurePolished();
    m_end->ensurePolished();
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool PickBanner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return FloatingCard::eventFilter(watched, event);
}

void PickBanner::changeEvent(QEvent* event)
{
    FloatingCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        place();
}

void PickBanner::retranslate()
{
    //: Button that ends what people are asked to do; Esc is the key for it
    m_end->setText(tr("End (Esc)"));
}

void PickBanner::place()
{
    const int room = parentWidget()->width() - 2 * sideRoom + 2 * shadow;
    const int frame = width() - contentsRect().width();
    const int around = std::max(frame, 2 * shadow) + 14 + 8 + 14 + m_end->sizeHint().width();
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 8;
    const int wanted = std::min(room, around + words);
    resize(wanted, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wanted) : sizeHint().height());
    move((parentWidget()->width() - width()) / 2, distance - shadow);
}

} // namespace gudo

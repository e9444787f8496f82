#include "app/start/first_hints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

QString keyOf(FirstHint hint)
{
    switch (hint) {
    case FirstHint::TypeToAdd:
        return QStringLiteral("hintsSeen/typeToAdd");
    case FirstHint::DragToConnect:
        return QStringLiteral("hintsSeen/dragToConnect");
    case FirstHint::Badge:
        break;
    }
    return QStringLiteral("hintsSeen/badge");
}

} // namespace

FirstHints::FirstHints(QSettings& settings, QWidget* over)
    : FloatingCard {over}
    , m_settings {settings}
    , m_icon {new QLabel {this}}
    , m_text {new QLabel {this}}
    , m_close {new QToolButton {this}}
{
    setObjectName(QStringLiteral("firstHints"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setRole(*m_close, "link");
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_waiting.empty())
            withdraw(m_waiting.front(), true);
    });
    over->installEventFilter(this);
    hide();
}

bool FirstHints::isSeen(FirstHint hint) const
{
    return m_settings.value(keyOf(hint)).toBool();
}

void FirstHints::offer(FirstHint hint)
{
    if (isSeen(hint) || std::ranges::find(m_waiting, hint) != m_waiting.end())
        return;
    m_waiting.push_back(hint);
    showNext();
}

void FirstHints::withdraw(FirstHint hint, bool isDone)
{
    if (isDone && std::ranges::find(m_waiting, hint) != m_waiting.end())
        m_settings.setValue(keyOf(hint), true);
    if (std::erase(m_waiting, hint) > 0)
        showNext();
}

void FirstHints::forget()
{
    m_settings.remove(QStringLiteral("hintsSeen"));
}

void FirstHints::showNext()
{
    setVisible(!m_waiting.empty());
    if (m_waiting.empty())
        return;
    retranslate();
    raise();
}

QString FirstHints::text() const
{
    return m_text->text();
}

void FirstHints::retranslate()
{
    const auto textOf = [](FirstHint hint) {
        switch (hint) {
        case FirstHint::TypeToAdd:
            return tr("Type the name of a component to add it, or drag one from the left");
        case FirstHint::DragToConnect:
            return tr("Point at a component and drag from one of its handles to connect it");
        case FirstHint::Badge:
            break;
        }
        return tr("A badge marks a component with a problem. The count at the lower left lists all of them");
    };
    m_close->setText(tr("Got it"));
    m_icon->setPixmap(IconStore::uiIcon(QStringLiteral("note"), uiColors(palette()).accentText)
                          .pixmap(QSize {18, 18}, devicePixelRatioF()));
    m_text->setText(m_waiting.empty() ? QString {} : textOf(m_waiting.front()));
    setAccessibleName(m_text->text());
    place();
}

void FirstHints::place()
{
    const QWidget* over = parentWidget();
    const int wanted =
        m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_close->sizeHint().width() + 80 + 2 * shadow;
    const int width = std::min(wanted, over->width() - 8);
    const int height = layout()->hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    QRect place {(over->width() - width) / 2, over->height() - height - 4, width, height};
    if (m_other && m_other->isVisible() && place.intersects(m_other->geometry()))
        place.moveBottom(m_other->geometry().top() - 1);
    setGeometry(place);
}

void FirstHints::keepClearOf(QWidget& other)
{
    m_other = &other;
    other.installEventFilter(this);
}

bool FirstHints::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPlaceOfOther = watched == m_other && (event->type() == QEvent::Show || event->type() == QEvent::Hide ||
                                                       event->type() == QEvent::Move);
    if (isVisible() && (isPlaceOfOther || (watched == parentWidget() && event->type() == QEvent::Resize)))
        QMetaObject::invokeMethod(this, &FirstHints::place, Qt::QueuedConnection); // when the other one has its place
    return FloatingCard::eventFilter(watched, event);
}

void FirstHints::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    FloatingCard::changeEvent(event);
}

} // namespace gudo

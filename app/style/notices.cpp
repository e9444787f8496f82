#include "app/style/notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

Notice::Notice(Severity severity, const QString& text, const std::vector<Answer>& answers, QWidget* parent)
    : QFrame {parent}
    , m_severity {severity}
    , m_icon {new QLabel {this}}
    , m_text {new QLabel {text, this}}
    , m_close {new QToolButton {this}}
{
    setRole(*this, "notice");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    m_text->setTextFormat(Qt::PlainText); // file names come in
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(120);
    row->addWidget(m_text, 1);
    setAccessibleName(text);
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        setRole(*button, "small");
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            const auto acting = act; // this may be gone afterwards
            emit closeRequested();
            if (acting)
                acting();
        });
    }
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setIconSize({16, 16});
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Notice::closeRequested);
    color();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::color()
{
    const UiColors& colors = uiColors(palette());
    const char* name = m_severity == Severity::Error ? "error" : m_severity == Severity::Warning ? "warning" : "note";
    m_icon->setPixmap(IconStore::uiIcon(QLatin1String(name), colorOf(m_severity, colors))
                          .pixmap(QSize {18, 18}, devicePixelRatioF()));
    m_close->setIcon(IconStore::uiIcon(QStringLiteral("close"), colors.muted));
}

void Notice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        color();
    QFrame::changeEvent(event);
}

Notices::Notices(QWidget* parent)
    : QWidget {parent}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    hide();
}

void Notices::tell(const QString& name, Severity severity, const QString& text,
                   const std::vector<Notice::Answer>& answers)
{
    close(name);
    auto* made = new Notice(severity, text, answers, this);
    m_notices[name] = made;
    layout()->addWidget(made);
    connect(made, &Notice::closeRequested, this, [this, name] { close(name); });
    show();
}

void Notices::close(const QString& name)
{
    const auto at = m_notices.find(name);
    if (at == m_notices.end())
        return;
    at->second->hide();
    at->second->deleteLater();
    m_notices.erase(at);
    setVisible(!m_notices.empty());
}

const Notice* Notices::notice(const QString& name) const
{
    const auto at = m_notices.find(name);
    return at == m_notices.end() ? nullptr : at->second;
}

} // namespace gudo

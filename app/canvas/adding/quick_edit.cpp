#include "app/canvas/adding/quick_edit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

#include "app/canvas/adding/connect_use.h"
#include "app/canvas/adding/replace_use.h"

namespace gudo {

QuickEdit::QuickEdit(Workbench& bench, IconStore& icons, QWidget* view, QWidget* screen)
    : QObject {view}
    , m_bench {bench}
    , m_icons {icons}
    , m_view {view}
    , m_screen {screen}
    , m_memory {bench.document.catalog()}
{
}

QuickEdit::~QuickEdit()
{
    if (m_box)
        m_box->disconnect(this);
    delete m_box;
}

void QuickEdit::add(const QPointF& at, const QString& typed)
{
    open(std::make_unique<AddUse>(m_bench, m_memory, at), typed);
}

void QuickEdit::addAtEnd(const Id& from, const QPointF& at, const QPolygonF& line)
{
    open(std::make_unique<AddUse>(m_bench, m_memory, at, from), {});
    m_bench.overlay.link = Overlay::Link {line, {}, false};
}

void QuickEdit::connectTo()
{
    const auto& components = m_bench.document.design().architecture.components;
    if (std::ranges::any_of(m_bench.document.selection(), [&](const Id& id) { return components.contains(id); }))
        open(std::make_unique<ConnectUse>(m_bench), {});
}

void QuickEdit::replaceBy()
{
    const auto& components = m_bench.document.design().architecture.components;
    if (std::ranges::any_of(m_bench.document.selection(), [&](const Id& id) { return components.contains(id); }))
        open(std::make_unique<ReplaceUse>(m_bench, m_memory.search), {});
}

void QuickEdit::open(std::unique_ptr<QuickUse> use, const QString& typed, bool takesFocus)
{
    close();
    m_use = std::move(use);
    m_isForwarding = !takesFocus;
    m_box = new QuickBox(m_icons, m_screen);
    connect(m_box, &QuickBox::typedChanged, this, &QuickEdit::fill);
    connect(m_box, &QuickBox::cancelled, this, &QuickEdit::close);
    connect(m_box, &QuickBox::chosen, this, &QuickEdit::choose);
    connect(m_box, &QuickBox::currentChanged, this, [this](const QString& row) {
        if (m_use)
            m_use->preview(row);
    });
    m_box->setTexts(m_use->placeholder(), m_use->keys());
    m_box->setTyped(typed);
    fill();
    m_box->show();
    emit opened();
    if (takesFocus)
        m_box->line().setFocus(Qt::OtherFocusReason);
    else
        m_box->showCursor();
}

void QuickEdit::close()
{
    if (!m_box)
        return;
    QuickBox* box = m_box;
    m_box.clear();
    const bool hadFocus = box->isAncestorOf(QApplication::focusWidget());
    box->disconnect(this);
    box->hide();
    box->deleteLater();
    m_use.reset();
    m_isForwarding = false;
    m_bench.overlay.link.reset();
    m_bench.overlay.target.reset();
    m_bench.overlay.places.clear();
    m_bench.overlay.hovered.clear();
    m_bench.hint({});
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
    m_bench.refresh();
}

void QuickEdit::fill()
{
    if (!m_box || m_isChoosing)
        return;
    const QString typed = m_box->typed();
    m_box->setRows(m_use->rows(typed), m_use->whenEmpty(typed));
    m_use->preview(m_box->current());
    follow();
}

void QuickEdit::follow()
{
    if (!m_box || m_isChoosing)
        return;
    const QRect anchor = m_bench.camera.toPixel(m_use->anchor()).toAlignedRect();
    m_box->standBeside(anchor.adjusted(-4, -4, 4, 4));
}

void QuickEdit::choose(const QString& row, QuickChoice how)
{
    if (!m_use)
        return;
    m_isChoosing = true; // the design changes under the box
    const bool isDone = m_use->choose(row, how);
    m_isChoosing = false;
    if (isDone)
        emit remembered();
    if (!m_box || !isDone)
        return;
    if (how != QuickChoice::GoOn || !m_use->goesOn()) {
        const QString told = m_use->told();
        close();
        m_bench.hint(told);
        return;
    }
    m_bench.overlay.link.reset();
    m_box->setTyped({});
    fill();
}

bool QuickEdit::takeKey(QKeyEvent* event)
{
    if (!m_box || !m_isForwarding)
        return false;
    if (std::exchange(m_isPassing, true))
        return true; // the line did not want it: it came up to its parents
    m_box->take(event);
    m_isPassing = false;
    return true;
}

bool QuickEdit::beginWith(QKeyEvent* event, const QPointF& at)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString text = event->text();
    if (text.isEmpty() ||
        !(text == QLatin1String("/") || text.front().isLetterOrNumber() || text.front().isSurrogate()))
        return false;
    add(at, text == QLatin1String("/") ? QString {} : text);
    return true;
}

void QuickEdit::takeInput(QInputMethodEvent* event, const QPointF& at)
{
    const bool saysSomething = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (!m_box && !saysSomething)
        return; // a reset
    if (!m_box)
        open(std::make_unique<AddUse>(m_bench, m_memory, at), {}, false);
    m_box->take(event);
}

std::optional<QVariant> QuickEdit::ask(Qt::InputMethodQuery query) const
{
    if (!m_box || !m_isForwarding)
        return {};
    const QVariant answer = m_box->ask(query);
    const bool isPlace =
        query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle || query == Qt::ImInputItemClipRectangle;
    if (!isPlace)
        return answer;
    const QPoint by = m_box->line().mapTo(m_view, QPoint(0, 0));
    return answer.toRectF().translated(by);
}

} // namespace gudo

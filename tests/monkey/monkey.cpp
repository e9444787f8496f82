#include "tests/monkey/monkey.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <algorithm>

#include "app/files/resources.h"
#include "core/formats/native.h"
#include "core/model/looks.h"

namespace gudo::test {

namespace {

Design exampleDesign()
{
    const QByteArray text = resource(QStringLiteral("templates/aws-three-tier.gudo"));
    return readNative(std::string_view {text.constData(), std::size_t(text.size())}, "aws-three-tier").design;
}

bool isAnythingShown(const Design& design)
{
    return std::ranges::any_of(design.architecture.components,
                               [&](const auto& row) { return coverOf(design, row->id).empty(); });
}

} // namespace

Monkey::Monkey(const Catalog& catalog, unsigned seed, std::function<void(const QString&)> log)
    : m_random {seed}
    , m_log {std::move(log)}
    , m_window {std::make_unique<MainWindow>(catalog, false)}
    , m_closer {seed}
{
    m_window->resize(1280, 800);
    m_window->show();
    m_window->document().reset(exampleDesign());
    m_window->saveFile(m_folder.filePath(QStringLiteral("monkey.gudo")));
    m_window->canvas().fitAll();
    QApplication::processEvents();
    m_first = bytes();
    QObject::connect(&m_window->document(), &Document::changed, &m_closer, [this] { ++m_edits; });
    // The oldest step is forgotten after 500; then the first bytes are others.
    m_window->document().undoStack()->setUndoLimit(0);
}

Monkey::~Monkey()
{
    (void)m_closer.closeAll();
}

int Monkey::below(int count)
{
    return int(m_random() % unsigned(count));
}

bool Monkey::chance(int percent)
{
    return below(100) < percent;
}

void Monkey::say(const QString& what)
{
    m_log(what);
}

std::string Monkey::bytes() const
{
    return writeNative(m_window->document().design());
}

void Monkey::act()
{
    if (!QApplication::activeWindow())
        m_window->activateWindow(); // no window manager does it after a dialog
    int total = 0;
    for (const Choice& choice : choices())
        total += choice.weight;
    int number = below(total);
    for (const Choice& choice : choices()) {
        number -= choice.weight;
        if (number < 0) {
            (this->*choice.make)();
            break;
        }
    }
    QApplication::processEvents();
    if (m_window->document().undoStack()->count() == 0)
        m_first = bytes(); // another design, or none of it was an edit
}

Damage Monkey::damageOfDesign() const
{
    const Design& design = m_window->document().design();
    const std::string text = writeNative(design);
    const ReadResult again = readNative(text, "monkey.gudo");
    if (hasErrors(again.diagnostics))
        return {"the design does not read back: " + toEnglish(again.diagnostics.front().message)};
    if (!(again.design == design))
        return {"what reads back is another design"};
    return {};
}

Damage Monkey::damageOfHistory()
{
    QUndoStack& stack = *m_window->document().undoStack();
    const std::string last = bytes();
    const int index = stack.index();
    while (stack.canUndo())
        stack.undo();
    if (bytes() != m_first)
        return {"undoing everything does not give the first bytes"};
    while (stack.index() < index)
        stack.redo();
    if (bytes() != last)
        return {"redoing everything does not give the last bytes"};
    return {};
}

Damage Monkey::damageOfState()
{
    CanvasView& canvas = m_window->canvas();
    if (!m_closer.closeAll())
        return {"something stays open"};
    for (int i = 0; i < 4; ++i)
        key(&canvas, Qt::Key_Escape, {});
    mouse(QEvent::MouseButtonRelease, canvas.viewport()->rect().center(), Qt::LeftButton, {}, {});
    if (!m_closer.closeAll())
        return {"something opens on Esc"};
    if (QWidget::mouseGrabber() || QWidget::keyboardGrabber())
        return {"somebody keeps the mouse or the keyboard"};
    if (m_window->isStartPageShown()) {
        m_window->actions().newDesign->trigger(); // nobody is stuck there
        m_first = bytes();
    }
    if (!m_window->isEnabled() || !canvas.isVisible())
        return {"the canvas is gone"};

    // A stuck gesture would swallow these.
    Document& document = m_window->document();
    canvas.setFocus();
    document.select({});
    const int steps = document.undoStack()->index();
    m_window->actions().selectAll->trigger();
    if (document.selection().empty() && isAnythingShown(document.design()))
        return {"nothing can be selected"};
    key(&canvas, Qt::Key_Escape, {});
    if (!document.selection().empty())
        return {"Esc does not let go of the selection"};
    if (document.undoStack()->index() != steps)
        return {"letting go edits the design"};
    return {};
}

Damage Monkey::examined()
{
    say(QStringLiteral("examine"));
    for (const Damage& damage : {damageOfState(), damageOfDesign(), damageOfHistory()})
        if (damage.isDone())
            return damage;
    if (chance(50))
        undoSome();
    return {};
}

} // namespace gudo::test

#include <QApplication>
#include <QInputMethodEvent>

#include "tests/monkey/monkey.h"
#include "tests/monkey/words.h"

namespace gudo::test {

void Monkey::pressKey()
{
    static const std::vector<int> keys {Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down, Qt::Key_Tab,
                                        Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape,    Qt::Key_F2,   Qt::Key_F6,
                                        Qt::Key_Home,  Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Menu, Qt::Key_Backtab,
                                        Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_F3,   Qt::Key_Space};
    const int code = any(keys);
    const auto held = modifiers();
    say(QStringLiteral("key %1 with %2").arg(QKeySequence {code}.toString()).arg(int(held), 0, 16));
    key(receiver(), code, held);
}

void Monkey::typeWord()
{
    const QString& word = any(words());
    QWidget* to = chance(60) ? &m_window->canvas() : receiver();
    say(QStringLiteral("type \"%1\" into %2").arg(word.left(20), nameOf(to)));
    to->setFocus();
    for (const QChar character : word)
        key(receiver(), 0, {}, QString {character});
    if (chance(70)) {
        static const std::vector<int> ends {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Return};
        QApplication::processEvents();
        key(receiver(), any(ends), chance(15) ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

void Monkey::compose()
{
    static const std::vector<QStringList> syllables {
        {QStringLiteral("ㄹ"), QStringLiteral("로"), QStringLiteral("롣")},
        {QStringLiteral("ㅅ"), QStringLiteral("서")},
        {QStringLiteral("ㄷ"), QStringLiteral("데"), QStringLiteral("뎅")}};
    say(QStringLiteral("compose Hangul"));
    const QStringList& steps = any(syllables);
    for (const QString& step : steps) {
        QInputMethodEvent event {step, {}};
        QApplication::sendEvent(receiver(), &event);
    }
    if (chance(80)) {
        QInputMethodEvent event {QString {}, {}};
        event.setCommitString(chance(80) ? steps.last() : QString {});
        QApplication::sendEvent(receiver(), &event);
    }
    if (chance(50))
        key(receiver(), chance(50) ? Qt::Key_Return : Qt::Key_Escape, {});
}

} // namespace gudo::test

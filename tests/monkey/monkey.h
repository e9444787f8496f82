#pragma once

#include <QEvent>
#include <QPointer>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "app/mainwindow/main_window.h"
#include "tests/monkey/dialog_closer.h"

namespace gudo::test {

/// Something that the monkey broke.
struct Damage {
    std::string what; ///< empty: nothing
    [[nodiscard]] bool isDone() const { return !what.empty(); }
};

/// Somebody without any plan at the designer: moves, presses, drags, types, drops and chooses from menus at random, in
/// the real window. The same seed makes the same choices; only timers of the program may fall otherwise.
class Monkey {
public:
    /// `log` gets every choice before it is made, so that its last line names what a crash came from.
    Monkey(const Catalog& catalog, unsigned seed, std::function<void(const QString&)> log);
    ~Monkey();

    /// One choice: a click, a drag, a key, a word, a drop, a menu entry, … made of one to about thirty events.
    void act();
    /// Lets go of everything and sees whether the program still answers, the design is sound, and undoing and redoing
    /// all steps gives the first and the last bytes again. Continues undone half the times.
    [[nodiscard]] Damage examined();
    /// How often the design changed: a monkey that edits nothing tests nothing.
    [[nodiscard]] long edits() const { return m_edits; }

private:
    struct Choice {
        int weight;
        void (Monkey::*make)();
    };
    static const std::vector<Choice>& choices();

    [[nodiscard]] int below(int count); ///< 0 … count-1
    [[nodiscard]] bool chance(int percent);
    template<typename T>
    const T& any(const std::vector<T>& from)
    {
        return from[std::size_t(below(int(from.size())))];
    }
    [[nodiscard]] QPoint place(); ///< on the canvas, mostly where something is
    [[nodiscard]] Qt::KeyboardModifiers modifiers();
    void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers);
    void key(QWidget* receiver, int code, Qt::KeyboardModifiers modifiers, const QString& text = {});
    [[nodiscard]] QWidget* receiver();
    void say(const QString& what);
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] Damage damageOfHistory();
    [[nodiscard]] Damage damageOfDesign() const;
    [[nodiscard]] Damage damageOfState();

    void click();
    void drag();
    void wander();
    void rightClick();
    void doubleClick();
    void turnWheel();
    void pressKey();
    void typeWord();
    void compose();
    void drop();
    void chooseAction();
    void usePanel();
    void select();
    void undoSome();
    void holdSpace();
    void reshape();
    void wait();
    void startOver();

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    std::function<void(const QString&)> m_log;
    std::unique_ptr<MainWindow> m_window;
    DialogCloser m_closer;
    long m_edits = 0;
    std::string m_first; ///< bytes of the design before the oldest step
};

} // namespace gudo::test

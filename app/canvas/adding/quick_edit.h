#pragma once

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

#include "app/canvas/adding/add_use.h"
#include "app/canvas/adding/quick_use.h"

class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace gudo {

/// The box to type in over the canvas and what it is open for. The view passes on keys and input methods.
class QuickEdit : public QObject {
    Q_OBJECT

public:
    /// `view` has the focus while the box has not; `screen` is what the box lies on.
    QuickEdit(Workbench& bench, IconStore& icons, QWidget* view, QWidget* screen);
    ~QuickEdit() override;

    /// Opens the box to add components; at `at` (scene) where nothing is selected.
    void add(const QPointF& at, const QString& typed = {});
    /// The same for a line drawn from `from` and let go at `at`: what is chosen is put there and connected.
    void addAtEnd(const Id& from, const QPointF& at, const QPolygonF& line);
    /// Opens it to connect what is selected, or to give it another type. Nothing happens without components.
    void connectTo();
    void replaceBy();
    void close();

    [[nodiscard]] bool isOpen() const { return m_box; }
    [[nodiscard]] QuickBox* box() const { return m_box; }
    [[nodiscard]] AddMemory& memory() { return m_memory; }
    /// After the camera moved, and after the design changed.
    void follow();
    void fill();

    /// True when the key went into the open box, because an input method keeps the focus where it began.
    [[nodiscard]] bool takeKey(QKeyEvent* event);
    /// True when the key began an addition: a letter, a digit or '/'.
    [[nodiscard]] bool beginWith(QKeyEvent* event, const QPointF& at);
    /// An input method wrote something: into the open box, or it opens one.
    void takeInput(QInputMethodEvent* event, const QPointF& at);
    /// What an input method asks for; nothing while no box takes its input.
    [[nodiscard]] std::optional<QVariant> ask(Qt::InputMethodQuery query) const;

signals:
    void opened();
    /// Something was added by name.
    void remembered();

private:
    void open(std::unique_ptr<QuickUse> use, const QString& typed, bool takesFocus = true);
    void choose(const QString& row, QuickChoice how);

    Workbench& m_bench;
    IconStore& m_icons;
    QWidget* m_view;
    QWidget* m_screen;
    AddMemory m_memory;
    std::unique_ptr<QuickUse> m_use;
    QPointer<QuickBox> m_box;
    bool m_isForwarding = false; ///< the view keeps the focus and passes on what is typed
    bool m_isPassing = false;    ///< a key, right now
    bool m_isChoosing = false;
};

} // namespace gudo

#pragma once

#include <QPoint>
#include <QString>

#include <functional>

#include "core/model/id.h"

namespace gudo {

/// What people are asked to point at on the canvas. While they are, the canvas edits nothing: a drag pans, the wheel
/// zooms, Tab and the arrows walk, a click or Enter picks, Esc ends it.
struct Picking {
    QString prompt; ///< a sentence on top of the canvas
    /// Whether an id may be picked: a component, a presence ("asg@app-a") or a connection. None: every component, and
    /// no presence by itself.
    std::function<bool(const Id&)> accepts {};
    bool climbs =
        true; ///< where what is under the pointer may not be picked, the innermost around it that may is meant
    std::function<void(const Id&)> picked {};
    std::function<void()> cancelled {}; ///< Esc was pressed, or something else is asked now
    /// Asks for the menu of the component or presence that lies there, picked or not; empty id: none. None: there is
    /// no menu.
    std::function<void(const Id&, const QPoint& global)> menu {};
    bool staysOn = false; ///< goes on after a pick
};

} // namespace gudo

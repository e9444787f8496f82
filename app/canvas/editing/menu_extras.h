#pragma once

#include <QMenu>
#include <QObject>

#include <functional>

#include "core/model/id.h"

namespace gudo {

/// What others add to the menu of a component or a connection on the canvas. Made as a child of the view; every one of
/// them is asked, in the order in which they were made.
class MenuExtras : public QObject {
    Q_OBJECT

public:
    using Add = std::function<void(QMenu& menu, const Id& id)>;

    MenuExtras(Add add, QObject* canvas)
        : QObject {canvas}
        , m_add {std::move(add)}
    {
    }

    void addTo(QMenu& menu, const Id& id) const { m_add(menu, id); }

private:
    Add m_add;
};

} // namespace gudo

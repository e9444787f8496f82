#pragma once

#include <QString>

#include <vector>

#include "app/canvas/adding/quick_box.h"
#include "app/canvas/gestures/gesture.h"

namespace gudo {

/// What a QuickBox over the canvas is for: adding, connecting, replacing.
class QuickUse {
public:
    explicit QuickUse(Workbench& bench)
        : m_bench {bench}
    {
    }
    virtual ~QuickUse() = default;
    QuickUse(const QuickUse&) = delete;
    QuickUse& operator=(const QuickUse&) = delete;

    [[nodiscard]] virtual QString placeholder() const = 0;
    [[nodiscard]] virtual QString keys() const = 0;
    [[nodiscard]] virtual std::vector<QuickRow> rows(const QString& typed) = 0;
    [[nodiscard]] virtual QString whenEmpty(const QString& typed) const = 0;
    /// Shows what choosing that row would do, in the status bar and on the canvas.
    virtual void preview(const QString& row) = 0;
    /// Does it, as one undo step. False: it is refused, which is said, and nothing changed.
    virtual bool choose(const QString& row, QuickChoice how) = 0;
    /// What the box stands beside, scene units.
    [[nodiscard]] virtual Rect anchor() const = 0;
    /// True when Tab lets the box stay for the next one.
    [[nodiscard]] virtual bool goesOn() const { return true; }

    /// What is to be said when it is done.
    [[nodiscard]] virtual QString told() const { return {}; }

protected:
    [[nodiscard]] std::vector<Id> selectedComponents() const
    {
        std::vector<Id> components;
        for (const Id& id : m_bench.document.selection())
            if (m_bench.document.design().architecture.components.contains(id))
                components.push_back(id);
        return components;
    }
    /// Around all that is drawn of them, scene units.
    template<typename Ids>
    [[nodiscard]] Rect boundsAround(const Ids& ids) const
    {
        Rect bounds;
        for (const Id& id : ids)
            bounds = united(bounds, m_bench.scene.boundsOf(id));
        return bounds;
    }

    Workbench& m_bench;
};

} // namespace gudo

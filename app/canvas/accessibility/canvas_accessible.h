#pragma once

#include <QAccessibleWidget>
#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

#include "app/canvas/gestures/gesture.h"

namespace gudo {

class CanvasView;
class CanvasItemAccessible;

/// What assistive technology sees of the canvas: a tree of components by containment, in reading order, and after them
/// a list of connections. Interfaces of single things are made when somebody asks for them; the tree of ids once for a
/// design that is asked about.
class CanvasAccessible : public QAccessibleWidget {
public:
    /// The id under which the list of connections stands among components; no component can have it.
    static constexpr std::string_view connectionsId = ":connections";

    CanvasAccessible(CanvasView* view, Workbench& bench);
    ~CanvasAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;

    // For the interfaces of things
    [[nodiscard]] CanvasView* view() const { return m_view; }
    [[nodiscard]] const Workbench& bench() const { return m_bench; }
    /// Ids of what is in a component ("" for the canvas) or in the list of connections, in reading order.
    [[nodiscard]] const std::vector<Id>& childrenOf(std::string_view id) const;
    /// Where an id is in the tree: a component's container, the list for a connection, "" at the top.
    [[nodiscard]] Id parentOf(const Id& id) const;
    /// The interface of a component, a connection or the list; made when there is none yet.
    [[nodiscard]] QAccessibleInterface* interfaceOf(const Id& id) const;
    /// What is drawn at a point of the screen; empty for nothing.
    [[nodiscard]] Id idAt(const QPoint& screen) const;
    /// Findings about it that nobody accepted.
    [[nodiscard]] std::vector<const Finding*> findingsOf(const Id& id) const;
    /// The one thing that keys go to; empty for none.
    [[nodiscard]] Id focused() const;

private:
    void buildTree() const;
    void followDesign(const Design& before, const Design& after);
    void followSelection();
    void tell(const Id& id, QAccessible::Event event) const;

    CanvasView* m_view;
    Workbench& m_bench;
    QObject m_context; ///< ends the connections to the document with this
    std::set<Id> m_selection;
    mutable bool m_isTreeOld = true;
    mutable std::map<Id, std::vector<Id>, std::less<>> m_children;
    mutable std::map<Id, QAccessible::Id> m_interfaces;
    mutable std::shared_ptr<const Analysis> m_analysis; ///< what m_findings points into
    mutable std::map<Id, std::vector<const Finding*>> m_findings;
};

} // namespace gudo

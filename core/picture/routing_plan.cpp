#include "core/picture/routing_plan.h"

#include <algorithm>

#include "core/layout/placement.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

class Planner {
public:
    Planner(const Design& design, const Catalog& catalog, const Boxes& boxes)
        : m_design {design}
        , m_catalog {catalog}
        , m_boxes {boxes}
        , m_containment {design.architecture}
    {
    }

    RoutingPlan run()
    {
        std::vector<std::string_view> bands;
        for (const auto id : m_containment.descendants("")) { // parents before children
            if (m_boxes.isBand(id))
                bands.push_back(id);
            else if (m_boxes.rects.contains(id)) // else it is hidden
                addComponent(id);
        }
        for (const auto id : bands) {
            add(id, commonContainer(id), false, true);
            m_plan.boxes.back().isSoft = true;
        }
        for (const auto& [id, rect] : m_boxes.rects)
            if (const auto container = containerOf(id); !container.empty())
                add(id, container, false, true);
        for (const auto& connection : m_design.architecture.connections)
            addEdge(*connection);
        return std::move(m_plan);
    }

private:
    void add(std::string_view id, std::string_view parent, bool isContainer, bool isObstacle)
    {
        const auto in = m_plan.boxOf.find(parent);
        const int outer = in == m_plan.boxOf.end() ? -1 : in->second;
        m_plan.boxOf.emplace(id, static_cast<int>(m_plan.boxes.size()));
        m_plan.ids.emplace_back(id);
        m_plan.boxes.push_back({.rect = m_boxes.rectOf(id),
                                .parent = outer,
                                .titleHeight = isContainer ? containerTitle : 0,
                                .isObstacle = isObstacle});
    }

    void addComponent(std::string_view id)
    {
        const Component& component = *m_design.architecture.components.find(id);
        const bool isContainer = !m_containment.children(id).empty() || m_catalog.typeOf(component).isContainer;
        const Rect rect = m_boxes.rectOf(id);
        std::string_view parent = component.parent;
        for (; !parent.empty() && !m_boxes.rectOf(parent).contains(rect); parent = m_containment.parent(parent)) {
            const Rect inner = common(rect, m_boxes.rectOf(parent));
            const auto box = m_plan.boxOf.find(parent);
            if (inner.isEmpty() || box == m_plan.boxOf.end())
                continue;
            m_plan.innerParts.push_back({Id {id}, Id {parent}, static_cast<int>(m_plan.boxes.size())});
            m_plan.ids.emplace_back();
            m_plan.boxes.push_back({.rect = inner, .parent = box->second});
        }
        add(id, parent, isContainer, !m_catalog.isKind(component, "area"));
    }

    /// The innermost container around everything a band holds together.
    [[nodiscard]] std::string_view commonContainer(std::string_view band) const
    {
        const Id prefix = Id {band} + '@';
        auto presence = m_boxes.rects.lower_bound(prefix);
        std::string_view result = presence == m_boxes.rects.end() ? std::string_view {} : containerOf(presence->first);
        for (; presence != m_boxes.rects.end() && presence->first.starts_with(prefix); ++presence)
            while (!result.empty() && !m_containment.isWithin(containerOf(presence->first), result))
                result = m_containment.parent(result);
        return result;
    }

    void addEdge(const Connection& connection)
    {
        const auto from = m_plan.boxOf.find(connection.from);
        const auto to = m_plan.boxOf.find(connection.to);
        if (from == m_plan.boxOf.end() || to == m_plan.boxOf.end())
            return; // an end is hidden
        RoutingEdge edge {.from = from->second, .to = to->second};
        if (const RouteHint* hint = m_design.layout.routes.find(connection.id)) {
            edge.fromSide = hint->fromSide;
            edge.toSide = hint->toSide;
            edge.via = hint->via;
        }
        m_plan.edges.push_back(std::move(edge));
        m_plan.connections.push_back(connection.id);
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const Boxes& m_boxes;
    Containment m_containment;
    RoutingPlan m_plan;
};

} // namespace

Rect common(const Rect& a, const Rect& b)
{
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    return {x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
}

RoutingPlan routingPlanOf(const Design& design, const Catalog& catalog, const Boxes& boxes)
{
    return Planner {design, catalog, boxes}.run();
}

} // namespace gudo

#include "core/reliability/simulation_tables.h"

#include <algorithm>
#include <map>

#include "core/model/at.h"
#include "core/reliability/health_checks.h"
#include "core/reliability/single_points.h"

namespace gudo {

namespace {

class TableMaker {
public:
    TableMaker(const Architecture& architecture, const ServiceGraph& graph, const Catalog& catalog,
               const FailureModel& model)
        : m_architecture {architecture}
        , m_graph {graph}
        , m_catalog {catalog}
        , m_model {model}
    {
    }

    SimulationTables run()
    {
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            addNode(node);
        for (std::size_t index = 0; index < m_model.requirements.size(); ++index) {
            const Requirement& requirement = m_model.requirements[index];
            SimulationTables::Asked asked {.client = requirement.client,
                                           .service = requirement.need.service,
                                           .need = needNumber(requirement.need),
                                           .lost = m_model.tree.tops[index]};
            const std::vector<char> cone = coneOf(m_graph, requirement.need, true);
            for (int node = 0; node < static_cast<int>(cone.size()); ++node)
                if (cone[at(node)])
                    asked.cone.push_back(node);
            m_result.asked.push_back(std::move(asked));
        }
        return std::move(m_result);
    }

private:
    int needNumber(const Need& need)
    {
        const auto [found, isNew] =
            m_numbers.try_emplace({need.service, need.isRead}, static_cast<int>(m_result.needs.size()));
        if (isNew) {
            const Service& service = m_graph.service(need.service);
            m_result.needs.push_back({.unserved = m_model.unserved(need),
                                      .alternatives = m_graph.alternatives(need),
                                      .coldStandbys = service.coldStandbys,
                                      .countsCopies = service.required > 1});
        }
        return found->second;
    }

    void addNode(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        SimulationTables::Node made {.down = m_model.components[at(index)],
                                     .lacks = m_model.lacks[at(index)],
                                     .box = node.isFrame ? m_model.boxes[at(index)] : m_model.never,
                                     .hasNeeds = !node.needs.empty()};
        if (!node.isUnfailing()) {
            made.copies = m_model.copies[at(index)];
            made.spare = node.copies - node.required;
            made.degradedBy = made.copies;
        }
        for (const Need& need : node.needs) {
            if (need.isRequired)
                made.needs.push_back(needNumber(need));
            else
                made.degradedBy.push_back(m_model.unserved(need));
        }
        addMoves(index, made);
        for (const Place& place : node.places) {
            addMoves(m_graph.find(place.box->id), made);
            for (const Egress& egress : place.egress) {
                if (egress.isRequired)
                    made.gateways.push_back(egress.gateway);
                else
                    made.degradedBy.push_back(m_model.components[at(egress.gateway)]);
            }
        }
        addTargets(node, made);
        std::ranges::sort(made.degradedBy);
        const auto repeated = std::ranges::unique(made.degradedBy);
        made.degradedBy.erase(repeated.begin(), repeated.end());
        m_result.nodes.push_back(std::move(made));
    }

    void addMoves(int box, SimulationTables::Node& made) const
    {
        for (int holder = m_model.holders[at(box)]; holder >= 0; box = holder, holder = m_model.holders[at(box)])
            made.moves.emplace_back(m_model.boxes[at(holder)], m_model.boxes[at(box)]);
    }

    /// A balancer that does not probe its targets goes on sending requests to those that are down.
    void addTargets(const ServiceNode& node, SimulationTables::Node& made) const
    {
        if (!m_catalog.isKind(*node.component, "load-balancer") ||
            probesTargets(m_architecture, m_catalog, *node.component))
            return;
        for (const Need& need : node.needs)
            for (const int target : m_graph.alternatives(need)) {
                made.degradedBy.push_back(m_model.components[at(target)]);
                const auto& copies = m_model.copies[at(target)];
                if (!m_graph.node(target).isUnfailing())
                    made.degradedBy.insert(made.degradedBy.end(), copies.begin(), copies.end());
            }
    }

    const Architecture& m_architecture;
    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const FailureModel& m_model;
    std::map<std::pair<int, bool>, int> m_numbers {}; ///< of needs, by service and whether for reads only
    SimulationTables m_result {};
};

} // namespace

SimulationTables simulationTables(const Architecture& architecture, const ServiceGraph& graph, const Catalog& catalog,
                                  const FailureModel& model)
{
    return TableMaker {architecture, graph, catalog, model}.run();
}

} // namespace gudo

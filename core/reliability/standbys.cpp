#include "core/reliability/standbys.h"

#include <algorithm>
#include <map>

#include "core/model/at.h"

namespace gudo {

namespace {

using Steps = std::map<int, std::vector<int>>;

class StandbyFinder {
public:
    StandbyFinder(ServiceGraph& graph, StandbyLinks& links)
        : m_graph {graph}
        , m_links {links}
    {
        for (const auto& failover : links.failovers)
            (failover.isManual ? m_manual : m_automatic)[failover.from].push_back(failover.to);
        for (const auto& [from, to] : m_automatic)
            m_isAutomaticTarget.insert(to.begin(), to.end());
    }

    void find()
    {
        findReadReplicas();
        for (int service = 0; service < static_cast<int>(m_graph.services.size()); ++service)
            findAlternatives(m_graph.services[at(service)], service);
        findCovered();
    }

private:
    /// Data that only flows in is no place to write to, unless it takes over by itself.
    void findReadReplicas()
    {
        std::set<std::pair<int, int>> flows;
        for (const auto& replication : m_links.replications)
            flows.emplace(replication.from, replication.to);
        for (const auto& [from, to] : flows) {
            ServiceNode& node = m_graph.nodes[at(to)];
            if (node.holdsData && !flows.contains({to, from}) && !m_isAutomaticTarget.contains(to))
                node.isReadReplica = true;
        }
        for (const auto& [from, to] : flows)
            if (m_graph.node(to).isReadReplica)
                m_upstream[to].push_back(from);
    }

    void findAlternatives(Service& service, int index)
    {
        const auto isMember = [&](int node) {
            return m_graph.serviceOf[at(node)] == index;
        };
        std::set<int> standbys = reachedFrom(service.members, m_automatic);
        std::set<int> cold;
        for (const int member : service.members)
            if (const auto manual = m_manual.find(member); manual != m_manual.end())
                for (const int node : manual->second)
                    if (!standbys.contains(node) && !(isMember(node) && reachedFrom({node}, m_manual).contains(member)))
                        cold.insert(node); // where members wait for each other, none does
        std::vector<int> active;
        std::ranges::copy_if(service.members, std::back_inserter(active),
                             [&](int member) { return !cold.contains(member); });
        standbys = reachedFrom(active, m_automatic); // what is not active hands nothing over

        for (const int member : service.members) {
            const bool isReplica = m_graph.node(member).isReadReplica;
            if (isReplica || !cold.contains(member))
                service.readers.push_back(member);
            if (!isReplica && !cold.contains(member))
                service.writers.push_back(member);
        }
        std::set<int> targets = standbys;
        targets.insert(cold.begin(), cold.end());
        std::ranges::copy_if(targets, std::back_inserter(service.waiting), isMember);
        if (service.waiting.size() == service.members.size())
            service.waiting.clear(); // each is active for another
        std::ranges::copy_if(standbys, std::back_inserter(service.standbys), [&](int node) { return !isMember(node); });
        std::ranges::copy(cold, std::back_inserter(service.coldStandbys));

        std::set<int> holders =
            reachedFrom(service.members, m_upstream); // a replica of a replica has its original, too
        std::erase_if(holders, [&](int node) { return m_graph.node(node).isReadReplica; });
        holders.merge(reachedFrom({holders.begin(), holders.end()}, m_automatic));
        std::ranges::copy_if(holders, std::back_inserter(service.originals), [&](int node) { return !isMember(node); });
        if (service.writers.empty() && service.originals.empty())
            service.writers = service.readers; // nobody knows the original
    }

    void findCovered()
    {
        Steps steps;
        std::map<std::pair<int, int>, std::set<int>> taken; // members of the standby's service that take over
        for (const auto& failover : m_links.failovers)
            taken[{m_graph.serviceOf[at(failover.from)], m_graph.serviceOf[at(failover.to)]}].insert(failover.to);
        for (const auto& [pair, nodes] : taken)
            if (pair.first != pair.second && nodes.size() == m_graph.service(pair.second).members.size())
                steps[pair.first].push_back(pair.second);
        for (const auto& [active, next] : steps)
            for (const int standby : reachedFrom({active}, steps))
                m_links.covered.emplace(active, standby);
    }

    ServiceGraph& m_graph;
    StandbyLinks& m_links;
    Steps m_automatic;
    Steps m_manual;
    std::set<int> m_isAutomaticTarget;
    Steps m_upstream; ///< where the data of read replicas comes from
};

} // namespace

std::set<int> reachedFrom(const std::vector<int>& starts, const std::map<int, std::vector<int>>& steps)
{
    std::set<int> reached;
    std::vector<int> open = starts;
    while (!open.empty()) {
        const auto next = steps.find(open.back());
        open.pop_back();
        if (next != steps.end())
            for (const int node : next->second)
                if (reached.insert(node).second)
                    open.push_back(node);
    }
    return reached;
}

void addStandbys(ServiceGraph& graph, StandbyLinks& links)
{
    StandbyFinder {graph, links}.find();
}

} // namespace gudo

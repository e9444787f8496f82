#include "core/reliability/failure_sets.h"

#include <algorithm>
#include <optional>

#include "core/faulttree/cut_sets.h"
#include "core/model/at.h"
#include "core/reliability/single_points.h"

namespace gudo {

namespace {

/// True when the need leads to the service, at any depth.
bool leadsTo(const ServiceGraph& graph, const Need& need, int service)
{
    const std::vector<char> cone = coneOf(graph, need);
    return std::ranges::any_of(graph.service(service).members, [&](int member) { return cone[at(member)] != 0; });
}

/// How the service is asked for on the way from there: writing, if anything writes. A choice among services writes.
Need needOf(const ServiceGraph& graph, const Need& from, int service)
{
    const std::vector<char> cone = coneOf(graph, from);
    std::optional<Need> found;
    for (std::size_t node = 0; node < cone.size(); ++node)
        for (const Need& need : graph.nodes[node].needs)
            if (cone[node] && need.isRequired && need.service == service && (!found || !need.isRead))
                found = need;
    return found.value_or(Need {.service = service});
}

} // namespace

FailureModel failureModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones,
                          const FailureQuery& query)
{
    std::vector<Requirement> all = query.from < 0 ? requirementsOf(graph) : requirementsOf(graph, query.from);
    struct Distant {
        Requirement requirement;
        std::vector<std::size_t> ways; ///< requirements that lead to it
    };
    std::vector<Requirement> wanted;
    std::vector<Distant> distant;
    for (const Requirement& requirement : all) {
        if (query.to < 0 || requirement.need.service == query.to) {
            wanted.push_back(requirement);
            continue;
        }
        if (!leadsTo(graph, requirement.need, query.to))
            continue;
        const Need need = needOf(graph, requirement.need, query.to);
        if (distant.empty() || distant.back().requirement.client != requirement.client)
            distant.push_back({.requirement = {requirement.client, need}, .ways = {}});
        Distant& last = distant.back();
        last.requirement.need.isRead &= need.isRead;
        last.ways.push_back(static_cast<std::size_t>(&requirement - all.data()));
    }
    std::erase_if(distant, [&](const Distant& row) {
        return std::ranges::any_of(wanted,
                                   [&](const Requirement& near) { return near.client == row.requirement.client; });
    });

    const std::size_t direct = all.size();
    std::ranges::copy(wanted, std::back_inserter(all));
    for (const Distant& row : distant)
        all.push_back(row.requirement);
    FailureModel model = failureModel(graph, catalog, zones, std::move(all),
                                      [&](const FailureEvent& event) { return isAtLevel(graph, event, query.level); });
    for (std::size_t index = 0; index < distant.size(); ++index) {
        std::vector<FaultNode> ways;
        for (const std::size_t way : distant[index].ways)
            ways.push_back(model.tree.tops[way]);
        FaultNode& top = model.tree.tops[direct + wanted.size() + index];
        const FaultNode either[] {model.tree.addGate(GateKind::And, ways), top};
        top = model.tree.addGate(GateKind::Or, either);
    }
    const auto cut = static_cast<std::ptrdiff_t>(direct);
    model.requirements.erase(model.requirements.begin(), model.requirements.begin() + cut);
    model.tree.tops.erase(model.tree.tops.begin(), model.tree.tops.begin() + cut);
    return model;
}

std::vector<FailureSets> failureSets(const FailureModel& model, const FailureQuery& query)
{
    CutSetOptions options;
    options.order = query.order;
    options.isCancelled = query.isCancelled;
    const std::vector<CutSets> found = minimalCutSets(model.tree, options);
    std::vector<FailureSets> all;
    for (std::size_t index = 0; index < found.size(); ++index) {
        FailureSets result {.requirement = model.requirements[index],
                            .isExact = found[index].completeOrder >= query.order};
        for (const CutSet& set : found[index].sets) {
            std::vector<std::string> names;
            for (const std::uint32_t event : set)
                names.push_back(model.events[event].id);
            std::ranges::sort(names);
            result.sets.push_back(std::move(names));
        }
        std::ranges::sort(result.sets, [](const auto& a, const auto& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        all.push_back(std::move(result));
    }
    return all;
}

int serviceNamed(const ServiceGraph& graph, std::string_view nameOrId)
{
    for (std::size_t service = 0; service < graph.services.size(); ++service)
        if (!nameOrId.empty() && graph.services[service].name == nameOrId)
            return static_cast<int>(service);
    const int node = graph.find(nameOrId);
    return node < 0 ? -1 : graph.serviceOf[at(node)];
}

} // namespace gudo

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/faulttree/scenarios.h"
#include "core/model/at.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/separation.h"

namespace gudo {

namespace {

bool isFeed(const RuleContext& context, const Losses& losses, const FailureEvent& event)
{
    return event.kind == FailureEvent::Kind::Component && context.isKind(losses.component(event.node), "power");
}

bool isBox(const FailureEvent& event)
{
    return event.kind == FailureEvent::Kind::Domain &&
           (event.level == FailureLevel::Host || event.level == FailureLevel::Rack);
}

/// Nodes that a feed takes, being the only one that they or what they run on have; not what needs these nodes.
std::vector<int> takenBy(const Losses& losses, const std::vector<bool>& failed)
{
    const ServiceGraph& graph = losses.graph();
    std::vector<int> taken;
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        const auto& copies = losses.model().copies[at(node)];
        const auto lost = std::ranges::count_if(copies, [&](FaultNode copy) { return failed[copy]; });
        if (lost > graph.node(node).copies - graph.node(node).required)
            taken.push_back(node);
    }
    return taken;
}

bool isUnserved(const FailureModel& model, const std::vector<bool>& failed, int service)
{
    return std::ranges::any_of(std::array {true, false}, [&](bool isRead) {
        const auto need = model.needs.find({service, isRead});
        return need != model.needs.end() && failed[need->second];
    });
}

/// Pairs of components of which one takes over from the other: rules of their own look at these.
std::set<std::pair<int, int>> failoverPairs(const RuleContext& context)
{
    std::set<std::pair<int, int>> pairs;
    for (const auto& row : context.architecture().connections)
        if (row->kind == "failover") {
            const int from = context.graph().find(row->from);
            const int to = context.graph().find(row->to);
            pairs.insert({from, to});
            pairs.insert({to, from});
        }
    return pairs;
}

/// True when these members of one service look redundant: none is a single point of failure by itself, none waits for
/// another, and they are not places of one component that a list spreads.
bool looksRedundant(const RuleContext& context, const Losses& losses, const std::vector<int>& members,
                    const std::set<std::pair<int, int>>& pairs)
{
    const ServiceGraph& graph = losses.graph();
    if (members.size() == 1) {
        const ServiceNode& only = graph.node(members.front());
        if (only.copies < 2 || !context.catalog.typeOf(*only.component).spread.empty())
            return false;
    }
    return std::ranges::all_of(members, [&](int member) {
        const bool isPaired = std::ranges::any_of(members, [&](int other) { return pairs.contains({member, other}); });
        return !isPaired && !graph.node(member).needsMajority && !losses.of(graph.idOf(member));
    });
}

/// Members of one service among the nodes, where they look redundant.
std::vector<std::vector<int>> groupsOf(const RuleContext& context, const Losses& losses, int cause,
                                       const std::vector<int>& nodes, const std::set<std::pair<int, int>>& pairs)
{
    std::map<int, std::vector<int>> byService;
    for (const int node : nodes)
        if (node != cause)
            byService[losses.graph().serviceOf[at(node)]].push_back(node);
    std::vector<std::vector<int>> groups;
    for (auto& [service, members] : byService)
        if (looksRedundant(context, losses, members, pairs))
            groups.push_back(std::move(members));
    return groups;
}

/// What may fail together: by boxes, then by power feeds, of which only the failure tells what they take.
std::vector<Together> candidates(const RuleContext& context, const Losses& losses,
                                 const std::set<std::pair<int, int>>& pairs)
{
    std::vector<Together> boxes;
    std::vector<Together> feeds;
    for (const SinglePoint& point : losses.points()) {
        const FailureEvent& event = losses.eventOf(point);
        if (isFeed(context, losses, event)) {
            feeds.push_back({.point = &point, .cause = event.node});
        } else if (isBox(event)) {
            auto groups = groupsOf(context, losses, event.node, point.hit, pairs);
            if (!groups.empty())
                boxes.push_back({.point = &point, .cause = event.node, .groups = std::move(groups)});
        }
    }
    std::ranges::move(feeds, std::back_inserter(boxes));
    return boxes;
}

/// What fails together, by the points that are to blame.
std::vector<Together> allTogether(const RuleContext& context, const Losses& losses)
{
    constexpr std::size_t round = 64; // bounds the memory
    const auto pairs = failoverPairs(context);
    std::vector<Together> all = candidates(context, losses, pairs);
    std::set<std::vector<int>> inBoxes; // groups that are in one box: what feeds it is another rule's business
    for (std::size_t first = 0; first < all.size(); first += round) {
        std::vector<Scenario> scenarios;
        for (std::size_t index = first; index < std::min(all.size(), first + round); ++index)
            scenarios.push_back({static_cast<std::uint32_t>(all[index].point->event)});
        const auto failed = failedNodes(losses.model().tree, scenarios);
        for (std::size_t lane = 0; lane < scenarios.size(); ++lane) {
            Together& together = all[first + lane];
            const bool isPower = isFeed(context, losses, losses.eventOf(*together.point));
            if (isPower)
                together.groups = groupsOf(context, losses, together.cause, takenBy(losses, failed[lane]), pairs);
            std::erase_if(together.groups, [&](const auto& group) {
                return !isUnserved(losses.model(), failed[lane], losses.graph().serviceOf[at(group.front())]) ||
                       (isPower && inBoxes.contains(group));
            });
            if (!isPower)
                inBoxes.insert(together.groups.begin(), together.groups.end());
        }
    }
    std::erase_if(all, [](const Together& together) { return together.groups.empty(); });
    return all;
}

std::set<std::string> causesIn(const RuleContext& context)
{
    std::set<std::string> causes;
    for (const Together& together : allTogether(context, context.losses()))
        causes.insert(context.graph().idOf(together.cause));
    return causes;
}

std::vector<Diagnostic> findTogether(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("client"))
        return findings;
    Losses& losses = context.losses();
    const auto all = allTogether(context, losses);
    if (all.empty())
        return findings;
    Separation separation {context, causesIn};
    for (const Together& together : all) {
        std::vector<Id> ids {losses.graph().idOf(together.cause)};
        std::vector<std::string> names;
        for (const auto& group : together.groups)
            for (const int member : group) {
                const int copies = losses.graph().node(member).copies;
                ids.push_back(losses.graph().idOf(member));
                names.push_back(called(losses.component(member)) +
                                (copies > 1 ? " ×" + std::to_string(copies) : std::string {}));
            }
        const std::string cause = called(losses.component(together.cause));
        const bool isPower = isFeed(context, losses, losses.eventOf(*together.point));
        Diagnostic found =
            isPower ? finding({GUDO_TR_NOOP("core", "%1 stand in for each other, but all of them are powered by %2 "
                                                    "alone: when it fails, requests from %3 fail"),
                               {listed(names), cause, losses.clients(*together.point)}},
                              std::move(ids))
                    : finding({GUDO_TR_NOOP("core", "%1 stand in for each other, but all of them are in %2: when it "
                                                    "fails, requests from %3 fail"),
                               {listed(names), cause, losses.clients(*together.point)}},
                              std::move(ids));
        found.fix = isPower ? separation.byFeed(together) : separation.byMoving(together);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule membersFailingTogether {
    .id = "RED-009",
    .name = "members-failing-together",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Redundant components that fail together"),
    .rationale =
        GUDO_TR_NOOP("core", "Two servers protect against the failure of one of them only as long as they do not share "
                             "what they run on. Virtual machines on one host, hosts in one rack, racks on one power "
                             "feed are gone at the same moment: the design looks redundant and is not."),
    .remedy = GUDO_TR_NOOP("core", "Put one of them onto another host, into another rack, or onto a second power feed, "
                                   "and tell the hypervisors to keep them apart."),
    .bad = GUDO_TR_NOOP("core", "Two web servers behind a load balancer, both virtual machines on the same host."),
    .good = GUDO_TR_NOOP("core", "The two virtual machines on two hosts."),
    .source = "S0; vSphere Resource Management: VM-VM affinity rules; kube-score deployment-has-host-podantiaffinity, "
              "Polaris topologySpreadConstraint",
    .check = findTogether,
    .explainsSinglePoints = true,
};

} // namespace gudo

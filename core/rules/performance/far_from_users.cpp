#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/performance/geographies.h"
#include "core/rules/performance/performance_rules.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

constexpr std::size_t mostSteps = 500; ///< of a way outside of regions; what goes on for longer is not looked at

/// A request arrow, and the region that its end is in, or nullptr.
struct Arrow {
    const Connection* connection;
    const Component* region;
};

using Arrows = std::unordered_map<std::string_view, std::vector<Arrow>>; ///< by source; none to delivery networks

Arrows arrowsOf(const RuleContext& context)
{
    Arrows arrows;
    for (const auto& row : context.architecture().connections) {
        const Component* to = isRequest(*row) && row->from != row->to ? context.component(row->to) : nullptr;
        if (to && !context.isKind(*to, "cdn"))
            arrows[row->from].push_back({row.get(), context.zones.nearest(to->id, "region")});
    }
    return arrows;
}

/// How requests of a client come into regions, on ways without a content delivery network.
struct Ways {
    std::vector<const Connection*> entries {}; ///< the arrows into regions
    std::set<std::string> regions {};
    std::set<Geography> places {};
    bool areKnown = true; ///< false when some region is not said or not known
};

Ways waysFrom(const Component& client, const Arrows& arrows)
{
    Ways ways;
    std::set<const Component*> regions;
    std::unordered_set<std::string_view> seen {client.id};
    std::vector<std::string_view> open {client.id};
    while (!open.empty()) {
        const auto out = arrows.find(open.back());
        open.pop_back();
        if (out == arrows.end())
            continue;
        for (const Arrow& arrow : out->second)
            if (arrow.region) {
                ways.entries.push_back(arrow.connection);
                regions.insert(arrow.region);
            } else if (seen.insert(arrow.connection->to).second) {
                open.push_back(arrow.connection->to);
            }
        if (seen.size() > mostSteps)
            return {};
    }
    for (const Component* region : regions) {
        // Only what somebody set: the first region in a list is not where people run things
        const std::string code {textOf(region->properties, "region")};
        const auto places = geographyOfRegion(code);
        ways.areKnown &= !places.empty();
        ways.places.insert(places.begin(), places.end());
        ways.regions.insert(code);
    }
    std::ranges::sort(ways.entries); // the same arrows compare equal whichever way they were found
    return ways;
}

bool isFar(const std::set<Geography>& users, const std::set<Geography>& places)
{
    return std::ranges::any_of(users, [&](Geography each) {
        return each == Geography::Worldwide ? places.size() == 1 : !places.contains(each);
    });
}

/// The delivery network of the provider whose region it is, else none.
const ComponentType* networkTypeFor(const RuleContext& context, const Component& target)
{
    const Component* region = context.zones.nearest(target.id, "region");
    const std::string_view type = region ? std::string_view {region->type} : std::string_view {};
    const std::string_view provider = type.substr(0, type.find('.') + 1);
    for (const ComponentType& each : context.catalog.types())
        if (!provider.empty() && each.isKind("cdn") && each.id.starts_with(provider))
            return &each;
    return nullptr;
}

/// A delivery network between those who ask from outside and what they ask.
std::optional<Fix> fixFor(const RuleContext& context, const std::vector<const Connection*>& entries)
{
    static constexpr std::string_view origins[] {"load-balancer", "compute", "web", "object-storage", "gateway"};
    for (const Connection* arrow : entries) {
        const Component& to = *context.component(arrow->to);
        if (std::ranges::none_of(origins, [&](std::string_view kind) { return context.isKind(to, kind); }))
            return {};
    }
    const ComponentType* type = networkTypeFor(context, *context.component(entries.front()->to));
    if (!type || !context.catalog.accepts(nullptr, type->id))
        return {};
    const Component network {.id = freeId(context.architecture(), "cdn"),
                             .type = type->id,
                             .name = std::string {(type->label.isEmpty() ? type->name : type->label).in("en")}};
    std::vector<Id> arrows;
    for (const Connection* arrow : entries)
        arrows.push_back(arrow->id);
    const Rect size {0, 0, type->width, type->height};
    return Fix {{GUDO_TR_NOOP("core", "Put %1 in front"), {network.name}},
                [network, arrows, size](Design design) {
                    const Architecture& before = design.architecture;
                    const Connection* first = before.connections.find(arrows.front());
                    if (before.components.contains(network.id) || before.connections.contains(network.id) || !first)
                        return design;
                    const Rect beside = placementOf(design, first->from);
                    const Rect place =
                        beside.isEmpty() ? beside : freeRectNear(design, "", size.moved(beside.right() + 40, beside.y));
                    design = withComponent(std::move(design), network, place);
                    std::set<Id> asking;
                    std::set<Id> asked;
                    for (const Id& id : arrows) {
                        const Connection* found = design.architecture.connections.find(id);
                        if (!found)
                            continue;
                        Connection in = *found;
                        Connection out = *found;
                        in.to = network.id;
                        out.from = network.id;
                        design = asking.insert(in.from).second ? withConnection(std::move(design), std::move(in))
                                                               : without(std::move(design), std::vector {id});
                        if (!asked.insert(out.to).second)
                            continue;
                        out.id = freeId(design.architecture, network.id + '-' + idFrom(out.to, "origin"));
                        design = withConnection(std::move(design), std::move(out));
                    }
                    return design;
                },
                false};
}

std::vector<Diagnostic> findFar(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("client") || !context.hasKind("region"))
        return findings;
    const Arrows arrows = arrowsOf(context);
    struct Group {
        Ways ways;
        std::vector<const Component*> clients {};
    };
    std::map<std::vector<const Connection*>, Group> groups; // by ways in, which the same network would mend
    std::vector<const Group*> inOrder;
    for (const Component* row : context.ofKind("client")) {
        const auto users = geographiesIn(textOf(row->properties, "geography"));
        if (users.empty())
            continue;
        Ways ways = waysFrom(*row, arrows);
        if (ways.entries.empty() || !ways.areKnown || !isFar(users, ways.places))
            continue;
        const auto [group, isNew] = groups.try_emplace(ways.entries);
        if (isNew) {
            std::ranges::sort(ways.entries, {}, [](const Connection* entry) { return std::string_view {entry->id}; });
            group->second.ways = std::move(ways);
            inOrder.push_back(&group->second);
        }
        group->second.clients.push_back(row);
    }
    for (const Group* group : inOrder) {
        std::vector<Id> ids;
        std::vector<std::string> names;
        for (const Component* client : group->clients) {
            ids.push_back(client->id);
            names.push_back(called(*client));
        }
        for (const Connection* entry : group->ways.entries)
            if (std::ranges::find(ids, entry->to) == ids.end())
                ids.push_back(entry->to);
        const std::vector<std::string> regions {group->ways.regions.begin(), group->ways.regions.end()};
        Diagnostic found = finding({GUDO_TR_NOOP("core", "Requests from %1 go all the way to %2: no content delivery "
                                                         "network answers nearer to the users"),
                                    {listed(names), listed(regions)}},
                                   std::move(ids));
        found.fix = fixFor(context, group->ways.entries);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule farFromUsers {
    .id = "PERF-001",
    .name = "far-from-users",
    .severity = Severity::Warning,
    .family = RuleFamily::Performance,
    .title = GUDO_TR_NOOP("core", "Users far from the region that answers"),
    .rationale =
        GUDO_TR_NOOP("core", "A request to another part of the world takes a tenth of a second or more for the way "
                             "alone, and a page makes many of them one after the other. Users there wait for seconds "
                             "for what others see at once."),
    .remedy =
        GUDO_TR_NOOP("core", "Put a content delivery network in front, which answers from a place near each user, "
                             "or run the service in a region near them as well."),
    .bad = GUDO_TR_NOOP("core", "Users in the United States who ask a load balancer in Seoul."),
    .good = GUDO_TR_NOOP("core", "The same through a content delivery network."),
    .source = "S2, S4; Amazon CloudFront Developer Guide; AWS: Regions and Availability Zones",
    .check = findFar,
};

} // namespace gudo

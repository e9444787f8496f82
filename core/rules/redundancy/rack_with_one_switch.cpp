#include <algorithm>
#include <map>
#include <set>

#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/twin.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// What a rack depends on as a whole.
struct Rack {
    const Component* rack;
    std::vector<const Component*> switches {}; ///< in it, in the order of their ids
    std::vector<const Component*> feeds {};    ///< that it or its machines name or that are drawn in it, each once
    std::vector<const Component*> tiers {};    ///< members of tiers that are in it as a whole
};

void addOnce(std::vector<const Component*>& list, const Component* component)
{
    if (std::ranges::find(list, component) == list.end())
        list.push_back(component);
}

/// The racks with what is in them; they may hold hosts, but no racks.
std::vector<Rack> racksOf(const RuleContext& context)
{
    std::vector<Rack> racks;
    for (const Component* row : context.ofKind("rack")) {
        Rack entry {.rack = row};
        const auto addFeedsOf = [&](const Component& component) {
            for (const std::string& id : textsOf(component.properties, "power_feeds"))
                if (const Component* feed = context.component(id); feed && context.isKind(*feed, "power"))
                    addOnce(entry.feeds, feed);
        };
        addFeedsOf(*row);
        for (const auto id : context.containment.children(row->id)) {
            const Component& child = *context.component(id);
            if (context.isKind(child, "switch"))
                entry.switches.push_back(&child);
            if (context.isKind(child, "power"))
                addOnce(entry.feeds, &child);
            addFeedsOf(child);
        }
        if (entry.switches.size() == 1 || entry.feeds.size() == 1)
            racks.push_back(std::move(entry));
    }
    return racks;
}

/// A tier of several that is in one rack: a second machine does not help when they lose the network together.
void addTiers(const RuleContext& context, std::vector<Rack>& racks)
{
    const auto passes = [&](const Component& component) {
        return !context.catalog.typeOf(component).traits.passive && !context.isKind(component, "client") &&
               !context.isKind(component, "switch");
    };
    std::map<std::string_view, Rack*> byId;
    for (Rack& entry : racks)
        byId.emplace(entry.rack->id, &entry);
    for (const Tier& tier : servingTiers(context, context.shared<Callers>(), passes)) {
        if (tier.members.size() < 2)
            continue;
        std::set<const Component*> around;
        for (const Component* member : tier.members)
            around.insert(context.zones.nearest(member->parent, "rack"));
        const Component* rack = around.size() == 1 ? *around.begin() : nullptr;
        const auto entry = rack ? byId.find(rack->id) : byId.end();
        if (entry != byId.end())
            entry->second->tiers.insert(entry->second->tiers.end(), tier.members.begin(), tier.members.end());
    }
}

std::optional<Fix> fixBySwitch(const RuleContext& context, const Component& only)
{
    auto twin = twinOf(context, only, only.parent, TwinRequests::IsAskedToo);
    if (!twin)
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Add a second switch")},
                [steps = std::move(*twin)](Design design) { return withTwin(std::move(design), steps); },
                false};
}

/// The rack is fed by another feed as well: one that is there, else a new one beside the first.
std::optional<Fix> fixByFeed(const RuleContext& context, const Component& rack, const Component& only)
{
    const Component* other = nullptr;
    for (const auto& row : context.architecture().components)
        if (!other && row.get() != &only && row->parent == only.parent && context.isKind(*row, "power"))
            other = row.get();
    const auto twin = other ? std::nullopt : twinOf(context, only, only.parent, TwinRequests::Answers);
    if (!other && !twin)
        return {};
    auto feeds = textsOf(rack.properties, "power_feeds");
    if (std::ranges::find(feeds, only.id) == feeds.end())
        feeds.push_back(only.id);
    feeds.push_back(other ? other->id : twin->component.id);
    Message title = other ? Message {GUDO_TR_NOOP("core", "Feed it from %1 as well"), {called(*other)}}
                          : Message {GUDO_TR_NOOP("core", "Add a second power feed")};
    return Fix {std::move(title),
                [id = rack.id, feeds, twin](Design design) {
                    if (twin && design.architecture.components.contains(twin->component.id))
                        return design; // done already
                    if (twin)
                        design = withTwin(std::move(design), *twin);
                    return withProperty(std::move(design), id, "power_feeds", listValue(feeds));
                },
                false};
}

std::vector<Diagnostic> findSingleSwitches(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::vector<Rack> racks = racksOf(context);
    if (racks.empty())
        return findings;
    addTiers(context, racks);
    for (const Rack& entry : racks) {
        if (entry.tiers.empty())
            continue;
        if (entry.switches.size() == 1 && context.losses().clientsLost(entry.switches.front()->id).empty()) {
            const Component& only = *entry.switches.front();
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 is the only switch of %2: when it fails, %3 are cut off together"),
                         {called(only), called(*entry.rack), listed(entry.tiers)}},
                        {only.id, entry.rack->id});
            found.fix = fixBySwitch(context, only);
            findings.push_back(std::move(found));
        }
        if (entry.feeds.size() == 1) {
            const Component& only = *entry.feeds.front();
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 is the only power feed of %2: when it fails, %3 stop together"),
                         {called(only), called(*entry.rack), listed(entry.tiers)}},
                        {only.id, entry.rack->id});
            found.key = entry.rack->id; // a feed may serve several racks
            found.fix = fixByFeed(context, *entry.rack, only);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule rackWithOneSwitch {
    .id = "RED-023",
    .name = "rack-with-one-switch",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Rack with one switch or one power feed"),
    .rationale =
        GUDO_TR_NOOP("core", "Servers that stand in for each other in the same rack share what the rack hangs on. When "
                             "its only switch fails, or the only feed that powers it, all of them are gone at once, "
                             "and so is the tier they make up."),
    .remedy =
        GUDO_TR_NOOP("core", "Connect each server to two switches and two power feeds, or put some of the servers "
                             "into another rack."),
    .bad = GUDO_TR_NOOP("core", "A rack with both web servers of a site, one switch and one power feed."),
    .good = GUDO_TR_NOOP("core", "The same rack with two switches and two power feeds."),
    .source = "S0",
    .check = findSingleSwitches,
};

} // namespace gudo

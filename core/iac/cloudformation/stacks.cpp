#include "core/iac/cloudformation/stacks.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/iac/references.h"

namespace gudo::iac {

namespace {

using Resources = std::vector<const Resource*>;

/// The resources that one needs, as far as templates say so.
Resources neededBy(const Resource& resource, const IdMap<const Resource*>& byKey)
{
    Resources needed;
    const auto add = [&](std::string_view key) {
        const auto found = byKey.find(key);
        if (found != byKey.end() && found->second != &resource)
            needed.push_back(found->second);
    };
    for (const Field& field : resource.arguments)
        if (!field.cloudFormation.empty())
            visitParts(field.value, &Field::cloudFormation, [&](const Part& part) {
                if (part.kind == Part::Kind::Attribute)
                    add(part.text);
            });
    for (const std::string& key : resource.dependsOn)
        add(key);
    return needed;
}

/// Tiers that lead to each other have one leader: the first of them by name.
std::map<std::string_view, std::string_view> leadersOf(const Resources& resources, const IdMap<const Resource*>& byKey)
{
    std::map<std::string_view, std::set<std::string_view>> leadsTo;
    for (const Resource* resource : resources) {
        leadsTo[resource->tier].insert(resource->tier);
        for (const Resource* needed : neededBy(*resource, byKey))
            leadsTo[resource->tier].insert(needed->tier);
    }
    // A dozen tiers: Warshall's closure is plenty.
    for (const auto& [middle, onward] : leadsTo)
        for (auto& [tier, reached] : leadsTo)
            if (reached.contains(middle)) {
                const std::set<std::string_view> copy = onward;
                reached.insert(copy.begin(), copy.end());
            }
    std::map<std::string_view, std::string_view> leaders;
    for (const auto& [tier, reached] : leadsTo) {
        leaders[tier] = tier;
        for (const std::string_view other : reached)
            if (const auto back = leadsTo.find(other); back != leadsTo.end() && back->second.contains(tier)) {
                leaders[tier] = other;
                break;
            }
    }
    return leaders;
}

/// The resources so that each comes after those it needs; in their order otherwise.
Resources sorted(const Resources& resources, const IdMap<const Resource*>& byKey)
{
    std::set<const Resource*> members(resources.begin(), resources.end());
    std::set<const Resource*> done;
    Resources order;
    const auto visit = [&](const Resource* resource, const auto& self) -> void {
        if (!members.contains(resource) || !done.insert(resource).second)
            return;
        for (const Resource* needed : neededBy(*resource, byKey))
            self(needed, self);
        order.push_back(resource);
    };
    for (const Resource* resource : resources)
        visit(resource, visit);
    return order;
}

/// Parts of at most `most` resources, with their names.
std::vector<std::pair<std::string, Resources>> parted(const Resources& resources, const IdMap<const Resource*>& byKey,
                                                      std::size_t most)
{
    const auto leaders = leadersOf(resources, byKey);
    std::map<std::string_view, Resources> groups;
    for (const Resource* resource : resources)
        groups[leaders.at(resource->tier)].push_back(resource);
    std::vector<std::pair<std::string, Resources>> parts;
    for (const auto& [tier, members] : groups) {
        const Resources order = members.size() > most ? sorted(members, byKey) : members;
        for (std::size_t start = 0, number = 1; start < order.size(); start += most, ++number) {
            const auto from = order.begin() + static_cast<std::ptrdiff_t>(start);
            const auto to = order.begin() + static_cast<std::ptrdiff_t>(std::min(start + most, order.size()));
            parts.emplace_back(std::string {tier} + (number > 1 ? "-" + std::to_string(number) : std::string {}),
                               Resources(from, to));
        }
    }
    return parts;
}

} // namespace

std::size_t Stacks::parentOf(std::size_t stack) const
{
    while (stacks[stack].isNested)
        --stack;
    return stack;
}

Stacks dividedIntoStacks(const Plan& plan, std::size_t most)
{
    Stacks result;
    IdMap<const Resource*> own;
    own.reserve(plan.resources.size());
    for (const Resource& resource : plan.resources)
        own.emplace(resource.key, &resource);
    std::map<std::string, Resources> regions;
    regions[{}] = {};
    for (const Resource& resource : plan.resources) {
        const Resource* meant = &resource;
        if (resource.cloudFormation.empty()) {
            const auto twin = own.find(resource.twin);
            meant = resource.twin.empty() || twin == own.end() ? nullptr : twin->second;
        }
        if (meant && !meant->cloudFormation.empty())
            result.resources.emplace(resource.key, meant);
        if (resource.cloudFormation.empty())
            continue;
        const std::string& home = resource.stackRegion.empty() ? resource.region : resource.stackRegion;
        regions[home == plan.region ? std::string {} : home].push_back(&resource);
    }
    for (auto& [region, resources] : regions) {
        const std::string name = region.empty() ? "template" : "template." + region;
        if (resources.size() <= most) {
            result.stacks.push_back({name, region, false, std::move(resources)});
            continue;
        }
        result.stacks.push_back({name, region, false, {}});
        for (auto& [part, members] : parted(resources, result.resources, most))
            result.stacks.push_back({region.empty() ? part : part + "." + region, region, true, std::move(members)});
    }
    for (std::size_t index = 0; index < result.stacks.size(); ++index)
        for (const Resource* resource : result.stacks[index].resources)
            result.byKey.emplace(resource->key, index);
    return result;
}

} // namespace gudo::iac

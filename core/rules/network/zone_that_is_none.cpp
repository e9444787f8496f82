#include <algorithm>
#include <map>
#include <optional>

#include "core/model/ascii.h"
#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/placing.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True for "a", "2a", "ap-northeast-2a"; false for the words around them.
bool looksLikeZone(const std::string& name)
{
    const bool isShort = name.size() == 1 || (name.size() == 2 && isDigit(name.front()));
    return isLetter(name.back()) && (isShort || name.find('-') != std::string::npos);
}

/// The zones in "a, c", "a/c" and "a and c".
std::vector<std::string> namesIn(std::string_view text)
{
    std::vector<std::string> names {{}};
    for (const char c : text)
        if (c == ',' || c == '/' || c == ';' || c == '+' || c == '&' || c == ' ')
            names.emplace_back();
        else
            names.back() += c;
    std::erase_if(names, [](const std::string& name) { return name.empty() || !looksLikeZone(name); });
    return names;
}

Fix fixByName(const Component& box, std::string name, bool isSafe)
{
    const auto apply = [id = box.id, old = std::string {textOf(box.properties, "zone")}, name](Design design) {
        const Component* changing = design.architecture.components.find(id);
        return changing && textOf(changing->properties, "zone") == old
                   ? withProperty(std::move(design), id, "zone", name)
                   : design;
    };
    return {{GUDO_TR_NOOP("core", "Call the zone %1"), {name}}, apply, isSafe};
}

/// What is wrong with the zone that some subnets are in.
std::optional<Diagnostic> faultOf(const RuleContext& context, const Component& box,
                                  const std::vector<const Component*>& subnets)
{
    std::vector<Id> ids {box.id};
    for (const Component* subnet : subnets)
        ids.push_back(subnet->id);
    const std::string zone {textOf(box.properties, "zone")};
    const auto names = namesIn(zone);
    if (names.size() > 1) {
        auto found = finding({GUDO_TR_NOOP("core", "%1 stands for several zones (%2), but each of its subnets is in "
                                                   "exactly one: %3"),
                              {called(box), zone, listed(subnets)}},
                             std::move(ids));
        found.fix = fixByName(box, names.front(), false);
        return found;
    }
    const Component* region = context.zones.nearest(box.id, "region");
    const std::string name = region ? std::string {textIn(context, *region, "region")} : std::string {};
    // "ap-northeast-2a" in ap-northeast-2; single letters and names of other kinds belong to any region
    const bool isFullName = zone.find('-') != std::string::npos && isLetter(zone.back()) && zone.size() > 2;
    if (name.empty() || !isFullName || zone.substr(0, zone.size() - 1) == name || zone.starts_with(name))
        return {};
    auto found = finding({GUDO_TR_NOOP("core", "%1 is the zone %2, which is not in the region %3: %4 would be in no "
                                               "zone"),
                          {called(box), zone, name, listed(subnets)}},
                         std::move(ids));
    found.fix = fixByName(box, name + zone.back(), true);
    return found;
}

std::optional<Fix> fixByOnlyZone(const RuleContext& context, const Component& subnet)
{
    const Component* network = context.zones.networkOf(subnet);
    const Component* only = nullptr;
    for (const auto& [name, boxes] : context.zones.boxes())
        for (const Component* box : boxes) {
            if (!network || context.zones.networkOf(*box) != network)
                continue;
            if (only)
                return {};
            only = box;
        }
    if (!only || context.zones.isWithin(only->id, subnet.id) || !context.catalog.accepts(only, subnet.type))
        return {};
    const auto apply = [id = subnet.id, zone = only->id](Design design) {
        const Component* moving = design.architecture.components.find(id);
        return moving && moving->parent != zone ? movedInto(std::move(design), id, zone) : design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Move it into %1"), {called(*only)}}, apply};
}

std::vector<Diagnostic> findNone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::map<std::string_view, std::vector<const Component*>> subnetsOfZone;
    for (const Component* row : context.ofKind("subnet")) {
        const Component* parent = context.zones.parentOf(*row);
        if (const Component* zone = context.zones.nearest(row->id, "zone")) {
            subnetsOfZone[zone->id].push_back(row);
        } else if (parent && context.catalog.accepts(parent, row->type)) {
            // Somewhere that may be in a zone and is not; in any other place it is OPS-016 that says so
            auto found = finding({GUDO_TR_NOOP("core", "%1 is in no zone"), {called(*row)}}, {row->id});
            found.fix = fixByOnlyZone(context, *row);
            findings.push_back(std::move(found));
        }
    }
    for (const auto& [id, subnets] : subnetsOfZone)
        if (auto found = faultOf(context, *context.component(id), subnets))
            findings.push_back(std::move(*found));
    return findings;
}

} // namespace

const Rule zoneThatIsNone {
    .id = "NET-012",
    .name = "zone-that-is-none",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet that is not in exactly one zone"),
    .rationale =
        GUDO_TR_NOOP("core", "A subnet lies in exactly one zone, and that zone in the region of its network. One box "
                             "that stands for two zones hides that half of what it holds fails with each of them, and "
                             "a zone of another region cannot be named at all."),
    .remedy = GUDO_TR_NOOP("core", "Draw one box for each zone and put each subnet into one of them."),
    .bad = GUDO_TR_NOOP("core", "A zone \"a, c\", or us-east-1a in the region ap-northeast-2."),
    .good = GUDO_TR_NOOP("core", "A zone ap-northeast-2a and a zone ap-northeast-2c with a subnet each."),
    .source = "S4; Amazon VPC User Guide: subnet basics",
    .check = findNone,
};

} // namespace gudo

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/model/edits.h"
#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/property_values.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

constexpr const char* filesKey = "static_files";
constexpr std::size_t mostSteps = 500; ///< back towards the clients

/// Who is asked first: a content delivery network, else a name server, else the clients; found on the ways back from
/// those who ask the tier.
std::vector<const Component*> frontOf(const RuleContext& context, const Callers& callers, const Tier& tier)
{
    std::map<std::string_view, std::vector<const Component*>> fronts; // by kind
    std::vector<const Component*> open = tier.callers;
    std::set<const Component*> seen {open.begin(), open.end()};
    while (!open.empty() && seen.size() <= mostSteps) {
        const Component* at = open.back();
        open.pop_back();
        for (const std::string_view kind : {"cdn", "dns", "client"})
            if (context.isKind(*at, kind))
                fronts[kind].push_back(at);
        for (const Component* caller : callers.of(at->id))
            if (seen.insert(caller).second)
                open.push_back(caller);
    }
    for (const std::string_view kind : {"cdn", "dns", "client"})
        if (!fronts[kind].empty())
            return fronts[kind];
    return {};
}

/// A bucket in the region of the servers, for those who are asked first.
std::optional<Fix> fixByBucket(const RuleContext& context, const Callers& callers, const Tier& tier)
{
    const Component* region = context.zones.nearest(tier.members.front()->id, "region");
    const auto fronts = region ? frontOf(context, callers, tier) : std::vector<const Component*> {};
    const auto isFitting = [&](const ComponentType& type) {
        return type.isKind("object-storage") && context.catalog.accepts(region, type.id) &&
               type.id.starts_with(region->type.substr(0, region->type.find('.') + 1));
    };
    if (fronts.empty() || std::ranges::none_of(context.catalog.types(), isFitting))
        return {};
    const ComponentType& type = *std::ranges::find_if(context.catalog.types(), isFitting);
    Component bucket {.id = freeId(context.architecture(), "static-files"),
                      .type = type.id,
                      .name = "Static files",
                      .parent = region->id};
    if (!context.isKind(*fronts.front(), "cdn") && type.property("website")) // else the network alone reads it
        bucket.properties = {
            {"error_document", "error.html"}, {"index_document", "index.html"}, {"public", true}, {"website", true}};
    std::vector<Id> asking;
    for (const Component* front : fronts)
        asking.push_back(front->id);
    std::vector<Id> servers;
    for (const Component* member : tier.members)
        servers.push_back(member->id);
    const Rect size {0, 0, type.width, type.height};
    return Fix {
        {GUDO_TR_NOOP("core", "Keep the static files in a bucket")},
        [bucket, asking, servers, size](Design design) {
            const Architecture& before = design.architecture;
            if (!before.components.contains(bucket.id) && !before.connections.contains(bucket.id)) {
                const Rect near = placementOf(design, servers.front());
                const Rect place =
                    near.isEmpty() ? near : freeRectNear(design, bucket.parent, size.moved(near.x, near.bottom() + 40));
                design = withComponent(std::move(design), bucket, place);
                for (const Id& front : asking) {
                    const Id id = freeId(design.architecture, idFrom(front + "-static-files", "static-files"));
                    design =
                        withConnection(std::move(design),
                                       {.id = id, .from = front, .to = bucket.id, .properties = {{"access", "read"}}});
                }
            }
            for (const Id& server : servers)
                design = withProperty(std::move(design), server, filesKey, false);
            return design;
        },
        false};
}

std::vector<Diagnostic> findCopies(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto servesFiles = [&](const Component& component) {
        return isOn(context, component, filesKey);
    };
    if (std::ranges::none_of(context.architecture().components, [&](const auto& row) { return servesFiles(*row); }))
        return findings;
    const Callers& callers = context.shared<Callers>();
    for (const Tier& tier : servingTiers(context, callers, servesFiles)) {
        int copies = 0;
        std::vector<Id> ids;
        for (const Component* member : tier.members) {
            copies += copiesOf(context, *member);
            ids.push_back(member->id);
        }
        if (copies < 2)
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "The same static files are kept %1 times, on %2, and every release has to "
                                          "reach each of them"),
                     {std::to_string(copies), listed(tier.members)}},
                    std::move(ids));
        found.fix = fixByBucket(context, callers, tier);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule copiesOfStaticFiles {
    .id = "COST-005",
    .name = "copies-of-static-files",
    .severity = Severity::Note,
    .family = RuleFamily::Cost,
    .title = GUDO_TR_NOOP("core", "Same static files on several servers"),
    .rationale =
        GUDO_TR_NOOP("core", "Pages, scripts and images that are the same for everybody take disk space and processor "
                             "time on each web server that holds them, and servers are the dearest place to keep "
                             "files. During a release the copies differ, and visitors get a mixture."),
    .remedy = GUDO_TR_NOOP("core", "Keep them once in object storage, and let visitors fetch them from there."),
    .bad = GUDO_TR_NOOP("core", "Two web servers that both serve the files of the site."),
    .good = GUDO_TR_NOOP("core", "A bucket that serves the files, and two servers that answer what is not a file."),
    .source = "S4",
    .check = findCopies,
};

} // namespace gudo

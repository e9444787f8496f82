#include <algorithm>

#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

constexpr const char* filesKey = "static_files";

std::vector<Diagnostic> findCopies(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto servesFiles = [&](const Component& component) {
        return isOn(context, component, filesKey);
    };
    if (std::ranges::none_of(context.architecture().components, [&](const auto& row) { return servesFiles(*row); }))
        return findings;
    const Callers callers {context};
    for (const Tier& tier : servingTiers(context, callers, servesFiles)) {
        int copies = 0;
        std::vector<Id> ids;
        for (const Component* member : tier.members) {
            copies += copiesOf(context, *member);
            ids.push_back(member->id);
        }
        if (copies < 2)
            continue;
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 keep the same static files %2 times, and every release has "
                                          "to reach each of them"),
                     {listed(tier.members), std::to_string(copies)}},
                    std::move(ids)));
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

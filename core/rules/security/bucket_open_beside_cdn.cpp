#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/entries.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view accessControl = "origin_access_control";

/// The delivery networks that fetch from each component, in the order of their ids.
using Fronts = std::map<std::string_view, std::vector<const Component*>>;

Fronts frontsOf(const RuleContext& context, const Callers& callers)
{
    Fronts fronts;
    const auto add = [&](const Component* origin, const Component* cdn) {
        auto& all = fronts[origin->id];
        if (all.empty() || all.back() != cdn)
            all.push_back(cdn);
    };
    for (const Component* row : context.ofKind("cdn")) {
        for (const std::string& id : textsOf(row->properties, "origins"))
            if (const Component* origin = context.component(id))
                add(origin, row);
        for (const Component* origin : callers.targetsOf(row->id))
            add(origin, row);
    }
    return fronts;
}

/// True when somebody is drawn who reads it past the delivery networks.
bool isReadDirectly(const RuleContext& context, const Callers& callers, const Component& bucket)
{
    return std::ranges::any_of(callers.of(bucket.id), [&](const Component* caller) {
        return isFromOutside(context, *caller) && !context.isKind(*caller, "cdn");
    });
}

Fix closing(const RuleContext& context, const Component& bucket, const std::vector<const Component*>& fronts)
{
    std::vector<Id> readers;
    for (const Component* front : fronts)
        if (hasSwitch(context, *front, accessControl) && !isOn(context, *front, accessControl))
            readers.push_back(front->id);
    const bool isWebsite = isOn(context, bucket, "website"); // a website is public or does not work
    return {{GUDO_TR_NOOP("core", "Let only the delivery network read it")},
            [id = bucket.id, isWebsite, readers](Design design) {
                design = withProperty(std::move(design), id, "public", false);
                if (isWebsite)
                    design = withProperty(std::move(design), id, "website", false);
                for (const Id& reader : readers)
                    design = withProperty(std::move(design), reader, accessControl, true);
                return design;
            }};
}

std::vector<Diagnostic> findOpen(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("cdn") || !context.hasKind("object-storage"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const Fronts fronts = frontsOf(context, callers);
    for (const Component* row : context.ofKind("object-storage")) {
        const auto front = fronts.find(row->id);
        if (front == fronts.end() || !isOn(context, *row, "public"))
            continue;
        std::vector<const Component*> all {row};
        all.insert(all.end(), front->second.begin(), front->second.end());
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is public: everybody can read it past %2"),
                                    {called(*row), listed(front->second)}},
                                   idsOfAll(all));
        if (!isReadDirectly(context, callers, *row))
            found.fix = closing(context, *row, front->second);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule bucketOpenBesideCdn {
    .id = "SEC-034",
    .name = "bucket-open-beside-cdn",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Public bucket behind a delivery network"),
    .rationale =
        GUDO_TR_NOOP("core", "The delivery network brings HTTPS, caching, limits and logs. A bucket behind it that is "
                             "public can be read without any of them: whoever knows its name fetches the files "
                             "straight from it, and the owner pays for every transfer."),
    .remedy = GUDO_TR_NOOP("core", "Make the bucket private, turn its website endpoint off and let the delivery "
                                   "network sign its requests (origin access control)."),
    .bad = GUDO_TR_NOOP("core", "A public website bucket as the origin of a distribution."),
    .good = GUDO_TR_NOOP("core", "A private bucket that accepts the distribution alone."),
    .source = "S4; Amazon CloudFront Developer Guide: restricting access to an origin; Checkov CKV2_AWS_46, "
              "Security Hub CloudFront.2",
    .check = findOpen,
};

} // namespace gudo

#include <algorithm>
#include <deque>
#include <set>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/entries.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view webAcl = "web_acl";

/// Which firewalls look at the requests of which components.
class WebFirewalls {
public:
    explicit WebFirewalls(const RuleContext& context)
        : m_context {context}
    {
        for (const auto& row : context.architecture().components) {
            if (const Component* named = context.component(textOf(row->properties, webAcl));
                named && context.isKind(*named, "firewall"))
                add(*named, *row);
            if (!context.isKind(*row, "firewall"))
                continue;
            for (const std::string& id : textsOf(row->properties, "protects"))
                if (const Component* behind = context.component(id))
                    add(*row, *behind);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_protected.empty(); }
    [[nodiscard]] bool protect(const Component& component) const { return m_protected.contains(&component); }
    /// One that could protect it as well: those of delivery networks and of regions are not the same. Or nullptr.
    [[nodiscard]] const Component* fitting(const Component& component) const
    {
        return m_context.isKind(component, "cdn") ? m_ofCdn : m_ofRegion;
    }

private:
    void add(const Component& firewall, const Component& behind)
    {
        m_protected.insert(&behind);
        const Component*& first = m_context.isKind(behind, "cdn") ? m_ofCdn : m_ofRegion;
        if (!first)
            first = &firewall;
    }

    const RuleContext& m_context;
    std::set<const Component*> m_protected;
    const Component* m_ofCdn = nullptr;
    const Component* m_ofRegion = nullptr;
};

/// Where requests of clients first arrive at something that could have a firewall and has none, in the order of ids.
std::vector<const Component*> openEntries(const RuleContext& context, const WebFirewalls& firewalls)
{
    const Callers& callers = context.shared<Callers>();
    std::deque<const Component*> open;
    std::set<std::string_view> seen;
    for (const Component* row : context.ofKind("client"))
        if (seen.insert(row->id).second)
            open.push_back(row);
    std::vector<const Component*> entries;
    while (!open.empty()) {
        const Component& from = *open.front();
        open.pop_front();
        for (const Component* to : callers.targetsOf(from.id)) {
            if (!seen.insert(to->id).second || firewalls.protect(*to) || context.isKind(*to, "firewall"))
                continue;
            const bool isBalancer = context.isKind(*to, "load-balancer");
            if (context.catalog.typeOf(*to).property(webAcl) &&
                (!isBalancer || takesRequestsFromOutside(context, callers, *to)))
                entries.push_back(to);
            else if (isFromOutside(context, *to) || isBalancer)
                open.push_back(to);
        }
    }
    std::ranges::sort(entries, {}, [](const Component* entry) { return std::string_view {entry->id}; });
    return entries;
}

std::vector<Diagnostic> findOpenEntries(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (isForDevelopment(context) || !context.hasKind("firewall"))
        return findings;
    const WebFirewalls firewalls {context};
    if (firewalls.isEmpty())
        return findings; // nobody wants one here
    for (const Component* entry : openEntries(context, firewalls)) {
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 takes requests from the internet without a web firewall, unlike other "
                                          "entries of this design"),
                     {called(*entry)}},
                    {entry->id});
        if (const Component* firewall = firewalls.fitting(*entry))
            found.fix = Fix {{GUDO_TR_NOOP("core", "Let %1 look at its requests"), {called(*firewall)}},
                             [id = entry->id, by = firewall->id](Design design) {
                                 return design.architecture.components.contains(by)
                                            ? withProperty(std::move(design), id, webAcl, by)
                                            : design;
                             },
                             false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule entryWithoutWebFirewall {
    .id = "SEC-036",
    .name = "entry-without-web-firewall",
    .severity = Severity::Note,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Entry past the web firewall"),
    .rationale =
        GUDO_TR_NOOP("core", "A web firewall turns away known attacks and floods before they reach the application. "
                             "It helps at the entries that it is attached to and nowhere else: attackers look for the "
                             "one that was forgotten. This is said only in designs that have a web firewall."),
    .remedy = GUDO_TR_NOOP("core", "Attach the web firewall to this entry as well, or let requests come only through "
                                   "an entry that has one."),
    .bad = GUDO_TR_NOOP("core", "A firewall protects the load balancer of the shop, but not that of its interface for "
                                "partners."),
    .good = GUDO_TR_NOOP("core", "Both load balancers name the firewall."),
    .source = "Checkov CKV2_AWS_28, Trivy AWS-0011",
    .check = findOpenEntries,
};

} // namespace gudo

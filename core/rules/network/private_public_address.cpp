#include "core/model/connection.h"
#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

/// The address that a component shows to the internet, when it says one: its own, or that of what it runs in.
bool showsAnother(const RuleContext& context, const Component& component)
{
    const auto says = [&](const Component& c) {
        for (const char* key : {"public_address", "virtual_ip"})
            if (const auto text = textOf(c.properties, key); !text.empty())
                return true;
        return boolOf(c.properties, "public_ip") || boolOf(c.properties, "publicly_accessible");
    };
    if (says(component))
        return true;
    for (const auto id : context.containment.ancestors(component.id))
        if (const Component* around = context.component(id); around && says(*around))
            return true;
    return false;
}

std::vector<Diagnostic> findPrivate(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.having("public_address")) {
        const auto host = hostFrom(textOf(row->properties, "public_address"));
        if (!host || !isInternal(*host))
            continue;
        findings.push_back(finding({GUDO_TR_NOOP("core", "%1 has the public address %2, which cannot be reached from "
                                                         "the internet"),
                                    {called(*row), hostText(*host)}},
                                   {row->id}));
        findings.back().key = "public_address";
    }
    for (const auto& arrow : context.architecture().connections) {
        const Component& from = *context.component(arrow->from);
        const Component& to = *context.component(arrow->to);
        if (!isRequest(*arrow) || !context.isKind(from, "internet"))
            continue;
        const auto host = hostFrom(textOf(to.properties, "address"));
        if (!host || !isInternal(*host) || showsAnother(context, to))
            continue;
        findings.push_back(finding({GUDO_TR_NOOP("core", "%1 calls %2, whose only address %3 means nothing on the "
                                                         "internet"),
                                    {called(from), called(to), hostText(*host)}},
                                   {to.id, from.id}));
        findings.back().connections = {arrow->id};
        findings.back().key = "address";
    }
    return findings;
}

} // namespace

const Rule privatePublicAddress {
    .id = "NET-043",
    .name = "private-public-address",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Private address where a public one belongs"),
    .rationale =
        GUDO_TR_NOOP("core", "Addresses such as 192.168.10.11 exist in any number of networks, and no router of the "
                             "internet knows the way to one of them. Users outside who are given such an address reach "
                             "nothing, or some other machine that happens to be in their own network."),
    .remedy = GUDO_TR_NOOP("core", "Give users the address that the provider of the line assigned, or a name for it."),
    .bad = GUDO_TR_NOOP("core", "A web server with the public address 192.168.10.11."),
    .good = GUDO_TR_NOOP("core", "The web server with the private address 192.168.10.11 and a public one."),
    .source = "S1; RFC 1918",
    .check = findPrivate,
};

} // namespace gudo

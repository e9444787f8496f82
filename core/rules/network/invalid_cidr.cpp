#include "core/model/edits.h"
#include "core/network/cidr.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

const char* textFor(CidrProblem problem)
{
    switch (problem) {
    case CidrProblem::NoPrefix:
        return GUDO_TR_NOOP("core",
                            "%1: \"%2\" is an address, not a range; the length of the prefix is missing, as in /24");
    case CidrProblem::BadPrefix:
        return GUDO_TR_NOOP("core", "%1: \"%2\" has no number behind the slash");
    case CidrProblem::PrefixTooLong:
        return GUDO_TR_NOOP("core",
                            "%1: the prefix of \"%2\" is longer than an address, which has 32 bits (IPv6: 128)");
    case CidrProblem::TooFewParts:
        return GUDO_TR_NOOP("core", "%1: the address in \"%2\" has too few parts; IPv4 has four, IPv6 eight");
    case CidrProblem::TooManyParts:
        return GUDO_TR_NOOP("core", "%1: the address in \"%2\" has too many parts; IPv4 has four, IPv6 eight");
    case CidrProblem::PartTooBig:
        return GUDO_TR_NOOP("core", "%1: a part of \"%2\" is too big; IPv4 counts to 255, IPv6 to ffff");
    case CidrProblem::LeadingZero:
        return GUDO_TR_NOOP("core", "%1: a part of \"%2\" starts with a zero, which programs read differently");
    default:
        return GUDO_TR_NOOP("core", "%1: \"%2\" is not an address range such as 10.0.0.0/16");
    }
}

std::vector<Diagnostic> findInvalid(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components)
        for (const auto& [key, value] : row->properties) {
            const PropertySchema* schema = context.catalog.propertyOf(context.catalog.typeOf(*row), key);
            if (!schema || schema->type != PropertyType::Cidr || value.isNull())
                continue;
            const std::string* text = value.asString();
            if (text && text->empty())
                continue; // not filled in yet
            const CidrResult parsed = text ? parseCidr(*text) : CidrResult {{}, CidrProblem::BadCharacter};
            if (parsed.cidr && !hasHostBits(*parsed.cidr))
                continue;
            Diagnostic found;
            if (parsed.cidr) {
                const std::string corrected = toText(canonical(*parsed.cidr));
                found = finding({GUDO_TR_NOOP("core", "%1: \"%2\" names one host; the network it lies in is %3"),
                                 {called(*row), *text, corrected}},
                                {row->id});
                found.severity = Severity::Warning;
                found.fix = Fix {{GUDO_TR_NOOP("core", "Write %1"), {corrected}},
                                 [id = row->id, name = key, corrected](Design design) {
                                     return withProperty(std::move(design), id, name, corrected);
                                 }};
            } else {
                found = finding({textFor(parsed.problem), {called(*row), text ? *text : key}}, {row->id});
            }
            found.key = key;
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule invalidCidr {
    .id = "NET-001",
    .name = "invalid-cidr",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Address range that is none"),
    .rationale =
        GUDO_TR_NOOP("core", "An address range is written as an address and the number of leading bits that all its "
                             "addresses share. A range that cannot be read cannot be built. One whose address has "
                             "bits behind the prefix is read differently by different tools: some refuse it, some "
                             "silently take the network around it."),
    .remedy = GUDO_TR_NOOP("core", "Write the first address of the range and the length of its prefix."),
    .bad = GUDO_TR_NOOP("core", "10.0.1.5/24, which names a host, or 10.0.0/16, where a part is missing."),
    .good = GUDO_TR_NOOP("core", "10.0.1.0/24 and 10.0.0.0/16."),
    .source = "S4; RFC 4632, RFC 4291; Amazon VPC User Guide: CIDR blocks; cfn-lint E3031",
    .check = findInvalid,
};

} // namespace gudo

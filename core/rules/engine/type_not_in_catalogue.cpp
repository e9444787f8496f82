#include <map>

#include "core/rules/engine/engine_rules.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findUnknownTypes(const RuleContext& context)
{
    std::map<std::string, std::vector<Id>> strangers;
    for (const auto& row : context.architecture().components)
        if (!context.catalog.knows(*row))
            strangers[row->type].push_back(row->id);

    std::vector<Diagnostic> findings;
    for (auto& [type, ids] : strangers) {
        const std::string first = called(*context.component(ids.front()));
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 is of the type \"%2\", which this catalogue does not know: "
                                          "it is drawn, but not checked"),
                     {first, type}},
                    std::move(ids)));
        findings.back().key = type;
    }
    return findings;
}

} // namespace

const Rule typeNotInCatalogue {
    .id = "ENG-001",
    .name = "type-not-in-catalogue",
    .severity = Severity::Note,
    .family = RuleFamily::Engine,
    .title = GUDO_TR_NOOP("core", "Type not in the catalogue"),
    .rationale =
        GUDO_TR_NOOP("core", "The design was made with a newer catalogue or written by hand. The program keeps such "
                             "components and draws them as plain boxes, but it knows nothing about them, so no other "
                             "rule can say whether they are right. Silence about them would look like approval."),
    .remedy = GUDO_TR_NOOP("core", "Update the program, or give the component a type that the catalogue has."),
    .bad = GUDO_TR_NOOP("core", "A component of the type \"aws.teleporter\"."),
    .good = GUDO_TR_NOOP("core", "The same component as an application server."),
    .source = "Gudo",
    .check = findUnknownTypes,
};

} // namespace gudo

#include "core/formats/infrastructure.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/formats/cloudformation.h"
#include "core/formats/terraform.h"
#include "core/iac/aws/exports.h"

namespace gudo {

std::string inOne(const std::vector<LocatedText>& files, std::string_view commentSign)
{
    std::string text;
    for (const LocatedText& file : files) {
        if (!text.empty())
            text += '\n';
        text += fmt::format("{}---- {} ----\n\n{}", commentSign, file.path, file.text);
    }
    return text;
}

std::vector<Diagnostic> diagnosticsOf(iac::Plan plan)
{
    std::vector<Diagnostic> diagnostics = std::move(plan.diagnostics);
    if (plan.resources.empty())
        diagnostics.push_back({.severity = Severity::Error,
                               .message = {GUDO_TR_NOOP("core", "No component of the design is a resource of AWS")}});
    addLeftOut(diagnostics, std::move(plan.leftOut),
               GUDO_TR_NOOP("core", "Left out, since it is no resource of AWS: %1 (%2)"));
    return diagnostics;
}

void addLeftOut(std::vector<Diagnostic>& diagnostics, std::vector<iac::LeftOut> left, const char* text)
{
    std::erase_if(left, [](const iac::LeftOut& each) { return each.tier == "drawing"; });
    std::ranges::stable_sort(left, {}, &iac::LeftOut::type);
    for (auto at = left.begin(); at != left.end();) {
        const auto end = std::ranges::find_if(at, left.end(), [&](const auto& each) { return each.type != at->type; });
        std::vector<std::string> names;
        Diagnostic note {.severity = Severity::Note};
        for (auto each = at; each != end; ++each) {
            names.push_back(each->title);
            note.components.push_back(each->component);
        }
        note.message = {text, {fmt::format("{}", fmt::join(names, ", ")), at->type}};
        diagnostics.push_back(std::move(note));
        at = end;
    }
}

std::map<std::string, std::vector<TypeExport>, std::less<>> typeExports(const Catalog& catalog)
{
    std::map<std::string, std::vector<TypeExport>, std::less<>> exports;
    for (auto& [type, resources] : iac::resourceTypesOfAws(catalog)) {
        const bool isArgument = resources.terraform.empty() && resources.cloudFormation.empty();
        std::vector<TypeExport>& row = exports[type];
        if (isArgument || !resources.terraform.empty())
            row.push_back({terraform.id, resources.terraform});
        if (isArgument || !resources.cloudFormation.empty())
            row.push_back({cloudFormation.id, resources.cloudFormation});
    }
    return exports;
}

} // namespace gudo

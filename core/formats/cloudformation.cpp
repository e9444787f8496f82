#include "core/formats/cloudformation.h"

#include <algorithm>

#include "core/formats/infrastructure.h"
#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"

namespace gudo {

namespace {

Written written(const Design& design, const Catalog& catalog, iac::TemplateForm form)
{
    iac::Plan plan = iac::loweredToAws(design, catalog);
    std::vector<LocatedText> templates = iac::toCloudFormation(plan, {.form = form});
    std::vector<Diagnostic> findings = iac::templateFindings(plan, templates);
    Written result;
    result.diagnostics = diagnosticsOf(std::move(plan));
    std::ranges::move(findings, std::back_inserter(result.diagnostics));
    if (templates.size() == 1) {
        result.text = std::move(templates.front().text);
        return result;
    }
    // Several documents in one text are told apart as YAML does it; JSON has no comments, so they follow each other.
    result.text = form == iac::TemplateForm::Json ? std::string {} : inOne(templates, "---\n# ");
    if (form == iac::TemplateForm::Json)
        for (const LocatedText& each : templates)
            result.text += each.text;
    result.files = std::move(templates);
    return result;
}

Written writeYaml(const Design& design, const Catalog& catalog, const WriteOptions& /*options*/)
{
    return written(design, catalog, iac::TemplateForm::Yaml);
}

Written writeJson(const Design& design, const Catalog& catalog, const WriteOptions& /*options*/)
{
    return written(design, catalog, iac::TemplateForm::Json);
}

} // namespace

const Format cloudFormation {
    .id = "cloudformation", .title = GUDO_TR_NOOP("core", "CloudFormation"), .extension = "yaml", .write = writeYaml};

const Format cloudFormationJson {.id = "cloudformation-json",
                                 .title = GUDO_TR_NOOP("core", "CloudFormation (JSON)"),
                                 .extension = "json",
                                 .write = writeJson};

} // namespace gudo

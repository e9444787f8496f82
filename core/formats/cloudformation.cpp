#include "core/formats/cloudformation.h"

#include <algorithm>

#include "core/formats/infrastructure.h"
#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"

namespace gudo {

namespace {

LocatedTexts located(const Design& design, const Catalog& catalog, iac::TemplateForm form)
{
    iac::Plan plan = iac::loweredToAws(design, catalog);
    LocatedTexts texts {.files = iac::toCloudFormation(plan, {.form = form})};
    std::vector<Diagnostic> findings = iac::templateFindings(plan, texts.files);
    texts.diagnostics = diagnosticsOf(std::move(plan));
    std::ranges::move(findings, std::back_inserter(texts.diagnostics));
    return texts;
}

Written written(const Design& design, const Catalog& catalog, iac::TemplateForm form)
{
    LocatedTexts texts = located(design, catalog, form);
    Written result;
    result.diagnostics = std::move(texts.diagnostics);
    if (texts.files.size() == 1) {
        result.text = std::move(texts.files.front().text);
        return result;
    }
    // Several documents in one text are told apart as YAML does it; JSON has no comments, so they follow each other.
    result.text = form == iac::TemplateForm::Json ? std::string {} : inOne(texts.files, "---\n# ");
    if (form == iac::TemplateForm::Json)
        for (const LocatedText& each : texts.files)
            result.text += each.text;
    result.files = std::move(texts.files);
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

LocatedTexts locatedCloudFormation(const Design& design, const Catalog& catalog, const WriteOptions& /*options*/)
{
    return located(design, catalog, iac::TemplateForm::Yaml);
}

const Format cloudFormation {
    .id = "cloudformation", .title = GUDO_TR_NOOP("core", "CloudFormation"), .extension = "yaml", .write = writeYaml};

const Format cloudFormationJson {.id = "cloudformation-json",
                                 .title = GUDO_TR_NOOP("core", "CloudFormation (JSON)"),
                                 .extension = "json",
                                 .write = writeJson};

} // namespace gudo

#include "core/iac/terraform/terraform.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/iac/references.h"
#include "core/iac/terraform/blocks.h"
#include "core/iac/terraform/readme.h"

namespace gudo::iac {

namespace {

void open(HclLines& lines, std::string_view head)
{
    lines.blank();
    lines.line(std::string {head} + " {");
    lines.indent();
}

void close(HclLines& lines)
{
    lines.outdent();
    lines.line("}");
}

std::string versionsText()
{
    HclLines lines;
    open(lines, "terraform");
    lines.assign("required_version", "\">= 1.5.0\"");
    open(lines, "required_providers");
    lines.assign("aws", "{\n      source  = \"hashicorp/aws\"\n      version = \">= 5.30.0, < 7.0.0\"\n    }");
    close(lines);
    lines.blank();
    lines.line("# Keep the state where the team shares it, for example:");
    lines.line("# backend \"s3\" {}");
    close(lines);
    return lines.finished();
}

void addProvider(HclLines& lines, std::string_view region)
{
    open(lines, "provider \"aws\"");
    if (!region.empty())
        lines.assign("alias", quotedHcl(providerAlias(region)));
    lines.assign("region", region.empty() ? "var.region" : quotedHcl(region));
    open(lines, "default_tags");
    lines.assign("tags", "local.tags");
    close(lines);
    close(lines);
}

std::string providersText(const Plan& plan)
{
    HclLines lines;
    addProvider(lines, {});
    for (const std::string& region : plan.otherRegions)
        addProvider(lines, region);
    return lines.finished();
}

std::string localsText()
{
    HclLines lines;
    open(lines, "locals");
    lines.line("# What names of resources start with.");
    lines.assign("name", "\"${var.project}-${var.environment}\"");
    lines.blank();
    lines.assign("tags", "{\n    Project     = var.project\n    Environment = var.environment\n"
                         "    ManagedBy   = \"terraform\"\n  }");
    close(lines);
    return lines.finished();
}

struct Variable {
    std::string name;
    std::string description;
    std::string fallback; ///< as an expression; empty: has to be given
    std::string condition {};
    std::string message {};
    std::string_view type {"string"};
    bool isSecret = false;
};

void addVariable(HclLines& lines, const Variable& variable)
{
    open(lines, fmt::format("variable \"{}\"", variable.name));
    lines.assign("description", quotedHcl(variable.description));
    lines.assign("type", variable.type);
    if (!variable.fallback.empty())
        lines.assign("default", variable.fallback);
    if (variable.isSecret)
        lines.assign("sensitive", "true");
    if (!variable.condition.empty()) {
        open(lines, "validation");
        lines.assign("condition", variable.condition);
        lines.assign("error_message", quotedHcl(variable.message));
        close(lines);
    }
    close(lines);
}

std::vector<Variable> variablesOf(const Plan& plan, const BlockPrinter& printer)
{
    std::vector<Variable> variables {
        {"project", "Short name that names of resources start with.", quotedHcl(plan.project),
         "can(regex(\"^[a-z][a-z0-9-]{1,11}$\", var.project))",
         "Use 2 to 12 lower-case letters, digits or hyphens, starting with a letter."},
        {"environment", "Deployment environment.", "\"prod\"", "can(regex(\"^[a-z][a-z0-9]{0,5}$\", var.environment))",
         "Use 1 to 6 lower-case letters or digits, starting with a letter."},
        {"region", "AWS region of everything that names no other.", quotedHcl(plan.region)}};
    for (const Parameter& parameter : plan.parameters)
        variables.push_back(
            {.name = variableName(parameter),
             .description = parameter.description,
             .fallback = parameter.fallback.isEmpty() ? std::string {} : printer.text(parameter.fallback, 1),
             .type = parameter.type == Parameter::Type::Flag ? "bool" : "string",
             .isSecret = parameter.isSecret});
    return variables;
}

std::string variablesText(const std::vector<Variable>& variables)
{
    HclLines lines;
    for (const Variable& variable : variables)
        addVariable(lines, variable);
    return lines.finished();
}

/// Values to copy and change: those that have to be given, and the others as comments.
std::string exampleText(const std::vector<Variable>& variables)
{
    HclLines lines;
    lines.line("# Copy to terraform.tfvars and change what differs. Commented lines are the defaults.");
    lines.blank();
    for (const Variable& variable : variables)
        if (variable.fallback.empty())
            lines.assign(variable.name, "\"\"", variable.description);
    lines.blank();
    for (const Variable& variable : variables)
        if (!variable.fallback.empty())
            lines.line("# " + variable.name + " = " + variable.fallback);
    return lines.finished();
}

LocatedText outputsText(const Plan& plan, const BlockPrinter& printer)
{
    LocatedText file {"outputs.tf"};
    HclLines lines;
    for (const Output& output : plan.outputs) {
        lines.blank();
        const int first = lines.count() + 1;
        open(lines, fmt::format("output \"{}\"", output.name));
        lines.assign("description", quotedHcl(output.description));
        lines.assign("value", printer.text(output.value, 1));
        close(lines);
        file.spans.push_back({first, lines.count(), output.component});
    }
    file.text = lines.finished();
    return file;
}

/// Things that are looked up rather than made; empty when there are none.
std::string lookupsText(const Plan& plan)
{
    std::set<std::string_view> asked;
    bool asksAccount = false;
    const auto note = [&](const Part& part) {
        if (part.kind == Part::Kind::Parameter)
            asked.insert(part.text);
        asksAccount = asksAccount || part.kind == Part::Kind::Account;
    };
    for (const Resource& resource : plan.resources)
        if (!resource.terraform.empty())
            for (const Field& field : resource.arguments)
                if (!field.terraform.empty())
                    visitParts(field.value, &Field::terraform, note);
    HclLines lines;
    if (asksAccount) {
        lines.line("data \"aws_caller_identity\" \"current\" {}");
        lines.blank();
    }
    for (const Parameter& parameter : plan.parameters)
        if (parameter.type == Parameter::Type::ImagePath && asked.contains(parameter.name)) {
            open(lines, fmt::format("data \"aws_ssm_parameter\" \"{}\"", parameter.name));
            lines.assign("name", "var." + variableName(parameter));
            close(lines);
        }
    return lines.finished();
}

LocatedText tierFile(const Plan& plan, const BlockPrinter& printer, std::string_view tier)
{
    LocatedText file {std::string {tier} + ".tf"};
    HclLines lines;
    std::set<std::string_view> introduced;
    for (const Resource& resource : plan.resources) {
        if (resource.tier != tier || resource.terraform.empty())
            continue;
        const std::vector<const Resource*>& row = printer.rowOf(resource);
        if (!row.empty() && row.front() != &resource)
            continue;
        lines.blank();
        if (!row.empty()) {
            printer.printRow(lines, row, file.spans);
            for (const Resource* member : row)
                introduced.insert(member->component);
            continue;
        }
        const int first = lines.count() + 1;
        if (introduced.insert(resource.component).second)
            lines.line("# " + componentText(resource));
        printer.print(lines, resource);
        file.spans.push_back({first, lines.count(), resource.component});
    }
    file.text = lines.finished();
    return file;
}

} // namespace

std::vector<LocatedText> toTerraform(const Plan& plan, const TerraformOptions& options)
{
    const BlockPrinter printer {plan, options.isFlat};
    const std::vector<Variable> variables = variablesOf(plan, printer);
    std::vector<LocatedText> files {{"versions.tf", versionsText()},
                                    {"providers.tf", providersText(plan)},
                                    {"variables.tf", variablesText(variables)},
                                    {"locals.tf", localsText()},
                                    {"terraform.tfvars.example", exampleText(variables)},
                                    {"README.md", readmeOf(plan, options.isFlat)}};
    if (std::string lookups = lookupsText(plan); !lookups.empty())
        files.push_back({"data.tf", std::move(lookups)});
    std::set<std::string_view> tiers;
    for (const Resource& resource : plan.resources)
        if (!resource.terraform.empty())
            tiers.insert(resource.tier);
    for (const std::string_view tier : tiers)
        files.push_back(tierFile(plan, printer, tier));
    if (!plan.outputs.empty())
        files.push_back(outputsText(plan, printer));
    std::ranges::sort(files, {}, &LocatedText::path);
    return files;
}

} // namespace gudo::iac

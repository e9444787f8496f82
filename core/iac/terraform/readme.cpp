#include "core/iac/terraform/readme.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/iac/terraform/blocks.h"

namespace gudo::iac {

namespace {

/// The text as it reads in Markdown: one line, and no sign that means something.
std::string plain(std::string_view text)
{
    static constexpr std::string_view signs {"\\`*_{}[]<>()#+!|~$"};
    std::string out;
    for (const char c : commentLine(text)) {
        if (signs.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string leftOutText(const Plan& plan)
{
    std::string text;
    for (const LeftOut& each : plan.leftOut)
        if (each.tier != "drawing")
            text += fmt::format("- {} ({}), `{}`\n", plain(each.title), plain(each.type), commentLine(each.component));
    return text;
}

} // namespace

std::string readmeOf(const Plan& plan, bool isFlat)
{
    std::string text = fmt::format("# {}\n\n", plan.title.empty() ? plan.project : plain(plan.title));
    text +=
        "Infrastructure of this design on AWS, written by Gudo. The comment above each block names the component that\n"
        "it was made of, and its id in the drawing.\n\n"
        "## Use\n\n"
        "```sh\n"
        "cp terraform.tfvars.example terraform.tfvars   # and change what differs\n"
        "terraform init\n"
        "terraform plan -out=plan.bin\n"
        "terraform apply plan.bin\n"
        "```\n\n"
        "Terraform 1.5 or newer, AWS provider 5.30 or newer. State is kept in this folder until a backend is set in\n"
        "`versions.tf`.\n";
    std::string asked;
    for (const Parameter& parameter : plan.parameters)
        if (parameter.fallback.isEmpty())
            asked += fmt::format("- `{}`: {}\n", variableName(parameter), plain(parameter.description));
        else if (parameter.type == Parameter::Type::ImagePath)
            asked +=
                fmt::format("- `{}`: a stock Amazon Linux until you name your own image\n", variableName(parameter));
    if (!asked.empty())
        text += "\n## Fill in\n\n" + asked;
    const bool hasRows =
        std::ranges::any_of(plan.resources, [](const Resource& each) { return !each.row.name.empty(); });
    if (hasRows && !isFlat)
        text += "\n## Addresses\n\n"
                "What is drawn once for each zone is a block with `for_each`. Its keys are the letters that the ids in "
                "the\n"
                "drawing end in, so that no address changes when others come and go.\n";
    if (const std::string rest = leftOutText(plan); !rest.empty())
        text += "\n## Not in here\n\nThese parts of the drawing are no resources of AWS:\n\n" + rest;
    return text;
}

} // namespace gudo::iac

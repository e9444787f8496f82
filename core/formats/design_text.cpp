#include "core/formats/design_text.h"

#include <algorithm>
#include <array>

#include "core/formats/cloudformation.h"
#include "core/formats/compose.h"
#include "core/formats/kubernetes.h"
#include "core/formats/mermaid/mermaid.h"
#include "core/formats/terraform.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

/// Of a format that is a folder of files.
template<const Format& format>
LocatedTexts filesOf(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    Written written = format.write(design, catalog, options);
    return {.files = std::move(written.files), .diagnostics = std::move(written.diagnostics)};
}

constexpr DesignText mermaidChart {.id = "mermaid", .title = "Mermaid", .language = "mermaid", .write = locatedMermaid};
constexpr DesignText terraformFiles {
    .id = "terraform", .title = "Terraform", .language = "hcl", .write = filesOf<terraform>, .isQuoted = true};
constexpr DesignText cloudFormationTemplate {.id = "cloudformation",
                                             .title = "CloudFormation",
                                             .language = "yaml",
                                             .write = locatedCloudFormation,
                                             .isQuoted = true};

constexpr DesignText composeFile {
    .id = "compose", .title = "Docker Compose", .language = "yaml", .write = locatedCompose};
constexpr DesignText kubernetesManifests {
    .id = "kubernetes", .title = "Kubernetes", .language = "yaml", .write = filesOf<kubernetes>};

} // namespace

std::span<const DesignText* const> designTexts()
{
    static constexpr std::array all {&mermaidChart, &terraformFiles, &cloudFormationTemplate, &composeFile,
                                     &kubernetesManifests};
    return all;
}

const DesignText* designTextNamed(std::string_view id)
{
    const auto found = std::ranges::find(designTexts(), id, &DesignText::id);
    return found == designTexts().end() ? nullptr : *found;
}

Design partOf(const Design& design, std::span<const Id> ids)
{
    if (ids.empty())
        return design;
    std::vector<Id> components;
    for (const Id& id : ids) {
        if (const Connection* connection = design.architecture.connections.find(id))
            components.insert(components.end(), {connection->from, connection->to});
        else
            components.push_back(id);
    }
    Design part = extracted(design, components);
    part.title = design.title;
    part.settings = design.settings;
    return part;
}

LocatedTexts textsOf(const DesignText& kind, const Design& design, const Catalog& catalog, std::span<const Id> ids,
                     const WriteOptions& options)
{
    if (ids.empty())
        return kind.write(design, catalog, options);
    const Design part = partOf(design, ids);
    if (!kind.isQuoted)
        return kind.write(part, catalog, options);
    const auto isInPart = [&part](const Id& id) {
        return part.architecture.components.contains(id) || part.architecture.connections.contains(id);
    };
    LocatedTexts texts = kind.write(design, catalog, options);
    for (LocatedText& file : texts.files)
        file = quoted(file, isInPart);
    std::erase_if(texts.files, [](const LocatedText& file) { return file.text.empty(); });
    std::erase_if(texts.diagnostics, [&](const Diagnostic& diagnostic) {
        return std::ranges::none_of(diagnostic.components, isInPart) &&
               std::ranges::none_of(diagnostic.connections, isInPart);
    });
    return texts;
}

} // namespace gudo

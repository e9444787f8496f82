#include "core/formats/design_text.h"

#include <algorithm>
#include <array>

#include "core/formats/mermaid.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr DesignText mermaidChart {.id = "mermaid", .title = "Mermaid", .language = "mermaid", .write = locatedMermaid};

} // namespace

std::span<const DesignText* const> designTexts()
{
    static constexpr std::array all {&mermaidChart};
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

} // namespace gudo

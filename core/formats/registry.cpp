#include <array>

#include "core/formats/cloudformation.h"
#include "core/formats/compose.h"
#include "core/formats/drawio/drawio.h"
#include "core/formats/embedded.h"
#include "core/formats/format.h"
#include "core/formats/kubernetes.h"
#include "core/formats/mermaid/mermaid.h"
#include "core/formats/mermaid/mermaid_architecture.h"
#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/formats/terraform.h"

namespace gudo {

std::span<const Format* const> formats()
{
    static constexpr std::array all {&native,
                                     &png,
                                     &svg,
                                     &html,
                                     &mermaid,
                                     &mermaidArchitecture,
                                     &terraform,
                                     &cloudFormation,
                                     &cloudFormationJson,
                                     &drawio,
                                     &compose,
                                     &kubernetes};
    return all;
}

const Format* formatOf(std::string_view bytes)
{
    for (const Format* format : formats())
        if (format->read && format->recognises && format->recognises(bytes))
            return format;
    return nullptr;
}

const Format* importedFormatOf(std::string_view bytes)
{
    for (const Format* format : formats())
        if (format->readWith && format->recognises && format->recognises(bytes))
            return format;
    return nullptr;
}

const Format* formatNamed(std::string_view id)
{
    for (const Format* format : formats())
        if (format->id == id)
            return format;
    return nullptr;
}

} // namespace gudo

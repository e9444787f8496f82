#include "core/rules/security/listener_rows.h"

#include <algorithm>

namespace gudo {

namespace {

std::string inSmallLetters(std::string_view text)
{
    std::string lower {text};
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string portOf(const Object& row, std::string_view protocol)
{
    const Value* port = find(row, "port");
    if (const auto* number = port ? port->asInteger() : nullptr)
        return std::to_string(*number);
    const std::string_view text = textOf(row, "port");
    return std::string {text.empty() ? (protocol == "http" ? "80" : "443") : text};
}

} // namespace

std::vector<ListenerRow> listenerRows(const Component& component)
{
    std::vector<ListenerRow> rows;
    const Value* value = find(component.properties, "listeners");
    const List* list = value ? value->asList() : nullptr;
    if (!list)
        return rows;
    for (std::size_t index = 0; index < list->size(); ++index)
        if (const Object* row = (*list)[index].asObject()) {
            const std::string protocol = inSmallLetters(textOf(*row, "protocol"));
            rows.push_back({.protocol = protocol,
                            .port = portOf(*row, protocol),
                            .hasCertificate = !textOf(*row, "certificate").empty(),
                            .isRedirecting = inSmallLetters(textOf(*row, "redirect")) == "https",
                            .index = index});
        }
    return rows;
}

} // namespace gudo

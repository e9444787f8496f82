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

std::string portOf(const Object& row)
{
    const Value* port = find(row, "port");
    if (!port)
        return {};
    const auto* number = port->asInteger();
    return number ? std::to_string(*number) : std::string {textOf(row, "port")};
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
        if (const Object* row = (*list)[index].asObject())
            rows.push_back({.protocol = inSmallLetters(textOf(*row, "protocol")),
                            .port = portOf(*row),
                            .hasCertificate = !textOf(*row, "certificate").empty(),
                            .isRedirecting = inSmallLetters(textOf(*row, "redirect")) == "https",
                            .index = index});
    return rows;
}

} // namespace gudo

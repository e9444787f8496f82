#include "core/formats/mermaid/mermaid_look.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/picture/color.h"

namespace gudo {

namespace {

constexpr Color white {255, 255, 255, 255};
constexpr Color ink {23, 32, 51, 255};

bool isAnyOf(const ComponentType& type, std::initializer_list<std::string_view> kinds)
{
    return std::ranges::any_of(kinds, [&](std::string_view kind) { return type.isKind(kind); });
}

/// Zones and regions are areas rather than things: their boxes are dashed.
bool isDashed(const ComponentType& type)
{
    return isAnyOf(type, {"zone", "region", "area"});
}

std::string className(std::string_view prefix, std::string_view category)
{
    std::string name {prefix};
    for (const char c : category)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            name += c;
    return name;
}

} // namespace

NodeShape shapeOf(const ComponentType& type)
{
    if (isAnyOf(type, {"database", "cache", "object-storage", "file-storage", "block-storage"}))
        return {"[(", ")]"};
    if (type.isKind("client"))
        return {"([", "])"};
    if (type.isKind("load-balancer"))
        return {"{{", "}}"};
    if (type.isKind("queue"))
        return {"[[", "]]"};
    if (isAnyOf(type, {"gateway", "dns", "cdn", "router", "switch", "firewall"}))
        return {"(", ")"};
    return {"[", "]"};
}

std::string_view linkOf(std::string_view connectionKind)
{
    if (connectionKind == "note")
        return "---";
    if (connectionKind == "replication" || connectionKind == "failover" || connectionKind == "management")
        return "-.->";
    return "-->";
}

bool isPlace(const ComponentType& type)
{
    return type.isContainer &&
           isAnyOf(type, {"region", "network", "zone", "subnet", "site", "rack", "namespace", "area"});
}

std::string nodeClass(const ComponentType& type)
{
    return type.isKind("note") ? "k_note" : className("k_", type.category);
}

std::string boxClass(const ComponentType& type)
{
    return className(isDashed(type) ? "d_" : "b_", type.category);
}

std::string nodeStyle(const Catalog& catalog, const ComponentType& type)
{
    if (type.isKind("note"))
        return "fill:#fef9c3,stroke:#ca8a04,color:#422006,stroke-dasharray:4 3";
    const Color color = colorFrom(catalog.colorOf(type.category));
    return fmt::format("fill:{},stroke:{},color:{},stroke-width:1.5px", toHex(mixed(white, color, 0.12)), toHex(color),
                       toHex(ink));
}

std::string boxStyle(const Catalog& catalog, const ComponentType& type)
{
    const Color color = colorFrom(catalog.colorOf(type.category));
    return fmt::format("fill:{},fill-opacity:0.03,stroke:{}{}", toHex(color), toHex(mixed(white, color, 0.8)),
                       isDashed(type) ? ",stroke-dasharray:6 4" : "");
}

} // namespace gudo

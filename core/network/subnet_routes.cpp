#include "core/network/subnet_routes.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace gudo {

namespace {

constexpr std::array<std::string_view, 3> publicWords {"public", "퍼블릭", "공용"};
constexpr std::array<std::string_view, 3> privateWords {"private", "프라이빗", "사설"};

enum class Script { None, Lower, Upper, Digit, Other };

Script scriptOf(char byte)
{
    if (byte >= 'a' && byte <= 'z')
        return Script::Lower;
    if (byte >= 'A' && byte <= 'Z')
        return Script::Upper;
    if (byte >= '0' && byte <= '9')
        return Script::Digit;
    return static_cast<unsigned char>(byte) >= 0x80 ? Script::Other : Script::None;
}

/// The words of a text in lower case, cut at signs, at changes of script and before the humps of "PublicSubnetA".
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    Script before = Script::None;
    for (const char byte : text) {
        const Script script = scriptOf(byte);
        const bool continues = script == before || (before == Script::Upper && script == Script::Lower);
        if (script != Script::None) {
            if (!continues || words.empty())
                words.emplace_back();
            words.back() += script == Script::Upper ? static_cast<char>(byte - 'A' + 'a') : byte;
        }
        before = script;
    }
    return words;
}

/// "non-public" says the opposite. Words of other scripts stick to those behind them: "퍼블릭서브넷".
bool hasWord(const std::vector<std::string>& words, std::span<const std::string_view> wanted)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isDenied = i > 0 && (words[i - 1] == "non" || words[i - 1] == "not");
        const auto matches = [&](std::string_view word) {
            return words[i] == word || (scriptOf(word.front()) == Script::Other && words[i].starts_with(word));
        };
        if (!isDenied && std::ranges::any_of(wanted, matches))
            return true;
    }
    return false;
}

std::optional<Cidr> blockOf(const Catalog& catalog, const Component& component, IpFamily family)
{
    const Value* value = catalog.valueOf(component, family == IpFamily::V4 ? "cidr" : "ipv6_cidr");
    return value && value->asString() ? cidrFrom(*value->asString()) : std::nullopt;
}

} // namespace

std::optional<SubnetAccess> declaredAccess(const Catalog& catalog, const Component& subnet)
{
    const Value* value = catalog.valueOf(subnet, "access");
    const std::string* stated = value ? value->asString() : nullptr;
    if (stated && *stated == "public")
        return SubnetAccess::Public;
    if (stated && *stated == "private")
        return SubnetAccess::Private;
    if (stated && *stated == "isolated")
        return SubnetAccess::Isolated;
    const auto idWords = wordsOf(subnet.id);
    const auto nameWords = wordsOf(subnet.name);
    const bool isPublic = hasWord(idWords, publicWords) || hasWord(nameWords, publicWords);
    const bool isPrivate = hasWord(idWords, privateWords) || hasWord(nameWords, privateWords);
    if (isPublic == isPrivate)
        return {};
    return isPublic ? SubnetAccess::Public : SubnetAccess::Private;
}

bool isInternetGateway(const Catalog& catalog, const Component& component)
{
    return catalog.typeOf(component).traits.gateway == "internet" && !boolOf(component.properties, "egress_only");
}

bool isEgressOnlyGateway(const Catalog& catalog, const Component& component)
{
    return catalog.typeOf(component).traits.gateway == "internet" && boolOf(component.properties, "egress_only");
}

std::optional<Cidr> destinationOf(const Architecture& architecture, const Catalog& catalog, const Route& route,
                                  IpFamily family)
{
    auto block = cidrOrAddressFrom(route.destination);
    if (!block)
        if (const Component* named = architecture.components.find(route.destination);
            named && (catalog.isKind(*named, "network") || catalog.isKind(*named, "subnet")))
            block = blockOf(catalog, *named, family);
    if (!block || block->family != family)
        return {};
    return canonical(*block);
}

std::optional<Route> defaultRoute(const Component& routeTable, IpFamily family)
{
    for (Route& route : routesOf(routeTable))
        if (const auto block = cidrFrom(route.destination); block && isWorld(*block) && block->family == family)
            return std::move(route);
    return {};
}

const Component* defaultGateway(const Architecture& architecture, const Zones& zones, const Component& subnet,
                                IpFamily family)
{
    const Component* table = zones.routeTableOf(subnet);
    const auto route = table ? defaultRoute(*table, family) : std::nullopt;
    return route ? architecture.components.find(route->target) : nullptr;
}

WayOut wayOut(const Architecture& architecture, const Catalog& catalog, const Zones& zones, const Component& subnet)
{
    if (!zones.routeTableOf(subnet))
        return WayOut::Unknown;
    const Component* gateways[] {defaultGateway(architecture, zones, subnet, IpFamily::V4),
                                 defaultGateway(architecture, zones, subnet, IpFamily::V6)};
    if (std::ranges::any_of(gateways, [&](const Component* at) { return at && isInternetGateway(catalog, *at); }))
        return WayOut::Public;
    const bool leadsOut = std::ranges::any_of(gateways, [](const Component* at) { return at != nullptr; });
    return leadsOut ? WayOut::PrivateWithEgress : WayOut::Isolated;
}

} // namespace gudo

#include "core/formats/mermaid/mermaid_labels.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

/// A word on an arrow. Kept here and not with the translated texts: an export has its own language, not the window's.
struct Word {
    std::string_view key;
    std::string_view english;
    std::string_view korean;
};

constexpr std::string_view partSeparator {", "};

constexpr std::array keyWords {
    Word {"synchronous", "sync", "동기"},
    Word {"asynchronous", "async", "비동기"},
    Word {"automatic", "automatic", "자동"},
    Word {"manual", "manual", "수동"},
    Word {"failover", "failover", "장애 조치"},
    Word {"replication", "replication", "복제"},
    Word {"read", "read", "읽기"},
    Word {"write", "write", "쓰기"},
};

std::string_view wordFor(std::string_view key, std::string_view language)
{
    const auto found = std::ranges::find(keyWords, key, &Word::key);
    if (found == keyWords.end())
        return key;
    return language.starts_with("ko") ? found->korean : found->english;
}

/// Ports that people know by the protocol on top.
struct WellKnownPort {
    std::string_view transport;
    std::string_view port;
    std::string_view protocol;
};

constexpr std::array wellKnownPorts {
    WellKnownPort {"tcp", "22", "SSH"},   WellKnownPort {"tcp", "80", "HTTP"},  WellKnownPort {"tcp", "443", "HTTPS"},
    WellKnownPort {"udp", "53", "DNS"},   WellKnownPort {"tcp", "53", "DNS"},   WellKnownPort {"tcp", "25", "SMTP"},
    WellKnownPort {"udp", "123", "NTP"},  WellKnownPort {"tcp", "3389", "RDP"}, WellKnownPort {"udp", "443", "HTTP/3"},
    WellKnownPort {"tcp", "2049", "NFS"},
};

/// A plain value as text; empty for truth values, lists and objects.
std::string scalarText(const Value* value)
{
    if (!value)
        return {};
    if (const auto* text = value->asString())
        return onOneLine(*text);
    if (const auto* integer = value->asInteger())
        return fmt::format("{}", *integer);
    if (const auto* number = value->asDouble())
        return fmt::format("{}", *number);
    return {};
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string result;
    for (const std::string& part : parts) {
        if (part.empty())
            continue;
        if (!result.empty())
            result += separator;
        result += part;
    }
    return result;
}

/// The property under the name: what somebody set, not a default, unless the name says it already ("ap-northeast-2a"
/// and "a").
std::string subtitle(const Catalog& catalog, const Component& component)
{
    const std::string& key = catalog.typeOf(component).subtitle;
    const std::string text = key.empty() ? std::string {} : scalarText(find(component.properties, key));
    return displayName(component).find(text) == std::string_view::npos ? text : std::string {};
}

/// "×3", or empty for one.
std::string copies(const Catalog& catalog, const Component& component)
{
    for (const std::string& key :
         {catalog.typeOf(component).traits.copies, std::string {"min"}, std::string {"replicas"}})
        if (const std::int64_t count = key.empty() ? 0 : integerOf(component.properties, key, 0); count > 1)
            return fmt::format("×{}", count);
    return {};
}

/// The name of the property that keeps a standby, when it is on.
std::string standby(const Catalog& catalog, const Component& component, std::string_view language)
{
    const ComponentType& type = catalog.typeOf(component);
    if (type.traits.standby.empty() || !boolOf(component.properties, type.traits.standby))
        return {};
    const PropertySchema* schema = catalog.propertyOf(type, type.traits.standby);
    return schema ? std::string {schema->name.in(language)} : std::string {};
}

/// The nearest container of kind zone at or above `component`, or nullptr.
const Component* zoneOf(const Design& design, const Catalog& catalog, const Component* component)
{
    const auto& all = design.architecture.components;
    while (component && !catalog.isKind(*component, "zone"))
        component = component->parent.empty() ? nullptr : all.find(component->parent);
    return component;
}

/// About as many characters as Mermaid puts on one line of a node.
constexpr std::size_t wrapLength = 24;

/// Zones when the copies are in different ones, else the containers themselves.
std::string places(const Design& design, const Catalog& catalog, const Component& component)
{
    const auto containers = spreadOf(design, catalog, component);
    if (containers.size() < 2)
        return {};
    std::vector<std::string> zones;
    std::vector<std::string> names;
    bool allZoned = true;
    for (const Component* container : containers) {
        names.push_back(onOneLine(displayName(*container)));
        const Component* zone = zoneOf(design, catalog, container);
        allZoned = allZoned && zone;
        if (zone && std::ranges::find(zones, onOneLine(displayName(*zone))) == zones.end())
            zones.push_back(onOneLine(displayName(*zone)));
    }
    const auto& list = allZoned && zones.size() > 1 ? zones : names;
    // One below the other when one line would be wrapped in the middle of a name.
    std::string line = joined(list, ", ");
    return utf16Length(line) <= wrapLength ? line : joined(list, "\n");
}

std::string upperCased(std::string_view text)
{
    std::string result {text};
    for (char& c : result)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return result;
}

/// "HTTPS 443", "TCP 3306", "UDP", "ICMP"; empty where nothing more is said than that there is a connection.
std::string protocolText(const Connection& connection)
{
    const std::string_view transport = textOf(connection.properties, "protocol");
    const std::string port = scalarText(find(connection.properties, "port"));
    if (port.empty())
        return transport == "tcp" || transport == "any" ? std::string {} : upperCased(transport);
    const auto known = std::ranges::find_if(wellKnownPorts, [&](const WellKnownPort& row) {
        return row.port == port && (row.transport == transport || (transport.empty() && row.transport == "tcp"));
    });
    if (known != wellKnownPorts.end())
        return fmt::format("{} {}", known->protocol, port);
    return transport.empty() || transport == "any" ? port : fmt::format("{} {}", upperCased(transport), port);
}

std::string lowerCased(std::string_view text)
{
    std::string result {text};
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// What kind of thing it is ("RDS database"), unless its name says so ("NAT gateway C"). The name of a box says enough
/// with the last word ("Zone A" of an availability zone), as being a box says the rest.
std::string kindText(const Catalog& catalog, const Component& component, std::string_view language, bool isBox)
{
    const ComponentType& type = catalog.typeOf(component);
    if (type.isKind("note") || !catalog.knows(component))
        return {};
    const std::string kind {type.name.in(language)};
    std::string said = lowerCased(kind);
    if (isBox)
        said.erase(0, said.rfind(' ') + 1);
    return lowerCased(displayName(component)).find(said) == std::string::npos ? kind : std::string {};
}

/// The key of a word in any language, or nothing.
std::string_view keyFor(std::string_view word)
{
    for (const Word& row : keyWords)
        if (row.english == word || row.korean == word)
            return row.key;
    return {};
}

/// The parts of "sync, HTTPS 443, read".
std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(partSeparator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + partSeparator.size();
    }
    return parts;
}

/// "HTTPS 443", "TCP 3306", "UDP", "443" as properties.
void readProtocol(std::string_view part, Object& properties)
{
    const auto space = part.find(' ');
    const std::string_view name = part.substr(0, space == std::string_view::npos ? part.size() : space);
    const auto known = std::ranges::find(wellKnownPorts, name, &WellKnownPort::protocol);
    const std::string_view transport = known == wellKnownPorts.end() ? name : known->transport;
    const bool isPortAlone =
        space == std::string_view::npos && !name.empty() && name.front() >= '0' && name.front() <= '9';
    if (!isPortAlone)
        properties["protocol"] = lowerCased(transport);
    const std::string_view port = isPortAlone                       ? part
                                  : space == std::string_view::npos ? std::string_view {}
                                                                    : part.substr(space + 1);
    if (port.empty())
        return;
    std::int64_t number = 0;
    const bool isNumber =
        std::from_chars(port.data(), port.data() + port.size(), number).ptr == port.data() + port.size();
    properties["port"] = isNumber ? Value {number} : Value {std::string {port}};
}

} // namespace

const std::string_view labelSeparator {" · "};

std::vector<const Component*> spreadOf(const Design& design, const Catalog& catalog, const Component& component)
{
    std::vector<const Component*> containers;
    const std::string& key = catalog.typeOf(component).spread;
    if (key.empty())
        return containers;
    for (const std::string& id : textsOf(component.properties, key))
        if (const Component* container = design.architecture.components.find(id);
            container && std::ranges::find(containers, container) == containers.end())
            containers.push_back(container);
    return containers;
}

std::vector<std::string> nodeLines(const Design& design, const Catalog& catalog, const Component& component,
                                   std::string_view language)
{
    const std::string kind = kindText(catalog, component, language, false);
    const std::string about =
        joined({subtitle(catalog, component), standby(catalog, component, language), copies(catalog, component)},
               labelSeparator);
    const bool isOneLine = utf16Length(kind) + labelSeparator.size() + utf16Length(about) <= wrapLength;
    return {std::string {displayName(component)}, joined({kind, about}, isOneLine ? labelSeparator : "\n"),
            places(design, catalog, component)};
}

std::string boxTitle(const Catalog& catalog, const Component& component, std::string_view language)
{
    return joined({onOneLine(displayName(component)), kindText(catalog, component, language, true),
                   subtitle(catalog, component), copies(catalog, component)},
                  labelSeparator);
}

std::string edgeText(const Connection& connection, std::string_view language)
{
    if (const std::string_view label = textOf(connection.properties, "label"); !onOneLine(label).empty())
        return std::string {label};
    if (connection.kind == "note")
        return {};
    std::vector<std::string> parts;
    const std::string_view mode = textOf(connection.properties, "mode");
    if (connection.kind == "failover" || (connection.kind == "replication" && mode.empty()))
        parts.emplace_back(wordFor(connection.kind, language));
    parts.emplace_back(wordFor(mode, language));
    parts.push_back(protocolText(connection));
    if (const std::string_view access = textOf(connection.properties, "access"); access == "read" || access == "write")
        parts.emplace_back(wordFor(access, language));
    return joined(parts, partSeparator);
}

Object propertiesOfEdge(std::string_view text, const std::string& kind)
{
    if (text.empty())
        return {};
    Connection connection {.id = {}, .from = {}, .to = {}, .kind = kind};
    for (const std::string_view part : partsOf(text)) {
        const std::string_view key = keyFor(part);
        if (key == "read" || key == "write")
            connection.properties["access"] = std::string {key};
        else if (key.empty())
            readProtocol(part, connection.properties);
        else if (key != kind)
            connection.properties["mode"] = std::string {key};
    }
    const bool isSaid = edgeText(connection, "en") == text || edgeText(connection, "ko") == text;
    return isSaid ? std::move(connection.properties) : Object {{"label", std::string {text}}};
}

std::string kindOfLink(char stroke, bool hasHead, std::string_view text)
{
    if (stroke != '.')
        return hasHead || stroke == '=' ? "request" : "note";
    for (const std::string_view part : partsOf(text)) {
        const std::string_view key = keyFor(part);
        if (key == "failover" || key == "automatic" || key == "manual")
            return "failover";
        if (key == "replication" || key == "synchronous" || key == "asynchronous")
            return "replication";
    }
    return "management";
}

} // namespace gudo

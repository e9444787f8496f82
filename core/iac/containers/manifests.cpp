#include "core/iac/containers/manifests.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr int highestPort = 65'535;

std::optional<int> portFrom(const Value& value)
{
    const auto checked = [](std::int64_t number) {
        return number > 0 && number <= highestPort ? std::optional {static_cast<int>(number)} : std::nullopt;
    };
    if (const std::int64_t* number = value.asInteger())
        return checked(*number);
    const std::string* text = value.asString();
    if (!text)
        return {};
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc {} || (end != text->data() + text->size() && *end != '-'))
        return {};
    return checked(number);
}

/// One line of a comment: no line ends, no control characters.
std::string commentLine(std::string_view text)
{
    constexpr std::size_t longest = 200;
    std::string line = withoutControls(text);
    if (line.size() > longest) {
        line.resize(longest);
        while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0) == 0x80)
            line.pop_back();
        if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0xC0)
            line.pop_back();
        line += "…";
    }
    return line;
}

} // namespace

std::string projectName(std::string_view title)
{
    constexpr std::size_t longest = 40;
    std::string words;
    for (const char c : inLatin(title)) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool isWord = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (isWord)
            words += lower;
        else if (!words.empty() && words.back() != '-')
            words += '-';
    }
    while (!words.empty() && words.back() == '-')
        words.pop_back();
    return words.empty() ? std::string {"gudo"} : physicalName(words, longest);
}

std::string withoutControls(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        plain += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    for (std::size_t at = 0; at + 1 < plain.size(); ++at)
        if (plain[at] == '\xC2' && static_cast<unsigned char>(plain[at + 1]) < 0xA0)
            plain.replace(at, 2, " ");
    for (const std::string_view breaks : {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"})
        for (std::size_t at = plain.find(breaks); at != std::string::npos; at = plain.find(breaks))
            plain.replace(at, breaks.size(), " ");
    return plain;
}

const std::string& NameBook::of(std::string_view key)
{
    if (const auto known = m_names.find(key); known != m_names.end())
        return known->second;
    std::string name = physicalName(key, m_longest);
    for (int number = 2; !m_taken.insert(name).second; ++number) {
        const std::string end = "-" + std::to_string(number);
        name = physicalName(key, m_longest - end.size()) + end;
    }
    return m_names.emplace(key, std::move(name)).first->second;
}

std::string variableName(std::string_view name, std::string_view what)
{
    std::string variable;
    for (const char c : name)
        variable += c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return variable + '_' + std::string {what};
}

std::vector<int> listeningPorts(const Lowering& design, const Component& component)
{
    std::vector<int> ports;
    const auto take = [&](const Value& value) {
        const auto port = portFrom(value);
        if (port && std::ranges::find(ports, *port) == ports.end())
            ports.push_back(*port);
    };
    for (const std::string_view key : {"ports", "port"})
        if (const Value* value = design.catalog().valueOf(component, key)) {
            if (const gudo::List* list = value->asList())
                std::ranges::for_each(*list, take);
            else
                take(*value);
        }
    return ports;
}

std::optional<int> portOf(const Connection& connection)
{
    const Value* value = find(connection.properties, "port");
    return value ? portFrom(*value) : std::nullopt;
}

int copiesIn(const Lowering& design, const Component& component, std::string_view key, int fallback)
{
    constexpr std::int64_t most = 1000;
    const auto number = design.number(component, key);
    return number && *number >= 0 ? static_cast<int>(std::min(*number, most)) : fallback;
}

std::optional<double> amount(const Lowering& design, const Component& component, std::string_view key)
{
    constexpr double most = 1e6;
    const Value* value = design.catalog().valueOf(component, key);
    if (!value)
        return {};
    const double* fraction = value->asDouble();
    const std::int64_t* whole = value->asInteger();
    const double number = fraction ? *fraction : whole ? static_cast<double>(*whole) : 0;
    return number > 0 && number <= most ? std::optional {number} : std::nullopt;
}

bool hasAddress(const Lowering& design, const Component& component)
{
    const std::string_view address = design.text(component, "address");
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == ':';
    };
    return !address.empty() && address.size() <= 253 && std::ranges::all_of(address, isPlain);
}

std::string addressOf(const Lowering& design, const Component& component, std::string_view name)
{
    if (hasAddress(design, component))
        return std::string {design.text(component, "address")};
    return std::string {name} + ".example.invalid";
}

void listLeftOut(const Lowering& design, const std::set<Id, std::less<>>& represented, std::vector<LeftOut>& leftOut)
{
    for (const auto& row : design.design().architecture.components) {
        if (represented.contains(row->id))
            continue;
        const ComponentType& type = design.catalog().typeOf(*row);
        const bool isForReaders = type.isKind("note") || type.isKind("area");
        const std::string_view name = type.name.in("en");
        leftOut.push_back({row->id, std::string {displayName(*row)},
                           std::string {name.empty() ? std::string_view {row->type} : name},
                           isForReaders ? "drawing" : "outside"});
    }
}

void add(TemplateNode::Map& map, std::string key, TemplateNode value)
{
    const auto* list = std::get_if<TemplateNode::List>(&value.data);
    const auto* object = std::get_if<TemplateNode::Map>(&value.data);
    const auto* text = std::get_if<std::string>(&value.data);
    if ((list && list->empty()) || (object && object->empty()) || (text && text->empty()))
        return;
    map.emplace_back(std::move(key), std::move(value));
}

TemplateNode plain(std::int64_t number)
{
    return TemplateNode::Plain {std::to_string(number)};
}

TemplateNode plain(bool value)
{
    return TemplateNode::Plain {value ? "true" : "false"};
}

TemplateNode listOf(const std::vector<std::string_view>& texts)
{
    TemplateNode::List list;
    for (const std::string_view text : texts)
        list.emplace_back(text);
    return list;
}

std::string headComment(std::string_view what, const Lowering& design, const std::vector<LeftOut>& leftOut,
                        std::string_view why, const std::vector<std::string>& remarks)
{
    std::string out = "# " + commentLine(what) + '\n';
    if (!design.design().title.empty())
        out += "# Design: " + commentLine(design.design().title) + '\n';
    for (const std::string& remark : remarks)
        out += "# " + commentLine(remark) + '\n';
    const bool isAny = std::ranges::any_of(leftOut, [](const LeftOut& each) { return each.tier != "drawing"; });
    if (isAny)
        out += fmt::format("#\n# Not in here, since {}:\n", why);
    for (const LeftOut& each : leftOut)
        if (each.tier != "drawing")
            out += "#   " + commentLine(fmt::format("{} ({}, {})", each.title, each.type, each.component)) + '\n';
    return out + '\n';
}

} // namespace gudo::iac

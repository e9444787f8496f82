#include "core/json/json_reader.h"

#include <algorithm>

namespace gudo {

JsonReader::JsonReader(std::string file, std::string_view text, std::vector<Diagnostic>& diagnostics)
    : m_file {std::move(file)}
    , m_text {text}
    , m_diagnostics {diagnostics}
{
}

void JsonReader::report(Severity severity, Message message, std::size_t offset)
{
    const TextPlace place = placeAt(m_text, offset);
    m_diagnostics.push_back({.severity = severity,
                             .message = std::move(message),
                             .file = m_file,
                             .line = place.line,
                             .column = place.column});
}

void JsonReader::wrongKind(const JsonNode& node, std::string_view key, std::string_view where, const char* expected)
{
    error({GUDO_TR_NOOP("core", "%1: \"%2\" must be %3, not %4"),
           {std::string {where}, std::string {key}, expected, std::string {kindName(node)}}},
          node);
}

std::string JsonReader::textAt(const JsonNode& object, std::string_view key, std::string_view where)
{
    const JsonNode* node = object.member(key);
    if (!node)
        return {};
    if (const auto* text = node->asString())
        return *text;
    wrongKind(*node, key, where, "text");
    return {};
}

bool JsonReader::boolAt(const JsonNode& object, std::string_view key, std::string_view where, bool fallback)
{
    const JsonNode* node = object.member(key);
    if (!node)
        return fallback;
    if (const auto* truth = node->asBool())
        return *truth;
    wrongKind(*node, key, where, "true or false");
    return fallback;
}

std::int64_t JsonReader::integerAt(const JsonNode& object, std::string_view key, std::string_view where,
                                   std::int64_t fallback)
{
    const JsonNode* node = object.member(key);
    if (!node)
        return fallback;
    if (const auto* integer = node->asInteger())
        return *integer;
    wrongKind(*node, key, where, "a whole number");
    return fallback;
}

std::vector<std::string> JsonReader::textsAt(const JsonNode& object, std::string_view key, std::string_view where)
{
    std::vector<std::string> texts;
    for (const JsonNode& element : elementsAt(object, key, where)) {
        if (const auto* text = element.asString())
            texts.push_back(*text);
        else
            wrongKind(element, key, where, "a list of texts");
    }
    return texts;
}

const JsonNode::Members& JsonReader::membersAt(const JsonNode& object, std::string_view key, std::string_view where)
{
    static const JsonNode::Members none;
    const JsonNode* node = object.member(key);
    if (!node)
        return none;
    if (const auto* members = node->asMembers())
        return *members;
    wrongKind(*node, key, where, "an object");
    return none;
}

const JsonNode::Elements& JsonReader::elementsAt(const JsonNode& object, std::string_view key, std::string_view where)
{
    static const JsonNode::Elements none;
    const JsonNode* node = object.member(key);
    if (!node)
        return none;
    if (const auto* elements = node->asElements())
        return *elements;
    wrongKind(*node, key, where, "a list");
    return none;
}

Object JsonReader::others(const JsonNode& object, std::initializer_list<std::string_view> known)
{
    Object rest;
    if (const auto* members = object.asMembers())
        for (const JsonMember& member : *members)
            if (std::ranges::find(known, std::string_view {member.key}) == known.end())
                rest.emplace(member.key, toValue(member.value));
    return rest;
}

} // namespace gudo

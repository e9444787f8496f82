#include "core/json/json_write.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gudo {

namespace {

/// Length of the well-formed UTF-8 sequence at `at`, 0 when there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool isOverlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = lead == 0xED && byte(1) > 0x9F;
        return follows(1) && follows(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isOutOfRange = (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F);
        return follows(1) && follows(2) && follows(3) && !isOutOfRange ? 4 : 0;
    }
    return 0;
}

std::string numberText(double number)
{
    if (!std::isfinite(number))
        return "null";
    char buffer[32];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), number).ptr;
    std::string text {buffer, end};
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0"; // stays a fraction when it is read again
    return text;
}

bool isPlain(const Value& value)
{
    return !value.asList() && !value.asObject();
}

bool fitsOneLine(const Value& value)
{
    if (const auto* list = value.asList())
        return std::ranges::all_of(*list, isPlain);
    if (const auto* object = value.asObject())
        return object->empty();
    return true;
}

void write(std::string& out, const Value& value, int indent, bool onOneLine);

void newline(std::string& out, int indent)
{
    out += '\n';
    out.append(static_cast<std::size_t>(indent) * 2, ' ');
}

void writeList(std::string& out, const List& list, int indent, bool onOneLine)
{
    const bool isInline = onOneLine || std::ranges::all_of(list, isPlain);
    out += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += isInline ? ", " : ",";
        if (!isInline)
            newline(out, indent + 1);
        const auto* object = list[i].asObject();
        const bool isFlat = object && std::ranges::all_of(*object, [](const auto& m) { return fitsOneLine(m.second); });
        write(out, list[i], indent + 1, isInline || isFlat);
    }
    if (!isInline)
        newline(out, indent);
    out += ']';
}

void writeObject(std::string& out, const Object& object, int indent, bool onOneLine)
{
    if (object.empty()) {
        out += "{}";
        return;
    }
    out += '{';
    bool isFirst = true;
    for (const auto& [key, member] : object) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        if (onOneLine)
            out += ' ';
        else
            newline(out, indent + 1);
        out += quotedJson(key);
        out += ": ";
        write(out, member, indent + 1, onOneLine);
    }
    if (onOneLine)
        out += ' ';
    else
        newline(out, indent);
    out += '}';
}

void write(std::string& out, const Value& value, int indent, bool onOneLine)
{
    if (value.isNull())
        out += "null";
    else if (const auto* truth = value.asBool())
        out += *truth ? "true" : "false";
    else if (const auto* integer = value.asInteger())
        out += std::to_string(*integer);
    else if (const auto* number = value.asDouble())
        out += numberText(*number);
    else if (const auto* text = value.asString())
        out += quotedJson(*text);
    else if (const auto* list = value.asList())
        writeList(out, *list, indent, onOneLine);
    else if (const auto* object = value.asObject())
        writeObject(out, *object, indent, onOneLine);
}

} // namespace

std::string quotedJson(std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    std::string out {'"'};
    out.reserve(text.size() + 2);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        const char c = text[at];
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            out += "\\u00";
            out += hex[(static_cast<unsigned char>(c) >> 4) & 0xF];
            out += hex[static_cast<unsigned char>(c) & 0xF];
        } else {
            out.append(text.substr(at, length));
        }
        at += length;
    }
    out += '"';
    return out;
}

std::string toJson(const Value& value, int indent)
{
    std::string out;
    write(out, value, indent, false);
    return out;
}

std::string toJsonLine(const Value& value)
{
    std::string out;
    write(out, value, 0, true);
    return out;
}

} // namespace gudo

#include "core/iac/terraform/hcl.h"

#include <fmt/format.h>

#include <algorithm>

namespace gudo::iac {

namespace {

/// Characters of UTF-8 text.
std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

} // namespace

std::string escapedHcl(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        switch (c) {
        case '"':
        case '\\':
            out += '\\';
            out += c;
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if ((c == '$' || c == '%') && at + 1 < text.size() && text[at + 1] == '{')
                out += c;
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            else
                out += c;
        }
    }
    return out;
}

std::string quotedHcl(std::string_view text)
{
    return '"' + escapedHcl(text) + '"';
}

std::string hereDocument(std::string_view lines, std::string_view indent)
{
    if (!lines.ends_with('\n') || std::ranges::count(lines, '\n') < 2)
        return {};
    for (const char c : lines)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F)
            return {};
    std::string end {"EOT"};
    std::string inside;
    bool isAtMargin = false; // what all lines have in front of them is taken for our indent
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t next = lines.find('\n', at);
        const std::string_view line = lines.substr(at, next - at);
        at = next + 1;
        const std::size_t first = line.find_first_not_of(" \t");
        if (first == std::string_view::npos && !line.empty())
            return {};
        isAtMargin = isAtMargin || first == 0;
        while (first != std::string_view::npos && line.substr(first) == end)
            end += 'X';
        if (!line.empty())
            inside += std::string {indent} + "  ";
        for (std::size_t c = 0; c < line.size(); ++c) {
            inside += line[c];
            if ((line[c] == '$' || line[c] == '%') && c + 1 < line.size() && line[c + 1] == '{')
                inside += line[c];
        }
        inside += '\n';
    }
    if (!isAtMargin)
        return {};
    return "<<-" + end + "\n" + inside + std::string {indent} + end;
}

bool isHclName(std::string_view text)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return !text.empty() && isLetter(text.front()) &&
           std::ranges::all_of(text, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

std::string hclKey(std::string_view text)
{
    return isHclName(text) ? std::string {text} : quotedHcl(text);
}

std::string commentLine(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

void HclLines::put(std::string_view text)
{
    if (!text.empty())
        m_text.append(static_cast<std::size_t>(m_level) * 2, ' ');
    m_text += text;
    m_text += '\n';
    m_count += 1 + static_cast<int>(std::ranges::count(text, '\n'));
}

void HclLines::indent()
{
    flush();
    ++m_level;
}

void HclLines::outdent()
{
    flush();
    --m_level;
}

void HclLines::flush()
{
    std::size_t widest = 0;
    for (const Assignment& each : m_waiting)
        widest = std::max(widest, charactersOf(each.name));
    // Remarks of lines that follow each other stand under each other, too.
    for (std::size_t index = 0; index < m_waiting.size(); ++index) {
        const Assignment& each = m_waiting[index];
        std::size_t longest = charactersOf(each.value);
        for (std::size_t other = index; other-- > 0 && !m_waiting[other].remark.empty();)
            longest = std::max(longest, charactersOf(m_waiting[other].value));
        for (std::size_t other = index + 1; other < m_waiting.size() && !m_waiting[other].remark.empty(); ++other)
            longest = std::max(longest, charactersOf(m_waiting[other].value));
        m_text.append(static_cast<std::size_t>(m_level) * 2, ' ');
        m_text += each.name;
        m_text.append(widest - charactersOf(each.name), ' ');
        m_text += " = ";
        m_text += each.value;
        if (!each.remark.empty()) {
            m_text.append(longest - charactersOf(each.value), ' ');
            m_text += " # ";
            m_text += each.remark;
        }
        m_text += '\n';
    }
    m_waiting.clear();
}

void HclLines::line(std::string_view text)
{
    flush();
    put(text);
    m_isAtStart = text.ends_with('{') || text.ends_with('[') || text.ends_with('(');
}

void HclLines::blank()
{
    flush();
    if (!m_isAtStart)
        put({});
    m_isAtStart = true;
}

void HclLines::assign(std::string_view name, std::string_view value, std::string_view remark)
{
    m_isAtStart = false;
    const auto breaks = static_cast<int>(std::ranges::count(value, '\n'));
    if (breaks == 0 || value.starts_with("<<")) {
        m_waiting.push_back({std::string {name}, std::string {value}, std::string {remark}});
        m_count += 1 + breaks;
        if (breaks > 0) // the last of those that are lined up
            flush();
        return;
    }
    flush();
    put(std::string {name} + " = " + std::string {value});
}

std::string HclLines::finished()
{
    flush();
    while (m_text.ends_with("\n\n"))
        m_text.pop_back();
    return std::move(m_text);
}

} // namespace gudo::iac

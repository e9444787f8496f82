#include "core/iac/cloudformation/template_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace gudo::iac {

namespace {

/// Words that some version of YAML takes for something else than themselves, in lower case.
constexpr std::array<std::string_view, 12> takenWords {"true", "false", "yes", "no",  "on",  "off",
                                                       "null", "y",     "n",   "nan", "inf", "nil"};

bool isBare(std::string_view text)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (text.empty() || !isLetter(text.front()) || text.back() == ':')
        return false;
    const auto isPlain = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '/' || c == ':';
    };
    if (!std::ranges::all_of(text, isPlain))
        return false;
    std::string word {text};
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::ranges::find(takenWords, word) == takenWords.end();
}

/// Whole lines that a block of literal text holds just as they are.
bool isLines(std::string_view text)
{
    if (std::ranges::count(text, '\n') < 2 || !text.ends_with('\n') || text.ends_with("\n\n") || text.front() == ' ' ||
        text.front() == '\t' || text.front() == '\n')
        return false;
    const std::string quoted = quotedJson(text);
    // Escapes other than those of a quotation mark, a backslash, a tab and the end of a line.
    for (std::size_t at = quoted.find('\\'); at != std::string::npos; at = quoted.find('\\', at + 2))
        if (std::string_view {"\"\\tn"}.find(quoted[at + 1]) == std::string_view::npos)
            return false;
    return true;
}

/// Notes on which lines entries of the sections start and end.
class Subjects {
public:
    explicit Subjects(const std::vector<TemplateSubject>& subjects)
        : m_subjects {subjects}
    {
    }

    void enter(std::string_view section, std::string_view key, int line)
    {
        m_current = nullptr;
        if (m_next < m_subjects.size() && m_subjects[m_next].section == section && m_subjects[m_next].key == key) {
            m_current = &m_subjects[m_next++];
            m_first = line;
        }
    }
    void leave(int line)
    {
        if (m_current && !m_current->component.empty())
            spans.push_back({m_first, line, m_current->component});
        m_current = nullptr;
    }

    std::vector<TextSpan> spans {};

private:
    const std::vector<TemplateSubject>& m_subjects;
    std::size_t m_next = 0;
    const TemplateSubject* m_current = nullptr;
    int m_first = 0;
};

class Writer {
public:
    explicit Writer(bool isYaml)
        : m_isYaml {isYaml}
    {
    }

    void root(const TemplateNode::Map& map, Subjects& subjects)
    {
        if (!m_isYaml)
            m_out += "{\n";
        for (std::size_t index = 0; index < map.size(); ++index) {
            const auto& [section, node] = map[index];
            const auto* entries = std::get_if<TemplateNode::Map>(&node.data);
            if (m_isYaml && index > 0)
                m_out += '\n';
            key(section, m_isYaml ? 0 : 1);
            if (!entries) {
                value(node, m_isYaml ? 0 : 1);
            } else {
                m_out += m_isYaml ? "\n" : " {\n";
                sectionEntries(section, *entries, subjects);
                if (!m_isYaml)
                    m_out += "  }";
            }
            if (!m_isYaml)
                m_out += index + 1 < map.size() ? ",\n" : "\n";
        }
        if (!m_isYaml)
            m_out += "}\n";
    }

    /// A map on its own, in YAML.
    void block(const TemplateNode::Map& map)
    {
        for (const auto& [name, node] : map) {
            key(name, 0);
            value(node, 0);
        }
    }

    [[nodiscard]] std::string finished() { return std::move(m_out); }

private:
    void sectionEntries(std::string_view section, const TemplateNode::Map& entries, Subjects& subjects)
    {
        const int level = m_isYaml ? 1 : 2;
        for (std::size_t index = 0; index < entries.size(); ++index) {
            subjects.enter(section, entries[index].first, lines() + 1);
            key(entries[index].first, level);
            value(entries[index].second, level);
            if (!m_isYaml)
                m_out += index + 1 < entries.size() ? ",\n" : "\n";
            subjects.leave(lines());
        }
    }

    void indent(int level) { m_out.append(static_cast<std::size_t>(level) * 2, ' '); }

    void key(std::string_view name, int level)
    {
        indent(level);
        m_out += m_isYaml ? yamlScalar(name) : quotedJson(name);
        m_out += ':';
    }

    /// What follows "key:" — in YAML up to the end of the line, in JSON without it.
    void value(const TemplateNode& node, int level)
    {
        if (m_isYaml)
            yamlValue(node, level);
        else {
            m_out += ' ';
            json(node, level);
        }
    }

    [[nodiscard]] static std::string functionScalar(const TemplateNode::Function& function)
    {
        const auto text = [&](std::size_t index) -> const std::string& {
            return std::get<std::string>(function.arguments[index].data);
        };
        if (function.name == "Ref")
            return "!Ref " + yamlScalar(text(0));
        if (function.name == "GetAtt")
            return "!GetAtt " + yamlScalar(text(0) + "." + text(1));
        if (function.name == "Sub" || function.name == "GetAZs")
            return "!" + function.name + " " + quotedJson(text(0));
        return {};
    }

    void yamlValue(const TemplateNode& node, int level)
    {
        if (const auto* text = std::get_if<std::string>(&node.data)) {
            if (isLines(*text))
                block(*text, level + 1);
            else
                m_out += ' ' + yamlScalar(*text) + '\n';
        } else if (const auto* plain = std::get_if<TemplateNode::Plain>(&node.data)) {
            m_out += ' ' + plain->text + '\n';
        } else if (const auto* function = std::get_if<TemplateNode::Function>(&node.data);
                   function && function->name == "Base64") {
            // Its short form takes no other function.
            m_out += '\n';
            key("Fn::Base64", level + 1);
            value(function->arguments.front(), level + 1);
        } else if (function) {
            const std::string scalar = functionScalar(*function);
            m_out += scalar.empty() ? " !" + function->name + "\n" : ' ' + scalar + '\n';
            if (scalar.empty())
                yamlList(function->arguments, level + 1);
        } else if (const auto* list = std::get_if<TemplateNode::List>(&node.data)) {
            m_out += list->empty() ? " []\n" : "\n";
            yamlList(*list, level + 1);
        } else if (const auto* map = std::get_if<TemplateNode::Map>(&node.data)) {
            m_out += map->empty() ? " {}\n" : "\n";
            for (const auto& [name, child] : *map) {
                key(name, level + 1);
                value(child, level + 1);
            }
        }
    }

    void block(std::string_view text, int level)
    {
        m_out += " |\n";
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t next = text.find('\n', at);
            if (next > at)
                indent(level);
            m_out += text.substr(at, next - at + 1);
            at = next + 1;
        }
    }

    void yamlList(const TemplateNode::List& list, int level)
    {
        for (const TemplateNode& each : list) {
            indent(level);
            m_out += '-';
            const auto* map = std::get_if<TemplateNode::Map>(&each.data);
            const auto* inner = std::get_if<TemplateNode::List>(&each.data);
            if (map && !map->empty()) {
                // The first key stands behind the dash, the others under it.
                const std::size_t start = m_out.size();
                for (const auto& [name, child] : *map) {
                    key(name, level + 1);
                    value(child, level + 1);
                }
                m_out.erase(start, static_cast<std::size_t>(level + 1) * 2 - 1);
            } else if (inner && !inner->empty()) {
                m_out += '\n';
                yamlList(*inner, level + 1);
            } else {
                yamlValue(each, level);
            }
        }
    }

    void json(const TemplateNode& node, int level)
    {
        if (const auto* text = std::get_if<std::string>(&node.data)) {
            m_out += quotedJson(*text);
        } else if (const auto* plain = std::get_if<TemplateNode::Plain>(&node.data)) {
            m_out += plain->text;
        } else if (const auto* function = std::get_if<TemplateNode::Function>(&node.data)) {
            m_out += "{ " + quotedJson(function->name == "Ref" ? "Ref" : "Fn::" + function->name) + ": ";
            if (function->arguments.size() == 1 && function->name != "Not")
                json(function->arguments.front(), level);
            else
                jsonList(function->arguments, level);
            m_out += " }";
        } else if (const auto* list = std::get_if<TemplateNode::List>(&node.data)) {
            jsonList(*list, level);
        } else if (const auto* map = std::get_if<TemplateNode::Map>(&node.data)) {
            m_out += map->empty() ? "{}" : "{\n";
            for (std::size_t index = 0; index < map->size(); ++index) {
                key((*map)[index].first, level + 1);
                value((*map)[index].second, level + 1);
                m_out += index + 1 < map->size() ? ",\n" : "\n";
            }
            if (!map->empty()) {
                indent(level);
                m_out += '}';
            }
        }
    }

    void jsonList(const TemplateNode::List& list, int level)
    {
        const bool isShort = std::ranges::all_of(list, [](const TemplateNode& each) {
            return std::holds_alternative<std::string>(each.data) ||
                   std::holds_alternative<TemplateNode::Plain>(each.data);
        });
        m_out += isShort ? "[" : "[\n";
        for (std::size_t index = 0; index < list.size(); ++index) {
            if (!isShort)
                indent(level + 1);
            json(list[index], level + 1);
            if (index + 1 < list.size())
                m_out += isShort ? ", " : ",";
            if (!isShort)
                m_out += '\n';
        }
        if (!isShort)
            indent(level);
        m_out += ']';
    }

    int lines()
    {
        m_lines += static_cast<int>(std::count(m_out.begin() + m_counted, m_out.end(), '\n'));
        m_counted = static_cast<std::ptrdiff_t>(m_out.size());
        return m_lines;
    }

    std::string m_out;
    int m_lines = 0;
    std::ptrdiff_t m_counted = 0; ///< bytes whose line ends are in m_lines
    bool m_isYaml;
};

LocatedText written(bool isYaml, const TemplateNode::Map& root, const std::vector<TemplateSubject>& subjects)
{
    Subjects notes {subjects};
    Writer writer {isYaml};
    writer.root(root, notes);
    return {{}, writer.finished(), std::move(notes.spans)};
}

} // namespace

std::string quotedJson(std::string_view text)
{
    std::string out {'"'};
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += text[at];
        } else if (byte == '\n') {
            out += "\\n";
        } else if (byte == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += fmt::format("\\u{:04x}", byte);
        } else if (byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned char>(text[++at])); // C1 controls end lines in YAML
        } else if (text.substr(at).starts_with("\xE2\x80\xA8") || text.substr(at).starts_with("\xE2\x80\xA9")) {
            out += text[at + 2] == '\xA8' ? "\\u2028" : "\\u2029";
            at += 2;
        } else if (text.substr(at).starts_with("\xEF\xBB\xBF")) {
            out += "\\ufeff";
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out + '"';
}

std::string yamlScalar(std::string_view text)
{
    return isBare(text) ? std::string {text} : quotedJson(text);
}

LocatedText yamlText(const TemplateNode::Map& root, const std::vector<TemplateSubject>& subjects)
{
    return written(true, root, subjects);
}

std::string yamlLines(const TemplateNode::Map& map)
{
    Writer writer {true};
    writer.block(map);
    return writer.finished();
}

LocatedText jsonText(const TemplateNode::Map& root, const std::vector<TemplateSubject>& subjects)
{
    return written(false, root, subjects);
}

} // namespace gudo::iac

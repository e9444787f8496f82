#include "core/formats/drawio/xml_tree.h"

#include <algorithm>

#include "core/formats/embedded.h"

namespace gudo {

namespace {

constexpr int deepestElement = 64;

class XmlParser {
public:
    explicit XmlParser(std::string_view text)
        : m_text {text}
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_text.remove_prefix(3);
    }

    std::optional<XmlElement> document()
    {
        XmlElement root;
        if (!skipMisc() || !element(root, 0) || !skipMisc() || m_at != m_text.size())
            return {};
        return root;
    }

private:
    [[nodiscard]] bool startsWith(std::string_view word) const { return m_text.substr(m_at, word.size()) == word; }
    [[nodiscard]] static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool skipPast(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at);
        if (found == std::string_view::npos)
            return false;
        m_at = found + end.size();
        return true;
    }

    /// What may stand around the root: white space, comments, instructions, a document type without declarations.
    bool skipMisc()
    {
        for (;;) {
            skipSpace();
            bool isDone = true;
            for (const auto& [begin, end] :
                 {std::pair {"<!--", "-->"}, std::pair {"<?", "?>"}, std::pair {"<!DOCTYPE", ">"}})
                if (startsWith(begin)) {
                    if (!skipPast(end))
                        return false;
                    isDone = false;
                    break;
                }
            if (isDone)
                return true;
        }
    }

    std::string_view name()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
               std::string_view {"/>=<\"'"}.find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    bool attributes(XmlElement& element)
    {
        for (;;) {
            skipSpace();
            if (m_at >= m_text.size())
                return false;
            if (m_text[m_at] == '/' || m_text[m_at] == '>')
                return true;
            const std::string_view key = name();
            skipSpace();
            if (key.empty() || !startsWith("="))
                return false;
            ++m_at;
            skipSpace();
            const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
            const std::size_t end =
                quote == '"' || quote == '\'' ? m_text.find(quote, m_at + 1) : std::string_view::npos;
            if (end == std::string_view::npos)
                return false;
            std::string raw {m_text.substr(m_at + 1, end - m_at - 1)};
            if (raw.find('<') != std::string::npos)
                return false;
            std::ranges::replace_if(raw, isSpace, ' '); // as attribute values are normalised
            if (!element.attributes.emplace(key, unescapedXml(raw)).second)
                return false;
            m_at = end + 1;
        }
    }

    bool element(XmlElement& element, int depth)
    {
        if (depth > deepestElement || !startsWith("<"))
            return false;
        ++m_at;
        element.name = name();
        if (element.name.empty() || !attributes(element))
            return false;
        if (startsWith("/>")) {
            m_at += 2;
            return true;
        }
        if (!startsWith(">"))
            return false;
        ++m_at;
        return content(element, depth);
    }

    bool content(XmlElement& element, int depth)
    {
        while (m_at < m_text.size()) {
            if (startsWith("</")) {
                m_at += 2;
                if (name() != element.name)
                    return false;
                skipSpace();
                if (!startsWith(">"))
                    return false;
                ++m_at;
                return true;
            }
            if (startsWith("<!--") || startsWith("<?")) {
                if (!skipPast(startsWith("<?") ? "?>" : "-->"))
                    return false;
            } else if (startsWith("<![CDATA[")) {
                const std::size_t begin = m_at;
                if (!skipPast("]]>"))
                    return false;
                element.text += m_text.substr(begin + 9, m_at - begin - 12);
            } else if (startsWith("<")) {
                element.children.emplace_back();
                if (!this->element(element.children.back(), depth + 1))
                    return false;
            } else {
                const std::size_t end = std::min(m_text.find('<', m_at), m_text.size());
                element.text += unescapedXml(m_text.substr(m_at, end - m_at));
                m_at = end;
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

const XmlElement* XmlElement::child(std::string_view childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlElement::attribute(std::string_view attributeName) const
{
    const auto found = attributes.find(attributeName);
    return found == attributes.end() ? std::string_view {} : std::string_view {found->second};
}

std::optional<XmlElement> readXml(std::string_view text)
{
    return XmlParser {text}.document();
}

} // namespace gudo

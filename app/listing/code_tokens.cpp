#include "app/listing/code_tokens.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace gudo {

namespace {

using Words = std::vector<QStringView>;

constexpr int inText = 1;     ///< JSON, Mermaid: a text in quotes goes on
constexpr int inComment = 1;  ///< HCL: between /* and */
constexpr int inDocument = 2; ///< HCL: in a here document; its end mark is in the higher bits

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

bool isOneOf(QStringView word, const Words& words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Reads one line from left to right.
class Line {
public:
    Line(QStringView text, int& state)
        : m_text {text}
        , m_state {state}
    {
    }

    std::vector<CodeSpan> mermaid()
    {
        static const Words keywords {u"flowchart", u"graph", u"subgraph", u"end", u"classDef", u"class", u"accTitle"};
        if (m_state != inText && m_text.trimmed().startsWith(u"%%"))
            return {{0, size(), CodeToken::Comment}};
        if (m_state == inText)
            takeQuoted(0);
        bool isStyle = false;
        while (m_at < size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                takeQuoted(1);
            } else if (m_text.mid(m_at).startsWith(u":::")) {
                m_at += 3;
                add(m_at, endOf(isWord), CodeToken::Type);
            } else if (c == u'#') {
                add(m_at, endFrom(m_at + 1, isWord), CodeToken::Number);
            } else if (isWordStart(c)) {
                const int end = endOf([](QChar d) { return d.isLetterOrNumber() || d == u'_'; });
                const QStringView word = m_text.mid(m_at, end - m_at);
                const bool isKeyword = isOneOf(word, keywords);
                isStyle = isStyle || word == u"classDef" || word == u"class";
                const bool isNode = word.size() > 1 && QStringView {u"ngh"}.contains(c) && word[1].isDigit();
                if (isKeyword || isNode || isStyle)
                    add(m_at, end, isKeyword ? CodeToken::Keyword : isNode ? CodeToken::Name : CodeToken::Type);
                m_at = end;
            } else {
                ++m_at;
            }
        }
        return std::move(m_spans);
    }

    std::vector<CodeSpan> json()
    {
        if (m_state == inText)
            takeQuoted(0);
        while (m_at < size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                takeQuoted(1);
                if (m_state == 0 && m_text.mid(m_at).trimmed().startsWith(u':'))
                    m_spans.back().token = CodeToken::Name;
            } else if (!takeNumber() && !takeKeyword({u"true", u"false", u"null"})) {
                ++m_at;
            }
        }
        return std::move(m_spans);
    }

    std::vector<CodeSpan> hcl()
    {
        static const Words blocks {u"resource", u"data",   u"variable", u"output",  u"provider", u"terraform",
                                   u"locals",   u"module", u"moved",    u"dynamic", u"import",   u"lifecycle"};
        static const Words values {u"true", u"false", u"null", u"for", u"in", u"if"};
        if (m_state >= inDocument)
            return document();
        if (m_state == inComment)
            takeComment(0);
        const bool isFirst = m_at == 0;
        while (m_at < size()) {
            const QChar c = m_text[m_at];
            const QStringView rest = m_text.mid(m_at);
            if (c == u'#' || rest.startsWith(u"//")) {
                add(m_at, size(), CodeToken::Comment);
            } else if (rest.startsWith(u"/*")) {
                takeComment(2);
            } else if (c == u'"') {
                takeTemplate();
            } else if (rest.startsWith(u"<<")) {
                beginDocument();
            } else if (isWordStart(c)) {
                takeHclWord(isFirst && m_spans.empty() ? blocks : Words {}, values);
            } else if (!takeNumber()) {
                ++m_at;
            }
        }
        return std::move(m_spans);
    }

    std::vector<CodeSpan> yaml()
    {
        const int indent = endFrom(0, [](QChar c) { return c == u' '; });
        if (m_state > 0 && (indent >= m_state || indent == size())) { // in a block of text
            add(indent, size(), CodeToken::Text);
            return std::move(m_spans);
        }
        m_state = 0;
        m_at = indent;
        while (m_at < size() && m_text[m_at] == u'-' && (m_at + 1 == size() || m_text[m_at + 1] == u' '))
            m_at = endFrom(m_at + 1, [](QChar c) { return c == u' '; });
        takeKey();
        while (m_at < size()) {
            const QChar c = m_text[m_at];
            const bool isAfterSpace = m_at == 0 || m_text[m_at - 1] == u' ';
            if (c == u'#' && isAfterSpace) {
                add(m_at, size(), CodeToken::Comment);
            } else if (c == u'"' || c == u'\'') {
                takeQuoted(1, c);
                m_state = 0; // one that goes on looks like what it is not, but no further than its line
            } else if (c == u'!') {
                add(m_at, endFrom(m_at + 1, [](QChar d) { return !d.isSpace(); }), CodeToken::Type);
            } else if ((c == u'|' || c == u'>') && isAfterSpace && size() - m_at <= 3) {
                m_state = indent + 1;
                m_at = size();
            } else if (!takeNumber() && !takeKeyword({u"true", u"false", u"null"})) {
                ++m_at;
            }
        }
        return std::move(m_spans);
    }

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }

    template<typename Part>
    [[nodiscard]] int endFrom(int from, Part isPart) const
    {
        while (from < size() && isPart(m_text[from]))
            ++from;
        return from;
    }
    template<typename Part>
    [[nodiscard]] int endOf(Part isPart) const
    {
        return endFrom(m_at, isPart);
    }

    /// Adds a piece and goes to its end.
    void add(int begin, int end, CodeToken token)
    {
        if (end > begin)
            m_spans.push_back({begin, end - begin, token});
        m_at = std::max(end, m_at);
    }

    /// A text in quotes from here on; `opening` characters open it. Says in the state whether it goes on.
    void takeQuoted(int opening, QChar quote = u'"')
    {
        const int begin = m_at;
        int at = m_at + opening;
        while (at < size() && m_text[at] != quote)
            at += m_text[at] == u'\\' && quote == u'"' ? 2 : 1;
        m_state = at < size() ? 0 : inText;
        add(begin, std::min(at + 1, size()), CodeToken::Text);
    }

    bool takeNumber()
    {
        const QChar c = m_text[m_at];
        const bool isAlone = m_at == 0 || !isWord(m_text[m_at - 1]);
        const bool isSigned = c == u'-' && m_at + 1 < size() && m_text[m_at + 1].isDigit();
        if (!isAlone || (!c.isDigit() && !isSigned))
            return false;
        const int end = endFrom(m_at + 1, [](QChar d) { return d.isLetterOrNumber() || d == u'.'; });
        add(m_at, end, CodeToken::Number);
        return true;
    }

    bool takeKeyword(const Words& keywords)
    {
        if (!isWordStart(m_text[m_at]))
            return false;
        const int end = endOf(isWord);
        if (isOneOf(m_text.mid(m_at, end - m_at), keywords))
            add(m_at, end, CodeToken::Keyword);
        m_at = end;
        return true;
    }

    void takeComment(int opening)
    {
        const int begin = m_at;
        const auto end = m_text.indexOf(u"*/", m_at + opening);
        m_state = end < 0 ? inComment : 0;
        add(begin, end < 0 ? size() : static_cast<int>(end) + 2, CodeToken::Comment);
    }

    /// A text in quotes with references in it: "${var.name}-db".
    void takeTemplate()
    {
        int begin = m_at;
        int at = m_at + 1;
        while (at < size() && m_text[at] != u'"') {
            if (m_text[at] == u'\\' || m_text.mid(at).startsWith(u"$${")) {
                at += m_text[at] == u'\\' ? 2 : 3;
            } else if (m_text.mid(at).startsWith(u"${")) {
                add(begin, at, CodeToken::Text);
                int depth = 0;
                const int reference = at;
                do {
                    depth += m_text[at] == u'{' ? 1 : m_text[at] == u'}' ? -1 : 0;
                    ++at;
                } while (at < size() && (depth > 0 || at < reference + 2));
                add(reference, at, CodeToken::Reference);
                begin = at;
            } else {
                ++at;
            }
        }
        add(begin, std::min(at + 1, size()), CodeToken::Text);
        m_at = std::min(std::max(at + 1, m_at), size());
    }

    void takeHclWord(const Words& blocks, const Words& values)
    {
        const int begin = m_at;
        const int end = endFrom(begin, [](QChar c) { return isWord(c) || c == u'.'; });
        const QStringView word = m_text.mid(begin, end - begin);
        const QStringView rest = m_text.mid(end).trimmed();
        if (isOneOf(word, values) || isOneOf(word, blocks))
            add(begin, end, CodeToken::Keyword);
        else if (word.contains(u'.'))
            add(begin, end, CodeToken::Reference);
        else if (rest.startsWith(u'('))
            add(begin, end, CodeToken::Type);
        else if ((rest.startsWith(u'=') && !rest.startsWith(u"==")) || rest.startsWith(u'{'))
            add(begin, end, CodeToken::Name);
        m_at = end;
    }

    static int markOf(QStringView word) { return inDocument + static_cast<int>(qHash(word) & 0xFFFFFF); }

    void beginDocument()
    {
        const int begin = m_at;
        int from = m_at + 2;
        if (from < size() && m_text[from] == u'-')
            ++from;
        const int end = endFrom(from, isWord);
        if (end > from)
            m_state = markOf(m_text.mid(from, end - from));
        add(begin, std::max(end, begin + 2), CodeToken::Keyword);
    }

    std::vector<CodeSpan> document()
    {
        const QStringView word = m_text.trimmed();
        const bool isEnd = !word.isEmpty() && markOf(word) == m_state;
        if (isEnd)
            m_state = 0;
        if (size() == 0)
            return {};
        return {{0, size(), isEnd ? CodeToken::Keyword : CodeToken::Text}};
    }

    /// "Key:" or "'key':" at the beginning of what a line says.
    void takeKey()
    {
        int end = m_at;
        if (end < size() && (m_text[end] == u'"' || m_text[end] == u'\'')) {
            const auto closing = m_text.indexOf(m_text[end], end + 1);
            end = closing < 0 ? size() : static_cast<int>(closing) + 1;
        } else {
            while (end < size() && m_text[end] != u'#' && m_text[end] != u'{' && m_text[end] != u'[' &&
                   !(m_text[end] == u':' && (end + 1 == size() || m_text[end + 1] == u' ')))
                ++end;
        }
        if (end < size() && m_text[end] == u':' && end > m_at)
            add(m_at, end, CodeToken::Name);
    }

    QStringView m_text;
    int& m_state;
    int m_at = 0;
    std::vector<CodeSpan> m_spans;
};

} // namespace

CodeLanguage codeLanguageNamed(std::string_view name)
{
    using Row = std::pair<std::string_view, CodeLanguage>;
    constexpr std::array<Row, 4> languages {{{"mermaid", CodeLanguage::Mermaid},
                                             {"hcl", CodeLanguage::Hcl},
                                             {"yaml", CodeLanguage::Yaml},
                                             {"json", CodeLanguage::Json}}};
    const auto found = std::ranges::find(languages, name, &Row::first);
    return found == languages.end() ? CodeLanguage::Plain : found->second;
}

std::vector<CodeSpan> codeSpans(QStringView line, CodeLanguage language, int& state)
{
    Line reader {line, state};
    switch (language) {
    case CodeLanguage::Mermaid:
        return reader.mermaid();
    case CodeLanguage::Hcl:
        return reader.hcl();
    case CodeLanguage::Yaml:
        return reader.yaml();
    case CodeLanguage::Json:
        return reader.json();
    case CodeLanguage::Plain:
        break;
    }
    return {};
}

} // namespace gudo

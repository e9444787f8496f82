#include "core/formats/mermaid/mermaid_graph.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/formats/mermaid/mermaid_cursor.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

struct Brackets {
    std::string_view open;
    std::string_view close;
    std::string_view otherClose = {};
};
/// Longer ones before those that they begin with.
constexpr std::array brackets {
    Brackets {"(((", ")))"}, Brackets {"((", "))"}, Brackets {"([", "])"},        Brackets {"(", ")"},
    Brackets {"[[", "]]"},   Brackets {"[(", ")]"}, Brackets {"[/", "/]", "\\]"}, Brackets {"[\\", "\\]", "/]"},
    Brackets {"[", "]"},     Brackets {"{{", "}}"}, Brackets {"{", "}"},          Brackets {">", "]"},
};

/// Statements that say how things look or react.
constexpr std::array<std::string_view, 5> lookWords {"style", "classDef", "linkStyle", "click", "direction"};

/// Reads flowcharts statement by statement; what it does not understand is skipped to the end of its line.
class GraphReader {
public:
    GraphReader(std::string_view text, int line, const MermaidComplaint& complain)
        : m_at {text, line}
        , m_complain {complain}
    {
    }

    std::vector<MermaidGraph> read()
    {
        skipFrontMatter();
        while (m_at.skipBlank(), !m_at.isAtEnd() && !m_isFull) {
            if (m_at.startsWith("%%"))
                readComment();
            else if (isHeader())
                startGraph();
            else if (m_graphs.empty())
                return complainAboutHeader();
            else
                readStatement();
        }
        if (!m_graphs.empty())
            closeAll();
        return std::move(m_graphs);
    }

private:
    [[nodiscard]] MermaidGraph& graph() { return m_graphs.back(); }

    void warn(Message message) { m_complain(std::move(message), Severity::Warning, m_at.line(), m_at.column()); }

    std::vector<MermaidGraph> complainAboutHeader()
    {
        m_complain({GUDO_TR_NOOP("core", "A flowchart starts with \"flowchart\" or \"graph\"")}, Severity::Error,
                   m_at.line(), m_at.column());
        return {};
    }

    void skipFrontMatter()
    {
        m_at.skipBlank();
        if (!m_at.startsWith("---"))
            return;
        do
            m_at.skipLine();
        while (!m_at.isAtEnd() && !m_at.startsWith("---"));
        m_at.skipLine();
    }

    [[nodiscard]] bool isHeader() const
    {
        return m_at.startsWithWord("flowchart") || m_at.startsWithWord("graph") || m_at.startsWithWord("flowchart-elk");
    }

    void startGraph()
    {
        if (!m_graphs.empty())
            closeAll();
        m_graphs.emplace_back();
        m_at.skipWord();
        m_at.skipSpaces();
        if (!m_at.isAtLineEnd())
            m_at.skipWord();
    }

    void readComment()
    {
        if (m_at.startsWith("%%{")) {
            if (!m_at.skipPast("}%%"))
                m_at.skipLine();
            return;
        }
        if (auto items = mermaidSourceItems(m_at.restOfLine(), m_sourceType))
            if (!m_graphs.empty())
                std::ranges::move(*items, std::back_inserter(graph().source));
        m_at.skipLine();
    }

    void readStatement()
    {
        if (m_at.startsWithWord("subgraph"))
            return openBox();
        if (m_at.startsWithWord("end")) {
            m_at.skipWord();
            return closeBox();
        }
        if (std::ranges::any_of(lookWords, [&](std::string_view word) { return m_at.startsWithWord(word); }))
            return m_at.skipStatement();
        if (m_at.startsWithWord("class"))
            return readClasses();
        if (m_at.startsWithWord("accTitle"))
            return readAbout(graph().title);
        if (m_at.startsWithWord("accDescr"))
            return readAbout(graph().description);
        readChain();
    }

    /// "accTitle: text" or "accDescr { text }".
    void readAbout(std::string& text)
    {
        m_at.skipWord();
        m_at.skipSpaces();
        if (m_at.skip("{")) {
            text = seenMermaidText(m_at.textUpTo("}").value_or(std::string_view {}));
            return;
        }
        (void)m_at.skip(":");
        m_at.skipSpaces();
        text = seenMermaidText(m_at.restOfLine());
        m_at.skipLine();
    }

    void readClasses()
    {
        m_at.skipWord();
        const std::string_view line = m_at.restOfStatement();
        const auto last = line.find_last_of(" \t");
        std::string_view names = line.substr(0, last);
        if (last == std::string_view::npos)
            return m_at.skipStatement();
        const std::string word {line.substr(last + 1)};
        while (!names.empty()) {
            const auto comma = std::min(names.find(','), names.size());
            std::string_view name = names.substr(0, comma);
            name.remove_prefix(std::min(name.find_first_not_of(" \t"), name.size()));
            name = name.substr(0, name.find_last_not_of(" \t") + 1);
            if (const auto found = graph().places.find(name); found != graph().places.end())
                graph().nodes[found->second].classes.insert(word);
            names.remove_prefix(std::min(comma + 1, names.size()));
        }
        m_at.skipStatement();
    }

    /// The node of that name, which is in the innermost open subgraph when it appears for the first time.
    MermaidNode& mention(const std::string& name)
    {
        const auto [place, isNew] = graph().places.try_emplace(name, graph().nodes.size());
        if (isNew) {
            graph().nodes.push_back({.name = name, .label = name, .line = m_at.line(), .column = m_at.column()});
            if (graph().nodes.size() > maxNativeComponents)
                stopAtLimit();
        }
        if (!m_open.empty())
            m_open.back().members.push_back(place->second);
        return graph().nodes[place->second];
    }

    void stopAtLimit()
    {
        if (!m_isFull)
            m_complain({GUDO_TR_NOOP("core", "Too many components or connections; what follows is left out")},
                       Severity::Error, m_at.line(), m_at.column());
        m_isFull = true;
    }

    // subgraph name[title], subgraph name, subgraph "title", subgraph some words
    void openBox()
    {
        const int line = m_at.line();
        const int column = m_at.column();
        m_at.skipWord();
        m_at.skipSpaces();
        std::string name;
        std::optional<std::string> label;
        if (!m_at.startsWith("\"")) {
            const MermaidCursor before = m_at;
            name = m_at.takeName();
            m_at.skipSpaces();
            if (!name.empty() && m_at.startsWith("["))
                label = readLabel(nullptr);
            else if (!m_at.isAtStatementEnd()) {
                m_at = before;
                name.clear();
            }
        }
        if (name.empty()) {
            std::string_view title = m_at.restOfStatement();
            m_at.skipStatement();
            if (title.size() >= 2 && title.front() == '"' && title.back() == '"')
                title = title.substr(1, title.size() - 2);
            label = seenMermaidText(title);
            name = label->empty() ? std::string {"subgraph"} : *label;
            for (int next = 2; graph().places.contains(name); ++next)
                name = *label + ' ' + std::to_string(next);
        }
        MermaidNode& box = mention(name);
        box.isBox = true;
        box.line = line;
        box.column = column;
        if (label)
            box.label = *label;
        m_open.push_back({.box = name});
    }

    void closeBox()
    {
        if (m_open.empty())
            return warn({GUDO_TR_NOOP("core", "\"end\" ends nothing here")});
        const Open open = std::move(m_open.back());
        m_open.pop_back();
        const std::size_t box = graph().places.at(open.box);
        for (const std::size_t member : open.members)
            if (member != box && m_homed.insert(member).second)
                graph().nodes[member].home = open.box;
    }

    void closeAll()
    {
        if (!m_open.empty())
            warn({GUDO_TR_NOOP("core", "The subgraph \"%1\" has no end"), {m_open.back().box}});
        while (!m_open.empty())
            closeBox();
        m_homed.clear();
    }

    /// The label in brackets; nothing, after a warning, when it does not end.
    std::optional<std::string> readLabel(std::string* shape)
    {
        const auto found =
            std::ranges::find_if(brackets, [&](const Brackets& row) { return m_at.startsWith(row.open); });
        if (found == brackets.end())
            return {};
        const MermaidCursor before = m_at;
        (void)m_at.skip(found->open);
        m_at.skipSpaces();
        const auto text = m_at.startsWith("\"") ? m_at.quoted() : m_at.textBefore(found->close, found->otherClose);
        m_at.skipBlank();
        const bool isClosed =
            text && (m_at.skip(found->close) || (!found->otherClose.empty() && m_at.skip(found->otherClose)));
        if (!isClosed) {
            m_at = before;
            m_isBroken = true;
            warn({GUDO_TR_NOOP("core", "The label has no end; the rest of the line is left out")});
            m_at.skipLine();
            return {};
        }
        if (shape)
            *shape = found->open;
        return seenMermaidText(withoutMarkdownMarks(*text));
    }

    static std::string_view withoutMarkdownMarks(std::string_view text)
    {
        return text.size() >= 2 && text.front() == '`' && text.back() == '`' ? text.substr(1, text.size() - 2) : text;
    }

    /// "a", "a[label]:::class", "a@{ shape: x, label: "text" }"; the name, empty when there is none.
    std::string readNode()
    {
        const std::string name = m_at.takeName();
        if (name.empty())
            return name;
        mention(name);
        std::string shape;
        const auto label = readLabel(&shape);
        MermaidNode& node = graph().nodes[graph().places.at(name)];
        if (label) {
            node.label = *label;
            node.shape = shape;
        }
        if (m_at.skip("@{")) {
            const std::string_view data = m_at.textUpTo("}").value_or(std::string_view {});
            if (const auto at = data.find("label:"); at != std::string_view::npos) {
                const auto open = data.find('"', at);
                const auto close = open == std::string_view::npos ? open : data.find('"', open + 1);
                if (close != std::string_view::npos)
                    node.label = seenMermaidText(data.substr(open + 1, close - open - 1));
            }
        }
        if (m_at.skip(":::"))
            node.classes.insert(m_at.takeName());
        return name;
    }

    std::vector<std::string> readGroup()
    {
        std::vector<std::string> names;
        do {
            m_at.skipSpaces();
            std::string name = readNode();
            if (name.empty() || m_isBroken)
                return {};
            names.push_back(std::move(name));
            m_at.skipSpaces();
        } while (m_at.skip("&"));
        return names;
    }

    void readChain()
    {
        m_isBroken = false;
        std::vector<std::string> from = readGroup();
        while (!from.empty() && !m_isBroken && !m_at.isAtStatementEnd()) {
            MermaidLink link;
            if (!readLink(link))
                break;
            m_at.skipBlank();
            std::vector<std::string> to = readGroup();
            for (const std::string& a : from)
                for (const std::string& b : to)
                    addLink(a, b, link);
            from = std::move(to);
        }
        if (m_isBroken)
            return;
        if (from.empty() || !m_at.isAtStatementEnd()) {
            warn({GUDO_TR_NOOP("core", "Not understood; the rest of the line is left out")});
            m_at.skipLine();
        }
    }

    void addLink(const std::string& from, const std::string& to, MermaidLink link)
    {
        if (link.stroke == '~')
            return;
        link.from = from;
        link.to = to;
        graph().links.push_back(std::move(link));
        if (graph().links.size() > maxNativeConnections)
            stopAtLimit();
    }

    /// "-->", "x--x", "-.->", "-- text -->", "-->|text|", "e1@-->": everything between two nodes.
    bool readLink(MermaidLink& link)
    {
        if (!m_at.takeLink(link.stroke, link.hasHead, link.label))
            return false;
        m_at.skipSpaces();
        if (m_at.skip("|")) {
            m_at.skipSpaces();
            const auto text = m_at.startsWith("\"") ? m_at.quoted() : m_at.textBefore("|", {});
            m_at.skipBlank();
            if (!text || !m_at.skip("|"))
                return false;
            link.label = *text;
        }
        link.label = seenMermaidText(link.label);
        return true;
    }

    struct Open {
        std::string box;
        std::vector<std::size_t> members {};
    };

    MermaidCursor m_at;
    const MermaidComplaint& m_complain;
    std::vector<MermaidGraph> m_graphs;
    std::vector<Open> m_open;      ///< subgraphs without their end yet
    std::set<std::size_t> m_homed; ///< nodes that have their subgraph: the first one that ends
    std::string m_sourceType;
    bool m_isBroken = false; ///< the statement was given up
    bool m_isFull = false;
};

} // namespace

std::vector<MermaidGraph> mermaidGraphs(std::string_view text, int line, const MermaidComplaint& complain)
{
    return GraphReader {text, line, complain}.read();
}

} // namespace gudo

#include "tests/support/open_psa.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace gudo::test {

namespace {

struct Element {
    std::string name {};
    std::map<std::string, std::string> attributes {};
    std::vector<Element> children {};

    [[nodiscard]] std::string attribute(const std::string& key) const
    {
        const auto found = attributes.find(key);
        return found == attributes.end() ? std::string {} : found->second;
    }
};

/// Elements and attributes; text, comments and declarations are passed over.
class Xml {
public:
    explicit Xml(std::string_view text)
        : m_text {text}
    {
    }

    Element root()
    {
        Element document;
        std::vector<Element*> open {&document};
        while (!open.empty()) {
            const std::size_t begin = m_text.find('<', m_at);
            const bool isComment = begin != m_text.npos && m_text.substr(begin, 4) == "<!--";
            const std::size_t end = m_text.find(isComment ? "-->" : ">", begin);
            if (begin == m_text.npos || end == m_text.npos)
                break;
            m_at = end + 1;
            std::string_view tag = m_text.substr(begin + 1, end - begin - 1);
            if (tag.empty() || tag.front() == '!' || tag.front() == '?')
                continue;
            if (tag.front() == '/') {
                open.pop_back();
                continue;
            }
            const bool isClosed = tag.back() == '/';
            if (isClosed)
                tag.remove_suffix(1);
            open.back()->children.push_back(element(tag));
            if (!isClosed)
                open.push_back(&open.back()->children.back());
        }
        return document;
    }

private:
    static Element element(std::string_view tag)
    {
        Element element {.name = std::string {tag.substr(0, tag.find_first_of(" \t\r\n"))}};
        std::size_t at = element.name.size();
        while ((at = tag.find_first_not_of(" \t\r\n", at)) != tag.npos) {
            const std::size_t equals = tag.find('=', at);
            const std::size_t begin = equals == tag.npos ? equals : tag.find_first_of("\"'", equals);
            const std::size_t end = begin == tag.npos ? begin : tag.find(tag[begin], begin + 1);
            if (end == tag.npos)
                break;
            element.attributes.emplace(tag.substr(at, equals - at), tag.substr(begin + 1, end - begin - 1));
            at = end + 1;
        }
        return element;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

class Reader {
public:
    OpenPsaModel read(std::string_view text)
    {
        const Element document = Xml {text}.root();
        define(document);
        std::string top;
        for (const auto& [name, formula] : m_formulas)
            if (!m_used.contains(name)) {
                if (!top.empty())
                    refuse("more than one top: " + top + ", " + name);
                top = name;
            }
        if (top.empty())
            refuse("no top");
        if (m_model.problem.empty()) {
            const Node node = gate(top, true);
            finish(node);
        }
        return std::move(m_model);
    }

private:
    /// An event, its opposite or a gate, before it is known how many events there are.
    struct Node {
        enum Kind { Event, Opposite, Gate } kind = Event;
        std::size_t number = 0;
    };
    struct Gate {
        GateKind kind;
        std::uint32_t threshold;
        std::vector<Node> inputs;
    };

    void refuse(const std::string& problem)
    {
        if (m_model.problem.empty())
            m_model.problem = problem;
    }

    void define(const Element& element)
    {
        for (const Element& child : element.children) {
            if (child.name == "define-gate") {
                const bool hasFormula = child.children.size() == 1;
                if (!hasFormula || !m_formulas.emplace(child.attribute("name"), &child.children.front()).second)
                    refuse("gate " + child.attribute("name") + " has no formula of its own");
                else
                    findUsed(child);
            } else if (child.name == "define-basic-event") {
                const auto isFloat = [](const Element& value) {
                    return value.name == "float";
                };
                const auto value = std::ranges::find_if(child.children, isFloat);
                if (value != child.children.end())
                    m_probabilities[child.attribute("name")] = std::atof(value->attribute("value").c_str());
            } else if (child.name == "opsa-mef" || child.name == "define-fault-tree" || child.name == "model-data") {
                define(child);
            } else {
                refuse("unknown element " + child.name);
            }
        }
    }

    void findUsed(const Element& element)
    {
        for (const Element& child : element.children) {
            if (child.name == "gate")
                m_used[child.attribute("name")] = true;
            findUsed(child);
        }
    }

    Node gate(const std::string& name, bool isPositive)
    {
        const auto key = std::pair {name, isPositive};
        if (const auto known = m_gates.find(key); known != m_gates.end())
            return known->second;
        const auto formula = m_formulas.find(name);
        if (formula == m_formulas.end() || !m_open.emplace(key, true).second) {
            refuse("gate " + name + (formula == m_formulas.end() ? " is not defined" : " needs itself"));
            return {};
        }
        return m_gates[key] = this->formula(*formula->second, isPositive);
    }

    Node event(const std::string& name, bool isPositive)
    {
        const auto [known, isNew] = m_events.emplace(name, m_model.events.size());
        if (isNew)
            m_model.events.push_back(name);
        if (!isPositive)
            m_oppositeOf.emplace(known->second, m_oppositeOf.size());
        return {isPositive ? Node::Event : Node::Opposite, known->second};
    }

    Node formula(const Element& element, bool isPositive)
    {
        const auto& of = element.children;
        if (element.name == "gate")
            return gate(element.attribute("name"), isPositive);
        if (element.name == "basic-event")
            return event(element.attribute("name"), isPositive);
        if (element.name == "not" && of.size() == 1)
            return formula(of[0], !isPositive);
        if (element.name == "xor" && of.size() == 2) {
            // One but not the other; its opposite: both or none
            const Node first = add(GateKind::And, 0, {formula(of[0], true), formula(of[1], !isPositive)});
            const Node second = add(GateKind::And, 0, {formula(of[0], false), formula(of[1], isPositive)});
            return add(GateKind::Or, 0, {first, second});
        }
        std::vector<Node> inputs;
        for (const Element& child : of)
            inputs.push_back(formula(child, isPositive));
        if (element.name == "and" || element.name == "or")
            return add((element.name == "and") == isPositive ? GateKind::And : GateKind::Or, 0, inputs);
        const int threshold = std::atoi(element.attribute("min").c_str());
        const int count = static_cast<int>(of.size());
        if (element.name == "atleast" && threshold > 0 && threshold <= count)
            return add(GateKind::AtLeast, static_cast<std::uint32_t>(isPositive ? threshold : count - threshold + 1),
                       inputs);
        refuse("cannot read the formula " + element.name);
        return {};
    }

    Node add(GateKind kind, std::uint32_t threshold, std::vector<Node> inputs)
    {
        m_made.push_back({kind, threshold, std::move(inputs)});
        return {Node::Gate, m_made.size() - 1};
    }

    void finish(const Node& top)
    {
        FaultTree& tree = m_model.tree;
        const std::size_t positive = m_model.events.size();
        for (const std::string& name : m_model.events) {
            const auto known = m_probabilities.find(name);
            m_model.probabilities.push_back(known == m_probabilities.end() ? 0 : known->second);
        }
        tree.events = static_cast<std::uint32_t>(positive + m_oppositeOf.size());
        m_model.events.resize(tree.events);
        m_model.probabilities.resize(tree.events);
        for (const auto& [event, number] : m_oppositeOf) {
            m_model.events[positive + number] = "not " + m_model.events[event];
            m_model.opposites.push_back(
                {static_cast<std::uint32_t>(positive + number), static_cast<std::uint32_t>(event)});
        }
        const auto numberOf = [&](const Node& node) {
            const std::size_t number = node.kind == Node::Gate       ? tree.events + node.number
                                       : node.kind == Node::Opposite ? positive + m_oppositeOf.at(node.number)
                                                                     : node.number;
            return static_cast<FaultNode>(number);
        };
        for (const Gate& gate : m_made) {
            std::vector<FaultNode> inputs;
            for (const Node& input : gate.inputs)
                inputs.push_back(numberOf(input));
            tree.addGate(gate.kind, inputs, gate.threshold);
        }
        tree.tops = {numberOf(top)};
    }

    OpenPsaModel m_model {};
    std::map<std::string, const Element*> m_formulas {};
    std::map<std::string, bool> m_used {};
    std::map<std::string, double> m_probabilities {};
    std::map<std::pair<std::string, bool>, Node> m_gates {};
    std::map<std::pair<std::string, bool>, bool> m_open {};
    std::map<std::string, std::size_t> m_events {};
    std::map<std::size_t, std::size_t> m_oppositeOf {};
    std::vector<Gate> m_made {};
};

} // namespace

OpenPsaModel readOpenPsa(std::string_view text)
{
    return Reader {}.read(text);
}

OpenPsaModel readOpenPsaFile(const std::string& path)
{
    std::ifstream file {path};
    if (!file)
        return {.problem = "cannot open " + path};
    std::ostringstream text;
    text << file.rdbuf();
    return readOpenPsa(text.str());
}

std::string araliaFolder()
{
    const char* corpus = std::getenv("GUDO_CORPUS");
    const std::string folder = (corpus ? std::string {corpus} : GUDO_SOURCE_DIR "/../shared/corpus") + "/aralia";
    std::error_code error;
    return std::filesystem::is_directory(folder, error) ? folder : std::string {};
}

} // namespace gudo::test

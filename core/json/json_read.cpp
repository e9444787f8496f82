#include "core/json/json_read.h"

#include <iterator>
#include <limits>

#include <nlohmann/json.hpp>

namespace gudo {

namespace {

/// Feeds the parser byte by byte and counts, because the parser tells its callbacks values but not places.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    std::size_t* consumed = nullptr;

    reference operator*() const { return *at; }
    CountingIterator& operator++()
    {
        ++at;
        if (consumed)
            ++*consumed;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at == b.at; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at != b.at; }
};

/// Builds the tree from the parser's callbacks; false from a callback stops the parse.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(std::string_view text, const std::size_t& consumed, std::vector<Diagnostic>& diagnostics)
        : m_text {text}
        , m_consumed {consumed}
        , m_diagnostics {diagnostics}
    {
    }

    bool null() { return add({}, 0); }
    bool boolean(bool value) { return add(value, 0); }
    bool number_integer(number_integer_t value) { return add(std::int64_t {value}, 1); }
    bool number_unsigned(number_unsigned_t value)
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return fail(GUDO_TR_NOOP("core", "The number %1 is too large"), {std::to_string(value)}, place() - 1);
        return add(static_cast<std::int64_t>(value), 1);
    }
    bool number_float(number_float_t value, const string_t&) { return add(double {value}, 1); }
    bool string(string_t& value) { return add(std::move(value), 0); }
    bool binary(binary_t&) { return false; }

    bool start_object(std::size_t) { return open(JsonNode::Members {}); }
    bool key(string_t& value)
    {
        auto& members = std::get<JsonNode::Members>(m_open.back()->data);
        for (const JsonMember& member : members)
            if (member.key == value && members.size() < 64)
                return fail(GUDO_TR_NOOP("core", "The key \"%1\" stands twice"), {value}, place());
        members.push_back({std::move(value), place(), {}});
        return true;
    }
    bool end_object()
    {
        // Large objects are checked once, not at every key.
        const auto& members = std::get<JsonNode::Members>(m_open.back()->data);
        if (members.size() >= 64 && !hasDistinctKeys(members))
            return false;
        return close();
    }
    bool start_array(std::size_t) { return open(JsonNode::Elements {}); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string& lastToken, const nlohmann::detail::exception& error)
    {
        const std::string_view what {error.what()};
        if (what.find("out of range") != std::string_view::npos || what.find("number overflow") != std::string_view::npos)
            return fail(GUDO_TR_NOOP("core", "The number %1 is too large"), {lastToken}, position);
        if (position > m_text.size())
            return fail(GUDO_TR_NOOP("core", "The file ends too early: it is cut off or not finished"), {}, position);
        return fail(GUDO_TR_NOOP("core", "This is not valid JSON: \"%1\" cannot stand here"), {shortened(lastToken)},
                    position > 0 ? position - 1 : 0);
    }

    [[nodiscard]] JsonNode takeRoot() { return std::move(m_root); }

private:
    [[nodiscard]] std::size_t place() const { return m_consumed > 0 ? m_consumed - 1 : 0; }

    static std::string shortened(const std::string& token)
    {
        constexpr std::size_t readable = 40;
        if (token.size() <= readable)
            return token;
        std::size_t length = readable;
        while (length > 0 && (static_cast<unsigned char>(token[length]) & 0xC0) == 0x80)
            --length; // never cut a character in two
        return token.substr(0, length) + "…";
    }

    bool hasDistinctKeys(const JsonNode::Members& members)
    {
        std::vector<const JsonMember*> sorted;
        for (const JsonMember& member : members)
            sorted.push_back(&member);
        std::ranges::stable_sort(sorted, {}, [](const JsonMember* member) { return std::string_view {member->key}; });
        const auto twin = std::ranges::adjacent_find(
            sorted, {}, [](const JsonMember* member) { return std::string_view {member->key}; });
        if (twin == sorted.end())
            return true;
        return fail(GUDO_TR_NOOP("core", "The key \"%1\" stands twice"), {(*twin)->key}, (*std::next(twin))->keyOffset);
    }

    /// Where the next value goes: the value of the last key, a new element, or the root.
    JsonNode* slot()
    {
        if (m_open.empty())
            return &m_root;
        if (auto* elements = std::get_if<JsonNode::Elements>(&m_open.back()->data))
            return &elements->emplace_back();
        return &std::get<JsonNode::Members>(m_open.back()->data).back().value;
    }

    /// `lookahead`: bytes the parser has read past the value (one after a number).
    bool add(decltype(JsonNode::data) data, std::size_t lookahead)
    {
        JsonNode* node = slot();
        node->data = std::move(data);
        node->offset = place() > lookahead ? place() - lookahead : 0;
        return true;
    }

    bool open(decltype(JsonNode::data) data)
    {
        if (m_open.size() >= static_cast<std::size_t>(maxJsonDepth))
            return fail(GUDO_TR_NOOP("core", "Lists and objects nest deeper than %1"), {std::to_string(maxJsonDepth)},
                        place());
        JsonNode* node = slot();
        node->data = std::move(data);
        node->offset = place();
        m_open.push_back(node);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool fail(const char* text, std::vector<std::string> arguments, std::size_t offset)
    {
        const TextPlace at = placeAt(m_text, offset);
        m_diagnostics.push_back({.severity = Severity::Error,
                                 .message = {text, std::move(arguments)},
                                 .line = at.line,
                                 .column = at.column});
        return false;
    }

    std::string_view m_text;
    const std::size_t& m_consumed;
    std::vector<Diagnostic>& m_diagnostics;
    JsonNode m_root;
    std::vector<JsonNode*> m_open; ///< the chain of open lists and objects; an open parent never grows, so these hold
};

} // namespace

std::optional<JsonNode> readJson(std::string_view text, std::vector<Diagnostic>& diagnostics)
{
    std::size_t consumed = 0;
    TreeBuilder builder {text, consumed, diagnostics};
    const CountingIterator first {text.data(), &consumed};
    const CountingIterator last {text.data() + text.size(), nullptr};
    if (!nlohmann::json::sax_parse(first, last, &builder))
        return {};
    return builder.takeRoot();
}

} // namespace gudo

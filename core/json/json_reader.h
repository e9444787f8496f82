#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/json/json_node.h"

namespace gudo {

/// Takes typed values out of a JSON tree and turns what does not fit into diagnostics with file, line and column. A member
/// that is not there gives the fallback silently; one of the wrong kind gives the fallback and a diagnostic.
class JsonReader {
public:
    JsonReader(std::string file, std::string_view text, std::vector<Diagnostic>& diagnostics);

    /// Adds a diagnostic at `offset` in the text.
    void report(Severity severity, Message message, std::size_t offset);
    void error(Message message, const JsonNode& at) { report(Severity::Error, std::move(message), at.offset); }

    /// `where` names the thing read, for the message: "Component \"alb\"".
    [[nodiscard]] std::string textAt(const JsonNode& object, std::string_view key, std::string_view where);
    [[nodiscard]] bool boolAt(const JsonNode& object, std::string_view key, std::string_view where, bool fallback);
    [[nodiscard]] std::int64_t integerAt(const JsonNode& object, std::string_view key, std::string_view where,
                                         std::int64_t fallback);
    /// Texts of a list of texts; other elements are reported and left out.
    [[nodiscard]] std::vector<std::string> textsAt(const JsonNode& object, std::string_view key, std::string_view where);
    /// The members of the object under `key`; an empty list when there is none.
    [[nodiscard]] const JsonNode::Members& membersAt(const JsonNode& object, std::string_view key, std::string_view where);
    [[nodiscard]] const JsonNode::Elements& elementsAt(const JsonNode& object, std::string_view key, std::string_view where);

    /// The members whose keys are not among `known`, to be kept.
    [[nodiscard]] static Object others(const JsonNode& object, std::initializer_list<std::string_view> known);

private:
    void wrongKind(const JsonNode& node, std::string_view key, std::string_view where, const char* expected);

    std::string m_file;
    std::string_view m_text;
    std::vector<Diagnostic>& m_diagnostics;
};

} // namespace gudo

#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/value.h"

namespace gudo {

struct JsonMember;

/// A JSON value that knows where in the text it stood, for messages with line and column.
struct JsonNode {
    using Elements = std::vector<JsonNode>;
    using Members = std::vector<JsonMember>; ///< in the order of the text, each key once

    std::variant<std::monostate, bool, std::int64_t, double, std::string, Elements, Members> data {};
    std::size_t offset = 0; ///< of the value's last byte in the text, near enough for a line number

    [[nodiscard]] const std::string* asString() const { return std::get_if<std::string>(&data); }
    [[nodiscard]] const bool* asBool() const { return std::get_if<bool>(&data); }
    [[nodiscard]] const std::int64_t* asInteger() const { return std::get_if<std::int64_t>(&data); }
    [[nodiscard]] const Elements* asElements() const { return std::get_if<Elements>(&data); }
    [[nodiscard]] const Members* asMembers() const { return std::get_if<Members>(&data); }
    /// The member of that key, or nullptr (also when this is no object).
    [[nodiscard]] const JsonNode* member(std::string_view key) const;
};

/// One "key": value of an object.
struct JsonMember {
    std::string key;
    std::size_t keyOffset = 0; ///< of the key's closing quote
    JsonNode value {};
};

/// The plain value, without places.
[[nodiscard]] Value toValue(const JsonNode& node);

/// "text", "number", "list", …: for messages of the kind "expected a list, found text". An English word.
[[nodiscard]] std::string_view kindName(const JsonNode& node);

/// A place in a text, counted from 1, the column in bytes.
struct TextPlace {
    int line = 1;
    int column = 1;
};

/// O(offset).
[[nodiscard]] TextPlace placeAt(std::string_view text, std::size_t offset);

} // namespace gudo

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gudo {

struct Value;

using List = std::vector<Value>;
/// Keys in byte order, so that equal objects are written as equal bytes.
using Object = std::map<std::string, Value, std::less<>>;

/// A property's value: what JSON can say, with whole numbers apart from fractions. The catalogue says what a key should hold;
/// the model keeps whatever a file held.
struct Value {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> data;

    Value() = default;
    Value(bool value) : data {value} {}
    Value(int value) : data {std::int64_t {value}} {}
    Value(std::int64_t value) : data {value} {}
    Value(double value) : data {value} {}
    Value(const char* value) : data {std::string {value}} {}
    Value(std::string value) : data {std::move(value)} {}
    Value(List value) : data {std::move(value)} {}
    Value(Object value) : data {std::move(value)} {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    [[nodiscard]] const bool* asBool() const { return std::get_if<bool>(&data); }
    [[nodiscard]] const std::int64_t* asInteger() const { return std::get_if<std::int64_t>(&data); }
    [[nodiscard]] const double* asDouble() const { return std::get_if<double>(&data); }
    [[nodiscard]] const std::string* asString() const { return std::get_if<std::string>(&data); }
    [[nodiscard]] const List* asList() const { return std::get_if<List>(&data); }
    [[nodiscard]] const Object* asObject() const { return std::get_if<Object>(&data); }

    friend bool operator==(const Value&, const Value&) = default;
};

/// The value under `key`, or nullptr.
[[nodiscard]] const Value* find(const Object& object, std::string_view key);

/// The text under `key`; empty when there is none or it is no text. Valid as long as `object`.
[[nodiscard]] std::string_view textOf(const Object& object, std::string_view key);

/// The truth value under `key`, or `fallback`.
[[nodiscard]] bool boolOf(const Object& object, std::string_view key, bool fallback = false);

/// The whole number under `key` (a fraction is cut off), or `fallback`.
[[nodiscard]] std::int64_t integerOf(const Object& object, std::string_view key, std::int64_t fallback);

/// The texts of the list under `key`; a single text counts as a list of one. Other elements are left out.
[[nodiscard]] std::vector<std::string> textsOf(const Object& object, std::string_view key);

} // namespace gudo

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Marks a literal for translation without translating it; lupdate reads the context and the text.
#define GUDO_TR_NOOP(context, text) text

namespace gudo {

/// A text for people, not yet in their language: an English literal with %1, %2 … and what goes in for them.
struct Message {
    const char* text = "";
    std::vector<std::string> arguments {};

    Message() = default;
    /// Pre: `literal` is marked with GUDO_TR_NOOP("core", …) and lives as long as the program.
    Message(const char* literal, std::vector<std::string> with = {}) : text {literal}, arguments {std::move(with)} {}

    friend bool operator==(const Message& a, const Message& b)
    {
        return std::string_view {a.text} == b.text && a.arguments == b.arguments;
    }
};

/// `pattern` with its %1 … %9 replaced in one pass; a number without an argument stays as it is.
[[nodiscard]] std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

/// The message in English.
[[nodiscard]] std::string toEnglish(const Message& message);

} // namespace gudo

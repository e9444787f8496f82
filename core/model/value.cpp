#include "core/model/value.h"

namespace gudo {

const Value* find(const Object& object, std::string_view key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &found->second;
}

std::string_view textOf(const Object& object, std::string_view key)
{
    const Value* value = find(object, key);
    const std::string* text = value ? value->asString() : nullptr;
    return text ? std::string_view {*text} : std::string_view {};
}

bool boolOf(const Object& object, std::string_view key, bool fallback)
{
    const Value* value = find(object, key);
    const bool* truth = value ? value->asBool() : nullptr;
    return truth ? *truth : fallback;
}

std::int64_t integerOf(const Object& object, std::string_view key, std::int64_t fallback)
{
    const Value* value = find(object, key);
    if (!value)
        return fallback;
    if (const auto* integer = value->asInteger())
        return *integer;
    if (const auto* number = value->asDouble(); number && *number > -9e15 && *number < 9e15)
        return static_cast<std::int64_t>(*number);
    return fallback;
}

std::vector<std::string> textsOf(const Object& object, std::string_view key)
{
    const Value* value = find(object, key);
    if (!value)
        return {};
    if (const auto* text = value->asString())
        return {*text};
    std::vector<std::string> texts;
    if (const auto* list = value->asList())
        for (const Value& element : *list)
            if (const auto* text = element.asString())
                texts.push_back(*text);
    return texts;
}

} // namespace gudo

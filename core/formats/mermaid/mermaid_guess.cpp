#include "core/formats/mermaid/mermaid_guess.h"

#include <algorithm>
#include <array>

namespace gudo {

namespace {

struct ShapeKind {
    std::string_view shape;
    std::string_view kind;
};
constexpr std::array shapeKinds {ShapeKind {"[(", "database"}, ShapeKind {"([", "client"},
                                 ShapeKind {"{{", "load-balancer"}, ShapeKind {"[[", "queue"}};

bool isAsciiLetter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string inLowerCase(std::string_view text)
{
    std::string result {text};
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return result;
}

/// True when the words stand in the text and not inside of longer ones. Both in lower case.
bool hasWords(std::string_view text, std::string_view words)
{
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool startsWord = at == 0 || !isAsciiLetter(text[at - 1]) || !isAsciiLetter(words.front());
        const bool endsWord = end == text.size() || !isAsciiLetter(text[end]) || !isAsciiLetter(words.back());
        if (startsWord && endsWord)
            return true;
    }
    return false;
}

/// Length of the longest name or alias of the type in the text; 0 for none.
std::size_t namedLength(const ComponentType& type, std::string_view text)
{
    std::size_t longest = 0;
    const auto look = [&](std::string_view name) {
        if (name.size() > std::max<std::size_t>(longest, 1) && hasWords(text, inLowerCase(name)))
            longest = name.size();
    };
    for (const auto& [language, name] : type.name.texts)
        look(name);
    for (const std::string& alias : type.aliases)
        look(alias);
    return longest;
}

/// The first type of that kind, preferably one that may live there; nullptr when there is none.
const ComponentType* typeOfKind(const Catalog& catalog, std::string_view kind, bool isBox, const Component* container)
{
    const ComponentType* first = nullptr;
    for (const ComponentType& type : catalog.types()) {
        if (!type.isKind(kind) || type.isContainer != isBox)
            continue;
        if (catalog.accepts(container, type.id) && type.mayLiveIn({}))
            return &type;
        first = first ? first : &type;
    }
    return first;
}

} // namespace

const ComponentType& guessedType(const Catalog& catalog, std::string_view label, std::string_view shape, bool isBox,
                                 const Component* container)
{
    const std::string text = inLowerCase(label);
    const ComponentType* best = nullptr;
    std::size_t length = 0;
    for (const ComponentType& type : catalog.types()) {
        if (isBox && !type.isContainer)
            continue;
        // Of two with the same name the one that may live there.
        const std::size_t named = 2 * namedLength(type, text);
        const std::size_t found = named > 0 && catalog.accepts(container, type.id) ? named + 1 : named;
        if (found > length) {
            best = &type;
            length = found;
        }
    }
    if (best)
        return *best;
    const auto row = std::ranges::find(shapeKinds, shape, &ShapeKind::shape);
    const std::string_view kind = isBox ? "area" : row != shapeKinds.end() ? row->kind : "process";
    const ComponentType* type = typeOfKind(catalog, kind, isBox, container);
    return type ? *type : catalog.types().front();
}

} // namespace gudo

#include "core/formats/native_places.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/json/json_read.h"

namespace gudo {

namespace {

using Offsets = std::vector<std::pair<std::size_t, const Id*>>;

/// Of the key's opening quote: ids hold no quotes.
std::size_t startOf(std::string_view text, const JsonMember& member)
{
    const std::size_t quote = member.keyOffset > 0 ? text.rfind('"', member.keyOffset - 1) : std::string_view::npos;
    return quote == std::string_view::npos ? member.keyOffset : quote;
}

void addEntries(std::string_view text, const JsonNode* rows, Offsets& offsets)
{
    if (const auto* members = rows ? rows->asMembers() : nullptr)
        for (const JsonMember& member : *members)
            offsets.emplace_back(startOf(text, member), &member.key);
}

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u;
}

} // namespace

std::map<Id, TextPlace, std::less<>> nativePlaces(std::string_view text)
{
    std::map<Id, TextPlace, std::less<>> places;
    std::vector<Diagnostic> faults;
    const auto root = readJson(text, faults);
    const JsonNode* architecture = root ? root->member("architecture") : nullptr;
    if (!architecture)
        return places;
    Offsets offsets;
    addEntries(text, architecture->member("components"), offsets);
    addEntries(text, architecture->member("connections"), offsets);
    std::ranges::sort(offsets);
    TextPlace at;
    std::size_t passed = 0;
    for (const auto& [offset, id] : offsets) {
        for (; passed < offset; ++passed) {
            if (text[passed] == '\n')
                at = {at.line + 1, 1};
            else if (beginsCharacter(text[passed]))
                ++at.column;
        }
        places.try_emplace(*id, at);
    }
    return places;
}

} // namespace gudo

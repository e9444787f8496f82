#include "core/catalog/duration.h"

#include <algorithm>
#include <charconv>

namespace gudo {

namespace {

struct Unit {
    std::string_view name;
    double seconds;
};

// A longer name before one that it begins with.
constexpr Unit units[] {{"ms", 0.001}, {"min", 60}, {"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}};

void skipSpaces(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
}

} // namespace

std::optional<double> secondsFrom(std::string_view text)
{
    if (text.empty())
        return {};
    double seconds = 0;
    while (!text.empty()) {
        if (text.front() < '0' || text.front() > '9')
            return {};
        double amount = 0;
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), amount, std::chars_format::fixed);
        if (error != std::errc {})
            return {};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        skipSpaces(text);
        const auto* const unit =
            std::ranges::find_if(units, [&](const Unit& known) { return text.starts_with(known.name); });
        if (unit == std::end(units))
            return {};
        seconds += amount * unit->seconds;
        text.remove_prefix(unit->name.size());
        skipSpaces(text);
    }
    return seconds;
}

} // namespace gudo

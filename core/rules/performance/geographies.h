#pragma once

#include <set>
#include <string>
#include <string_view>

namespace gudo {

/// Parts of the world within which a request takes some tens of milliseconds at most.
enum class Geography {
    NorthAmerica,
    SouthAmerica,
    Europe,
    MiddleEast,
    Africa,
    SouthAsia,
    SouthEastAsia,
    EastAsia,
    Oceania,
    Worldwide, ///< all over it, or "overseas"
};

/// The parts of the world that a text names, by continent, country or large city in English or Korean; empty when it
/// names none that is known. Only the first 200 bytes are read.
[[nodiscard]] std::set<Geography> geographiesIn(std::string_view text);

/// The part of the world that a provider's region is in, by its code ("eu-west-1"); a set of one or none.
[[nodiscard]] std::set<Geography> geographyOfRegion(std::string_view code);

} // namespace gudo

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/reliability/failure_study.h"

namespace gudo {

/// Something that can be made to fail where somebody points.
struct FailureChoice {
    enum class Level {
        Copies,    ///< what runs of a component in one place
        Component, ///< all of it
        Container, ///< all in a frame: a subnet, a network, an area
        Host,
        Rack,
        Zone,
        Site,
        Region,
    };

    Level level = Level::Component;
    std::string name {}; ///< as the command line calls it
    Id component {};     ///< whose name people know it by; empty for a zone that no box is drawn of

    friend bool operator==(const FailureChoice&, const FailureChoice&) = default;
};

/// What can be made to fail at a component or a presence, from little to much: the copies there, the component, then
/// what is around it. Nothing for what does not fail and is in nothing that does. O(depth * events).
[[nodiscard]] std::vector<FailureChoice> failureChoices(const FailureStudy& study, std::string_view placement);

/// What a click on it makes fail: itself; empty when it does not fail.
[[nodiscard]] std::string failureAt(const FailureStudy& study, std::string_view placement);

} // namespace gudo

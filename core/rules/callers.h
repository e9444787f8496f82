#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/id_map.h"
#include "core/rules/rule.h"

namespace gudo {

/// Who asks whom, by the request arrows that are drawn, required or not. An arrow to itself asks nobody. Holds pointers
/// into the design.
class Callers {
public:
    /// O(n + m log m).
    explicit Callers(const RuleContext& context);

    using Components = std::span<const Component* const>;

    /// Components that ask this one, in the order of their ids, each once.
    [[nodiscard]] Components of(std::string_view id) const { return m_sources.of(indexOf(id)); }
    /// Components that it asks, in the order of their ids, each once.
    [[nodiscard]] Components targetsOf(std::string_view id) const { return m_targets.of(indexOf(id)); }

private:
    /// The neighbours of each component in one direction, one after the other.
    struct Neighbours {
        std::vector<const Component*> all {};
        std::vector<std::size_t> first {}; ///< one more than there are components

        [[nodiscard]] Components of(std::size_t component) const;
    };

    using Arrows = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    [[nodiscard]] static Neighbours neighbours(Arrows arrows, const Architecture& architecture);
    [[nodiscard]] std::size_t indexOf(std::string_view id) const;

    IdMap<std::uint32_t> m_index;
    Neighbours m_sources;
    Neighbours m_targets;
};

} // namespace gudo

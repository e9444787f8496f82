#pragma once

#include <string_view>
#include <vector>

#include "core/model/design.h"
#include "core/model/id_map.h"

namespace gudo {

/// Who lives in whom, looked up both ways. Built once from an architecture; O(n). Holds ids by view: valid while the
/// architecture's rows are shared by anybody.
class Containment {
public:
    explicit Containment(const Architecture& architecture);

    /// Direct children in id order; of "" those on the bare canvas.
    [[nodiscard]] const std::vector<std::string_view>& children(std::string_view id) const;
    /// The parent's id, or an empty view.
    [[nodiscard]] std::string_view parent(std::string_view id) const;
    /// The chain of containers, nearest first. O(depth).
    [[nodiscard]] std::vector<std::string_view> ancestors(std::string_view id) const;
    /// Everything inside, parents before children, without the component itself.
    [[nodiscard]] std::vector<std::string_view> descendants(std::string_view id) const;
    /// True when `id` is `container` or lives in it at any depth.
    [[nodiscard]] bool isWithin(std::string_view id, std::string_view container) const;
    /// Number of containers above.
    [[nodiscard]] int depth(std::string_view id) const;

private:
    IdMap<std::vector<std::string_view>> m_children;
    IdMap<std::string_view> m_parent;
};

/// True when `id` is `container` or lives in it at any depth. O(depth log n): for single questions.
[[nodiscard]] bool isWithin(const Architecture& architecture, std::string_view id, std::string_view container);
/// True when putting `id` into `parent` would make a component contain itself.
[[nodiscard]] bool wouldContainItself(const Architecture& architecture, std::string_view id, std::string_view parent);

} // namespace gudo

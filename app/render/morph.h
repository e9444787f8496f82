#pragma once

#include <map>

#include "app/render/icon_store.h"
#include "core/picture/display_list.h"

class QPainter;

namespace gudo {

/// One picture turning into another: what is in both glides to its new place, the rest fades. For moments of a quarter
/// of a second; on arrival the second picture is exactly what is painted.
class Morph {
public:
    Morph(DisplayList from, DisplayList to);

    /// The picture at `share` of the way, in scene units with the painter's transformation. 0 and 1 are the pictures
    /// themselves.
    void paint(QPainter& painter, double share, IconStore& icons) const;

    [[nodiscard]] const DisplayList& from() const { return m_from; }
    [[nodiscard]] const DisplayList& to() const { return m_to; }

private:
    /// The item of the same thing in the first picture, or nullptr.
    [[nodiscard]] const DisplayItem* earlier(const DisplayItem& item) const;
    [[nodiscard]] bool isLater(const DisplayItem& item) const;

    DisplayList m_from;
    DisplayList m_to;
    std::map<std::pair<ItemKind, Id>, std::size_t> m_inFrom; ///< places of what has an id
    std::map<std::pair<ItemKind, Id>, std::size_t> m_inTo;
};

} // namespace gudo

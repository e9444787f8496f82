#pragma once

#include <algorithm>

#include "app/outline/outline_model.h"
#include "app/outline/outline_order.h"

namespace gudo {

/// A row of the tree. Its children are in the order in which they are shown.
struct OutlineModel::Node {
    Id id;
    QString key; ///< what siblings are ordered by
    Node* parent = nullptr;
    std::vector<Node*> children {};
    int severity = -1;
    int insideSeverity = -1;

    [[nodiscard]] bool isBefore(const QString& otherKey, const Id& otherId) const
    {
        const int order = naturalOrder(key, otherKey);
        return order != 0 ? order < 0 : id < otherId;
    }
    /// Where something with that key stands, or would stand. O(log n).
    [[nodiscard]] int placeOf(const QString& childKey, const Id& childId) const
    {
        const auto at = std::partition_point(children.begin(), children.end(),
                                             [&](const Node* child) { return child->isBefore(childKey, childId); });
        return int(at - children.begin());
    }
    [[nodiscard]] int row() const { return parent->placeOf(key, id); }
};

} // namespace gudo

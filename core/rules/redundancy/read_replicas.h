#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// The copies of databases that nothing makes take over: read replicas by their `source`, and ends of replications. A
/// database with a failover to any other has none, whatever is copied from it.
class ReadReplicas {
public:
    /// O((n + m) log n). Reads the architecture; valid as long as it is.
    explicit ReadReplicas(const RuleContext& context);

    /// Copies of that database, in the order of their ids; may be empty.
    [[nodiscard]] const std::vector<const Component*>& of(std::string_view database) const;

private:
    std::map<std::string_view, std::vector<const Component*>> m_replicas;
};

} // namespace gudo

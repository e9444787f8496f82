#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/component.h"
#include "tests/support/random_design.h"
#include "tests/support/rows.h"

namespace gudo::test {

/// Components of a network in the making.
struct NetworkParts {
    Dice dice;
    std::map<std::string, Component> components {};
    std::vector<std::string> blocks {}; ///< worth writing into rows

    Component& add(const std::string& id, std::string type, std::string parent, Object properties = {});
    /// Ids of the components of that type, in order.
    [[nodiscard]] std::vector<std::string> ofType(std::string_view type) const;
    /// One of these ids, or an empty text.
    [[nodiscard]] std::string one(const std::vector<std::string>& ids);
    [[nodiscard]] std::string oneOfType(std::string_view type) { return one(ofType(type)); }
    void appendRow(const std::string& id, const std::string& key, Object row);
};

/// Breaks or changes one thing somewhere.
void breakSomething(NetworkParts& parts);

} // namespace gudo::test

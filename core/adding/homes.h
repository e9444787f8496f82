#pragma once

#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"

namespace gudo {

/// The nearest container around a component, or itself, that takes all in it with it when it fails; empty: none.
[[nodiscard]] std::string_view failureDomainOf(const Architecture& architecture, const Catalog& catalog,
                                               std::string_view id);

/// Where people would put `count` new components like `component` (its type and properties count, its parent does not)
/// beside what is selected: one container for each, "" for the bare canvas; empty when none accepts the type.
/// What is selected and accepts them receives them; else what lies nearest in the tree and suits them: servers go into
/// private subnets and gateways into public ones, where the design says which is which, zonal things into subnets, what
/// is spread over subnets into their network. Several go into one container of each failure domain, those first that
/// have the fewest alike. Nothing goes into what is locked. The search refers to
/// its arguments. O(n depth) to make it, O(containers depth + n) for every answer: for asking about many types.
class HomeSearch {
public:
    HomeSearch(const Design& design, const Catalog& catalog, std::span<const Id> selection);

    [[nodiscard]] std::vector<Id> homesFor(const Component& component, int count = 1) const;

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Containment& containment() const { return m_containment; }
    /// Of the design, those that exist; "" alone for none.
    [[nodiscard]] const std::vector<Id>& selection() const { return m_selection; }
    /// Around what is selected; "" for none.
    [[nodiscard]] const std::set<std::string_view>& networks() const { return m_networks; }
    /// A container, or the bare canvas.
    struct Place {
        const Component* container = nullptr;
        const ComponentType* type = nullptr;
        std::string_view network {}; ///< nearest around it, or itself; empty: none
        int distance = 0;            ///< steps in the tree from what is selected
    };
    /// The bare canvas, then the containers that are not locked, in id order.
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }

private:
    [[nodiscard]] std::string_view networkOf(std::string_view id) const;
    [[nodiscard]] int distanceTo(std::string_view container) const;

    const Design& m_design;
    const Catalog& m_catalog;
    Containment m_containment;
    std::vector<Id> m_selection;
    std::set<std::string_view> m_networks;
    std::vector<Place> m_places;
};

/// HomeSearch for one component.
[[nodiscard]] std::vector<Id> homesFor(const Design& design, const Catalog& catalog, const Component& component,
                                       std::span<const Id> selection, int count = 1);

} // namespace gudo

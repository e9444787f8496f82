#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"
#include "core/model/id_map.h"

namespace gudo {

/// What a subnet's route table makes of it. Half-drawn designs are Unknown: no table is named and no main one is drawn.
enum class Exposure { Unknown, Public, Private };

/// The zones something runs in.
struct ZoneSet {
    std::vector<std::string> names {}; ///< sorted, each once; may be empty
    bool isComplete = true;            ///< false when some place has no known zone
};

/// Where components really are: zones, subnets, networks. Reads the architecture; valid as long as it is.
class Zones {
public:
    /// O(n).
    Zones(const Architecture& architecture, const Catalog& catalog, const Containment& containment);

    /// The component of that id, or nullptr. O(1), for analyses that ask often.
    [[nodiscard]] const Component* find(std::string_view id) const
    {
        const Seat* seat = seatOf(id);
        return seat ? seat->component : nullptr;
    }
    /// The component itself or its nearest container of that kind, or nullptr. O(1) for zones, subnets, networks, regions
    /// and sites, O(depth) for others.
    [[nodiscard]] const Component* nearest(std::string_view id, std::string_view kind) const;
    /// The container around it, or nullptr.
    [[nodiscard]] const Component* parentOf(const Component& component) const { return find(component.parent); }
    /// The containers that hold the component's copies: those it is spread over, in their order and as far as they
    /// exist, else its parent. Empty on the bare canvas.
    [[nodiscard]] std::vector<const Component*> places(const Component& component) const;
    /// The network (VPC) around it, or nullptr.
    [[nodiscard]] const Component* networkOf(const Component& component) const
    {
        return nearest(component.id, "network");
    }
    /// The subnets among its places or around it; may be empty.
    [[nodiscard]] std::vector<const Component*> subnetsOf(const Component& component) const;

    /// Full name of the zone around a component ("ap-northeast-2a"): region and letter, so that boxes in two networks
    /// can be the same zone. A box without a `zone` is a zone of its own under its id. Empty outside of zones.
    [[nodiscard]] std::string zoneOf(std::string_view id) const;
    /// The full name of zone `zone` ("a") where that component is.
    [[nodiscard]] std::string fullZoneName(const Component& component, std::string_view zone) const;
    /// True when the component is the container or lives in it at any depth.
    [[nodiscard]] bool isWithin(std::string_view id, std::string_view container) const
    {
        return m_containment.isWithin(id, container);
    }
    /// The zones of all its places.
    [[nodiscard]] ZoneSet zonesOf(const Component& component) const;
    /// All zone boxes, by their full names.
    [[nodiscard]] const std::map<std::string, std::vector<const Component*>>& boxes() const { return m_boxes; }

    /// The table named by the subnet, else the main one of its network, or nullptr.
    [[nodiscard]] const Component* routeTableOf(const Component& subnet) const;
    /// Public when the default route of its table goes to an internet gateway. O(1).
    [[nodiscard]] Exposure exposure(const Component& subnet) const;

private:
    static constexpr std::array<std::string_view, 5> seatKinds {"zone", "subnet", "network", "region", "site"};

    /// A component and the nearest of each of these kinds around it, itself included.
    struct Seat {
        const Component* component = nullptr;
        std::array<const Component*, seatKinds.size()> around {};
        bool isKnown = false;
    };

    [[nodiscard]] const Seat* seatOf(std::string_view id) const
    {
        const auto found = m_seats.find(id);
        return found == m_seats.end() ? nullptr : &found->second;
    }
    void makeSeats();
    [[nodiscard]] std::string zoneName(const Component& box) const;
    [[nodiscard]] Exposure exposureBy(const Component& routeTable) const;

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Containment& m_containment;
    IdMap<Seat> m_seats;
    IdMap<const Component*> m_mainTables; ///< by network
    IdMap<Exposure> m_exposures;          ///< by route table
    std::map<std::string, std::vector<const Component*>> m_boxes;
};

/// One row of a route table.
struct Route {
    std::string destination;
    Id target;
};

/// The routes of a table, in their order.
[[nodiscard]] std::vector<Route> routesOf(const Component& routeTable);
/// True when the destination is everything: 0.0.0.0/0 or ::/0.
[[nodiscard]] bool isDefault(const Route& route);

} // namespace gudo

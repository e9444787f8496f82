#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/iac/expressions.h"
#include "core/iac/plan.h"
#include "core/model/containment.h"
#include "core/model/id_map.h"
#include "core/network/zones.h"

namespace gudo::iac {

/// What a resource is called in the two languages and where it goes.
struct Kind {
    std::string_view terraform;
    std::string_view cloudFormation;
    std::string_view tier;
};

/// A plan in the making, and what those who add to it want to know of the design.
class Lowering {
public:
    /// O(n).
    Lowering(const Design& design, const Catalog& catalog);

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Zones& zones() const { return m_zones; }
    [[nodiscard]] const Containment& containment() const { return m_containment; }

    // Properties, with the catalogue's defaults.
    [[nodiscard]] bool flag(const Component& component, std::string_view key) const;
    [[nodiscard]] std::string_view text(const Component& component, std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(const Component& component, std::string_view key) const;
    [[nodiscard]] std::optional<std::int64_t> number(const Component& component, std::string_view key) const;
    /// Seconds of a duration; a fraction of one counts as one.
    [[nodiscard]] std::optional<std::int64_t> seconds(const Component& component, std::string_view key) const;
    /// True when the component itself says it, whatever the default is.
    [[nodiscard]] static bool isSet(const Component& component, std::string_view key);

    // Components.
    [[nodiscard]] const Component* find(std::string_view id) const { return m_zones.find(id); }
    /// The components of that type (all: when empty) that a property names, in its order.
    [[nodiscard]] std::vector<const Component*> named(const Component& component, std::string_view key,
                                                      std::string_view type = {}) const;
    [[nodiscard]] const Component* namedOne(const Component& component, std::string_view key,
                                            std::string_view type = {}) const;
    /// All components of a type, in id order.
    [[nodiscard]] const std::vector<const Component*>& ofType(std::string_view type) const;
    /// The ends of connections that leave or reach a component, in id order of the connections.
    [[nodiscard]] const std::vector<const Connection*>& from(std::string_view id) const;
    [[nodiscard]] const std::vector<const Connection*>& to(std::string_view id) const;
    /// The name of the region around a component; the main one where none is drawn.
    [[nodiscard]] std::string_view regionOf(const Component& component) const;
    [[nodiscard]] bool isMainRegion(std::string_view region) const { return region == m_plan.region; }
    /// The VPC around a component; nullptr and an error when there is none.
    [[nodiscard]] const Component* vpcAround(const Component& component);
    /// The way to the internet of a network, or nullptr.
    [[nodiscard]] const Component* internetGatewayOf(const Component& network) const;

    /// The elastic IP that is attached to a component, or nullptr.
    [[nodiscard]] const Component* elasticIpOf(const Component& component) const;

    // The plan.
    /// A new resource of a component; `role` tells its parts apart and is empty for what stands for the component
    /// itself. The reference stays valid.
    Resource& add(const Component& component, const Kind& kind, std::string_view role = {},
                  std::string_view label = {});
    /// Puts a resource into the row that the component's id tells of: ids that end in the letter of a zone are those of
    /// a row, as "app-a" is "a" of "app". `rest` follows in the row's name. Others stand alone.
    static void putInRow(Resource& resource, const Component& component, std::string_view rest = {});
    /// The key of a part of a component.
    [[nodiscard]] static std::string keyOf(const Component& component, std::string_view role = {});
    /// Says that resources stand for a component of a type that none stand for by itself.
    void represent(const Component& component) { m_represented.emplace(component.id, true); }
    [[nodiscard]] bool isRepresented(const Component& component) const { return m_represented.contains(component.id); }
    /// A parameter; the same name twice is one.
    Expression ask(Parameter parameter);
    void tell(Output output) { m_plan.outputs.push_back(std::move(output)); }
    void report(Severity severity, const Component& component, const char* text,
                std::vector<std::string> arguments = {});
    void error(const Component& component, const char* text, std::vector<std::string> arguments = {})
    {
        report(Severity::Error, component, text, std::move(arguments));
    }

    /// tags = { Name = "prefix-id", … } with those of the component.
    [[nodiscard]] Field tags(const Component& component, std::string_view rest = {}) const;
    /// The same where only Terraform takes them.
    [[nodiscard]] Field terraformTags(const Component& component, std::string_view rest = {}) const;
    /// The component's own tags.
    [[nodiscard]] Fields ownTags(const Component& component) const;
    /// Ids of the resources that stand for components.
    [[nodiscard]] static List idsOf(const std::vector<const Component*>& components);
    /// The subnets whose ids a resource takes, of its places.
    [[nodiscard]] List subnetIds(const Component& component) const;
    /// The ids of its security groups; empty when it names none.
    [[nodiscard]] Expression securityGroupIds(const Component& component) const;
    /// The id of a security group, that which comes with a network included.
    [[nodiscard]] Expression securityGroupId(const Component& group) const;

    /// The plan with its resources by tier and type as they were added, named.
    [[nodiscard]] Plan finished();

private:
    const Design& m_design;
    const Catalog& m_catalog;
    Containment m_containment;
    Zones m_zones;
    IdMap<std::vector<const Component*>> m_byType;
    IdMap<std::vector<const Connection*>> m_from;
    IdMap<std::vector<const Connection*>> m_to;
    IdMap<bool> m_represented;
    IdMap<const Component*> m_addresses; ///< elastic IPs by what they are attached to
    std::deque<Resource> m_resources;
    Plan m_plan;
};

/// One type of component and what makes resources of it.
struct TypeLowering {
    std::string_view type;
    void (*lower)(Lowering& lowering, const Component& component);
};

} // namespace gudo::iac

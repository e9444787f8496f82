#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/model/containment.h"
#include "core/model/id_map.h"
#include "core/network/zones.h"

namespace gudo {

class Capacities;
class Losses;
class NetworkMap;
class Platform;
class SubnetChoices;
struct BlockedArrow;
struct ChainLink;
struct Exposed;
struct ServiceGraph;

/// What every rule reads: a design and what is worked out about it, once for all rules.
class RuleContext {
public:
    RuleContext(const Design& checkedDesign, const Catalog& itsCatalog);
    ~RuleContext();

    /// What is checked: the design without areas, which mean nothing to what it says.
    const Design design;
    const Catalog& catalog;
    const Containment containment;
    const Zones zones;

    [[nodiscard]] const Architecture& architecture() const { return design.architecture; }
    [[nodiscard]] const Component* component(std::string_view id) const { return zones.find(id); }
    [[nodiscard]] bool isKind(const Component& c, std::string_view kind) const { return catalog.isKind(c, kind); }

    using Components = std::vector<const Component*>;

    /// Components of the types for which `isWanted` is true, in the order of their ids. Asks once a type that the
    /// design uses, and reads no component: most rules are about few of them.
    template<typename Predicate>
    [[nodiscard]] Components ofTypes(Predicate isWanted) const
    {
        std::vector<char> wanted;
        for (const ComponentType* type : m_types)
            wanted.push_back(isWanted(*type) ? 1 : 0);
        return chosen(wanted);
    }
    /// Components of that kind, in the order of their ids.
    [[nodiscard]] Components ofKind(std::string_view kind) const
    {
        return ofTypes([&](const ComponentType& type) { return type.isKind(kind); });
    }
    /// Components of that gateway trait ("nat"), in the order of their ids.
    [[nodiscard]] Components gateways(std::string_view role) const
    {
        return ofTypes([&](const ComponentType& type) { return type.traits.gateway == role; });
    }
    /// Components that set that property, in the order of their ids. O(1) but for the first time.
    [[nodiscard]] const Components& having(std::string_view property) const;
    /// True when the design has a component of that kind; spares a rule its preparations. O(types).
    [[nodiscard]] bool hasKind(std::string_view kind) const;

    /// An index that several rules need (who asks whom, who is in which group): made from this context when it is first
    /// asked for, and kept.
    template<typename Index>
    [[nodiscard]] const Index& shared() const
    {
        std::shared_ptr<const void>& made = m_shared[std::type_index {typeid(Index)}];
        if (!made)
            made = std::make_shared<const Index>(*this);
        return *static_cast<const Index*>(made.get());
    }

    // Analyses, made when they are first asked for.

    /// Who needs whom.
    [[nodiscard]] const ServiceGraph& graph() const;
    /// What runs on what.
    [[nodiscard]] const Platform& platform() const;
    /// What fails with what.
    [[nodiscard]] Losses& losses() const;
    /// What is enough for the load.
    [[nodiscard]] const Capacities& capacities() const;
    /// Who reaches whom.
    [[nodiscard]] const NetworkMap& network() const;
    /// Request arrows that do not get through.
    [[nodiscard]] const std::vector<BlockedArrow>& blockedArrows() const;
    /// Everything that the internet reaches.
    [[nodiscard]] const std::vector<Exposed>& exposed() const;
    /// Components whose groups let in others than their drawn callers.
    [[nodiscard]] const std::vector<ChainLink>& openChainLinks() const;
    /// Subnets to add to a component.
    [[nodiscard]] const SubnetChoices& subnetChoices() const;

private:
    [[nodiscard]] Components chosen(const std::vector<char>& isWanted) const;

    std::vector<const ComponentType*> m_types; ///< that components have, each once
    std::vector<std::uint32_t> m_typeNumbers;  ///< of each component, in m_types
    mutable std::map<std::type_index, std::shared_ptr<const void>> m_shared;
    mutable std::unique_ptr<IdMap<Components>> m_having; ///< by property
    mutable std::unique_ptr<ServiceGraph> m_graph;
    mutable std::unique_ptr<Platform> m_platform;
    mutable std::unique_ptr<Losses> m_losses;
    mutable std::unique_ptr<Capacities> m_capacities;
    mutable std::unique_ptr<NetworkMap> m_network;
    mutable std::unique_ptr<std::vector<BlockedArrow>> m_blockedArrows;
    mutable std::unique_ptr<std::vector<Exposed>> m_exposed;
    mutable std::unique_ptr<std::vector<ChainLink>> m_chainLinks;
    mutable std::unique_ptr<SubnetChoices> m_subnetChoices;
};

enum class RuleFamily { Redundancy, Network, Security, Operations, Cost, Performance, Engine };

/// A number that settings may give to a rule: {"RED-036": {"threshold": 0.001}}.
struct RuleParameter {
    std::string_view key;
    const char* meaning; ///< a sentence with what it is when nobody sets it; marked for translation
};

/// A rule: data and one function. `check` returns findings without rule id and severity; check() fills them in.
struct Rule {
    std::string_view id;   ///< "RED-001": frozen once shipped
    std::string_view name; ///< "single-point-of-failure"
    Severity severity;
    RuleFamily family;
    const char* title;       ///< one line, sentence case; marked for translation, like all texts below
    const char* rationale;   ///< what is wrong and who suffers; a short paragraph
    const char* remedy;      ///< the smallest change that mends it
    const char* bad;         ///< an example that is found
    const char* good;        ///< the same, mended
    std::string_view source; ///< where the rule comes from: documents, ids of other tools
    std::vector<Diagnostic> (*check)(const RuleContext& context);
    bool explainsSinglePoints = false; ///< says more precisely why what it names first is a single point of failure, or
                                       ///< the place it names: RED-001 is left out there
    std::span<const RuleParameter> parameters {}; ///< numbers that settings may give to it
};

/// All rules, in the order of their ids.
[[nodiscard]] std::span<const Rule* const> rules();
/// The rule of that id or name, or nullptr.
[[nodiscard]] const Rule* ruleNamed(std::string_view idOrName);

} // namespace gudo

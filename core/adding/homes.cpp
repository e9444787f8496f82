#include "core/adding/homes.h"

#include <algorithm>
#include <compare>
#include <map>
#include <set>

#include "core/adding/meaning.h"
#include "core/catalog/areas.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

/// How well a container suits, best first; all members are faults.
struct Suit {
    bool isForeign = false;    ///< of another network than what is selected
    bool isUnspecific = false; ///< a network for what belongs into a subnet
    bool isUnselected = false;
    bool isWrongAccess = false; ///< a public subnet for a server
    int distance = 0;           ///< steps in the tree, and for machines that nobody put anything into one more

    friend auto operator<=>(const Suit&, const Suit&) = default;
    [[nodiscard]] bool isAlike(const Suit& other) const
    {
        return isForeign == other.isForeign && isUnspecific == other.isUnspecific &&
               isUnselected == other.isUnselected && isWrongAccess == other.isWrongAccess;
    }
};

struct Candidate {
    std::string_view id {};
    Suit suit;
    int alike = 0; ///< components of the type that live in it
    std::string_view type {};
};

class Homes {
public:
    Homes(const HomeSearch& search, const Component& component)
        : m_search {search}
        , m_architecture {search.design().architecture}
        , m_catalog {search.catalog()}
        , m_component {component}
        , m_type {m_catalog.typeOf(component)}
        , m_containment {search.containment()}
        , m_isSpread {spreadsOverSubnets(m_catalog, component)}
        , m_access {wantedAccess(m_catalog, component)}
    {
        for (const auto& row : m_architecture.components)
            if (row->type == component.type)
                ++m_alike[row->parent];
        collect();
    }

    std::vector<Id> of(int count) const
    {
        if (m_candidates.empty())
            return {};
        std::vector<Candidate> pool = poolFor(count);
        std::ranges::stable_sort(pool, {}, &Candidate::alike);
        std::vector<Id> homes;
        for (int i = 0; i < count; ++i)
            homes.emplace_back(pool[static_cast<std::size_t>(i) % pool.size()].id);
        return homes;
    }

private:
    void collect()
    {
        std::map<const ComponentType*, bool> taken; // thousands of containers are of a few types
        for (const HomeSearch::Place& place : m_search.places()) {
            const Component* holder = beyondAreas(m_architecture, m_catalog, place.container);
            const auto [known, isNew] = taken.emplace(holder ? &m_catalog.typeOf(*holder) : nullptr, false);
            if (isNew)
                known->second = m_catalog.accepts(holder, m_type.id);
            if (known->second)
                consider(place);
        }
        std::ranges::stable_sort(m_candidates, {}, &Candidate::suit);
    }

    void consider(const HomeSearch::Place& place)
    {
        const Component* container = place.container;
        const ComponentType* type = place.type;
        Candidate candidate;
        if (container) {
            candidate.id = container->id;
            candidate.type = container->type;
        }
        if (const auto found = m_alike.find(candidate.id); found != m_alike.end())
            candidate.alike = found->second;
        Suit& suit = candidate.suit;
        const std::string_view network = place.network;
        suit.isForeign =
            !network.empty() && !m_search.networks().contains(network) && !m_search.networks().contains({});
        const bool isSubnet = type && type->isKind("subnet");
        const bool isNetwork = type && type->isKind("network");
        suit.isUnspecific = m_isSpread ? !isNetwork : m_type.scope == Scope::Zonal && !isSubnet && belongsIntoSubnets();
        suit.isUnselected = !isSelected(candidate.id) || (isClosed(container) && canStandBeside(container));
        suit.isWrongAccess = m_access && isWrong(container);
        suit.distance = place.distance + (isClosed(container) ? 2 : 0);
        m_candidates.push_back(candidate);
    }

    [[nodiscard]] std::vector<Candidate> poolFor(int count) const
    {
        const Candidate& best = m_candidates.front();
        std::vector<Candidate> pool;
        if (!best.suit.isUnselected)
            std::ranges::copy_if(m_candidates, std::back_inserter(pool), [&](const Candidate& candidate) {
                return candidate.suit.isAlike(best.suit) && candidate.type == best.type;
            });
        if (pool.size() > 1)
            return pool;
        pool = {best};
        if (count == 1 || best.id.empty())
            return pool;
        // One like it in each of the other failure domains.
        std::set<std::string_view> domains {failureDomainOf(m_architecture, m_catalog, best.id)};
        if (domains.contains({}))
            return pool;
        for (const Candidate& other : m_candidates) {
            const bool isLike = other.type == best.type && other.suit.isForeign == best.suit.isForeign &&
                                other.suit.isWrongAccess == best.suit.isWrongAccess && isOfOneKind(best.id, other.id) &&
                                (other.alike <= best.alike) && haveCommonContainer(best.id, other.id);
            if (isLike && domains.insert(failureDomainOf(m_architecture, m_catalog, other.id)).second)
                pool.push_back(other);
        }
        return pool;
    }

    /// Subnets that are meant to be the same, where the design says so.
    [[nodiscard]] bool isOfOneKind(std::string_view a, std::string_view b) const
    {
        const Component* first = m_architecture.components.find(a);
        const Component* second = m_architecture.components.find(b);
        if (!first || !second || !m_catalog.isKind(*first, "subnet"))
            return true;
        return declaredAccess(m_catalog, *first) == declaredAccess(m_catalog, *second);
    }

    [[nodiscard]] bool haveCommonContainer(std::string_view a, std::string_view b) const
    {
        const auto up = m_containment.ancestors(a);
        return std::ranges::any_of(up, [&](std::string_view id) { return m_containment.isWithin(b, id); });
    }

    [[nodiscard]] bool isSelected(std::string_view id) const
    {
        return std::ranges::find(m_search.selection(), id) != m_search.selection().end();
    }
    /// A machine that is drawn as a card: people put things beside it, not into it, while that is possible.
    [[nodiscard]] bool isClosed(const Component* container) const
    {
        return container && !isFrame(m_catalog.typeOf(*container)) && m_containment.children(container->id).empty();
    }
    [[nodiscard]] bool canStandBeside(const Component* container) const
    {
        return mayHold(m_architecture, m_catalog, m_architecture.components.find(container->parent), m_type.id);
    }
    [[nodiscard]] bool belongsIntoSubnets() const { return m_type.mayLiveIn({"subnet"}); }
    /// True within a subnet that is meant for others.
    [[nodiscard]] bool isWrong(const Component* container) const
    {
        while (container && !m_catalog.isKind(*container, "subnet"))
            container = m_architecture.components.find(container->parent);
        const auto access = container ? declaredAccess(m_catalog, *container) : std::nullopt;
        return access && (*access == SubnetAccess::Public) != (*m_access == SubnetAccess::Public);
    }

    const HomeSearch& m_search;
    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Component& m_component;
    const ComponentType& m_type;
    const Containment& m_containment;
    bool m_isSpread;
    std::optional<SubnetAccess> m_access;
    std::map<Id, int, std::less<>> m_alike; ///< components of the type by container
    std::vector<Candidate> m_candidates;    ///< best first
};

} // namespace

std::string_view failureDomainOf(const Architecture& architecture, const Catalog& catalog, std::string_view id)
{
    for (const Component* at = architecture.components.find(id); at; at = architecture.components.find(at->parent))
        if (catalog.typeOf(*at).traits.failureDomain)
            return at->id;
    return {};
}

HomeSearch::HomeSearch(const Design& design, const Catalog& catalog, std::span<const Id> selection)
    : m_design {design}
    , m_catalog {catalog}
    , m_containment {design.architecture}
{
    const auto& components = design.architecture.components;
    for (const Id& id : selection)
        if (components.contains(id))
            m_selection.push_back(id);
    if (m_selection.empty())
        m_selection.emplace_back();
    for (const Id& id : m_selection)
        m_networks.insert(networkOf(id));
    m_places.push_back({.distance = distanceTo({})});
    for (const auto& row : components)
        if (catalog.typeOf(*row).isContainer && lockOf(design, row->id).empty())
            m_places.push_back({row.get(), &catalog.typeOf(*row), networkOf(row->id), distanceTo(row->id)});
}

std::string_view HomeSearch::networkOf(std::string_view id) const
{
    const auto& components = m_design.architecture.components;
    for (const Component* at = components.find(id); at; at = components.find(at->parent))
        if (m_catalog.isKind(*at, "network"))
            return at->id;
    return {};
}

int HomeSearch::distanceTo(std::string_view container) const
{
    int least = -1;
    for (const Id& id : m_selection) {
        int up = 0;
        std::string_view common = id;
        while (!common.empty() && !m_containment.isWithin(container, common)) {
            common = m_containment.parent(common);
            ++up;
        }
        const int depth = container.empty() ? 0 : m_containment.depth(container) + 1;
        const int down = depth - (common.empty() ? 0 : m_containment.depth(common) + 1);
        if (least < 0 || up + down < least)
            least = up + down;
    }
    return least;
}

std::vector<Id> HomeSearch::homesFor(const Component& component, int count) const
{
    return Homes {*this, component}.of(count);
}

std::vector<Id> homesFor(const Design& design, const Catalog& catalog, const Component& component,
                         std::span<const Id> selection, int count)
{
    return HomeSearch {design, catalog, selection}.homesFor(component, count);
}

} // namespace gudo

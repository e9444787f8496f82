#include <algorithm>
#include <set>

#include "core/network/reach/exposure.h"
#include "core/reliability/platform.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/redundancy/capacities.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/subnet_choices.h"
#include "core/rules/rule.h"
#include "core/rules/security/chain.h"

namespace gudo {

RuleContext::RuleContext(const Design& checkedDesign, const Catalog& itsCatalog)
    : design {checkedDesign}
    , catalog {itsCatalog}
    , containment {checkedDesign.architecture}
    , zones {checkedDesign.architecture, itsCatalog, containment}
{
    std::set<const ComponentType*> types;
    for (const auto& row : architecture().components)
        types.insert(&catalog.typeOf(*row));
    for (const ComponentType* type : types)
        m_kinds.insert(m_kinds.end(), type->kinds.begin(), type->kinds.end());
    std::ranges::sort(m_kinds);
    m_kinds.erase(std::ranges::unique(m_kinds).begin(), m_kinds.end());
}

RuleContext::~RuleContext() = default;

bool RuleContext::hasKind(std::string_view kind) const
{
    return std::ranges::binary_search(m_kinds, kind);
}

const ServiceGraph& RuleContext::graph() const
{
    if (!m_graph)
        m_graph = std::make_unique<ServiceGraph>(serviceGraph(design.architecture, catalog, zones));
    return *m_graph;
}

const Platform& RuleContext::platform() const
{
    if (!m_platform)
        m_platform = std::make_unique<Platform>(graph(), catalog, zones);
    return *m_platform;
}

Losses& RuleContext::losses() const
{
    if (!m_losses)
        m_losses = std::make_unique<Losses>(graph(), catalog, zones);
    return *m_losses;
}

const Capacities& RuleContext::capacities() const
{
    if (!m_capacities)
        m_capacities = std::make_unique<Capacities>(graph(), catalog, zones);
    return *m_capacities;
}

const NetworkMap& RuleContext::network() const
{
    if (!m_network)
        m_network = std::make_unique<NetworkMap>(design.architecture, catalog, zones);
    return *m_network;
}

const std::vector<BlockedArrow>& RuleContext::blockedArrows() const
{
    if (!m_blockedArrows)
        m_blockedArrows = std::make_unique<std::vector<BlockedArrow>>(gudo::blockedArrows(*this));
    return *m_blockedArrows;
}

const std::vector<Exposed>& RuleContext::exposed() const
{
    if (!m_exposed)
        m_exposed = std::make_unique<std::vector<Exposed>>(exposure(network()));
    return *m_exposed;
}

const std::vector<ChainLink>& RuleContext::openChainLinks() const
{
    if (!m_chainLinks)
        m_chainLinks = std::make_unique<std::vector<ChainLink>>(gudo::openChainLinks(*this, shared<GroupMembers>()));
    return *m_chainLinks;
}

const SubnetChoices& RuleContext::subnetChoices() const
{
    if (!m_subnetChoices)
        m_subnetChoices = std::make_unique<SubnetChoices>(*this);
    return *m_subnetChoices;
}

} // namespace gudo

#include <algorithm>

#include "core/catalog/areas.h"
#include "core/network/reach/exposure.h"
#include "core/reliability/platform.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/redundancy/capacities.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/subnet_choices.h"
#include "core/rules/rule.h"
#include "core/rules/security/chain.h"

namespace gudo {

namespace {

Design beyondItsAreas(Design design, const Catalog& catalog)
{
    design.architecture = withoutAreas(std::move(design.architecture), catalog);
    return design;
}

} // namespace

RuleContext::RuleContext(const Design& checkedDesign, const Catalog& itsCatalog)
    : design {beyondItsAreas(checkedDesign, itsCatalog)}
    , catalog {itsCatalog}
    , containment {design.architecture}
    , zones {design.architecture, itsCatalog, containment}
{
    IdMap<std::uint32_t> numbers;
    m_typeNumbers.reserve(architecture().components.size());
    for (const auto& row : architecture().components) {
        const ComponentType& type = catalog.typeOf(*row);
        const auto [known, isNew] = numbers.emplace(type.id, static_cast<std::uint32_t>(m_types.size()));
        if (isNew)
            m_types.push_back(&type);
        m_typeNumbers.push_back(known->second);
    }
}

RuleContext::~RuleContext() = default;

bool RuleContext::hasKind(std::string_view kind) const
{
    return std::ranges::any_of(m_types, [&](const ComponentType* type) { return type->isKind(kind); });
}

RuleContext::Components RuleContext::chosen(const std::vector<char>& isWanted) const
{
    Components found;
    if (std::ranges::find(isWanted, 1) == isWanted.end())
        return found;
    const auto& rows = architecture().components.rows();
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (isWanted[m_typeNumbers[index]])
            found.push_back(rows[index].get());
    return found;
}

const RuleContext::Components& RuleContext::having(std::string_view property) const
{
    static const Components none;
    if (!m_having) {
        m_having = std::make_unique<IdMap<Components>>();
        for (const auto& row : architecture().components)
            for (const auto& [key, value] : row->properties)
                (*m_having)[key].push_back(row.get());
    }
    const auto found = m_having->find(property);
    return found == m_having->end() ? none : found->second;
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

#include "core/rules/losses.h"
#include "core/rules/rule.h"
#include "core/rules/subnet_choices.h"

namespace gudo {

RuleContext::RuleContext(const Design& checkedDesign, const Catalog& itsCatalog)
    : design {checkedDesign}
    , catalog {itsCatalog}
    , containment {checkedDesign.architecture}
    , zones {checkedDesign.architecture, itsCatalog, containment}
{
}

RuleContext::~RuleContext() = default;

Losses& RuleContext::losses() const
{
    if (!m_losses)
        m_losses = std::make_unique<Losses>(design.architecture, catalog, zones);
    return *m_losses;
}

const SubnetChoices& RuleContext::subnetChoices() const
{
    if (!m_subnetChoices)
        m_subnetChoices = std::make_unique<SubnetChoices>(*this);
    return *m_subnetChoices;
}

} // namespace gudo

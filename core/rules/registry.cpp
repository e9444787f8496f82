#include <algorithm>
#include <array>

#include "core/rules/all_rules.h"

namespace gudo {

std::span<const Rule* const> rules()
{
    static const auto all = [] {
        std::array list {
            &adminPortOpenToWorld,
            &availabilityBelowObjective,
            &capacityAfterZoneLoss,
            &clusterWithoutSpareHost,
            &connectionNotAllowed,
            &danglingReference,
            &databaseInPublicSubnet,
            &databasePortOpenToWorld,
            &deploymentInPlace,
            &expiredAcceptance,
            &invalidCidr,
            &likelyPair,
            &loadBalancerInOneZone,
            &loadBalancerWithoutHealthCheck,
            &membersFailingTogether,
            &misplacedComponent,
            &overlappingSubnets,
            &serviceInOneSite,
            &sharedNatGateway,
            &singlePointOfFailure,
            &singleZoneDatabase,
            &standbyStartedByHand,
            &subnetOutsideNetwork,
            &typeNotInCatalogue,
            &unusedAcceptance,
        };
        std::ranges::sort(list, {}, &Rule::id);
        return list;
    }();
    return all;
}

const Rule* ruleNamed(std::string_view idOrName)
{
    const auto found =
        std::ranges::find_if(rules(), [&](const Rule* rule) { return rule->id == idOrName || rule->name == idOrName; });
    return found == rules().end() ? nullptr : *found;
}

} // namespace gudo

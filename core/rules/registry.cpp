#include <algorithm>
#include <array>

#include "core/rules/all_rules.h"

namespace gudo {

std::span<const Rule* const> rules()
{
    static const auto all = [] {
        std::array list {
            &adminPortOpenToWorld,
            &cacheWithoutStandby,
            &cdnWithOneOrigin,
            &clusterWithoutSharedState,
            &connectionNotAllowed,
            &containerCopiesNotSpread,
            &danglingReference,
            &databaseBesideApplication,
            &databaseClusterInTooFewZones,
            &databaseInPublicSubnet,
            &databasePortOpenToWorld,
            &databaseSubnetsInOneZone,
            &dependencyCycle,
            &dnsWithoutHealthCheck,
            &endpointInTooFewZones,
            &expiredAcceptance,
            &groupOfOne,
            &groupWithoutBalancerHealth,
            &invalidCidr,
            &loadBalancerInOneZone,
            &loadBalancerWithoutHealthCheck,
            &loadBalancerWithoutPeer,
            &managedServiceInOneZone,
            &misplacedComponent,
            &natGatewayOfAnotherZone,
            &networkLoadBalancerInOneZone,
            &overlappingSubnets,
            &quorumAtRisk,
            &rackWithOneSwitch,
            &readReplicaWithoutStandby,
            &sharedNatGateway,
            &sharedSpotPool,
            &singleHybridLink,
            &singlePointOfFailure,
            &singleZoneDatabase,
            &standbyInZoneOfPrimary,
            &standbyThatCannotTakeOver,
            &subnetOutsideNetwork,
            &subnetsInOneZone,
            &targetOutsideBalancerZones,
            &tierInOneZone,
            &tierWithOneInstance,
            &typeNotInCatalogue,
            &unevenTargetsWithoutCrossZone,
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

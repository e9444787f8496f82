#include <algorithm>
#include <vector>

#include "core/rules/cost/cost_rules.h"
#include "core/rules/engine/engine_rules.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/performance/performance_rules.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

std::span<const Rule* const> rules()
{
    static const auto all = [] {
        std::vector<const Rule*> list {
            // redundancy
            &availabilityBelowObjective,
            &cacheWithoutStandby,
            &capacityAfterZoneLoss,
            &cdnWithOneOrigin,
            &clusterWithoutSharedState,
            &clusterWithoutSpareHost,
            &containerCopiesNotSpread,
            &databaseBesideApplication,
            &databaseClusterInTooFewZones,
            &databaseSubnetsInOneZone,
            &dependencyCycle,
            &deploymentInPlace,
            &dnsWithoutHealthCheck,
            &endpointInTooFewZones,
            &groupOfOne,
            &groupWithoutBalancerHealth,
            &likelyPair,
            &loadBalancerInOneZone,
            &loadBalancerWithoutHealthCheck,
            &loadBalancerWithoutPeer,
            &managedServiceInOneZone,
            &membersFailingTogether,
            &natGatewayOfAnotherZone,
            &networkLoadBalancerInOneZone,
            &quorumAtRisk,
            &rackWithOneSwitch,
            &readReplicaWithoutStandby,
            &serviceInOneSite,
            &sharedNatGateway,
            &sharedSpotPool,
            &singleHybridLink,
            &singlePointOfFailure,
            &singleZoneDatabase,
            &standbyInZoneOfPrimary,
            &standbyStartedByHand,
            &standbyThatCannotTakeOver,
            &subnetsInOneZone,
            &targetOutsideBalancerZones,
            &tierInOneZone,
            &tierWithOneInstance,
            &unevenTargetsWithoutCrossZone,
            // network
            &databaseInPublicSubnet,
            &endpointWithoutEffect,
            &gatewayOfAnotherNetwork,
            &invalidCidr,
            &loadBalancerSchemeMismatch,
            &machineWithoutPublicAddress,
            &natGatewayInPrivateSubnet,
            &natGatewayWithoutAddress,
            &noWayToTheInternet,
            &overlappingSubnets,
            &peeringRouteTooWide,
            &portNobodyListensOn,
            &privateSubnetOpenOnIpv6,
            &privateSubnetWithInternetRoute,
            &publicSubnetWithoutInternetRoute,
            &publicThroughMainTable,
            &routeNeverUsed,
            &routeWithoutReturn,
            &serverInPublicSubnet,
            &subnetOutsideNetwork,
            // security
            &adminPortOpenToWorld,
            &connectionNotAllowed,
            &databasePortOpenToWorld,
            // operations
            &danglingReference,
            &misplacedComponent,
            // engine
            &expiredAcceptance,
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

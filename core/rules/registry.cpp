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
            &asymmetricWayBack,
            &connectionWithoutWay,
            &databaseInPublicSubnet,
            &endpointBlocked,
            &aboveQuota,
            &addressUsedTwice,
            &databaseInPublicSubnet,
            &defaultNetwork,
            &fixedAddressOfMovingService,
            &invalidCidr,
            &joinedNetworksOverlap,
            &networkOfWrongSize,
            &networkRangeToAvoid,
            &networkWithoutWayOut,
            &overlappingSubnets,
            &privatePublicAddress,
            &routeToForeignGateway,
            &sameDestinationTwice,
            &secondInternetGateway,
            &subnetOfWrongSize,
            &subnetOutOfAddresses,
            &subnetOutsideNetwork,
            &undrawnAccess,
            &subnetTooSmallForBalancer,
            &subnetWithTwoRouteTables,
            &unusableAddress,
            &zoneThatIsNone,
            &zoneWithoutSubnetOfEachKind,
            // security
            &administrationPastBastion,
            &adminPortOpenToWorld,
            &allPortsOpenToWorld,
            &allPortsOpenWithinGroup,
            &applicationAcceptsOthers,
            &bucketOpenBesideCdn,
            &connectionNotAllowed,
            &databaseAcceptsOthers,
            &databasePortOpenToWorld,
            &databaseReachedFromInternet,
            &defaultSecurityGroupInUse,
            &egressNotAllowed,
            &flowBlockedByNetworkAcl,
            &groupReferenceAcrossNetworks,
            &groupsDifferFromArrows,
            &networkAclQuotaExceeded,
            &networkAclRuleNeverMatches,
            &openNetworkAcl,
            &openPortsNobodyListensOn,
            &redundantSecurityRule,
            &securityGroupOfOtherNetwork,
            &securityGroupOfSeveralTiers,
            &securityGroupQuotaExceeded,
            &tierAcceptsAddresses,
            &unexplainedAddress,
            &unrestrictedEgress,
            &unusedSecurityGroup,
            &webTierBypassesBalancer,
            &worldPortWithoutListener,
            &entryWithoutWebFirewall,
            &incompleteInstance,
            &localMachineServingUsers,
            &missingCertificate,
            &needlessPublicAddress,
            &oldTlsPolicy,
            &plainHttpListener,
            &publicAddressesInPrivateSubnet,
            &publiclyAccessibleDatabase,
            &securityGroupOnGateway,
            &unencryptedStorage,
            // operations
            &asynchronousCopiesOnly,
            &danglingReference,
            &databaseWithoutBackup,
            &misplacedComponent,
            &missingDeletionProtection,
            &networkWithoutFlowLogs,
            &databaseInSharedMachine,
            &fixedTier,
            &groupBounds,
            &groupMemberPinned,
            &groupWithoutPolicy,
            &idleCores,
            &incompatibleVersionsSideBySide,
            &incompleteGroup,
            &misplacedComponent,
            &overcommittedHost,
            &policyWithoutRoom,
            &rackOverCapacity,
            &serversManagedByHand,
            &servicesSharingServer,
            &serviceWithoutMonitoring,
            &singleInstanceDeployment,
            &engineNotOffered,
            &migrationWithoutTool,
            &misplacedComponent,
            &regionMismatch,
            &websiteWithoutDocuments,
            // cost
            &copiesOfStaticFiles,
            &idleResource,
            &moreCopiesThanNeeded,
            &natForFreeEndpoint,
            &requestAcrossZones,
            &serversNearlyIdle,
            // performance
            &cacheOfChangingContent,
            &cdnBypassed,
            &farFromUsers,
            &readsOnPrimaryOnly,
            &requestsToStandby,
            &waitOnDistance,
            // engine
            &expiredAcceptance,
            &typeNotInCatalogue,
            &unknownRuleInSettings,
            &unusedAcceptance,
            &valueNotUnderstood,
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

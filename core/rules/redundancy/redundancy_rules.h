#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about single points of failure, failover and capacity (RED), one a file named after the rule. A new one is a
// line here and a line in registry.cpp.
extern const Rule availabilityBelowObjective;
extern const Rule cacheWithoutStandby;
extern const Rule capacityAfterZoneLoss;
extern const Rule cdnWithOneOrigin;
extern const Rule clusterWithoutSharedState;
extern const Rule clusterWithoutSpareHost;
extern const Rule containerCopiesNotSpread;
extern const Rule databaseBesideApplication;
extern const Rule databaseClusterInTooFewZones;
extern const Rule databaseSubnetsInOneZone;
extern const Rule dependencyCycle;
extern const Rule deploymentInPlace;
extern const Rule dnsWithoutHealthCheck;
extern const Rule endpointInTooFewZones;
extern const Rule groupOfOne;
extern const Rule groupWithoutBalancerHealth;
extern const Rule likelyPair;
extern const Rule loadBalancerInOneZone;
extern const Rule loadBalancerWithoutHealthCheck;
extern const Rule loadBalancerWithoutPeer;
extern const Rule managedServiceInOneZone;
extern const Rule membersFailingTogether;
extern const Rule natGatewayOfAnotherZone;
extern const Rule networkLoadBalancerInOneZone;
extern const Rule quorumAtRisk;
extern const Rule rackWithOneSwitch;
extern const Rule readReplicaWithoutStandby;
extern const Rule serviceInOneSite;
extern const Rule sharedNatGateway;
extern const Rule sharedSpotPool;
extern const Rule singleHybridLink;
extern const Rule singlePointOfFailure;
extern const Rule singleZoneDatabase;
extern const Rule standbyInZoneOfPrimary;
extern const Rule standbyStartedByHand;
extern const Rule standbyThatCannotTakeOver;
extern const Rule subnetsInOneZone;
extern const Rule targetOutsideBalancerZones;
extern const Rule tierInOneZone;
extern const Rule tierWithOneInstance;
extern const Rule unevenTargetsWithoutCrossZone;

} // namespace gudo

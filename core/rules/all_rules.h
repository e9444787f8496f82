#pragma once

#include "core/rules/rule.h"

namespace gudo {

// The rules, one a file named after the rule. A new one is a line here and a line in registry.cpp.
extern const Rule adminPortOpenToWorld;
extern const Rule cacheWithoutStandby;
extern const Rule cdnWithOneOrigin;
extern const Rule clusterWithoutSharedState;
extern const Rule connectionNotAllowed;
extern const Rule containerCopiesNotSpread;
extern const Rule danglingReference;
extern const Rule databaseBesideApplication;
extern const Rule databaseClusterInTooFewZones;
extern const Rule databaseInPublicSubnet;
extern const Rule databasePortOpenToWorld;
extern const Rule databaseSubnetsInOneZone;
extern const Rule dependencyCycle;
extern const Rule dnsWithoutHealthCheck;
extern const Rule endpointInTooFewZones;
extern const Rule expiredAcceptance;
extern const Rule groupOfOne;
extern const Rule groupWithoutBalancerHealth;
extern const Rule invalidCidr;
extern const Rule loadBalancerInOneZone;
extern const Rule loadBalancerWithoutHealthCheck;
extern const Rule loadBalancerWithoutPeer;
extern const Rule managedServiceInOneZone;
extern const Rule misplacedComponent;
extern const Rule natGatewayOfAnotherZone;
extern const Rule networkLoadBalancerInOneZone;
extern const Rule overlappingSubnets;
extern const Rule quorumAtRisk;
extern const Rule rackWithOneSwitch;
extern const Rule readReplicaWithoutStandby;
extern const Rule sharedNatGateway;
extern const Rule sharedSpotPool;
extern const Rule singleHybridLink;
extern const Rule singlePointOfFailure;
extern const Rule singleZoneDatabase;
extern const Rule standbyInZoneOfPrimary;
extern const Rule standbyThatCannotTakeOver;
extern const Rule subnetOutsideNetwork;
extern const Rule subnetsInOneZone;
extern const Rule targetOutsideBalancerZones;
extern const Rule tierInOneZone;
extern const Rule tierWithOneInstance;
extern const Rule typeNotInCatalogue;
extern const Rule unevenTargetsWithoutCrossZone;
extern const Rule unusedAcceptance;

} // namespace gudo

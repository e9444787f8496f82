#pragma once

#include "core/rules/rule.h"

namespace gudo {

// The rules, one a file named after the rule. A new one is a line here and a line in registry.cpp.
extern const Rule adminPortOpenToWorld;
extern const Rule availabilityBelowObjective;
extern const Rule capacityAfterZoneLoss;
extern const Rule clusterWithoutSpareHost;
extern const Rule connectionNotAllowed;
extern const Rule danglingReference;
extern const Rule databaseInPublicSubnet;
extern const Rule databasePortOpenToWorld;
extern const Rule deploymentInPlace;
extern const Rule expiredAcceptance;
extern const Rule invalidCidr;
extern const Rule likelyPair;
extern const Rule loadBalancerInOneZone;
extern const Rule loadBalancerWithoutHealthCheck;
extern const Rule membersFailingTogether;
extern const Rule misplacedComponent;
extern const Rule overlappingSubnets;
extern const Rule serviceInOneSite;
extern const Rule sharedNatGateway;
extern const Rule singlePointOfFailure;
extern const Rule singleZoneDatabase;
extern const Rule standbyStartedByHand;
extern const Rule subnetOutsideNetwork;
extern const Rule typeNotInCatalogue;
extern const Rule unusedAcceptance;

} // namespace gudo

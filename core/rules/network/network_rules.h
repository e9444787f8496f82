#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about addresses, placement and routes (NET), one a file named after the rule. A new one is a line here and a
// line in registry.cpp.
extern const Rule asymmetricWayBack;
extern const Rule connectionWithoutWay;
extern const Rule databaseInPublicSubnet;
extern const Rule endpointBlocked;
extern const Rule aboveQuota;
extern const Rule addressUsedTwice;
extern const Rule databaseInPublicSubnet;
extern const Rule defaultNetwork;
extern const Rule fixedAddressOfMovingService;
extern const Rule invalidCidr;
extern const Rule joinedNetworksOverlap;
extern const Rule networkOfWrongSize;
extern const Rule networkRangeToAvoid;
extern const Rule networkWithoutWayOut;
extern const Rule overlappingSubnets;
extern const Rule privatePublicAddress;
extern const Rule routeToForeignGateway;
extern const Rule sameDestinationTwice;
extern const Rule secondInternetGateway;
extern const Rule subnetOfWrongSize;
extern const Rule subnetOutOfAddresses;
extern const Rule endpointWithoutEffect;
extern const Rule gatewayOfAnotherNetwork;
extern const Rule invalidCidr;
extern const Rule loadBalancerSchemeMismatch;
extern const Rule machineWithoutPublicAddress;
extern const Rule natGatewayInPrivateSubnet;
extern const Rule natGatewayWithoutAddress;
extern const Rule noWayToTheInternet;
extern const Rule overlappingSubnets;
extern const Rule peeringRouteTooWide;
extern const Rule portNobodyListensOn;
extern const Rule privateSubnetOpenOnIpv6;
extern const Rule privateSubnetWithInternetRoute;
extern const Rule publicSubnetWithoutInternetRoute;
extern const Rule publicThroughMainTable;
extern const Rule routeNeverUsed;
extern const Rule routeWithoutReturn;
extern const Rule serverInPublicSubnet;
extern const Rule subnetOutsideNetwork;
extern const Rule undrawnAccess;
extern const Rule subnetTooSmallForBalancer;
extern const Rule subnetWithTwoRouteTables;
extern const Rule unusableAddress;
extern const Rule zoneThatIsNone;
extern const Rule zoneWithoutSubnetOfEachKind;

} // namespace gudo

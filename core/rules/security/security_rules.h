#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about security groups, exposure and encryption (SEC), one a file named after the rule. A new one is a line here
// and a line in registry.cpp.
extern const Rule administrationPastBastion;
extern const Rule adminPortOpenToWorld;
extern const Rule applicationAcceptsOthers;
extern const Rule allPortsOpenToWorld;
extern const Rule allPortsOpenWithinGroup;
extern const Rule bucketOpenBesideCdn;
extern const Rule connectionNotAllowed;
extern const Rule databaseAcceptsOthers;
extern const Rule databasePortOpenToWorld;
extern const Rule databaseReachedFromInternet;
extern const Rule egressNotAllowed;
extern const Rule groupsDifferFromArrows;
extern const Rule tierAcceptsAddresses;
extern const Rule webTierBypassesBalancer;
extern const Rule defaultSecurityGroupInUse;
extern const Rule flowBlockedByNetworkAcl;
extern const Rule groupReferenceAcrossNetworks;
extern const Rule networkAclQuotaExceeded;
extern const Rule networkAclRuleNeverMatches;
extern const Rule openNetworkAcl;
extern const Rule openPortsNobodyListensOn;
extern const Rule redundantSecurityRule;
extern const Rule securityGroupOfOtherNetwork;
extern const Rule securityGroupOfSeveralTiers;
extern const Rule securityGroupQuotaExceeded;
extern const Rule unexplainedAddress;
extern const Rule unrestrictedEgress;
extern const Rule unusedSecurityGroup;
extern const Rule worldPortWithoutListener;
extern const Rule entryWithoutWebFirewall;
extern const Rule incompleteInstance;
extern const Rule localMachineServingUsers;
extern const Rule missingCertificate;
extern const Rule needlessPublicAddress;
extern const Rule oldTlsPolicy;
extern const Rule plainHttpListener;
extern const Rule publicAddressesInPrivateSubnet;
extern const Rule publiclyAccessibleDatabase;
extern const Rule securityGroupOnGateway;
extern const Rule unencryptedStorage;

} // namespace gudo

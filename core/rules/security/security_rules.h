#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about security groups, exposure and encryption (SEC), one a file named after the rule. A new one is a line here
// and a line in registry.cpp.
extern const Rule administrationPastBastion;
extern const Rule adminPortOpenToWorld;
extern const Rule bucketOpenBesideCdn;
extern const Rule connectionNotAllowed;
extern const Rule databasePortOpenToWorld;
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

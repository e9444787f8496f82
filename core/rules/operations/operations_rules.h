#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about how it is run, scaled and put together (OPS), one a file named after the rule. A new one is a line here
// and a line in registry.cpp.
extern const Rule asynchronousCopiesOnly;
extern const Rule danglingReference;
extern const Rule databaseWithoutBackup;
extern const Rule misplacedComponent;
extern const Rule missingDeletionProtection;
extern const Rule networkWithoutFlowLogs;
extern const Rule databaseInSharedMachine;
extern const Rule fixedTier;
extern const Rule groupBounds;
extern const Rule groupMemberPinned;
extern const Rule groupWithoutPolicy;
extern const Rule idleCores;
extern const Rule incompatibleVersionsSideBySide;
extern const Rule incompleteGroup;
extern const Rule misplacedComponent;
extern const Rule overcommittedHost;
extern const Rule policyWithoutRoom;
extern const Rule rackOverCapacity;
extern const Rule serversManagedByHand;
extern const Rule serviceWithoutMonitoring;
extern const Rule servicesSharingServer;
extern const Rule singleInstanceDeployment;
extern const Rule engineNotOffered;
extern const Rule migrationWithoutTool;
extern const Rule misplacedComponent;
extern const Rule regionMismatch;
extern const Rule websiteWithoutDocuments;

} // namespace gudo

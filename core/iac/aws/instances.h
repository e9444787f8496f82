#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

// What servers have in common, alone or started by a group.

/// The machine image that a component names: a parameter, since images differ from region to region.
[[nodiscard]] Expression imageOf(Lowering& lowering, const Component& component);
/// The name of the key pair it names; empty when it names none.
[[nodiscard]] Expression keyNameOf(const Lowering& lowering, const Component& component);
/// The script that runs at the first start, as lines; empty when there is none.
[[nodiscard]] Expression scriptOf(const Lowering& lowering, const Component& component);
/// The key of the instance profile of its role; empty when it names none.
[[nodiscard]] std::string profileOf(const Lowering& lowering, const Component& component);
/// The keys of the instances that a component stands for: one for each of its copies.
[[nodiscard]] std::vector<std::string> instancesOf(const Lowering& lowering, const Component& component);
/// True for components that are a server of ours: an instance, a bastion host.
[[nodiscard]] bool isInstance(const Component& component);
/// The zone of a subnet as an argument: the letter behind whatever region the plan is applied to.
[[nodiscard]] Expression zoneText(Lowering& lowering, const Component& component);

} // namespace gudo::iac

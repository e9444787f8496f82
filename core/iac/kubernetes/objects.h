#pragma once

#include "core/iac/kubernetes/pods.h"

namespace gudo::iac {

// Objects of the API that stand for a component, one function each. Those that a component has not are empty.

[[nodiscard]] TemplateNode::Map namespaceObject(const ClusterText& text, const Component& space);
/// What a namespace may use at most.
[[nodiscard]] TemplateNode::Map quotaObject(const ClusterText& text, const Component& space);
/// A Deployment, a StatefulSet or a Pod.
[[nodiscard]] TemplateNode::Map workloadObject(const ClusterText& text, const Workload& workload);
/// How many pods drains may take at a time.
[[nodiscard]] TemplateNode::Map budgetObject(const ClusterText& text, const Workload& workload);
[[nodiscard]] TemplateNode::Map autoscalerObject(const ClusterText& text, const Workload& workload);
[[nodiscard]] TemplateNode::Map serviceObject(const ClusterText& text, const ClusterService& service);
/// The Service under a workload's own name.
[[nodiscard]] TemplateNode::Map ownServiceObject(const ClusterText& text, const Workload& workload);
[[nodiscard]] TemplateNode::Map claimObject(const ClusterText& text, const Component& volume);

} // namespace gudo::iac

#pragma once

#include "core/iac/kubernetes/pods.h"

namespace gudo::iac {

/// An Ingress with the Services that it is connected to; empty when there are none, since Kubernetes refuses it then.
[[nodiscard]] TemplateNode::Map ingressObject(const ClusterText& text, const Component& ingress);

} // namespace gudo::iac

#pragma once

#include "core/iac/kubernetes/pods.h"

namespace gudo::iac {

/// Who may talk to a workload: those that the drawing shows, at the ports it shows, and nobody else.
[[nodiscard]] TemplateNode::Map networkPolicy(const ClusterText& text, std::size_t workload);

} // namespace gudo::iac

#pragma once

#include "core/formats/format.h"

namespace gudo {

/// A folder of Kubernetes manifests with a kustomization, for what a design runs in clusters. What no object stands for
/// is a note; a design with nothing of the kind gives an error and no text.
extern const Format kubernetes;

} // namespace gudo

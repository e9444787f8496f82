#pragma once

#include <span>
#include <string_view>

#include "core/catalog/catalog.h"
#include "core/iac/containers/manifests.h"
#include "core/model/design.h"

namespace gudo::iac {

/// What a design runs in Kubernetes (API of 1.27 and later), as a folder with a kustomization; a folder for each
/// cluster where several are drawn. Namespaces with their limits, Deployments and StatefulSets whose pods keep apart,
/// disruption budgets, autoscalers, claims of volumes, Services, Ingresses, and network policies that let in what the
/// drawing says and nothing else. Passwords are keys of Secrets that somebody else makes. Empty when nothing of it is
/// in a cluster. Depends on the arguments only.
[[nodiscard]] Manifests toKubernetes(const Design& design, const Catalog& catalog);

/// Types of components that an object can stand for, ascending.
[[nodiscard]] std::span<const std::string_view> kubernetesTypes();

} // namespace gudo::iac

#pragma once

#include <span>
#include <string_view>

#include "core/catalog/catalog.h"
#include "core/iac/containers/manifests.h"
#include "core/model/design.h"

namespace gudo::iac {

/// What a design runs with Docker Compose (Compose specification): a file for each container engine that something is
/// drawn in, else one with all programs that stand outside of clouds and clusters. Services with image, ports, networks
/// after those drawn, volumes, copies, limits, and for well-known programs health checks; whom a service calls is told
/// to it in its environment and started before it. Passwords are secrets from files, never in the text. Empty when
/// nothing of it runs in a container. Depends on the arguments only.
[[nodiscard]] Manifests toCompose(const Design& design, const Catalog& catalog);

/// Types of components that a service or a volume can stand for, ascending.
[[nodiscard]] std::span<const std::string_view> composeTypes();

} // namespace gudo::iac

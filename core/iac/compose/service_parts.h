#pragma once

#include "core/iac/compose/services.h"

namespace gudo::iac {

// What a service of a Compose file says about itself.

/// Compose puts variables into every value: a dollar that means itself is written twice.
[[nodiscard]] std::string verbatim(std::string_view text);

/// Id, name and tags of a component.
[[nodiscard]] TemplateNode::Map composeLabels(const Component& component);
/// The program that is drawn in it, where that is one; empty: the one of its image.
[[nodiscard]] std::string composeCommand(const Lowering& design, const ComposeService& service);
[[nodiscard]] std::string_view composeRestart(const Lowering& design, const ComposeService& service);
/// Processors and memory that the drawing says.
[[nodiscard]] TemplateNode::Map composeLimits(const Lowering& design, const ComposeService& service);
/// How Docker asks a known program whether it answers; empty for others.
[[nodiscard]] TemplateNode::Map composeHealth(const ComposeService& service);
/// Caches start empty; everything else that has a folder for data wants it back.
[[nodiscard]] bool keepsData(const Lowering& design, const ComposeService& service);
/// A path in a container, as far as it is one.
[[nodiscard]] bool isMountPath(std::string_view text);

} // namespace gudo::iac

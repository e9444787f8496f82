#pragma once

#include <QString>
#include <QStringList>

#include "core/catalog/component_type.h"

namespace gudo {

/// What the catalogue says about a type, in the user's language: what it is, why one wants it, what to watch. One line
/// where a catalogue of somebody's own says no more; none where it says nothing.
[[nodiscard]] QStringList descriptionLines(const ComponentType& type);

/// The same as a tool tip that breaks its lines.
[[nodiscard]] QString descriptionTip(const ComponentType& type);

} // namespace gudo

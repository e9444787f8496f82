#pragma once

#include <QMimeData>

#include <memory>
#include <optional>
#include <set>

#include "core/model/design.h"

namespace gudo {

/// Components with what lives in them and the connections among them, as the clipboard carries them: a design in the
/// native format, also as plain text.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardData(const Design& design, const std::set<Id>& ids);

/// What was copied. `parent` is where it lived, when all of it lived in one container.
struct Clip {
    Design design;
    Id parent {};
};
/// The copied design, or nothing when the clipboard holds something else.
[[nodiscard]] std::optional<Clip> clipFrom(const QMimeData* data);

/// The components among these that are in no other of them.
[[nodiscard]] std::vector<Id> topsOf(const Design& design, const std::set<Id>& ids);

} // namespace gudo

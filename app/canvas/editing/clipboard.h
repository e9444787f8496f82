#pragma once

#include <QMimeData>

#include <memory>
#include <optional>
#include <set>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// Components with what lives in them and the connections among them, as the clipboard carries them; nullptr when none
/// is among `ids`.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardData(const Design& design, const Catalog& catalog,
                                                       const std::set<Id>& ids);

/// What was copied. `parent` is where it lived, when all of it lived in one container.
struct Clip {
    Design design;
    Id parent {};
    bool isText = false; ///< a note that was made of a text
};
/// The copied design: as another Gudo copied it, in a picture that Gudo exported, as the text of a design file, or as
/// such a file itself. Any other text becomes a note, if the catalogue has one, named in `language`. Nothing when there
/// is none of these.
[[nodiscard]] std::optional<Clip> clipFrom(const QMimeData* data, const Catalog& catalog, std::string_view language);
/// True when clipFrom() may find something. Cheap: reads nothing.
[[nodiscard]] bool mayHoldClip(const QMimeData* data);

/// The components among these that are in no other of them.
[[nodiscard]] std::vector<Id> topsOf(const Design& design, const std::set<Id>& ids);

} // namespace gudo

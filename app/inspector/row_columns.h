#pragma once

#include <QStringList>

#include <string>
#include <vector>

#include "core/catalog/component_type.h"

namespace gudo {

/// One field of a row in a list of rules, routes or listeners.
struct RowColumn {
    enum class Kind { Choice, PortRange, Integer, Text, End };

    std::string key; ///< of the row's object; a PortRange writes from_port and to_port
    Kind kind = Kind::Text;
    QString title {};                  ///< shown in the empty field and read to those who cannot see it
    QStringList choices {};            ///< of a Choice
    std::vector<std::string> kinds {}; ///< components an End offers beside free text
    QStringList presets {};            ///< texts an End offers
    int line = 0;                      ///< line of the row's card
    int stretch = 1;
    bool isNumeric = false; ///< a choice that is kept as a number
};

/// The columns of a property that is a list of objects, or of tags.
[[nodiscard]] std::vector<RowColumn> columnsOf(const PropertySchema& schema);
/// What a new row starts with.
[[nodiscard]] Object newRow(const PropertySchema& schema);
/// Text of the button that adds a row.
[[nodiscard]] QString addRowText(const PropertySchema& schema);

} // namespace gudo

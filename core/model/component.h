#pragma once

#include <string>

#include "core/model/id.h"
#include "core/model/value.h"

namespace gudo {

/// Something that exists in the architecture: a client, a subnet, a database.
struct Component {
    Id id;
    std::string type;      ///< id of a catalogue row; a type the catalogue does not know is kept
    std::string name {};   ///< what people read, in any script; may be empty
    Id parent {};          ///< the component it lives in; empty on the bare canvas
    Object properties {};  ///< by the keys of the catalogue; keys it does not know are kept
    Object extra {};       ///< keys of the file that this version does not know, kept and written back

    friend bool operator==(const Component&, const Component&) = default;
};

} // namespace gudo

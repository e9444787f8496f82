#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/model/id.h"

namespace gudo {

/// Lines of a text that say something about one component or connection. Lines count from 1; `last` is included.
struct TextSpan {
    int first = 1;
    int last = 1;
    Id subject {};

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// A text that was made of a design, with what its lines are about. Spans are in the order of the text; they do not
/// overlap.
struct LocatedText {
    std::string path {}; ///< name of the file, with folders ("network.tf"); empty for a text that is all there is
    std::string text {};
    std::vector<TextSpan> spans {};

    friend bool operator==(const LocatedText&, const LocatedText&) = default;
};

/// The lines of a text that are about what `isWanted` says yes to, in their order, with an empty line where something
/// was left out between them. Empty when there are none.
[[nodiscard]] LocatedText quoted(const LocatedText& text, const std::function<bool(const Id&)>& isWanted);

} // namespace gudo

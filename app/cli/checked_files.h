#pragma once

#include <QStringList>

#include <optional>

#include "core/catalog/catalog.h"
#include "core/reports/checked_file.h"

namespace gudo {

/// What to find out about files.
struct CheckRequest {
    CheckOptions options {};
    std::string failOn {};   ///< empty: what the project says, else "error"
    bool withPlaces = false; ///< say in which lines things stand
};

struct CheckedFiles {
    std::vector<CheckedFile> files {}; ///< in the order they were asked for, also those that could not be read
    QStringList problems {};           ///< what was not understood, for people, in that order; each once
};

/// Checks designs, each by the settings in it and the rules of its project, on all cores. A design is gone before the
/// thread takes the next one: memory does not grow with the number of files but for their findings. The answer does not
/// depend on the number of threads.
[[nodiscard]] CheckedFiles checkedFiles(const QStringList& paths, const Catalog& catalog, const CheckRequest& request);

/// SHA-256, in small hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace gudo

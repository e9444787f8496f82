#pragma once

#include <optional>

#include <QString>

#include "app/cli/command.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// A design from the command line.
struct Input {
    Design design;
    bool isWhole = true; ///< false: something in the file was not understood and would be lost by saving over it
    bool isPicture = false; ///< it came in a picture, over which no design may be written
};

/// Reads a design ("-": standard input) and complains about everything in it that was not understood; nothing when that
/// was all.
[[nodiscard]] std::optional<Input> readInput(const QString& path);

/// Why the design may not be written over the file it came from, after a complaint; nothing when it may, or when
/// `target` is another file.
[[nodiscard]] std::optional<ExitCode> refusedInPlace(const Input& input, const QString& file, const QString& target);

/// The catalogue that is built in.
[[nodiscard]] Catalog readCatalog();

} // namespace gudo

#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace gudo {

/// Files to work on, as the user named them.
struct DesignPaths {
    QStringList files {};
    QStringList problems {}; ///< folders without a design, for people
    bool isList = false;     ///< there could have been several
};

/// The files as they are and for each folder all designs (*.gudo) below it, sorted, without hidden folders and without
/// following links to folders. Each once.
[[nodiscard]] DesignPaths designPaths(const std::vector<std::string>& arguments);

/// The path as a URI, percent-encoded: relative to where the program runs when it is below, else as it was given;
/// "stdin" for "-".
[[nodiscard]] std::string uriOf(const QString& path);

} // namespace gudo

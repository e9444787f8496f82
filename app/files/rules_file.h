#pragma once

#include <QString>
#include <QStringList>

#include "core/rules/project_rules.h"

namespace gudo {

/// The rules of the project that a design belongs to.
struct RulesFile {
    ProjectRules rules {};
    QString path {};                        ///< empty: there are none
    std::vector<Diagnostic> diagnostics {}; ///< what was not understood
    QStringList problems {};                ///< the same for people, in their language
};

/// Looks for .gudo-rules.json in the folder of the design and above it, up to the first folder with a .git or the root
/// of the file system, and reads the first one. For "-" or an unsaved design ("") the search starts where the program
/// runs.
[[nodiscard]] RulesFile rulesFileFor(const QString& design);

} // namespace gudo

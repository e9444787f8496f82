#pragma once

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <functional>
#include <span>

namespace gudo {

/// Context of the command line's texts for the translator; Cli::tr() is its tr().
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a run ends with; other programs rely on the numbers.
enum ExitCode {
    exitFine = 0,
    exitFindings = 1, ///< findings at or above --fail-on
    exitUsage = 2,    ///< the command line is wrong
    exitInput = 3,    ///< a file cannot be read or is not understood
    exitOutput = 4,   ///< a result cannot be written
};

/// Does the work of a command after its command line was read; returns an ExitCode.
using Run = std::function<int()>;

/// One subcommand: a row of data.
struct Command {
    const char* name;
    /// Declares description, arguments and options; texts are translated already when it is called.
    Run (*define)(CLI::App& app);
    bool needsFonts = false; ///< true: runs inside a QGuiApplication
};

/// All subcommands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

Run defineNew(CLI::App& app);
Run defineTemplates(CLI::App& app);
Run defineCheck(CLI::App& app);
Run defineRules(CLI::App& app);
Run defineExplain(CLI::App& app);
Run defineFix(CLI::App& app);
Run defineSpof(CLI::App& app);
Run defineSimulate(CLI::App& app);
Run defineAvailability(CLI::App& app);
Run defineReach(CLI::App& app);
Run defineExposure(CLI::App& app);
Run defineExport(CLI::App& app);
Run defineImport(CLI::App& app);
Run defineTypes(CLI::App& app);
Run defineLayout(CLI::App& app);
Run defineOpen(CLI::App& app);

} // namespace gudo

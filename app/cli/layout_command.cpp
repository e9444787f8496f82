#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/text/particles.h"
#include "core/formats/native.h"
#include "core/layout/arrange.h"

namespace gudo {

namespace {

struct LayoutCommand {
    std::string file;
    std::string direction {"LR"};
    std::vector<std::string> pinned;
    std::vector<std::string> only;
    std::string output;
};

/// How many of those that were drawn before are drawn elsewhere now.
int countMoved(const Design& before, const Design& after)
{
    int moved = 0;
    for (const auto& row : before.layout.placements)
        moved += placementOf(after, row->id) == row->rect ? 0 : 1;
    return moved;
}

/// False with a complaint for an id that the design does not have.
bool areKnown(const Design& design, const std::vector<std::string>& ids)
{
    for (const std::string& id : ids) {
        if (design.architecture.components.contains(componentOf(id)))
            continue;
        complain(Cli::tr("There is no component %1").arg(QString::fromStdString(id)));
        return false;
    }
    return true;
}

int runLayout(const LayoutCommand& command)
{
    if (command.direction != "LR" && command.direction != "TB") {
        complain(
            withParticles(Cli::tr("--direction is LR or TB, not %1").arg(QString::fromStdString(command.direction))));
        return exitUsage;
    }
    const QString file = QString::fromStdString(command.file);
    const auto input = readInput(file);
    if (!input)
        return exitInput;
    const QString target = command.output.empty() ? file : QString::fromStdString(command.output);
    if (const auto refused = refusedInPlace(*input, file, target))
        return *refused;
    if (!areKnown(input->design, command.pinned) || !areKnown(input->design, command.only))
        return exitUsage;
    const ArrangeOptions options {.flow = command.direction == "LR" ? FlowDirection::LeftToRight
                                                                    : FlowDirection::TopToBottom,
                                  .pinned = command.pinned,
                                  .only = command.only};
    const Design result = arranged(input->design, readCatalog(), options);
    if (!putOut(target, QByteArray::fromStdString(writeNative(result))))
        return exitOutput;
    const QString told = Cli::tr("Placed %1, %2 of them moved")
                             .arg(result.layout.placements.size())
                             .arg(countMoved(input->design, result));
    std::fprintf(stderr, "%s\n", told.toUtf8().constData());
    return input->isWhole ? exitFine : exitInput;
}

} // namespace

Run defineLayout(CLI::App& app)
{
    app.description(Cli::tr("Arrange a design automatically").toStdString());
    const auto command = std::make_shared<LayoutCommand>();
    app.add_option("FILE", command->file, Cli::tr("The design to arrange, in place").toStdString())
        ->required()
        ->type_name("");
    app.add_option("--direction", command->direction,
                   Cli::tr("LR: requests go to the right; TB: downwards").toStdString())
        ->type_name("LR|TB")
        ->capture_default_str();
    app.add_option("--pin", command->pinned, Cli::tr("Leave these where they are").toStdString())->type_name("ID");
    app.add_option("--only", command->only, Cli::tr("Arrange only these and what is in them").toStdString())
        ->type_name("ID");
    app.add_option("-o,--output", command->output, Cli::tr("Write the design into this file instead").toStdString())
        ->type_name("OUT");
    return [command] {
        return runLayout(*command);
    };
}

} // namespace gudo

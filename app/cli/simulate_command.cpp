#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/reliability_texts.h"
#include "app/cli/sweep_report.h"
#include "app/text/particles.h"
#include "core/reports/reliability_json.h"
#include "core/reports/sweep_json.h"

namespace gudo {

namespace {

struct SimulateCommand {
    std::string file;
    std::vector<std::string> fail;
    std::string sweep;
    std::string format {"text"};
    std::string output;
};

/// The events of all names, or nothing after complaining about one that means nothing.
std::optional<Scenario> eventsOf(const AnalysedDesign& analysed, const FailureModel& model,
                                 const std::vector<std::string>& names)
{
    Scenario events;
    for (const std::string& name : names) {
        const auto found = eventsNamed(analysed.graph, model, analysed.zones, name);
        if (!found) {
            complain(withParticles(
                Cli::tr("Nothing in the design is called \"%1\": give the id of a component, id@container, "
                        "zone:NAME or region:NAME")
                    .arg(QString::fromStdString(name))));
            return {};
        }
        if (found->empty())
            complain(
                withParticles(Cli::tr("\"%1\" does not fail by itself: it is a client, a setting or an empty frame")
                                  .arg(QString::fromStdString(name))));
        events.insert(events.end(), found->begin(), found->end());
    }
    std::ranges::sort(events);
    const auto repeated = std::ranges::unique(events);
    events.erase(repeated.begin(), repeated.end());
    return events;
}

QString outcomeText(const AnalysedDesign& analysed, const Outcome& outcome, const TerminalStyle& style)
{
    const ServiceGraph& graph = analysed.graph;
    const QString asked = requirementText(graph, outcome.requirement);
    QString out;
    switch (outcome.state) {
    case RequirementState::Served:
        return QStringLiteral("  %1 %2  %3\n")
            .arg(style.green(QStringLiteral("✔")), asked, style.green(Cli::tr("served")));
    case RequirementState::Degraded:
        out = QStringLiteral("  %1 %2  %3\n")
                  .arg(style.yellow(QStringLiteral("⚠")), asked, style.yellow(Cli::tr("degraded")));
        return out +
               style.paragraph(QStringLiteral("      "),
                               Cli::tr("suffers: %1").arg(nodesText(graph, outcome.because, QStringLiteral(", "))), 6);
    case RequirementState::Lost:
        break;
    }
    out = QStringLiteral("  %1 %2  %3\n").arg(style.red(QStringLiteral("✖")), asked, style.red(Cli::tr("lost")));
    out += style.paragraph(QStringLiteral("      "),
                           QStringLiteral("%1 ✖").arg(nodesText(graph, outcome.path, QStringLiteral(" → "))), 6);
    if (outcome.because.size() > 1)
        out += style.paragraph(QStringLiteral("      "),
                               Cli::tr("gone: %1").arg(nodesText(graph, outcome.because, QStringLiteral(", "))), 6);
    if (!outcome.standbys.empty())
        out += style.paragraph(
            QStringLiteral("      "),
            withParticles(
                Cli::tr("until somebody switches to %1").arg(nodesText(graph, outcome.standbys, QStringLiteral(", ")))),
            6);
    return out;
}

QString simulationText(const AnalysedDesign& analysed, const FailureModel& model, const Scenario& events,
                       const Simulation& simulation, const CapacityCase& carried, const TerminalStyle& style)
{
    QStringList failed;
    for (const std::uint32_t event : events)
        failed << eventText(analysed.graph, model, model.events[event]);
    const QString title = failed.isEmpty() ? Cli::tr("When nothing fails")
                                           : Cli::tr("When %1 fails").arg(failed.join(QStringLiteral(" + ")));
    QString out = style.bold(title) + QStringLiteral("\n\n");
    const QString missing = missingRequirements(analysed.graph, model);
    if (!missing.isEmpty())
        out += style.paragraph(QStringLiteral("  "), missing, 2);
    for (const Outcome& outcome : simulation.outcomes)
        out += outcomeText(analysed, outcome, style);
    for (const ComponentState state : {ComponentState::Down, ComponentState::Degraded}) {
        std::vector<int> nodes;
        for (int node = 0; node < static_cast<int>(simulation.components.size()); ++node)
            if (simulation.components[static_cast<std::size_t>(node)] == state &&
                !analysed.graph.node(node).isUnfailing())
                nodes.push_back(node);
        const QString names = nodesText(analysed.graph, nodes, QStringLiteral(", "));
        if (!nodes.empty())
            out += u'\n' + style.paragraph(QStringLiteral("  "),
                                           state == ComponentState::Down ? Cli::tr("Down: %1").arg(names)
                                                                         : Cli::tr("Degraded: %1").arg(names),
                                           2);
    }
    if (carried.load > 0) {
        const QString text = Cli::tr("Carries %1 of %2 requests per second")
                                 .arg(QString::number(carried.served), QString::number(carried.load));
        out += u'\n' + style.paragraph(QStringLiteral("  "), carried.isEnough() ? text : style.yellow(text), 2);
    }
    return out + remarks(analysed.graph, style);
}

bool isWellAsked(const SimulateCommand& command)
{
    if (command.fail.empty() == command.sweep.empty()) {
        complain(Cli::tr("Give either --fail or --sweep"));
        return false;
    }
    QStringList formats {QStringLiteral("text"), QStringLiteral("json")};
    if (!command.sweep.empty())
        formats << QStringLiteral("html");
    return isOneOf("--format", QString::fromStdString(command.format), formats) &&
           (command.sweep.empty() || isOneOf("--sweep", QString::fromStdString(command.sweep),
                                             {QStringLiteral("component"), QStringLiteral("replica"),
                                              QStringLiteral("host"), QStringLiteral("rack"), QStringLiteral("zone"),
                                              QStringLiteral("site"), QStringLiteral("region")}));
}

int runSweep(const SimulateCommand& command)
{
    auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const Catalog catalog = readCatalog();
    const FailureStudy study {std::move(input->design), catalog};
    const auto sweep = sweepOf(study, *failureLevelFrom(command.sweep));
    const QByteArray report = command.format == "json" ? QByteArray::fromStdString(sweepJson(study, *sweep))
                              : command.format == "html"
                                  ? sweepPage(study, *sweep)
                                  : sweepText(study, *sweep, terminalStyle(!command.output.empty())).toUtf8();
    if (!putOut(QString::fromStdString(command.output), report))
        return exitOutput;
    return input->isWhole ? exitFine : exitInput;
}

int runSimulate(const SimulateCommand& command)
{
    if (!isWellAsked(command))
        return exitUsage;
    if (!command.sweep.empty())
        return runSweep(command);
    auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const AnalysedDesign analysed {std::move(input->design), readCatalog()};
    const FailureModel model = simulationModel(analysed.graph, analysed.catalog, analysed.zones);
    const auto events = eventsOf(analysed, model, command.fail);
    if (!events)
        return exitUsage;
    const Simulation simulation =
        simulated(analysed.design.architecture, analysed.graph, analysed.catalog, model, *events);
    const CapacityCase carried = capacityWith(analysed.graph, analysed.catalog, model, *events);
    const QByteArray report =
        command.format == "json"
            ? QByteArray::fromStdString(simulationJson(analysed.graph, model, *events, simulation, carried))
            : simulationText(analysed, model, *events, simulation, carried, terminalStyle(!command.output.empty()))
                  .toUtf8();
    if (!putOut(QString::fromStdString(command.output), report))
        return exitOutput;
    return input->isWhole ? exitFine : exitInput;
}

} // namespace

Run defineSimulate(CLI::App& app)
{
    app.description(Cli::tr("Tell what is lost, degraded and still served after failures").toStdString());
    const auto command = std::make_shared<SimulateCommand>();
    app.add_option("FILE", command->file, Cli::tr("Design to analyse").toStdString())->required()->type_name("");
    app.add_option("--fail", command->fail,
                   Cli::tr("What fails: ids, id@container, zone:NAME, region:NAME, with commas between").toStdString())
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("ID");
    app.add_option(
           "--sweep", command->sweep,
           Cli::tr("Everything of one kind in turn instead: component, replica, host, rack, zone, site or region")
               .toStdString())
        ->type_name("LEVEL");
    app.add_option("--format", command->format,
                   Cli::tr("text (default) or json; of --sweep also html, with pictures").toStdString());
    app.add_option("-o,--output", command->output, Cli::tr("Write the report into this file").toStdString())
        ->type_name("FILE");
    return [command] {
        return runSimulate(*command);
    };
}

} // namespace gudo

#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/reliability_texts.h"
#include "core/reports/reliability_json.h"

namespace gudo {

namespace {

struct SimulateCommand {
    std::string file;
    std::vector<std::string> fail;
    std::string format {"text"};
};

/// The events of all names, or nothing after complaining about one that means nothing.
std::optional<Scenario> eventsOf(const AnalysedDesign& analysed, const FailureModel& model,
                                 const std::vector<std::string>& names)
{
    Scenario events;
    for (const std::string& name : names) {
        const auto found = eventsNamed(analysed.graph, model, analysed.zones, name);
        if (!found) {
            complain(Cli::tr("Nothing in the design is called \"%1\": give the id of a component, id@container, "
                             "zone:NAME or region:NAME")
                         .arg(QString::fromStdString(name)));
            return {};
        }
        if (found->empty())
            complain(Cli::tr("\"%1\" does not fail by itself: it is a client, a setting or an empty frame").arg(QString::fromStdString(name)));
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
        return QStringLiteral("  %1 %2  %3\n").arg(style.green(QStringLiteral("✔")), asked, style.green(Cli::tr("served")));
    case RequirementState::Degraded:
        out = QStringLiteral("  %1 %2  %3\n").arg(style.yellow(QStringLiteral("⚠")), asked,
                                                  style.yellow(Cli::tr("degraded")));
        return out + style.paragraph(QStringLiteral("      "),
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
            Cli::tr("until somebody switches to %1").arg(nodesText(graph, outcome.standbys, QStringLiteral(", "))), 6);
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

int runSimulate(const SimulateCommand& command)
{
    if (!isOneOf("--format", QString::fromStdString(command.format), {QStringLiteral("text"), QStringLiteral("json")}))
        return exitUsage;
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
            : simulationText(analysed, model, *events, simulation, carried, terminalStyle(false)).toUtf8();
    if (!putOut({}, report))
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
        ->required()
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("ID");
    app.add_option("--format", command->format, Cli::tr("text (default) or json").toStdString());
    return [command] {
        return runSimulate(*command);
    };
}

} // namespace gudo

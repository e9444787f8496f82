#include <algorithm>
#include <map>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/reliability_texts.h"
#include "core/reliability/availability_report.h"
#include "core/reports/reliability_json.h"

namespace gudo {

namespace {

struct AvailabilityCommand {
    std::string file;
    std::string format {"text"};
};

/// Names of the components of events, each once.
QString eventsText(const AnalysedDesign& analysed, const FailureModel& model, const std::vector<int>& events)
{
    constexpr int enough = 8;
    QStringList names;
    for (const int event : events) {
        const FailureEvent& row = model.events[static_cast<std::size_t>(event)];
        const QString name = row.kind == FailureEvent::Kind::Copy ? nameAndId(*analysed.graph.node(row.node).component)
                                                                  : eventText(analysed.graph, model, row);
        if (!names.contains(name))
            names << name;
    }
    if (names.size() > enough)
        names = names.mid(0, enough) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString requirementBlock(const AnalysedDesign& analysed, const AvailabilityReport& found,
                         const AvailabilityEstimate& row, const TerminalStyle& style)
{
    constexpr std::size_t enough = 3;
    QString out = QStringLiteral("  %1\n").arg(style.bold(requirementText(analysed.graph, row.requirement)));
    const QString down = durationText(downtimeMinutesPerYear(row.availability()));
    if (row.isExact)
        out += QStringLiteral("    %1  %2\n")
                   .arg(style.green(percentText(row.upper)), Cli::tr("down %1 a year").arg(down));
    else if (!row.unknown.empty())
        out += QStringLiteral("    %1\n")
                   .arg(style.yellow(
                       row.upper < 1 ? Cli::tr("at most %1, down at least %2 a year").arg(percentText(row.upper), down)
                                     : Cli::tr("unknown")));
    else
        out += QStringLiteral("    %1\n")
                   .arg(style.yellow(Cli::tr("between %1 and %2").arg(percentText(row.lower), percentText(row.upper))));
    if (!row.unknown.empty())
        out += style.paragraph(QStringLiteral("    "),
                               Cli::tr("No figure for: %1 (set \"availability\", such as 0.999)")
                                   .arg(eventsText(analysed, found.model, row.unknown)),
                               4);
    for (std::size_t index = 0; index < std::min(enough, row.improvements.size()); ++index) {
        const Improvement& better = row.improvements[index];
        if (percentText(better.availability) == percentText(row.upper))
            break;
        out += style.paragraph(
            QStringLiteral("    "),
            Cli::tr("Make %1 redundant: %2 → %3")
                .arg(eventText(analysed.graph, found.model, found.model.events[static_cast<std::size_t>(better.event)]),
                     percentText(row.upper), percentText(better.availability)),
            4);
    }
    return out;
}

QString capacityText(const AnalysedDesign& analysed, const AvailabilityReport& found, const TerminalStyle& style)
{
    if (found.cases.empty())
        return {};
    std::map<std::string_view, const FailureEvent*> events;
    for (const FailureEvent& event : found.simulation.events)
        events.emplace(event.id, &event);
    QString out = u'\n' + style.bold(Cli::tr("Capacity (requests per second)")) + u'\n';
    for (const CapacityCase& row : found.cases) {
        QString name = Cli::tr("everything up");
        if (row.kind == CapacityCase::Kind::Loss) {
            const auto event = events.find(row.event);
            name = Cli::tr("without %1")
                       .arg(event == events.end() ? QString::fromStdString(row.event)
                                                  : eventText(analysed.graph, found.simulation, *event->second));
        } else if (row.kind == CapacityCase::Kind::Deployment) {
            name =
                Cli::tr("while half of %1 is replaced")
                    .arg(nodesText(analysed.graph, analysed.graph.service(row.service).members, QStringLiteral(" / ")));
        }
        const QString numbers = Cli::tr("%1 of %2").arg(QString::number(row.served), QString::number(row.load));
        const QString symbol = row.isEnough() ? style.green(QStringLiteral("✔")) : style.red(QStringLiteral("✖"));
        out += QStringLiteral("  %1 %2: %3\n").arg(symbol, name, row.isEnough() ? numbers : style.red(numbers));
    }
    return out;
}

QString assumptions(const AnalysedDesign& analysed, const AvailabilityReport& found, const TerminalStyle& style)
{
    std::map<QString, std::pair<double, QStringList>> sources; // by source
    for (const FailureEvent& event : found.model.events) {
        const auto figure = figureOf(analysed.graph, analysed.catalog, found.model, event);
        if (!figure)
            continue;
        const QString source =
            figure->source.empty()
                ? Cli::tr("the design")
                : QString::fromUtf8(figure->source.data(), static_cast<qsizetype>(figure->source.size()));
        auto& [value, names] = sources[QStringLiteral("%1 (%2)").arg(percentText(figure->value), source)];
        value = figure->value;
        const QString name =
            event.node < 0 ? QString::fromStdString(event.id) : QString::fromStdString(analysed.graph.idOf(event.node));
        if (!names.contains(name))
            names << name;
    }
    QString out = u'\n' + style.bold(Cli::tr("Assumptions")) + u'\n';
    for (const auto& [source, row] : sources)
        out +=
            style.paragraph(QStringLiteral("  "),
                            QStringLiteral("%1: %2").arg(row.second.mid(0, 6).join(QStringLiteral(", ")), source), 2);
    std::vector<int> assumed;
    for (const AvailabilityEstimate& row : found.requirements)
        assumed.insert(assumed.end(), row.assumed.begin(), row.assumed.end());
    if (!assumed.empty())
        out += style.paragraph(
            QStringLiteral("  "),
            Cli::tr("Without a figure, counted as always up: %1").arg(eventsText(analysed, found.model, assumed)), 2);
    return out + style.paragraph(QStringLiteral("  "),
                                 Cli::tr("Failures are independent but for what they share; a standby takes over at "
                                         "once. A service level is a promise, not a measurement."),
                                 2);
}

QString availabilityText(const AnalysedDesign& analysed, const AvailabilityReport& found, const TerminalStyle& style)
{
    QString out = style.bold(Cli::tr("Availability")) + u'\n';
    const QString missing = missingRequirements(analysed.graph, found.model);
    if (!missing.isEmpty())
        return out + style.paragraph(QStringLiteral("  "), missing, 2);
    for (const AvailabilityEstimate& row : found.requirements)
        out += requirementBlock(analysed, found, row, style);
    return out + capacityText(analysed, found, style) + assumptions(analysed, found, style) +
           remarks(analysed.graph, style);
}

int runAvailability(const AvailabilityCommand& command)
{
    if (!isOneOf("--format", QString::fromStdString(command.format), {QStringLiteral("text"), QStringLiteral("json")}))
        return exitUsage;
    auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const AnalysedDesign analysed {std::move(input->design), readCatalog()};
    const AvailabilityReport found = *availabilityReport(analysed.graph, analysed.catalog, analysed.zones);
    const QByteArray report = command.format == "json"
                                  ? QByteArray::fromStdString(availabilityJson(
                                        analysed.graph, analysed.catalog, found.model, found.requirements, found.cases))
                                  : availabilityText(analysed, found, terminalStyle(false)).toUtf8();
    if (!putOut({}, report))
        return exitOutput;
    return input->isWhole ? exitFine : exitInput;
}

} // namespace

Run defineAvailability(CLI::App& app)
{
    app.description(Cli::tr("Estimate availability and downtime of what clients ask for").toStdString());
    const auto command = std::make_shared<AvailabilityCommand>();
    app.add_option("FILE", command->file, Cli::tr("Design to analyse").toStdString())->required()->type_name("");
    app.add_option("--format", command->format, Cli::tr("text (default) or json").toStdString());
    return [command] {
        return runAvailability(*command);
    };
}

} // namespace gudo

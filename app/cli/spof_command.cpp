#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/spof_report.h"
#include "app/text/particles.h"
#include "core/reports/reliability_json.h"

namespace gudo {

namespace {

struct SpofCommand {
    std::string file;
    std::string from;
    std::string to;
    int order = 2;
    std::string level {"zone"};
    std::string format {"text"};
};

bool isWellAsked(const SpofCommand& command)
{
    static const QStringList levels {QStringLiteral("component"), QStringLiteral("replica"), QStringLiteral("host"),
                                     QStringLiteral("rack"),      QStringLiteral("zone"),    QStringLiteral("site"),
                                     QStringLiteral("region")};
    return isOneOf("--format", QString::fromStdString(command.format),
                   {QStringLiteral("text"), QStringLiteral("json")}) &&
           isOneOf("--order", QString::number(command.order),
                   {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}) &&
           isOneOf("--level", QString::fromStdString(command.level), levels);
}

/// The question in terms of the design, or nothing after complaining about a name that means nothing.
std::optional<FailureQuery> queryOf(const AnalysedDesign& analysed, const SpofCommand& command)
{
    FailureQuery query {.order = command.order, .level = *failureLevelFrom(command.level)};
    if (!command.from.empty())
        query.from = analysed.graph.find(command.from);
    if (!command.to.empty())
        query.to = serviceNamed(analysed.graph, command.to);
    const bool isFromMissing = !command.from.empty() && query.from < 0;
    if (!isFromMissing && (command.to.empty() || query.to >= 0))
        return query;
    complain(withParticles(Cli::tr("Nothing in the design is called \"%1\"")
                               .arg(QString::fromStdString(isFromMissing ? command.from : command.to))));
    return {};
}

int runSpof(const SpofCommand& command)
{
    if (!isWellAsked(command))
        return exitUsage;
    auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const AnalysedDesign analysed {std::move(input->design), readCatalog()};
    const auto query = queryOf(analysed, command);
    if (!query)
        return exitUsage;
    const FailureModel model = failureModel(analysed.graph, analysed.catalog, analysed.zones, *query);
    if (model.requirements.empty() && !(command.from.empty() && command.to.empty()))
        complain(command.to.empty()
                     ? withParticles(Cli::tr("\"%1\" asks for nothing").arg(QString::fromStdString(command.from)))
                     : withParticles(Cli::tr("No request leads to \"%1\"").arg(QString::fromStdString(command.to))));
    const std::vector<FailureSets> sets = failureSets(model, *query);
    const QByteArray report =
        command.format == "json"
            ? QByteArray::fromStdString(spofJson(analysed.graph, sets))
            : spofText(analysed, {command.file, *query}, model, sets, terminalStyle(false)).toUtf8();
    if (!putOut({}, report))
        return exitOutput;
    const bool isExact = std::ranges::all_of(sets, &FailureSets::isExact);
    if (!isExact)
        complain(Cli::tr("%1: there are too many sets to list them all; the list is incomplete")
                     .arg(QString::fromStdString(command.file)));
    return input->isWhole && isExact ? exitFine : exitInput;
}

} // namespace

Run defineSpof(CLI::App& app)
{
    app.description(Cli::tr("Find what takes a service from a client when it fails").toStdString());
    const auto command = std::make_shared<SpofCommand>();
    app.add_option("FILE", command->file, Cli::tr("Design to analyse").toStdString())->required()->type_name("");
    app.add_option("--from", command->from, Cli::tr("Only what this client or component asks for").toStdString())
        ->type_name("ID");
    app.add_option("--to", command->to, Cli::tr("Only this service or component").toStdString())->type_name("ID");
    app.add_option("--order", command->order, Cli::tr("Failures at a time: 1, 2 (default) or 3").toStdString());
    app.add_option("--level", command->level,
                   Cli::tr("Largest thing that fails: component, replica, host, rack, zone (default), site or region")
                       .toStdString());
    app.add_option("--format", command->format, Cli::tr("text (default) or json").toStdString());
    return [command] {
        return runSpof(*command);
    };
}

} // namespace gudo

#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/terminal_text.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/network/reach/reach_query.h"
#include "core/reports/reach_json.h"

namespace gudo {

namespace {

struct ReachCommand {
    std::string file;
    ReachQuery query;
    std::string format {"text"};
};

QString nameOf(const Architecture& architecture, const std::string& id)
{
    const Component* component = architecture.components.find(id);
    const QString name = QString::fromStdString(component ? component->name : std::string {});
    const QString key = QString::fromStdString(id);
    return name.isEmpty() || name == key ? key : QStringLiteral("%1 (%2)").arg(name, key);
}

QString listed(const Architecture& architecture, const std::vector<Id>& ids)
{
    QStringList names;
    for (const Id& id : ids)
        names << nameOf(architecture, id);
    return names.join(QStringLiteral(", "));
}

QString hopText(const Hop& hop, const TerminalStyle& style)
{
    const QString mark = hop.isAllowed ? style.green(QStringLiteral("✔")) : style.red(QStringLiteral("✖"));
    QString text = toText(hop.because);
    if (hop.isReturn)
        text = Cli::tr("back: %1").arg(text);
    if (hop.isAssumed)
        text = Cli::tr("%1 (assumed)").arg(text);
    QString out = style.paragraph(QStringLiteral("  %1 ").arg(mark), text, 4);
    QString where = QString::fromStdString(hop.component);
    if (hop.row >= 0)
        where = Cli::tr("%1, %2, row %3").arg(where, QString::fromStdString(hop.property)).arg(hop.row + 1);
    if (!hop.isAllowed)
        where += QStringLiteral(" · ") + QString::fromStdString(hop.code);
    return out + QStringLiteral("    ") + style.faint(where) + u'\n';
}

QString flowText(const Reachability& answer, const PortSet& asked)
{
    const QString protocol = QString::fromStdString(answer.protocol).toUpper();
    if (answer.protocol == "icmp")
        return protocol;
    const QString ports = QString::fromStdString(toText(answer.isReachable ? answer.ports : asked));
    return ports.isEmpty() ? protocol : protocol + u' ' + ports;
}

QString report(const Architecture& architecture, const Reachability& answer, const ReachCommand& command,
               const PortSet& asked)
{
    const TerminalStyle style = terminalStyle(false);
    const QString from = nameOf(architecture, command.query.from);
    const QString to = nameOf(architecture, command.query.to);
    const QString flow = flowText(answer, asked);
    QString out = answer.isReachable
                      ? style.green(withParticles(Cli::tr("%1 reaches %2 over %3").arg(from, to, flow)))
                      : style.red(withParticles(Cli::tr("%1 does not reach %2 over %3").arg(from, to, flow)));
    out += QStringLiteral("\n\n");
    for (const Hop& hop : answer.path)
        out += hopText(hop, style);
    if (!answer.isCertain)
        out += u'\n' + style.paragraph({}, Cli::tr("This rests on something that is not drawn yet"), 0);
    if (answer.isReachable && !answer.notFrom.empty())
        out += u'\n' + style.paragraph({}, Cli::tr("Not from: %1").arg(listed(architecture, answer.notFrom)), 0);
    if (answer.isReachable && !answer.notTo.empty())
        out += u'\n' + style.paragraph({}, Cli::tr("Not in: %1").arg(listed(architecture, answer.notTo)), 0);
    return out;
}

std::optional<NetworkEnd> endNamed(const NetworkMap& map, const std::string& name)
{
    auto end = map.endNamed(name);
    if (end)
        return end;
    const QString text = QString::fromStdString(name);
    if (map.architecture().components.contains(name))
        complain(withParticles(
            Cli::tr("\"%1\" sends and takes no packets itself: name what is in it or behind it").arg(text)));
    else
        complain(withParticles(
            Cli::tr("Nothing in the design is called \"%1\": give the id of a component, an IP address or "
                    "\"internet\"")
                .arg(text)));
    return {};
}

int runReach(const ReachCommand& command)
{
    const QStringList protocols {QStringLiteral("tcp"), QStringLiteral("udp"), QStringLiteral("icmp"),
                                 QStringLiteral("any")};
    if (!isOneOf("--format", QString::fromStdString(command.format),
                 {QStringLiteral("text"), QStringLiteral("json")}) ||
        !isOneOf("--protocol", QString::fromStdString(command.query.protocol), protocols))
        return exitUsage;
    if (command.query.port < -1 || command.query.port > highestPort) {
        complain(Cli::tr("--port takes a number from 0 to %1").arg(highestPort));
        return exitUsage;
    }
    const auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const Catalog catalog = readCatalog();
    const Architecture& architecture = input->design.architecture;
    const Containment containment {architecture};
    const Zones zones {architecture, catalog, containment};
    const NetworkMap map {architecture, catalog, zones};
    const auto from = endNamed(map, command.query.from);
    const auto to = from ? endNamed(map, command.query.to) : std::nullopt;
    if (!to)
        return exitUsage;
    const AskedFlow flow = flowOf(map, command.query, *to);
    const Reachability answer = reach(map, *from, *to, flow);
    const QByteArray out =
        command.format == "json"
            ? QByteArray::fromStdString(reachJson(answer, command.query.from, command.query.to, command.query.port))
            : report(architecture, answer, command, flow.ports).toUtf8();
    if (!putOut({}, out))
        return exitOutput;
    if (!input->isWhole)
        return exitInput;
    return answer.isReachable ? exitFine : exitFindings;
}

} // namespace

Run defineReach(CLI::App& app)
{
    app.description(Cli::tr("Say hop by hop whether packets get from one component to another").toStdString());
    const auto command = std::make_shared<ReachCommand>();
    app.add_option("FILE", command->file, Cli::tr("Design to analyse").toStdString())->required()->type_name("");
    app.add_option("FROM", command->query.from, Cli::tr("A component, an IP address or \"internet\"").toStdString())
        ->required()
        ->type_name("");
    app.add_option("TO", command->query.to, Cli::tr("The same").toStdString())->required()->type_name("");
    app.add_option("--port", command->query.port,
                   Cli::tr("Port; without it those that the target answers on").toStdString())
        ->type_name("N");
    app.add_option("--protocol", command->query.protocol, Cli::tr("tcp (default), udp, icmp or any").toStdString());
    app.add_option("--format", command->format, Cli::tr("text (default) or json").toStdString());
    return [command] {
        return runReach(*command);
    };
}

} // namespace gudo

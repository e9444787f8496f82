#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/terminal_text.h"
#include "core/reports/reach_json.h"

namespace gudo {

namespace {

struct ExposureCommand {
    std::string file;
    std::string format {"text"};
};

QString nameOf(const Architecture& architecture, const Id& id)
{
    const Component* component = architecture.components.find(id);
    return QString::fromStdString(component && !component->name.empty() ? component->name : id);
}

QString line(const Architecture& architecture, const Exposed& entry, const TerminalStyle& style)
{
    QStringList way;
    for (const Id& id : entry.path)
        way << nameOf(architecture, id);
    const QString flow =
        QString::fromStdString(entry.protocol).toUpper() + u' ' + QString::fromStdString(toText(entry.ports));
    QString out =
        QStringLiteral("  %1  %2\n")
            .arg(style.bold(nameOf(architecture, entry.component)), entry.via.empty() ? style.yellow(flow) : flow);
    QString how = way.join(QStringLiteral(" → "));
    if (entry.isAssumed)
        how = Cli::tr("%1 (ports as it listens on them)").arg(how);
    return out + style.paragraph(QStringLiteral("    "), how, 4);
}

QString report(const Architecture& architecture, const std::vector<Exposed>& exposed)
{
    const TerminalStyle style = terminalStyle(false);
    const auto part = [&](const QString& heading, bool isDirect) {
        QString lines;
        for (const Exposed& entry : exposed)
            if (entry.via.empty() == isDirect)
                lines += line(architecture, entry, style);
        return lines.isEmpty() ? QString() : style.bold(heading) + u'\n' + lines;
    };
    const QString direct = part(Cli::tr("Reached from the internet"), true);
    const QString passed = part(Cli::tr("Reached through these"), false);
    if (direct.isEmpty())
        return Cli::tr("The internet reaches nothing in this design") + u'\n';
    return direct + (passed.isEmpty() ? QString() : u'\n' + passed);
}

int runExposure(const ExposureCommand& command)
{
    if (!isOneOf("--format", QString::fromStdString(command.format), {QStringLiteral("text"), QStringLiteral("json")}))
        return exitUsage;
    const auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const Catalog catalog = readCatalog();
    const Architecture& architecture = input->design.architecture;
    const Containment containment {architecture};
    const Zones zones {architecture, catalog, containment};
    const auto exposed = exposure(NetworkMap {architecture, catalog, zones});
    const QByteArray out = command.format == "json" ? QByteArray::fromStdString(exposureJson(exposed))
                                                    : report(architecture, exposed).toUtf8();
    if (!putOut({}, out))
        return exitOutput;
    return input->isWhole ? exitFine : exitInput;
}

} // namespace

Run defineExposure(CLI::App& app)
{
    app.description(Cli::tr("List everything that the internet reaches, by port").toStdString());
    const auto command = std::make_shared<ExposureCommand>();
    app.add_option("FILE", command->file, Cli::tr("Design to analyse").toStdString())->required()->type_name("");
    app.add_option("--format", command->format, Cli::tr("text (default) or json").toStdString());
    return [command] {
        return runExposure(*command);
    };
}

} // namespace gudo

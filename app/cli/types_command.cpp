#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/terminal_text.h"
#include "app/text/texts.h"
#include "core/reports/types_json.h"

namespace gudo {

namespace {

QString typesText(const Catalog& catalog)
{
    const TerminalStyle style = terminalStyle(false);
    int width = 0;
    for (const ComponentType& type : catalog.types())
        width = std::max(width, displayWidth(QString::fromStdString(type.id)));
    QString out;
    for (const Category& category : catalog.categories()) {
        QString rows;
        for (const ComponentType& type : catalog.types()) {
            if (type.category != category.id)
                continue;
            const QString id = QString::fromStdString(type.id);
            rows += style.paragraph(QStringLiteral("  ") + id + QString(width + 2 - displayWidth(id), u' '),
                                    toText(type.name), width + 4);
        }
        if (!rows.isEmpty())
            out +=
                (out.isEmpty() ? QString() : QStringLiteral("\n")) + style.bold(toText(category.name)) + u'\n' + rows;
    }
    return out;
}

int runTypes(const QString& format)
{
    if (!isOneOf("--format", format, {QStringLiteral("text"), QStringLiteral("json")}))
        return exitUsage;
    const Catalog catalog = readCatalog();
    const QByteArray out =
        format == QLatin1String("json") ? QByteArray::fromStdString(typesJson(catalog)) : typesText(catalog).toUtf8();
    return putOut({}, out) ? exitFine : exitOutput;
}

} // namespace

Run defineTypes(CLI::App& app)
{
    app.description(Cli::tr("List the types of components").toStdString());
    const auto format = std::make_shared<std::string>("text");
    app.add_option("--format", *format, Cli::tr("text (default) or json").toStdString());
    return [format] {
        return runTypes(QString::fromStdString(*format));
    };
}

} // namespace gudo

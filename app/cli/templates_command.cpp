#include <memory>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/terminal_text.h"
#include "app/files/resources.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

/// A text of the design's own file: plain, or one a language.
LocalizedText describedIn(const Design& design)
{
    LocalizedText text;
    const Value* value = find(design.extra, "description");
    if (!value)
        return text;
    if (const std::string* plain = value->asString())
        text.texts["en"] = *plain;
    else if (const Object* languages = value->asObject())
        for (const auto& [language, words] : *languages)
            if (const std::string* word = words.asString())
                text.texts[language] = *word;
    return text;
}

int runTemplates(const QString& format)
{
    if (!isOneOf("--format", format, {QStringLiteral("text"), QStringLiteral("json")}))
        return exitUsage;
    const TerminalStyle style = terminalStyle(false);
    std::vector<std::string> rows;
    QString out;
    for (const QString& id : templateIds()) {
        const QByteArray file = resource(QStringLiteral("templates/%1.gudo").arg(id));
        const Design design =
            readNative({file.constData(), static_cast<std::size_t>(file.size())}, id.toStdString()).design;
        const LocalizedText description = describedIn(design);
        rows.push_back("{\"id\": " + quotedJson(id.toStdString()) + ", \"title\": " + quotedJson(design.title) +
                       ", \"description\": " + quotedJson(description.in("en")) + '}');
        out += style.bold(id) + QString(std::max(1, 24 - displayWidth(id)), u' ') +
               QString::fromStdString(design.title) + u'\n';
        if (!description.isEmpty())
            out += style.paragraph(QString(24, u' '), toText(description), 24);
    }
    if (format == QLatin1String("json"))
        out = QString::fromStdString(jsonRows(rows, "") + '\n');
    return putOut({}, out.toUtf8()) ? exitFine : exitOutput;
}

} // namespace

Run defineTemplates(CLI::App& app)
{
    app.description(Cli::tr("List the templates for new designs").toStdString());
    const auto format = std::make_shared<std::string>("text");
    app.add_option("--format", *format, Cli::tr("text (default) or json").toStdString());
    return [format] {
        return runTemplates(QString::fromStdString(*format));
    };
}

} // namespace gudo

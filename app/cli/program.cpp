#include "app/cli/program.h"

#include <algorithm>
#include <map>

#include "app/cli/command.h"
#include "app/cli/output.h"

namespace gudo {

namespace {

QString commandNames()
{
    QStringList names;
    for (const Command& command : commands())
        names << QString::fromLatin1(command.name);
    return names.join(QStringLiteral(", "));
}

/// Headings of the help in the user's language.
void translateHelp(CLI::App& app)
{
    const auto formatter = app.get_formatter();
    const auto label = [&](const char* key, const QString& text) {
        formatter->label(key, text.toStdString());
    };
    label("Usage", Cli::tr("Usage"));
    label("Positionals", Cli::tr("Arguments"));
    label("Options", Cli::tr("Options"));
    label("OPTIONS", Cli::tr("options"));
    label("SUBCOMMAND", Cli::tr("command"));
    label("REQUIRED", "");
    label("Default", Cli::tr("default"));
    label("TEXT", Cli::tr("TEXT"));
    label("INT", "N");
    label("FLOAT", "N");
    formatter->column_width(30);
}

/// What is wrong with the command line, in the user's language. The library tells it in English sentences only.
QString faultOf(const CLI::ParseError& error, const CLI::App& app)
{
    const QString text = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        const std::vector<std::string> left = app.remaining(true);
        const QString first = QString::fromStdString(left.empty() ? std::string {} : left.front());
        if (app.get_subcommands().empty() && !first.startsWith(u'-'))
            return Cli::tr("There is no command \"%1\"; there is: %2").arg(first, commandNames());
        return first.startsWith(u'-') ? Cli::tr("There is no option %1").arg(first)
                                      : Cli::tr("\"%1\" is one argument too many").arg(first);
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return Cli::tr("%1 is missing").arg(text.section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return Cli::tr("%1 takes one value").arg(text.section(u':', 0, 0).section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ConversionError*>(&error) || dynamic_cast<const CLI::ValidationError*>(&error))
        return Cli::tr("This value cannot be used: %1").arg(text.section(QStringLiteral(": "), 1));
    return text;
}

int tellFault(const CLI::ParseError& error, const CLI::App& app)
{
    complain(faultOf(error, app));
    const auto chosen = app.get_subcommands();
    const QString name = chosen.empty() ? QString() : u' ' + QString::fromStdString(chosen.front()->get_name());
    complain(Cli::tr("\"gudo%1 --help\" tells more").arg(name));
    return exitUsage;
}

} // namespace

QString languageOption(const std::vector<std::string>& arguments)
{
    QString language;
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        if (arguments[i] == "--lang" && i + 1 < arguments.size())
            language = QString::fromStdString(arguments[i + 1]);
        else if (arguments[i].starts_with("--lang="))
            language = QString::fromStdString(arguments[i].substr(7));
    }
    return language;
}

bool needsFonts(const std::vector<std::string>& arguments)
{
    return std::ranges::any_of(commands(), [&](const Command& command) {
        return command.needsFonts && std::ranges::count(arguments, command.name) > 0;
    });
}

int runProgram(std::vector<std::string> arguments)
{
    CLI::App app {Cli::tr("Gudo designs, checks and draws infrastructure architecture").toStdString(), "gudo"};
    translateHelp(app);
    std::string language;
    app.set_help_flag("-h,--help", Cli::tr("Show this help").toStdString());
    app.set_version_flag("--version", "gudo " GUDO_VERSION, Cli::tr("Show the version").toStdString());
    app.add_option("--lang", language, Cli::tr("Language of texts: en or ko").toStdString());
    app.footer(Cli::tr("Exit codes: 0 fine, 1 findings, 2 wrong use, 3 unreadable input, 4 unwritable output\n"
                       "\"-\" as a file is standard input")
                   .toStdString());
    app.require_subcommand(0, 1);
    std::map<const CLI::App*, Run> runs;
    for (const Command& command : commands()) {
        CLI::App* sub = app.add_subcommand(command.name);
        sub->fallthrough();
        sub->group(Cli::tr("Commands").toStdString());
        sub->footer("");
        runs[sub] = command.define(*sub);
        for (CLI::Option* option : sub->get_options())
            option->group(Cli::tr("Options").toStdString());
    }
    try {
        std::ranges::reverse(arguments); // the library takes them from the back
        app.parse(arguments);
    } catch (const CLI::CallForHelp&) {
        return putOut({}, QByteArray::fromStdString(app.help())) ? exitFine : exitOutput;
    } catch (const CLI::CallForVersion&) {
        return putOut({}, "gudo " GUDO_VERSION "\n") ? exitFine : exitOutput;
    } catch (const CLI::ParseError& error) {
        return tellFault(error, app);
    }
    if (!language.empty() &&
        !isOneOf("--lang", QString::fromStdString(language), {QStringLiteral("en"), QStringLiteral("ko")}))
        return exitUsage;
    const auto chosen = app.get_subcommands();
    if (chosen.empty()) {
        complain(Cli::tr("A command is missing; there is: %1").arg(commandNames()));
        complain(Cli::tr("\"gudo%1 --help\" tells more").arg(QString()));
        return exitUsage;
    }
    return runs.at(chosen.front())();
}

} // namespace gudo

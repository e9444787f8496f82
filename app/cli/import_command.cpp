#include <memory>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/files/design_file.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

struct ImportCommand {
    std::string file;
    std::string from {"auto"};
    std::string output;
};

int runImport(const ImportCommand& command)
{
    if (!isOneOf("--from", QString::fromStdString(command.from),
                 QStringList {QStringLiteral("auto")} + readableFormats()))
        return exitUsage;
    const DesignFile file = readDesignFile(QString::fromStdString(command.file), command.from);
    for (const QString& problem : file.problems)
        complain(problem);
    if (!file.isUsable)
        return exitInput;
    if (!putOut(QString::fromStdString(command.output), QByteArray::fromStdString(writeNative(file.design))))
        return exitOutput;
    return file.isReadOnly ? exitInput : exitFine;
}

} // namespace

Run defineImport(CLI::App& app)
{
    app.description(Cli::tr("Make a design from another file, such as an exported picture").toStdString());
    const auto command = std::make_shared<ImportCommand>();
    app.add_option("FILE", command->file, Cli::tr("The file to read").toStdString())->required()->type_name("");
    app.add_option("--from", command->from, "auto, " + readableFormats().join(QStringLiteral(", ")).toStdString())
        ->type_name("FORMAT");
    app.add_option("-o,--output", command->output,
                   Cli::tr("The design to write; standard output without it").toStdString())
        ->type_name("OUT");
    return [command] {
        return runImport(*command);
    };
}

} // namespace gudo

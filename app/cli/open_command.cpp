#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <memory>

#include "app/cli/command.h"
#include "app/cli/output.h"

namespace gudo {

namespace {

int runOpen(const std::vector<std::string>& files)
{
    QStringList arguments;
    for (const std::string& file : files) {
        const QFileInfo info {QString::fromStdString(file)};
        if (!info.isFile() || !info.isReadable()) {
            complain(Cli::tr("%1 cannot be read").arg(QString::fromStdString(file)));
            return exitInput;
        }
        arguments << info.absoluteFilePath();
    }
    const QString name = QStringLiteral("gudo-designer");
    QString program = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty() || !QProcess::startDetached(program, arguments)) {
        complain(Cli::tr("gudo-designer cannot be started; it is neither beside gudo nor in PATH"));
        return exitOutput;
    }
    return exitFine;
}

} // namespace

Run defineOpen(CLI::App& app)
{
    app.description(Cli::tr("Open designs in the desktop program").toStdString());
    const auto files = std::make_shared<std::vector<std::string>>();
    app.add_option("FILE", *files, Cli::tr("Designs to open").toStdString())->required()->type_name("");
    return [files] {
        return runOpen(*files);
    };
}

} // namespace gudo

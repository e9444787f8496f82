#include <QFileInfo>

#include <memory>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/files/resources.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

struct NewOptions {
    std::string file;
    std::string templateId;
};

int runNew(const NewOptions& options)
{
    const QString path = QString::fromStdString(options.file);
    Design design;
    if (options.templateId.empty()) {
        design.title = path == QLatin1String("-") ? std::string {} : QFileInfo(path).completeBaseName().toStdString();
    } else {
        const QString id = QString::fromStdString(options.templateId);
        if (!isOneOf("--template", id, templateIds()))
            return exitUsage;
        const QByteArray text = resource(QStringLiteral("templates/%1.gudo").arg(id));
        design = withStagesIn(
            readNative({text.constData(), static_cast<std::size_t>(text.size())}, options.templateId).design,
            currentLanguage().toStdString());
    }
    if (path != QLatin1String("-") && QFileInfo::exists(path)) {
        complain(Cli::tr("%1 exists already and is left as it is").arg(path));
        return exitOutput;
    }
    return putOut(path, QByteArray::fromStdString(writeNative(design))) ? exitFine : exitOutput;
}

} // namespace

Run defineNew(CLI::App& app)
{
    app.description(Cli::tr("Start a new design, empty or from a template").toStdString());
    const auto options = std::make_shared<NewOptions>();
    app.add_option("FILE", options->file, Cli::tr("The file to make; one that exists is left alone").toStdString())
        ->required();
    app.add_option("--template", options->templateId, Cli::tr("What to start from; see gudo templates").toStdString())
        ->type_name("ID");
    return [options] {
        return runNew(*options);
    };
}

} // namespace gudo

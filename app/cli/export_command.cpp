#include <QDir>

#include <algorithm>
#include <cmath>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/files/design_file.h"
#include "app/render/export.h"
#include "app/render/stage_export.h"
#include "app/text/particles.h"
#include "core/picture/collapsed.h"

namespace gudo {

namespace {

struct ExportCommand {
    std::string file;
    std::string format;
    std::string output;
    double scale = 0;
    int dpi = 0;
    int width = 0;
    int padding = 16;
    bool hasLegend = false;
    bool hasTitleBlock = false;
    int collapse = usualCollapse;
    bool isTransparent = false;
    std::string theme {"light"};
    std::vector<std::string> select;
    std::string stage;
    bool isWithoutSource = false;
    bool hasTextAsPaths = false;
    std::string direction {"TB"};
    std::string target {"github"};
    std::string style {"classes"};
    bool isFlat = false;
    const CLI::App* app = nullptr;
};

bool isInRange(const ExportCommand& command)
{
    struct Range {
        const char* option;
        double value;
        double least;
        double most;
    };
    for (const Range& range :
         {Range {"--scale", command.scale, 0.01, 100}, Range {"--dpi", double(command.dpi), 1, 10'000},
          Range {"--width", double(command.width), 1, 32'000}, Range {"--padding", double(command.padding), 0, 10'000},
          Range {"--collapse", double(command.collapse), 0, 1'000'000}}) {
        if (command.app->count(range.option) == 0 || (range.value >= range.least && range.value <= range.most))
            continue;
        complain(Cli::tr("%1 is between %2 and %3")
                     .arg(QString::fromLatin1(range.option), QString::number(range.least, 'g', 10),
                          QString::number(range.most, 'g', 10)));
        return false;
    }
    return true;
}

ExportOptions optionsOf(const ExportCommand& command)
{
    const auto text = [](const std::string& word) {
        return QString::fromStdString(word);
    };
    ExportOptions options {.format = text(command.format),
                           .scale = command.scale,
                           .dpi = command.dpi,
                           .width = command.width,
                           .padding = command.padding,
                           .legend = command.hasLegend,
                           .titleBlock = command.hasTitleBlock,
                           .collapse = command.collapse,
                           .transparent = command.isTransparent,
                           .theme = text(command.theme),
                           .select = {},
                           .stage = text(command.stage),
                           .withSource = !command.isWithoutSource,
                           .textAsPaths = command.hasTextAsPaths,
                           .direction = text(command.direction),
                           .target = text(command.target),
                           .style = text(command.style),
                           .flat = command.isFlat};
    options.designPath = text(command.file);
    if (command.format == "html" && command.app->count("--theme") == 0)
        options.theme = QStringLiteral("auto");
    for (const std::string& ids : command.select)
        options.select += text(ids).split(u',', Qt::SkipEmptyParts);
    return options;
}

/// The format asked for, or a complaint that lists what there is.
const ExportFormat* formatAsked(const std::vector<ExportFormat>& known, const QString& id)
{
    QStringList ids;
    for (const ExportFormat& format : known) {
        if (format.id == id)
            return &format;
        ids << format.id;
    }
    return isOneOf("--to", id, ids) ? &known.front() : nullptr;
}

int exitOf(const ExportResult& result)
{
    for (const Diagnostic& diagnostic : result.diagnostics)
        complain(toLine(diagnostic));
    if (result.error.isEmpty())
        return exitFine;
    complain(result.error);
    return result.isUsageError ? exitUsage : exitOutput;
}

/// A file for each stage in a folder; all are made before the first is written.
int writeStages(const Design& design, const Catalog& catalog, IconStore& icons, const ExportOptions& options,
                const QString& folder)
{
    if (design.stages.empty() || folder.isEmpty() || folder == QLatin1String("-")) {
        complain(design.stages.empty() ? Cli::tr("The design has no stages")
                                       : Cli::tr("All stages are several files; -o names a folder for them"));
        return exitUsage;
    }
    const std::vector<StageFile> files = exportedStages(design, catalog, icons, options);
    for (const StageFile& file : files)
        if (const int code = exitOf(file.result); code != exitFine)
            return code;
    if (!QDir().mkpath(folder)) {
        complain(withParticles(Cli::tr("%1 cannot be made").arg(folder)));
        return exitOutput;
    }
    const bool isWritten = std::ranges::all_of(
        files, [&](const StageFile& file) { return putOut(QDir(folder).filePath(file.name), file.result.bytes); });
    return isWritten ? exitFine : exitOutput;
}

int runExport(const ExportCommand& command)
{
    const std::vector<ExportFormat> known = exportFormats();
    const ExportFormat* format = formatAsked(known, QString::fromStdString(command.format));
    if (!format || !isInRange(command))
        return exitUsage;
    const QString output = QString::fromStdString(command.output);
    if (output.isEmpty() && !format->isText && isTerminal()) {
        complain(Cli::tr("A %1 file is nothing for a terminal; -o names a file for it").arg(format->id));
        return exitUsage;
    }
    const auto input = readInput(QString::fromStdString(command.file));
    if (!input)
        return exitInput;
    const Catalog catalog = readCatalog();
    IconStore icons;
    const ExportOptions options = optionsOf(command);
    if (isOfAllStages(input->design, options) && !holdsStages(options.format)) {
        const int code = writeStages(input->design, catalog, icons, options, output);
        return code == exitFine && !input->isWhole ? exitInput : code;
    }
    const ExportResult result = exported(input->design, catalog, icons, options);
    if (const int code = exitOf(result); code != exitFine)
        return code;
    const bool isFolder = !result.files.empty() && !output.isEmpty() && output != QLatin1String("-");
    if (!(isFolder ? putOutFolder(output, result.files) : putOut(output, result.bytes)))
        return exitOutput;
    if (!input->isWhole)
        return exitInput;
    return result.hasFaults ? exitFindings : exitFine;
}

} // namespace

Run defineExport(CLI::App& app)
{
    const auto command = std::make_shared<ExportCommand>();
    const auto help = [](const QString& text) {
        return text.toStdString();
    };
    QStringList ids;
    for (const ExportFormat& format : exportFormats())
        ids << format.id;
    app.description(help(Cli::tr("Draw a design or write it in another format")));
    command->app = &app;
    app.add_option("FILE", command->file, help(Cli::tr("The design")))->required()->type_name("");
    app.add_option("--to", command->format, ids.join(QStringLiteral(", ")).toStdString())
        ->required()
        ->type_name("FORMAT");
    app.add_option(
           "-o,--output", command->output,
           help(Cli::tr(
               "The file to write, a folder for terraform and kubernetes; text goes to standard output without it")))
        ->type_name("OUT");
    const std::string pictures = help(Cli::tr("Pictures"));
    app.add_option("--scale", command->scale, help(Cli::tr("Pixels for a unit of the design: 2 for png, 1 for svg")))
        ->group(pictures);
    app.add_option("--dpi", command->dpi, help(Cli::tr("Dots per inch of a png; alone it sets the scale, too")))
        ->group(pictures);
    app.add_option("--width", command->width, help(Cli::tr("Width in pixels, instead of a scale")))
        ->type_name("PX")
        ->group(pictures);
    app.add_option("--padding", command->padding, help(Cli::tr("Space around everything, 16 by default")))
        ->group(pictures);
    app.add_flag("--legend", command->hasLegend, help(Cli::tr("Explain the containers and lines under the drawing")))
        ->group(pictures);
    app.add_flag("--title-block", command->hasTitleBlock, help(Cli::tr("Title, stage and numbers under the drawing")))
        ->group(pictures);
    app.add_option("--collapse", command->collapse,
                   help(Cli::tr("Draw more than N equal neighbours as one; 12 by default, 0 draws them all")))
        ->type_name("N")
        ->group(pictures);
    app.add_flag("--transparent", command->isTransparent, help(Cli::tr("Draw no background")))->group(pictures);
    app.add_option("--theme", command->theme,
                   help(Cli::tr("light (default) or dark; html also auto, its default: as the reader's system is")))
        ->group(pictures);
    app.add_option("--select", command->select, help(Cli::tr("Only these components and what lives in them")))
        ->type_name("ID")
        ->group(pictures);
    app.add_option("--stage", command->stage,
                   help(Cli::tr("This stage of the design; all: each, as pages of a pdf, html or drawio, else as files "
                                "in the folder OUT")))
        ->type_name("ID")
        ->group(pictures);
    app.add_flag("--no-source", command->isWithoutSource,
                 help(Cli::tr("Do not embed the design; the picture cannot be opened again")))
        ->group(pictures);
    app.add_flag("--text-as-paths", command->hasTextAsPaths, help(Cli::tr("Outlines instead of text (svg)")))
        ->group(pictures);
    app.add_option("--direction", command->direction, "TB, LR")->group("Mermaid");
    app.add_option("--target", command->target, "github, gitlab, mermaid-10, mermaid-11, mermaid-12")->group("Mermaid");
    app.add_option("--style", command->style, "classes, plain")->group("Mermaid");
    app.add_flag("--flat", command->isFlat, help(Cli::tr("A block for each resource, without for_each")))
        ->group("Terraform");
    return [command] {
        return runExport(*command);
    };
}

} // namespace gudo

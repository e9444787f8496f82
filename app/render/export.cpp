#include "app/render/export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QImageWriter>

#include <algorithm>
#include <cmath>

#include "app/files/resources.h"
#include "app/files/rules_file.h"
#include "app/render/outlined_text.h"
#include "app/render/painting.h"
#include "app/render/stage_export.h"
#include "app/text/texts.h"
#include "core/formats/design_text.h"
#include "core/formats/drawio/drawio.h"
#include "core/formats/embedded.h"
#include "core/formats/format.h"
#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/model/edits.h"
#include "core/model/stages.h"
#include "core/page/page.h"
#include "core/page/stage_pages.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString htmlId()
{
    return toString(html.id);
}

ExportResult wrongUse(const QString& error)
{
    return {.error = error, .isUsageError = true};
}

/// Empty when `word` is one of `words`, else what to say about it.
QString faultOf(const char* option, const QString& word, const QStringList& words)
{
    if (words.contains(word))
        return {};
    return Export::tr("%1 cannot be \"%2\"; it is one of: %3")
        .arg(QString::fromLatin1(option), word, words.join(QStringLiteral(", ")));
}

QString faultOf(const ExportOptions& options)
{
    QStringList ids;
    for (const ExportFormat& format : exportFormats())
        ids << format.id;
    const auto word = [](const char* literal) {
        return QString::fromLatin1(literal);
    };
    QStringList faults {
        faultOf("--to", options.format, ids),
        faultOf("--theme", options.theme,
                options.format == htmlId() ? QStringList {word("light"), word("dark"), word("auto")}
                                           : QStringList {word("light"), word("dark")}),
        faultOf("--direction", options.direction, {word("LR"), word("TB")}),
        faultOf("--target", options.target,
                {word("github"), word("gitlab"), word("mermaid-10"), word("mermaid-11"), word("mermaid-12")}),
        faultOf("--style", options.style, {word("plain"), word("classes")}),
    };
    faults.removeAll(QString());
    return faults.value(0);
}

/// The design with only what the options name, in the stage that they name.
Design shown(const Design& design, const ExportOptions& options, QString* error)
{
    const std::string stage = options.stage.toStdString();
    if (!stage.empty() && placeOfStage(design, stage) < 0) {
        *error = Export::tr("There is no stage \"%1\"").arg(options.stage);
        return {};
    }
    Design result = switched(design, stage);
    if (options.select.isEmpty())
        return result;
    std::vector<Id> ids;
    for (const QString& id : options.select) {
        ids.push_back(id.toStdString());
        if (!result.architecture.components.contains(ids.back())) {
            *error = Export::tr("There is no component \"%1\"").arg(id);
            return {};
        }
    }
    return partOf(result, ids);
}

std::string iconElements(std::string_view name)
{
    return IconStore::elements(toString(name));
}

std::string translated(const Message& message)
{
    return toText(message).toStdString();
}

/// What people call the stage that is drawn; empty for the design itself.
std::string stageName(const Design& design, const ExportOptions& options)
{
    const int place = placeOfStage(design, options.stage.toStdString());
    return place < 0 ? std::string {} : displayName(design.stages[static_cast<std::size_t>(place)]);
}

DisplayList listOf(const Design& design, const Catalog& catalog, const ExportOptions& options)
{
    return picture(design, catalog,
                   {.theme = themeNamed(options.theme.toStdString()),
                    .language = currentLanguage().toStdString(),
                    .highlights = options.highlights,
                    .padding = options.padding,
                    .hasLegend = options.legend,
                    .hasTitleBlock = options.titleBlock,
                    .stage = stageName(design, options),
                    .collapse = options.collapse,
                    .translate = translated});
}

double scaleOf(const DisplayList& list, const ExportOptions& options, double usual)
{
    const double natural = list.bounds.isEmpty() ? 64 : list.bounds.width;
    if (options.width > 0) {
        // The image's width is rounded up: stay a hair below, so that exactly the pixels asked for come out.
        return options.width / natural * (1 - 1e-12);
    }
    if (options.scale > 0)
        return options.scale;
    return options.dpi > 0 ? options.dpi / 96.0 : usual;
}

ExportResult pngImage(const Design& design, const Catalog& catalog, IconStore& icons, const ExportOptions& options)
{
    const DisplayList list = listOf(design, catalog, options);
    const double scale = scaleOf(list, options, 2);
    QImage pixels =
        image(list, icons, {.scale = scale, .dotsPerInch = options.dpi, .isTransparent = options.transparent});
    if (pixels.isNull())
        return {.error = Export::tr("The picture would be larger than %1 pixels on a side; a smaller scale helps")
                             .arg(maxImageSide)};
    if (!options.transparent)
        pixels.convertTo(QImage::Format_RGB32); // smaller, and nothing behind it can shine through
    ExportResult result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    // Texts of the image keep their white space, those of the writer do not.
    pixels.setText(QStringLiteral("Software"), QStringLiteral("Gudo"));
    if (!design.title.empty())
        pixels.setText(QStringLiteral("Title"), QString::fromStdString(design.title));
    if (options.withSource)
        pixels.setText(toString(pngSourceKey), QString::fromStdString(writeNative(design)));
    QImageWriter writer(&buffer, "png");
    if (!writer.write(pixels))
        result.error = writer.errorString();
    return result;
}

ExportResult pdfPage(const Design& design, const Catalog& catalog, IconStore& icons, const ExportOptions& options)
{
    DisplayList list = listOf(design, catalog, options);
    if (options.transparent)
        list.background = {0, 0, 0, 0};
    return {.bytes = pdf(list, icons, QString::fromStdString(design.title))};
}

ExportResult webPage(const Design& design, const Catalog& catalog, const ExportOptions& options)
{
    PageTemplate parts {.html = resource(QStringLiteral("html/viewer.html")).toStdString(),
                        .style = resource(QStringLiteral("html/viewer.css")).toStdString(),
                        .themeScript = resource(QStringLiteral("html/theme.js")).toStdString()};
    for (const char* script : {"failures", "design", "camera", "picture", "details", "lists", "viewer"})
        parts.script += resource(QStringLiteral("html/%1.js").arg(QString::fromLatin1(script))).toStdString();
    RulesFile project = rulesFileFor(options.designPath);
    return {.bytes = QByteArray::fromStdString(
                toPage(design, catalog, parts,
                       {.language = currentLanguage().toStdString(),
                        .theme = options.theme == QLatin1String("auto") ? std::string {} : options.theme.toStdString(),
                        .padding = options.padding,
                        .hasLegend = options.legend,
                        .hasTitleBlock = options.titleBlock,
                        .stage = stageName(design, options),
                        .withSource = options.withSource,
                        .settings = withProjectRules(design.settings, project.rules),
                        .highlights = options.highlights,
                        .today = QDate::currentDate().toString(Qt::ISODate).toStdString(),
                        .icons = iconElements,
                        .translate = translated})),
            .diagnostics = std::move(project.diagnostics)};
}

ExportResult text(const Design& design, const Catalog& catalog, const Format& format, const ExportOptions& options)
{
    const bool isSvg = &format == &svg;
    const DisplayList list =
        isSvg && (options.width > 0 || options.textAsPaths) ? listOf(design, catalog, options) : DisplayList {};
    WriteOptions write = writeOptions(options);
    write.scale = scaleOf(list, options, 1);
    write.stage = stageName(design, options);
    write.hasAllStages = isOfAllStages(design, options);
    Written written = format.write(design, catalog, write);
    const bool hasFaults = hasErrors(written.diagnostics);
    return {.bytes = isSvg && options.textAsPaths ? withOutlinedText(written.text, list)
                                                  : QByteArray::fromStdString(written.text),
            .files = std::move(written.files),
            .diagnostics = std::move(written.diagnostics),
            .hasFaults = hasFaults,
            .error = hasFaults && written.text.empty() ? Export::tr("Nothing is written") : QString()};
}

ExportOptions ofStage(ExportOptions options, const Id& stage)
{
    options.stage = QString::fromStdString(stage);
    return options;
}

ExportResult pdfOfStages(const Design& design, const Catalog& catalog, IconStore& icons, const ExportOptions& options)
{
    std::vector<DisplayList> pages;
    for (const Stage& stage : design.stages) {
        pages.push_back(listOf(switched(design, stage.id), catalog, ofStage(options, stage.id)));
        if (options.transparent)
            pages.back().background = {0, 0, 0, 0};
    }
    return {.bytes = pdf(pages, icons, QString::fromStdString(design.title))};
}

ExportResult webPageOfStages(const Design& design, const Catalog& catalog, const ExportOptions& options)
{
    ExportResult result;
    std::vector<StagePage> pages;
    for (const Stage& stage : design.stages) {
        ExportOptions one = ofStage(options, stage.id);
        one.withSource = false;
        ExportResult page = webPage(switched(design, stage.id), catalog, one);
        if (pages.empty())
            result.diagnostics = std::move(page.diagnostics); // of the project's rules: the same for all
        pages.push_back({displayName(stage), std::string {noteOf(stage)}, page.bytes.toStdString()});
    }
    const auto part = [](const char* name) {
        return resource(QStringLiteral("html/%1").arg(QString::fromLatin1(name))).toStdString();
    };
    const PageTemplate parts {.html = part("stages.html"),
                              .style = part("stages.css"),
                              .themeScript = part("theme.js"),
                              .script = part("stages.js")};
    result.bytes = QByteArray::fromStdString(
        toStagePages(design, pages, parts,
                     {.language = currentLanguage().toStdString(),
                      .theme = options.theme == QLatin1String("auto") ? std::string {} : options.theme.toStdString(),
                      .withSource = options.withSource,
                      .translate = translated}));
    return result;
}

ExportResult stagesInOne(const Design& design, const Catalog& catalog, IconStore& icons, const ExportOptions& options)
{
    if (design.stages.empty())
        return wrongUse(Export::tr("The design has no stages"));
    if (!options.select.isEmpty())
        return wrongUse(Export::tr("All stages and a selection do not go together"));
    if (options.format == QLatin1String("pdf"))
        return pdfOfStages(design, catalog, icons, options);
    if (options.format == htmlId())
        return webPageOfStages(design, catalog, options);
    if (options.format == toString(drawio.id))
        return text(design, catalog, drawio, options);
    return wrongUse(Export::tr("All stages are several files in this format"));
}

} // namespace

WriteOptions writeOptions(const ExportOptions& options)
{
    return {
        .language = currentLanguage().toStdString(),
        .theme = options.theme.toStdString(),
        .padding = options.padding,
        .hasLegend = options.legend,
        .hasTitleBlock = options.titleBlock,
        .collapse = options.collapse,
        .isTransparent = options.transparent,
        .withSource = options.withSource,
        .direction = options.direction.toStdString(),
        .target = options.target.toStdString(),
        .style = options.style.toStdString(),
        .isFlat = options.flat,
        .highlights = options.highlights,
        .icons = iconElements,
        .translate = translated,
    };
}

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> result {{QStringLiteral("png"), QStringLiteral("png"), false},
                                      {QStringLiteral("svg"), QStringLiteral("svg"), true},
                                      {QStringLiteral("pdf"), QStringLiteral("pdf"), false},
                                      {htmlId(), toString(html.extension), true}};
    for (const Format* format : formats()) {
        if (!format->write || format == &native || format == &svg)
            continue;
        result.push_back({toString(format->id), toString(format->extension), true, format->isFolder});
    }
    return result;
}

ExportResult exported(const Design& design, const Catalog& catalog, IconStore& icons, const ExportOptions& options)
{
    QString error = faultOf(options);
    if (!error.isEmpty())
        return wrongUse(error);
    if (isOfAllStages(design, options))
        return stagesInOne(design, catalog, icons, options);
    const Design part = shown(design, options, &error);
    if (!error.isEmpty())
        return wrongUse(error);
    if (options.format == QLatin1String("png"))
        return pngImage(part, catalog, icons, options);
    if (options.format == QLatin1String("pdf"))
        return pdfPage(part, catalog, icons, options);
    if (options.format == htmlId())
        return webPage(part, catalog, options);
    return text(part, catalog, *formatNamed(options.format.toStdString()), options);
}

} // namespace gudo

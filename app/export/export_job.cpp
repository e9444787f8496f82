#include "app/export/export_job.h"

#include <QFileInfo>
#include <QStringList>

#include "app/render/painting.h"
#include "app/render/stage_export.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/picture/collapsed.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

PictureOptions pictureOptions(const ExportSettings& settings)
{
    return {.theme = settings.isDark ? &darkTheme() : &lightTheme(),
            .language = currentLanguage().toStdString(),
            .padding = settings.padding,
            .hasLegend = settings.hasLegend,
            .hasTitleBlock = settings.hasTitleBlock,
            .collapse = settings.hasStacks ? usualCollapse : 0,
            .translate = [](const Message& message) {
                return toText(message).toStdString();
            }};
}

ExportOptions optionsOf(const ExportSettings& settings)
{
    ExportOptions options;
    options.format = settings.format;
    options.scale = settings.format == QLatin1String("png") ? settings.scale : 0;
    options.dpi = settings.dotsPerInch;
    options.padding = settings.padding;
    options.transparent = settings.isTransparent;
    options.theme = settings.isDark ? QStringLiteral("dark") : QStringLiteral("light");
    if (settings.format == QLatin1String("html"))
        options.theme = QStringLiteral("auto");
    options.direction = settings.isLeftToRight ? QStringLiteral("LR") : QStringLiteral("TB");
    options.target = settings.target;
    options.legend = settings.hasLegend;
    options.titleBlock = settings.hasTitleBlock;
    options.collapse = settings.hasStacks ? usualCollapse : 0;
    options.designPath = settings.designPath;
    if (settings.areAllStages)
        options.stage = QLatin1String(allStagesWord);
    return options;
}

/// Settings of older versions have a number.
QString formatOfNumber(int number)
{
    static const QStringList formats {QStringLiteral("png"),     QStringLiteral("svg"), QStringLiteral("pdf"),
                                      QStringLiteral("mermaid"), designFormat,          QStringLiteral("html")};
    return formats.value(number, formats.front());
}

} // namespace

ExportSettings ExportSettings::from(const QSettings& settings)
{
    const auto value = [&](const char* key, const QVariant& standard) {
        return settings.value(QStringLiteral("export/") + QLatin1String(key), standard);
    };
    ExportSettings read;
    read.format = exportKindOf(value("format", formatOfNumber(value("kind", 0).toInt())).toString()).format;
    read.scale = qBound(1, value("scale", read.scale).toInt(), 4);
    read.dotsPerInch = qBound(0, value("dpi", 0).toInt(), 1200);
    read.isTransparent = value("transparent", false).toBool();
    read.isDark = value("dark", false).toBool();
    read.hasLegend = value("legend", false).toBool();
    read.hasTitleBlock = value("titleBlock", false).toBool();
    read.hasStacks = value("stacks", false).toBool();
    read.padding = qBound(0, value("padding", read.padding).toInt(), 400);
    read.isLeftToRight = value("leftToRight", false).toBool();
    read.target = value("target", read.target).toString();
    read.opensFolder = value("opensFolder", false).toBool();
    return read;
}

void ExportSettings::keep(QSettings& settings) const
{
    const auto set = [&](const char* key, const QVariant& value) {
        settings.setValue(QStringLiteral("export/") + QLatin1String(key), value);
    };
    set("format", format);
    set("scale", scale);
    set("dpi", dotsPerInch);
    set("transparent", isTransparent);
    set("dark", isDark);
    set("legend", hasLegend);
    set("titleBlock", hasTitleBlock);
    set("stacks", hasStacks);
    set("padding", padding);
    set("leftToRight", isLeftToRight);
    set("target", target);
    set("opensFolder", opensFolder);
}

QImage exportedImage(const Design& design, const Catalog& catalog, IconStore& icons, const ExportSettings& settings,
                     double scale)
{
    const DisplayList list = picture(design, catalog, pictureOptions(settings));
    return image(list, icons,
                 {.scale = scale, .dotsPerInch = settings.dotsPerInch, .isTransparent = settings.isTransparent});
}

ExportResult exported(const Design& design, const Catalog& catalog, IconStore& icons, const ExportSettings& settings)
{
    if (settings.format == designFormat)
        return {.bytes = QByteArray::fromStdString(writeNative(design))};
    return exported(design, catalog, icons, optionsOf(settings));
}

bool isStageFolder(const Design& design, const ExportSettings& settings)
{
    return settings.areAllStages && settings.format != designFormat && !design.stages.empty() &&
           !holdsStages(settings.format);
}

std::vector<NamedBytes> stageFiles(const Design& design, const Catalog& catalog, IconStore& icons,
                                   const ExportSettings& settings, QString* error)
{
    std::vector<NamedBytes> files;
    for (StageFile& file : exportedStages(design, catalog, icons, optionsOf(settings))) {
        if (!file.result.error.isEmpty()) {
            *error = file.result.error;
            return {};
        }
        if (file.result.files.empty())
            files.push_back({file.name, std::move(file.result.bytes)});
        for (NamedBytes& part : namedBytes(file.result.files)) // a folder for each
            files.push_back({QFileInfo {file.name}.completeBaseName() + u'/' + part.name, std::move(part.bytes)});
    }
    return files;
}

} // namespace gudo

#include "app/export/export_job.h"

#include <QCoreApplication>
#include <QDir>

#include "app/render/export.h"
#include "app/render/painting.h"
#include "app/render/stage_export.h"
#include "app/render/whole_file.h"
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
    options.format = settings.kind == ExportKind::Mermaid ? QStringLiteral("mermaid") : extensionOf(settings.kind);
    options.scale = settings.kind == ExportKind::Png ? settings.scale : 0;
    options.dpi = settings.dotsPerInch;
    options.padding = settings.padding;
    options.transparent = settings.isTransparent;
    options.theme = settings.isDark ? QStringLiteral("dark") : QStringLiteral("light");
    if (settings.kind == ExportKind::Html)
        options.theme = QStringLiteral("auto");
    options.direction = settings.isLeftToRight ? QStringLiteral("LR") : QStringLiteral("TB");
    options.legend = settings.hasLegend;
    options.titleBlock = settings.hasTitleBlock;
    options.collapse = settings.hasStacks ? usualCollapse : 0;
    options.designPath = settings.designPath;
    if (settings.areAllStages)
        options.stage = QLatin1String(allStagesWord);
    return options;
}

} // namespace

ExportSettings ExportSettings::from(const QSettings& settings)
{
    const auto value = [&](const char* key, const QVariant& standard) {
        return settings.value(QStringLiteral("export/") + QLatin1String(key), standard);
    };
    ExportSettings read;
    read.kind = static_cast<ExportKind>(qBound(0, value("kind", 0).toInt(), static_cast<int>(ExportKind::Html)));
    read.scale = qBound(1, value("scale", read.scale).toInt(), 4);
    read.dotsPerInch = qBound(0, value("dpi", 0).toInt(), 1200);
    read.isTransparent = value("transparent", false).toBool();
    read.isDark = value("dark", false).toBool();
    read.hasLegend = value("legend", false).toBool();
    read.hasTitleBlock = value("titleBlock", false).toBool();
    read.hasStacks = value("stacks", false).toBool();
    read.padding = qBound(0, value("padding", read.padding).toInt(), 400);
    read.isLeftToRight = value("leftToRight", false).toBool();
    return read;
}

void ExportSettings::keep(QSettings& settings) const
{
    const auto set = [&](const char* key, const QVariant& value) {
        settings.setValue(QStringLiteral("export/") + QLatin1String(key), value);
    };
    set("kind", static_cast<int>(kind));
    set("scale", scale);
    set("dpi", dotsPerInch);
    set("transparent", isTransparent);
    set("dark", isDark);
    set("legend", hasLegend);
    set("titleBlock", hasTitleBlock);
    set("stacks", hasStacks);
    set("padding", padding);
    set("leftToRight", isLeftToRight);
}

QString extensionOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Png:
        return QStringLiteral("png");
    case ExportKind::Svg:
        return QStringLiteral("svg");
    case ExportKind::Pdf:
        return QStringLiteral("pdf");
    case ExportKind::Html:
        return QStringLiteral("html");
    case ExportKind::Mermaid:
        return QStringLiteral("mmd");
    case ExportKind::Native:
        break;
    }
    return QStringLiteral("gudo");
}

QImage exportedImage(const Design& design, const Catalog& catalog, IconStore& icons, const ExportSettings& settings,
                     double scale)
{
    const DisplayList list = picture(design, catalog, pictureOptions(settings));
    return image(list, icons,
                 {.scale = scale, .dotsPerInch = settings.dotsPerInch, .isTransparent = settings.isTransparent});
}

Exported exported(const Design& design, const Catalog& catalog, IconStore& icons, const ExportSettings& settings)
{
    if (settings.kind == ExportKind::Native)
        return {QByteArray::fromStdString(writeNative(design)), {}};
    ExportResult result = exported(design, catalog, icons, optionsOf(settings));
    return {std::move(result.bytes), std::move(result.error)};
}

bool isSeveralFiles(const Design& design, const ExportSettings& settings)
{
    return settings.areAllStages && settings.kind != ExportKind::Native && !design.stages.empty() &&
           !holdsStages(optionsOf(settings).format);
}

QString writeStages(const QString& folder, const Design& design, const Catalog& catalog, IconStore& icons,
                    const ExportSettings& settings)
{
    const std::vector<StageFile> files = exportedStages(design, catalog, icons, optionsOf(settings));
    for (const StageFile& file : files)
        if (!file.result.error.isEmpty())
            return file.result.error;
    if (!QDir().mkpath(folder))
        return QCoreApplication::translate("gudo::ExportDialog", "%1 cannot be made").arg(folder);
    QString error;
    for (const StageFile& file : files)
        if (!writeWhole(QDir {folder}.filePath(file.name), file.result.bytes, &error))
            return error;
    return {};
}

} // namespace gudo

#include "app/export/export_job.h"

#include <QBuffer>
#include <QCoreApplication>

#include "app/render/painting.h"
#include "app/text/texts.h"
#include "core/formats/format.h"
#include "core/picture/collapsed.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

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

std::string_view formatId(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Svg:
        return "svg";
    case ExportKind::Mermaid:
        return "mermaid";
    default:
        return formats().front()->id;
    }
}

Exported written(const Design& design, const Catalog& catalog, const ExportSettings& settings)
{
    const Format* format = formatNamed(formatId(settings.kind));
    if (!format || !format->write)
        return {{}, Texts::tr("This version cannot write the format")};
    WriteOptions options;
    options.language = currentLanguage().toStdString();
    options.theme = settings.isDark ? "dark" : "light";
    options.padding = settings.padding;
    options.hasLegend = settings.hasLegend;
    options.hasTitleBlock = settings.hasTitleBlock;
    options.collapse = settings.hasStacks ? usualCollapse : 0;
    options.isTransparent = settings.isTransparent;
    options.direction = settings.isLeftToRight ? "LR" : "TB";
    options.icons = [](std::string_view name) {
        return IconStore::elements(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    };
    options.translate = [](const Message& message) {
        return toText(message).toStdString();
    };
    return {QByteArray::fromStdString(format->write(design, catalog, options).text), {}};
}

} // namespace

ExportSettings ExportSettings::from(const QSettings& settings)
{
    const auto value = [&](const char* key, const QVariant& standard) {
        return settings.value(QStringLiteral("export/") + QLatin1String(key), standard);
    };
    ExportSettings read;
    read.kind = static_cast<ExportKind>(qBound(0, value("kind", 0).toInt(), static_cast<int>(ExportKind::Native)));
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
    case ExportKind::Mermaid:
        return QStringLiteral("mmd");
    case ExportKind::Native:
        break;
    }
    return QStringLiteral("gudo");
}

bool isText(ExportKind kind)
{
    return kind == ExportKind::Svg || kind == ExportKind::Mermaid || kind == ExportKind::Native;
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
    if (isText(settings.kind))
        return written(design, catalog, settings);
    if (settings.kind == ExportKind::Pdf) {
        const DisplayList list = picture(design, catalog, pictureOptions(settings));
        return {pdf(list, icons, QString::fromStdString(design.title)), {}};
    }
    const QImage image = exportedImage(design, catalog, icons, settings, settings.scale);
    if (image.isNull())
        return {{}, Texts::tr("The picture would be too large: choose a smaller scale")};
    Exported result;
    QBuffer buffer {&result.bytes};
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        result.error = Texts::tr("There is not enough memory for the picture");
    return result;
}

} // namespace gudo

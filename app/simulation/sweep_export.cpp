#include "app/simulation/sweep_export.h"

#include <QBuffer>
#include <QFileInfo>

#include "app/render/painting.h"
#include "app/simulation/failure_texts.h"
#include "app/text/texts.h"
#include "core/formats/svg.h"
#include "core/whatif/sweep_pages.h"

namespace gudo {

namespace {

std::string iconElements(std::string_view name)
{
    return IconStore::elements(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

QByteArray png(const DisplayList& page, IconStore& icons)
{
    // As sharp as a picture is that is exported, or as large as it may be
    const int longest = std::max(page.bounds.width, page.bounds.height);
    const QImage pixels = image(page, icons, {.scale = std::min(2.0, double(maxImageSide) / std::max(1, longest))});
    QByteArray bytes;
    QBuffer buffer {&bytes};
    buffer.open(QIODevice::WriteOnly);
    pixels.save(&buffer, "PNG");
    return bytes;
}

QString numbered(const QString& fileName, std::size_t number)
{
    const QFileInfo info {fileName};
    return QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
}

} // namespace

QByteArray failurePicture(const FailureReport& report, const Design& design, IconStore& icons, const QString& format)
{
    const SweepPageOptions options {.language = currentLanguage().toStdString(), .translate = inUsersWords};
    const FailureStudy& study = *report.study;
    const DisplayList drawn =
        picture(design, study.catalog,
                {.language = options.language, .highlights = report.highlights, .translate = inUsersWords});
    const std::string heading = failureHeading(study, report.answer.failed, inUsersWords);
    const DisplayList page = failurePage(study, heading, report.answer.simulation, drawn, options);
    if (format == QLatin1String("svg"))
        return QByteArray::fromStdString(toSvg(page, {.title = heading, .icons = iconElements}));
    if (format == QLatin1String("pdf"))
        return pdf(page, icons, QString::fromStdString(heading));
    return png(page, icons);
}

std::vector<NamedBytes> sweepFiles(const FailureStudy& study, const Sweep& sweep, IconStore& icons, bool isDark,
                                   SweepFormat format, const QString& fileName)
{
    const SweepPageOptions options {.theme = isDark ? &darkTheme() : &lightTheme(),
                                    .language = currentLanguage().toStdString(),
                                    .translate = inUsersWords};
    if (format == SweepFormat::Html)
        return {{fileName, QByteArray::fromStdString(sweepHtml(study, sweep, options, iconElements))}};
    const std::vector<DisplayList> pages = sweepPages(study, sweep, options);
    if (format == SweepFormat::Pdf)
        return {{fileName, pdf(pages, icons, QString::fromStdString(inUsersWords(sweepTitle(sweep.level))))}};
    std::vector<NamedBytes> files;
    for (const DisplayList& page : pages)
        files.push_back({numbered(fileName, files.size() + 1), png(page, icons)});
    return files;
}

} // namespace gudo

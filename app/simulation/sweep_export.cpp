#include "app/simulation/sweep_export.h"

#include <QBuffer>
#include <QFileInfo>

#include "app/render/painting.h"
#include "app/render/whole_file.h"
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

QString numbered(const QString& path, std::size_t number)
{
    const QFileInfo info {path};
    return QStringLiteral("%1/%2-%3.%4").arg(info.path(), info.completeBaseName()).arg(number).arg(info.suffix());
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

QStringList writeSweep(const FailureStudy& study, const Sweep& sweep, IconStore& icons, bool isDark, SweepFormat format,
                       const QString& path, QString* error)
{
    const SweepPageOptions options {.theme = isDark ? &darkTheme() : &lightTheme(),
                                    .language = currentLanguage().toStdString(),
                                    .translate = inUsersWords};
    const auto write = [&](const QString& to, const QByteArray& bytes) {
        return writeWhole(to, bytes, error) ? QStringList {to} : QStringList {};
    };
    if (format == SweepFormat::Html)
        return write(path, QByteArray::fromStdString(sweepHtml(study, sweep, options, iconElements)));
    const std::vector<DisplayList> pages = sweepPages(study, sweep, options);
    if (format == SweepFormat::Pdf)
        return write(path, pdf(pages, icons, QString::fromStdString(inUsersWords(sweepTitle(sweep.level)))));
    QStringList written;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const QStringList one = write(numbered(path, page + 1), png(pages[page], icons));
        if (one.isEmpty())
            return {};
        written += one;
    }
    return written;
}

} // namespace gudo

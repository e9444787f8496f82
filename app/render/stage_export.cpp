#include "app/render/stage_export.h"

#include <algorithm>

#include "core/model/stages.h"

namespace gudo {

bool isOfAllStages(const Design& design, const ExportOptions& options)
{
    return options.stage == QLatin1String(allStagesWord) && placeOfStage(design, allStagesWord) < 0;
}

bool holdsStages(const QString& format)
{
    return format == QLatin1String("pdf") || format == QLatin1String("html") || format == QLatin1String("drawio");
}

std::vector<StageFile> exportedStages(const Design& design, const Catalog& catalog, IconStore& icons,
                                      const ExportOptions& options)
{
    const std::vector<ExportFormat> formats = exportFormats();
    const auto format = std::ranges::find(formats, options.format, &ExportFormat::id);
    const QString extension = format == formats.end() ? options.format : format->extension;
    std::vector<StageFile> files;
    for (const Stage& stage : design.stages) {
        ExportOptions one = options;
        one.stage = QString::fromStdString(stage.id);
        files.push_back(
            {QStringLiteral("%1-%2.%3").arg(files.size() + 1, 2, 10, QLatin1Char('0')).arg(one.stage, extension),
             exported(design, catalog, icons, one)});
    }
    return files;
}

} // namespace gudo

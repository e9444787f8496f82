#pragma once

#include <QString>

#include <vector>

#include "app/files/whole_folder.h"
#include "app/render/icon_store.h"
#include "app/simulation/failure_mode.h"
#include "core/reliability/sweep.h"

namespace gudo {

/// A page of one answer with its sentences and its picture, as "png", "svg" or "pdf", in the current language.
[[nodiscard]] QByteArray failurePicture(const FailureReport& report, const Design& design, IconStore& icons,
                                        const QString& format);

enum class SweepFormat { Pdf, Png, Html };

/// A sweep as files: one PDF with a page for the table and one for each failure; the same pages as PNG files, numbered
/// from 1 ("sweep-1.png" for "sweep.png"); or one web page. In the current language.
[[nodiscard]] std::vector<NamedBytes> sweepFiles(const FailureStudy& study, const Sweep& sweep, IconStore& icons,
                                                 bool isDark, SweepFormat format, const QString& fileName);

} // namespace gudo

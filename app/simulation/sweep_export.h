#pragma once

#include <QString>
#include <QStringList>

#include "app/render/icon_store.h"
#include "app/simulation/failure_mode.h"
#include "core/reliability/sweep.h"

namespace gudo {

/// A page of one answer with its sentences and its picture, as "png", "svg" or "pdf", in the current language.
[[nodiscard]] QByteArray failurePicture(const FailureReport& report, const Design& design, IconStore& icons,
                                        const QString& format);

enum class SweepFormat { Pdf, Png, Html };

/// Writes a sweep: one PDF with a page for the table and one for each failure; the same pages as PNG files, numbered
/// from 1 ("sweep-1.png" for "sweep.png"); or one web page. In the current language. The names of the files written;
/// empty with a translated `error` when one could not be.
[[nodiscard]] QStringList writeSweep(const FailureStudy& study, const Sweep& sweep, IconStore& icons, bool isDark,
                                     SweepFormat format, const QString& path, QString* error);

} // namespace gudo

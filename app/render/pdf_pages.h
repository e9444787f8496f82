#pragma once

#include <QByteArray>
#include <QString>

#include <span>

#include "app/render/icon_store.h"
#include "core/picture/display_list.h"

namespace gudo {

/// The lists as a PDF of a page each, every page of its own size, with real text.
[[nodiscard]] QByteArray pdfPages(std::span<const DisplayList> lists, IconStore& icons, const QString& title);

} // namespace gudo

#include "app/canvas/editing/clipboard_data.h"

#include <QCoreApplication>

#include "app/document/mime_types.h"
#include "app/render/export.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

struct Form {
    const char* mime;
    const char* format; ///< of the exporter; "" for the native one
};

/// A picture of more is made only while the program runs: nobody wants to wait for it when it ends.
constexpr std::size_t mostDrawnAtTheEnd = 500;

constexpr Form forms[] {{designMime, ""}, {svgMime, "svg"}, {pngMime, "png"}, {textMime, "mermaid"}};

const Form* formOf(const QString& mimeType)
{
    for (const Form& form : forms)
        if (mimeType == QLatin1String(form.mime))
            return &form;
    return nullptr;
}

} // namespace

QByteArray copiedAs(const QString& format, const Design& design, const Catalog& catalog)
{
    IconStore icons; // the clipboard outlives the window that filled it
    ExportOptions options {.format = format};
    options.scale = format == QLatin1String("png") ? 2 : 0;
    return exported(design, catalog, icons, options).bytes;
}

ClipboardData::ClipboardData(Design fragment, const Catalog& catalog)
    : m_design {std::move(fragment)}
    , m_catalog {&catalog}
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &ClipboardData::makeAll);
}

QStringList ClipboardData::formats() const
{
    QStringList all;
    for (const Form& form : forms)
        all << QLatin1String(form.mime);
    return all;
}

bool ClipboardData::hasFormat(const QString& mimeType) const
{
    return formOf(mimeType) != nullptr;
}

QByteArray ClipboardData::bytesOf(const QString& mimeType) const
{
    if (const auto made = m_made.find(mimeType); made != m_made.end())
        return made->second;
    const Form* form = formOf(mimeType);
    if (!form || !m_catalog)
        return {};
    const QByteArray bytes = *form->format ? copiedAs(QLatin1String(form->format), m_design, *m_catalog)
                                           : QByteArray::fromStdString(writeNative(m_design));
    return m_made.emplace(mimeType, bytes).first->second;
}

QVariant ClipboardData::retrieveData(const QString& mimeType, QMetaType type) const
{
    if (!formOf(mimeType))
        return {};
    const QByteArray bytes = bytesOf(mimeType);
    if (type.id() == QMetaType::QString)
        return QString::fromUtf8(bytes);
    return bytes;
}

void ClipboardData::makeAll()
{
    const bool isLarge = m_design.architecture.components.size() > mostDrawnAtTheEnd;
    for (const Form& form : forms)
        if (!isLarge || QLatin1String(form.mime) != QLatin1String(pngMime))
            (void)bytesOf(QLatin1String(form.mime));
    m_catalog = nullptr;
}

} // namespace gudo

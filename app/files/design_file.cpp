#include "app/files/design_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include "app/files/resources.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/formats/embedded.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

std::string_view toView(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

QString toLine(const Diagnostic& diagnostic)
{
    QString line = toText(diagnostic.message);
    if (diagnostic.line > 0)
        line.prepend(QStringLiteral("%1:%2: ").arg(diagnostic.line).arg(diagnostic.column));
    if (!diagnostic.file.empty())
        line.prepend(QString::fromStdString(diagnostic.file) +
                     (diagnostic.line > 0 ? QStringLiteral(":") : QStringLiteral(": ")));
    return line;
}

QStringList readableFormats()
{
    QStringList ids;
    for (const Format* format : formats())
        if (format->read || format->readWith)
            ids << QString::fromUtf8(format->id.data(), static_cast<qsizetype>(format->id.size()));
    return ids;
}

DesignFile readDesignFile(const QString& path, std::string_view from)
{
    DesignFile result;
    QFile file;
    bool isOpen = false;
    if (path == QLatin1String("-")) {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        if (QFileInfo(path).isDir()) {
            result.problems << QCoreApplication::translate("DesignFile", "%1 is a folder").arg(path);
            return result;
        }
        isOpen = file.open(QIODevice::ReadOnly);
    }
    if (!isOpen) {
        result.problems
            << QCoreApplication::translate("DesignFile", "%1 cannot be read: %2").arg(path, file.errorString());
        return result;
    }
    // One byte more than allowed tells a file that is too large without reading all of it.
    QByteArray bytes = file.read(static_cast<qint64>(maxNativeBytes) + 1);
    const bool isAuto = from.empty() || from == "auto";
    const Format* format = isAuto ? formatOf(toView(bytes)) : formatNamed(from);
    if (!format && isAuto)
        format = importedFormatOf(toView(bytes));
    if (!format && from.empty())
        format = &native; // its reader says what is wrong with the file
    const QString name =
        path == QLatin1String("-") ? QCoreApplication::translate("DesignFile", "standard input") : path;
    if (!format || (!format->read && !format->readWith)) {
        result.problems << withParticles(
            QCoreApplication::translate("DesignFile", "%1 is in no format that can be read; these can: %2")
                .arg(name, readableFormats().join(QStringLiteral(", "))));
        return result;
    }
    if (format->isPicture)
        bytes += file.read(static_cast<qint64>(maxPictureBytes - maxNativeBytes));
    ReadResult read = static_cast<std::size_t>(bytes.size()) > maxPictureBytes
                          ? unreadable({GUDO_TR_NOOP("core", "The file is larger than %1 MiB"),
                                        {std::to_string(maxPictureBytes >> 20)}},
                                       name.toStdString())
                      : format->read ? format->read(toView(bytes), name.toStdString())
                                     : format->readWith(toView(bytes), name.toStdString(), builtInCatalog().catalog);
    result.isPicture = format->isPicture;
    for (const Diagnostic& diagnostic : read.diagnostics)
        result.problems << toLine(diagnostic);
    result.isReadOnly = read.isReadOnly;
    result.isUsable = !hasErrors(read.diagnostics) || !read.design.architecture.components.empty();
    result.design = std::move(read.design);
    result.diagnostics = std::move(read.diagnostics);
    if (!result.isPicture)
        result.bytes = bytes;
    return result;
}

bool writeDesignFile(const QString& path, const Design& design, QString* error)
{
    return writeWhole(path, QByteArray::fromStdString(writeNative(design)), error);
}

} // namespace gudo

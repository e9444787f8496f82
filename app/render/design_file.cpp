#include "app/render/design_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

#include "app/text/texts.h"
#include "core/formats/native.h"

namespace gudo {

QString toLine(const Diagnostic& diagnostic)
{
    QString line = toText(diagnostic.message);
    if (diagnostic.line > 0)
        line.prepend(QStringLiteral("%1:%2: ").arg(diagnostic.line).arg(diagnostic.column));
    if (!diagnostic.file.empty())
        line.prepend(QString::fromStdString(diagnostic.file) + (diagnostic.line > 0 ? QStringLiteral(":") : QStringLiteral(": ")));
    return line;
}

DesignFile readDesignFile(const QString& path)
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
        result.problems << QCoreApplication::translate("DesignFile", "%1 cannot be read: %2").arg(path, file.errorString());
        return result;
    }
    // One byte more than allowed tells a file that is too large without reading all of it.
    const QByteArray bytes = file.read(static_cast<qint64>(maxNativeBytes) + 1);
    const QString name = path == QLatin1String("-") ? QCoreApplication::translate("DesignFile", "standard input") : path;
    ReadResult read = readNative({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name.toStdString());
    for (const Diagnostic& diagnostic : read.diagnostics)
        result.problems << toLine(diagnostic);
    result.isReadOnly = read.isReadOnly;
    result.isUsable = !hasErrors(read.diagnostics) || !read.design.architecture.components.empty();
    result.design = std::move(read.design);
    result.diagnostics = std::move(read.diagnostics);
    result.bytes = bytes;
    return result;
}

bool writeWhole(const QString& path, const QByteArray& bytes, QString* error)
{
    const QFileInfo info(path);
    const auto fail = [&](const QString& reason) {
        *error = QCoreApplication::translate("DesignFile", "%1 cannot be written: %2").arg(path, reason);
        return false;
    };
    if (info.exists() && !info.isFile()) {
        if (info.isDir())
            return fail(QCoreApplication::translate("DesignFile", "it is a folder"));
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size() || !device.flush())
            return fail(device.errorString());
        return true;
    }
    if (info.exists() && !info.isWritable())
        return fail(QCoreApplication::translate("DesignFile", "the file is read-only"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.errorString());
    // A short file waits in the buffer: only flush() tells that the disk is full, commit() of Qt 6.4 would rename what did arrive.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(file.errorString());
    return true;
}

bool writeDesignFile(const QString& path, const Design& design, QString* error)
{
    return writeWhole(path, QByteArray::fromStdString(writeNative(design)), error);
}

} // namespace gudo

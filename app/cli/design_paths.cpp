#include "app/cli/design_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>

#include "app/cli/command.h"

namespace gudo {

namespace {

QStringList designsBelow(const QString& folder)
{
    QStringList found;
    QDirIterator each(folder, {QStringLiteral("*.gudo")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        found << QDir::cleanPath(each.next());
    found.sort();
    return found;
}

} // namespace

DesignPaths designPaths(const std::vector<std::string>& arguments)
{
    DesignPaths result;
    result.isList = arguments.size() > 1;
    for (const std::string& argument : arguments) {
        const QString path = QString::fromStdString(argument);
        if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
            result.files << path;
            continue;
        }
        result.isList = true;
        const QStringList designs = designsBelow(path);
        if (designs.isEmpty())
            result.problems << Cli::tr("%1: there is no design (*.gudo) in this folder").arg(path);
        result.files << designs;
    }
    result.files.removeDuplicates();
    return result;
}

std::string uriOf(const QString& path)
{
    if (path == QLatin1String("-"))
        return "stdin";
    const QString clean = QDir::cleanPath(path);
    const QString relative = QDir::isAbsolutePath(clean) ? QDir::current().relativeFilePath(clean) : clean;
    const bool isBelow = !relative.startsWith(QLatin1String("../")) || !QDir::isAbsolutePath(clean);
    const QByteArray encoded = QUrl::toPercentEncoding(isBelow ? relative : clean, "/");
    return (isBelow ? "" : "file://") + encoded.toStdString();
}

} // namespace gudo

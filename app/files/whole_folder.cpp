#include "app/files/whole_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/files/whole_file.h"
#include "app/text/particles.h"

namespace gudo {

std::vector<NamedBytes> namedBytes(const std::vector<LocatedText>& files)
{
    std::vector<NamedBytes> named;
    for (const LocatedText& file : files)
        named.push_back({QString::fromStdString(file.path), QByteArray::fromStdString(file.text)});
    return named;
}

QStringList namesThere(const QString& folder, const std::vector<NamedBytes>& files)
{
    QStringList names;
    for (const NamedBytes& file : files)
        if (QFileInfo::exists(QDir {folder}.filePath(file.name)))
            names << file.name;
    return names;
}

QString writeFolder(const QString& folder, const std::vector<NamedBytes>& files)
{
    for (const NamedBytes& file : files) {
        const QFileInfo place {QDir {folder}.filePath(file.name)};
        if (!QDir {}.mkpath(place.absolutePath()))
            return withParticles(QCoreApplication::translate("gudo::WholeFolder", "The folder %1 cannot be made")
                                     .arg(QDir::toNativeSeparators(place.absolutePath())));
        QString error;
        if (!writeWhole(place.filePath(), file.bytes, &error))
            return error;
    }
    return {};
}

} // namespace gudo

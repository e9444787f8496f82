#include "app/files/resources.h"

#include <QDirIterator>
#include <QFile>

namespace gudo {

CatalogResult builtInCatalog()
{
    std::vector<CatalogSource> sources;
    const QDir folder {QStringLiteral(":/gudo/catalog")};
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        sources.push_back({name.toStdString(), resource(QStringLiteral("catalog/") + name).toStdString()});
    return readCatalog(sources);
}

QByteArray resource(const QString& path)
{
    QFile file {QStringLiteral(":/gudo/") + path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList templateIds()
{
    // The whole story first, then in its order from one machine to a resilient system; others follow by name.
    QStringList ids {
        QStringLiteral("one-server-to-cdn"), QStringLiteral("single-server"),     QStringLiteral("app-db-split"),
        QStringLiteral("load-balanced"),     QStringLiteral("active-standby-lb"), QStringLiteral("app-level-lb"),
        QStringLiteral("virtualised"),       QStringLiteral("containers"),        QStringLiteral("kubernetes"),
        QStringLiteral("onprem-cluster"),    QStringLiteral("aws-three-tier"),    QStringLiteral("aws-multi-az"),
        QStringLiteral("aws-static-web"),    QStringLiteral("aws-cdn"),           QStringLiteral("cached"),
        QStringLiteral("blue-green"),        QStringLiteral("bastion-ssh"),       QStringLiteral("monitored"),
        QStringLiteral("migration")};
    const QDir folder {QStringLiteral(":/gudo/templates")};
    const QStringList files = folder.entryList({QStringLiteral("*.gudo")}, QDir::Files, QDir::Name);
    QStringList present;
    for (const QString& file : files)
        present << file.chopped(5);
    ids.removeIf([&](const QString& id) { return !present.contains(id); });
    for (const QString& id : present)
        if (!ids.contains(id))
            ids << id;
    return ids;
}

} // namespace gudo

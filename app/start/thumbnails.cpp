#include "app/start/thumbnails.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#include "app/files/design_file.h"
#include "app/render/painting.h"
#include "app/text/texts.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

constexpr int formatVersion = 1;                 ///< of what the pictures look like
constexpr qint64 longestFile = qint64 {8} << 20; ///< bytes; larger designs are a grey patch at this size

QString nameOf(const QString& key, const QString& version, const QSize& size, bool isDark, const QString& language)
{
    const QString all = QStringList {key,
                                     version,
                                     QString::number(size.width()),
                                     QString::number(size.height()),
                                     QString::number(isDark),
                                     language,
                                     QString::number(formatVersion)}
                            .join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex()) + QStringLiteral(".png");
}

void keep(const QImage& picture, const QString& path)
{
    QDir {}.mkpath(QFileInfo {path}.absolutePath());
    QSaveFile file {path};
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG"))
        file.commit(); // a full disk only means drawing it again
}

} // namespace

QImage thumbnail(const Design& design, const Catalog& catalog, IconStore& icons, const QSize& size, bool isDark,
                 const QString& language)
{
    const DisplayList list = picture(design, catalog,
                                     {.theme = isDark ? &darkTheme() : &lightTheme(),
                                      .language = language.toStdString(),
                                      .translate = [](const Message& message) {
                                          return toText(message).toStdString();
                                      }});
    const double width = list.bounds.width;
    const double height = list.bounds.height;
    if (list.items.empty() || width <= 0 || height <= 0)
        return {};
    // Twice the size and smoothed down: text of a few pixels stays a clean grey line.
    const double fit = std::min(size.width() / width, size.height() / height);
    const QImage drawn = image(list, icons, {.scale = std::min(1.0, 2 * fit), .isTransparent = true});
    if (drawn.isNull() || (drawn.width() <= size.width() && drawn.height() <= size.height()))
        return drawn;
    return drawn.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Thumbnails::Thumbnails(const Catalog& catalog, QString folder, QObject* parent)
    : QObject {parent}
    , m_catalog {catalog}
    , m_folder {std::move(folder)}
{
    m_worker.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void Thumbnails::setLook(const QSize& size, bool isDark, const QString& language)
{
    m_worker.clear(); // what was asked for in another look is of no use any more
    m_look = {size, isDark, language};
}

void Thumbnails::askForFile(const QString& path)
{
    const QFileInfo info {path};
    const QString version = QString::number(info.lastModified().toMSecsSinceEpoch());
    const bool isTooLong = info.size() > longestFile;
    ask(path, version, [path, isTooLong]() -> std::optional<Design> {
        if (isTooLong)
            return {};
        DesignFile file = readDesignFile(path);
        if (!file.isUsable)
            return {};
        return std::move(file.design);
    });
}

void Thumbnails::askForDesign(const QString& key, Design design)
{
    ask(key, {}, [design = std::move(design)] { return std::optional {design}; });
}

void Thumbnails::ask(const QString& key, const QString& version, Source source)
{
    const QString path = QDir {m_folder}.filePath(nameOf(key, version, m_look.size, m_look.isDark, m_look.language));
    m_worker.start([this, key, path, look = m_look, source = std::move(source)] {
        QImage picture {path};
        if (picture.isNull()) {
            const auto design = source();
            if (design)
                picture = thumbnail(*design, m_catalog, m_icons, look.size, look.isDark, look.language);
            if (!picture.isNull())
                keep(picture, path);
        }
        QMetaObject::invokeMethod(
            this, [this, key, picture] { emit ready(key, picture); }, Qt::QueuedConnection);
    });
}

void Thumbnails::tidy()
{
    m_worker.start([folder = m_folder] {
        const QFileInfoList kept = QDir {folder}.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
        for (const QFileInfo& old : kept.mid(mostKept))
            QFile::remove(old.absoluteFilePath());
    });
}

} // namespace gudo

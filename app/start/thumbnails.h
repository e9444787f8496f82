#pragma once

#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <optional>

#include "app/render/icon_store.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// Small pictures of designs, drawn by a worker and kept in a folder, so that each is drawn once.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    /// `folder`: where they are kept; made when there is something to keep.
    Thumbnails(const Catalog& catalog, QString folder, QObject* parent = nullptr);
    ~Thumbnails() override; ///< waits for the picture that is being drawn

    /// Looks of the pictures asked for from now on; `size` in device pixels.
    void setLook(const QSize& size, bool isDark, const QString& language);
    /// ready() will bring the picture of a design file, or none when it cannot be read. It is drawn again when the file
    /// has changed.
    void askForFile(const QString& path);
    /// The same for a design in memory; `key` names it for ever: a template's id.
    void askForDesign(const QString& key, Design design);

    /// Forgets the pictures used longest ago; called when the program has time.
    void tidy();
    static constexpr int mostKept = 128;

signals:
    /// For the path or key that was asked for. Null: there is no picture.
    void ready(const QString& key, const QImage& picture);

private:
    struct Look {
        QSize size {264, 148};
        bool isDark = false;
        QString language {QStringLiteral("en")};
    };
    using Source = std::function<std::optional<Design>()>;
    void ask(const QString& key, const QString& version, Source source);

    const Catalog& m_catalog;
    IconStore m_icons; ///< the worker's own: stores are not shared between threads
    QString m_folder;
    Look m_look;
    QThreadPool m_worker; ///< of one thread
};

/// The design's picture, at most of that size, on nothing. Null for an empty design. Any thread; the store must be the
/// thread's own.
[[nodiscard]] QImage thumbnail(const Design& design, const Catalog& catalog, IconStore& icons, const QSize& size,
                               bool isDark, const QString& language);

} // namespace gudo

#pragma once

#include <QSettings>
#include <QStringList>

#include <vector>

namespace gudo {

/// A file that was opened or saved some time.
struct RecentFile {
    QString path {}; ///< absolute
    bool isPinned = false;
    bool isMissing = false; ///< no longer there, or on a medium that is not
};

/// The files opened and saved last, newest first, kept in the settings.
class RecentFiles {
public:
    static constexpr int mostFiles = 10;

    explicit RecentFiles(QSettings& settings)
        : m_settings {settings}
    {
    }

    /// All of them, pinned ones first. Asks the disk.
    [[nodiscard]] std::vector<RecentFile> all() const;
    /// Paths of those that are there, newest first.
    [[nodiscard]] QStringList files() const;
    /// Puts a file first.
    void add(const QString& path);
    void remove(const QString& path);
    /// Pinned files stay in the list however many others are opened.
    void setPinned(const QString& path, bool isPinned);
    /// Forgets all but the pinned ones.
    void clear();

private:
    QSettings& m_settings;
};

} // namespace gudo

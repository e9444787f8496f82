#pragma once

#include <QSettings>
#include <QStringList>

namespace gudo {

/// The files opened and saved last, newest first, kept in the settings.
class RecentFiles {
public:
    static constexpr int mostFiles = 10;

    explicit RecentFiles(QSettings& settings)
        : m_settings {settings}
    {
    }

    /// Those that still exist; the others are forgotten.
    [[nodiscard]] QStringList files();
    /// Puts a file first.
    void add(const QString& path);
    void clear();

private:
    QSettings& m_settings;
};

} // namespace gudo

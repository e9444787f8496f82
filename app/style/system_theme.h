#pragma once

#include <QDBusVariant>
#include <QObject>

namespace gudo {

/// Whether the user's desktop is dark, and when that changes. Asks the desktop portal ("org.freedesktop.appearance"
/// "color-scheme"), which every desktop of today answers; where there is none, `isDark` of the constructor and
/// setPaletteDark() count. https://flatpak.github.io/xdg-desktop-portal, Settings.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    /// `isDark`: what the platform's palette says. The portal's answer comes later, by changed().
    explicit SystemTheme(bool isDark, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    /// The platform's palette is another one now.
    void setPaletteDark(bool isDark);
    /// What a value of "color-scheme" means: 1 dark, 2 light, 0 no preference.
    void setColorScheme(const QVariant& value);

signals:
    void changed(bool isDark);

private slots:
    void portalChanged(const QString& section, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void set(bool isDark);

    bool m_isDark;
    bool m_isToldByPortal = false;
};

} // namespace gudo

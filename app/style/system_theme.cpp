#include "app/style/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace gudo {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString section = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

/// Without an address the library would start a bus of its own.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

SystemTheme::SystemTheme(bool isDark, QObject* parent)
    : QObject {parent}
    , m_isDark {isDark}
{
    if (hasSessionBus())
        askPortal();
}

void SystemTheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << section << key;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            setColorScheme(QVariant::fromValue(reply.value()));
    });
}

void SystemTheme::portalChanged(const QString& changedSection, const QString& changedKey, const QDBusVariant& value)
{
    if (changedSection == section && changedKey == key)
        setColorScheme(QVariant::fromValue(value));
}

void SystemTheme::setColorScheme(const QVariant& value)
{
    // Read() wraps the answer twice, the signal once.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>() && inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint scheme = inner.toUInt(&isNumber);
    if (!isNumber || scheme > 2)
        return;
    m_isToldByPortal = true;
    set(scheme == 1);
}

void SystemTheme::setPaletteDark(bool isDark)
{
    if (!m_isToldByPortal)
        set(isDark);
}

void SystemTheme::set(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    emit changed(isDark);
}

} // namespace gudo

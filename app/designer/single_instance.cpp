#include "app/designer/single_instance.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace gudo {

namespace {

constexpr int connecting = 1'000; // ms
constexpr int answering = 5'000;  // ms; one that is busy for longer is left alone
constexpr qint64 longestMessage = 1 << 20;
const QByteArray taken {"taken\n"};

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent)
    : QObject {parent}
    , m_name {std::move(name)}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            answer(socket);
        }
    });
}

QString SingleInstance::usualName()
{
    const QByteArray where = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toUtf8() + '\n' +
                             qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    const QByteArray hash = QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/gudo-designer-") +
           QString::fromLatin1(hash);
}

bool SingleInstance::handOver(const QStringList& files)
{
    QLockFile starting {m_name + QStringLiteral(".lock")}; // two that start at once: one of them is first
    starting.tryLock(connecting);
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connecting)) {
        QLocalServer::removeServer(m_name); // of a dead process
        m_server.listen(m_name);
        return false;
    }
    socket.write(QJsonDocument {QJsonArray::fromStringList(files)}.toJson(QJsonDocument::Compact) + '\n');
    if (!socket.waitForBytesWritten(answering))
        return false;
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(answering))
            return false;
    return socket.readLine() == taken;
}

void SingleInstance::answer(QLocalSocket* socket)
{
    if (socket->bytesAvailable() > longestMessage)
        socket->abort();
    if (!socket->canReadLine())
        return;
    const QJsonDocument message = QJsonDocument::fromJson(socket->readLine());
    if (!message.isArray())
        return socket->abort();
    QStringList files;
    for (const QJsonValue& file : message.array())
        files << file.toString();
    socket->write(taken);
    socket->flush();
    emit filesReceived(files);
}

} // namespace gudo

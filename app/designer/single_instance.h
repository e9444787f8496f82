#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace gudo {

/// One process of the program for each user, display and home: a second one hands its files to the first, so that no
/// file ever has two editors by accident. A local socket in the user's own folder for such things.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `name`: of the socket, as a path.
    explicit SingleInstance(QString name = usualName(), QObject* parent = nullptr);

    /// Gives the files (absolute paths; none asks for a window) to the process that is there; else becomes that
    /// process. True when they were taken over and this one is to end.
    [[nodiscard]] bool handOver(const QStringList& files);

    [[nodiscard]] static QString usualName();

signals:
    void filesReceived(const QStringList& files);

private:
    void answer(QLocalSocket* socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace gudo

#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>
#include <utility>

namespace gudo::test {

/// Does something in the next dialog of that kind, which may well be one that blocks.
template<typename Dialog>
void inNext(std::function<void(Dialog&)> act)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act = std::move(act)] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(10);
}

} // namespace gudo::test

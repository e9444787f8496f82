#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

namespace gudo {

/// Swallows keys that an action had by default and lost when somebody chose others: the canvas knows the defaults, too,
/// and must not go on doing what the key no longer means.
class ReleasedKeys : public QObject {
    Q_OBJECT

public:
    explicit ReleasedKeys(QObject* watched);

    void setKeys(QList<QKeySequence> keys) { m_keys = std::move(keys); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QKeySequence> m_keys;
};

} // namespace gudo

#pragma once

#include <QKeySequenceEdit>

namespace gudo {

/// Takes the next key that is pressed, at once: QKeySequenceEdit waits a second for more keys. Tab and Shift+Tab move
/// on as everywhere, Esc gives up.
class KeyField : public QKeySequenceEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent);

signals:
    void captured(const QKeySequence& key);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gudo

#pragma once

#include <QLineEdit>
#include <QString>

#include <functional>

#include "core/model/id.h"

namespace gudo {

/// A line over a component's name to change it in place. Enter and a click elsewhere take the new name, Esc the old
/// one.
class InlineEditor : public QLineEdit {
    Q_OBJECT

public:
    InlineEditor(Id component, const QString& name, QWidget* parent);

    [[nodiscard]] const Id& component() const { return m_component; }
    /// Ends editing; the text is taken unless `isKept` is false.
    void end(bool isKept);

signals:
    /// Once; the editor deletes itself afterwards.
    void ended(bool isKept);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Id m_component;
    bool m_isEnded = false;
};

} // namespace gudo

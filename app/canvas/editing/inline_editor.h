#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QString>

#include "core/model/id.h"

namespace gudo {

/// A line over a component's name or a connection's label to change it in place. Enter and a click elsewhere take the
/// new text, Esc the old one; Tab takes it and goes on.
class InlineEditor : public QLineEdit {
    Q_OBJECT

public:
    InlineEditor(Id edited, const QString& text, QWidget* parent);

    /// The component or connection.
    [[nodiscard]] const Id& component() const { return m_edited; }
    /// Ends editing; the text is taken unless `isKept` is false.
    void end(bool isKept);

signals:
    /// Once; the editor deletes itself afterwards.
    void ended(bool isKept);
    /// After ended(): Tab, or Shift+Tab when it is not `isForward`.
    void wentOn(bool isForward);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Id m_edited;
    bool m_isEnded = false;
};

/// A sheet over a note to change its text in place. Enter begins a line; Ctrl+Enter, Tab and a click elsewhere take the
/// new text, Esc the old one.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteEditor(Id note, const QString& text, QWidget* parent);

    [[nodiscard]] const Id& component() const { return m_note; }
    /// Ends editing; the text is taken unless `isKept` is false.
    void end(bool isKept);

signals:
    /// Once; the editor deletes itself afterwards.
    void ended(bool isKept);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Id m_note;
    bool m_isEnded = false;
};

} // namespace gudo

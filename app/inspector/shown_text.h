#pragma once

#include <QLineEdit>

namespace gudo {

/// Shows a text from its beginning, also one that is longer than the field; who types keeps the cursor.
inline void showText(QLineEdit& field, const QString& text)
{
    if (field.text() == text)
        return;
    field.setText(text);
    if (!field.hasFocus())
        field.setCursorPosition(0);
}

} // namespace gudo

#pragma once

class QWidget;

namespace gudo {

/// Ctrl+Z in this field undoes the document's last step and not the field's: every key typed is in the document
/// already.
void letUndoThrough(QWidget& field);

} // namespace gudo

#pragma once

#include <QDialog>

#include "app/mainwindow/actions.h"

namespace gudo {

/// All keys on one sheet.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Actions& actions, QWidget* parent);
};

} // namespace gudo

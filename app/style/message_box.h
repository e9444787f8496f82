#pragma once

#include <QMessageBox>

namespace gudo {

/// A message box in the program's look: a short bold sentence, and below it what it means. Buttons are the caller's.
class MessageBox : public QMessageBox {
    Q_OBJECT

public:
    /// `severity` chooses the icon: Information, Warning or Critical.
    MessageBox(Icon severity, const QString& text, const QString& details, QWidget* parent);
};

} // namespace gudo

#pragma once

#include <QDialog>

namespace gudo {

/// Name, version and licence.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace gudo

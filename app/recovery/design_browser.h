#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "app/recovery/design_preview.h"

namespace gudo {

/// Designs to choose from: a list, and beside it the picture of the chosen one with a few words about it.
class DesignBrowser : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the list, for screen readers.
    DesignBrowser(const QString& name, const Catalog& catalog, IconStore& icons, QWidget* parent);

    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QString details() const { return m_details->text(); }
    /// Shows the chosen one. `pictureName`: for screen readers; `warning`: empty for none.
    void setShown(const Design& design, const QString& pictureName, const QString& details,
                  const QString& warning = {});

private:
    QListWidget* m_list;
    DesignPreview* m_preview;
    QLabel* m_details;
    QLabel* m_warning;
};

/// A button of a dialog's last row; it is the default one only when made so.
[[nodiscard]] QPushButton* addButton(QHBoxLayout& row, const QString& text, const char* name);

} // namespace gudo

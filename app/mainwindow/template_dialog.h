#pragma once

#include <QDialog>
#include <QListWidget>

#include <vector>

#include "app/render/icon_store.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// Chooses a design to begin with from pictures of them.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(const Catalog& catalog, IconStore& icons, QWidget* parent);

    /// The chosen template as a new design.
    [[nodiscard]] Design design() const;

private:
    /// Draws one picture and asks for the next, so that the dialog opens at once.
    void drawNext();

    const Catalog& m_catalog;
    IconStore& m_icons;
    QListWidget* m_list;
    std::vector<Design> m_designs;
    int m_drawn = 0;
};

} // namespace gudo

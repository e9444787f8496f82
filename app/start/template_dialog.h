#pragma once

#include <QDialog>

#include <vector>

#include "app/start/card_grid.h"
#include "app/start/template_list.h"
#include "app/start/thumbnails.h"

namespace gudo {

/// Chooses a design to begin with from pictures of them.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(const Catalog& catalog, QWidget* parent);

    /// The chosen template as a new design.
    [[nodiscard]] Design design() const;

private:
    CardGrid* m_grid;
    Thumbnails m_thumbnails;
    std::vector<Template> m_templates;
};

/// Where pictures of designs are kept between runs.
[[nodiscard]] QString thumbnailFolder();
[[nodiscard]] Card cardOf(const Template& made);

} // namespace gudo

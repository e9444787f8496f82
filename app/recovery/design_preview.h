#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

#include <memory>

#include "app/render/icon_store.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"
#include "core/picture/display_list.h"

namespace gudo {

/// A design as a small picture. A worker works the picture out; until then the frame is empty.
class DesignPreview : public QWidget {
    Q_OBJECT

public:
    DesignPreview(const Catalog& catalog, IconStore& icons, QWidget* parent);
    ~DesignPreview() override;

    void setDesign(const Design& design);
    /// True when what was last asked for is drawn.
    [[nodiscard]] bool isDrawn() const { return m_list != nullptr; }
    [[nodiscard]] QSize sizeHint() const override { return {460, 320}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Picture = std::shared_ptr<const DisplayList>;

    const Catalog& m_catalog;
    IconStore& m_icons;
    Design m_design;
    Picture m_list;
    QThreadPool m_worker;
    QFutureWatcher<Picture> m_run;
};

} // namespace gudo

#pragma once

#include <QWidget>

#include <memory>

#include "app/problems/fix_plan.h"
#include "app/render/icon_store.h"

namespace gudo {

/// The part of a design that a fix touches, as it is or as it will be, with what becomes other outlined.
class FixPicture : public QWidget {
    Q_OBJECT

public:
    enum class Side { Before, After };

    FixPicture(Side side, IconStore& icons, QWidget* parent);
    void setPlan(std::shared_ptr<const FixPlan> plan);
    [[nodiscard]] QSize sizeHint() const override { return {380, 230}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMarks(QPainter& painter, double scale) const;

    Side m_side;
    IconStore& m_icons;
    std::shared_ptr<const FixPlan> m_plan;
};

} // namespace gudo

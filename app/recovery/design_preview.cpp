#include "app/recovery/design_preview.h"

#include <QEvent>
#include <QPainter>
#include <QtConcurrent>

#include <algorithm>

#include "app/render/painting.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/picture/picture.h"

namespace gudo {

DesignPreview::DesignPreview(const Catalog& catalog, IconStore& icons, QWidget* parent)
    : QWidget {parent}
    , m_catalog {catalog}
    , m_icons {icons}
{
    setMinimumSize(240, 180);
    m_worker.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, [this] {
        m_list = m_run.result();
        update();
    });
}

DesignPreview::~DesignPreview()
{
    m_run.disconnect(this);
    m_worker.clear();
    m_worker.waitForDone(); // it reads the catalogue
}

void DesignPreview::setDesign(const Design& design)
{
    m_design = design;
    m_list.reset();
    update();
    m_worker.clear(); // what was asked for in between nobody wants to see any more
    const bool isDark = uiColors(palette()).isDark;
    m_run.setFuture(QtConcurrent::run(
        &m_worker, [design, &catalog = m_catalog, isDark, language = currentLanguage().toStdString()]() -> Picture {
            return std::make_shared<const DisplayList>(picture(design, catalog,
                                                               {.theme = isDark ? &darkTheme() : &lightTheme(),
                                                                .language = language,
                                                                .translate = [](const Message& message) {
                                                                    return toText(message).toStdString();
                                                                }}));
        }));
}

void DesignPreview::paintEvent(QPaintEvent*)
{
    const UiColors& colors = uiColors(palette());
    QPainter painter {this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.panel);
    const QRectF frame = QRectF {rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 8, 8);
    if (!m_list)
        return;
    if (m_design.architecture.components.empty()) {
        painter.setPen(colors.muted);
        painter.drawText(frame, Qt::AlignCenter, tr("Nothing is drawn in it"));
        return;
    }
    const QRectF inner = frame.adjusted(8, 8, -8, -8);
    const Rect& drawn = m_list->bounds;
    const double scale =
        std::min({1.0, inner.width() / std::max(1, drawn.width), inner.height() / std::max(1, drawn.height)});
    painter.setClipRect(inner);
    painter.translate(inner.center());
    painter.scale(scale, scale);
    painter.translate(-(drawn.x + drawn.width / 2.0), -(drawn.y + drawn.height / 2.0));
    paint(painter, *m_list, m_icons);
}

void DesignPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_list)
        setDesign(Design {m_design});
    QWidget::changeEvent(event);
}

} // namespace gudo

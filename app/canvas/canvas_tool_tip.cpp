#include <QToolTip>

#include "app/canvas/canvas_private.h"
#include "app/text/texts.h"

namespace gudo {

void CanvasView::Private::showToolTip(const QPoint& pixel, const QPoint& global)
{
    const Hit hit = hitAt(pixel);
    const Architecture& architecture = bench.scene.design().architecture;
    QString text;
    if (const Component* c = hit.isComponent() ? architecture.components.find(componentOf(hit.id)) : nullptr) {
        const ComponentType& type = bench.scene.catalog().typeOf(*c);
        const QString typeName = type.id.empty() ? QString::fromStdString(c->type) : toText(type.name);
        const QString name = QString::fromStdString(std::string {displayName(*c)});
        text = QStringLiteral("<b>%1</b><br>%2<br><tt>%3</tt>")
                   .arg(name.toHtmlEscaped(), typeName.toHtmlEscaped(), QString::fromStdString(c->id).toHtmlEscaped());
        if (const QString sentence = failureSentence(hit.id); !sentence.isEmpty())
            text += QStringLiteral("<br><br>") + sentence.toHtmlEscaped();
    } else if (const Connection* row = architecture.connections.find(hit.id)) {
        text =
            QStringLiteral("<b>%1 → %2</b><br>%3")
                .arg(QString::fromStdString(row->from).toHtmlEscaped(), QString::fromStdString(row->to).toHtmlEscaped(),
                     QString::fromStdString(row->kind).toHtmlEscaped());
    }
    if (text.isEmpty() || hit.part == Hit::Part::Body)
        QToolTip::hideText();
    else
        QToolTip::showText(global, text, view->viewport());
}

} // namespace gudo

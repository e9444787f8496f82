#include "app/mainwindow/geometry_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace gudo {

namespace {

QJsonArray array(const QPoint& point)
{
    return {point.x(), point.y()};
}

QJsonArray array(const QRect& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRect onScreen(const QWidget& widget, const QRect& rect)
{
    return {widget.mapToGlobal(rect.topLeft()), rect.size()};
}

} // namespace

GeometryReport::GeometryReport(const Document& document, const CanvasView& canvas, const QTreeView& palette,
                               int typeIdRole, const QLineEdit& search, const QString& path, QObject* parent)
    : QObject {parent}
    , m_document {document}
    , m_canvas {canvas}
    , m_palette {palette}
    , m_typeIdRole {typeIdRole}
    , m_search {search}
    , m_path {path}
{
    // Looking again and again needs no hook into whatever may move things: scrolling, folding, docking, edits, zoom.
    m_timer.setInterval(50 /* ms */);
    connect(&m_timer, &QTimer::timeout, this, &GeometryReport::update);
    m_timer.start();
}

QByteArray GeometryReport::report() const
{
    const QWidget& rowArea = *m_palette.viewport();
    QJsonObject rows;
    for (auto index = m_palette.indexAt({1, 1}); index.isValid(); index = m_palette.indexBelow(index)) {
        const QRect row = m_palette.visualRect(index);
        if (!rowArea.rect().contains(row.center()))
            break;
        if (const QString type = index.data(m_typeIdRole).toString(); !type.isEmpty())
            rows.insert(type, array(onScreen(rowArea, row).center()));
    }

    const QWidget& drawing = *m_canvas.viewport();
    QJsonObject components;
    for (const auto& placement : m_document.design().layout.placements) {
        const Rect& rect = placement->rect;
        const QRect pixels {m_canvas.toViewport(QPointF(rect.x, rect.y)),
                            m_canvas.toViewport(QPointF(rect.right(), rect.bottom()))};
        components.insert(QString::fromStdString(placement->id), array(onScreen(drawing, pixels)));
    }

    QJsonObject fields;
    static const QRegularExpression named {QStringLiteral("^property\\.")};
    for (const QWidget* field : m_canvas.window()->findChildren<QWidget*>(named))
        if (field->isVisible())
            fields.insert(field->objectName().section(u'.', 1), array(onScreen(*field, field->rect())));

    const QJsonObject all {{QStringLiteral("canvas"), array(onScreen(drawing, drawing.rect()))},
                           {QStringLiteral("search"), array(onScreen(m_search, m_search.rect()).center())},
                           {QStringLiteral("rows"), rows},
                           {QStringLiteral("components"), components},
                           {QStringLiteral("fields"), fields}};
    return QJsonDocument {all}.toJson(QJsonDocument::Compact);
}

void GeometryReport::update()
{
    if (!m_canvas.isVisible())
        return;
    const QByteArray now = report();
    if (now == m_written)
        return;
    QSaveFile file {m_path};
    if (file.open(QIODevice::WriteOnly) && file.write(now) == now.size() && file.commit())
        m_written = now;
}

} // namespace gudo

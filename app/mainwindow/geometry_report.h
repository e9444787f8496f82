#pragma once

#include <QByteArray>
#include <QLineEdit>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QTreeView>

#include "app/canvas/canvas_view.h"
#include "app/document/document.h"

namespace gudo {

/// Tells a test that works with a real mouse where things are on the screen: while it lives, it keeps a JSON file up to
/// date. Rectangles are [x, y, width, height] and points [x, y], in pixels of the screen:
///   {"canvas": rectangle, "search": point, "rows": {type: point of a visible palette row}, "components": {id:
///   rectangle}, "fields": {property: rectangle of its field in the inspector}}
class GeometryReport : public QObject {
    Q_OBJECT

public:
    /// `typeIdRole` gives a palette row's type; rows without one are left out. The widgets must outlive the report.
    GeometryReport(const Document& document, const CanvasView& canvas, const QTreeView& palette, int typeIdRole,
                   const QLineEdit& search, const QString& path, QObject* parent = nullptr);

private:
    [[nodiscard]] QByteArray report() const;
    void update();

    const Document& m_document;
    const CanvasView& m_canvas;
    const QTreeView& m_palette;
    int m_typeIdRole;
    const QLineEdit& m_search;
    QString m_path;
    QByteArray m_written;
    QTimer m_timer;
};

} // namespace gudo

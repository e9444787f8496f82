#pragma once

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include "app/document/document.h"

namespace gudo {

class Actions;

/// The line at the bottom: how many problems, what is going on, and the zoom.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    StatusBar(Document& document, Actions& actions, QWidget* parent);

    void setZoom(double zoom);
    void setHint(const QString& hint);
    /// "2 errors · 1 warning" as it stands now.
    [[nodiscard]] QString problemsText() const;

signals:
    void problemsClicked();
    void zoomRequested(double zoom);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCounts();
    void fillZoomMenu();

    Document& m_document;
    Actions& m_actions;
    QToolButton* m_problems;
    QLabel* m_hint;
    QToolButton* m_zoom;
};

} // namespace gudo

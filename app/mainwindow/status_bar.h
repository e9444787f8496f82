#pragma once

#include <QLabel>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <array>

#include "app/document/document.h"

namespace gudo {

class Actions;

/// The line at the bottom: how many problems, what is going on, and the zoom.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    StatusBar(Document& document, Actions& actions, QWidget* parent);

    void setZoom(double zoom);
    /// What is going on; where nothing is, why nobody can tell what fails.
    void setHint(const QString& hint);
    /// What has been done, for a few seconds.
    void tell(const QString& text);
    /// "2 errors · 1 warning" as it stands now; "No problems" where there are none.
    [[nodiscard]] QString problemsText() const;
    /// Why nobody can tell what fails; empty where it can be told.
    [[nodiscard]] QString unknownText() const;
    /// "3 hidden"; empty when nothing is.
    [[nodiscard]] QString hiddenText() const;

signals:
    void problemsClicked(); ///< where there are none
    void severityClicked(gudo::Severity severity);
    void zoomRequested(double zoom);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCounts();
    void showCounts();
    void showHint();
    void showHidden();
    void fillZoomMenu();

    Document& m_document;
    Actions& m_actions;
    QToolButton* m_noProblems;
    std::array<QToolButton*, 3> m_counts {}; ///< errors, warnings, notes; those there are none of are hidden
    QToolButton* m_hidden;                   ///< how many components are; shows them all
    QLabel* m_hint;
    QString m_hintText;
    QString m_told;
    QTimer m_forgetting;
    QToolButton* m_zoom;
};

} // namespace gudo

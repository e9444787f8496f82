#pragma once

#include <QString>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

#include "core/rules/check.h"

namespace gudo {

/// Beside the list: the page of a finding's rule, and what can be done about the finding.
class RulePane : public QWidget {
    Q_OBJECT

public:
    explicit RulePane(QWidget* parent);

    /// The page of the finding's rule; a note for a finding without one.
    void setFinding(const Finding& finding, const Settings& settings);
    [[nodiscard]] QTextBrowser& page() { return *m_page; }

signals:
    void fixRequested();
    void fixAllRequested();
    void acceptRequested(); ///< or no longer
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPage();
    void retranslate();

    QTextBrowser* m_page;
    QToolButton* m_close;
    QToolButton* m_fix;
    QToolButton* m_fixAll;
    QToolButton* m_accept;
    Finding m_finding {};
    Settings m_settings {};
    QString m_html; ///< of the page: made anew only when it says something else
};

} // namespace gudo

#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include "app/simulation/failure_mode.h"
#include "app/simulation/outcome_list.h"

namespace gudo {

/// Beside the canvas while people ask what happens when things die: what fails, how every client fares, and which fixes
/// would have helped.
class FailuresPanel : public QWidget {
    Q_OBJECT

public:
    FailuresPanel(Document& document, FailureMode& mode, QWidget* parent);

    [[nodiscard]] QListWidget& failedList() { return *m_failed; }
    [[nodiscard]] OutcomeList& outcomes() { return *m_outcomes; }
    /// Buttons for the fixes on offer, in their order.
    [[nodiscard]] std::vector<QPushButton*> fixButtons() const;

signals:
    void closeRequested();
    void sweepRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFailed();
    void showReport();
    /// Fixes of what the design itself calls a single point of failure, of all that fails; and of what the lost
    /// requests miss, where trying it out shows that it helps.
    void showFixes();
    void remove(int row);
    void retranslate();
    void color();

    Document& m_document;
    FailureMode& m_mode;
    OutcomeModel m_model;
    QLabel* m_title;
    QToolButton* m_close;
    QLabel* m_failedTitle;
    QToolButton* m_clear;
    QListWidget* m_failed;
    QLabel* m_hint;
    QLabel* m_outcomesTitle;
    OutcomeList* m_outcomes;
    QLabel* m_noRequests; ///< why there is nothing to tell
    QLabel* m_carried;
    QLabel* m_fixesTitle;
    QWidget* m_fixes;
    QVBoxLayout* m_fixColumn;
    QPushButton* m_sweep;
    QPushButton* m_export;
};

} // namespace gudo

#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include "app/document/newest_answer.h"
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
    /// True while a worker still tries which fixes would help.
    [[nodiscard]] bool isTryingFixes() const { return m_fixWorker.isBusy(); }

signals:
    void closeRequested();
    void sweepRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Fixes = std::vector<Diagnostic>; ///< what is wrong, and how to mend it

    void showFailed();
    void showReport();
    void askForFixes();
    void showFixes(const Fixes& fixes);
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
    NewestAnswer<Fixes> m_fixWorker; ///< last, so that it ends before what it fills
};

} // namespace gudo

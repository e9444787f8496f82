#pragma once

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

#include <set>

#include "app/problems/fix_dialog.h"
#include "app/problems/problems_header.h"
#include "app/problems/problems_model.h"
#include "app/problems/problems_view.h"
#include "app/problems/rule_pane.h"

namespace gudo {

/// The bottom panel: what was found in the design, where, why, and how to mend it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] ProblemsModel& model() { return m_model; }
    [[nodiscard]] ProblemsView& view() { return *m_view; }
    [[nodiscard]] RulePane& rulePane() { return *m_rule; }

    /// Shows what the fix of a finding, or of all below a heading, will change, and mends as one undo step when that is
    /// wanted. Returns the open dialog, or nullptr where there is nothing to mend.
    FixDialog* fix(const QModelIndex& index);
    /// The same for all that the rule of the row finds in the design.
    FixDialog* fixAll(const QModelIndex& index);
    /// Shows the page of the finding's rule at the side, from now on for every finding that is chosen; where there is no
    /// room for both, instead of the list, until it is closed.
    void explain(const QModelIndex& index);
    [[nodiscard]] bool isPageWanted() const { return m_isPageWanted; }
    void setPageWanted(bool isWanted);
    /// Asks for a reason and keeps it in the design.
    void accept(const std::vector<QModelIndex>& rows);
    /// Takes acceptances back as one undo step.
    void noLongerAccept(const std::vector<QModelIndex>& rows);
    /// Chooses the finding after or before the chosen one, over the ends too, and shows where it is.
    void showNext(int step);
    /// Shows only findings of that severity.
    void showOnly(Severity severity);
    /// What is chosen in the list, for the clipboard.
    [[nodiscard]] QString copied(bool isMarkdown) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wire();
    void closePage();
    [[nodiscard]] bool isNarrow() const;
    void showMenu(const QModelIndex& index, const QPoint& globalPosition);
    void showPlace(const QModelIndex& index);
    void showCurrent(const QModelIndex& current);
    void showRule(const QModelIndex& index);
    /// Has views show the single point of failure that a finding is about, if it is about one.
    void pointAt(const Finding* finding);
    void showFindings();
    FixDialog* ask(const FixDialog::Words& words, FixWork work, std::set<Id> selected);
    /// The chosen rows, or the current one.
    [[nodiscard]] std::vector<QModelIndex> chosenRows() const;
    [[nodiscard]] std::vector<const Finding*> chosenFindings(const std::vector<QModelIndex>& rows) const;
    void retranslate();
    void updateIcons();

    Document& m_document;
    ProblemsModel m_model;
    ProblemsHeader* m_header;
    QStackedWidget* m_pages;
    QSplitter* m_splitter;
    ProblemsView* m_view;
    RulePane* m_rule;
    QWidget* m_empty;
    QLabel* m_emptyIcon;
    QLabel* m_emptyText;
    std::string m_current; ///< identity of the finding that is chosen
    bool m_isPageWanted = true;
    bool m_isPageAsked = false; ///< instead of the list, where the panel is narrow
    bool m_isPointing = false; ///< the current finding is what the spotlight is on
};

} // namespace gudo

#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

#include <array>

#include "app/problems/problems_model.h"
#include "app/problems/problems_view.h"

namespace gudo {

/// The bottom panel: what was found in the design, where, why, and how to mend it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] ProblemsModel& model() { return m_model; }
    [[nodiscard]] ProblemsView& view() { return *m_view; }
    /// Mends one finding as one undo step called after the fix.
    void fix(const QModelIndex& index);
    /// Shows the page of the finding's rule at the side.
    void explain(const QModelIndex& index);
    /// Asks for a reason and keeps it in the design.
    void accept(const QModelIndex& index);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMenu(const QModelIndex& index, const QPoint& globalPosition);
    void showPlace(const QModelIndex& index);
    /// Has views show the single point of failure that a finding is about, if it is about one.
    void pointAt(const Finding* finding);
    void showFindings();
    /// Counts on the buttons, with words where there is room.
    void labelSeverities();
    void retranslate();
    void updateIcons();

    Document& m_document;
    ProblemsModel m_model;
    QLabel* m_title;
    std::array<QToolButton*, 3> m_severities {};
    QToolButton* m_acceptedShown;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QToolButton* m_close;
    QStackedWidget* m_pages;
    QSplitter* m_splitter;
    ProblemsView* m_view;
    QTextBrowser* m_rule;
    QWidget* m_rulePane;
    QToolButton* m_closeRule;
    QWidget* m_empty;
    QLabel* m_emptyIcon;
    QLabel* m_emptyText;
    QString m_current; ///< identity of the finding that is selected
    QString m_explained;
};

} // namespace gudo

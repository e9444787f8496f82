#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "app/reachability/reach_form.h"
#include "app/reachability/reach_row_model.h"
#include "app/reachability/reach_row_view.h"
#include "app/reachability/reach_service.h"

namespace gudo {

/// Who reaches whom, and what stands in the way: asks, tells the hops, lights them up on the canvas, and offers the
/// change that would let the packets through.
class ReachPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReachPanel(Document& document, QWidget* parent = nullptr);

    // Questions, each asked at once.

    void askWay(const ReachQuery& query);
    void askFrom(const std::string& source);
    void askTo(const Id& target);
    /// What a connection stands for.
    void askConnection(const Id& connection);
    /// The two components that are selected, the connection, or the one as the source.
    void askSelection();
    /// What the canvas picked for a field.
    void takePicked(ReachForm::End end, const Id& component);

    /// Makes the change that lets the packets through, as one undo step.
    void fix();

    [[nodiscard]] ReachForm& form() { return *m_form; }
    [[nodiscard]] ReachService& service() { return m_service; }
    [[nodiscard]] ReachRowModel& model() { return m_model; }
    [[nodiscard]] ReachRowView& view() { return *m_view; }
    [[nodiscard]] QPushButton& fixButton() { return *m_fix; }
    /// What lies over the canvas for it now.
    [[nodiscard]] const Highlights& highlights() const { return m_highlights; }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] QString remarks() const { return m_remarks->text(); }
    [[nodiscard]] QSize sizeHint() const override { return {336, 480}; }

signals:
    void closeRequested();
    void highlightsChanged(const gudo::Highlights& highlights);
    void pickRequested(gudo::ReachForm::End end, bool isWanted);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeLayout();
    void setAsk(const ReachAsk& ask);
    void ask();
    void showAnswer();
    void showTexts();
    void showFix();
    void showEmptyText();
    void choose(const QModelIndex& index);
    /// Lights up one hop more, until all are lit.
    void step();
    void light();
    void setHighlights(const Highlights& highlights);
    void retranslate();
    void updateIcons();

    Document& m_document;
    ReachService m_service;
    ReachRowModel m_model;
    QLabel* m_title;
    QToolButton* m_selected;
    QToolButton* m_close;
    ReachForm* m_form;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QWidget* m_answer;
    QLabel* m_sign;
    QLabel* m_sentence;
    QLabel* m_remarks;
    ReachRowView* m_view;
    QFrame* m_fixCard;
    QLabel* m_fixTitle;
    QLabel* m_fixSteps;
    QPushButton* m_fix;
    QTimer m_stepTimer;
    ReachAsk m_told;       ///< the question whose answer is on the screen
    bool m_isTold = false; ///< some answer is
    int m_lit = 0;         ///< hops that are lit so far
    Highlights m_highlights;
};

} // namespace gudo

#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QWidget>

#include "app/stages/stage_findings.h"
#include "core/picture/highlights.h"

namespace gudo {

/// The panel about the open stage: what the speaker says of it, and what it changed, solved and introduced against the
/// stage before it or any other. While it is shown, what changed is to be laid over the drawing.
class StagePanel : public QWidget {
    Q_OBJECT

public:
    StagePanel(Document& document, StageFindings& findings, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QComboBox& other() { return *m_other; }
    [[nodiscard]] QPlainTextEdit& note() { return *m_note; }
    [[nodiscard]] QSize sizeHint() const override { return {336, 420}; }

signals:
    void closeRequested();
    /// What changed, to be laid over the drawing; nothing while the panel is hidden.
    void highlightsChanged(const gudo::Highlights& highlights);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const Design& before, const Design& after);
    void sync();
    void fillOther();
    void fillList();
    void tellHighlights();
    void keepNote();
    void retranslate();
    void color();
    /// The stage that the open one is compared with; empty: none.
    [[nodiscard]] Id otherStage() const;

    Document& m_document;
    StageFindings& m_findings;
    QLabel* m_title;
    QToolButton* m_close;
    QPlainTextEdit* m_note;
    QLabel* m_against;
    QComboBox* m_other;
    QTreeWidget* m_list;
    QLabel* m_empty;
    bool m_isFilling = false;
};

} // namespace gudo

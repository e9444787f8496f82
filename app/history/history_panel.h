#pragma once

#include <QLabel>
#include <QToolButton>
#include <QUndoView>
#include <QWidget>

#include "app/document/document.h"

namespace gudo {

/// The steps of the history by name, the current one marked and a sign where the file was saved. Choosing one goes
/// there.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {336, 280}; }
    [[nodiscard]] QUndoView& view() { return *m_view; }

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void color();

    Document& m_document;
    QLabel* m_title;
    QToolButton* m_close;
    QUndoView* m_view;
};

} // namespace gudo

#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <map>

#include "app/code/code_answer.h"
#include "app/listing/code_view.h"
#include "app/document/document.h"
#include "app/document/newest_answer.h"

namespace gudo {

/// The texts of the design beside the drawing, as they would be exported now: of all of it, or of what is selected.
/// What is selected is marked in the text, and a cursor in the text selects. Works on a worker, and only while it is
/// shown.
class CodePanel : public QWidget {
    Q_OBJECT

public:
    explicit CodePanel(Document& document, QWidget* parent = nullptr);

    /// Nullptr until there is one.
    [[nodiscard]] const std::shared_ptr<const CodeAnswer>& answer() const { return m_answer; }
    /// True while the answer is older than the design.
    [[nodiscard]] bool isWorking() const { return m_worker.isBusy(); }
    [[nodiscard]] CodeView& view() { return *m_view; }
    [[nodiscard]] QTabBar& files() { return *m_files; }
    [[nodiscard]] QListWidget& notes() { return *m_notes; }

    /// Shows the text of that id ("mermaid").
    void showKind(std::string_view id);
    /// Only what is selected, or all of the design.
    void setPartShown(bool isPart);
    /// What is marked in the view, else the file that is shown.
    void copy() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closeRequested();
    void told(const QString& text); ///< a few words for the status bar

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHeader(QLayout& column);
    [[nodiscard]] QToolButton* iconButton();
    void ask();
    void take(std::shared_ptr<const CodeAnswer> answer);
    void showFiles();
    void showFile();
    void showNotes();
    void showEmpty();
    /// Follows a selection that was made elsewhere.
    void followSelection();
    void selectFromText(const Id& subject);
    void save();
    void retranslate();
    void updateIcons();
    [[nodiscard]] const CodeFile* file() const;

    Document& m_document;
    QLabel* m_title;
    QButtonGroup* m_kinds;
    QToolButton* m_part;
    QToolButton* m_copy;
    QToolButton* m_save;
    QToolButton* m_close;
    QTabBar* m_files;
    CodeView* m_view;
    QLabel* m_empty;
    QLabel* m_notesTitle;
    QListWidget* m_notes;
    std::shared_ptr<const CodeAnswer> m_answer;
    std::map<std::string_view, QString> m_fileOfKind; ///< that was looked at last
    std::vector<Id> m_shownPart;       ///< what was selected elsewhere, for as long as only that is shown
    bool m_isSelecting = false;        ///< the selection that changes now was made in the text
    bool m_isStale = true;             ///< the design changed since somebody asked
    NewestAnswer<CodeAnswer> m_worker; ///< last, so that it ends before what it fills
};

} // namespace gudo

#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <functional>
#include <vector>

#include "app/document/document.h"
#include "app/search/design_search.h"

namespace gudo {

/// Find and replace, floating at the top right of the canvas: names, ids, types, properties, labels and notes.
class FindBar : public QFrame {
    Q_OBJECT

public:
    /// `canvas`: what it lies upon.
    FindBar(Document& document, QWidget* canvas);

    /// In which order components are gone through; asked for every search.
    void setOrder(std::function<std::vector<Id>()> order) { m_order = std::move(order); }
    void open(bool withReplace);
    void next() { step(1); }
    void previous() { step(-1); }
    void replaceOne();
    void replaceAll();
    /// Selects every component and connection that was found.
    void selectAllFound();

    [[nodiscard]] const std::vector<FindMatch>& matches() const { return m_matches; }
    /// Index of the match that is shown; -1 for none.
    [[nodiscard]] int current() const { return m_current; }

signals:
    /// Esc or the cross: the canvas may have the keys again.
    void closed();
    /// What the bar has found, and the one that it is at ("" for none); nothing when it closes.
    void foundChanged(const std::vector<gudo::Id>& ids, const gudo::Id& current);
    /// What was done, for the status bar.
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] FindQuery query() const;
    /// Looks again; stays at the match it was at, or goes to the first one from the selection on.
    void search();
    void refresh();
    void step(int by);
    void go(int index);
    void describe();
    void tellFound();
    void setReplaceShown(bool isShown);
    void place();
    void close();
    void retranslate();
    void updateIcons();

    Document& m_document;
    std::function<std::vector<Id>()> m_order;
    std::vector<FindMatch> m_matches;
    int m_current = -1;
    QToolButton* m_expand;
    QLineEdit* m_text;
    QToolButton* m_case;
    QToolButton* m_word;
    QToolButton* m_pattern;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_all;
    QToolButton* m_close;
    QLineEdit* m_with;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QLabel* m_place; ///< where the current match stands, or what is wrong with the pattern
};

} // namespace gudo

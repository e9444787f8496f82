#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QString>

#include <vector>

#include "app/render/icon_store.h"

class QInputMethodEvent;
class QLabel;

namespace gudo {

/// Rows of a box that are seen at once, and offered at most.
inline constexpr int mostQuickRows = 8;

/// One thing that can be chosen.
struct QuickRow {
    QString id {};
    QString icon {}; ///< of the catalogue
    QString title {};
    QString detail {}; ///< quiet, at the end: where it will go
    bool isPossible = true;
    QString tip {}; ///< what it is, for who does not know it
};

/// How it was chosen: with Enter, with Tab to go on with the next one, with Shift+Enter.
enum class QuickChoice { Once, GoOn, Other };

/// A line to type in with the best matches below it, over the canvas. It decides nothing: whoever shows it fills it
/// after typedChanged() and acts on chosen(). The syllable being composed in an input method counts as typed.
class QuickBox : public QFrame {
    Q_OBJECT

public:
    QuickBox(IconStore& icons, QWidget* parent);

    /// What is typed is about: for the empty line, for screen readers, and the keys for the last row.
    void setTexts(const QString& placeholder, const QString& keys);
    void setRows(const std::vector<QuickRow>& rows, const QString& whenEmpty);
    [[nodiscard]] QString typed() const;
    void setTyped(const QString& text);
    /// Id of the highlighted row; empty when there is none.
    [[nodiscard]] QString current() const;
    [[nodiscard]] QLineEdit& line();
    /// Puts it beside a rectangle of its parent so that it covers little of it; stays where it is while it may.
    void standBeside(const QRect& anchor);

    // An input method that began before there was a box goes on at the canvas, which passes it on: moving the focus in
    // the middle of a syllable would lose it.
    void showCursor();
    void take(QInputMethodEvent* event);
    void take(QKeyEvent* event);
    [[nodiscard]] QVariant ask(Qt::InputMethodQuery query) const;

signals:
    void typedChanged(const QString& text);
    void currentChanged(const QString& id);
    void chosen(const QString& id, gudo::QuickChoice how);
    void cancelled();

private:
    class Line;
    [[nodiscard]] bool isHandled(QKeyEvent* event);
    void walk(int by);
    void choose(QuickChoice how);

    Line* m_line;
    QListView* m_list;
    QStandardItemModel m_model;
    QLabel* m_empty;
    QLabel* m_keys;
    QRect m_anchor; ///< what it stands beside
};

} // namespace gudo

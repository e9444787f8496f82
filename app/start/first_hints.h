#pragma once

#include <QPointer>
#include <QSettings>

#include <vector>

#include "app/style/floating_card.h"

class QLabel;
class QToolButton;

namespace gudo {

/// Things that nobody finds by looking at the screen.
enum class FirstHint { TypeToAdd, DragToConnect, Badge };

/// Shows each hint once in the life of the settings: in a small card at the foot of a widget, one at a time, without
/// taking the focus. A hint has been seen when somebody closes it or does what it says.
class FirstHints : public FloatingCard {
    Q_OBJECT

public:
    /// `over`: lies at its lower edge, and moves with it.
    FirstHints(QSettings& settings, QWidget* over);

    /// Stands above another one at that edge rather than over it.
    void keepClearOf(QWidget& other);
    /// Its moment has come: shows it unless it has been seen or another one is there; then it waits.
    void offer(FirstHint hint);
    /// It is of no use now: hides it, and `isDone` says whether for ever.
    void withdraw(FirstHint hint, bool isDone);
    [[nodiscard]] bool isSeen(FirstHint hint) const;
    /// All of them are shown again at their moments.
    void forget();

    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showNext();
    void retranslate();
    void place();

    QSettings& m_settings;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    QPointer<QWidget> m_other {};
    std::vector<FirstHint> m_waiting {}; ///< the first one is shown
};

} // namespace gudo

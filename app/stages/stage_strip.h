#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <optional>

#include "app/stages/stage_findings.h"

namespace gudo {

/// The bar under the canvas with a tab for each stage of the design: shows and adds stages, renames them in place,
/// drags them about. Hidden while there are none.
class StageStrip : public QWidget {
    Q_OBJECT

public:
    StageStrip(Document& document, StageFindings& findings, QWidget* parent = nullptr);

    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    /// The actions behind the buttons at the end of the bar: the panel with changes, and presenting.
    void setActions(QAction* changes, QAction* present);

    /// One more stage behind the open one, with what that holds; of a design without stages the first two.
    void add();
    void step(bool forward);
    void rename(int tab);
    void duplicate(int tab);
    void remove(int tab);
    /// Makes what was edited since the stage was opened in all later stages as well.
    void carryOn();
    [[nodiscard]] bool mayCarryOn() const;

signals:
    void stagesChanged(); ///< how many there are, or which is open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const Design& before, const Design& after);
    void sync();
    void syncCounts();
    void open(int tab);
    void showMenu(const QPoint& at);
    void endRename(bool isKept);
    void retranslate();
    void color();
    [[nodiscard]] Id idOf(int tab) const;

    Document& m_document;
    StageFindings& m_findings;
    QTabBar* m_tabs;
    QToolButton* m_add;
    QToolButton* m_changes;
    QToolButton* m_present;
    QPointer<QLineEdit> m_editor;
    Id m_renamed {};
    Design m_asOpened {}; ///< the design when the open stage was opened
    bool m_isSyncing = false;
};

} // namespace gudo

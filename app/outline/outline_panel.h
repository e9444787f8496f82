#pragma once

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <set>

#include "app/outline/connection_list.h"
#include "app/outline/outline_view.h"

namespace gudo {

/// The panel with the tree of the design: to find, select, rename and move components from one container into another.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    OutlinePanel(Document& document, IconStore& icons, QWidget* parent = nullptr);

    [[nodiscard]] OutlineView& view() { return *m_view; }
    [[nodiscard]] OutlineModel& model() { return m_model; }
    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    [[nodiscard]] ConnectionList& connections() { return *m_connections; }
    /// The row that is shown for a component, or an invalid index.
    [[nodiscard]] QModelIndex rowOf(const Id& id) const { return m_filter.mapFromSource(m_model.indexOf(id)); }

    /// Why a container takes no component of a type; empty when it does.
    void setRefusal(std::function<QString(const Id& container, const std::string& type)> refusal);
    /// What the menu of a row offers besides renaming: the window's own actions on the selection.
    void setMenuActions(std::vector<QAction*> actions) { m_menuActions = std::move(actions); }

signals:
    void adoptionRequested(const std::vector<gudo::Id>& components, const gudo::Id& container);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void unfold();
    void followRows();
    void followSelection(bool isScrolling);
    void select();
    /// Switches a row, with all that are selected if it is; one undo step.
    void switchRows(const QModelIndex& index, RowSwitch which);
    void showMenu(const QPoint& globalPosition);
    void retranslate();
    void updateIcons();

    Document& m_document;
    OutlineModel m_model;
    OutlineFilter m_filter;
    QLabel* m_title;
    QToolButton* m_close;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    OutlineView* m_view;
    QLabel* m_empty;
    QLabel* m_connectionsTitle;
    ConnectionList* m_connections;
    std::vector<QAction*> m_menuActions;
    std::set<Id> m_unfolded; ///< before the search
    bool m_isSyncing = false;
};

} // namespace gudo

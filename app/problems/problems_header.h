#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <functional>

#include "app/problems/problems_model.h"

namespace gudo {

/// Above the list: how many findings there are, which of them are shown, and how they are grouped. Works on the model.
class ProblemsHeader : public QWidget {
    Q_OBJECT

public:
    ProblemsHeader(ProblemsModel& model, QWidget* parent);

    [[nodiscard]] QLineEdit& search() { return *m_search; }

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPills();
    void addMenus();
    void setFilter(const std::function<void(ProblemsFilter&)>& change);
    void fillGroupingMenu();
    void fillFilterMenu();
    /// What is shown, as the model has it.
    void showState();
    void retranslate();
    void updateIcons();

    ProblemsModel& m_model;
    QLabel* m_title;
    std::array<QToolButton*, 3> m_severities {};
    QToolButton* m_new;
    QToolButton* m_accepted;
    QToolButton* m_grouping;
    QToolButton* m_filter;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QToolButton* m_close;
};

} // namespace gudo

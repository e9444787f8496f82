#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

#include "app/simulation/sweep_export.h"
#include "app/simulation/sweep_model.h"

namespace gudo {

/// The table of a sweep: choose what fails in turn, sort, click a row to see it on the canvas, save it all as pages.
class SweepPanel : public QWidget {
    Q_OBJECT

public:
    SweepPanel(Document& document, QWidget* parent);

    [[nodiscard]] SweepModel& model() { return m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QComboBox& levels() { return *m_levels; }

    /// Asks for a file and writes the sweep there.
    void exportAsked();

signals:
    /// Show what that failure does.
    void eventChosen(const std::string& event);
    /// A file, or the folder of several.
    void saved(const QString& path);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showReport();
    void choose(const QModelIndex& index);
    void retranslate();
    void color();

    Document& m_document;
    SweepModel m_model;
    QSortFilterProxyModel m_sorted;
    IconStore m_icons;
    QLabel* m_title;
    QComboBox* m_levels;
    QPushButton* m_export;
    QToolButton* m_close;
    QStackedWidget* m_pages;
    QTableView* m_table;
    QLabel* m_empty;
};

} // namespace gudo

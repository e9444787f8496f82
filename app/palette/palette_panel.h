#pragma once

#include <QLineEdit>
#include <QStackedWidget>
#include <QString>
#include <QWidget>

#include <set>

#include "app/palette/palette_model.h"
#include "app/palette/palette_view.h"

class QAction;
class QLabel;

namespace gudo {

/// The left panel: every type of component, searchable, to insert or to drag onto the canvas.
class PalettePanel : public QWidget {
    Q_OBJECT

public:
    PalettePanel(const Catalog& catalog, IconStore& icons, QWidget* parent = nullptr);

    [[nodiscard]] PaletteModel& model() { return m_model; }
    [[nodiscard]] PaletteView& view() { return *m_view; }
    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    /// Puts the cursor into the search field with its text selected.
    void focusSearch();

signals:
    /// Enter or a double click on a type, to be put in the middle of the view.
    void insertRequested(const QString& type);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void retranslate();
    void updateIcons();

    PaletteModel m_model;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QStackedWidget* m_pages;
    PaletteView* m_view;
    QLabel* m_empty;
    std::set<int> m_folded; ///< categories the user closed, kept over a search
};

} // namespace gudo

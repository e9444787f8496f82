#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <vector>

#include "app/search/search_term.h"

namespace gudo {

/// A row of the sheet: what, and every key that does it.
struct SheetRow {
    QString text {};
    QStringList keys {};
    std::vector<SearchTerm> terms {}; ///< in every language
};
struct SheetGroup {
    QString title {};
    std::vector<SheetRow> rows {};
};

/// All keys on one page: groups in as many columns as there is room for, scrolled when there is too little, found by
/// name or key.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(std::vector<SheetGroup> groups, QWidget* parent);

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }
    /// Names of the rows shown now, in reading order.
    [[nodiscard]] QStringList shownRows() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::vector<SheetGroup> found() const;
    [[nodiscard]] int columnsFor(int width) const;
    QWidget* groupWidget(const SheetGroup& group, QWidget* parent) const;
    void rebuild();

    std::vector<SheetGroup> m_groups;
    QLineEdit* m_search;
    QScrollArea* m_area;
    int m_columns = 0;
};

} // namespace gudo

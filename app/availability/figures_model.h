#pragma once

#include <QAbstractListModel>

#include <vector>

#include "app/availability/figure_row.h"
#include "app/document/document.h"

namespace gudo {

/// A list of figures. Editing one commits it to the document, as one undo step.
class FiguresModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FiguresModel(Document& document, QObject* parent = nullptr);

    /// Rows that are the same stay as they are, so that what is selected and scrolled to does.
    void setRows(std::vector<FigureRow> rows);
    [[nodiscard]] const std::vector<FigureRow>& rows() const { return m_rows; }
    /// nullptr for an invalid index. Valid until the next setRows().
    [[nodiscard]] const FigureRow* rowAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False, and nothing changes, when what was typed is no such figure.
    bool setData(const QModelIndex& index, const QVariant& typed, int role) override;

private:
    Document& m_document;
    std::vector<FigureRow> m_rows;
};

} // namespace gudo

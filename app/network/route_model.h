#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>

#include "app/document/document.h"
#include "app/network/network_facts.h"

namespace gudo {

/// The routes of one table: the ones that every table has, those that are written, those of endpoints. What is typed is
/// an edit of the document. A new route stands at the end until it has a destination and a target.
class RouteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DestinationColumn, TargetColumn, KindColumn, StateColumn };
    enum Role { TargetIdRole = Qt::UserRole, IsWrittenRole };

    explicit RouteModel(Document& document, QObject* parent = nullptr);

    /// "" for none.
    void setTable(std::shared_ptr<const NetworkFacts> facts, const Id& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A destination as text, or a target as its id.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The row for a new route, which is there from now on.
    QModelIndex addRoute();
    /// Removes a written route, or the new one; false for others.
    bool removeRoute(int row);
    /// Puts the routes in the order in which they win.
    void sortRoutes();
    /// The row of the table's route of that number; invalid when there is none.
    [[nodiscard]] QModelIndex indexOfRoute(int route) const;

    [[nodiscard]] const Id& table() const { return m_table; }
    [[nodiscard]] const NetworkFacts* facts() const { return m_facts.get(); }
    /// What may be chosen as a target.
    [[nodiscard]] std::vector<const Component*> targets() const;
    /// What is wrong with a destination; empty when nothing is.
    [[nodiscard]] QString problemWithDestination(const QString& text) const;

private:
    struct Row {
        int route = -1; ///< in the property; -1: not written there
        std::string destination;
        Id target;
        bool isLocal = false;
        bool isNew = false;

        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] std::vector<Row> readRows() const;
    /// False when the document's table is no longer what is shown.
    [[nodiscard]] bool isUpToDate(const Row& row) const;
    [[nodiscard]] QString targetText(const Row& row) const;
    [[nodiscard]] QString kindText(const Row& row) const;
    [[nodiscard]] QString stateText(const Row& row) const;
    [[nodiscard]] QString tableName() const;

    Document& m_document;
    std::shared_ptr<const NetworkFacts> m_facts;
    Id m_table;
    std::vector<Row> m_rows;
    std::optional<Row> m_new;
};

} // namespace gudo

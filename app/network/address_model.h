#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "app/document/document.h"
#include "app/network/network_facts.h"

namespace gudo {

/// The ranges of one network: itself first, then what lies in it. A range that is typed is an edit of the document.
class AddressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RangeColumn, ZoneColumn, UsableColumn, UsedColumn, StateColumn };
    enum Role { IsWrongRole = Qt::UserRole };

    explicit AddressModel(Document& document, QObject* parent = nullptr);

    /// nullptr: nothing to show. Valid as long as `facts`.
    void setSpace(std::shared_ptr<const NetworkFacts> facts, const AddressSpace* space);
    void setText(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes a range, as one undo step; an empty text removes it. Tells why with refused() when it cannot be read.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] const AddressSpace* space() const { return m_space; }
    /// The place in that row; nullptr for the network itself.
    [[nodiscard]] const AddressPlace* placeAt(int row) const;
    /// The component in that row.
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(const Id& id) const; ///< -1: none

signals:
    void refused(const QString& why);

private:
    [[nodiscard]] QVariant textAt(int row, int column) const;
    [[nodiscard]] std::vector<int> shownPlaces() const;

    Document& m_document;
    std::shared_ptr<const NetworkFacts> m_facts;
    const AddressSpace* m_space = nullptr;
    QString m_text;
    std::vector<int> m_places; ///< numbers of places that are shown
};

/// A count of addresses for people: "251", "65,531", "2^64".
[[nodiscard]] QString addressCount(std::uint64_t count);
/// What is wrong with a place's range, or empty.
[[nodiscard]] QString placeProblem(const Design& design, const AddressSpace& space, const AddressPlace& place);

} // namespace gudo

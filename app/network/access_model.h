#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "app/document/document.h"
#include "app/network/network_facts.h"

namespace gudo {

/// The security-group matrix as a table: sources down, targets across. Shows the parties that the network, the text and
/// the states chosen leave. Edits are commits of the document.
class AccessModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, IsGeneralRole, IsMarkedRole };

    explicit AccessModel(Document& document, QObject* parent = nullptr);

    void setFacts(std::shared_ptr<const NetworkFacts> facts);
    /// Only what concerns the groups of that network; "" for all.
    void setNetwork(const Id& network);
    /// Only parties with that in their names, and those they have to do with.
    void setText(const QString& text);
    /// Only parties with a cell in that state; nothing: all.
    void setState(std::optional<CellState> state);
    /// The groups whose rows and columns stand out.
    void mark(std::set<Id> groups);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Sets the rules between the two from what was typed, as one undo step. Tells why with refused() when it cannot.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The same with traffic that is known; false when nothing could be changed.
    bool setTraffic(const QModelIndex& index, const std::vector<AllowedTraffic>& traffic);
    [[nodiscard]] const MatrixCell* cellAt(const QModelIndex& index) const;
    [[nodiscard]] const MatrixParty& from(const QModelIndex& index) const;
    [[nodiscard]] const MatrixParty& to(const QModelIndex& index) const;
    [[nodiscard]] const NetworkFacts* facts() const { return m_facts.get(); }
    /// The cell of two parties, by number; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(int from, int to) const;
    /// Cells in that state in the network, whatever is filtered.
    [[nodiscard]] int count(CellState state) const;
    /// Everything that takes part in a cell: members of both parties, the groups, the arrows.
    [[nodiscard]] std::set<Id> partsOf(const QModelIndex& index) const;

signals:
    void refused(const QString& why);

private:
    [[nodiscard]] const MatrixParty& party(int number) const;
    [[nodiscard]] bool isInNetwork(int from, int to) const;
    void choose();

    Document& m_document;
    std::shared_ptr<const NetworkFacts> m_facts;
    Id m_network;
    QString m_text;
    std::optional<CellState> m_state;
    std::set<Id> m_marked;
    std::vector<int> m_sources; ///< numbers of parties
    std::vector<int> m_targets;
};

} // namespace gudo

#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <array>

#include "app/network/address_map.h"
#include "app/network/address_model.h"
#include "app/network/network_page.h"

namespace gudo {

/// The address plan of one network: its range as a map, its places as a table, and what divides it further.
class AddressPage : public NetworkPage {
    Q_OBJECT

public:
    explicit AddressPage(Document& document, QWidget* parent = nullptr);

    void setFacts(std::shared_ptr<const NetworkFacts> facts) override;
    /// "" shows the first network.
    void setNetwork(const Id& network) override;
    void setText(const QString& text) override;
    bool follow(const std::set<Id>& selection) override;
    [[nodiscard]] bool hasContent() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QWidget* mainWidget() override { return m_table; }

    [[nodiscard]] AddressModel& model() { return m_model; }
    [[nodiscard]] AddressMap& map() { return *m_map; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] const QLabel& message() const { return *m_message; }

    void setFamily(IpFamily family);
    /// The size of the next free block that is offered.
    void setPrefix(int prefix);
    /// Gives the current place the next free block of the chosen size.
    void giveNextBlock();
    /// Makes the current place's block twice as large, or half as large.
    void resizeCurrent(bool isLarger);
    /// Gives blocks to all subnets without one.
    void planAll();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void takeNewest();
    void showOffer();
    void fillSizes();
    void say(const QString& text);
    void retranslate();
    [[nodiscard]] const AddressPlace* current() const;
    /// Blocks of the network's other places.
    [[nodiscard]] std::vector<Cidr> others(const AddressPlace& place, std::vector<Id>* ids = nullptr) const;
    void setBlock(const QString& step, const AddressPlace& place, const Cidr& block);
    [[nodiscard]] int stepOf() const; ///< prefix lengths from one size to the next

    AddressModel m_model;
    AddressMap* m_map;
    QTableView* m_table;
    std::array<QToolButton*, 2> m_families {};
    QComboBox* m_sizes;
    QPushButton* m_give;
    QPushButton* m_larger;
    QPushButton* m_smaller;
    QPushButton* m_plan;
    QLabel* m_offer;
    QLabel* m_message;
    std::shared_ptr<const NetworkFacts> m_facts;
    Id m_network;
    Id m_current;
    IpFamily m_family = IpFamily::V4;
};

/// The longest prefix that a subnet of the network may have.
[[nodiscard]] int longestIn(const AddressSpace& space);

} // namespace gudo

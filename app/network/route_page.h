#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/network/network_page.h"
#include "app/network/route_model.h"
#include "app/network/row_table.h"

namespace gudo {

/// The route tables of a network: their routes, who uses them, what the rules say of them, and which route wins for an
/// address.
class RoutePage : public NetworkPage {
    Q_OBJECT

public:
    explicit RoutePage(Document& document, QWidget* parent = nullptr);

    void setFacts(std::shared_ptr<const NetworkFacts> facts) override;
    void setNetwork(const Id& network) override;
    void setText(const QString& text) override;
    bool follow(const std::set<Id>& selection) override;
    [[nodiscard]] bool hasContent() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QWidget* mainWidget() override { return m_table; }

    [[nodiscard]] RouteModel& model() { return m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QListWidget& tables() { return *m_tables; }
    [[nodiscard]] QListWidget& subnets() { return *m_subnets; }
    [[nodiscard]] QLineEdit& question() { return *m_question; }
    [[nodiscard]] const QLabel& answer() const { return *m_answer; }
    [[nodiscard]] const QLabel& message() const { return *m_message; }
    [[nodiscard]] QCheckBox& mainBox() { return *m_main; }
    /// What the rules of the family NET say of the table, one sentence each.
    [[nodiscard]] QStringList warnings() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The component of an item in a list.
    [[nodiscard]] static Id idOf(const QListWidgetItem& item);
    void makeBar(QVBoxLayout& layout);
    void makeSide(QVBoxLayout& layout);
    void showTables();
    void showTable(const Id& table);
    void showSubnets();
    void showWarnings();
    void showAnswer();
    void say(const QString& text);
    void removeCurrent();
    void assign(QListWidgetItem* item);
    void retranslate();
    [[nodiscard]] QString answerFor(const Component& table, const AddressSet& asked) const;

    RouteModel m_model;
    QSplitter* m_splitter;
    QListWidget* m_tables;
    RowTable* m_table;
    QCheckBox* m_main;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_sort;
    QLabel* m_message;
    QLabel* m_warnings;
    QLabel* m_usersTitle;
    QListWidget* m_subnets;
    QLineEdit* m_question;
    QLabel* m_answer;
    std::shared_ptr<const NetworkFacts> m_facts;
    Id m_network;
    Id m_current;
    QString m_text;
    bool m_isFilling = false;
};

} // namespace gudo

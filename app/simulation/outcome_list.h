#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <memory>
#include <vector>

#include "app/simulation/failure_mode.h"

namespace gudo {

/// How every client fares in a report: a heading for each, and a row for each service that it asks for, worst first.
class OutcomeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, StateRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const FailureReport> report);
    /// Says the same in another language.
    void retranslate() { show(m_report); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// What a row is about: the client, or what it asks for and what takes that away.
    [[nodiscard]] std::vector<Id> thingsAt(const QModelIndex& index) const;

private:
    struct Row {
        QString text;
        bool isHeading = false;
        RequirementState state = RequirementState::Served;
        std::vector<Id> things {};
    };

    std::shared_ptr<const FailureReport> m_report;
    std::vector<Row> m_rows;
};

/// The list of that: long sentences go over several lines, a click or Enter shows where it is.
class OutcomeList : public QListView {
    Q_OBJECT

public:
    explicit OutcomeList(QWidget* parent);

    /// As high as its rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void shown(const QModelIndex& index);

protected:
    void doItemsLayout() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gudo

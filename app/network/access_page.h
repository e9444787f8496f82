#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

#include <array>

#include "app/network/access_model.h"
#include "app/network/access_view.h"
#include "app/network/network_page.h"

namespace gudo {

/// The security-group matrix with what is behind the current cell.
class AccessPage : public NetworkPage {
    Q_OBJECT

public:
    explicit AccessPage(Document& document, QWidget* parent = nullptr);

    void setFacts(std::shared_ptr<const NetworkFacts> facts) override;
    void setNetwork(const Id& network) override;
    void setText(const QString& text) override;
    bool follow(const std::set<Id>& selection) override;
    [[nodiscard]] bool hasContent() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QWidget* mainWidget() override { return m_view; }

    [[nodiscard]] AccessModel& model() { return m_model; }
    [[nodiscard]] AccessView& view() { return *m_view; }
    [[nodiscard]] const QTextBrowser& detail() const { return *m_detail; }
    [[nodiscard]] const QLabel& message() const { return *m_message; }
    /// Shows what deriving would change and does it when somebody agrees.
    void derive();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showDetail();
    void showCounts();
    void say(const QString& text);
    void matchDrawing();
    void retranslate();
    void updateIcons();
    [[nodiscard]] QString detailHtml(const QModelIndex& index) const;

    AccessModel m_model;
    AccessView* m_view;
    QSplitter* m_splitter;
    QTextBrowser* m_detail;
    QPushButton* m_match;
    std::array<QToolButton*, 2> m_states {}; ///< Refused and Leaky
    QPushButton* m_derive;
    QLabel* m_message;
    Id m_network;
    std::optional<std::pair<std::string, std::string>> m_current; ///< keys of the parties of the current cell
};

} // namespace gudo

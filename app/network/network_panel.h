#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

#include <array>

#include "app/network/access_page.h"
#include "app/network/address_page.h"
#include "app/network/network_watch.h"
#include "app/network/route_page.h"

namespace gudo {

/// The editors of networks in one panel, because one network is looked at from three sides: who may talk to whom, who
/// has which addresses, and which way packets go. Follows the selection.
class NetworkPanel : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Access, Addresses, Routes };

    explicit NetworkPanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    [[nodiscard]] NetworkWatch& watch() { return m_watch; }
    [[nodiscard]] AccessPage& access() { return *m_access; }
    [[nodiscard]] AddressPage& addresses() { return *m_addresses; }
    [[nodiscard]] RoutePage& routes() { return *m_routes; }
    /// The network that is shown; "" for all.
    [[nodiscard]] const Id& network() const { return m_network; }
    void setNetwork(const Id& network);
    /// Gives the keys to the editor.
    void focusMain();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void closeRequested();
    void tabChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] NetworkPage& page() const { return *m_all[static_cast<std::size_t>(tab())]; }
    void takeFacts();
    void fillNetworks();
    void follow();
    void showPage();
    void retranslate();
    void updateIcons();

    Document& m_document;
    NetworkWatch m_watch;
    std::array<QToolButton*, 3> m_tabs {};
    QComboBox* m_networks;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QToolButton* m_close;
    QStackedWidget* m_pages;
    AccessPage* m_access;
    AddressPage* m_addresses;
    RoutePage* m_routes;
    std::array<NetworkPage*, 3> m_all {};
    QLabel* m_empty;
    Id m_network;
    Tab m_tab = Tab::Access;
    bool m_isChoosing = false; ///< the selection is our doing
    bool m_isToFollow = false; ///< once the facts are there
};

} // namespace gudo

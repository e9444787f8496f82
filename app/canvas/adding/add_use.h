#pragma once

#include <QStringList>

#include <optional>

#include "app/canvas/adding/quick_use.h"
#include "app/search/type_query.h"
#include "core/adding/added.h"

namespace gudo {

/// What adding remembers from one box to the next.
struct AddMemory {
    explicit AddMemory(const Catalog& catalog)
        : search {catalog}
    {
    }
    void remember(const QString& type);

    TypeSearch search;
    QStringList recent {}; ///< ids of types, newest first
};

/// Adds components by name beside what is selected, connected with it; into a connection when one is selected.
class AddUse : public QuickUse {
public:
    /// `at` is where things go when nothing is selected. `from` is a component whose line was let go there: the new one
    /// goes exactly there and is connected in any case.
    AddUse(Workbench& bench, AddMemory& memory, const QPointF& at, std::optional<Id> from = {});

    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString keys() const override;
    [[nodiscard]] std::vector<QuickRow> rows(const QString& typed) override;
    [[nodiscard]] QString whenEmpty(const QString& typed) const override;
    void preview(const QString& row) override;
    bool choose(const QString& row, QuickChoice how) override;
    [[nodiscard]] Rect anchor() const override;

private:
    /// A type that may be added, with all that was typed about it.
    struct Offer {
        const ComponentType* type = nullptr;
        Addition addition {};
        std::vector<Id> places {}; ///< empty: nowhere
        bool isConnected = false;
        int score = 0;
    };
    void standAtSelection();
    [[nodiscard]] std::vector<TypeHit> candidates(const QString& words) const;
    [[nodiscard]] Offer offerOf(const HomeSearch& search, const TypeHit& hit, int count) const;
    [[nodiscard]] QuickRow rowOf(const Offer& offer) const;
    /// The lock of a container that would take it; empty when no lock stands in its way.
    [[nodiscard]] QString lockedHome(const ComponentType& type) const;
    [[nodiscard]] QString placesText(const Offer& offer) const;
    [[nodiscard]] bool splits(const ComponentType& type, int count) const;

    AddMemory& m_memory;
    QPointF m_at;
    std::optional<Id> m_from;
    std::vector<Id> m_selection; ///< components it is added beside
    Id m_split {};               ///< connection it is added into; empty: none
    std::string m_provider {};   ///< of most of the design: "aws"; empty: none
    std::vector<Offer> m_offers;
};

} // namespace gudo

#pragma once

#include "app/canvas/adding/quick_use.h"
#include "app/search/type_query.h"

namespace gudo {

/// Gives the components selected another type, keeping what fits.
class ReplaceUse : public QuickUse {
public:
    ReplaceUse(Workbench& bench, const TypeSearch& search);

    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString keys() const override;
    [[nodiscard]] std::vector<QuickRow> rows(const QString& typed) override;
    [[nodiscard]] QString whenEmpty(const QString& typed) const override;
    void preview(const QString& row) override;
    bool choose(const QString& row, QuickChoice how) override;
    [[nodiscard]] Rect anchor() const override;
    [[nodiscard]] bool goesOn() const override { return false; }
    [[nodiscard]] QString told() const override { return m_told; }

private:
    /// All of them as that type.
    struct Outcome {
        Design design;
        QString refusal {};
        QStringList dropped {}; ///< names of properties
    };
    [[nodiscard]] Outcome outcomeOf(const QString& type) const;

    const TypeSearch& m_search;
    std::vector<Id> m_components;
    QString m_told {};
};

} // namespace gudo

#pragma once

#include "app/canvas/adding/quick_use.h"

namespace gudo {

/// Connects every component selected with the one that is chosen; with Shift+Enter the other way round.
class ConnectUse : public QuickUse {
public:
    explicit ConnectUse(Workbench& bench);

    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString keys() const override;
    [[nodiscard]] std::vector<QuickRow> rows(const QString& typed) override;
    [[nodiscard]] QString whenEmpty(const QString& typed) const override;
    void preview(const QString& row) override;
    bool choose(const QString& row, QuickChoice how) override;
    [[nodiscard]] Rect anchor() const override;

private:
    [[nodiscard]] bool isNew(const Id& target) const;

    std::vector<Id> m_sources;
};

} // namespace gudo

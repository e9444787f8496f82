#pragma once

#include <algorithm>
#include <string>

#include "app/canvas/adding/quick_box.h"
#include "tests/app/canvas_support.h"
#include "tests/app/typing.h"

namespace gudo::test {

/// A canvas that somebody types to.
struct Desk : Canvas {
    explicit Desk(const Design& design = shop())
        : Canvas {design}
    {
        view.activateWindow();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }
    /// The box that is open, or nullptr.
    [[nodiscard]] QuickBox* box() const
    {
        const auto boxes = view.findChildren<QuickBox*>();
        const auto open = std::ranges::find_if(boxes, [](const QuickBox* box) { return !box->isHidden(); });
        return open == boxes.end() ? nullptr : *open;
    }
    [[nodiscard]] bool isOpen() const { return box(); }
    [[nodiscard]] bool has(std::string_view from, std::string_view to) const
    {
        return std::ranges::any_of(design().architecture.connections,
                                   [&](const auto& row) { return row->from == from && row->to == to; });
    }
    [[nodiscard]] Id selected() const
    {
        return document.selection().size() == 1 ? *document.selection().begin() : Id {};
    }
    [[nodiscard]] std::string typeOf(std::string_view id) const { return component(id) ? component(id)->type : ""; }

    Typist typist;
};

} // namespace gudo::test

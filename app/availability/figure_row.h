#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/diagnostics/diagnostic.h"

namespace gudo {

/// One line of a list of figures: what it is about, a few words, and the figure.
struct FigureRow {
    enum class Look {
        Figure,
        Heading,
        Remark, ///< a sentence of its own, as high as it takes
    };
    enum class Tone {
        Plain,
        Good,
        Bad,
        Uncertain,
        Quiet, ///< nobody said it
    };

    Look look = Look::Figure;
    QString name {};
    QString note {};
    QString value {};
    Tone tone = Tone::Plain;
    std::optional<double> share {}; ///< of a bar; above 1 it is too much
    QString tip {};
    std::vector<Id> places {}; ///< components to select and to show
    std::string event {};      ///< of the failure that it is about; may be empty
    Id subject {};             ///< whose `property` the figure is; empty: it is worked out
    std::string property {};
    QString typed {};                            ///< what the field begins with when the figure is edited
    std::shared_ptr<const Diagnostic> repair {}; ///< the finding whose fix helps here, or nullptr

    [[nodiscard]] bool isEditable() const { return !subject.empty(); }
};

/// A line above figures that belong together.
[[nodiscard]] inline FigureRow headingRow(const QString& text)
{
    return {.look = FigureRow::Look::Heading, .name = text};
}

/// A sentence about the figures around it.
[[nodiscard]] inline FigureRow remarkRow(const QString& text)
{
    return {.look = FigureRow::Look::Remark, .name = text, .tone = FigureRow::Tone::Quiet};
}

} // namespace gudo

#pragma once

#include <QObject>

#include <utility>
#include <vector>

#include "app/canvas/canvas_view.h"
#include "core/picture/highlights.h"

namespace gudo {

/// Who answers what over the drawing. It shows one answer at a time: of what was asked last, and when that is gone, of
/// what was asked before. A child of the canvas.
class CanvasAnswers : public QObject {
    Q_OBJECT

public:
    enum class Source { WhatIf, Reachability, Loads, Stages };

    explicit CanvasAnswers(CanvasView& canvas);

    /// What a source has to show now; with nothing it steps back. The first after nothing is on top, one more (after an
    /// edit) stays where it is.
    void set(Source source, const Highlights& highlights);
    /// The source was asked something else: its answer is on top.
    void raise(Source source);

private:
    void show();

    CanvasView& m_canvas;
    std::vector<std::pair<Source, Highlights>> m_answers; ///< the last is on top; none is empty
};

} // namespace gudo

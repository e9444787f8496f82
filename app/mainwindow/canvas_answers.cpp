#include "app/mainwindow/canvas_answers.h"

#include <algorithm>

namespace gudo {

CanvasAnswers::CanvasAnswers(CanvasView& canvas)
    : QObject {&canvas}
    , m_canvas {canvas}
{
}

void CanvasAnswers::set(Source source, const Highlights& highlights)
{
    const auto found = std::ranges::find(m_answers, source, &std::pair<Source, Highlights>::first);
    const bool isThere = found != m_answers.end();
    if (highlights != Highlights {}) {
        if (isThere)
            found->second = highlights;
        else
            m_answers.emplace_back(source, highlights);
    } else if (isThere) {
        m_answers.erase(found);
    }
    show();
}

void CanvasAnswers::raise(Source source)
{
    const auto found = std::ranges::find(m_answers, source, &std::pair<Source, Highlights>::first);
    if (found == m_answers.end())
        return;
    std::rotate(found, found + 1, m_answers.end());
    show();
}

void CanvasAnswers::show()
{
    m_canvas.setHighlights(m_answers.empty() ? Highlights {} : m_answers.back().second);
}

} // namespace gudo

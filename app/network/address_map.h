#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "app/network/network_facts.h"

namespace gudo {

/// The range of a network drawn to scale, in as many lines as make its smallest block big enough: blocks with their
/// names, gaps, overlaps in red. A click or the arrow keys choose a block or a gap.
class AddressMap : public QWidget {
    Q_OBJECT

public:
    /// A stretch of addresses: a place's block, or a gap.
    struct Stretch {
        Cidr block;
        int place = -1; ///< number in the space; -1: a gap
    };

    explicit AddressMap(QWidget* parent = nullptr);

    /// nullptr: nothing to show. Valid as long as `facts`.
    void setSpace(std::shared_ptr<const NetworkFacts> facts, const AddressSpace* space);
    void setCurrent(const Id& place);

    /// By their beginning.
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    /// Where addresses of a block are drawn: one rectangle a line.
    [[nodiscard]] std::vector<QRectF> rectsOf(const Cidr& block) const;
    /// The stretch at a point, blocks before gaps; -1 for none.
    [[nodiscard]] int stretchAt(const QPointF& point) const;
    /// How many lines the range is cut into, and how many of them are drawn: a gap of several whole lines takes one.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int drawnLineCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void placeChosen(const gudo::Id& place);
    void gapChosen(const QString& block, int prefix);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void choose(int stretch);
    [[nodiscard]] QString textOf(const Stretch& stretch) const;
    [[nodiscard]] QRectF area() const;
    /// The row that a line is drawn in, line by line.
    [[nodiscard]] std::vector<int> rowsOfLines() const;
    void layLines();

    std::shared_ptr<const NetworkFacts> m_facts;
    const AddressSpace* m_space = nullptr;
    std::vector<Stretch> m_stretches;
    std::vector<int> m_rows; ///< rowsOfLines() at this width
    int m_current = -1;
};

} // namespace gudo

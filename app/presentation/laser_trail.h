#pragma once

#include <QPointF>

#include <deque>

class QPainter;

namespace gudo {

/// The dot of a laser pointer and the fading line of where it was. Times are milliseconds of whatever clock calls.
class LaserTrail {
public:
    static constexpr qint64 lifetime = 450; ///< of a point of the line

    void move(const QPointF& at, qint64 now);
    void clear();
    /// True as long as there is a line to fade.
    [[nodiscard]] bool isFading(qint64 now) const;
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    void paint(QPainter& painter, qint64 now) const;

private:
    struct Sample {
        QPointF at;
        qint64 when;
    };
    void paintLine(QPainter& painter, qint64 now) const;

    std::deque<Sample> m_points; ///< oldest first
};

} // namespace gudo

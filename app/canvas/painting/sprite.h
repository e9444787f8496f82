#pragma once

#include <QImage>
#include <QSize>

#include <cstdint>
#include <vector>

namespace gudo {

/// A small picture in device pixels, ready for laying on others: knows of every row what can be left out and what can
/// be copied.
class Sprite {
public:
    /// A row: pixels from `first` to before `end` show something, those from `solid` to before `solidEnd` hide what is
    /// under them.
    struct Row {
        std::uint16_t first = 0;
        std::uint16_t solid = 0;
        std::uint16_t solidEnd = 0;
        std::uint16_t end = 0;
    };

    /// Pre: Format_ARGB32_Premultiplied, less than 65 536 pixels wide. O(pixels).
    explicit Sprite(QImage image);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const Row& row(int y) const { return m_rows[std::size_t(y)]; }
    [[nodiscard]] const QRgb* pixels(int y) const { return reinterpret_cast<const QRgb*>(m_image.constScanLine(y)); }
    /// What it keeps in memory.
    [[nodiscard]] qsizetype bytes() const
    {
        return m_image.sizeInBytes() + qsizetype(m_rows.size() * sizeof(Row)) + qsizetype(sizeof(Sprite));
    }

private:
    QImage m_image;
    QSize m_size;
    std::vector<Row> m_rows;
};

} // namespace gudo

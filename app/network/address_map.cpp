#include "app/network/address_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "app/network/address_model.h"
#include "app/style/colors.h"
#include "app/text/names.h"

namespace gudo {

namespace {

constexpr double lineHeight = 24; // pixels
constexpr double lineGap = 4;
constexpr double margin = 16;
constexpr double labelWidth = 96;
constexpr double smallestBlock = 26; // pixels that a block should have at least
constexpr int mostLines = 8;

double share(AddressNumber part, AddressNumber whole)
{
    return static_cast<double>(part) / (static_cast<double>(whole) + 1);
}

QString hostText(IpFamily family, AddressNumber address)
{
    const QString text = QString::fromStdString(toText(Cidr {family, address, widthOf(family)}));
    return text.left(text.indexOf(u'/'));
}

} // namespace

AddressMap::AddressMap(QWidget* parent)
    : QWidget {parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void AddressMap::setSpace(std::shared_ptr<const NetworkFacts> facts, const AddressSpace* space)
{
    const Id current = m_current >= 0 && m_space && m_stretches[std::size_t(m_current)].place >= 0
                           ? m_space->places[std::size_t(m_stretches[std::size_t(m_current)].place)].id
                           : Id {};
    m_facts = std::move(facts);
    m_space = space;
    m_stretches.clear();
    m_current = -1;
    if (m_space && m_space->range) {
        for (std::size_t at = 0; at < m_space->places.size(); ++at)
            if (const auto& block = m_space->places[at].block; block && overlaps(*block, *m_space->range))
                m_stretches.push_back({*block, static_cast<int>(at)});
        for (const Cidr& block : m_space->free)
            m_stretches.push_back({block});
        std::ranges::stable_sort(m_stretches, {}, [](const Stretch& stretch) { return stretch.block.address; });
    }
    if (!current.empty())
        setCurrent(current);
    layLines();
    update();
}

void AddressMap::setCurrent(const Id& place)
{
    m_current = -1;
    for (std::size_t at = 0; m_space && at < m_stretches.size(); ++at)
        if (const int number = m_stretches[at].place; number >= 0 && m_space->places[std::size_t(number)].id == place)
            m_current = static_cast<int>(at);
    update();
}

QRectF AddressMap::area() const
{
    return QRectF {rect()}.adjusted(margin + labelWidth, 2, -margin, -6);
}

int AddressMap::lineCount() const
{
    int longest = -1;
    for (const Stretch& stretch : m_stretches)
        if (stretch.place >= 0)
            longest = std::max(longest, stretch.block.prefix);
    if (longest < 0 || !m_space || !m_space->range)
        return 1;
    const double width = std::max(area().width(), 200.0);
    const int depth = std::min(longest - m_space->range->prefix, 30);
    int lines = 1;
    while (lines < mostLines && width * lines / std::pow(2.0, depth) < smallestBlock && lines < (1 << depth))
        lines *= 2;
    return lines;
}

int AddressMap::drawnLineCount() const
{
    return m_rows.empty() ? 1 : m_rows.back() + 1;
}

std::vector<int> AddressMap::rowsOfLines() const
{
    std::vector<int> rows(std::size_t(lineCount()), 0);
    if (!m_space || !m_space->range)
        return rows;
    const AddressNumber first = firstAddress(*m_space->range);
    const AddressNumber span = (lastAddress(*m_space->range) - first) / AddressNumber(rows.size()) + 1;
    const auto isInOneGap = [&](std::size_t line) { // together with the line before it
        const AddressNumber from = first + span * AddressNumber(line - 1);
        const AddressNumber to = first + span * AddressNumber(line) + (span - 1);
        return std::ranges::any_of(m_stretches, [&](const Stretch& stretch) {
            return stretch.place < 0 && firstAddress(stretch.block) <= from && lastAddress(stretch.block) >= to;
        });
    };
    for (std::size_t line = 1; line < rows.size(); ++line)
        rows[line] = rows[line - 1] + (isInOneGap(line) ? 0 : 1);
    return rows;
}

void AddressMap::layLines()
{
    m_rows = rowsOfLines();
    updateGeometry();
}

std::vector<QRectF> AddressMap::rectsOf(const Cidr& block) const
{
    std::vector<QRectF> rects;
    if (!m_space || !m_space->range || !overlaps(block, *m_space->range))
        return rects;
    const Cidr& range = *m_space->range;
    const AddressNumber whole = lastAddress(range) - firstAddress(range);
    const AddressNumber first = std::max(firstAddress(block), firstAddress(range)) - firstAddress(range);
    const AddressNumber last = std::min(lastAddress(block), lastAddress(range)) - firstAddress(range);
    const int lines = int(m_rows.size());
    const double from = share(first, whole) * lines;
    const double to = (static_cast<double>(last) + 1) / (static_cast<double>(whole) + 1) * lines;
    const QRectF all = area();
    for (int line = 0; line < lines; ++line) {
        const double left = std::clamp(from - line, 0.0, 1.0);
        const double right = std::clamp(to - line, 0.0, 1.0);
        const int row = m_rows[std::size_t(line)];
        const bool isSameGap = line > 0 && m_rows[std::size_t(line - 1)] == row;
        if (right > left && !isSameGap)
            rects.emplace_back(all.left() + left * all.width(), all.top() + row * (lineHeight + lineGap),
                               std::max((right - left) * all.width(), 1.0), lineHeight);
    }
    return rects;
}

int AddressMap::stretchAt(const QPointF& point) const
{
    int found = -1;
    for (std::size_t at = 0; at < m_stretches.size(); ++at) {
        const auto rects = rectsOf(m_stretches[at].block);
        const bool isHit = std::ranges::any_of(rects, [&](const QRectF& rect) { return rect.contains(point); });
        if (isHit && (found < 0 || m_stretches[at].place >= 0))
            found = static_cast<int>(at);
    }
    return found;
}

QSize AddressMap::sizeHint() const
{
    const int lines = m_stretches.empty() ? 0 : drawnLineCount();
    return {480, lines == 0 ? 0 : int(std::ceil(lines * (lineHeight + lineGap) + 8))};
}

QSize AddressMap::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

QString AddressMap::textOf(const Stretch& stretch) const
{
    const QString block = QString::fromStdString(toText(stretch.block));
    if (stretch.place < 0)
        return tr("%1 is free: %2 addresses").arg(block, addressCount(usableAddresses(stretch.block, 0)));
    const AddressPlace& place = m_space->places[std::size_t(stretch.place)];
    const QString name = nameOf(m_facts->design(), place.id);
    const QString problem = placeProblem(m_facts->design(), *m_space, place);
    return problem.isEmpty()
               ? tr("%1: %2, %3 usable, %4 used").arg(name, block, addressCount(place.usable), addressCount(place.used))
               : tr("%1: %2. %3").arg(name, block, problem);
}

void AddressMap::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_space || !m_space->range || m_stretches.empty())
        return;
    const UiColors& colors = uiColors(palette());
    QPainter painter {this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = area();
    const int lines = int(m_rows.size());
    const Cidr& range = *m_space->range;
    const AddressNumber size = lastAddress(range) - firstAddress(range);
    painter.setPen(colors.muted);
    for (int line = 0; line < lines; ++line) {
        const int row = m_rows[std::size_t(line)];
        if (line > 0 && m_rows[std::size_t(line - 1)] == row)
            continue;
        const AddressNumber offset =
            lines == 1 ? 0 : size / AddressNumber(lines) * AddressNumber(line) + AddressNumber(line);
        const QRectF label {margin, all.top() + row * (lineHeight + lineGap), labelWidth - 8, lineHeight};
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(hostText(range.family, firstAddress(range) + offset),
                                                          Qt::ElideLeft, int(label.width())));
    }
    const auto paint = [&](std::size_t at) {
        const Stretch& stretch = m_stretches[at];
        const AddressPlace* place = stretch.place < 0 ? nullptr : &m_space->places[std::size_t(stretch.place)];
        const bool isWrong = place && (!place->overlapping.empty() || place->isOutside);
        const bool isCurrent = int(at) == m_current;
        const QColor edge = isWrong ? colors.error : colors.accent;
        QColor fill = place ? (isWrong ? colors.errorSoft : colors.accentSoft) : QColor {Qt::transparent};
        if (isWrong)
            fill.setAlpha(190); // what lies below shows
        bool isNamed = false;
        for (const QRectF& rect : rectsOf(stretch.block)) {
            const QRectF card = rect.adjusted(0.5, 0.5, -0.5, -0.5);
            QPen pen {place ? edge : colors.strongBorder, isCurrent ? 2.0 : 1.0, place ? Qt::SolidLine : Qt::DotLine};
            painter.setPen(pen);
            painter.setBrush(fill);
            painter.drawRoundedRect(card, 3, 3);
            const QString name =
                place ? nameOf(m_facts->design(), place->id) : QString::fromStdString(toText(stretch.block));
            const double room = card.width() - 10;
            if (isNamed || room < 20)
                continue;
            isNamed = true;
            painter.setPen(isWrong ? colors.error : place ? colors.text : colors.muted);
            painter.drawText(card.adjusted(5, 0, -5, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(name, Qt::ElideRight, int(room)));
        }
    };
    for (const bool arePlaces : {false, true})
        for (std::size_t at = 0; at < m_stretches.size(); ++at)
            if ((m_stretches[at].place >= 0) == arePlaces && int(at) != m_current)
                paint(at);
    if (m_current >= 0)
        paint(std::size_t(m_current));
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen {colors.accent, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(-3, -1, 3, 3), 5, 5);
    }
}

void AddressMap::choose(int stretch)
{
    if (stretch < 0 || stretch >= int(m_stretches.size()))
        return;
    m_current = stretch;
    update();
    const Stretch& chosen = m_stretches[std::size_t(stretch)];
    setAccessibleDescription(textOf(chosen));
    if (chosen.place >= 0)
        emit placeChosen(m_space->places[std::size_t(chosen.place)].id);
    else
        emit gapChosen(QString::fromStdString(toText(chosen.block)), chosen.block.prefix);
}

void AddressMap::mousePressEvent(QMouseEvent* event)
{
    choose(stretchAt(event->position()));
}

void AddressMap::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_stretches.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_current < 0 ? last : std::max(m_current - 1, 0));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(std::min(m_current + 1, last));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool AddressMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int at = stretchAt(help->pos());
        QToolTip::showText(help->globalPos(), at < 0 ? QString {} : textOf(m_stretches[std::size_t(at)]), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Resize)
        layLines();
    return QWidget::event(event);
}

} // namespace gudo

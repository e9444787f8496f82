#include "app/outline/connection_list.h"

#include <QEvent>

#include <algorithm>

#include "app/text/names.h"
#include "app/text/particles.h"

namespace gudo {

namespace {

constexpr int mostRows = 5; ///< shown without scrolling
constexpr int rowHeight = 26;

} // namespace

ConnectionList::Line ConnectionList::lineOf(const Design& design, const Catalog& catalog, const Connection& row,
                                            bool isLeaving)
{
    QString port = portOf(row);
    if (!port.isEmpty())
        port.prepend(u':');
    return {row.id,
            QStringLiteral("%1 %2%3").arg(isLeaving ? QStringLiteral("→") : QStringLiteral("←"),
                                          nameOf(design, isLeaving ? row.to : row.from), port),
            //: A connection: names of two components, ":443" or nothing, what kind of connection
            withParticles(tr("%1 to %2%3, %4")
                              .arg(nameOf(design, row.from), nameOf(design, row.to), port, kindNameOf(row, catalog)))};
}

ConnectionList::ConnectionList(Document& document, QWidget* parent)
    : QListWidget {parent}
    , m_document {document}
{
    setObjectName(QStringLiteral("outlineConnections"));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&document, &Document::selectionChanged, this, &ConnectionList::fill);
    connect(&document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (!(before.architecture == after.architecture))
            fill();
    });
    connect(this, &QListWidget::itemClicked, this, &ConnectionList::choose);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && hasFocus())
            choose(item);
    });
    fill();
}

Id ConnectionList::idAt(int row) const
{
    return item(row)->data(Qt::UserRole).toString().toStdString();
}

QSize ConnectionList::sizeHint() const
{
    return {80, std::min(count(), mostRows) * rowHeight + 8};
}

void ConnectionList::choose(const QListWidgetItem* item)
{
    const Id id = item->data(Qt::UserRole).toString().toStdString();
    m_document.select({id});
    m_document.reveal({id});
}

void ConnectionList::fill()
{
    const Design& design = m_document.design();
    const auto& connections = design.architecture.connections;
    const auto& selection = m_document.selection();
    const Id selected = selection.size() == 1 ? *selection.begin() : Id {};
    const Connection* chosen = connections.find(selected);
    if (!chosen)
        m_component = selected;
    else if (m_component != chosen->from && m_component != chosen->to)
        m_component = chosen->from;

    std::vector<Line> lines;
    if (!m_component.empty())
        for (const auto& row : connections)
            if (row->from == m_component || row->to == m_component)
                lines.push_back(lineOf(design, m_document.catalog(), *row, row->from == m_component));
    if (lines != m_lines) { // else the rows may stay: one of them may be under a click
        m_lines = std::move(lines);
        clear();
        for (const Line& line : m_lines) {
            auto* item = new QListWidgetItem(line.text, this);
            item->setSizeHint({0, rowHeight});
            item->setData(Qt::UserRole, QString::fromStdString(line.id));
            item->setData(Qt::AccessibleTextRole, line.spoken);
            item->setToolTip(line.spoken);
        }
        updateGeometry();
        emit filled(count());
    }
    const auto at = std::ranges::find(m_lines, selected, &Line::id);
    setCurrentRow(at == m_lines.end() ? -1 : int(at - m_lines.begin()));
}

void ConnectionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QListWidget::changeEvent(event);
}

} // namespace gudo

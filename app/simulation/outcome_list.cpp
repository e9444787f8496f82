#include "app/simulation/outcome_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "app/simulation/failure_texts.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int iconSide = 16;
constexpr int textLeft = 34;
constexpr int sideMargin = 12;
constexpr int leastListHeight = 90; // pixels of a longer list

class OutcomeDelegate : public QStyledItemDelegate {
public:
    explicit OutcomeDelegate(QListView* view)
        : QStyledItemDelegate {view}
        , m_view {view}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFontMetrics metrics {fontOf(option, index)};
        const QRect text =
            metrics.boundingRect({0, 0, textWidth(index), 10'000}, Qt::TextWordWrap, index.data().toString());
        return {100, text.height() + (isHeading(index) ? 14 : 10)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const UiColors& colors = uiColors(m_view->palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(isSelected && m_view->hasFocus() ? QPen {colors.accent, 1.5} : QPen {Qt::NoPen});
            painter->setBrush(isSelected ? colors.accentSoft : colors.hover);
            painter->drawRoundedRect(QRectF {option.rect}.adjusted(6.75, 0.75, -6.75, -0.75), 6, 6);
        }
        const int left = isHeading(index) ? sideMargin : textLeft;
        const QRect text = option.rect.adjusted(left, isHeading(index) ? 8 : 5, -sideMargin, isHeading(index) ? 0 : -5);
        if (!isHeading(index)) {
            const auto state = static_cast<RequirementState>(index.data(OutcomeModel::StateRole).toInt());
            stateIcon(state, colors)
                .paint(painter, QRect {option.rect.left() + sideMargin, text.top() + 1, iconSide, iconSide});
        }
        painter->setFont(fontOf(option, index));
        painter->setPen(colors.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        painter->restore();
    }

private:
    static bool isHeading(const QModelIndex& index) { return index.data(OutcomeModel::IsHeadingRole).toBool(); }
    static QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        QFont font = option.font;
        font.setWeight(isHeading(index) ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    int textWidth(const QModelIndex& index) const
    {
        return std::max(40, m_view->viewport()->width() - (isHeading(index) ? sideMargin : textLeft) - sideMargin);
    }

    QListView* m_view;
};

} // namespace

void OutcomeModel::show(std::shared_ptr<const FailureReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_rows.clear();
    if (m_report && !m_report->answer.events.empty()) {
        const FailureStudy& study = *m_report->study;
        const Simulation& simulation = m_report->answer.simulation;
        for (const ClientStory& story : clientStories(study, simulation)) {
            m_rows.push_back({.text = QString::fromStdString(story.name), .isHeading = true, .things = {story.client}});
            for (const int number : story.outcomes) {
                const Outcome& outcome = simulation.outcomes[std::size_t(number)];
                Row row {.text = QString::fromStdString(inUsersWords(outcomeWords(study, simulation, outcome))),
                         .state = outcome.state};
                for (const int node :
                     outcome.because.empty() ? study.graph.alternatives(outcome.requirement.need) : outcome.because)
                    row.things.push_back(study.graph.idOf(node));
                m_rows.push_back(std::move(row));
            }
        }
    }
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.isHeading ? row.text : QStringLiteral("%1, %2").arg(stateText(row.state), row.text);
    case IsHeadingRole:
        return row.isHeading;
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

std::vector<Id> OutcomeModel::thingsAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[std::size_t(index.row())].things : std::vector<Id> {};
}

OutcomeList::OutcomeList(QWidget* parent)
    : QListView {parent}
{
    setItemDelegate(new OutcomeDelegate {this});
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QListView::clicked, this, &OutcomeList::shown);
}

QSize OutcomeList::sizeHint() const
{
    return {leastListHeight, std::max(1, contentsSize().height())};
}

QSize OutcomeList::minimumSizeHint() const
{
    return {0, std::min(leastListHeight, sizeHint().height())};
}

void OutcomeList::doItemsLayout()
{
    QListView::doItemsLayout();
    updateGeometry();
}

void OutcomeList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

void OutcomeList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit shown(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace gudo

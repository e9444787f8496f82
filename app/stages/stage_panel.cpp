#include "app/stages/stage_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

#include "app/render/icon_store.h"
#include "app/stages/stage_texts.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/model/stages.h"
#include "core/picture/stage_highlights.h"
#include "core/rules/finding_changes.h"

namespace gudo {

namespace {

constexpr int idsRole = Qt::UserRole;
constexpr int rowPadding = 8; // above and below the text of a row together

/// Rows as high as their texts are when they are broken at the width of the list.
class WrappedRows : public QStyledItemDelegate {
public:
    explicit WrappedRows(QTreeView& list)
        : QStyledItemDelegate {&list}
        , m_list {list}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const int depth = index.parent().isValid() ? 1 : 0;
        const int margins = 2 * (m_list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_list) + 1);
        const int width = std::max(80, m_list.viewport()->width() - depth * m_list.indentation() - margins - 8);
        const QRect text = option.fontMetrics.boundingRect(QRect {0, 0, width, 1 << 20}, Qt::TextWordWrap, option.text);
        return {width, std::max(QStyledItemDelegate::sizeHint(given, index).height(), text.height() + rowPadding)};
    }

private:
    QTreeView& m_list;
};

QTreeWidgetItem* section(QTreeWidget& list, const QString& title, const QColor& color)
{
    auto* item = new QTreeWidgetItem(&list, {title});
    QFont font = list.font();
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setForeground(0, color);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void addRow(QTreeWidgetItem* section, const QString& text, const std::vector<Id>& ids)
{
    auto* item = new QTreeWidgetItem(section, {text});
    QStringList names;
    for (const Id& id : ids)
        names << QString::fromStdString(id);
    item->setData(0, idsRole, names);
    item->setToolTip(0, text);
}

} // namespace

StagePanel::StagePanel(Document& document, StageFindings& findings, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_findings {findings}
    , m_title {roleLabel("heading", this)}
    , m_close {new QToolButton {this}}
    , m_note {new QPlainTextEdit {this}}
    , m_against {roleLabel("muted", this)}
    , m_other {new QComboBox {this}}
    , m_list {new QTreeWidget {this}}
    , m_empty {roleLabel("muted", this)}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name widens nothing
    head->addWidget(m_title, 1);
    setRole(*m_close, "quiet");
    m_close->setIconSize({16, 16});
    m_close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(m_close);
    column->addLayout(head);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(12, 4, 12, 8);
    form->setSpacing(8);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    form->addWidget(m_note);
    auto* against = new QHBoxLayout;
    against->addWidget(m_against);
    against->addWidget(m_other, 1);
    form->addLayout(against);
    m_empty->setWordWrap(true);
    form->addWidget(m_empty);
    column->addLayout(form);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setItemDelegate(new WrappedRows {*m_list});
    m_list->setObjectName(QStringLiteral("stageChanges"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_list, 1);

    connect(m_close, &QToolButton::clicked, this, &StagePanel::closeRequested);
    connect(m_other, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            fillList();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &StagePanel::keepNote);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (!item || m_isFilling)
            return;
        std::vector<Id> ids;
        for (const QString& name : item->data(0, idsRole).toStringList())
            ids.push_back(name.toStdString());
        m_document.select({ids.begin(), ids.end()});
        if (!ids.empty())
            m_document.reveal(ids);
    });
    connect(&document, &Document::changed, this, &StagePanel::follow);
    connect(&findings, &StageFindings::changed, this, [this] {
        if (isVisible())
            fillList();
    });
    retranslate();
    color();
    sync();
}

Id StagePanel::otherStage() const
{
    return m_other->currentData().toString().toStdString();
}

void StagePanel::follow(const Design& before, const Design& after)
{
    if (!isVisible())
        return;
    if (openStage(before) != openStage(after) || before.stages != after.stages)
        sync();
    else
        fillList();
}

void StagePanel::sync()
{
    const Design& design = m_document.design();
    const int open = placeOfStage(design, openStage(design));
    m_title->setText(open < 0 ? tr("Stages") : stageName(design, Id {openStage(design)}));
    m_title->setToolTip(m_title->text().toHtmlEscaped());
    const QString note =
        open < 0 ? QString {} : QString::fromStdString(std::string {noteOf(design.stages[std::size_t(open)])});
    m_isFilling = true;
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_isFilling = false;
    for (QWidget* widget : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_against),
                            static_cast<QWidget*>(m_other), static_cast<QWidget*>(m_list)})
        widget->setVisible(open >= 0);
    fillOther();
    fillList();
}

void StagePanel::fillOther()
{
    const Design& design = m_document.design();
    const int open = placeOfStage(design, openStage(design));
    m_isFilling = true;
    m_other->clear();
    for (const Stage& stage : design.stages)
        if (stage.id != openStage(design))
            m_other->addItem(stageName(design, stage.id), QString::fromStdString(stage.id));
    // The one before it; the first is compared with the next.
    m_other->setCurrentIndex(m_other->count() == 0 ? -1 : std::max(0, open - 1));
    m_other->setEnabled(m_other->count() > 0);
    m_isFilling = false;
}

void StagePanel::fillList()
{
    const Design& design = m_document.design();
    const UiColors& colors = uiColors(palette());
    m_isFilling = true;
    m_list->clear();
    const Id other = otherStage();
    if (!other.empty()) {
        const Design before = atStage(design, other);
        const auto then = m_findings.of(other);
        const auto now = m_findings.of(Id {openStage(design)});
        if (then && now) {
            const FindingChanges changes = findingChanges(then->findings, now->findings);
            const auto tell = [&](const QString& title, const QColor& color, const std::vector<const Finding*>& rows) {
                if (rows.empty())
                    return;
                QTreeWidgetItem* head = section(*m_list, title, color);
                for (const Finding* finding : rows)
                    addRow(head, toText(finding->diagnostic.message), finding->diagnostic.components);
            };
            tell(tr("Solved (%1)").arg(changes.solved.size()), colors.success, changes.solved);
            tell(tr("Introduced (%1)").arg(changes.introduced.size()), colors.error, changes.introduced);
        }
        const std::vector<ChangeLine> lines = changeLines(before, design, m_document.catalog());
        const auto list = [&](ChangeLine::Kind kind, const QString& title) {
            QTreeWidgetItem* head = nullptr;
            int count = 0;
            for (const ChangeLine& line : lines) {
                if (line.kind != kind)
                    continue;
                if (!head)
                    head = section(*m_list, {}, colors.muted);
                addRow(head, line.text, {line.id});
                ++count;
            }
            if (head)
                head->setText(0, title.arg(count));
        };
        list(ChangeLine::Kind::Added, tr("Added (%1)"));
        list(ChangeLine::Kind::Changed, tr("Changed (%1)"));
        list(ChangeLine::Kind::Removed, tr("Removed (%1)"));
        m_list->expandAll();
    }
    m_isFilling = false;
    m_empty->setText(design.stages.empty() ? tr("Add a stage to tell how the design grows, step by step")
                     : other.empty()       ? tr("Add a second stage to see what it changes")
                                           : tr("Nothing differs between the two stages"));
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    tellHighlights();
}

void StagePanel::tellHighlights()
{
    const Id other = otherStage();
    if (!isVisible() || other.empty())
        emit highlightsChanged({});
    else
        emit highlightsChanged(
            stageHighlights(changesBetween(atStage(m_document.design(), other), m_document.design())));
}

void StagePanel::keepNote()
{
    const Design& design = m_document.design();
    const int open = placeOfStage(design, openStage(design));
    if (m_isFilling || open < 0)
        return;
    m_document.commit(tr("Edit speaker note"),
                      withStageTexts(design, openStage(design), design.stages[std::size_t(open)].name,
                                     m_note->toPlainText().toStdString()),
                      QStringLiteral("stage note"));
}

void StagePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    sync();
}

void StagePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit highlightsChanged({});
}

void StagePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // the texts break elsewhere
}

void StagePanel::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_note->setPlaceholderText(tr("What you say about this stage"));
    m_note->setAccessibleName(tr("Speaker note"));
    m_against->setText(tr("Compared with"));
    m_other->setAccessibleName(tr("Compared with"));
    m_list->setAccessibleName(tr("What this stage changes"));
}

void StagePanel::color()
{
    m_close->setIcon(IconStore::uiIcon(QStringLiteral("close"), uiColors(palette()).muted));
}

void StagePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        sync();
    } else if (event->type() == QEvent::PaletteChange) {
        color();
        fillList();
    }
    QWidget::changeEvent(event);
}

} // namespace gudo

#include "app/commands/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int columnWidth = 320;
constexpr int columnSpacing = 32;
constexpr int mostColumns = 4;

/// Lines that a group takes: its rows, its title and the room after it.
int linesOf(const SheetGroup& group)
{
    return static_cast<int>(group.rows.size()) + 2;
}

/// Groups in reading order over columns of about the same length: the shortest limit that needs no more columns.
std::vector<std::vector<const SheetGroup*>> spread(const std::vector<SheetGroup>& groups, int columns)
{
    int limit = 0;
    int all = 0;
    for (const SheetGroup& group : groups) {
        limit = std::max(limit, linesOf(group));
        all += linesOf(group);
    }
    for (;; ++limit) {
        std::vector<std::vector<const SheetGroup*>> spreadOut(1);
        int lines = 0;
        for (const SheetGroup& group : groups) {
            if (lines > 0 && lines + linesOf(group) > limit) {
                spreadOut.emplace_back();
                lines = 0;
            }
            spreadOut.back().push_back(&group);
            lines += linesOf(group);
        }
        if (static_cast<int>(spreadOut.size()) <= columns || limit > all)
            return spreadOut;
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(std::vector<SheetGroup> groups, QWidget* parent)
    : QDialog {parent}
    , m_groups {std::move(groups)}
    , m_search {new QLineEdit {this}}
    , m_area {new QScrollArea {this}}
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(IconStore::uiIcon(QStringLiteral("search"), uiColors(palette()).faint),
                        QLineEdit::LeadingPosition);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(windowTitle());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_search);
    layout->addWidget(m_area, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::rebuild);

    const QSize room = (parent ? parent->screen() : screen())->availableSize() * 0.9;
    resize(QSize {3 * columnWidth + 2 * columnSpacing + 64, 760}.boundedTo(room));
    setMinimumWidth(std::min(columnWidth + 64, room.width()));
    rebuild();
    m_search->setFocus();
}

int ShortcutSheet::columnsFor(int width) const
{
    return std::clamp((width - 48 + columnSpacing) / (columnWidth + columnSpacing), 1, mostColumns);
}

std::vector<SheetGroup> ShortcutSheet::found() const
{
    const QString typed = m_search->text().trimmed();
    const SearchQuery query {typed};
    std::vector<SheetGroup> shown;
    for (const SheetGroup& group : m_groups) {
        SheetGroup kept {group.title, {}};
        for (const SheetRow& row : group.rows)
            if (query.score(row.terms) > 0 || row.keys.join(u' ').contains(typed, Qt::CaseInsensitive))
                kept.rows.push_back(row);
        if (!kept.rows.empty())
            shown.push_back(std::move(kept));
    }
    return shown;
}

QStringList ShortcutSheet::shownRows() const
{
    QStringList texts;
    for (const SheetGroup& group : found())
        for (const SheetRow& row : group.rows)
            texts << row.text;
    return texts;
}

QWidget* ShortcutSheet::groupWidget(const SheetGroup& group, QWidget* parent) const
{
    auto* widget = new QWidget(parent);
    auto* lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    QLabel* title = roleLabel("heading", widget);
    title->setText(group.title);
    lines->addWidget(title);
    for (const SheetRow& row : group.rows) {
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        auto* text = new QLabel(row.text, widget);
        text->setWordWrap(true);
        text->setAccessibleDescription(row.keys.join(QStringLiteral(", ")));
        line->addWidget(text, 1);
        for (const QString& key : row.keys) {
            QLabel* cap = roleLabel("keys", widget);
            cap->setText(key);
            line->addWidget(cap, 0, Qt::AlignTop);
        }
        lines->addLayout(line);
    }
    return widget;
}

void ShortcutSheet::rebuild()
{
    m_columns = columnsFor(width());
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(columnSpacing);
    const std::vector<SheetGroup> shown = found();
    for (const auto& groups : spread(shown, m_columns)) {
        auto* column = new QVBoxLayout;
        column->setSpacing(20);
        for (const SheetGroup* group : groups)
            column->addWidget(groupWidget(*group, page));
        column->addStretch();
        columns->addLayout(column, 1);
    }
    for (int at = columns->count(); at < m_columns; ++at)
        columns->addStretch(1);
    if (shown.empty()) {
        delete page;
        QLabel* none = roleLabel("muted");
        none->setText(tr("Nothing found"));
        none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        m_area->setWidget(none);
        return;
    }
    m_area->setWidget(page);
}

void ShortcutSheet::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (columnsFor(width()) != m_columns)
        rebuild();
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    // The list has nothing to choose: keys that move it do so from the search field.
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        break;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        break;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace gudo

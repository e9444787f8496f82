#include "app/commands/command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "app/commands/command_delegate.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr QLatin1String recentsKey {"recentCommands"};
constexpr int mostRecents = 8;
constexpr int mostRows = 10;
constexpr int widest = 620;

} // namespace

CommandPalette::CommandPalette(QSettings& settings, QWidget* window)
    : FloatingCard {window}
    , m_settings {settings}
    , m_field {new QLineEdit {this}}
    , m_icon {m_field->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_list {new QListView {this}}
    , m_empty {roleLabel("muted", this)}
{
    setObjectName(QStringLiteral("commandPalette"));
    setRole(*m_field, "search");
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate {m_list});
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while rows are walked
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFixedHeight(2 * CommandDelegate::rowHeight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 12, 1, 8);
    layout->setSpacing(8);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(11, 0, 11, 0);
    top->addWidget(m_field);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now) && now->window() == QWidget::window())
            hide(); // the focus has gone where somebody clicked: it stays there
    });
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::open(std::vector<CommandEntry> entries, const QString& typed)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model.setEntries(std::move(entries), m_settings.value(recentsKey).toStringList());
    m_icon->setIcon(IconStore::uiIcon(QStringLiteral("search"), uiColors(palette()).faint));
    m_field->setText(typed);
    search(typed);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& typed)
{
    m_model.setQuery(typed);
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->scrollToTop();
    m_list->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    place();
    describeCurrent();
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(widest, window->width() - 16) + 2 * shadow;
    const int above = std::min(64, window->height() / 12);
    const auto showRows = [this](int rows) {
        m_list->setFixedHeight(rows * CommandDelegate::rowHeight);
        layout()->activate();
        return sizeHint().height();
    };
    const int around = showRows(1) - CommandDelegate::rowHeight;
    const int room = (window->height() - (above - shadow) - around) / CommandDelegate::rowHeight;
    showRows(std::clamp(m_model.rowCount(), 1, std::clamp(room, 1, mostRows)));
    setGeometry((window->width() - width) / 2, above - shadow, width, sizeHint().height());
}

void CommandPalette::end()
{
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::run(const QModelIndex& index)
{
    const CommandEntry* entry = m_model.entryAt(index);
    if (!entry || !entry->isEnabled)
        return;
    QStringList recents = m_settings.value(recentsKey).toStringList();
    recents.removeAll(entry->id);
    recents.prepend(entry->id);
    m_settings.setValue(recentsKey, recents.mid(0, mostRecents));
    const auto what = entry->run; // closing empties the model
    end();
    what();
}

void CommandPalette::move(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int last = m_model.rowCount() - 1;
    int row = m_list->currentIndex().row() + rows;
    if (rows == 1 || rows == -1) // single steps go round
        row = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, last), 0));
    describeCurrent();
}

void CommandPalette::describeCurrent()
{
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed {m_field, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
}

bool CommandPalette::take(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else here can have the focus
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return take(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress && isVisible())
        end();
    return FloatingCard::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    m_model.setEntries({}, {});
    m_focusBefore = nullptr;
    FloatingCard::hideEvent(event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Search commands, components and files"));
    m_list->setAccessibleName(tr("Commands"));
    m_empty->setText(tr("Nothing found"));
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FloatingCard::changeEvent(event);
}

} // namespace gudo

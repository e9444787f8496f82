#include "app/commands/shortcut_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <map>

#include "app/render/icon_store.h"
#include "app/style/message_box.h"
#include "app/style/style.h"
#include "app/style/window_size.h"

namespace gudo {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString textOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("   "));
}

} // namespace

ShortcutDialog::ShortcutDialog(ShortcutMap map, QWidget* parent)
    : QDialog {parent}
    , m_map {std::move(map)}
    , m_search {new QLineEdit {this}}
    , m_list {new QTreeWidget {this}}
{
    setWindowTitle(tr("Shortcuts"));
    resize(withinScreen(*this, {640, 640}));
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(IconStore::uiIcon(QStringLiteral("search"), uiColors(palette()).faint),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    setRole(*m_list, "boxed");
    m_list->setAccessibleName(tr("Actions"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setUniformRowHeights(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeEditor());
    auto* buttons = new QDialogButtonBox(this);
    m_resetAll = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    m_resetAll->setAutoDefault(false);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false); // Return belongs to the list and the key field
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutDialog::resetAll);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(Qt::ShortcutFocusReason); });
    fill();
    m_search->setFocus();
}

QWidget* ShortcutDialog::makeEditor()
{
    auto* card = new QFrame(this);
    setRole(*card, "card");
    m_name = roleLabel("heading", card);
    m_key = new KeyField(card);
    m_key->setMinimumWidth(160);
    m_message = roleLabel("caption", card);
    m_message->setWordWrap(true);
    const auto button = [&](const QString& text, const char* name) {
        auto* made = new QPushButton(text, card);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_takeOver = button(tr("Take over"), "takeOver");
    m_cancel = button(tr("Cancel"), "cancelKey");
    m_remove = button(tr("Remove"), "removeKeys");
    m_reset = button(tr("Reset"), "resetKeys");
    m_remove->setToolTip(tr("Leave this action without keys"));
    m_reset->setToolTip(tr("Give this action its first keys again"));

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_key);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_message, 1);
    below->addWidget(m_cancel);
    below->addWidget(m_takeOver);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addLayout(below);

    connect(m_key, &KeyField::captured, this, &ShortcutDialog::capture);
    connect(m_key, &KeyField::givenUp, this, [this] {
        showCurrent();
        m_list->setFocus();
    });
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutDialog::takeOver);
    connect(m_cancel, &QPushButton::clicked, this, &ShortcutDialog::showCurrent);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_map.removeKeys(currentId());
        apply();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_map.reset(currentId());
        apply();
    });
    return card;
}

void ShortcutDialog::fill()
{
    std::map<QString, QTreeWidgetItem*> groups;
    const auto groupItem = [&](const QString& title) {
        QTreeWidgetItem*& item = groups[title];
        if (!item) {
            item = new QTreeWidgetItem(m_list, {title});
            item->setFlags(Qt::ItemIsEnabled);
            item->setFirstColumnSpanned(true);
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            item->setFont(0, font);
            item->setSizeHint(0, {0, 32});
        }
        return item;
    };
    const auto add = [&](const QString& group, const QString& text) {
        auto* item = new QTreeWidgetItem(groupItem(group), {text});
        item->setSizeHint(0, {0, 30});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        return item;
    };
    for (const ShortcutRow& row : m_map.rows())
        add(row.group, row.text)->setData(0, idRole, row.id);
    for (const FixedKeys& fixed : m_map.fixed()) {
        QTreeWidgetItem* item = add(tr("Drawing (always these keys)"), fixed.text);
        item->setText(1, fixed.shown);
        item->setDisabled(true);
    }
    m_list->expandAll();
    showKeys();
    selectRow(m_map.rows().empty() ? QString {} : m_map.rows().front().id);
}

void ShortcutDialog::showKeys()
{
    const UiColors& colors = uiColors(palette());
    for (int top = 0; top < m_list->topLevelItemCount(); ++top)
        for (int at = 0; at < m_list->topLevelItem(top)->childCount(); ++at) {
            QTreeWidgetItem* item = m_list->topLevelItem(top)->child(at);
            const QString id = item->data(0, idRole).toString();
            if (id.isEmpty())
                continue;
            item->setText(1, textOf(m_map.keys(id)));
            // Changed keys stand out, also for people who see no colours.
            QFont font = m_list->font();
            font.setWeight(m_map.isChanged(id) ? QFont::DemiBold : QFont::Normal);
            item->setFont(1, font);
            item->setForeground(1, m_map.isChanged(id) ? colors.accentText : colors.muted);
        }
    m_resetAll->setEnabled(m_map.isAnyChanged());
}

QString ShortcutDialog::currentId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString {};
}

void ShortcutDialog::selectRow(const QString& id)
{
    for (int top = 0; top < m_list->topLevelItemCount(); ++top)
        for (int at = 0; at < m_list->topLevelItem(top)->childCount(); ++at)
            if (QTreeWidgetItem* item = m_list->topLevelItem(top)->child(at); item->data(0, idRole).toString() == id)
                m_list->setCurrentItem(item);
    showCurrent();
}

void ShortcutDialog::showCurrent()
{
    const QString id = currentId();
    const ShortcutRow* row = m_map.row(id);
    const QList<QKeySequence> keys = m_map.keys(id);
    m_name->setText(row ? row->text : QString {});
    m_key->setAccessibleName(row ? tr("Keys of %1").arg(row->text) : QString {});
    m_key->setKeySequence(keys.value(0));
    m_key->setEnabled(row);
    m_remove->setEnabled(row && !keys.isEmpty());
    m_reset->setEnabled(row && m_map.isChanged(id));
    say(row ? tr("Press the new keys in the field") : QString {}, Tone::Advice);
}

void ShortcutDialog::say(const QString& text, Tone tone)
{
    m_message->setText(text);
    setRole(*m_message, tone == Tone::Advice ? "caption" : "error");
    m_message->style()->unpolish(m_message); // roles are read when a widget is polished
    m_message->style()->polish(m_message);
    m_takeOver->setVisible(tone == Tone::Question);
    m_cancel->setVisible(tone == Tone::Question);
}

void ShortcutDialog::filter(const QString& typed)
{
    const SearchQuery query {typed};
    QTreeWidgetItem* first = nullptr;
    for (int top = 0; top < m_list->topLevelItemCount(); ++top) {
        QTreeWidgetItem* group = m_list->topLevelItem(top);
        bool isAnyShown = false;
        for (int at = 0; at < group->childCount(); ++at) {
            QTreeWidgetItem* item = group->child(at);
            const ShortcutRow* row = m_map.row(item->data(0, idRole).toString());
            std::vector<SearchTerm> terms = row ? row->terms : std::vector<SearchTerm> {};
            terms.push_back(searchTerm(item->text(0)));
            const bool isShown = query.score(terms) > 0 || item->text(1).contains(typed.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
            if (isShown && row && !first)
                first = item;
        }
        group->setHidden(!isAnyShown);
    }
    m_list->setCurrentItem(first);
    m_list->scrollToTop();
}

void ShortcutDialog::capture(const QKeySequence& key)
{
    const QString id = currentId();
    const QString shown = key.toString(QKeySequence::NativeText);
    const auto owner = m_map.ownerOf(key, id);
    if (!owner) {
        m_map.give(id, key);
        apply();
    } else if (owner->id.isEmpty()) {
        say(tr("%1 always means “%2” on the canvas").arg(shown, owner->text), Tone::Refusal);
        m_key->setKeySequence(m_map.keys(id).value(0));
    } else {
        say(tr("%1 belongs to “%2”").arg(shown, owner->text), Tone::Question);
        m_takeOver->setFocus();
    }
}

void ShortcutDialog::takeOver()
{
    m_map.takeOver(currentId(), m_key->keySequence());
    apply();
    m_list->setFocus();
}

void ShortcutDialog::resetAll()
{
    MessageBox box {QMessageBox::Warning, tr("Reset all shortcuts?"), tr("Every action gets its first keys again"),
                    this};
    QPushButton* reset = box.addButton(tr("Reset all"), QMessageBox::AcceptRole);
    reset->setObjectName(QStringLiteral("resetAllYes"));
    box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != reset)
        return;
    m_map.resetAll();
    apply();
}

void ShortcutDialog::apply()
{
    showKeys();
    showCurrent();
    emit changed(m_map);
}

bool ShortcutDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_list->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gudo

#include "app/reachability/end_field.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

#include <algorithm>
#include <array>

#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/names.h"
#include "core/network/reach/network_tables.h"

namespace gudo {

namespace {

const std::string internet {"internet"};

} // namespace

bool EndChoices::offers(const ComponentType& type)
{
    constexpr std::array silent {"gateway",     "security-group", "nacl",         "route-table",
                                 "note",        "template",       "target-group", "address",
                                 "certificate", "deployment",     "block-storage"};
    return (!isLocation(type) || type.isKind("subnet")) &&
           std::ranges::none_of(silent, [&](const char* kind) { return type.isKind(kind); });
}

void EndChoices::read(const Design& design, const Catalog& catalog)
{
    m_choices.clear();
    if (!design.architecture.components.contains(internet)) {
        const QString name = EndField::tr("Internet");
        m_choices.push_back({internet, name, name, {searchTerm(name), searchTerm(QString::fromStdString(internet))}});
    }
    for (const auto& row : design.architecture.components) {
        if (!offers(catalog.typeOf(*row)))
            continue;
        const QString name = gudo::nameOf(*row);
        const QString id = QString::fromStdString(row->id);
        m_choices.push_back({row->id,
                             name,
                             name == id ? id : QStringLiteral("%1  ·  %2").arg(name, id),
                             {searchTerm(name), searchTerm(id, 5), searchTerm(typeNameOf(*row, catalog), 10)}});
    }
    narrow({});
}

void EndChoices::narrow(const QString& typed)
{
    beginResetModel();
    const SearchQuery query {typed};
    std::vector<std::pair<int, int>> scored;
    for (int at = 0; at < static_cast<int>(m_choices.size()); ++at)
        if (const int score = query.score(m_choices[static_cast<std::size_t>(at)].terms); score > 0)
            scored.emplace_back(-score, at);
    std::ranges::sort(scored);
    m_shown.clear();
    for (const auto& [score, at] : scored)
        m_shown.push_back(at);
    endResetModel();
}

std::string EndChoices::idOf(const QString& text) const
{
    const std::string typed = text.trimmed().toStdString();
    const std::string* found = nullptr;
    for (const Choice& choice : m_choices) {
        if (choice.id == typed)
            return typed;
        if (choice.name.compare(text.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return typed; // several have that name
        found = &choice.id;
    }
    return found ? *found : typed;
}

QString EndChoices::nameOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    const QString text = QString::fromStdString(id);
    return found != m_choices.end() && idOf(found->name) == id ? found->name : text;
}

int EndChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EndChoices::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Choice& choice = m_choices[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    if (role == Qt::DisplayRole)
        return choice.shown;
    return role == Qt::EditRole ? nameOf(choice.id) : QVariant {};
}

EndField::EndField(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_edit {new QLineEdit {this}}
    , m_pick {new QToolButton {this}}
    , m_completer {new QCompleter {&m_choices, this}}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_pick);
    m_pick->setCheckable(true);
    m_pick->setIconSize({16, 16});
    m_pick->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(8);
    m_completer->setWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &EndField::suggest);
    connect(m_edit, &QLineEdit::editingFinished, this, &EndField::edited);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& text) {
        m_edit->setText(text);
        emit edited();
    });
    connect(m_pick, &QToolButton::clicked, this, [this] { emit pickRequested(m_pick->isChecked()); });
    connect(&document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (!(before.architecture.components == after.architecture.components))
            readAgain();
    });
    updateIcons();
}

void EndField::readAgain()
{
    const std::string kept = value();
    m_choices.read(m_document.design(), m_document.catalog());
    m_isRead = true;
    if (!m_edit->hasFocus())
        m_edit->setText(m_choices.nameOf(kept));
}

EndField::~EndField()
{
    m_edit->disconnect(this); // it loses the focus as it goes, which ends its editing
}

std::string EndField::value() const
{
    return m_choices.idOf(m_edit->text());
}

void EndField::setValue(const std::string& value)
{
    if (!m_isRead)
        readAgain();
    m_edit->setText(m_choices.nameOf(value));
    m_edit->setCursorPosition(0);
}

void EndField::suggest(const QString& typed)
{
    if (!m_isRead)
        readAgain();
    m_choices.narrow(typed);
    if (m_choices.rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void EndField::setFault(bool isFaulty)
{
    if (m_edit->property("invalid").toBool() == isFaulty)
        return;
    m_edit->setProperty("invalid", isFaulty);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void EndField::setPicking(bool isPicking)
{
    m_pick->setChecked(isPicking);
}

void EndField::setTexts(const QString& name, const QString& placeholder)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    const QString pick = tr("Pick on the canvas");
    m_pick->setToolTip(pick);
    m_pick->setAccessibleName(QStringLiteral("%1: %2").arg(name, pick));
    readAgain();
}

void EndField::updateIcons()
{
    m_pick->setIcon(IconStore::uiIcon(QStringLiteral("pick"), uiColors(palette()).muted));
}

void EndField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace gudo

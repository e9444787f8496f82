#include "app/inspector/reference_editors.h"

#include <QAbstractItemView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

#include "app/inspector/value_text.h"
#include "app/style/flow_layout.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

QString nameOf(const Document& document, const Id& id)
{
    const Component* component = document.design().architecture.components.find(id);
    return QString::fromStdString(component ? std::string {displayName(*component)} : id);
}

std::vector<Candidate> candidatesFor(const Document& document, const std::vector<std::string>& kinds, const Id& self)
{
    std::vector<Candidate> candidates;
    for (const auto& row : document.design().architecture.components) {
        const ComponentType& type = document.catalog().typeOf(*row);
        const bool fits =
            kinds.empty() || std::ranges::any_of(kinds, [&](const std::string& kind) { return type.isKind(kind); });
        if (fits && row->id != self)
            candidates.push_back({row->id, nameOf(document, row->id), QString::fromStdString(type.icon)});
    }
    std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    // The same name twice would leave people guessing.
    std::map<QString, int> uses;
    for (const Candidate& candidate : candidates)
        ++uses[candidate.name];
    for (Candidate& candidate : candidates)
        if (uses[candidate.name] > 1)
            candidate.name = QStringLiteral("%1 (%2)").arg(candidate.name, QString::fromStdString(candidate.id));
    return candidates;
}

ReferenceEditor::ReferenceEditor(const PropertySchema& schema, Document& document, Id self, QWidget* parent)
    : FieldEditor {parent}
    , m_schema {schema}
    , m_document {document}
    , m_self {std::move(self)}
    , m_combo {new QuietComboBox {this}}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    m_combo->setAccessibleName(toText(schema.name));
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString id = m_combo->itemData(index).toString();
        emit edited(id.isEmpty() ? Value {} : Value {id.toStdString()});
        emit finished();
    });
    fill();
}

void ReferenceEditor::setValue(const Value& value)
{
    m_value = value;
    fill();
}

bool ReferenceEditor::showVarious(bool areVarious)
{
    m_areVarious = areVarious;
    fill();
    return true;
}

void ReferenceEditor::refreshReferences()
{
    if (!m_combo->view()->isVisible())
        fill();
}

void ReferenceEditor::fill()
{
    const QString current = m_value.asString() ? QString::fromStdString(*m_value.asString()) : QString {};
    m_combo->clear();
    m_combo->addItem(tr("None"), QString {});
    for (const Candidate& candidate : candidatesFor(m_document, m_schema.reference, m_self))
        m_combo->addItem(candidate.name, QString::fromStdString(candidate.id));
    int index = m_combo->findData(current);
    if (index < 0) {
        m_combo->addItem(tr("%1 (missing)").arg(current), current);
        index = m_combo->count() - 1;
    }
    m_combo->setPlaceholderText(variousText());
    m_combo->setCurrentIndex(m_areVarious ? -1 : index);
}

ReferencesEditor::ReferencesEditor(const PropertySchema& schema, Document& document, Id self, QWidget* parent)
    : FieldEditor {parent}
    , m_schema {schema}
    , m_document {document}
    , m_self {std::move(self)}
    , m_chips {new QWidget {this}}
    , m_add {new QToolButton {m_chips}}
    , m_menu {new QMenu {this}}
{
    setRole(*m_add, "add");
    m_add->setText(tr("Choose…"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    new FlowLayout {m_chips, 4};
    layout->addWidget(m_chips);
    setFocusProxy(m_add);
    m_add->setAccessibleName(toText(schema.name));
    connect(m_menu, &QMenu::aboutToShow, this, &ReferencesEditor::fillMenu);
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_menu->popup(m_add->mapToGlobal(QPoint {0, m_add->height() + 4}));
    });
    rebuildChips();
}

void ReferencesEditor::setValue(const Value& value)
{
    const Object holder {{"", value}};
    std::vector<Id> ids = textsOf(holder, "");
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    rebuildChips();
}

void ReferencesEditor::refreshReferences()
{
    for (QToolButton* chip : m_chips->findChildren<QToolButton*>())
        if (chip != m_add)
            chip->setText(nameOf(m_document, chip->property("id").toString().toStdString()));
}

void ReferencesEditor::rebuildChips()
{
    m_chips->layout()->removeWidget(m_add);
    for (QToolButton* chip : m_chips->findChildren<QToolButton*>()) {
        if (chip == m_add)
            continue;
        chip->hide();
        m_chips->layout()->removeWidget(chip);
        chip->deleteLater();
    }
    for (const Id& id : m_ids) {
        auto* chip = new QToolButton(m_chips);
        setRole(*chip, "chip");
        chip->setText(nameOf(m_document, id));
        chip->setProperty("id", QString::fromStdString(id));
        chip->setToolTip(tr("Remove %1").arg(chip->text()));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross behind the name
        chip->setIcon(
            QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(uiColors(palette()).isDark ? "dark" : "light")});
        chip->setIconSize({10, 10});
        connect(chip, &QToolButton::clicked, this, [this, id] { toggle(id, false); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->layout()->addWidget(m_add);
}

void ReferencesEditor::fillMenu()
{
    m_menu->clear();
    for (const Candidate& candidate : candidatesFor(m_document, m_schema.reference, m_self)) {
        QAction* action = m_menu->addAction(candidate.name);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_ids, candidate.id) != m_ids.end());
        connect(action, &QAction::triggered, this, [this, id = candidate.id](bool isIn) { toggle(id, isIn); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("The design has nothing to choose from"))->setEnabled(false);
}

void ReferencesEditor::toggle(const Id& id, bool isIn)
{
    std::vector<Id> ids = m_ids;
    std::erase(ids, id);
    if (isIn)
        ids.push_back(id);
    List list;
    for (const Id& each : ids)
        list.emplace_back(each);
    emit edited(list.empty() ? Value {} : Value {std::move(list)});
    emit finished();
}

} // namespace gudo

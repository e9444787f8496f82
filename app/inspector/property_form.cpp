#include "app/inspector/property_form.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr int labelWidth = 100;

const Object* propertiesOf(const Design& design, const Id& id)
{
    if (const Component* component = design.architecture.components.find(id))
        return &component->properties;
    const Connection* connection = design.architecture.connections.find(id);
    return connection ? &connection->properties : nullptr;
}

} // namespace

PropertyForm::PropertyForm(Document& document, std::vector<Id> ids, const std::vector<const PropertySchema*>& schemas,
                           QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_ids {std::move(ids)}
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    for (const PropertySchema* schema : schemas)
        addRow(*schema);
    refresh();
}

void PropertyForm::addRow(const PropertySchema& schema)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    QLabel* label = roleLabel("field", this);
    label->setText(toText(schema.name));
    label->setToolTip(toText(schema.hint));
    label->setWordWrap(true);

    auto* reset = new QToolButton(this);
    setRole(*reset, "quiet");
    reset->setIcon(
        QIcon {QStringLiteral(":/gudo/style/reset-%1.svg").arg(uiColors(palette()).isDark ? "dark" : "light")});
    reset->setIconSize({12, 12});
    reset->setToolTip(tr("Reset to the default"));
    reset->setAccessibleName(tr("Reset %1 to the default").arg(label->text()));
    reset->setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy = reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(policy);

    FieldEditor* editor = makeFieldEditor(schema, m_document, m_ids.front(), this);
    editor->setObjectName(QStringLiteral("property.") + QString::fromStdString(schema.key));
    editor->setToolTip(toText(schema.hint));
    QLabel* various = roleLabel("caption", this);
    various->setText(tr("They differ; a change here replaces them all"));
    various->setWordWrap(true);
    various->hide();
    label->setBuddy(editor);
    const int row = grid->rowCount();
    if (isWide(schema)) {
        grid->addWidget(label, row, 0, 1, 2);
        grid->addWidget(reset, row, 2, Qt::AlignTop);
        grid->addWidget(editor, row + 1, 0, 1, 3);
        grid->addWidget(various, row + 2, 0, 1, 3);
    } else {
        label->setMinimumHeight(28);
        label->setFixedWidth(labelWidth);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(editor, row, 1);
        grid->addWidget(reset, row, 2, Qt::AlignTop);
    }
    reset->setFixedSize(20, isWide(schema) ? 20 : 28);

    const PropertySchema* kept = &schema;
    connect(editor, &FieldEditor::edited, this, [this, kept](const Value& value) { commit(*kept, value); });
    connect(editor, &FieldEditor::finished, &m_document, &Document::endGesture);
    connect(reset, &QToolButton::clicked, this, [this, kept] {
        commit(*kept, {});
        m_document.endGesture();
    });
    m_rows.push_back({kept, editor, reset, various});
}

void PropertyForm::refresh()
{
    for (const Row& row : m_rows) {
        const Common common = commonValue(row.schema->key);
        row.editor->setValue(common.value);
        const bool isSaid = m_ids.size() > 1 && row.editor->showVarious(common.areVarious);
        row.various->setVisible(common.areVarious && !isSaid);
        row.editor->refreshReferences();
        row.reset->setVisible(common.areVarious || !common.value.isNull());
    }
}

FieldEditor* PropertyForm::editor(std::string_view key) const
{
    const auto at = std::ranges::find_if(m_rows, [&](const Row& row) { return row.schema->key == key; });
    return at == m_rows.end() ? nullptr : at->editor;
}

void PropertyForm::addNote(std::string_view key, QWidget* note)
{
    FieldEditor* above = editor(key);
    if (!above)
        return;
    auto* grid = static_cast<QGridLayout*>(layout());
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(above), &row, &column, &rows, &columns);
    grid->removeWidget(above);
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(above);
    both->addWidget(note);
    grid->addLayout(both, row, column, rows, columns);
}

void PropertyForm::commit(const PropertySchema& schema, const Value& value)
{
    Design next = m_document.design();
    for (const Id& id : m_ids)
        next = withProperty(std::move(next), id, schema.key, value);
    m_document.commit(tr("Change %1").arg(toText(schema.name)), std::move(next),
                      QStringLiteral("property:%1:%2")
                          .arg(QString::fromStdString(m_ids.front()), QString::fromStdString(schema.key)));
}

PropertyForm::Common PropertyForm::commonValue(std::string_view key) const
{
    const auto valueAt = [&](std::size_t at) {
        const Object* properties = propertiesOf(m_document.design(), m_ids[at]);
        const Value* value = properties ? gudo::find(*properties, key) : nullptr;
        return value ? *value : Value {};
    };
    const Value first = valueAt(0);
    for (std::size_t at = 1; at < m_ids.size(); ++at)
        if (!(valueAt(at) == first))
            return {{}, true};
    return {first, false};
}

} // namespace gudo

#include "app/inspector/rows_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

#include "app/inspector/quiet_combo_box.h"
#include "app/inspector/reference_editors.h"
#include "app/inspector/undo_through.h"
#include "app/inspector/value_text.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

QString memberText(const Object& row, const std::string& key)
{
    const Value* value = find(row, key);
    return value ? fieldText(*value) : QString {};
}

void setMember(Object& row, const std::string& key, Value value)
{
    if (value.isNull())
        row.erase(key);
    else
        row.insert_or_assign(key, std::move(value));
}

Value textValue(const QString& text)
{
    return text.isEmpty() ? Value {} : Value {text.toStdString()};
}

QString rangeText(const Object& row)
{
    const QString from = memberText(row, "from_port");
    const QString to = memberText(row, "to_port");
    return from == to || to.isEmpty() ? from : from + u'-' + to;
}

/// "443" and "8000-8080" as two ports; what is no number is kept as text.
void setRange(Object& row, const QString& text)
{
    const PropertySchema port {.key = {}, .type = PropertyType::Port};
    const qsizetype dash = text.indexOf(u'-');
    const QString from = dash < 0 ? text : text.left(dash);
    const QString to = dash < 0 ? text : text.mid(dash + 1);
    setMember(row, "from_port", fieldValue(port, from));
    setMember(row, "to_port", fieldValue(port, to));
}

/// Sets a field's text without moving the cursor when it says the same already.
void setText(QLineEdit& line, const QString& text)
{
    if (line.text() != text)
        line.setText(text);
}

} // namespace

RowsEditor::RowsEditor(const PropertySchema& schema, Document& document, Id self, QWidget* parent)
    : FieldEditor {parent}
    , m_schema {schema}
    , m_document {document}
    , m_self {std::move(self)}
    , m_columns {columnsOf(schema)}
    , m_list {new QVBoxLayout}
    , m_add {new QPushButton {addRowText(schema), this}}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_list->setSpacing(6);
    layout->addLayout(m_list);
    layout->addWidget(m_add);
    setRole(*m_add, "add");
    connect(m_add, &QPushButton::clicked, this, [this] {
        std::vector<Object> rows = m_rows;
        rows.push_back(newRow(m_schema));
        if (m_schema.type == PropertyType::Tags)
            rows.back() = {{"key", tr("key").toStdString() + std::to_string(rows.size())}, {"value", ""}};
        const Value value = valueOf(rows);
        setValue(value);
        emit edited(value);
        emit finished();
    });
}

std::vector<Object> RowsEditor::rowsOf(const Value& value) const
{
    std::vector<Object> rows;
    if (const Object* tags = value.asObject())
        for (const auto& [key, text] : *tags)
            rows.push_back({{"key", key}, {"value", fieldText(text).toStdString()}});
    if (const List* list = value.asList())
        for (const Value& element : *list)
            rows.push_back(element.asObject() ? *element.asObject() : Object {});
    return rows;
}

Value RowsEditor::valueOf(const std::vector<Object>& rows) const
{
    if (rows.empty())
        return {};
    if (m_schema.type == PropertyType::Tags) {
        Object tags;
        for (const Object& row : rows)
            tags.insert_or_assign(std::string {textOf(row, "key")}, Value {std::string {textOf(row, "value")}});
        return Value {std::move(tags)};
    }
    List list;
    for (const Object& row : rows)
        list.emplace_back(row);
    return Value {std::move(list)};
}

void RowsEditor::setValue(const Value& value)
{
    // Tags come back sorted and without doubles; while a key is typed the rows stay as they stand.
    if (valueOf(m_rows) == value && m_cards.size() == m_rows.size())
        return;
    m_rows = rowsOf(value);
    while (m_cards.size() > m_rows.size()) {
        m_cards.back().widget->hide();
        m_cards.back().widget->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_rows.size())
        addCard();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        for (const auto& refresh : m_cards[at].fields)
            refresh(m_rows[at]);
}

void RowsEditor::refreshReferences()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        for (const auto& refresh : m_cards[at].ends)
            refresh(m_rows[at]);
}

void RowsEditor::addCard()
{
    Card card;
    auto* frame = new QFrame(this);
    setRole(*frame, "row-card");
    card.widget = frame;
    auto* outer = new QHBoxLayout(frame);
    outer->setContentsMargins(6, 6, 2, 6);
    outer->setSpacing(2);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(4);
    outer->addLayout(lines);

    int last = -1;
    QHBoxLayout* line = nullptr;
    for (const RowColumn& column : m_columns) {
        if (column.line != last) {
            line = new QHBoxLayout;
            line->setSpacing(4);
            lines->addLayout(line);
            last = column.line;
        }
        QWidget* field = makeField(column, card, frame);
        field->setToolTip(column.title);
        field->setAccessibleName(column.title);
        setRole(*field, "tight");
        line->addWidget(field, column.stretch);
    }

    auto* remove = new QToolButton(frame);
    setRole(*remove, "quiet");
    remove->setIcon(
        QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(uiColors(palette()).isDark ? "dark" : "light")});
    remove->setIconSize({12, 12});
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, frame] { removeRow(frame); });
    outer->addWidget(remove, 0, Qt::AlignTop);
    m_list->addWidget(frame);
    m_cards.push_back(std::move(card));
}

QWidget* RowsEditor::makeField(const RowColumn& column, Card& card, QWidget* parent)
{
    switch (column.kind) {
    case RowColumn::Kind::Choice:
        return makeChoice(column, card, parent);
    case RowColumn::Kind::End:
        return makeEnd(column, card, parent);
    default:
        return makeText(column, card, parent);
    }
}

QWidget* RowsEditor::makeChoice(const RowColumn& column, Card& card, QWidget* parent)
{
    auto* combo = new QuietComboBox(parent);
    combo->addItems(column.choices);
    combo->setPlaceholderText(column.title);
    card.fields.push_back([combo, key = column.key](const Object& row) {
        const QString text = memberText(row, key);
        if (!text.isEmpty() && combo->findText(text) < 0)
            combo->addItem(text);
        combo->setCurrentIndex(text.isEmpty() ? -1 : combo->findText(text)); // -1 shows what the field is for
    });
    connect(combo, &QComboBox::activated, this, [this, combo, parent, key = column.key] {
        change(parent, [&](Object& row) { setMember(row, key, textValue(combo->currentText())); });
        if (combo->currentText().isEmpty())
            combo->setCurrentIndex(-1);
        emit finished();
    });
    return combo;
}

QWidget* RowsEditor::makeEnd(const RowColumn& column, Card& card, QWidget* parent)
{
    auto* combo = new QuietComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    letUndoThrough(*combo->lineEdit());
    combo->setCompleter(nullptr); // it would finish addresses with ones that are not meant
    combo->lineEdit()->setPlaceholderText(column.title);
    const auto fill = [this, combo, column] {
        combo->clear();
        for (const QString& preset : column.presets)
            combo->addItem(preset, preset);
        if (column.kinds != std::vector<std::string> {"no-component"})
            for (const Candidate& candidate : candidatesFor(m_document, column.kinds, {}))
                combo->addItem(candidate.name, QString::fromStdString(candidate.id));
    };
    const auto idTyped = [combo] {
        const QString text = combo->currentText().trimmed();
        const int index = combo->findText(text);
        return index >= 0 ? combo->itemData(index).toString() : text;
    };
    const auto show = [this, combo, fill, idTyped, key = column.key](const Object& row) {
        const QString id = memberText(row, key);
        if (combo->lineEdit()->isModified() && idTyped() == id)
            return; // somebody is typing, and what stands there means the same
        fill();
        const int index = combo->findData(id);
        combo->setCurrentIndex(index);
        combo->setEditText(index >= 0 ? combo->itemText(index) : nameOf(m_document, id.toStdString()));
        combo->lineEdit()->setCursorPosition(0);
    };
    card.fields.push_back(show);
    card.ends.push_back(show);
    const auto store = [this, idTyped, parent, key = column.key] {
        change(parent, [&](Object& row) { setMember(row, key, textValue(idTyped())); });
    };
    connect(combo->lineEdit(), &QLineEdit::textEdited, this, store);
    connect(combo, &QComboBox::activated, this, [this, store] {
        store();
        emit finished();
    });
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, combo] {
        combo->lineEdit()->setModified(false);
        emit finished();
    });
    return combo;
}

QWidget* RowsEditor::makeText(const RowColumn& column, Card& card, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setPlaceholderText(column.title);
    line->setMinimumWidth(48);
    letUndoThrough(*line);
    const bool isRange = column.kind == RowColumn::Kind::PortRange;
    const PropertySchema schema {.key = column.key,
                                 .type = column.kind == RowColumn::Kind::Integer ? PropertyType::Integer
                                                                                 : PropertyType::String};
    card.fields.push_back([line, isRange, key = column.key](const Object& row) {
        setText(*line, isRange ? rangeText(row) : memberText(row, key));
    });
    connect(line, &QLineEdit::textEdited, this, [this, parent, schema, isRange](const QString& text) {
        change(parent, [&](Object& row) {
            if (isRange)
                setRange(row, text);
            else
                setMember(row, schema.key, fieldValue(schema, text));
        });
    });
    connect(line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    return line;
}

void RowsEditor::change(QWidget* card, const std::function<void(Object&)>& edit)
{
    const auto at = std::ranges::find(m_cards, card, &Card::widget);
    if (at == m_cards.end())
        return;
    edit(m_rows[static_cast<std::size_t>(at - m_cards.begin())]);
    emit edited(valueOf(m_rows));
}

void RowsEditor::removeRow(QWidget* card)
{
    const auto at = std::ranges::find(m_cards, card, &Card::widget);
    if (at == m_cards.end())
        return;
    m_rows.erase(m_rows.begin() + (at - m_cards.begin()));
    card->hide();
    card->deleteLater();
    m_cards.erase(at);
    emit edited(valueOf(m_rows));
    emit finished();
}

} // namespace gudo

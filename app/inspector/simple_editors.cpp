#include "app/inspector/simple_editors.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/inspector/shown_text.h"
#include "app/inspector/undo_through.h"
#include "app/inspector/value_text.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

/// Changes a property that the style sheet reads.
void restyle(QWidget& widget, const char* property, bool value)
{
    if (widget.property(property).toBool() == value && widget.property(property).isValid())
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

/// What an empty field says: the default, else the hint.
QString placeholderOf(const PropertySchema& schema)
{
    const QString standard = fieldText(schema.defaultValue);
    return standard.isEmpty() ? toText(schema.hint) : standard;
}

} // namespace

LineEditor::LineEditor(const PropertySchema& schema, QWidget* parent)
    : FieldEditor {parent}
    , m_schema {schema}
    , m_line {new QLineEdit {this}}
    , m_row {new QHBoxLayout}
    , m_problem {roleLabel("error", this)}
{
    m_line->setPlaceholderText(placeholderOf(schema));
    m_line->setToolTip(toText(schema.hint)); // longer than the field, many of them
    m_line->installEventFilter(this);
    letUndoThrough(*m_line);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_row->setSpacing(6);
    m_row->addWidget(m_line);
    if (!schema.unit.empty()) {
        QLabel* unit = roleLabel("muted", this);
        unit->setText(unitText(schema.unit));
        m_row->addWidget(unit);
    }
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        const Value value = fieldValue(m_schema, text);
        validate(value);
        emit edited(value);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void LineEditor::addOffer(const QString& icon, const QString& tip, const QString& nothing,
                          std::function<Value()> offered)
{
    auto* button = new QToolButton(this);
    setRole(*button, "quiet");
    button->setIcon(IconStore::uiIcon(icon, uiColors(palette()).muted));
    button->setIconSize({14, 14});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, nothing, offered = std::move(offered)] {
        const Value value = offered();
        if (value.isNull()) {
            m_problem->setText(nothing);
            m_problem->show();
            return;
        }
        setValue(value);
        emit edited(value);
        emit finished();
    });
}

void LineEditor::setValue(const Value& value)
{
    if (!(fieldValue(m_schema, m_line->text()) == value))
        showText(*m_line, fieldText(value));
    validate(value);
}

bool LineEditor::showVarious(bool areVarious)
{
    m_line->setPlaceholderText(areVarious ? variousText() : placeholderOf(m_schema));
    return true;
}

void LineEditor::validate(const Value& value)
{
    const QString problem = problemWith(m_schema, value);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_line->setAccessibleDescription(problem);
    restyle(*m_line, "invalid", !problem.isEmpty());
}

void LineEditor::step(int steps)
{
    const QString text = m_line->text().isEmpty() ? fieldText(m_schema.defaultValue) : m_line->text();
    qlonglong next = text.toLongLong() + steps;
    if (m_schema.minimum)
        next = std::max(next, static_cast<qlonglong>(*m_schema.minimum));
    if (m_schema.maximum)
        next = std::min(next, static_cast<qlonglong>(*m_schema.maximum));
    m_line->setText(QString::number(next));
    validate(Value {std::int64_t {next}});
    emit edited(Value {std::int64_t {next}});
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_schema.type == PropertyType::Integer) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int size = key->modifiers() & Qt::ShiftModifier ? 10 : 1;
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            step(key->key() == Qt::Key_Up ? size : -size);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

TextEditor::TextEditor(const PropertySchema& schema, QWidget* parent)
    : FieldEditor {parent}
    , m_schema {schema}
    , m_text {new QPlainTextEdit {this}}
{
    m_text->setPlaceholderText(placeholderOf(schema));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(76);
    m_text->installEventFilter(this);
    letUndoThrough(*m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        const QString text = m_text->toPlainText();
        emit edited(text.isEmpty() ? Value {} : Value {text.toStdString()});
    });
}

void TextEditor::setValue(const Value& value)
{
    const QString text = fieldText(value);
    if (m_text->toPlainText() == text)
        return;
    m_isShowing = true;
    m_text->setPlainText(text);
    m_isShowing = false;
}

bool TextEditor::showVarious(bool areVarious)
{
    m_text->setPlaceholderText(areVarious ? variousText() : placeholderOf(m_schema));
    return true;
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        emit finished();
    return FieldEditor::eventFilter(watched, event);
}

SwitchEditor::SwitchEditor(const PropertySchema& schema, QWidget* parent)
    : FieldEditor {parent}
    , m_default {schema.defaultValue.asBool() && *schema.defaultValue.asBool()}
    , m_switch {new SwitchButton {this}}
    , m_various {roleLabel("muted", this)}
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(m_switch);
    layout->addWidget(m_various);
    layout->addStretch();
    m_various->setText(variousText());
    m_various->hide();
    setFocusProxy(m_switch);
    m_switch->setAccessibleName(toText(schema.name));
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool isOn) {
        emit edited(Value {isOn});
        emit finished();
    });
}

void SwitchEditor::setValue(const Value& value)
{
    const bool* isOn = value.asBool();
    m_switch->setChecked(isOn ? *isOn : m_default);
    m_switch->setUnset(!isOn);
}

bool SwitchEditor::showVarious(bool areVarious)
{
    m_switch->setMixed(areVarious);
    m_switch->setAccessibleDescription(areVarious ? variousText() : QString {});
    m_various->setVisible(areVarious);
    return true;
}

ChoiceEditor::ChoiceEditor(const PropertySchema& schema, QWidget* parent)
    : FieldEditor {parent}
    , m_schema {schema}
    , m_combo {new QuietComboBox {this}}
{
    // Choices without a default can be left open: the first row says so.
    if (schema.defaultValue.isNull())
        m_combo->addItem(tr("Not set"), QString {});
    for (const std::string& choice : schema.choices)
        m_combo->addItem(QString::fromStdString(choice), QString::fromStdString(choice));
    m_combo->setMaxVisibleItems(16);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    m_combo->setAccessibleName(toText(schema.name));
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        emit edited(fieldValue(m_schema, m_combo->itemData(index).toString()));
        emit finished();
    });
}

void ChoiceEditor::setValue(const Value& value)
{
    const QString text = fieldText(value.isNull() ? m_schema.defaultValue : value);
    int index = m_combo->findData(text);
    if (index < 0) { // a word the catalogue does not know is kept
        m_combo->addItem(text, text);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    restyle(*m_combo, "unset", value.isNull());
}

bool ChoiceEditor::showVarious(bool areVarious)
{
    m_combo->setPlaceholderText(variousText());
    if (areVarious) {
        m_combo->setCurrentIndex(-1);
        restyle(*m_combo, "unset", true);
    }
    return true;
}

} // namespace gudo

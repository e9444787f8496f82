#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

#include "app/inspector/field_editor.h"
#include "app/inspector/quiet_combo_box.h"
#include "app/style/switch_button.h"

namespace gudo {

/// One line: texts, numbers, addresses, ports, durations. The default is its placeholder, the unit stands at its end,
/// and what is wrong stands below it while typing.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const PropertySchema& schema, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool showVarious(bool areVarious) override;
    /// Adds a button that fills in what `offered` says; with `nothing` said where that is null.
    void addOffer(const QString& icon, const QString& tip, const QString& nothing, std::function<Value()> offered);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void validate(const Value& value);
    void step(int steps);

    PropertySchema m_schema;
    QLineEdit* m_line;
    QHBoxLayout* m_row;
    QLabel* m_problem;
};

/// Several lines: notes.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const PropertySchema& schema, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool showVarious(bool areVarious) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PropertySchema m_schema;
    QPlainTextEdit* m_text;
    bool m_isShowing = false;
};

/// On or off.
class SwitchEditor : public FieldEditor {
    Q_OBJECT

public:
    SwitchEditor(const PropertySchema& schema, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool showVarious(bool areVarious) override;

private:
    bool m_default;
    SwitchButton* m_switch;
    QLabel* m_various;
};

/// One of a few words.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const PropertySchema& schema, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool showVarious(bool areVarious) override;

private:
    PropertySchema m_schema;
    QuietComboBox* m_combo;
};

} // namespace gudo

#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "app/commands/key_field.h"
#include "app/commands/shortcut_map.h"

namespace gudo {

/// Lists everything that keys can do, by group, and gives it other keys. Changes hold at once.
class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(ShortcutMap map, QWidget* parent);

    [[nodiscard]] const ShortcutMap& map() const { return m_map; }
    void selectRow(const QString& id);
    [[nodiscard]] KeyField& keyField() { return *m_key; }
    [[nodiscard]] QString message() const { return m_message->text(); }

signals:
    void changed(const gudo::ShortcutMap& map);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEditor();
    void fill();
    void showKeys();
    void showCurrent();
    void filter(const QString& typed);
    void capture(const QKeySequence& key);
    void takeOver();
    void resetAll();
    void apply();
    [[nodiscard]] QString currentId() const;
    enum class Tone { Advice, Refusal, Question };
    void say(const QString& text, Tone tone);

    ShortcutMap m_map;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_name = nullptr;
    KeyField* m_key = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_takeOver = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
};

} // namespace gudo

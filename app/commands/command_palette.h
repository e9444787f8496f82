#pragma once

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>

#include "app/commands/command_model.h"
#include "app/style/floating_card.h"

namespace gudo {

/// A box over the top middle of a window: type, choose, Enter runs it. Esc and a click elsewhere close it, and the
/// focus goes back to where it was. What was run is remembered in the settings and stands first the next time.
class CommandPalette : public FloatingCard {
    Q_OBJECT

public:
    CommandPalette(QSettings& settings, QWidget* window);

    /// Shows these entries. `typed` is what stands in the field: "@" asks for components.
    void open(std::vector<CommandEntry> entries, const QString& typed = {});
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] const CommandModel& model() const { return m_model; }
    [[nodiscard]] QModelIndex current() const { return m_list->currentIndex(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void end();
    void run(const QModelIndex& index);
    void search(const QString& typed);
    void move(int rows);
    bool take(int key);
    void place();
    void retranslate();
    void describeCurrent();

    QSettings& m_settings;
    CommandModel m_model;
    QLineEdit* m_field;
    QAction* m_icon;
    QListView* m_list;
    QLabel* m_empty;
    QPointer<QWidget> m_focusBefore;
};

} // namespace gudo

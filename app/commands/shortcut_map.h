#pragma once

#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>

#include <map>
#include <optional>
#include <vector>

#include "app/search/search_term.h"

namespace gudo {

/// Something that keys can be given to. The first key is the one that menus show.
struct ShortcutRow {
    QString id {};    ///< "edit.undo"
    QString text {};  ///< "Undo", in the current language
    QString group {}; ///< "Edit"
    QList<QKeySequence> defaults {};
    std::vector<SearchTerm> terms {}; ///< in every language
};

/// Keys that always do the same on the canvas.
struct FixedKeys {
    QString text {};             ///< "Move the selection"
    QString shown {};            ///< "Arrow keys"
    QList<QKeySequence> keys {}; ///< empty for what needs the mouse
};

/// Which keys do what: the defaults, and what somebody chose instead. A value: who applies it is told by the dialog.
class ShortcutMap {
public:
    ShortcutMap() = default;
    ShortcutMap(std::vector<ShortcutRow> rows, std::vector<FixedKeys> fixed);

    [[nodiscard]] const std::vector<ShortcutRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<FixedKeys>& fixed() const { return m_fixed; }
    /// nullptr for an unknown id.
    [[nodiscard]] const ShortcutRow* row(const QString& id) const;

    /// The keys of that row now, the first one shown in menus; may be empty.
    [[nodiscard]] QList<QKeySequence> keys(const QString& id) const;
    [[nodiscard]] bool isChanged(const QString& id) const { return m_chosen.contains(id); }
    [[nodiscard]] bool isAnyChanged() const { return !m_chosen.empty(); }

    /// Who has that key already, or begins with it, or is begun by it (other than `id`).
    struct Owner {
        QString id {}; ///< empty: fixed
        QString text {};
        friend bool operator==(const Owner&, const Owner&) = default;
    };
    [[nodiscard]] std::optional<Owner> ownerOf(const QKeySequence& key, const QString& id) const;

    /// Makes `key` the first key of that row in place of its first. Pre: ownerOf() is nobody.
    void give(const QString& id, const QKeySequence& key);
    /// give() after every other row lost that key. Pre: no fixed key.
    void takeOver(const QString& id, const QKeySequence& key);
    void removeKeys(const QString& id);
    /// The defaults again; of those, keys that another row was given meanwhile stay there.
    void reset(const QString& id);
    void resetAll() { m_chosen.clear(); }

    /// Only what differs from the defaults is kept. Reading drops ids that are unknown and keys that are none.
    void read(QSettings& settings);
    void write(QSettings& settings) const;

private:
    void choose(const QString& id, const QList<QKeySequence>& keys);

    std::vector<ShortcutRow> m_rows;
    std::vector<FixedKeys> m_fixed;
    std::map<QString, QList<QKeySequence>> m_chosen;
};

/// True for a key that types a character: on the canvas those add components by name.
[[nodiscard]] bool isTyping(const QKeySequence& key);

} // namespace gudo

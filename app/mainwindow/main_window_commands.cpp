#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include "app/commands/shortcut_dialog.h"
#include "app/commands/shortcut_sheet.h"
#include "app/mainwindow/main_window.h"
#include "app/text/particles.h"
#include "app/text/texts.h"

namespace gudo {

void MainWindow::wireCommands()
{
    connect(m_actions->commands, &QAction::triggered, this, &MainWindow::showCommands);
    connect(m_actions->editShortcuts, &QAction::triggered, this, &MainWindow::editShortcuts);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    readShortcuts();
}

std::vector<CommandEntry> MainWindow::actionEntries() const
{
    std::vector<CommandEntry> entries;
    for (const ActionGroup group : allActionGroups)
        for (QAction* action : m_actions->inGroup(group))
            if (action != m_actions->commands)
                entries.push_back({.id = action->objectName(),
                                   .text = Actions::plainText(*action),
                                   .group = Actions::titleOf(group),
                                   .keys = action->shortcut().toString(QKeySequence::NativeText),
                                   .icon = action->icon(),
                                   .terms = Actions::termsOf(*action),
                                   .isEnabled = action->isEnabled(),
                                   .run = [action] {
                                       action->trigger();
                                   }});
    return entries;
}

std::vector<CommandEntry> MainWindow::componentEntries()
{
    std::vector<CommandEntry> entries;
    for (const auto& row : m_document.design().architecture.components) {
        const ComponentType& type = m_document.catalog().typeOf(*row);
        const QString id = QString::fromStdString(row->id);
        const QString name = row->name.empty() ? id : QString::fromStdString(row->name);
        entries.push_back(
            {.id = QStringLiteral("component ") + id,
             .text = withParticles(tr("Go to %1").arg(name)),
             .group = toText(type.name),
             .icon = m_icons.icon(QString::fromStdString(type.icon)),
             .terms = {searchTerm(name), searchTerm(id, 2), searchTerm(withParticles(tr("Go to %1").arg(name)), 4),
                       searchTerm(QStringLiteral("go to ") + name, 4)},
             .kind = CommandKind::Component,
             .run = [this, component = row->id] {
                 showCanvas();
                 m_document.select({component});
                 m_document.reveal({component});
                 m_canvas->setFocus();
             }});
    }
    return entries;
}

std::vector<CommandEntry> MainWindow::fileEntries()
{
    std::vector<CommandEntry> entries;
    for (const QString& path : m_recent.files()) {
        const QFileInfo info {path};
        entries.push_back({.id = QStringLiteral("file ") + path,
                           .text = tr("Open %1").arg(info.fileName()),
                           .group = QDir::toNativeSeparators(info.absolutePath()),
                           .icon = m_actions->open->icon(),
                           .terms = {searchTerm(info.fileName()), searchTerm(tr("Open %1").arg(info.fileName()), 4)},
                           .kind = CommandKind::File,
                           .run = [this, path] {
                               openFile(path);
                           }});
    }
    return entries;
}

void MainWindow::showCommands()
{
    if (!m_commands)
        m_commands = new CommandPalette {m_settings, this};
    std::vector<CommandEntry> entries = actionEntries();
    for (auto more : {componentEntries(), fileEntries()})
        entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    m_commands->open(std::move(entries));
}

void MainWindow::readShortcuts()
{
    m_shortcuts = ShortcutMap {m_actions->shortcutRows(), Actions::fixedKeys()};
    m_shortcuts.read(m_settings);
    m_actions->applyKeys(m_shortcuts);
    updateUndo();
    QList<QKeySequence> released;
    for (const ShortcutRow& row : m_shortcuts.rows())
        if (m_shortcuts.isChanged(row.id))
            for (const QKeySequence& key : row.defaults)
                if (!m_shortcuts.keys(row.id).contains(key))
                    released << key;
    m_releasedKeys->setKeys(released);
}

void MainWindow::editShortcuts()
{
    ShortcutDialog dialog {m_shortcuts, this};
    connect(&dialog, &ShortcutDialog::changed, this, [this](const ShortcutMap& map) {
        map.write(m_settings);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget))
                window->readShortcuts();
    });
    dialog.exec();
}

void MainWindow::showShortcuts()
{
    ShortcutSheet sheet {m_actions->sheet(), this};
    sheet.exec();
}

} // namespace gudo

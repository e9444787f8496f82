#include "app/mainwindow/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/style/style.h"

namespace gudo {

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QWidget* parent)
    : QDialog {parent}
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(20);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    QVBoxLayout* column = nullptr;
    int number = 0;
    for (const Actions::ShortcutGroup& group : actions.shortcutSheet()) {
        if (number++ % 2 == 0) {
            column = new QVBoxLayout;
            column->setSpacing(8);
            columns->addLayout(column);
        } else {
            column->addSpacing(16);
        }
        QLabel* title = roleLabel("heading", this);
        title->setText(group.title);
        column->addWidget(title);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(0, 1);
        for (const Actions::Shortcut& shortcut : group.shortcuts) {
            const int row = grid->rowCount();
            grid->addWidget(new QLabel(shortcut.text, this), row, 0);
            QLabel* keys = roleLabel("keys", this);
            keys->setText(shortcut.keys);
            grid->addWidget(keys, row, 1, Qt::AlignRight);
        }
        column->addLayout(grid);
        if (number % 2 == 0)
            column->addStretch();
    }
    layout->addLayout(columns);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace gudo

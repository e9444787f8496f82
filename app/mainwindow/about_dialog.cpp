#include "app/mainwindow/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/style/style.h"

namespace gudo {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog {parent}
{
    setWindowTitle(tr("About Gudo"));
    setMinimumWidth(380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    auto* icon = new QLabel(this);
    icon->setPixmap(windowIcon().pixmap(QSize {64, 64}));
    icon->setVisible(!windowIcon().isNull());
    layout->addWidget(icon);
    QLabel* name = roleLabel("title", this);
    name->setText(tr("Gudo %1").arg(QCoreApplication::applicationVersion()));
    layout->addWidget(name);
    for (const QString& text : {tr("Draws, checks and explains the architecture of infrastructure"),
                                tr("Free software. Built with Qt %1.").arg(QLatin1String(qVersion()))}) {
        QLabel* label = roleLabel("muted", this);
        label->setText(text);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace gudo

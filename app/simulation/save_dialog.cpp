#include "app/simulation/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "app/style/message_box.h"

namespace gudo {

QString askWhereToSave(const Document& document, const QString& title, const QString& ending, const QString& filters,
                       QWidget* parent)
{
    const QFileInfo file {document.path()};
    const QString stem = document.path().isEmpty() ? QString::fromStdString(idFrom(document.design().title, "design"))
                                                   : file.completeBaseName();
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        parent, title, QStringLiteral("%1/%2%3").arg(file.absolutePath(), stem, ending), filters, &chosen);
    if (!path.isEmpty() && QFileInfo {path}.suffix().isEmpty())
        path += chosen.section(u'*', 1).chopped(1);
    return path;
}

void tellNotWritten(const QString& path, const QString& error, QWidget* parent)
{
    MessageBox box {
        QMessageBox::Critical,
        QCoreApplication::translate("gudo::Failures", "%1 could not be written").arg(QFileInfo {path}.fileName()),
        error, parent};
    box.addButton(QCoreApplication::translate("gudo::Failures", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace gudo

#include "app/saving/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "app/style/message_box.h"

namespace gudo {

namespace {

struct Saving {
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

constexpr int mostNamed = 8; // files in a question

} // namespace

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

bool mayReplaceFiles(const QStringList& there, QWidget* parent)
{
    if (there.isEmpty())
        return true;
    const QString names = there.mid(0, mostNamed).join(QStringLiteral(", ")) +
                          (there.size() > mostNamed ? QStringLiteral("…") : QString {});
    MessageBox box {QMessageBox::Warning,
                    Saving::tr("%n file(s) in this folder will be replaced", nullptr, static_cast<int>(there.size())),
                    names, parent};
    auto* replace = box.addButton(Saving::tr("Replace"), QMessageBox::DestructiveRole);
    box.addButton(Saving::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == replace;
}

void tellNotWritten(const QString& path, const QString& error, QWidget* parent)
{
    MessageBox box {QMessageBox::Critical, Saving::tr("%1 could not be written").arg(QFileInfo {path}.fileName()),
                    error, parent};
    box.addButton(Saving::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace gudo

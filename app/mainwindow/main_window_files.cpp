#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

#include "app/export/export_dialog.h"
#include "app/mainwindow/about_dialog.h"
#include "app/mainwindow/main_window.h"
#include "app/start/template_dialog.h"
#include "app/style/message_box.h"
#include "app/text/particles.h"
#include "core/formats/format.h"

namespace gudo {

namespace {

/// The first local file of a drag; empty when there is none.
QString fileOf(const QMimeData* mime)
{
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

QStringList pictureSuffixes()
{
    QStringList suffixes;
    for (const Format* format : formats())
        if (format->isPicture)
            suffixes << QString::fromUtf8(format->extension.data(), static_cast<qsizetype>(format->extension.size()));
    return suffixes;
}

/// What the dialog for opening offers: designs and pictures that carry one first.
QString openFilter()
{
    const auto text = [](const char* source, const QStringList& suffixes) {
        QStringList patterns;
        for (const QString& suffix : suffixes)
            patterns << QStringLiteral("*.") + suffix;
        return QCoreApplication::translate("gudo::MainWindow", source).arg(patterns.join(u' '));
    };
    const QStringList native {QStringLiteral("gudo")};
    return QStringList {
        text(QT_TRANSLATE_NOOP("gudo::MainWindow", "Designs and exported pictures (%1)"), native + pictureSuffixes()),
        text(QT_TRANSLATE_NOOP("gudo::MainWindow", "Gudo designs (%1)"), native),
        text(QT_TRANSLATE_NOOP("gudo::MainWindow", "Exported pictures (%1)"), pictureSuffixes()),
        QCoreApplication::translate("gudo::MainWindow", "All files (*)")}
        .join(QStringLiteral(";;"));
}

void tell(QWidget* window, QMessageBox::Icon icon, const QString& text, const QString& details)
{
    MessageBox box {icon, text, details, window};
    box.addButton(QCoreApplication::translate("gudo::MainWindow", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace

void MainWindow::wireFiles()
{
    connect(m_actions->newDesign, &QAction::triggered, this, &MainWindow::newDesign);
    connect(m_actions->newFromTemplate, &QAction::triggered, this, &MainWindow::newFromTemplate);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::openAsked);
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions->saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_actions->exportPicture, &QAction::triggered, this, &MainWindow::exportPicture);
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_canvas, &CanvasView::fileDropped, this, &MainWindow::openFile);
}

void MainWindow::updateTitle()
{
    QString name = m_document.displayName();
    if (m_document.isReadOnly())
        name = tr("%1 (read-only)").arg(name);
    //: %1 is the file; [*] becomes a star when there are changes
    setWindowTitle(tr("%1[*] — Gudo").arg(name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_recent.files();
    for (const QString& path : files) {
        const QFileInfo info {path};
        QString name = info.fileName();
        QAction* action =
            m_recentMenu->addAction(name.replace(u'&', QStringLiteral("&&")), this, [this, path] { openFile(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentMenu->setToolTipsVisible(true);
    if (files.isEmpty()) {
        m_recentMenu->addAction(tr("No recent files"))->setEnabled(false);
    } else {
        m_recentMenu->addSeparator();
        m_recentMenu->addAction(tr("Clear the list"), this, [this] { m_recent.clear(); });
    }
}

void MainWindow::finishTyping()
{
    const QPointer<QWidget> field {focusWidget()};
    if (!field || field == m_canvas)
        return;
    if (field->hasFocus()) {
        field->clearFocus();
    } else { // in a window that somebody closes from elsewhere the field believes that it will go on
        QFocusEvent out {QEvent::FocusOut, Qt::OtherFocusReason};
        QCoreApplication::sendEvent(field, &out);
    }
    if (field && field->isVisible() && !focusWidget()) // where it stays for more typing
        field->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::mayReplace()
{
    finishTyping();
    if (!m_document.isModified())
        return true;
    MessageBox box {QMessageBox::Warning, tr("Save the changes to %1?").arg(m_document.displayName()),
                    tr("Otherwise they are lost"), this};
    QPushButton* saveButton = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    saveButton->setObjectName(QStringLiteral("guardSave"));
    discard->setObjectName(QStringLiteral("guardDiscard"));
    cancel->setObjectName(QStringLiteral("guardCancel"));
    box.setDefaultButton(saveButton);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == saveButton)
        return save();
    return box.clickedButton() == discard;
}

void MainWindow::newDesign()
{
    if (!mayReplace())
        return;
    m_document.reset({});
    showCanvas();
}

void MainWindow::newFromTemplate()
{
    TemplateDialog dialog {m_document.catalog(), this};
    if (dialog.exec() == QDialog::Accepted)
        beginWith(dialog.design());
}

void MainWindow::openAsked()
{
    if (!mayReplace())
        return;
    const QString folder = m_document.path().isEmpty() ? m_settings.value(QStringLiteral("folder")).toString()
                                                       : QFileInfo {m_document.path()}.absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a design"), folder, openFilter());
    if (MainWindow* there = path.isEmpty() ? nullptr : windowOf(path); there && there != this)
        there->comeForward();
    else if (!path.isEmpty())
        load(path);
}

bool MainWindow::openFile(const QString& path)
{
    if (MainWindow* there = windowOf(path); there && there != this) {
        there->comeForward();
        return true;
    }
    return mayReplace() && load(path);
}

bool MainWindow::load(const QString& path)
{
    QString error;
    QString notes;
    if (!m_document.open(path, &error, &notes)) {
        tell(this, QMessageBox::Critical, tr("%1 could not be opened").arg(QFileInfo {path}.fileName()), error);
        return false;
    }
    m_recent.add(path);
    m_settings.setValue(QStringLiteral("folder"), QFileInfo {path}.absolutePath());
    showCanvas();
    m_canvas->fitAll();
    const bool isReadOnlyItself = m_document.isReadOnly();
    takeLock();
    if (isReadOnlyItself)
        tell(this, QMessageBox::Information, tr("%1 is open for reading only").arg(QFileInfo {path}.fileName()),
             tr("A newer version of Gudo wrote it. Save it under another name to change it.") +
                 (notes.isEmpty() ? QString {} : QStringLiteral("\n\n") + notes));
    else if (!notes.isEmpty())
        tell(this, QMessageBox::Warning, tr("%1 has parts that could not be read").arg(QFileInfo {path}.fileName()),
             notes);
    return true;
}

bool MainWindow::saveFile(const QString& path)
{
    if (!mayWriteOver(path))
        return false;
    keepVersion(path); // what others wrote there
    QString error;
    if (!m_document.save(path, &error)) {
        takeLock(); // on the file that it still is
        tell(this, QMessageBox::Critical, tr("%1 could not be saved").arg(QFileInfo {path}.fileName()), error);
        return false;
    }
    keepVersion(path);
    takeLock();
    m_recent.add(path);
    m_settings.setValue(QStringLiteral("folder"), QFileInfo {path}.absolutePath());
    return true;
}

bool MainWindow::save()
{
    finishTyping();
    if (m_document.isReadOnly()) {
        MessageBox box {QMessageBox::Information, tr("%1 is read-only").arg(m_document.displayName()),
                        tr("Its file stays as it is. Save your changes under another name."), this};
        QPushButton* saveAsButton = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
        box.addButton(tr("Cancel"), QMessageBox::RejectRole);
        box.exec();
        return box.clickedButton() == saveAsButton && saveAs();
    }
    return m_document.path().isEmpty() ? saveAs() : saveFile(m_document.path());
}

bool MainWindow::saveAs()
{
    finishTyping();
    QString start = m_document.path();
    if (const QFileInfo picture {m_document.picturePath()}; !m_document.picturePath().isEmpty()) {
        start = picture.dir().filePath(picture.completeBaseName() + QStringLiteral(".gudo"));
    } else if (start.isEmpty()) {
        const std::string& title = m_document.design().title;
        const QString name = QString::fromStdString(idFrom(title, "design")) + QStringLiteral(".gudo");
        start = QDir {m_settings.value(QStringLiteral("folder")).toString()}.filePath(name);
    }
    QString path = QFileDialog::getSaveFileName(this, tr("Save the design"), start, tr("Gudo designs (*.gudo)"));
    if (path.isEmpty())
        return false;
    const QString suffix = QFileInfo {path}.suffix().toLower();
    if (suffix.isEmpty() || pictureSuffixes().contains(suffix)) // no picture is replaced by a design
        path += QStringLiteral(".gudo");
    return saveFile(path);
}

void MainWindow::exportPicture()
{
    ExportDialog dialog {m_document, m_icons, m_settings, this};
    dialog.exec();
    if (!dialog.written().isEmpty())
        tellSaved(dialog.written());
}

void MainWindow::tellSaved(const QString& path)
{
    const QFileInfo written {path};
    const QString shown = QDir::toNativeSeparators(written.isDir() ? path : written.fileName());
    m_status->tell(withParticles((written.isDir() ? tr("Saved in %1") : tr("Saved as %1")).arg(shown)));
}

void MainWindow::showAbout()
{
    AboutDialog dialog {this};
    dialog.exec();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayReplace()) {
        event->ignore();
        return;
    }
    m_journal.forget(); // saved, or given up
    rememberLook();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = fileOf(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    }
}

} // namespace gudo

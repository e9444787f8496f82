#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

#include "app/mainwindow/main_window.h"
#include "app/recovery/versions_dialog.h"
#include "app/recovery/when_text.h"
#include "app/style/message_box.h"
#include "app/text/particles.h"
#include "core/formats/native.h"

namespace gudo {

namespace {

// Names of notices.
const QString journalNotice {QStringLiteral("journal")};
const QString fileNotice {QStringLiteral("file")};
const QString lockNotice {QStringLiteral("lock")};
const QString mergeNotice {QStringLiteral("merge")};

/// The same for every way to write a path, through symbolic links.
QString placeOf(const QString& path)
{
    const QFileInfo info {path};
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString holderText(const FileLock::Holder& holder)
{
    const QString who = holder.user.isEmpty() ? holder.host : holder.user + u'@' + holder.host;
    return withParticles(MainWindow::tr("%1 has had it open since %2").arg(who, whenText(holder.since)));
}

} // namespace

void MainWindow::wireSafety()
{
    connect(m_actions->newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(m_actions->versions, &QAction::triggered, this, &MainWindow::showVersions);
    connect(&m_fileWatch, &FileWatch::newsChanged, this, &MainWindow::tellFileNews);
    connect(&m_journal, &Journal::problemChanged, this, [this] {
        if (m_journal.problem().isEmpty())
            m_notices->close(journalNotice);
        else
            m_notices->tell(journalNotice, Severity::Warning,
                            tr("Unsaved changes are not kept safe at the moment: %1").arg(m_journal.problem()),
                            {{tr("Save"), [this] {
                                  save();
                              }}});
    });
    connect(&m_document, &Document::fileChanged, this, [this, path = m_document.path()]() mutable {
        if (std::exchange(path, m_document.path()) == m_document.path())
            return;
        for (const QString& about : {lockNotice, mergeNotice, fileNotice})
            m_notices->close(about); // they were about another file
        m_lock.release();
    });
}

MainWindow* MainWindow::windowOf(const QString& path)
{
    const QString place = placeOf(path);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window->isVisible() && !window->m_document.path().isEmpty() &&
            placeOf(window->m_document.path()) == place)
            return window;
    }
    return nullptr;
}

bool MainWindow::isUnused() const
{
    return m_document.path().isEmpty() && m_document.picturePath().isEmpty() && !m_document.isModified() &&
           m_document.design() == Design {};
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::restore(JournalFolder::Left left, bool isBeside)
{
    const JournalRecord& record = left.record;
    const QString source = record.path.isEmpty() ? record.picture : record.path;
    QString error;
    if (isBeside || source.isEmpty() || !m_document.open(source, &error))
        m_document.reset({}, isBeside ? QString {} : record.path);
    m_document.commit(tr("Restore unsaved changes"), record.design);
    m_journal.goOn(std::move(left.folder));
    m_canvas->fitAll();
    takeLock();
}

void MainWindow::takeLock()
{
    const QString path = m_document.path();
    if (path.isEmpty() || m_document.isReadOnly())
        return m_lock.release();
    const auto holder = m_lock.lock(path);
    if (!holder)
        return;
    m_lock.release();
    m_document.setReadOnly();
    m_notices->tell(
        lockNotice, Severity::Warning,
        withParticles(tr("%1 is open for reading only: %2").arg(m_document.displayName(), holderText(*holder))),
        {{tr("Edit anyway"), [this, path] {
              m_lock.seize(path);
              m_document.setReadOnly(false);
          }}});
}

void MainWindow::tellFileNews(FileWatch::News news)
{
    const QString name = m_document.displayName();
    switch (news) {
    case FileWatch::News::None:
        m_notices->close(fileNotice);
        break;
    case FileWatch::News::Removed:
        m_notices->tell(fileNotice, Severity::Warning,
                        withParticles(tr("%1 was deleted or moved. Saving writes it anew.").arg(name)),
                        {{tr("Save"), [this] {
                              save();
                          }}});
        break;
    case FileWatch::News::Changed: {
        std::vector<Notice::Answer> answers {{tr("Reload"),
                                              [this] {
                                                  reload();
                                              }},
                                             {tr("Keep mine"), [this] {
                                                  m_document.keepMine();
                                              }}};
        if (m_document.isModified())
            answers.insert(answers.begin(), {tr("Merge"), [this] {
                                                 (void)mergeWithFile();
                                             }});
        m_notices->tell(fileNotice, Severity::Warning, withParticles(tr("%1 was changed by another program").arg(name)),
                        answers);
        break;
    }
    }
}

void MainWindow::reload()
{
    QString error;
    if (!m_document.reload(&error))
        m_notices->tell(fileNotice, Severity::Error, error, {{tr("Try again"), [this] {
                                                                  reload();
                                                              }}});
}

bool MainWindow::mergeWithFile()
{
    QString error;
    const auto conflicts = m_document.mergeFile(&error);
    if (!conflicts) {
        m_notices->tell(fileNotice, Severity::Error, error, {{tr("Try again"), [this] {
                                                                  (void)mergeWithFile();
                                                              }}});
        return false;
    }
    m_notices->close(fileNotice);
    tellConflicts(*conflicts);
    return conflicts->empty();
}

void MainWindow::tellConflicts(const std::vector<MergeConflict>& conflicts)
{
    if (conflicts.empty()) {
        m_notices->tell(mergeNotice, Severity::Note, tr("The changes of both are in the design now"));
        return;
    }
    constexpr int mostNames = 4;
    const Architecture& architecture = m_document.design().architecture;
    std::set<Id> ids;
    QStringList names;
    for (const MergeConflict& conflict : conflicts) {
        if (conflict.id.empty() || !ids.insert(conflict.id).second)
            continue;
        const Component* component = architecture.components.find(conflict.id);
        if (names.size() < mostNames)
            names << QString::fromStdString(component && !component->name.empty() ? component->name : conflict.id);
        else if (names.size() == mostNames)
            names << QStringLiteral("…");
    }
    const QString text = tr("Merged. %n value(s) were changed on both sides and stay as here.", nullptr,
                            static_cast<int>(conflicts.size()));
    std::vector<Notice::Answer> answers;
    if (!ids.empty())
        answers.push_back({tr("Show"), [this, ids] {
                               m_document.select(ids);
                               m_document.reveal({ids.begin(), ids.end()});
                           }});
    m_notices->tell(mergeNotice, Severity::Warning,
                    names.isEmpty() ? text : text + u' ' + names.join(QStringLiteral(", ")), answers);
}

bool MainWindow::mayWriteOver(const QString& path)
{
    const bool isSameFile = !m_document.path().isEmpty() && placeOf(path) == placeOf(m_document.path());
    QString why;
    if (MainWindow* there = isSameFile ? nullptr : windowOf(path); there && there != this) {
        MessageBox box {QMessageBox::Warning,
                        withParticles(tr("%1 is open in another window").arg(QFileInfo {path}.fileName())),
                        tr("Choose another name, or close it there first"), this};
        box.addButton(tr("Close"), QMessageBox::RejectRole);
        box.exec();
        return false;
    }
    if (!isSameFile) {
        if (const auto holder = m_lock.lock(path))
            why = holderText(*holder);
    } else if (m_fileWatch.news() == FileWatch::News::Changed) {
        why = tr("Another program changed it. Saving replaces what it wrote; a version of that is kept.");
    }
    if (why.isEmpty())
        return true;
    MessageBox box {QMessageBox::Warning, withParticles(tr("Replace %1?").arg(QFileInfo {path}.fileName())), why, this};
    QPushButton* replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("overReplace"));
    QPushButton* merge = isSameFile ? box.addButton(tr("Merge and save"), QMessageBox::AcceptRole) : nullptr;
    QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("overCancel"));
    if (merge)
        merge->setObjectName(QStringLiteral("overMerge"));
    box.setDefaultButton(merge ? merge : cancel);
    box.setEscapeButton(cancel);
    box.exec();
    if (merge && box.clickedButton() == merge)
        return mergeWithFile(); // with conflicts somebody looks first
    if (box.clickedButton() == replace && !isSameFile)
        m_lock.seize(path);
    return box.clickedButton() == replace;
}

void MainWindow::keepVersion(const QString& path)
{
    QFile file {path};
    if (file.size() <= static_cast<qint64>(maxNativeBytes) && file.open(QIODevice::ReadOnly))
        m_versions.keep(path, file.readAll());
}

void MainWindow::showVersions()
{
    VersionsDialog dialog {m_document, m_versions, m_icons, this};
    connect(&dialog, &VersionsDialog::copyRequested, this, &MainWindow::copyRequested);
    dialog.exec();
}

} // namespace gudo

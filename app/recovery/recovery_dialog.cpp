#include "app/recovery/recovery_dialog.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/document/file_state.h"
#include "app/files/design_file.h"
#include "app/recovery/difference_text.h"
#include "app/recovery/when_text.h"
#include "app/style/message_box.h"
#include "app/style/style.h"
#include "app/style/window_size.h"

namespace gudo {

RecoveryDialog::RecoveryDialog(std::vector<JournalFolder::Left> left, const Catalog& catalog, IconStore& icons,
                               Restore restore, QWidget* parent)
    : QDialog {parent}
    , m_left {std::move(left)}
    , m_restore {std::move(restore)}
    , m_browser {new DesignBrowser {tr("Designs with unsaved changes"), catalog, icons, this}}
{
    setWindowTitle(tr("Unsaved changes"));
    resize(withinScreen(*this, {860, 540}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(4);
    QLabel* title = roleLabel("title", this);
    title->setText(tr("Gudo ended before these changes were saved"));
    column->addWidget(title);
    QLabel* explanation = roleLabel("muted", this);
    explanation->setText(
        tr("The files are as they were last saved. Restored changes are in no file until you save them."));
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addSpacing(12);

    column->addWidget(m_browser, 1);
    column->addSpacing(12);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    column->addLayout(buttons); // so that the dialog knows its default button
    QPushButton* discard = addButton(*buttons, tr("Discard…"), "recoveryDiscard");
    buttons->addStretch(1);
    QPushButton* later = addButton(*buttons, tr("Later"), "recoveryLater");
    m_beside = addButton(*buttons, tr("Open beside the file"), "recoveryBeside");
    m_restoreButton = addButton(*buttons, tr("Restore"), "recoveryRestore");
    m_restoreButton->setDefault(true);

    connect(&m_browser->list(), &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(&m_browser->list(), &QListWidget::itemActivated, this, [this] { restoreCurrent(false); });
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_beside, &QPushButton::clicked, this, [this] { restoreCurrent(true); });
    connect(m_restoreButton, &QPushButton::clicked, this, [this] { restoreCurrent(false); });
    fill();
    m_browser->setFocus();
}

void RecoveryDialog::fill()
{
    for (const JournalFolder::Left& left : m_left) {
        const QString when = whenText(QDateTime::fromMSecsSinceEpoch(left.record.when));
        auto* item = new QListWidgetItem(left.record.title + u'\n' + when, &m_browser->list());
        item->setToolTip(QDir::toNativeSeparators(left.record.path));
    }
    m_browser->list().setCurrentRow(0);
}

RecoveryDialog::File RecoveryDialog::fileOf(const JournalRecord& record)
{
    if (record.path.isEmpty())
        return File::None;
    const FileState now = fileStateOf(record.path);
    if (now.hash == record.fileHash)
        return now.exists ? File::Same : File::None;
    return now.exists ? File::Changed : File::Gone;
}

void RecoveryDialog::showCurrent()
{
    const int index = m_browser->list().currentRow();
    if (index < 0 || static_cast<std::size_t>(index) >= m_left.size())
        return;
    const JournalRecord& record = m_left[static_cast<std::size_t>(index)].record;
    const File file = fileOf(record);
    const QString source = record.path.isEmpty() ? record.picture : record.path;
    const DesignFile saved = source.isEmpty() ? DesignFile {} : readDesignFile(source);
    const QString edits = tr("%n step(s) beyond what was saved", nullptr, record.edits);
    const QString where = source.isEmpty() ? tr("Never saved") : QDir::toNativeSeparators(source);
    const QString details = QStringList {where, edits, differenceText(saved.design, record.design)}.join(u'\n');
    QString warning;
    if (file == File::Changed)
        warning = tr(
            "The file was changed since. Restoring replaces those changes when you save; beside the file both stay.");
    else if (file == File::Gone)
        warning = tr("The file is not there any more. Saving writes it anew.");
    m_browser->setShown(record.design, tr("Picture of %1").arg(record.title), details, warning);
    m_beside->setVisible(file == File::Changed);
}

void RecoveryDialog::restoreCurrent(bool isBeside)
{
    const int index = m_browser->list().currentRow();
    if (index < 0)
        return;
    const auto at = static_cast<std::size_t>(index);
    JournalFolder::Left left = std::move(m_left[at]);
    drop(at);
    m_restore(std::move(left), isBeside);
}

void RecoveryDialog::discardCurrent()
{
    const int index = m_browser->list().currentRow();
    if (index < 0)
        return;
    const auto at = static_cast<std::size_t>(index);
    MessageBox box {QMessageBox::Warning, tr("Discard the unsaved changes to %1?").arg(m_left[at].record.title),
                    tr("They cannot be brought back"), this};
    QPushButton* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    discard->setObjectName(QStringLiteral("discardYes"));
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() != discard)
        return;
    m_left[at].folder.remove();
    drop(at);
}

void RecoveryDialog::drop(std::size_t index)
{
    m_left.erase(m_left.begin() + static_cast<std::ptrdiff_t>(index));
    delete m_browser->list().takeItem(static_cast<int>(index));
    if (m_left.empty())
        accept();
    else
        showCurrent(); // takeItem() told of another row before it was gone
}

} // namespace gudo

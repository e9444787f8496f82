#include "app/recovery/recovery_dialog.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/document/file_state.h"
#include "app/recovery/difference_text.h"
#include "app/recovery/two_lines.h"
#include "app/recovery/when_text.h"
#include "app/render/design_file.h"
#include "app/style/message_box.h"
#include "app/style/style.h"

namespace gudo {

RecoveryDialog::RecoveryDialog(std::vector<JournalFolder::Left> left, const Catalog& catalog, IconStore& icons,
                               Restore restore, QWidget* parent)
    : QDialog {parent}
    , m_left {std::move(left)}
    , m_restore {std::move(restore)}
    , m_list {new QListWidget {this}}
    , m_preview {new DesignPreview {catalog, icons, this}}
    , m_details {roleLabel("muted", this)}
    , m_warning {new QLabel {this}}
{
    setWindowTitle(tr("Unsaved changes"));
    resize(860, 540);
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

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    setRole(*m_list, "boxed");
    m_list->setAccessibleName(tr("Designs with unsaved changes"));
    m_list->setFixedWidth(280);
    m_list->setItemDelegate(new TwoLines {m_list});
    m_list->setMouseTracking(true);
    row->addWidget(m_list);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    right->addWidget(m_details);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    right->addWidget(m_warning);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    column->addSpacing(12);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const QString& text, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    QPushButton* discard = button(tr("Discard…"), "recoveryDiscard");
    buttons->addStretch(1);
    QPushButton* later = button(tr("Later"), "recoveryLater");
    m_beside = button(tr("Open beside the file"), "recoveryBeside");
    m_restoreButton = button(tr("Restore"), "recoveryRestore");
    m_restoreButton->setDefault(true);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { restoreCurrent(false); });
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_beside, &QPushButton::clicked, this, [this] { restoreCurrent(true); });
    connect(m_restoreButton, &QPushButton::clicked, this, [this] { restoreCurrent(false); });
    fill();
    m_list->setFocus();
}

void RecoveryDialog::fill()
{
    for (const JournalFolder::Left& left : m_left) {
        const QString when = whenText(QDateTime::fromMSecsSinceEpoch(left.record.when));
        auto* item = new QListWidgetItem(left.record.title + u'\n' + when, m_list);
        item->setToolTip(QDir::toNativeSeparators(left.record.path));
    }
    m_list->setCurrentRow(0);
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
    const int index = m_list->currentRow();
    if (index < 0 || static_cast<std::size_t>(index) >= m_left.size())
        return;
    const JournalRecord& record = m_left[static_cast<std::size_t>(index)].record;
    const File file = fileOf(record);
    m_preview->setDesign(record.design);
    m_preview->setAccessibleName(tr("Picture of %1").arg(record.title));
    const QString source = record.path.isEmpty() ? record.picture : record.path;
    const DesignFile saved = source.isEmpty() ? DesignFile {} : readDesignFile(source);
    const QString edits = tr("%n step(s) beyond what was saved", nullptr, record.edits);
    const QString where = source.isEmpty() ? tr("Never saved") : QDir::toNativeSeparators(source);
    m_details->setText(QStringList {where, edits, differenceText(saved.design, record.design)}.join(u'\n'));
    m_warning->setVisible(file == File::Changed || file == File::Gone);
    m_warning->setText(file == File::Changed ? tr("The file was changed since. Restoring replaces those changes when "
                                                  "you save; beside the file both stay.")
                                             : tr("The file is not there any more. Saving writes it anew."));
    m_beside->setVisible(file == File::Changed);
}

void RecoveryDialog::restoreCurrent(bool isBeside)
{
    const int index = m_list->currentRow();
    if (index < 0)
        return;
    const auto at = static_cast<std::size_t>(index);
    JournalFolder::Left left = std::move(m_left[at]);
    drop(at);
    m_restore(std::move(left), isBeside);
}

void RecoveryDialog::discardCurrent()
{
    const int index = m_list->currentRow();
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
    delete m_list->takeItem(static_cast<int>(index));
    if (m_left.empty())
        accept();
    else
        showCurrent(); // takeItem() told of another row before it was gone
}

} // namespace gudo

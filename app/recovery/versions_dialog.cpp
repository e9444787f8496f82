#include "app/recovery/versions_dialog.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "app/recovery/difference_text.h"
#include "app/recovery/two_lines.h"
#include "app/recovery/when_text.h"
#include "app/render/design_file.h"
#include "app/style/style.h"

namespace gudo {

VersionsDialog::VersionsDialog(Document& document, const VersionHistory& history, IconStore& icons, QWidget* parent)
    : QDialog {parent}
    , m_document {document}
    , m_versions {document.path().isEmpty() ? std::vector<FileVersion> {} : history.versions(document.path())}
    , m_designs {m_versions.size()}
    , m_list {new QListWidget {this}}
    , m_preview {new DesignPreview {document.catalog(), icons, this}}
    , m_details {roleLabel("muted", this)}
{
    setWindowTitle(tr("Versions of %1").arg(document.displayName()));
    resize(860, 540);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    QLabel* explanation = roleLabel("muted", this);
    explanation->setWordWrap(true);
    explanation->setText(
        m_versions.empty()
            ? tr("There are none yet: each time the design is saved, this computer keeps a version of it.")
            : tr("What was saved from this computer: everything of the last day, then one a day, later one a week."));
    column->addWidget(explanation);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    setRole(*m_list, "boxed");
    m_list->setAccessibleName(tr("Versions"));
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
    row->addLayout(right, 1);
    column->addLayout(row, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    const auto button = [&](const QString& text, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    QPushButton* close = button(tr("Close"), "versionsClose");
    m_copy = button(tr("Open as a copy"), "versionsCopy");
    m_restore = button(tr("Restore"), "versionsRestore");
    m_restore->setDefault(true);
    column->addLayout(buttons);
    for (QPushButton* each : {m_copy, m_restore})
        each->setEnabled(!m_versions.empty());

    for (const FileVersion& version : m_versions)
        m_list->addItem(whenText(version.when) + QStringLiteral("\n…"));
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsDialog::restoreCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restoreCurrent);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Design* design = currentDesign()) {
            const Design chosen = *design;
            accept();
            emit copyRequested(chosen);
        }
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
    QTimer::singleShot(0, this, &VersionsDialog::describeNext);
}

const Design* VersionsDialog::designOf(int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= m_versions.size())
        return nullptr;
    if (!m_designs[at])
        m_designs[at] = std::make_unique<const Design>(readDesignFile(m_versions[at].file).design);
    return m_designs[at].get();
}

const Design* VersionsDialog::currentDesign()
{
    return designOf(m_list->currentRow());
}

void VersionsDialog::showCurrent()
{
    const Design* design = currentDesign();
    if (!design)
        return;
    m_preview->setDesign(*design);
    m_preview->setAccessibleName(tr("Picture of the version"));
    m_details->setText(
        tr("Restoring does this to the open design: %1").arg(differenceText(m_document.design(), *design)));
    m_restore->setEnabled(!(*design == m_document.design()));
}

void VersionsDialog::restoreCurrent()
{
    const Design* design = currentDesign();
    if (!design || *design == m_document.design())
        return;
    m_document.commit(tr("Restore a version"), *design);
    accept();
}

void VersionsDialog::describeNext()
{
    const Design* design = designOf(m_described);
    if (!design)
        return;
    const Design* before = designOf(m_described + 1);
    const QString what = before ? differenceText(*before, *design) : tr("The first one kept");
    m_list->item(m_described)->setText(whenText(m_versions[static_cast<std::size_t>(m_described)].when) + u'\n' + what);
    ++m_described;
    QTimer::singleShot(0, this, &VersionsDialog::describeNext);
}

} // namespace gudo

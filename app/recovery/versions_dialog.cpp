#include "app/recovery/versions_dialog.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "app/files/design_file.h"
#include "app/recovery/difference_text.h"
#include "app/recovery/when_text.h"
#include "app/style/style.h"
#include "app/style/window_size.h"

namespace gudo {

VersionsDialog::VersionsDialog(Document& document, const VersionHistory& history, IconStore& icons, QWidget* parent)
    : QDialog {parent}
    , m_document {document}
    , m_versions {document.path().isEmpty() ? std::vector<FileVersion> {} : history.versions(document.path())}
    , m_designs {m_versions.size()}
    , m_browser {new DesignBrowser {tr("Versions"), document.catalog(), icons, this}}
{
    setWindowTitle(tr("Versions of %1").arg(document.displayName()));
    resize(withinScreen(*this, {860, 540}));
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
    column->addWidget(m_browser, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    column->addLayout(buttons); // so that the dialog knows its default button
    buttons->addStretch(1);
    QPushButton* close = addButton(*buttons, tr("Close"), "versionsClose");
    m_copy = addButton(*buttons, tr("Open as a copy"), "versionsCopy");
    m_restore = addButton(*buttons, tr("Restore"), "versionsRestore");
    m_restore->setDefault(true);
    for (QPushButton* each : {m_copy, m_restore})
        each->setEnabled(!m_versions.empty());

    for (const FileVersion& version : m_versions)
        m_browser->list().addItem(whenText(version.when) + QStringLiteral("\n…"));
    connect(&m_browser->list(), &QListWidget::currentRowChanged, this, &VersionsDialog::showCurrent);
    connect(&m_browser->list(), &QListWidget::itemActivated, this, &VersionsDialog::restoreCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restoreCurrent);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Design* design = currentDesign()) {
            const Design chosen = *design;
            accept();
            emit copyRequested(chosen);
        }
    });
    m_browser->list().setCurrentRow(0);
    m_browser->setFocus();
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
    return designOf(m_browser->list().currentRow());
}

void VersionsDialog::showCurrent()
{
    const Design* design = currentDesign();
    if (!design)
        return;
    m_browser->setShown(
        *design, tr("Picture of the version"),
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
    m_browser->list()
        .item(m_described)
        ->setText(whenText(m_versions[static_cast<std::size_t>(m_described)].when) + u'\n' + what);
    ++m_described;
    QTimer::singleShot(0, this, &VersionsDialog::describeNext);
}

} // namespace gudo

#include "app/problems/fix_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QtConcurrent>

#include "app/problems/fix_picture.h"
#include "app/style/style.h"
#include "app/text/design_changes.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

QLabel* wrapped(const char* role, const QString& text, QWidget* parent)
{
    QLabel* label = roleLabel(role, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

FixDialog::FixDialog(Document& document, const Words& words, FixWork work, QWidget* parent)
    : QDialog {parent}
    , m_document {document}
    , m_count {roleLabel("muted", this)}
    , m_pictures {new QWidget {this}}
    , m_before {new FixPicture {FixPicture::Side::Before, m_icons, m_pictures}}
    , m_after {new FixPicture {FixPicture::Side::After, m_icons, m_pictures}}
    , m_changes {new QTreeWidget {this}}
    , m_progress {new QProgressBar {this}}
{
    setWindowTitle(tr("Fix"));
    resize(840, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(wrapped("heading", words.title, this));
    layout->addWidget(wrapped("muted", words.finding, this));
    if (!words.warning.isEmpty())
        layout->addWidget(wrapped("caption", words.warning, this));

    auto* pictures = new QGridLayout(m_pictures);
    pictures->setContentsMargins(0, 4, 0, 0);
    pictures->setHorizontalSpacing(12);
    pictures->setVerticalSpacing(4);
    pictures->addWidget(wrapped("field", tr("Before"), m_pictures), 0, 0);
    pictures->addWidget(wrapped("field", tr("After"), m_pictures), 0, 1);
    pictures->addWidget(m_before, 1, 0);
    pictures->addWidget(m_after, 1, 1);
    pictures->setRowStretch(1, 1);
    m_before->setAccessibleName(tr("The design before"));
    m_after->setAccessibleName(tr("The design after"));
    m_pictures->hide();
    layout->addWidget(m_pictures, 3);

    layout->addWidget(m_count);
    m_changes->setHeaderLabels({tr("What changes"), tr("Before"), tr("After")});
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setObjectName(QStringLiteral("fixChanges")); // for the style sheet
    m_changes->setRootIsDecorated(false);
    m_changes->setWordWrap(true);
    m_changes->header()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(m_changes, 2);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working out what changes"));
    layout->addWidget(m_progress);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_fix = buttons->addButton(tr("Fix"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_fix->setDefault(true);
    m_fix->setEnabled(false);
    m_fix->setObjectName(QStringLiteral("applyFix"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&document, &Document::changed, this, &QDialog::reject); // it would show what no longer holds

    m_worker.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, [this] { showPlan(m_run.result()); });
    m_run.setFuture(QtConcurrent::run(
        &m_worker, [work = std::move(work), stop = m_isCancelled]() -> std::shared_ptr<const FixPlan> {
            return std::make_shared<const FixPlan>(work([stop] { return stop->load(); }));
        }));
}

FixDialog::~FixDialog()
{
    m_run.disconnect(this);
    m_isCancelled->store(true);
    m_worker.waitForDone(); // it reads the catalogue
}

void FixDialog::showPlan(std::shared_ptr<const FixPlan> plan)
{
    m_plan = std::move(plan);
    m_progress->hide();
    m_before->setPlan(m_plan);
    m_after->setPlan(m_plan);
    m_pictures->setVisible(!m_plan->region.isEmpty());
    const bool isAnything = !(m_plan->before == m_plan->after);
    m_count->setText(isAnything ? tr("%n finding(s) fixed, one step to undo", nullptr, m_plan->mended)
                                : tr("Nothing would change"));
    m_fix->setEnabled(isAnything);
    fillChanges();
    emit ready();
}

void FixDialog::fillChanges()
{
    const UiColors& colors = uiColors(palette());
    for (const DesignChange& change : changesBetween(m_plan->before, m_plan->after, m_document.catalog())) {
        auto* row = new QTreeWidgetItem(m_changes);
        row->setText(0, change.type.isEmpty() ? change.title
                                              //: A component and its type
                                              : tr("%1 (%2)").arg(change.title, change.type));
        QFont bold = m_changes->font();
        bold.setWeight(QFont::DemiBold);
        row->setFont(0, bold);
        if (change.kind == DesignChange::Kind::Added)
            row->setText(2, tr("new"));
        else if (change.kind == DesignChange::Kind::Removed)
            row->setText(2, tr("removed"));
        row->setForeground(2, change.kind == DesignChange::Kind::Added ? colors.success : colors.error);
        for (const DesignChange::Part& part : change.parts) {
            auto* below = new QTreeWidgetItem(row, {QStringLiteral("    ") + part.name, part.before, part.after});
            for (const int column : {1, 2})
                below->setToolTip(column, below->text(column));
        }
    }
    m_changes->expandAll();
}

} // namespace gudo

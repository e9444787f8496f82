#include "app/simulation/failures_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

#include "app/render/icon_store.h"
#include "app/simulation/failure_texts.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/whatif/helpful_fixes.h"

namespace gudo {

namespace {

constexpr int leastWidth = 300;   // pixels
constexpr int mostFailedRows = 5; // shown at once
constexpr int failedRowHeight = 28;
constexpr std::size_t mostFixes = 4;

QLabel* wrapping(const char* role, QWidget* parent)
{
    QLabel* label = roleLabel(role, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FailuresPanel::FailuresPanel(Document& document, FailureMode& mode, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_mode {mode}
    , m_title {roleLabel("heading", this)}
    , m_close {new QToolButton {this}}
    , m_failedTitle {roleLabel("caption", this)}
    , m_clear {new QToolButton {this}}
    , m_failed {new QListWidget {this}}
    , m_hint {wrapping("muted", this)}
    , m_outcomesTitle {roleLabel("caption", this)}
    , m_outcomes {new OutcomeList {this}}
    , m_noRequests {wrapping("muted", this)}
    , m_carried {wrapping("muted", this)}
    , m_fixesTitle {roleLabel("caption", this)}
    , m_fixes {new QWidget {this}}
    , m_fixColumn {new QVBoxLayout {m_fixes}}
    , m_sweep {new QPushButton {this}}
    , m_export {new QPushButton {this}}
    , m_fixWorker {[this](const std::shared_ptr<const Fixes>& fixes) {
        showFixes(*fixes);
    }}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->addWidget(m_title, 1);
    setRole(*m_close, "quiet");
    m_close->setIconSize({16, 16});
    m_close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(m_close);
    column->addLayout(head);

    auto* failedHead = new QHBoxLayout;
    failedHead->setContentsMargins(12, 4, 8, 2);
    failedHead->addWidget(m_failedTitle, 1);
    setRole(*m_clear, "link");
    m_clear->setFocusPolicy(Qt::TabFocus);
    failedHead->addWidget(m_clear);
    column->addLayout(failedHead);
    m_failed->setObjectName(QStringLiteral("failedList"));
    m_failed->setFrameShape(QFrame::NoFrame);
    m_failed->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_failed->installEventFilter(this);
    auto* failedRow = new QHBoxLayout;
    failedRow->setContentsMargins(8, 0, 0, 0); // its rows begin where headings do
    failedRow->addWidget(m_failed);
    column->addLayout(failedRow);
    m_hint->setContentsMargins(12, 4, 12, 8);
    column->addWidget(m_hint);

    m_outcomesTitle->setContentsMargins(12, 10, 12, 2);
    column->addWidget(m_outcomesTitle);
    m_outcomes->setObjectName(QStringLiteral("outcomeList"));
    m_outcomes->setModel(&m_model);
    column->addWidget(m_outcomes);
    m_noRequests->setContentsMargins(12, 4, 12, 8);
    column->addWidget(m_noRequests);
    m_carried->setContentsMargins(12, 6, 12, 2);
    column->addWidget(m_carried);

    m_fixesTitle->setContentsMargins(12, 10, 12, 4);
    column->addWidget(m_fixesTitle);
    m_fixColumn->setContentsMargins(12, 0, 12, 0);
    m_fixColumn->setSpacing(6);
    column->addWidget(m_fixes);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 12, 12, 0);
    foot->setSpacing(8);
    foot->addWidget(m_sweep, 1);
    foot->addWidget(m_export, 1);
    column->addLayout(foot);

    connect(m_close, &QToolButton::clicked, this, &FailuresPanel::closeRequested);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_mode.setFailed({}); });
    connect(m_sweep, &QPushButton::clicked, this, &FailuresPanel::sweepRequested);
    connect(m_export, &QPushButton::clicked, this, &FailuresPanel::exportRequested);
    connect(m_outcomes, &OutcomeList::shown, this, [this](const QModelIndex& index) {
        const std::vector<Id> things = m_model.thingsAt(index);
        m_document.select({things.begin(), things.end()});
        m_document.reveal(things);
    });
    connect(&mode, &FailureMode::reported, this, &FailuresPanel::showReport);
    connect(&document, &Document::analysisChanged, this, &FailuresPanel::askForFixes);
    retranslate();
    color();
}

void FailuresPanel::showFailed()
{
    const auto& report = m_mode.report();
    const int current = m_failed->currentRow();
    m_failed->clear();
    if (report)
        for (const std::string& name : report->answer.failed) {
            auto* item = new QListWidgetItem {nameOfFailure(*report->study, name), m_failed};
            item->setData(Qt::UserRole, QString::fromStdString(name));
            item->setData(Qt::AccessibleDescriptionRole, tr("Delete removes it"));
            item->setSizeHint({0, failedRowHeight});
            auto* row = new QWidget {m_failed};
            auto* line = new QHBoxLayout {row};
            line->setContentsMargins(0, 0, 8, 0);
            line->addStretch();
            auto* drop = new QToolButton {row};
            setRole(*drop, "quiet");
            drop->setIcon(IconStore::uiIcon(QStringLiteral("close"), uiColors(palette()).muted));
            drop->setIconSize({14, 14});
            drop->setFocusPolicy(Qt::NoFocus); // Delete does it by keyboard
            //: %1 what fails
            drop->setToolTip(tr("%1 no longer fails").arg(item->text()));
            drop->setAccessibleName(drop->toolTip());
            line->addWidget(drop);
            m_failed->setItemWidget(item, row);
            connect(drop, &QToolButton::clicked, this, [this, name] { m_mode.toggle(name); });
        }
    const int rows = m_failed->count();
    m_failed->setCurrentRow(std::min(current, rows - 1));
    m_failed->setVisible(rows > 0);
    m_clear->setVisible(rows > 0);
    m_hint->setVisible(rows == 0);
    m_failed->setFixedHeight(failedRowHeight * std::min(rows, mostFailedRows) + 4);
}

void FailuresPanel::showReport()
{
    showFailed();
    const auto& report = m_mode.report();
    m_model.show(report);
    const bool hasFailures = report && !report->answer.events.empty();
    const bool hasRequests = report && !report->study->model.requirements.empty();
    m_outcomesTitle->setVisible(hasFailures);
    m_outcomes->setVisible(hasFailures && hasRequests);
    m_noRequests->setVisible(hasFailures && !hasRequests);
    const bool hasLoad = hasFailures && report->answer.carried.load > 0;
    m_carried->setVisible(hasLoad);
    if (hasLoad)
        m_carried->setText(
            tr("Carries %1 of %2 requests per second")
                .arg(QString::number(report->answer.carried.served), QString::number(report->answer.carried.load)));
    askForFixes();
}

void FailuresPanel::askForFixes()
{
    m_fixes->setEnabled(false); // of another question
    m_fixWorker.ask(
        [report = m_mode.report(), analysis = m_document.analysis()](const std::function<bool()>& isCancelled) {
            return std::make_shared<const Fixes>(
                report ? helpfulFixes(*report->study, report->answer, *analysis, mostFixes, isCancelled) : Fixes {});
        });
}

void FailuresPanel::showFixes(const Fixes& fixes)
{
    for (QPushButton* button : fixButtons())
        delete button->parentWidget();
    for (const Diagnostic& diagnostic : fixes) {
        const QString title = toText(diagnostic.fix->title);
        auto* row = new QWidget {m_fixes};
        auto* line = new QHBoxLayout {row};
        line->setContentsMargins(0, 0, 0, 0);
        QLabel* label = wrapping("", row);
        label->setText(title);
        label->setToolTip(toText(diagnostic.message));
        line->addWidget(label, 1);
        auto* button = new QPushButton {tr("Fix"), row};
        setRole(*button, "small");
        button->setAccessibleName(title);
        button->setAccessibleDescription(toText(diagnostic.message));
        line->addWidget(button, 0, Qt::AlignTop);
        m_fixColumn->addWidget(row);
        connect(button, &QPushButton::clicked, this, [this, diagnostic] {
            m_failed->setFocus(); // the button goes, and keys stay here
            m_document.commit(toText(diagnostic.fix->title), repaired(m_document.design(), diagnostic));
        });
    }
    m_fixesTitle->setVisible(!fixes.empty());
    m_fixes->setVisible(!fixes.empty());
    m_fixes->setEnabled(true);
}

std::vector<QPushButton*> FailuresPanel::fixButtons() const
{
    const auto found = m_fixes->findChildren<QPushButton*>();
    return {found.begin(), found.end()};
}

void FailuresPanel::remove(int row)
{
    if (const QListWidgetItem* item = m_failed->item(row))
        m_mode.toggle(item->data(Qt::UserRole).toString().toStdString());
}

bool FailuresPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_failed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            remove(m_failed->currentRow());
            return true;
        }
    }
    if (watched == m_failed && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept(); // else it deletes what is selected on the canvas
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FailuresPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested(); // as on the canvas
    else
        QWidget::keyPressEvent(event);
}

void FailuresPanel::retranslate()
{
    m_title->setText(tr("What if this dies?"));
    m_close->setToolTip(tr("End (Esc)"));
    m_close->setAccessibleName(tr("End"));
    m_failedTitle->setText(tr("What fails"));
    m_clear->setText(tr("Clear all"));
    m_failed->setAccessibleName(tr("What fails"));
    m_hint->setText(
        tr("Click a component, a zone or a host on the canvas. The right mouse button offers how much fails."));
    m_outcomesTitle->setText(tr("What happens"));
    m_outcomes->setAccessibleName(tr("What happens"));
    m_noRequests->setText(tr("No client asks for anything: draw an arrow from a client to what it asks for"));
    m_fixesTitle->setText(tr("What would have helped"));
    m_sweep->setText(tr("One after the other…"));
    m_sweep->setToolTip(tr("Every zone, host or component failing in turn, as a table"));
    m_export->setText(tr("Save the picture…"));
    showReport();
}

void FailuresPanel::color()
{
    m_close->setIcon(IconStore::uiIcon(QStringLiteral("close"), uiColors(palette()).muted));
    showFailed();
}

void FailuresPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        color();
    QWidget::changeEvent(event);
}

} // namespace gudo

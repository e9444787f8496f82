#include "app/reachability/reach_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include "app/reachability/reach_questions.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr int stepTime = 160; // ms from hop to hop
constexpr int everyHop = 1 << 20;

} // namespace

ReachPanel::ReachPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_service {document}
    , m_title {roleLabel("heading", this)}
    , m_selected {new QToolButton {this}}
    , m_close {new QToolButton {this}}
    , m_form {new ReachForm {document, this}}
    , m_pages {new QStackedWidget {this}}
    , m_empty {roleLabel("muted", this)}
    , m_answer {new QWidget {this}}
    , m_sign {new QLabel {m_answer}}
    , m_sentence {roleLabel("heading", m_answer)}
    , m_remarks {roleLabel("muted", m_answer)}
    , m_view {new ReachRowView {m_answer}}
    , m_fixCard {new QFrame {m_answer}}
    , m_fixTitle {roleLabel("heading", m_fixCard)}
    , m_fixSteps {roleLabel("muted", m_fixCard)}
    , m_fix {new QPushButton {m_fixCard}}
{
    setObjectName(QStringLiteral("reachPanel"));
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("reachRows"));
    m_fix->setObjectName(QStringLiteral("reachFix"));
    m_view->setModel(&m_model);
    makeLayout();
    m_stepTimer.setInterval(stepTime);
    connect(&m_stepTimer, &QTimer::timeout, this, &ReachPanel::step);
    connect(m_close, &QToolButton::clicked, this, &ReachPanel::closeRequested);
    connect(m_selected, &QToolButton::clicked, this, &ReachPanel::askSelection);
    connect(m_form, &ReachForm::asked, this, &ReachPanel::ask);
    connect(m_form, &ReachForm::pickRequested, this, &ReachPanel::pickRequested);
    connect(&m_service, &ReachService::answered, this, &ReachPanel::showAnswer);
    connect(&m_service, &ReachService::fixSought, this, &ReachPanel::showFix);
    connect(m_view, &ReachRowView::chosen, this, &ReachPanel::choose);
    connect(m_fix, &QPushButton::clicked, this, &ReachPanel::fix);
    connect(&document, &Document::selectionChanged, this,
            [this] { m_selected->setEnabled(!m_document.selection().empty()); });
    m_selected->setEnabled(false);
    retranslate();
    updateIcons();
    m_pages->setCurrentWidget(m_empty);
}

void ReachPanel::makeLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 6);
    head->addWidget(m_title, 1);
    for (QToolButton* button : {m_selected, m_close}) {
        setRole(*button, "quiet");
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    for (QLabel* label : {m_empty, m_sentence, m_remarks, m_fixTitle, m_fixSteps})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(24, 0, 24, 0);

    auto* said = new QHBoxLayout;
    said->setContentsMargins(12, 0, 12, 0);
    said->setSpacing(8);
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1);
    auto* remarks = new QHBoxLayout;
    remarks->setContentsMargins(38, 2, 12, 0);
    remarks->addWidget(m_remarks);
    setRole(*m_fixCard, "row-card");
    auto* fixing = new QVBoxLayout(m_fixCard);
    fixing->setContentsMargins(10, 8, 10, 8);
    fixing->setSpacing(6);
    fixing->addWidget(m_fixTitle);
    fixing->addWidget(m_fixSteps);
    fixing->addWidget(m_fix, 0, Qt::AlignLeft);
    setRole(*m_fix, "primary");
    auto* fixPlace = new QVBoxLayout;
    fixPlace->setContentsMargins(12, 6, 12, 10);
    fixPlace->addWidget(m_fixCard);
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 10, 0, 0);
    answer->setSpacing(4);
    answer->addLayout(said);
    answer->addLayout(remarks);
    answer->addWidget(m_view, 1);
    answer->addLayout(fixPlace);
    m_fixCard->hide();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_answer);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_pages, 1);
}

void ReachPanel::setAsk(const ReachAsk& question)
{
    m_form->setAsk(question);
    ask();
}

void ReachPanel::askWay(const ReachQuery& query)
{
    setAsk({ReachMode::Way, query});
}

void ReachPanel::askFrom(const std::string& source)
{
    setAsk({ReachMode::From, {.from = source, .to = m_form->ask().query.to}});
}

void ReachPanel::askTo(const Id& target)
{
    setAsk({ReachMode::To, {.from = m_form->ask().query.from, .to = target}});
}

void ReachPanel::askConnection(const Id& connection)
{
    if (const Connection* found = m_document.design().architecture.connections.find(connection))
        askWay(queryOf(m_document.design().architecture, m_document.catalog(), *found));
}

void ReachPanel::askSelection()
{
    if (const auto query =
            queryOf(m_document.design(), m_document.catalog(), m_document.selection(), m_form->ask().query))
        askWay(*query);
}

void ReachPanel::takePicked(ReachForm::End end, const Id& component)
{
    ReachAsk next = m_form->ask();
    (end == ReachForm::End::From ? next.query.from : next.query.to) = component;
    setAsk(next);
}

void ReachPanel::ask()
{
    showEmptyText();
    if (m_form->isAsked() && isVisible()) {
        m_service.ask(m_form->ask());
        return;
    }
    m_service.stop();
    m_isTold = false;
    m_stepTimer.stop();
    m_model.setRows({});
    m_form->showFaults({});
    m_pages->setCurrentWidget(m_empty);
    setHighlights({});
}

void ReachPanel::showAnswer()
{
    const ReachResult& result = *m_service.result();
    const bool isNew = !m_isTold || m_told != result.ask;
    m_told = result.ask;
    m_isTold = true;
    m_form->showFaults(result);
    showTexts();
    m_fixCard->hide();
    const bool isAnimated = isNew && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 &&
                            result.ask.mode == ReachMode::Way && result.isAnswered;
    m_lit = isAnimated ? 1 : everyHop;
    if (isAnimated)
        m_stepTimer.start();
    else
        m_stepTimer.stop();
    light();
}

void ReachPanel::showTexts()
{
    const ReachResult& result = *m_service.result();
    const Design& design = m_document.design();
    m_pages->setCurrentWidget(result.isAnswered ? static_cast<QWidget*>(m_answer) : m_empty);
    m_sentence->setText(reachSentence(design, result));
    const QStringList remarks = reachRemarks(design, result);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    const int row = m_view->currentIndex().row();
    const bool hadFocus = m_view->hasFocus();
    m_model.setRows(reachRows(design, result));
    if (row >= 0 && row < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(row));
    if (hadFocus)
        m_view->setFocus();
    updateIcons();
}

void ReachPanel::showFix()
{
    const ReachResult& result = *m_service.result();
    m_fixCard->setVisible(result.fix.has_value());
    if (!result.fix)
        return;
    QStringList steps;
    for (const Message& step : result.fix->steps)
        steps << (result.fix->steps.size() > 1 ? QStringLiteral("• ") : QString {}) + toText(step);
    m_fixTitle->setText(tr("This would let it through"));
    m_fixSteps->setText(steps.join(u'\n'));
    m_fix->setAccessibleDescription(steps.join(QStringLiteral(", ")));
}

void ReachPanel::fix()
{
    const std::shared_ptr<const ReachResult> result = m_service.result(); // the commit asks again
    if (m_service.isWorking() || !result->fix)
        return;
    m_document.commit(toText(result->fix->fix.title), result->fix->fix.apply(m_document.design()));
}

void ReachPanel::choose(const QModelIndex& index)
{
    const Id id = index.data(ReachRowModel::ComponentRole).toString().toStdString();
    if (id.empty())
        return;
    m_document.select({id});
    m_document.reveal({id});
}

void ReachPanel::step()
{
    ++m_lit;
    light();
}

void ReachPanel::light()
{
    const ReachResult& result = *m_service.result();
    const Highlights whole = withNotes(m_document.design(), result);
    int hops = 0;
    for (const HighlightedPath& path : whole.paths)
        hops = std::max(hops, static_cast<int>(path.hops.size()));
    if (m_lit >= hops)
        m_stepTimer.stop();
    setHighlights(m_lit >= hops ? whole : upTo(whole, m_lit));
}

void ReachPanel::setHighlights(const Highlights& highlights)
{
    if (highlights == m_highlights)
        return;
    m_highlights = highlights;
    emit highlightsChanged(m_highlights);
}

void ReachPanel::retranslate()
{
    m_title->setText(tr("Reachability"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_selected->setToolTip(tr("Ask about what is selected"));
    m_selected->setAccessibleName(tr("Ask about what is selected"));
    showEmptyText();
    m_view->setAccessibleName(tr("Hops"));
    m_fix->setText(tr("Fix"));
}

void ReachPanel::showEmptyText()
{
    m_empty->setText(m_form->ask().mode == ReachMode::Way
                         ? tr("Choose two ends to see whether packets get from one to the other, and what stops them")
                         : tr("Choose what to ask about"));
}

void ReachPanel::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    m_close->setIcon(IconStore::uiIcon(QStringLiteral("close"), colors.muted));
    m_selected->setIcon(IconStore::uiIcon(QStringLiteral("select"), colors.muted));
    const ReachResult& result = *m_service.result();
    const bool isWay = result.ask.mode == ReachMode::Way;
    const bool isGood = isWay ? result.answer.isReachable : true;
    const QString icon = !isWay ? QStringLiteral("reach") : isGood ? QStringLiteral("check") : QStringLiteral("error");
    const QColor color = !isWay ? colors.accentText : isGood ? colors.success : colors.error;
    m_sign->setPixmap(IconStore::uiIcon(icon, color).pixmap(QSize {18, 18}, devicePixelRatioF()));
}

void ReachPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_isTold) {
            showTexts();
            m_form->showFaults(*m_service.result());
            showFix();
            light();
        }
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

void ReachPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ReachPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_service.stop();
    m_stepTimer.stop();
    m_isTold = false;
    setHighlights({});
}

} // namespace gudo

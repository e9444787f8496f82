#include "app/problems/problems_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "app/problems/accept_dialog.h"
#include "app/problems/rule_page.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr int narrow = 620;     // pixels: below, counts stand without words
constexpr int leastWidth = 360; // pixels

constexpr std::array<Severity, 3> severities {Severity::Error, Severity::Warning, Severity::Note};
constexpr std::array<const char*, 3> severityIcons {"error", "warning", "note"};

} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_model {document}
    , m_title {roleLabel("heading", this)}
    , m_acceptedShown {new QToolButton {this}}
    , m_search {new QLineEdit {this}}
    , m_searchIcon {m_search->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_close {new QToolButton {this}}
    , m_pages {new QStackedWidget {this}}
    , m_splitter {new QSplitter {this}}
    , m_view {new ProblemsView {this}}
    , m_rule {new QTextBrowser {this}}
    , m_rulePane {new QWidget {this}}
    , m_closeRule {new QToolButton {m_rulePane}}
    , m_empty {new QWidget {this}}
    , m_emptyIcon {new QLabel {m_empty}}
    , m_emptyText {roleLabel("muted", m_empty)}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(120);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 6);
    header->setSpacing(6);
    header->addWidget(m_title);
    header->addSpacing(8);
    for (std::size_t at = 0; at < severities.size(); ++at) {
        auto* pill = new QToolButton(this);
        setRole(*pill, "pill");
        pill->setProperty("withIcon", true);
        pill->setCheckable(true);
        pill->setChecked(true);
        pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        pill->setIconSize({14, 14});
        m_severities[at] = pill;
        header->addWidget(pill);
        connect(pill, &QToolButton::toggled, this,
                [this, at](bool isOn) { m_model.setSeverityShown(severities[at], isOn); });
    }
    setRole(*m_acceptedShown, "pill");
    m_acceptedShown->setCheckable(true);
    header->addWidget(m_acceptedShown);
    header->addStretch();
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_search->setMinimumWidth(72);
    header->addWidget(m_search, 1);
    m_close->setIconSize({14, 14});
    header->addWidget(m_close);

    auto* ruleLayout = new QHBoxLayout(m_rulePane);
    ruleLayout->setContentsMargins(0, 0, 8, 0);
    ruleLayout->setSpacing(0);
    m_closeRule->setIconSize({12, 12});
    ruleLayout->addWidget(m_rule);
    ruleLayout->addWidget(m_closeRule, 0, Qt::AlignTop);
    m_rule->setOpenExternalLinks(true);
    m_rulePane->hide();
    setRole(*m_rulePane, "panel");

    m_view->setModel(&m_model);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_rulePane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setContentsMargins(16, 0, 16, 0);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addStretch();
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_pages, 1);

    connect(m_search, &QLineEdit::textChanged, &m_model, &ProblemsModel::setText);
    connect(m_acceptedShown, &QToolButton::toggled, &m_model, &ProblemsModel::setAcceptedShown);
    connect(m_close, &QToolButton::clicked, this, &ProblemsPanel::closeRequested);
    connect(m_closeRule, &QToolButton::clicked, m_rulePane, &QWidget::hide);
    connect(m_view, &ProblemsView::shown, this, &ProblemsPanel::showPlace);
    connect(m_view, &ProblemsView::fixRequested, this, &ProblemsPanel::fix);
    connect(m_view, &ProblemsView::explainRequested, this, &ProblemsPanel::explain);
    connect(m_view, &ProblemsView::menuRequested, this, &ProblemsPanel::showMenu);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::showFindings);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const Finding* finding = m_model.findingAt(current);
        const QString before = m_current;
        m_current = finding ? ProblemsModel::identityOf(finding->diagnostic) : QString {};
        if (m_current != before) // the user's doing; new findings bring the old row back
            pointAt(finding);
        if (finding && m_rulePane->isVisible())
            explain(current);
    });
    retranslate();
    updateIcons();
}

void ProblemsPanel::fix(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding || !finding->diagnostic.fix)
        return;
    const Diagnostic diagnostic = finding->diagnostic; // the commit brings new findings
    m_document.commit(toText(diagnostic.fix->title), repaired(m_document.design(), diagnostic));
    std::set<Id> there {diagnostic.components.begin(), diagnostic.components.end()};
    m_document.select(std::move(there));
}

void ProblemsPanel::explain(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    const Rule* rule = finding ? ruleNamed(finding->diagnostic.rule) : nullptr;
    if (!rule)
        return;
    m_explained = QString::fromStdString(finding->diagnostic.rule);
    m_rule->setHtml(rulePage(*rule, uiColors(palette())));
    m_rulePane->show();
}

void ProblemsPanel::accept(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding)
        return;
    const Diagnostic diagnostic = finding->diagnostic;
    AcceptDialog dialog {diagnostic, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.commit(tr("Accept a finding"),
                      accepted(m_document.design(), acceptance(diagnostic, dialog.reason(), dialog.expires())));
}

void ProblemsPanel::showMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding)
        return;
    const QPersistentModelIndex at {index};
    QMenu menu {this};
    if (finding->diagnostic.fix && !finding->isAccepted)
        menu.addAction(toText(finding->diagnostic.fix->title), this, [this, at] { fix(at); });
    if (ruleNamed(finding->diagnostic.rule))
        menu.addAction(tr("Explain"), this, [this, at] { explain(at); });
    menu.addAction(tr("Copy the text"), this,
                   [text = toText(finding->diagnostic.message)] { QGuiApplication::clipboard()->setText(text); });
    menu.addSeparator();
    if (finding->isAccepted)
        menu.addAction(tr("No longer accept"), this, [this, diagnostic = finding->diagnostic] {
            m_document.commit(tr("No longer accept a finding"), notAccepted(m_document.design(), diagnostic));
        });
    else
        menu.addAction(tr("Accept…"), this, [this, at] { accept(at); });
    menu.exec(globalPosition);
}

void ProblemsPanel::showPlace(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding)
        return;
    std::vector<Id> ids = finding->diagnostic.components;
    ids.insert(ids.end(), finding->diagnostic.connections.begin(), finding->diagnostic.connections.end());
    m_document.select({ids.begin(), ids.end()});
    m_document.reveal(ids);
    pointAt(finding);
}

void ProblemsPanel::pointAt(const Finding* finding)
{
    const Analysis& analysis = *m_document.analysis();
    const int spot = finding ? analysis.weakSpotOf(finding->diagnostic) : -1;
    m_document.setSpotlight(spot < 0 ? std::string {} : analysis.weakSpots.eventOf(spot));
}

void ProblemsPanel::labelSeverities()
{
    const bool isNarrow = width() < narrow;
    const std::array<int, 3> counts {m_model.count(Severity::Error), m_model.count(Severity::Warning),
                                     m_model.count(Severity::Note)};
    const std::array<QString, 3> texts {tr("%n error(s)", nullptr, counts[0]), tr("%n warning(s)", nullptr, counts[1]),
                                        tr("%n note(s)", nullptr, counts[2])};
    for (std::size_t at = 0; at < counts.size(); ++at) {
        m_severities[at]->setText(besideIcon(isNarrow ? QString::number(counts[at]) : texts[at]));
        m_severities[at]->setAccessibleName(texts[at]);
    }
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    labelSeverities();
}

QSize ProblemsPanel::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void ProblemsPanel::showFindings()
{
    m_view->expandAll();
    if (const QModelIndex current = m_model.indexOf(m_current); current.isValid())
        m_view->setCurrentIndex(current);
    labelSeverities();
    const int acceptedCount = m_model.acceptedCount();
    m_acceptedShown->setText(tr("%n accepted", nullptr, acceptedCount));
    m_acceptedShown->setVisible(acceptedCount > 0);
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isKnown =
        m_document.analysis()->weakSpots.hasRequests() || m_document.design().architecture.components.empty();
    m_emptyText->setText(m_model.hidesFindings() ? tr("No problem matches the filter")
                         : isKnown               ? tr("No problems found")
                                                 : tr("No problems found; what fails shows once there is a client"));
    m_emptyIcon->setVisible(!m_model.hidesFindings());
    m_pages->setCurrentWidget(isEmpty ? m_empty : m_splitter);
}

void ProblemsPanel::retranslate()
{
    m_title->setText(tr("Problems"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter problems"));
    m_close->setToolTip(tr("Hide this panel"));
    m_closeRule->setToolTip(tr("Close the explanation"));
    m_acceptedShown->setToolTip(tr("Show findings that were accepted with a reason"));
    m_view->setAccessibleName(tr("Problems"));
    const std::array<QString, 3> tips {tr("Show errors"), tr("Show warnings"), tr("Show notes")};
    for (std::size_t at = 0; at < tips.size(); ++at)
        m_severities[at]->setToolTip(tips[at]);
    if (const Rule* rule = ruleNamed(m_explained.toStdString()))
        m_rule->setHtml(rulePage(*rule, uiColors(palette())));
    m_model.rebuild();
}

void ProblemsPanel::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    for (std::size_t at = 0; at < severities.size(); ++at)
        m_severities[at]->setIcon(IconStore::uiIcon(QLatin1String(severityIcons[at]), colorOf(severities[at], colors)));
    m_searchIcon->setIcon(IconStore::uiIcon(QStringLiteral("search"), colors.faint));
    const QIcon cross {QStringLiteral(":/gudo/style/cross-%1.svg").arg(colors.isDark ? "dark" : "light")};
    m_close->setIcon(cross);
    m_closeRule->setIcon(cross);
    m_emptyIcon->setPixmap(IconStore::uiIcon(QStringLiteral("check"), colors.success).pixmap(28, 28));
    if (const Rule* rule = ruleNamed(m_explained.toStdString()))
        m_rule->setHtml(rulePage(*rule, colors));
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace gudo

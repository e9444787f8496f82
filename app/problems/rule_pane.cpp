#include "app/problems/rule_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/problems/rule_page.h"
#include "app/style/flow_layout.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

RulePane::RulePane(QWidget* parent)
    : QWidget {parent}
    , m_page {new QTextBrowser {this}}
    , m_close {new QToolButton {this}}
    , m_fix {new QToolButton {this}}
    , m_fixAll {new QToolButton {this}}
    , m_accept {new QToolButton {this}}
{
    setRole(*this, "panel");
    setMinimumWidth(220);
    m_page->setOpenExternalLinks(true);
    m_close->setIconSize({12, 12});
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons, 4);
    flow->setContentsMargins(16, 0, 0, 8);
    for (QToolButton* button : {m_fix, m_fixAll, m_accept}) {
        setRole(*button, "pill");
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    layout->addLayout(column, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_fix, &QToolButton::clicked, this, &RulePane::fixRequested);
    connect(m_fixAll, &QToolButton::clicked, this, &RulePane::fixAllRequested);
    connect(m_accept, &QToolButton::clicked, this, &RulePane::acceptRequested);
    connect(m_close, &QToolButton::clicked, this, &RulePane::closeRequested);
    retranslate();
}

void RulePane::setFinding(const Finding& finding, const Settings& settings)
{
    m_finding = finding;
    m_settings = settings;
    showPage();
}

void RulePane::showPage()
{
    const UiColors& colors = uiColors(palette());
    const Rule* rule = ruleNamed(m_finding.diagnostic.rule);
    const QString html = rule ? rulePage(*rule, colors) + acceptanceNote(m_finding, m_settings, colors)
                              : toText(m_finding.diagnostic.message).toHtmlEscaped();
    if (html != m_html)
        m_page->setHtml(html);
    m_html = html;
    const bool isFixable = m_finding.diagnostic.fix && !m_finding.isAccepted;
    m_fix->setVisible(isFixable);
    m_fixAll->setVisible(isFixable && rule);
    m_accept->setVisible(rule != nullptr);
    m_accept->setText(m_finding.isAccepted ? tr("No longer accept") : tr("Accept…"));
}

void RulePane::retranslate()
{
    m_page->setAccessibleName(tr("About the rule"));
    m_close->setToolTip(tr("Close the explanation"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_fix->setText(tr("Fix…"));
    m_fixAll->setText(tr("Fix all of this kind…"));
    m_close->setIcon(QIcon {
        QStringLiteral(":/gudo/style/cross-%1.svg").arg(QLatin1String(uiColors(palette()).isDark ? "dark" : "light"))});
    showPage();
}

void RulePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gudo

#include "app/problems/problems_header.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>

#include "app/problems/problem_texts.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int narrow = 860;    // pixels: below, counts stand without words
constexpr int narrowest = 500; // pixels: below, the title goes, which the counts make clear

constexpr std::array<Severity, 3> severities {Severity::Error, Severity::Warning, Severity::Note};
constexpr std::array<const char*, 3> severityIcons {"error", "warning", "note"};
constexpr std::array families {RuleFamily::Redundancy, RuleFamily::Network, RuleFamily::Security,
                               RuleFamily::Operations, RuleFamily::Cost,    RuleFamily::Performance,
                               RuleFamily::Engine};
constexpr std::array groupings {FindingGrouping::Cause, FindingGrouping::Severity, FindingGrouping::Rule,
                                FindingGrouping::Component};

} // namespace

ProblemsHeader::ProblemsHeader(ProblemsModel& model, QWidget* parent)
    : QWidget {parent}
    , m_model {model}
    , m_title {roleLabel("heading", this)}
    , m_new {new QToolButton {this}}
    , m_accepted {new QToolButton {this}}
    , m_grouping {new QToolButton {this}}
    , m_filter {new QToolButton {this}}
    , m_search {new QLineEdit {this}}
    , m_searchIcon {m_search->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_close {new QToolButton {this}}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addSpacing(8);
    addPills();
    row->addStretch();
    addMenus();
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_search->setMinimumWidth(44);
    row->addWidget(m_search, 1);
    m_close->setIconSize({14, 14});
    row->addWidget(m_close);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ProblemsModel::setText);
    connect(m_close, &QToolButton::clicked, this, &ProblemsHeader::closeRequested);
    connect(&m_model, &ProblemsModel::updated, this, &ProblemsHeader::showState);
    retranslate();
    updateIcons();
}

void ProblemsHeader::setFilter(const std::function<void(ProblemsFilter&)>& change)
{
    ProblemsFilter filter = m_model.filter();
    change(filter);
    m_model.setFilter(filter);
}

void ProblemsHeader::addPills()
{
    for (std::size_t at = 0; at < severities.size(); ++at) {
        auto* pill = new QToolButton(this);
        pill->setProperty("withIcon", true);
        pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        pill->setIconSize({14, 14});
        m_severities[at] = pill;
        connect(pill, &QToolButton::clicked, this,
                [this, at](bool isOn) { m_model.setSeverityShown(severities[at], isOn); });
    }
    connect(m_new, &QToolButton::clicked, this,
            [this](bool isOn) { setFilter([&](ProblemsFilter& filter) { filter.isNewOnly = isOn; }); });
    connect(m_accepted, &QToolButton::clicked, &m_model, &ProblemsModel::setAcceptedShown);
    m_new->setObjectName(QStringLiteral("newOnly"));
    for (QToolButton* pill : {m_severities[0], m_severities[1], m_severities[2], m_new, m_accepted}) {
        setRole(*pill, "pill");
        pill->setCheckable(true);
        pill->setFocusPolicy(Qt::StrongFocus);
        layout()->addWidget(pill);
    }
}

void ProblemsHeader::addMenus()
{
    for (QToolButton* button : {m_grouping, m_filter}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize({16, 16});
        button->setMenu(new QMenu(button));
        layout()->addWidget(button);
    }
    setRole(*m_grouping, "choice");
    m_grouping->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_grouping->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setCheckable(true);
    connect(m_grouping->menu(), &QMenu::aboutToShow, this, &ProblemsHeader::fillGroupingMenu);
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &ProblemsHeader::fillFilterMenu);
    connect(m_filter, &QToolButton::clicked, this, &ProblemsHeader::showState); // checked only while it filters
}

void ProblemsHeader::fillGroupingMenu()
{
    QMenu& menu = *m_grouping->menu();
    menu.clear();
    auto* group = new QActionGroup(&menu);
    for (const FindingGrouping grouping : groupings) {
        QAction* action =
            menu.addAction(groupingName(grouping), this, [this, grouping] { m_model.setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(grouping == m_model.grouping());
        group->addAction(action);
    }
}

void ProblemsHeader::fillFilterMenu()
{
    QMenu& menu = *m_filter->menu();
    menu.clear();
    const ProblemsFilter& filter = m_model.filter();
    const auto add = [&](const QString& text, bool isOn, std::function<void(ProblemsFilter&, bool)> change) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::toggled, this, [this, change = std::move(change)](bool isChecked) {
            setFilter([&](ProblemsFilter& next) { change(next, isChecked); });
        });
    };
    add(tr("Only what can be fixed"), filter.isFixableOnly,
        [](ProblemsFilter& f, bool isOn) { f.isFixableOnly = isOn; });
    add(tr("Only new since saving"), filter.isNewOnly, [](ProblemsFilter& f, bool isOn) { f.isNewOnly = isOn; });
    add(tr("Accepted ones as well"), filter.areAcceptedShown,
        [](ProblemsFilter& f, bool isOn) { f.areAcceptedShown = isOn; });
    menu.addSeparator();
    for (const RuleFamily family : families)
        add(familyName(family), !filter.hiddenFamilies.contains(family), [family](ProblemsFilter& f, bool isOn) {
            if (isOn)
                f.hiddenFamilies.erase(family);
            else
                f.hiddenFamilies.insert(family);
        });
    menu.addSeparator();
    menu.addAction(tr("Show everything"), this, [this] { m_model.setFilter({}); })
        ->setEnabled(filter.isNarrow() || filter.areAcceptedShown);
}

void ProblemsHeader::showState()
{
    const bool isNarrow = width() < narrow;
    m_title->setVisible(width() >= narrowest);
    const ProblemsFilter& filter = m_model.filter();
    const std::array<int, 3> counts {m_model.count(Severity::Error), m_model.count(Severity::Warning),
                                     m_model.count(Severity::Note)};
    const std::array<QString, 3> texts {tr("%n error(s)", nullptr, counts[0]), tr("%n warning(s)", nullptr, counts[1]),
                                        tr("%n note(s)", nullptr, counts[2])};
    for (std::size_t at = 0; at < counts.size(); ++at) {
        m_severities[at]->setText(besideIcon(isNarrow ? QString::number(counts[at]) : texts[at]));
        m_severities[at]->setAccessibleName(texts[at]);
        m_severities[at]->setChecked(filter.severities.at(static_cast<std::size_t>(severities[at])));
    }
    m_new->setText(tr("%n new", nullptr, m_model.newCount()));
    m_new->setVisible(m_model.newCount() > 0 || filter.isNewOnly);
    m_new->setChecked(filter.isNewOnly);
    const int acceptedCount = m_model.acceptedCount();
    m_accepted->setText(tr("%n accepted", nullptr, acceptedCount));
    m_accepted->setVisible(acceptedCount > 0);
    m_accepted->setChecked(filter.areAcceptedShown);
    m_grouping->setText(groupingName(m_model.grouping()));
    m_filter->setChecked(filter.isFixableOnly || filter.isNewOnly || !filter.hiddenFamilies.empty());
    if (m_search->text().simplified() != filter.text)
        m_search->setText(filter.text);
}

void ProblemsHeader::retranslate()
{
    m_title->setText(tr("Problems"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter problems"));
    m_close->setToolTip(tr("Hide this panel"));
    m_close->setAccessibleName(tr("Hide this panel"));
    m_new->setToolTip(tr("Show only what is new since the last save"));
    m_accepted->setToolTip(tr("Show findings that were accepted with a reason"));
    m_grouping->setToolTip(tr("How findings are grouped"));
    m_filter->setToolTip(tr("Choose what is shown"));
    m_filter->setAccessibleName(tr("Choose what is shown"));
    const std::array<QString, 3> tips {tr("Show errors"), tr("Show warnings"), tr("Show notes")};
    for (std::size_t at = 0; at < tips.size(); ++at)
        m_severities[at]->setToolTip(tips[at]);
    showState();
}

void ProblemsHeader::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    for (std::size_t at = 0; at < severities.size(); ++at)
        m_severities[at]->setIcon(IconStore::uiIcon(QLatin1String(severityIcons[at]), colorOf(severities[at], colors)));
    m_searchIcon->setIcon(IconStore::uiIcon(QStringLiteral("search"), colors.faint));
    m_filter->setIcon(IconStore::uiIcon(QStringLiteral("filter"), colors.muted));
    m_close->setIcon(
        QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(QLatin1String(colors.isDark ? "dark" : "light"))});
}

void ProblemsHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void ProblemsHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showState();
}

} // namespace gudo

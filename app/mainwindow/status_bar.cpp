#include "app/mainwindow/status_bar.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

#include "app/mainwindow/actions.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr int toldTime = 6'000; // milliseconds
constexpr std::array<Severity, 3> countedSeverities {Severity::Error, Severity::Warning, Severity::Note};

} // namespace

StatusBar::StatusBar(Document& document, Actions& actions, QWidget* parent)
    : QStatusBar {parent}
    , m_document {document}
    , m_actions {actions}
    , m_noProblems {new QToolButton {this}}
    , m_hidden {new QToolButton {this}}
    , m_hint {roleLabel("caption", this)}
    , m_zoom {new QToolButton {this}}
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addCounts();
    m_hidden->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hidden->setIconSize({14, 14});
    m_hidden->setFocusPolicy(Qt::TabFocus);
    m_hidden->setObjectName(QStringLiteral("hiddenStatus"));
    addWidget(m_hidden);
    m_hint->setMinimumWidth(0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_hint, 1);

    const auto button = [this](QAction* action) {
        auto* made = new QToolButton(this);
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        made->setIconSize({16, 16});
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    addPermanentWidget(button(actions.zoomOut));
    setRole(*m_zoom, "zoom");
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_zoom);
    m_zoom->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &StatusBar::fillZoomMenu);
    addPermanentWidget(m_zoom);
    addPermanentWidget(button(actions.zoomIn));
    addPermanentWidget(button(actions.zoomFit));

    connect(m_hidden, &QToolButton::clicked, actions.showHidden, &QAction::trigger);
    connect(actions.showHidden, &QAction::changed, this, &StatusBar::showHidden); // its icon follows the theme
    connect(&document, &Document::changed, this, &StatusBar::showHidden);
    connect(&document, &Document::analysisChanged, this, &StatusBar::showCounts);
    connect(&document, &Document::analysisChanged, this, &StatusBar::showHint);
    m_forgetting.setSingleShot(true);
    m_forgetting.setInterval(toldTime);
    connect(&m_forgetting, &QTimer::timeout, this, [this] {
        m_told.clear();
        showHint();
    });
    setZoom(1);
    showCounts();
    showHidden();
}

QString StatusBar::hiddenText() const
{
    return m_hidden->text();
}

void StatusBar::showHidden()
{
    const auto count = int(hiddenOnes(m_document.design()).size());
    m_actions.showHidden->setEnabled(count > 0);
    m_hidden->setVisible(count > 0);
    m_hidden->setIcon(m_actions.hide->icon());
    m_hidden->setText(count > 0 ? besideIcon(tr("%n hidden", nullptr, count)) : QString {});
    m_hidden->setToolTip(tr("Hidden components are in no picture, but checks see them. Click to show them all"));
    m_hidden->setAccessibleName(count > 0 ? tr("%n hidden. Show them all", nullptr, count) : QString {});
}

void StatusBar::setZoom(double zoom)
{
    m_zoom->setText(tr("%1%").arg(qRound(zoom * 100)));
}

void StatusBar::setHint(const QString& hint)
{
    m_hintText = hint;
    showHint();
}

QString StatusBar::unknownText() const
{
    const Architecture& architecture = m_document.design().architecture;
    const WeakSpots& spots = m_document.analysis()->weakSpots;
    if (architecture.components.empty() || spots.hasRequests() || m_document.isChecking())
        return {};
    return spots.hasClients() ? tr("Connect a client to see what fails") : tr("Draw a client to see what fails");
}

void StatusBar::tell(const QString& text)
{
    m_told = text;
    m_forgetting.start();
    showHint();
}

void StatusBar::showHint()
{
    const QString said = m_hintText.isEmpty() ? m_told : m_hintText;
    const QString unknown = said.isEmpty() ? unknownText() : QString {};
    m_hint->setText(said.isEmpty() ? unknown : said);
    m_hint->setToolTip(
        unknown.isEmpty()
            ? QString {}
            : tr("Failures are followed from clients, which stand for whoever sends requests: without one nobody can "
                 "tell what a failure takes away"));
}

void StatusBar::addCounts()
{
    const auto add = [this](QToolButton* button, const QString& name) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({14, 14});
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(name);
        addWidget(button);
    };
    add(m_noProblems, QStringLiteral("problemsStatus"));
    connect(m_noProblems, &QToolButton::clicked, this, &StatusBar::problemsClicked);
    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        m_counts[at] = new QToolButton(this);
        const std::string_view name = toText(countedSeverities[at]);
        add(m_counts[at], QString::fromUtf8(name.data(), qsizetype(name.size())) + QStringLiteral("Status"));
        connect(m_counts[at], &QToolButton::clicked, this, [this, at] { emit severityClicked(countedSeverities[at]); });
    }
}

QString StatusBar::problemsText() const
{
    QStringList texts;
    for (const QToolButton* count : m_counts)
        if (!count->isHidden())
            texts << count->accessibleName();
    return texts.isEmpty() ? m_noProblems->accessibleName() : texts.join(QStringLiteral(" · "));
}

void StatusBar::showCounts()
{
    const auto count = [&](Severity severity) {
        return static_cast<int>(std::ranges::count_if(m_document.findings(), [&](const Finding& finding) {
            return !finding.isAccepted && finding.diagnostic.severity == severity;
        }));
    };
    const UiColors& colors = uiColors(palette());
    const std::array<int, 3> counts {count(Severity::Error), count(Severity::Warning), count(Severity::Note)};
    const std::array<QString, 3> texts {tr("%n error(s)", nullptr, counts[0]), tr("%n warning(s)", nullptr, counts[1]),
                                        tr("%n note(s)", nullptr, counts[2])};
    const std::array<QString, 3> tips {tr("Show the errors"), tr("Show the warnings"), tr("Show the notes")};
    for (std::size_t at = 0; at < counts.size(); ++at) {
        const std::string_view icon = toText(countedSeverities[at]);
        // Notes are many and quiet: their number is enough.
        m_counts[at]->setText(besideIcon(countedSeverities[at] == Severity::Note ? QString::number(counts[at]) : texts[at]));
        m_counts[at]->setAccessibleName(texts[at]);
        m_counts[at]->setToolTip(tips[at]);
        m_counts[at]->setIcon(
            IconStore::uiIcon(QString::fromUtf8(icon.data(), qsizetype(icon.size())), colorOf(countedSeverities[at], colors)));
        m_counts[at]->setVisible(counts[at] > 0);
    }
    m_noProblems->setText(besideIcon(tr("No problems")));
    m_noProblems->setAccessibleName(tr("No problems"));
    m_noProblems->setIcon(IconStore::uiIcon(QStringLiteral("check"), colors.success));
    m_noProblems->setToolTip(tr("Show the problems"));
    m_noProblems->setVisible(counts[0] + counts[1] + counts[2] == 0);
    m_zoom->setToolTip(tr("Zoom"));
}

void StatusBar::fillZoomMenu()
{
    m_zoom->menu()->clear();
    for (const int percent : {25, 50, 75, 100, 150, 200, 400})
        m_zoom->menu()->addAction(tr("%1%").arg(percent), this,
                                  [this, percent] { emit zoomRequested(percent / 100.0); });
    m_zoom->menu()->addSeparator();
    m_zoom->menu()->addAction(m_actions.zoomFit);
    m_zoom->menu()->addAction(m_actions.zoomSelection);
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showCounts();
        showHidden();
        showHint();
    }
    QStatusBar::changeEvent(event);
}

} // namespace gudo

#include "app/stages/stage_strip.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

#include "app/render/icon_store.h"
#include "app/stages/stage_texts.h"
#include "app/style/style.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

constexpr int mostTabWidth = 220;
constexpr int boldWidth = 10;  // more than the name takes when it is not that of the open stage
constexpr int countWidth = 22; // of the number of findings in a tab

/// Tabs as wide as their texts want, up to a bound; where they do not fit, they scroll.
class StageTabs : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        QSize size = QTabBar::tabSizeHint(index);
        size.setWidth(std::min(size.width() + boldWidth, mostTabWidth));
        return size;
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

/// How many findings there are, in the colour of the worst.
void showCount(QLabel& label, const std::vector<Finding>& findings)
{
    const auto open = [](const Finding& finding) {
        return !finding.isAccepted && finding.diagnostic.severity != Severity::Note;
    };
    const auto count = std::ranges::count_if(findings, open);
    const bool hasErrors = std::ranges::any_of(findings, [&](const Finding& finding) {
        return open(finding) && finding.diagnostic.severity == Severity::Error;
    });
    const UiColors& colors = uiColors(label.palette());
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, count == 0 ? colors.success : hasErrors ? colors.error : colors.warning);
    label.setPalette(palette);
    label.setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(palette.windowText().color().name()));
    label.setText(count == 0 ? QStringLiteral("✓") : QString::number(count));
}

} // namespace

StageStrip::StageStrip(Document& document, StageFindings& findings, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_findings {findings}
    , m_tabs {new StageTabs {this}}
    , m_add {new QToolButton {this}}
    , m_changes {new QToolButton {this}}
    , m_present {new QToolButton {this}}
    , m_asOpened {document.design()}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("stageStrip"));
    m_tabs->setObjectName(QStringLiteral("stageTabs"));
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tabs->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_tabs);
    for (QToolButton* button : {m_add, m_changes, m_present}) {
        button->setIconSize({18, 18});
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        if (button == m_add)
            row->addStretch(1);
    }
    m_present->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(*m_present, "labelled");

    connect(m_tabs, &QTabBar::currentChanged, this, &StageStrip::open);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &StageStrip::rename);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &StageStrip::showMenu);
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int, int to) {
        if (!m_isSyncing)
            m_document.commit(tr("Move stage"), withStageAt(m_document.design(), idOf(to), to),
                              QStringLiteral("stage order"));
    });
    connect(m_add, &QToolButton::clicked, this, &StageStrip::add);
    connect(&document, &Document::changed, this, &StageStrip::follow);
    connect(&findings, &StageFindings::changed, this, &StageStrip::syncCounts);
    retranslate();
    color();
    sync();
}

void StageStrip::setActions(QAction* changes, QAction* present)
{
    m_changes->setDefaultAction(changes);
    m_present->setDefaultAction(present);
}

Id StageStrip::idOf(int tab) const
{
    return m_tabs->tabData(tab).toString().toStdString();
}

void StageStrip::follow(const Design& before, const Design& after)
{
    if (openStage(before) != openStage(after) || after.stages.size() != before.stages.size())
        m_asOpened = after;
    if (before.stages != after.stages || openStage(before) != openStage(after))
        sync();
}

void StageStrip::sync()
{
    const Design& design = m_document.design();
    m_isSyncing = true;
    // Tabs that are there stay the same ones: one of them may be under the mouse right now.
    for (int tab = 0; tab < static_cast<int>(design.stages.size()); ++tab) {
        const Id& id = design.stages[static_cast<std::size_t>(tab)].id;
        int at = tab;
        while (at < m_tabs->count() && idOf(at) != id)
            ++at;
        if (at == m_tabs->count()) {
            m_tabs->insertTab(tab, QString {});
            m_tabs->setTabData(tab, QString::fromStdString(id));
            auto* count = new QLabel(m_tabs);
            count->setAlignment(Qt::AlignCenter);
            count->setFixedWidth(countWidth);
            m_tabs->setTabButton(tab, QTabBar::RightSide, count);
        } else if (at != tab) {
            m_tabs->moveTab(at, tab);
        }
        const QString name = stageName(design, id);
        const QString text =
            QStringLiteral("%1  %2").arg(tab + 1).arg(QString(name).replace(u'&', QStringLiteral("&&")));
        if (m_tabs->tabText(tab) != text)
            m_tabs->setTabText(tab, text);
        m_tabs->setTabToolTip(tab, name);
    }
    while (m_tabs->count() > static_cast<int>(design.stages.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    if (const int open = placeOfStage(design, openStage(design)); open >= 0)
        m_tabs->setCurrentIndex(open);
    m_isSyncing = false;
    setVisible(!design.stages.empty());
    syncCounts();
    emit stagesChanged();
}

void StageStrip::syncCounts()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* label = qobject_cast<QLabel*>(m_tabs->tabButton(tab, QTabBar::RightSide));
        const auto analysis = m_findings.of(idOf(tab));
        if (!label || !analysis)
            continue; // what it said before is the best there is
        showCount(*label, analysis->findings);
        label->setToolTip(tr("Errors and warnings in this stage"));
    }
}

void StageStrip::open(int tab)
{
    if (m_isSyncing || tab < 0)
        return;
    const Design& design = m_document.design();
    m_document.commit(tr("Show %1").arg(stageName(design, idOf(tab))), switched(design, idOf(tab)),
                      QStringLiteral("stage shown"));
}

void StageStrip::add()
{
    const Design& design = m_document.design();
    const Id id = freeStageId(design, "stage-" + std::to_string(std::max<std::size_t>(1, design.stages.size()) + 1));
    m_document.commit(tr("Add stage"), withStage(design, {.id = id}));
    if (isVisible())
        rename(m_tabs->currentIndex());
}

void StageStrip::step(bool forward)
{
    const int next = m_tabs->currentIndex() + (forward ? 1 : -1);
    if (next >= 0 && next < m_tabs->count())
        m_tabs->setCurrentIndex(next);
}

void StageStrip::duplicate(int tab)
{
    const Design& design = m_document.design();
    const int place = placeOfStage(design, idOf(tab));
    if (place < 0)
        return;
    Stage copy {.id = freeStageId(design, idOf(tab)),
                .name = tr("%1 (copy)").arg(stageName(design, idOf(tab))).toStdString(),
                .extra = design.stages[static_cast<std::size_t>(place)].extra};
    m_document.commit(tr("Duplicate stage"), withStage(design, std::move(copy), idOf(tab)));
}

void StageStrip::remove(int tab)
{
    if (tab >= 0)
        m_document.commit(tr("Delete stage"), withoutStage(m_document.design(), idOf(tab)));
}

bool StageStrip::mayCarryOn() const
{
    const Design& design = m_document.design();
    const int open = placeOfStage(design, openStage(design));
    return open >= 0 && open + 1 < static_cast<int>(design.stages.size()) &&
           openStage(m_asOpened) == openStage(design) &&
           !(m_asOpened.architecture == design.architecture && m_asOpened.layout == design.layout);
}

void StageStrip::carryOn()
{
    if (!mayCarryOn())
        return;
    Design next = withEditInLaterStages(m_asOpened, m_document.design());
    m_asOpened = next;
    m_document.commit(tr("Apply to later stages"), std::move(next));
}

void StageStrip::showMenu(const QPoint& at)
{
    const int under = m_tabs->tabAt(at);
    const int tab = under < 0 ? m_tabs->currentIndex() : under;
    if (tab < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, [this, tab] { rename(tab); });
    menu->addAction(tr("Duplicate"), this, [this, tab] { duplicate(tab); });
    QAction* later = menu->addAction(tr("Apply changes to later stages"), this, &StageStrip::carryOn);
    later->setEnabled(tab == m_tabs->currentIndex() && mayCarryOn());
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, tab] { remove(tab); });
    menu->popup(m_tabs->mapToGlobal(at));
}

void StageStrip::rename(int tab)
{
    if (tab < 0)
        return;
    endRename(true);
    m_renamed = idOf(tab);
    m_editor = new QLineEdit(stageName(m_document.design(), m_renamed), m_tabs);
    setRole(*m_editor, "tight");
    m_editor->setAccessibleName(tr("Name of the stage"));
    m_editor->setGeometry(m_tabs->tabRect(tab).adjusted(2, 1, -2, -1));
    m_editor->setMinimumWidth(std::min(160, m_tabs->width()));
    m_editor->selectAll();
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    m_editor->show();
    m_editor->setFocus();
}

void StageStrip::endRename(bool isKept)
{
    if (!m_editor)
        return;
    QLineEdit* editor = m_editor;
    m_editor.clear();
    editor->disconnect(this);
    const QString name = editor->text().simplified();
    const Design& design = m_document.design();
    const int place = placeOfStage(design, m_renamed);
    if (isKept && place >= 0 && !name.isEmpty() && name != stageName(design, m_renamed)) {
        const std::string note {noteOf(design.stages[static_cast<std::size_t>(place)])};
        m_document.commit(tr("Rename stage"), withStageTexts(design, m_renamed, name.toStdString(), note));
    }
    const bool hadFocus = editor->hasFocus();
    editor->deleteLater();
    editor->hide();
    if (hadFocus)
        m_tabs->setFocus();
}

bool StageStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endRename(key != Qt::Key_Escape); // and the tabs, which begin to rename on Enter, do not see it
            return true;
        }
    }
    if (watched == m_tabs && event->type() == QEvent::MouseButtonRelease)
        m_document.endGesture(); // the next drag is another step
    if (watched == m_tabs && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
            rename(m_tabs->currentIndex());
        else if (key == Qt::Key_Delete)
            remove(m_tabs->currentIndex());
        else if (key == Qt::Key_Home)
            m_tabs->setCurrentIndex(0);
        else if (key == Qt::Key_End)
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    // The program's own Delete and F2 are for the drawing.
    if (watched == m_tabs && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StageStrip::retranslate()
{
    m_tabs->setAccessibleName(tr("Stages"));
    m_add->setToolTip(tr("Add a stage that begins with what this one holds"));
    m_add->setAccessibleName(tr("Add stage"));
}

void StageStrip::color()
{
    m_add->setIcon(IconStore::uiIcon(QStringLiteral("plus"), uiColors(palette()).muted));
    syncCounts();
}

void StageStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        sync();
    } else if (event->type() == QEvent::PaletteChange) {
        color();
    }
    QWidget::changeEvent(event);
}

} // namespace gudo

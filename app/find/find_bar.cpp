#include "app/find/find_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <set>

#include "app/find/find_texts.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "core/model/table.h"

namespace gudo {

namespace {

constexpr int widest = 560;
constexpr int margin = 12;

bool isSamePlace(const FindMatch& a, const FindMatch& b)
{
    return a.id == b.id && a.field == b.field && a.key == b.key && a.path == b.path;
}

} // namespace

FindBar::FindBar(Document& document, QWidget* canvas)
    : QFrame {canvas}
    , m_document {document}
    , m_expand {new QToolButton {this}}
    , m_text {new QLineEdit {this}}
    , m_case {new QToolButton {this}}
    , m_word {new QToolButton {this}}
    , m_pattern {new QToolButton {this}}
    , m_count {roleLabel("caption", this)}
    , m_previous {new QToolButton {this}}
    , m_next {new QToolButton {this}}
    , m_all {new QToolButton {this}}
    , m_close {new QToolButton {this}}
    , m_with {new QLineEdit {this}}
    , m_replace {new QPushButton {this}}
    , m_replaceAll {new QPushButton {this}}
    , m_place {roleLabel("caption", this)}
{
    setObjectName(QStringLiteral("findBar"));
    setRole(*this, "card");
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor);
    m_text->setObjectName(QStringLiteral("findText"));
    m_with->setObjectName(QStringLiteral("findWith"));
    m_count->setMinimumWidth(72);
    m_count->setAlignment(Qt::AlignCenter);
    m_place->setTextFormat(Qt::RichText);
    m_place->setMinimumWidth(0);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QToolButton* button : {m_expand, m_case, m_word, m_pattern, m_previous, m_next, m_all, m_close}) {
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        setRole(*button, "quiet");
    }
    for (QToolButton* button : {m_expand, m_case, m_word, m_pattern})
        button->setCheckable(true);
    for (QPushButton* button : {m_replace, m_replaceAll}) {
        button->setAutoDefault(false);
        setRole(*button, "small");
    }

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton* button : {m_case, m_word, m_pattern})
        buttons->addWidget(button);
    buttons->addWidget(m_count);
    for (QToolButton* button : {m_previous, m_next, m_all, m_close})
        buttons->addWidget(button);
    auto* replacing = new QHBoxLayout;
    replacing->setSpacing(6);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_replaceAll);
    replacing->addStretch();
    grid->addWidget(m_expand, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addLayout(buttons, 0, 2);
    grid->addWidget(m_with, 1, 1);
    grid->addLayout(replacing, 1, 2);
    grid->addWidget(m_place, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton* button : {m_case, m_word, m_pattern})
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    connect(m_expand, &QToolButton::toggled, this, &FindBar::setReplaceShown);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_all, &QToolButton::clicked, this, &FindBar::selectAllFound);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&document, &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    canvas->installEventFilter(this);
    setReplaceShown(false);
    retranslate();
    updateIcons();
    hide();
}

FindQuery FindBar::query() const
{
    return {m_text->text(), m_case->isChecked(), m_word->isChecked(), m_pattern->isChecked()};
}

void FindBar::open(bool withReplace)
{
    m_expand->setChecked(withReplace);
    setReplaceShown(withReplace);
    show();
    raise();
    place();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    refresh();
}

void FindBar::close()
{
    hide();
    tellFound();
    emit closed();
}

void FindBar::refresh()
{
    const FindMatch before = m_current >= 0 ? m_matches[std::size_t(m_current)] : FindMatch {};
    m_matches = found(m_document.design(), m_document.catalog(), expressionOf(query()),
                      m_order ? m_order() : std::vector<Id> {});
    const auto same = std::ranges::find_if(
        m_matches, [&](const FindMatch& match) { return isSamePlace(match, before) && match.start == before.start; });
    if (m_current >= 0)
        m_current =
            same != m_matches.end() ? int(same - m_matches.begin()) : std::min(m_current, int(m_matches.size()) - 1);
    describe();
}

void FindBar::search()
{
    m_current = -1;
    refresh();
    if (m_matches.empty())
        return;
    const auto& selection = m_document.selection();
    const auto at =
        std::ranges::find_if(m_matches, [&](const FindMatch& match) { return selection.contains(match.id); });
    go(at == m_matches.end() ? 0 : int(at - m_matches.begin()));
}

void FindBar::step(int by)
{
    if (!isVisible())
        refresh();
    if (m_matches.empty())
        return;
    const int count = int(m_matches.size());
    go(m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count);
}

void FindBar::go(int index)
{
    m_current = index;
    const Id id = m_matches[std::size_t(index)].id;
    m_document.select({id});
    m_document.reveal({id});
    describe();
}

void FindBar::selectAllFound()
{
    std::set<Id> ids;
    for (const FindMatch& match : m_matches)
        ids.insert(match.id);
    if (ids.empty())
        return;
    m_document.reveal({ids.begin(), ids.end()});
    m_document.select(std::move(ids));
    close(); // what is done with them is done on the canvas
}

void FindBar::replaceOne()
{
    if (m_current < 0) {
        step(1);
        return;
    }
    const FindMatch match = m_matches[std::size_t(m_current)];
    if (!match.isReplaceable) {
        step(1);
        return;
    }
    const Replaced result = replaced(m_document.design(), m_document.catalog(), {match}, query(), m_with->text());
    if (result.refused > 0) {
        m_place->setText(refusedText(result.refused));
        return;
    }
    const auto renamed = diff(m_document.design().architecture.components, result.design.architecture.components).added;
    FindMatch place = match;
    if (match.field == FindField::ComponentId && !renamed.empty())
        place.id = renamed.front()->id;
    m_document.commit(tr("Replace"), result.design);
    // On to the first match behind what was put in, which may hold the text itself.
    const auto isThere = [&](const FindMatch& now) {
        return isSamePlace(now, place);
    };
    const auto lengthOf = [&](const FindMatch& now) {
        return now.text.size() - match.text.size() + match.length;
    };
    auto next = std::ranges::find_if(m_matches, isThere);
    while (next != m_matches.end() && isThere(*next) && next->start < match.start + lengthOf(*next))
        ++next;
    const bool hasMore = std::ranges::any_of(m_matches, isThere);
    const auto index = hasMore ? next - m_matches.begin() : std::ptrdiff_t {std::max(m_current, 0)};
    if (!m_matches.empty())
        go(int(index) % int(m_matches.size()));
}

void FindBar::replaceAll()
{
    const Replaced result = replaced(m_document.design(), m_document.catalog(), m_matches, query(), m_with->text());
    m_document.commit(tr("Replace all"), result.design);
    QString sentence = tr("%n place(s) replaced", nullptr, result.count);
    if (result.refused > 0)
        sentence = QStringLiteral("%1. %2").arg(sentence, refusedText(result.refused));
    describe();
    m_place->setText(sentence.toHtmlEscaped());
    emit told(sentence);
}

void FindBar::describe()
{
    const QRegularExpression expression = expressionOf(query());
    const bool isWrong = !m_text->text().isEmpty() && !expression.isValid();
    m_text->setProperty("invalid", isWrong);
    m_text->setStyleSheet(m_text->styleSheet()); // asks for the colours of the new state
    const bool hasMatches = !m_matches.empty();
    m_count->setText(m_text->text().isEmpty() || isWrong ? QString {}
                     : !hasMatches                       ? tr("None")
                     //: %1 the number of the match, %2 of all matches
                     : m_current >= 0 ? tr("%1 of %2").arg(m_current + 1).arg(m_matches.size())
                                      : QString::number(m_matches.size()));
    for (QToolButton* button : {m_previous, m_next, m_all})
        button->setEnabled(hasMatches);
    const bool canReplace = std::ranges::any_of(m_matches, &FindMatch::isReplaceable);
    m_replace->setEnabled(canReplace);
    m_replaceAll->setEnabled(canReplace);

    setRole(*m_place, isWrong ? "error" : "caption");
    if (isWrong)
        m_place->setText(
            //: %1 a number, %2 what the library says, in English
            tr("Not a pattern, at %1: %2")
                .arg(expression.patternErrorOffset())
                .arg(expression.errorString())
                .toHtmlEscaped());
    else if (m_current >= 0)
        m_place->setText(placeText(m_matches[std::size_t(m_current)], m_document.design(), m_document.catalog()));
    else
        m_place->clear();
    m_place->setVisible(!m_place->text().isEmpty());
    place();
    tellFound();
}

void FindBar::tellFound()
{
    std::vector<Id> ids;
    if (!isHidden())
        for (const FindMatch& match : m_matches)
            ids.push_back(match.id);
    emit foundChanged(ids, !ids.empty() && m_current >= 0 ? m_matches[std::size_t(m_current)].id : Id {});
}

void FindBar::setReplaceShown(bool isShown)
{
    for (QWidget* widget : std::initializer_list<QWidget*> {m_with, m_replace, m_replaceAll})
        widget->setVisible(isShown);
    updateIcons();
    place();
}

void FindBar::place()
{
    const QWidget* canvas = parentWidget();
    const int width = std::min(widest, canvas->width() - 2 * margin);
    layout()->activate();
    const int height = sizeHint().height();
    setGeometry(canvas->width() - width - margin, margin, width, height);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isReplacing = focusWidget() == m_with;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (isEnter && (event->modifiers() & Qt::AltModifier)) {
        isReplacing ? replaceAll() : selectAllFound();
    } else if (isEnter && isReplacing) {
        replaceOne();
    } else if (isEnter) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QFrame::keyPressEvent(event);
        event->accept(); // a key for the bar is none for the canvas below
    }
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QFrame::changeEvent(event);
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find and replace"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setToolTip(tr("Names, ids, types, properties, labels and notes"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    const auto name = [](QToolButton* button, const QString& text, const QString& keys = {}) {
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1  %2").arg(text, keys));
        button->setAccessibleName(text);
    };
    name(m_expand, tr("Replace"), QStringLiteral("Ctrl+H"));
    name(m_case, tr("Match case"));
    name(m_word, tr("Whole words"));
    name(m_pattern, tr("Regular expression"));
    name(m_previous, tr("Previous"), QStringLiteral("Shift+F3"));
    name(m_next, tr("Next"), QStringLiteral("F3"));
    name(m_all, tr("Select all found"), tr("Alt+Enter"));
    name(m_close, tr("Close"), tr("Esc"));
}

void FindBar::updateIcons()
{
    const QColor color = uiColors(palette()).muted;
    const auto icon = [&](QToolButton* button, const char* name) {
        button->setIcon(IconStore::uiIcon(QLatin1String(name), color));
    };
    icon(m_expand, m_expand->isChecked() ? "chevron-down" : "chevron-right");
    icon(m_case, "match-case");
    icon(m_word, "whole-word");
    icon(m_pattern, "pattern");
    icon(m_previous, "chevron-up");
    icon(m_next, "chevron-down");
    icon(m_all, "select");
    icon(m_close, "close");
}

} // namespace gudo

#include "app/code/code_panel.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "app/render/export.h"
#include "app/render/icon_store.h"
#include "app/style/flow_layout.h"
#include "app/style/message_box.h"
#include "app/style/style.h"
#include "app/text/particles.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr int leastCodeWidth = 280; // pixels
constexpr int notesHeight = 72;     // pixels
constexpr int mostNotes = 100;

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const DesignText& kindAt(int number)
{
    return *designTexts()[static_cast<std::size_t>(std::max(number, 0))];
}

} // namespace

CodePanel::CodePanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_title {roleLabel("heading", this)}
    , m_kinds {new QButtonGroup {this}}
    , m_part {new QToolButton {this}}
    , m_copy {iconButton()}
    , m_save {iconButton()}
    , m_close {iconButton()}
    , m_files {new QTabBar {this}}
    , m_view {new CodeView {this}}
    , m_empty {roleLabel("muted", this)}
    , m_notesTitle {roleLabel("caption", this)}
    , m_notes {new QListWidget {this}}
    , m_worker {[this](auto answer) {
        take(std::move(answer));
    }}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader(*column);
    m_files->setExpanding(false);
    m_files->setDrawBase(false);
    m_files->setUsesScrollButtons(true);
    m_files->hide();
    column->addWidget(m_files);
    column->addWidget(m_view, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    m_notesTitle->setContentsMargins(16, 6, 16, 2);
    m_notesTitle->hide();
    column->addWidget(m_notesTitle);
    m_notes->setObjectName(QStringLiteral("codeNotes")); // for the style sheet
    m_notes->setWordWrap(true);
    m_notes->setMaximumHeight(notesHeight);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->hide();
    column->addWidget(m_notes);

    connect(&document, &Document::changed, this, &CodePanel::ask);
    connect(&document, &Document::selectionChanged, this, &CodePanel::followSelection);
    connect(m_kinds, &QButtonGroup::idClicked, this, &CodePanel::ask);
    connect(m_part, &QToolButton::toggled, this, [this] {
        m_shownPart.assign(m_document.selection().begin(), m_document.selection().end());
        ask();
    });
    connect(m_files, &QTabBar::currentChanged, this, &CodePanel::showFile);
    connect(m_view, &CodeView::subjectEntered, this, &CodePanel::selectFromText);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copy();
        emit told(tr("Copied"));
    });
    connect(m_save, &QToolButton::clicked, this, &CodePanel::save);
    connect(m_close, &QToolButton::clicked, this, &CodePanel::closeRequested);
    connect(m_notes, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const Diagnostic& note = m_answer->diagnostics[static_cast<std::size_t>(m_notes->row(item))];
        m_document.select({note.components.begin(), note.components.end()});
        m_document.reveal(note.components);
    });
    retranslate();
    updateIcons();
}

QToolButton* CodePanel::iconButton()
{
    auto* button = new QToolButton(this);
    button->setIconSize({16, 16});
    return button;
}

void CodePanel::makeHeader(QLayout& column)
{
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 2);
    header->setSpacing(4);
    header->addWidget(m_title);
    header->addStretch();
    setRole(*m_part, "pill");
    m_part->setCheckable(true);
    for (QToolButton* button : {m_part, m_copy, m_save, m_close})
        header->addWidget(button);
    m_close->setIconSize({14, 14});

    auto* kinds = new QWidget(this);
    auto* flow = new FlowLayout(kinds, 6);
    flow->setContentsMargins(12, 2, 12, 6);
    int number = 0;
    for (const DesignText* kind : designTexts()) {
        auto* pill = new QToolButton(kinds);
        setRole(*pill, "pill");
        pill->setText(QString::fromLatin1(kind->title));
        pill->setCheckable(true);
        pill->setChecked(number == 0);
        m_kinds->addButton(pill, number++);
        flow->addWidget(pill);
    }
    static_cast<QVBoxLayout&>(column).addLayout(header);
    static_cast<QVBoxLayout&>(column).addWidget(kinds);
}

void CodePanel::showKind(std::string_view id)
{
    for (QAbstractButton* button : m_kinds->buttons())
        if (kindAt(m_kinds->id(button)).id == id)
            button->setChecked(true);
    ask();
}

void CodePanel::setPartShown(bool isPart)
{
    m_part->setChecked(isPart);
}

QSize CodePanel::minimumSizeHint() const
{
    return {leastCodeWidth, QWidget::minimumSizeHint().height()};
}

void CodePanel::ask()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    const bool isPart = m_part->isChecked();
    std::erase_if(m_shownPart, [this](const Id& id) {
        return !m_document.design().architecture.components.contains(id) &&
               !m_document.design().architecture.connections.contains(id);
    });
    if (isPart && m_shownPart.empty()) {
        m_worker.ask([kind = &kindAt(m_kinds->checkedId())](const std::function<bool()>&) {
            return std::make_shared<const CodeAnswer>(CodeAnswer {.kind = kind});
        });
        return;
    }
    m_worker.ask([kind = &kindAt(m_kinds->checkedId()), design = m_document.design(), &catalog = m_document.catalog(),
                  part = isPart ? m_shownPart : std::vector<Id> {},
                  options = writeOptions({})](const std::function<bool()>& isCancelled) {
        return codeAnswer(*kind, design, catalog, part, options, isCancelled);
    });
}

void CodePanel::take(std::shared_ptr<const CodeAnswer> answer)
{
    const bool isAnother = !m_answer || m_answer->kind != answer->kind;
    m_answer = std::move(answer);
    showFiles();
    if (isAnother && !m_part->isChecked())
        followSelection(); // it may be said in another file
    else if (isAnother)
        m_view->mark(m_document.selection(), true);
    showNotes();
    showEmpty();
}

void CodePanel::showFiles()
{
    const QSignalBlocker quiet {m_files};
    const QString wanted = m_fileOfKind[m_answer->kind->id];
    const int count = static_cast<int>(m_answer->files.size());
    while (m_files->count() > count)
        m_files->removeTab(m_files->count() - 1);
    int current = 0;
    for (int number = 0; number < count; ++number) {
        const QString& path = m_answer->files[static_cast<std::size_t>(number)].path;
        if (number < m_files->count())
            m_files->setTabText(number, path);
        else
            m_files->addTab(path);
        if (path == wanted)
            current = number;
    }
    m_files->setCurrentIndex(current);
    m_files->setVisible(count > 1);
    showFile();
}

const CodeFile* CodePanel::file() const
{
    const int number = m_files->currentIndex();
    const bool isThere = m_answer && number >= 0 && number < static_cast<int>(m_answer->files.size());
    return isThere ? &m_answer->files[static_cast<std::size_t>(number)] : nullptr;
}

void CodePanel::showFile()
{
    const CodeFile* shown = file();
    if (!shown) {
        m_view->setCode({}, {}, CodeLanguage::Plain);
        return;
    }
    m_fileOfKind[m_answer->kind->id] = shown->path;
    const bool isProse = shown->path.endsWith(QStringLiteral(".md")); // not in the language of its neighbours
    m_view->setCode(shown->text, shown->spans, isProse ? CodeLanguage::Plain : m_answer->language);
    m_view->mark(m_document.selection(), false);
}

void CodePanel::showNotes()
{
    m_notes->clear();
    for (const Diagnostic& note : m_answer->diagnostics) {
        if (m_notes->count() >= mostNotes)
            break;
        m_notes->addItem(toText(note.message));
    }
    const int count = static_cast<int>(m_answer->diagnostics.size());
    m_notesTitle->setText(tr("%n thing(s) this text cannot say", nullptr, count));
    m_notesTitle->setVisible(count > 0);
    m_notes->setVisible(count > 0);
}

void CodePanel::showEmpty()
{
    const bool isNothingDrawn = m_document.design().architecture.components.empty();
    const bool isNothingSelected = m_part->isChecked() && m_shownPart.empty();
    const bool isEmpty = isNothingDrawn || isNothingSelected || m_answer->files.empty();
    m_empty->setText(isNothingDrawn      ? tr("Draw something to see its text here")
                     : isNothingSelected ? tr("Select something to see its text here")
                                         : tr("Nothing here can be said in this text"));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    if (isEmpty)
        m_files->hide();
    m_copy->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
}

void CodePanel::followSelection()
{
    const std::set<Id>& selection = m_document.selection();
    if (m_isSelecting) {
        m_view->mark(selection, false);
        return;
    }
    if (m_part->isChecked()) {
        m_shownPart.assign(selection.begin(), selection.end());
        ask();
    }
    if (!m_answer || !isVisible())
        return;
    const auto isSaidIn = [&](const CodeFile& file) {
        return std::ranges::any_of(selection, [&](const Id& id) { return file.mentions(id); });
    };
    const CodeFile* shown = file();
    if (shown && !selection.empty() && !isSaidIn(*shown)) {
        const auto other = std::ranges::find_if(m_answer->files, isSaidIn);
        if (other != m_answer->files.end())
            m_files->setCurrentIndex(static_cast<int>(other - m_answer->files.begin()));
    }
    m_view->mark(selection, true);
}

void CodePanel::selectFromText(const Id& subject)
{
    m_isSelecting = true;
    m_document.select({subject});
    m_document.reveal({subject});
    m_isSelecting = false;
}

void CodePanel::copy() const
{
    const QString chosen = m_view->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const CodeFile* shown = file();
    QGuiApplication::clipboard()->setText(!chosen.isEmpty() ? chosen : shown ? shown->text : QString {});
}

void CodePanel::save()
{
    if (!m_answer || m_answer->files.empty())
        return;
    const Format* format = formatNamed(m_answer->kind->id);
    const QString extension = wordsOf(format ? format->extension : m_answer->kind->id);
    const QFileInfo beside {m_document.path()};
    const QString stem = m_document.path().isEmpty() ? m_document.displayName() : beside.completeBaseName();
    const QString first = m_answer->files.front().path;
    const QString name = first.isEmpty() ? QStringLiteral("%1.%2").arg(stem, extension) : first;
    const QString path =
        m_answer->files.size() == 1
            ? QFileDialog::getSaveFileName(this, tr("Save the text"), beside.dir().filePath(name))
            : QFileDialog::getExistingDirectory(this, tr("Save the files into a folder"), beside.dir().path());
    if (path.isEmpty())
        return;
    QString error;
    if (saved(*m_answer, path, &error))
        emit told(withParticles(tr("Saved as %1").arg(QDir::toNativeSeparators(path))));
    else
        MessageBox {QMessageBox::Warning, tr("The text was not saved"), error, this}.exec();
}

void CodePanel::retranslate()
{
    m_title->setText(tr("Code"));
    m_part->setText(tr("Selection only"));
    m_part->setToolTip(tr("Show only what is selected"));
    const std::initializer_list<std::pair<QToolButton*, QString>> names {
        {m_copy, tr("Copy the text")}, {m_save, tr("Save the text")}, {m_close, tr("Hide this panel")}};
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_view->setAccessibleName(tr("Text of the design"));
    m_files->setAccessibleName(tr("Files"));
    m_notes->setAccessibleName(tr("What this text cannot say"));
    ask(); // labels in the text speak the language too
}

void CodePanel::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    m_copy->setIcon(IconStore::uiIcon(QStringLiteral("copy"), colors.muted));
    m_save->setIcon(IconStore::uiIcon(QStringLiteral("save"), colors.muted));
    m_close->setIcon(QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(colors.isDark ? "dark" : "light")});
}

void CodePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void CodePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

} // namespace gudo

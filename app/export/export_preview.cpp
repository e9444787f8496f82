#include "app/export/export_preview.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

#include "app/export/export_kinds.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr int notesHeight = 96;        // pixels
constexpr std::size_t mostNotes = 200; // shown

CodeLanguage languageOf(const QString& extension)
{
    return extension == QLatin1String("tf") || extension == QLatin1String("tfvars")  ? CodeLanguage::Hcl
           : extension == QLatin1String("mmd")                                       ? CodeLanguage::Mermaid
           : extension == QLatin1String("yaml") || extension == QLatin1String("yml") ? CodeLanguage::Yaml
           : extension == QLatin1String("json") || extension == designFormat         ? CodeLanguage::Json
                                                                                     : CodeLanguage::Plain;
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QFrame {parent}
    , m_pages {new QStackedWidget {this}}
    , m_picture {new QLabel {this}}
    , m_files {new QTabBar {this}}
    , m_text {new CodeView {this}}
    , m_notesTitle {roleLabel("caption", this)}
    , m_notes {new QListWidget {this}}
{
    setRole(*this, "card");
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(200, 160);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setAccessibleName(tr("Preview"));
    m_text->setAccessibleName(tr("Preview"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setExpanding(false);
    m_files->setDrawBase(false);
    m_notes->setAccessibleName(tr("What this export cannot say"));
    m_notes->setObjectName(QStringLiteral("codeNotes")); // for the style sheet
    m_notes->setWordWrap(true);
    m_notes->setMaximumHeight(notesHeight);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesTitle->setContentsMargins(12, 6, 12, 2);
    auto* page = new QWidget(this);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_files);
    pageLayout->addWidget(m_text, 1);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes);
    m_notesTitle->hide();
    m_notes->hide();

    connect(m_files, &QTabBar::currentChanged, this, &ExportPreview::showFile);
    connect(m_notes, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const Diagnostic& note = m_diagnostics[static_cast<std::size_t>(m_notes->row(item))];
        if (!note.components.empty())
            emit chosen(note.components);
    });
}

QSize ExportPreview::pictureSpace() const
{
    return m_pages->size() - QSize {32, 32};
}

void ExportPreview::showPicture(const QPixmap& picture)
{
    m_pages->setCurrentIndex(0);
    if (picture.isNull())
        m_picture->setText(tr("The picture is too large for a preview"));
    else
        m_picture->setPixmap(picture);
}

void ExportPreview::showText(const ExportResult& result, const QString& extension)
{
    m_pages->setCurrentIndex(1);
    const QString looked = m_files->tabText(m_files->currentIndex());
    m_extension = extension;
    m_shown = result.files;
    if (m_shown.empty())
        m_shown.push_back({.text = result.error.isEmpty() ? result.bytes.toStdString() : result.error.toStdString()});
    {
        const QSignalBlocker quiet {m_files};
        while (m_files->count() > 0)
            m_files->removeTab(0);
        for (const LocatedText& file : m_shown) {
            const int tab = m_files->addTab(QString::fromStdString(file.path));
            if (m_files->tabText(tab) == looked)
                m_files->setCurrentIndex(tab);
        }
    }
    m_files->setVisible(m_shown.size() > 1);
    showFile();
}

void ExportPreview::showFile()
{
    const int number = m_files->currentIndex();
    if (number < 0 || number >= static_cast<int>(m_shown.size()))
        return;
    const LocatedText& file = m_shown[static_cast<std::size_t>(number)];
    const QString suffix = QFileInfo {QString::fromStdString(file.path)}.suffix();
    m_text->setCode(QString::fromStdString(file.text), file.spans,
                    languageOf(file.path.empty() ? m_extension : suffix));
}

void ExportPreview::showNotes(const ExportResult& result)
{
    m_diagnostics = result.diagnostics;
    std::ranges::stable_sort(m_diagnostics, std::ranges::greater {}, &Diagnostic::severity);
    m_notes->clear();
    const UiColors& colors = uiColors(palette());
    const auto faults = std::ranges::count(m_diagnostics, Severity::Error, &Diagnostic::severity);
    for (const Diagnostic& note : m_diagnostics) {
        if (static_cast<std::size_t>(m_notes->count()) >= mostNotes)
            break;
        auto* item = new QListWidgetItem(toText(note.message), m_notes);
        if (note.severity == Severity::Error)
            item->setIcon(IconStore::uiIcon(QStringLiteral("error"), colors.error));
        if (!note.components.empty())
            item->setToolTip(tr("Enter shows it on the drawing"));
    }
    const int count = static_cast<int>(m_diagnostics.size());
    m_notesTitle->setText(faults > 0 ? tr("%n thing(s) would not work where this is used", nullptr, int(faults))
                                     : tr("%n thing(s) this export cannot say", nullptr, count));
    m_notesTitle->setVisible(count > 0);
    m_notes->setVisible(count > 0);
}

} // namespace gudo

#include "app/export/export_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "app/files/whole_file.h"
#include "app/saving/save_dialog.h"
#include "app/style/style.h"
#include "app/style/window_size.h"
#include "core/formats/design_text.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr QLatin1String folderKey {"export/folder"};

/// Grey squares behind a transparent picture.
QPixmap onSquares(const QImage& image, const UiColors& colors)
{
    QPixmap pixmap {image.size()};
    QPainter painter {&pixmap};
    constexpr int side = 12;
    for (int y = 0; y < image.height(); y += side)
        for (int x = 0; x < image.width(); x += side)
            painter.fillRect(x, y, side, side, (x / side + y / side) % 2 ? colors.hover : colors.panel);
    painter.drawImage(0, 0, image);
    return pixmap;
}

} // namespace

ExportDialog::ExportDialog(Document& document, IconStore& icons, QSettings& settings, QWidget* parent)
    : QDialog {parent}
    , m_document {document}
    , m_icons {icons}
    , m_settings {settings}
    , m_export {ExportSettings::from(settings)}
    , m_options {new ExportOptionsPane {m_export, !document.design().stages.empty(), !document.selection().empty(),
                                        this}}
    , m_preview {new ExportPreview {this}}
    , m_size {roleLabel("caption", this)}
    , m_copy {new QPushButton {tr("Copy"), this}}
    , m_write {new QPushButton {tr("Export…"), this}}
{
    m_export.designPath = document.path().isEmpty() ? document.picturePath() : document.path();
    setWindowTitle(tr("Export"));
    resize(withinScreen(*this, {960, 620}));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_options);
    columns->addWidget(m_preview, 1);
    layout->addLayout(columns, 1);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_size);
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_write);
    cancel->setAutoDefault(false); // a focused one would look like the default
    m_copy->setAutoDefault(false);
    m_write->setDefault(true);
    layout->addLayout(buttons);

    m_later.setSingleShot(true);
    m_later.setInterval(60); // typing a number redraws once
    connect(&m_later, &QTimer::timeout, this, &ExportDialog::showPreview);
    connect(m_options, &ExportOptionsPane::changed, &m_later, qOverload<>(&QTimer::start));
    connect(m_preview, &ExportPreview::chosen, this, [this](const std::vector<Id>& components) {
        reject();
        m_document.select({components.begin(), components.end()});
        m_document.reveal(components);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::writeAsked);
    m_write->setFocus();
    m_later.start();
}

bool ExportDialog::isFolder() const
{
    if (isStageFolder(m_document.design(), m_export))
        return true;
    return exportKindOf(m_export.format).family == ExportFamily::Code && !made().files.empty();
}

Design ExportDialog::subject() const
{
    if (!m_options->isSelectionOnly())
        return m_document.design();
    const auto& selection = m_document.selection();
    return partOf(m_document.design(), std::vector<Id> {selection.begin(), selection.end()});
}

ExportResult ExportDialog::made() const
{
    ExportSettings settings = m_export;
    settings.areAllStages = false; // the open one stands for them
    return exported(subject(), m_document.catalog(), m_icons, settings);
}

void ExportDialog::showPreview()
{
    if (exportKindOf(m_export.format).family == ExportFamily::Picture)
        showPicture();
    else
        showText();
}

void ExportDialog::showText()
{
    const ExportResult result = made();
    m_preview->showText(result, exportKindOf(m_export.format).extension);
    m_preview->showNotes(result);
    const int lines = static_cast<int>(result.bytes.count('\n'));
    m_size->setText(result.files.size() > 1 ? tr("%n file(s)", nullptr, static_cast<int>(result.files.size()))
                                            : tr("%n line(s)", nullptr, lines));
    m_write->setText(result.hasFaults ? tr("Export anyway…") : tr("Export…"));
    const bool isMade = result.error.isEmpty();
    m_write->setEnabled(isMade);
    m_copy->setEnabled(isMade);
}

void ExportDialog::showPicture()
{
    m_write->setText(tr("Export…"));
    m_write->setEnabled(true);
    m_copy->setEnabled(true);
    m_preview->showNotes({});
    // Drawn at a quarter first to learn how large it is, then at the size of the preview: large designs stay quick.
    const Design design = subject();
    ExportSettings settings = m_export;
    settings.isTransparent =
        m_export.isTransparent && (m_export.format == QLatin1String("png") || m_export.format == QLatin1String("svg"));
    const QImage small = exportedImage(design, m_document.catalog(), m_icons, settings, 0.25);
    if (small.isNull()) {
        m_preview->showPicture({});
        return;
    }
    const QSizeF full = QSizeF {small.size()} * 4;
    const double ratio = devicePixelRatioF();
    const QSizeF space = QSizeF {m_preview->pictureSpace()} * ratio;
    const double scale = std::min({space.width() / full.width(), space.height() / full.height(), ratio});
    const QImage image = exportedImage(design, m_document.catalog(), m_icons, settings, std::max(scale, 0.02));
    QPixmap pixmap = settings.isTransparent ? onSquares(image, uiColors(palette())) : QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->showPicture(pixmap);
    if (m_export.format == QLatin1String("png"))
        m_size->setText(tr("%1 × %2 pixels")
                            .arg(qRound(full.width() * m_export.scale))
                            .arg(qRound(full.height() * m_export.scale)));
    else if (m_export.format == QLatin1String("html"))
        m_size->setText(tr("One file for any browser, light and dark"));
    else
        m_size->setText(tr("Vectors, sharp at any size"));
}

std::vector<NamedBytes> ExportDialog::folderFiles(QString* error)
{
    if (isStageFolder(m_document.design(), m_export))
        return stageFiles(m_document.design(), m_document.catalog(), m_icons, m_export, error);
    const ExportResult result = made();
    *error = result.error;
    return namedBytes(result.files);
}

QString ExportDialog::askFolder()
{
    const QString start = m_settings.value(folderKey, QFileInfo {m_document.path()}.absolutePath()).toString();
    const QString title =
        isStageFolder(m_document.design(), m_export) ? tr("Folder for the stages") : tr("Folder for the files");
    const QString folder = QFileDialog::getExistingDirectory(this, title, start);
    if (folder.isEmpty())
        return {};
    QString error;
    const QStringList there = namesThere(folder, folderFiles(&error));
    return mayReplaceFiles(there, this) ? folder : QString {};
}

QString ExportDialog::askFile()
{
    const QString extension = exportKindOf(m_export.format).extension;
    const QString stem = m_document.path().isEmpty()
                             ? QString::fromStdString(idFrom(m_document.design().title, "design"))
                             : QFileInfo {m_document.path()}.completeBaseName();
    const QString folder = m_settings.value(folderKey, QFileInfo {m_document.path()}.absolutePath()).toString();
    QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir {folder}.filePath(stem + u'.' + extension),
                                                QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension));
    if (!path.isEmpty() && QFileInfo {path}.suffix().isEmpty())
        path += u'.' + extension;
    return path;
}

void ExportDialog::writeAsked()
{
    const QString path = isFolder() ? askFolder() : askFile();
    if (path.isEmpty() || !writeTo(path))
        return;
    const QString folder = isFolder() ? path : QFileInfo {path}.absolutePath();
    m_settings.setValue(folderKey, folder);
    if (m_export.opensFolder)
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    m_written = path;
    accept();
}

bool ExportDialog::tellError(const QString& path, const QString& error)
{
    if (error.isEmpty())
        return true;
    tellNotWritten(path, error, this);
    return false;
}

bool ExportDialog::writeTo(const QString& path)
{
    m_export.keep(m_settings);
    QString error;
    if (isFolder()) {
        const std::vector<NamedBytes> files = folderFiles(&error);
        return tellError(path, error.isEmpty() ? writeFolder(path, files) : error);
    }
    const ExportResult result = exported(subject(), m_document.catalog(), m_icons, m_export);
    error = result.error;
    return (error.isEmpty() && writeWhole(path, result.bytes, &error)) || tellError(path, error);
}

void ExportDialog::copy()
{
    m_export.keep(m_settings);
    auto* mime = new QMimeData;
    if (m_export.format == QLatin1String("png") || m_export.format == QLatin1String("pdf")) {
        mime->setImageData(exportedImage(subject(), m_document.catalog(), m_icons, m_export, m_export.scale));
    } else {
        const ExportResult result = made();
        mime->setText(QString::fromUtf8(result.bytes));
        if (m_export.format == QLatin1String("svg"))
            mime->setData(QStringLiteral("image/svg+xml"), result.bytes);
    }
    QGuiApplication::clipboard()->setMimeData(mime);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(1'500, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_later.start();
}

} // namespace gudo

#include "app/export/export_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

#include "app/render/design_file.h"
#include "app/style/message_box.h"
#include "app/style/style.h"
#include "app/style/window_size.h"
#include "core/model/edits.h"
#include "core/picture/collapsed.h"

namespace gudo {

namespace {

constexpr ExportKind kinds[] {ExportKind::Png,  ExportKind::Svg,     ExportKind::Pdf,
                              ExportKind::Html, ExportKind::Mermaid, ExportKind::Native};

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

void setAllVisible(const std::vector<QWidget*>& widgets, bool areVisible)
{
    for (QWidget* widget : widgets)
        widget->setVisible(areVisible);
}

} // namespace

ExportDialog::ExportDialog(Document& document, IconStore& icons, QSettings& settings, QWidget* parent)
    : QDialog {parent}
    , m_document {document}
    , m_icons {icons}
    , m_settings {settings}
    , m_export {ExportSettings::from(settings)}
    , m_scale {new QComboBox {this}}
    , m_dpi {new QComboBox {this}}
    , m_padding {new QSpinBox {this}}
    , m_theme {new QComboBox {this}}
    , m_direction {new QComboBox {this}}
    , m_transparent {new QCheckBox {tr("Transparent background"), this}}
    , m_legend {new QCheckBox {tr("Legend"), this}}
    , m_titleBlock {new QCheckBox {tr("Title block"), this}}
    , m_collapse {new QCheckBox {tr("Repeats as one stack"), this}}
    , m_selectionOnly {new QCheckBox {tr("Selection only"), this}}
    , m_allStages {new QCheckBox {tr("All stages"), this}}
    , m_pages {new QStackedWidget {this}}
    , m_picture {new QLabel {this}}
    , m_text {new QPlainTextEdit {this}}
    , m_size {roleLabel("caption", this)}
    , m_copy {new QPushButton {tr("Copy"), this}}
    , m_write {new QPushButton {tr("Export…"), this}}
{
    m_export.designPath = document.path().isEmpty() ? document.picturePath() : document.path();
    setWindowTitle(tr("Export"));
    resize(withinScreen(*this, {920, 580}));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeOptions());
    columns->addWidget(makePreview(), 1);
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
    connect(&m_later, &QTimer::timeout, this, &ExportDialog::preview);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::writeAsked);
    showOptions();
    m_write->setFocus();
    m_later.start();
}

QWidget* ExportDialog::makeOptions()
{
    auto* options = new QWidget(this);
    options->setFixedWidth(264);
    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);

    auto* formats = new QGridLayout;
    formats->setSpacing(6);
    const QString names[] {tr("PNG"), tr("SVG"), tr("PDF"), tr("Web page"), tr("Mermaid"), tr("Gudo")};
    const QString tips[] {
        tr("Pixels, for documents and chats"), tr("Vectors with real text, for the web"),
        tr("One page, for printing"),          tr("Interactive, in one file: details, findings, failures"),
        tr("Text that GitHub and wikis draw"), tr("A copy of the design")};
    for (std::size_t at = 0; at < std::size(kinds); ++at) {
        auto* button = new QToolButton(options);
        setRole(*button, "pill");
        button->setText(names[at]);
        button->setToolTip(tips[at]);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setMinimumHeight(26);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, kind = kinds[at]] { setKind(kind); });
        m_kinds.push_back(button);
        formats->addWidget(button, static_cast<int>(at) / 3, static_cast<int>(at) % 3);
    }
    layout->addLayout(formats);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto row = [&](const QString& name, QWidget* field) {
        QLabel* label = roleLabel("field", options);
        label->setText(name);
        label->setBuddy(field);
        const int at = grid->rowCount();
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
        return std::vector<QWidget*> {label, field};
    };
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_dpi->addItem(tr("By the scale"), 0);
    for (const int dpi : {96, 150, 300, 600})
        m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
    m_theme->addItem(tr("Light"), false);
    m_theme->addItem(tr("Dark"), true);
    m_direction->addItem(tr("Top to bottom"), false);
    m_direction->addItem(tr("Left to right"), true);
    m_padding->setRange(0, 400);
    m_padding->setSingleStep(8);
    m_scaleRow = row(tr("Scale"), m_scale);
    m_dpiRow = row(tr("Resolution"), m_dpi);
    m_themeRow = row(tr("Theme"), m_theme);
    m_pictureRows = row(tr("Margin"), m_padding);
    m_directionRow = row(tr("Direction"), m_direction);
    layout->addLayout(grid);
    layout->addWidget(m_transparent);
    for (QCheckBox* box : {m_legend, m_titleBlock, m_collapse})
        layout->addWidget(box);
    m_collapse->setToolTip(tr("More than %1 equal neighbours are drawn as one").arg(usualCollapse));
    m_selectionOnly->setEnabled(!m_document.selection().empty());
    layout->addWidget(m_selectionOnly);
    m_allStages->setToolTip(tr("A page for each stage, or a numbered file for each in a folder"));
    layout->addWidget(m_allStages);
    layout->addStretch();

    const auto changed = [this] {
        readOptions();
        m_later.start();
    };
    for (QComboBox* combo : {m_scale, m_dpi, m_theme, m_direction})
        connect(combo, &QComboBox::activated, this, changed);
    connect(m_padding, &QSpinBox::valueChanged, this, changed);
    for (QCheckBox* box : {m_transparent, m_legend, m_titleBlock, m_collapse, m_selectionOnly, m_allStages})
        connect(box, &QCheckBox::clicked, this, changed);
    return options;
}

QWidget* ExportDialog::makePreview()
{
    auto* card = new QFrame(this);
    setRole(*card, "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(200, 200);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setAccessibleName(tr("Preview"));
    setRole(*m_text, "code");
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Preview"));
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_text);
    layout->addWidget(m_pages);
    return card;
}

void ExportDialog::setKind(ExportKind kind)
{
    m_export.kind = kind;
    showOptions();
    m_later.start();
}

void ExportDialog::readOptions()
{
    m_export.scale = m_scale->currentData().toInt();
    m_export.dotsPerInch = m_dpi->currentData().toInt();
    m_export.isDark = m_theme->currentData().toBool();
    m_export.isLeftToRight = m_direction->currentData().toBool();
    m_export.padding = m_padding->value();
    m_export.isTransparent = m_transparent->isChecked();
    m_export.hasLegend = m_legend->isChecked();
    m_export.hasTitleBlock = m_titleBlock->isChecked();
    m_export.hasStacks = m_collapse->isChecked();
    m_selectionOnly->setEnabled(!m_document.selection().empty() && !m_allStages->isChecked());
    m_export.areAllStages = m_allStages->isChecked() && m_allStages->isVisibleTo(this);
}

void ExportDialog::showOptions()
{
    for (std::size_t at = 0; at < m_kinds.size(); ++at)
        m_kinds[at]->setChecked(kinds[at] == m_export.kind);
    m_scale->setCurrentIndex(m_scale->findData(m_export.scale));
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(m_export.dotsPerInch)));
    m_theme->setCurrentIndex(m_export.isDark ? 1 : 0);
    m_direction->setCurrentIndex(m_export.isLeftToRight ? 1 : 0);
    m_padding->setValue(m_export.padding);
    m_transparent->setChecked(m_export.isTransparent);
    m_legend->setChecked(m_export.hasLegend);
    m_titleBlock->setChecked(m_export.hasTitleBlock);
    m_collapse->setChecked(m_export.hasStacks);
    const bool isPicture = m_export.kind != ExportKind::Mermaid && m_export.kind != ExportKind::Native;
    setAllVisible(m_scaleRow, m_export.kind == ExportKind::Png);
    setAllVisible(m_dpiRow, m_export.kind == ExportKind::Png);
    setAllVisible(m_pictureRows, isPicture);
    setAllVisible(m_themeRow, isPicture && m_export.kind != ExportKind::Html); // a page has both
    setAllVisible({m_legend, m_titleBlock, m_collapse}, isPicture);
    setAllVisible(m_directionRow, m_export.kind == ExportKind::Mermaid);
    m_transparent->setVisible(m_export.kind == ExportKind::Png || m_export.kind == ExportKind::Svg);
    m_allStages->setVisible(!m_document.design().stages.empty() && m_export.kind != ExportKind::Native);
    m_export.areAllStages = m_allStages->isChecked() && m_allStages->isVisibleTo(this);
}

Design ExportDialog::subject() const
{
    if (!m_selectionOnly->isChecked() || m_export.areAllStages)
        return m_document.design();
    const auto& selection = m_document.selection();
    return extracted(m_document.design(), std::vector<Id> {selection.begin(), selection.end()});
}

void ExportDialog::preview()
{
    const bool isPicture = m_export.kind != ExportKind::Mermaid && m_export.kind != ExportKind::Native;
    m_pages->setCurrentWidget(isPicture ? static_cast<QWidget*>(m_picture) : m_text);
    if (isPicture) {
        previewPicture();
        return;
    }
    ExportSettings settings = m_export;
    settings.areAllStages = false; // the open one stands for them
    const Exported result = exported(subject(), m_document.catalog(), m_icons, settings);
    m_text->setPlainText(result.error.isEmpty() ? QString::fromUtf8(result.bytes) : result.error);
    m_size->setText(tr("%n line(s)", nullptr, static_cast<int>(result.bytes.count('\n'))));
}

void ExportDialog::previewPicture()
{
    // Drawn at half size first to learn how large it is, then at the size of the preview: large designs stay quick.
    const Design design = subject();
    ExportSettings settings = m_export;
    settings.isTransparent = m_export.isTransparent && m_transparent->isVisibleTo(this);
    const QImage small = exportedImage(design, m_document.catalog(), m_icons, settings, 0.25);
    if (small.isNull()) {
        m_picture->setText(tr("The picture is too large for a preview"));
        return;
    }
    const QSizeF full = QSizeF {small.size()} * 4;
    const double ratio = devicePixelRatioF();
    const QSizeF space = QSizeF {m_pages->size() - QSize {32, 32}} * ratio;
    const double scale = std::min({space.width() / full.width(), space.height() / full.height(), ratio});
    const QImage image = exportedImage(design, m_document.catalog(), m_icons, settings, std::max(scale, 0.02));
    QPixmap pixmap = settings.isTransparent ? onSquares(image, uiColors(palette())) : QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    if (m_export.kind == ExportKind::Png)
        m_size->setText(tr("%1 × %2 pixels")
                            .arg(qRound(full.width() * m_export.scale))
                            .arg(qRound(full.height() * m_export.scale)));
    else if (m_export.kind == ExportKind::Html)
        m_size->setText(tr("One file for any browser, light and dark"));
    else
        m_size->setText(tr("Vectors, sharp at any size"));
}

void ExportDialog::writeStagesAsked()
{
    const QString folder =
        m_settings.value(QStringLiteral("export/folder"), QFileInfo {m_document.path()}.absolutePath()).toString();
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the stages"), folder);
    if (chosen.isEmpty() || !writeTo(chosen))
        return;
    m_settings.setValue(QStringLiteral("export/folder"), chosen);
    accept();
}

void ExportDialog::writeAsked()
{
    if (isSeveralFiles(m_document.design(), m_export)) {
        writeStagesAsked();
        return;
    }
    const QString extension = extensionOf(m_export.kind);
    const QString stem = m_document.path().isEmpty()
                             ? QString::fromStdString(idFrom(m_document.design().title, "design"))
                             : QFileInfo {m_document.path()}.completeBaseName();
    const QString folder =
        m_settings.value(QStringLiteral("export/folder"), QFileInfo {m_document.path()}.absolutePath()).toString();
    QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir {folder}.filePath(stem + u'.' + extension),
                                                QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension));
    if (path.isEmpty())
        return;
    if (QFileInfo {path}.suffix().isEmpty())
        path += u'.' + extension;
    if (writeTo(path)) {
        m_settings.setValue(QStringLiteral("export/folder"), QFileInfo {path}.absolutePath());
        accept();
    }
}

bool ExportDialog::tellError(const QString& path, const QString& error)
{
    if (error.isEmpty())
        return true;
    MessageBox box {QMessageBox::Critical, tr("%1 could not be written").arg(QFileInfo {path}.fileName()), error, this};
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
    return false;
}

bool ExportDialog::writeTo(const QString& path)
{
    m_export.keep(m_settings);
    if (isSeveralFiles(subject(), m_export))
        return tellError(path, writeStages(path, subject(), m_document.catalog(), m_icons, m_export));
    const Exported result = exported(subject(), m_document.catalog(), m_icons, m_export);
    QString error = result.error;
    if (error.isEmpty() && writeWhole(path, result.bytes, &error))
        return true;
    return tellError(path, error);
}

void ExportDialog::copy()
{
    m_export.keep(m_settings);
    ExportSettings settings = m_export;
    settings.areAllStages = false; // the clipboard holds one
    auto* mime = new QMimeData;
    if (m_export.kind == ExportKind::Png || m_export.kind == ExportKind::Pdf) {
        mime->setImageData(exportedImage(subject(), m_document.catalog(), m_icons, settings, m_export.scale));
    } else {
        const Exported result = exported(subject(), m_document.catalog(), m_icons, settings);
        mime->setText(QString::fromUtf8(result.bytes));
        if (m_export.kind == ExportKind::Svg)
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

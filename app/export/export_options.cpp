#include "app/export/export_options.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "app/style/style.h"
#include "core/picture/collapsed.h"

namespace gudo {

namespace {

constexpr int paneWidth = 272; // pixels

void setAllVisible(const std::vector<QWidget*>& widgets, bool areVisible)
{
    for (QWidget* widget : widgets)
        widget->setVisible(areVisible);
}

} // namespace

ExportOptionsPane::ExportOptionsPane(ExportSettings& settings, bool hasStages, bool hasSelection, QWidget* parent)
    : QWidget {parent}
    , m_settings {settings}
    , m_hasStages {hasStages}
    , m_hasSelection {hasSelection}
    , m_kinds {exportKinds()}
    , m_scale {new QComboBox {this}}
    , m_dpi {new QComboBox {this}}
    , m_padding {new QSpinBox {this}}
    , m_theme {new QComboBox {this}}
    , m_direction {new QComboBox {this}}
    , m_target {new QComboBox {this}}
    , m_transparent {new QCheckBox {tr("Transparent background"), this}}
    , m_legend {new QCheckBox {tr("Legend"), this}}
    , m_titleBlock {new QCheckBox {tr("Title block"), this}}
    , m_collapse {new QCheckBox {tr("Repeats as one stack"), this}}
    , m_selectionOnly {new QCheckBox {tr("Selection only"), this}}
    , m_allStages {new QCheckBox {tr("All stages"), this}}
    , m_opensFolder {new QCheckBox {tr("Open the folder afterwards"), this}}
{
    setFixedWidth(paneWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeKinds();
    makeFields();
    for (QCheckBox* box : {m_transparent, m_legend, m_titleBlock, m_collapse, m_selectionOnly, m_allStages})
        layout->addWidget(box);
    layout->addStretch();
    layout->addWidget(m_opensFolder);
    m_collapse->setToolTip(tr("More than %1 equal neighbours are drawn as one").arg(usualCollapse));
    m_allStages->setToolTip(tr("A page for each stage, or a numbered file for each in a folder"));

    const auto read = [this] {
        readFields();
        emit changed();
    };
    for (QComboBox* combo : {m_scale, m_dpi, m_theme, m_direction, m_target})
        connect(combo, &QComboBox::activated, this, read);
    connect(m_padding, &QSpinBox::valueChanged, this, read);
    for (QCheckBox* box :
         {m_transparent, m_legend, m_titleBlock, m_collapse, m_selectionOnly, m_allStages, m_opensFolder})
        connect(box, &QCheckBox::clicked, this, read);
    showFields();
}

void ExportOptionsPane::makeKinds()
{
    QGridLayout* grid = nullptr;
    int place = 0;
    for (std::size_t at = 0; at < m_kinds.size(); ++at) {
        const ExportKind& kind = m_kinds[at];
        if (at == 0 || m_kinds[at - 1].family != kind.family) {
            QLabel* title = roleLabel("caption", this);
            title->setText(familyName(kind.family));
            title->setContentsMargins(0, at == 0 ? 0 : 2, 0, 0);
            layout()->addWidget(title);
            grid = new QGridLayout;
            grid->setSpacing(6);
            static_cast<QVBoxLayout*>(layout())->addLayout(grid);
            place = 0;
        }
        auto* button = new QToolButton(this);
        setRole(*button, "pill");
        button->setText(kind.name);
        button->setToolTip(kind.tip);
        button->setAccessibleDescription(kind.tip);
        button->setCheckable(true);
        button->setMinimumHeight(26);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, format = kind.format] { setFormat(format); });
        m_buttons.push_back(button);
        const int columns = kind.family == ExportFamily::Picture ? 4 : 2;
        grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
}

void ExportOptionsPane::makeFields()
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto row = [&](const QString& name, QWidget* field) {
        QLabel* label = roleLabel("field", this);
        label->setText(name);
        label->setBuddy(field);
        const int at = grid->rowCount();
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
        return Row {label, field};
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
    m_target->addItem(QStringLiteral("GitHub"), QStringLiteral("github"));
    m_target->addItem(QStringLiteral("GitLab"), QStringLiteral("gitlab"));
    for (const int version : {10, 11, 12})
        m_target->addItem(tr("Mermaid %1").arg(version), QStringLiteral("mermaid-%1").arg(version));
    m_padding->setRange(0, 400);
    m_padding->setSingleStep(8);
    m_scaleRow = row(tr("Scale"), m_scale);
    m_dpiRow = row(tr("Resolution"), m_dpi);
    m_themeRow = row(tr("Theme"), m_theme);
    m_paddingRow = row(tr("Margin"), m_padding);
    m_directionRow = row(tr("Direction"), m_direction);
    m_targetRow = row(tr("Drawn by"), m_target);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void ExportOptionsPane::setFormat(const QString& format)
{
    m_settings.format = exportKindOf(format).format;
    showFields();
    emit changed();
}

void ExportOptionsPane::readFields()
{
    m_settings.scale = m_scale->currentData().toInt();
    m_settings.dotsPerInch = m_dpi->currentData().toInt();
    m_settings.isDark = m_theme->currentData().toBool();
    m_settings.isLeftToRight = m_direction->currentData().toBool();
    m_settings.target = m_target->currentData().toString();
    m_settings.padding = m_padding->value();
    m_settings.isTransparent = m_transparent->isChecked();
    m_settings.hasLegend = m_legend->isChecked();
    m_settings.hasTitleBlock = m_titleBlock->isChecked();
    m_settings.hasStacks = m_collapse->isChecked();
    m_settings.opensFolder = m_opensFolder->isChecked();
    m_settings.areAllStages = m_allStages->isChecked() && m_allStages->isVisibleTo(this);
    m_selectionOnly->setEnabled(m_hasSelection && !m_settings.areAllStages);
}

void ExportOptionsPane::showFields()
{
    const QSignalBlocker quiet {m_padding};
    for (std::size_t at = 0; at < m_kinds.size(); ++at)
        m_buttons[at]->setChecked(m_kinds[at].format == m_settings.format);
    m_scale->setCurrentIndex(m_scale->findData(m_settings.scale));
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(m_settings.dotsPerInch)));
    m_theme->setCurrentIndex(m_settings.isDark ? 1 : 0);
    m_direction->setCurrentIndex(m_settings.isLeftToRight ? 1 : 0);
    m_target->setCurrentIndex(std::max(0, m_target->findData(m_settings.target)));
    m_padding->setValue(m_settings.padding);
    m_transparent->setChecked(m_settings.isTransparent);
    m_legend->setChecked(m_settings.hasLegend);
    m_titleBlock->setChecked(m_settings.hasTitleBlock);
    m_collapse->setChecked(m_settings.hasStacks);
    m_opensFolder->setChecked(m_settings.opensFolder);
    m_selectionOnly->setEnabled(m_hasSelection);
    const ExportKind kind = exportKindOf(m_settings.format);
    const bool isPicture = kind.family == ExportFamily::Picture;
    const bool isPage = m_settings.format == QLatin1String("html");
    const bool isPixels = m_settings.format == QLatin1String("png");
    const bool isMermaid = m_settings.format == QLatin1String("mermaid");
    setAllVisible(m_scaleRow, isPixels);
    setAllVisible(m_dpiRow, isPixels);
    setAllVisible(m_paddingRow, isPicture);
    setAllVisible(m_themeRow, isPicture && !isPage); // a page has both
    setAllVisible({m_legend, m_titleBlock, m_collapse}, isPicture);
    setAllVisible(m_directionRow, isMermaid);
    setAllVisible(m_targetRow, isMermaid);
    m_transparent->setVisible(isPixels || m_settings.format == QLatin1String("svg"));
    m_allStages->setVisible(m_hasStages && m_settings.format != designFormat);
    readFields();
}

} // namespace gudo

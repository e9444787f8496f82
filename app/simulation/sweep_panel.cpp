#include "app/simulation/sweep_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "app/saving/save_dialog.h"
#include "app/simulation/failure_texts.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int nameColumn = 340; // pixels
constexpr int requestColumn = 140;

SweepFormat formatOf(const QString& suffix)
{
    return suffix == QLatin1String("png")    ? SweepFormat::Png
           : suffix == QLatin1String("html") ? SweepFormat::Html
                                             : SweepFormat::Pdf;
}

} // namespace

SweepPanel::SweepPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_model {document}
    , m_title {roleLabel("heading", this)}
    , m_levels {new QComboBox {this}}
    , m_export {new QPushButton {this}}
    , m_close {new QToolButton {this}}
    , m_pages {new QStackedWidget {this}}
    , m_table {new QTableView {this}}
    , m_empty {roleLabel("muted", this)}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(120);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 6);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addSpacing(8);
    m_levels->setObjectName(QStringLiteral("sweepLevels"));
    m_levels->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header->addWidget(m_levels);
    header->addStretch();
    setRole(*m_export, "small");
    header->addWidget(m_export);
    m_close->setIconSize({14, 14});
    m_close->setFocusPolicy(Qt::TabFocus);
    header->addWidget(m_close);

    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SweepModel::SortRole);
    m_table->setObjectName(QStringLiteral("sweepTable"));
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setIconSize(SweepModel::pictureSize);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(SweepModel::pictureSize.height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(requestColumn);
    m_table->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_pages, 1);

    connect(m_close, &QToolButton::clicked, this, &SweepPanel::closeRequested);
    connect(m_export, &QPushButton::clicked, this, &SweepPanel::exportAsked);
    connect(m_levels, &QComboBox::activated, this,
            [this](int row) { m_model.setLevel(FailureLevel(m_levels->itemData(row).toInt())); });
    connect(m_table, &QTableView::clicked, this, &SweepPanel::choose);
    connect(&m_model, &SweepModel::reported, this, &SweepPanel::showReport);
    retranslate();
    color();
}

void SweepPanel::choose(const QModelIndex& index)
{
    const QVariant event = index.siblingAtColumn(0).data(SweepModel::EventRole);
    if (event.isValid())
        emit eventChosen(event.toString().toStdString());
}

void SweepPanel::showReport()
{
    const auto& report = m_model.report();
    const bool hasRows = report && m_model.rowCount() > 0;
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_empty);
    m_export->setEnabled(hasRows);
    m_levels->clear();
    for (const FailureLevel level : {FailureLevel::Zone, FailureLevel::Region, FailureLevel::Site, FailureLevel::Rack,
                                     FailureLevel::Host, FailureLevel::Component, FailureLevel::Replica})
        if (level == m_model.level() || (report && std::ranges::find(report->levels, level) != report->levels.end()))
            m_levels->addItem(levelText(level), int(level));
    m_levels->setCurrentIndex(m_levels->findData(int(m_model.level())));
    if (hasRows)
        m_table->setColumnWidth(0, nameColumn);
}

void SweepPanel::exportAsked()
{
    const auto report = m_model.report();
    if (!report)
        return;
    const QString path =
        askWhereToSave(m_document, tr("Save the table and its pictures"), QStringLiteral("-failures.pdf"),
                       QStringLiteral("PDF (*.pdf);;HTML (*.html);;PNG (*.png)"), this);
    if (path.isEmpty())
        return;
    const QFileInfo file {path};
    const SweepFormat format = formatOf(file.suffix().toLower());
    const std::vector<NamedBytes> files =
        sweepFiles(*report->study, report->sweep, m_icons, false, format, file.fileName());
    if (format == SweepFormat::Png && !mayReplaceFiles(namesThere(file.path(), files), this))
        return; // the dialog knew of one name only
    if (const QString error = writeFolder(file.path(), files); !error.isEmpty())
        tellNotWritten(path, error, this);
    else
        emit saved(format == SweepFormat::Png ? file.path() : path);
}

void SweepPanel::retranslate()
{
    m_title->setText(tr("One after the other"));
    m_levels->setAccessibleName(tr("What fails in turn"));
    m_export->setText(tr("Save…"));
    m_export->setToolTip(tr("Save the table and a picture of every failure as PDF, HTML or PNG"));
    m_close->setToolTip(tr("Hide this panel"));
    m_close->setAccessibleName(tr("Hide this panel"));
    m_table->setAccessibleName(tr("What each failure leaves of every request"));
    m_empty->setText(tr("Nothing of this kind is drawn"));
    m_model.retranslate();
    showReport();
}

void SweepPanel::color()
{
    const UiColors& colors = uiColors(palette());
    m_close->setIcon(QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(colors.isDark ? "dark" : "light")});
    m_model.setLook(colors.isDark, devicePixelRatioF());
}

void SweepPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    color(); // the scale of the screen is known now
    m_model.setOn(true);
}

void SweepPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setOn(false);
}

bool SweepPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SweepPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        color();
    QWidget::changeEvent(event);
}

} // namespace gudo

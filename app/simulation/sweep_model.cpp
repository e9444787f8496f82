#include "app/simulation/sweep_model.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

#include "app/render/painting.h"
#include "app/simulation/failure_texts.h"
#include "app/text/texts.h"
#include "core/whatif/sweep_pages.h"

namespace gudo {

namespace {

constexpr QSize stateSize {18, 18}; // pixels

QImage smallPicture(const DisplayList& list, IconStore& icons, const QSize& size)
{
    if (list.bounds.isEmpty())
        return {};
    const double fit = std::min(size.width() / double(list.bounds.width), size.height() / double(list.bounds.height));
    // Twice the size and smoothed down: text of a few pixels stays a clean grey line.
    const QImage drawn = image(list, icons, {.scale = std::min(1.0, 2 * fit), .isTransparent = true});
    return drawn.isNull() ? drawn : drawn.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QString requestName(const FailureStudy& study, const Requirement& asked)
{
    const Component& client = *study.graph.node(asked.client).component;
    return QStringLiteral("%1\n%2").arg(QString::fromStdString(std::string {displayName(client)}),
                                        QString::fromStdString(serviceName(study.graph, asked.need.service)));
}

} // namespace

SweepModel::SweepModel(Document& document, QObject* parent)
    : QAbstractTableModel {parent}
    , m_document {document}
{
    m_worker.setMaxThreadCount(1);
    m_drawer.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, &SweepModel::finish);
    connect(&document, &Document::changed, this, [this] {
        m_isOld = true;
        if (m_isOn)
            start();
    });
}

SweepModel::~SweepModel()
{
    m_run.disconnect(this);
    *m_stop = true;
    m_worker.waitForDone(); // they read the catalogue
    m_drawer.clear();
    m_drawer.waitForDone();
}

void SweepModel::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (!isOn) {
        *m_stop = true;
    } else if (m_isOld) {
        start();
    } else {
        m_stop = std::make_shared<std::atomic_bool>(false);
        draw();
    }
}

void SweepModel::setLevel(FailureLevel level)
{
    if (level == m_level)
        return;
    m_level = level;
    m_isOld = true;
    if (m_isOn)
        start();
}

void SweepModel::setLook(bool isDark, double ratio)
{
    if (isDark == m_isDark && ratio == m_ratio)
        return;
    m_isDark = isDark;
    m_ratio = ratio;
    draw();
}

void SweepModel::retranslate()
{
    if (m_report && rowCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    draw();
}

void SweepModel::start()
{
    *m_stop = true; // of what runs now
    m_isWorking = true;
    if (m_isRunning)
        return; // finish() starts again
    m_isRunning = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_isOld = false; // but for edits from here on
    m_run.setFuture(QtConcurrent::run(&m_worker,
                                      [design = m_document.design(), &catalog = m_document.catalog(), level = m_level,
                                       stop = m_stop]() -> std::shared_ptr<const SweepReport> {
                                          auto study = std::make_shared<const FailureStudy>(design, catalog);
                                          auto levels = levelsOf(*study);
                                          auto sweep = sweepOf(*study, level, [&stop] { return stop->load(); });
                                          if (!sweep)
                                              return nullptr;
                                          return std::make_shared<const SweepReport>(
                                              SweepReport {std::move(study), std::move(*sweep), std::move(levels)});
                                      }));
}

void SweepModel::finish()
{
    m_isRunning = false;
    auto report = m_run.result();
    if (m_isOld || !report || report->sweep.level != m_level) {
        m_isOld = true;
        if (m_isOn)
            start();
        return;
    }
    m_isWorking = false;
    beginResetModel();
    m_report = std::move(report);
    m_pictures.clear();
    endResetModel();
    emit reported();
    draw();
}

void SweepModel::draw()
{
    ++m_drawing;
    m_drawer.clear(); // pictures that nobody has begun
    if (!m_report || !m_isOn)
        return;
    m_drawer.start([this, report = m_report, number = m_drawing.load(), stop = m_stop, isDark = m_isDark,
                    size = pictureSize * m_ratio, language = currentLanguage().toStdString()] {
        const FailureStudy& study = *report->study;
        const Boxes boxes = boxesOf(study.design, study.catalog);
        const Routes routes = routesOf(study.design, study.catalog, boxes);
        const SweepPageOptions options {
            .theme = isDark ? &darkTheme() : &lightTheme(), .language = language, .translate = inUsersWords};
        for (std::size_t row = 0; row < report->sweep.rows.size() && !stop->load() && number == m_drawing; ++row) {
            const QImage picture =
                smallPicture(sweepPicture(study, report->sweep.rows[row], boxes, routes, options), m_icons, size);
            QMetaObject::invokeMethod(
                this,
                [this, row, number, picture] {
                    if (number != m_drawing.load())
                        return;
                    m_pictures[int(row)] = picture;
                    const QModelIndex changed = index(int(row), 0);
                    emit dataChanged(changed, changed, {Qt::DecorationRole});
                },
                Qt::QueuedConnection);
        }
    });
}

int SweepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->sweep.rows.size());
}

int SweepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : 1 + int(m_report->study->model.requirements.size());
}

QVariant SweepModel::failureData(const SweepRow& row, int number, int role) const
{
    const FailureEvent& event = m_report->study->model.events[std::size_t(row.event)];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return QString::fromStdString(inUsersWords(eventName(*m_report->study, event)));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString::fromStdString(rowTitle(*m_report->study, row, inUsersWords));
    case EventRole:
        return QString::fromStdString(event.id);
    case Qt::DecorationRole: {
        const auto picture = m_pictures.find(number);
        QPixmap shown;
        if (picture != m_pictures.end() && !picture->second.isNull()) {
            shown = QPixmap::fromImage(picture->second);
        } else {
            shown = QPixmap {pictureSize * m_ratio}; // the room that it will take
            shown.fill(Qt::transparent);
        }
        shown.setDevicePixelRatio(m_ratio);
        return shown;
    }
    default:
        return {};
    }
}

QVariant SweepModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_report)
        return {};
    const SweepRow& row = m_report->sweep.rows[std::size_t(index.row())];
    if (index.column() == 0)
        return failureData(row, index.row(), role);
    const Outcome& outcome = row.simulation.outcomes[std::size_t(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return stateText(outcome.state);
    case Qt::DecorationRole:
        return stateIcon(outcome.state, uiColors(m_isDark)).pixmap(stateSize, m_ratio);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString::fromStdString(inUsersWords(outcomeWords(*m_report->study, row.simulation, outcome)));
    case SortRole:
    case StateRole:
        return int(outcome.state);
    default:
        return {};
    }
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_report || orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return coreText(GUDO_TR_NOOP("core", "What fails"));
    return requestName(*m_report->study, m_report->study->model.requirements[std::size_t(section - 1)]);
}

} // namespace gudo

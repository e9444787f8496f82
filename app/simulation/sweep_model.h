#pragma once

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <optional>

#include "app/document/document.h"
#include "app/render/icon_store.h"
#include "core/reliability/sweep.h"

namespace gudo {

/// A sweep of one snapshot of the design.
struct SweepReport {
    std::shared_ptr<const FailureStudy> study;
    Sweep sweep;
    std::vector<FailureLevel> levels; ///< that the design has anything of
};

/// Everything of one level failing in turn, as a table: a row for each failure, a column for each request, and a small
/// picture of what the failure does. Worked out and drawn on a worker; follows edits while it is on.
class SweepModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, EventRole, StateRole };
    static constexpr QSize pictureSize {132, 80}; ///< pixels of a small picture, at scale 1

    explicit SweepModel(Document& document, QObject* parent = nullptr);
    ~SweepModel() override;

    void setOn(bool isOn);
    void setLevel(FailureLevel level);
    [[nodiscard]] FailureLevel level() const { return m_level; }
    /// In the looks of the program: pictures are drawn anew.
    void setLook(bool isDark, double ratio);
    void retranslate();

    /// The newest sweep; nullptr before the first.
    [[nodiscard]] const std::shared_ptr<const SweepReport>& report() const { return m_report; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reported();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    void start();
    void finish();
    void draw();
    [[nodiscard]] QVariant failureData(const SweepRow& row, int number, int role) const;

    Document& m_document;
    FailureLevel m_level = FailureLevel::Zone;
    bool m_isOn = false;
    bool m_isOld = true;
    bool m_isWorking = false;
    bool m_isRunning = false; ///< until finish()
    bool m_isDark = false;
    double m_ratio = 1;
    std::shared_ptr<const SweepReport> m_report;
    std::map<int, QImage> m_pictures; ///< by row
    std::atomic_uint m_drawing = 0;   ///< pictures of another number are of an older sweep or look
    Stop m_stop = std::make_shared<std::atomic_bool>(false);
    IconStore m_icons;    ///< of the drawing thread alone
    QThreadPool m_worker; ///< of one thread
    QThreadPool m_drawer; ///< of one thread
    QFutureWatcher<std::shared_ptr<const SweepReport>> m_run;
};

} // namespace gudo

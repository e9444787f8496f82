#pragma once

#include <QDialog>
#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>
#include <memory>

#include "app/document/document.h"
#include "app/problems/fix_plan.h"
#include "app/render/icon_store.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace gudo {

class FixPicture;

/// Shows what a fix will change, as pictures and as a list, and asks whether to do it. A worker works it out. Changes
/// nothing itself: whoever opens it commits plan().after when it is accepted. Closes when the design becomes another.
class FixDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;   ///< what is done, an imperative
        QString finding; ///< what it is about
        QString warning; ///< what to think about before; may be empty
    };

    FixDialog(Document& document, const Words& words, FixWork work, QWidget* parent);
    ~FixDialog() override;

    /// True when it shows what will change.
    [[nodiscard]] bool isReady() const { return m_plan != nullptr; }
    /// Pre: isReady().
    [[nodiscard]] const FixPlan& plan() const { return *m_plan; }
    [[nodiscard]] QTreeWidget& changes() { return *m_changes; }

signals:
    void ready();

private:
    void showPlan(std::shared_ptr<const FixPlan> plan);
    void fillChanges();

    Document& m_document;
    IconStore m_icons;
    QLabel* m_count;
    QWidget* m_pictures;
    FixPicture* m_before;
    FixPicture* m_after;
    QTreeWidget* m_changes;
    QProgressBar* m_progress;
    QPushButton* m_fix;
    std::shared_ptr<const FixPlan> m_plan;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_worker;
    QFutureWatcher<std::shared_ptr<const FixPlan>> m_run;
};

} // namespace gudo

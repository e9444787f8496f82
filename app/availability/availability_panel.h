#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <memory>

#include "app/availability/availability_answer.h"
#include "app/availability/figures_view.h"
#include "app/document/document.h"
#include "app/document/newest_answer.h"

namespace gudo {

/// The bottom panel about availability and capacity: what clients get, what to make redundant first, where the downtime
/// comes from, what all of it assumes, and how busy everything is. Works on a worker, and only while it is shown.
class AvailabilityPanel : public QWidget {
    Q_OBJECT

public:
    enum class Page { Improvements, Budget, Assumptions, Capacity };

    explicit AvailabilityPanel(Document& document, QWidget* parent = nullptr);

    /// Nullptr until there is one.
    [[nodiscard]] const std::shared_ptr<const AvailabilityAnswer>& answer() const { return m_answer; }
    /// True while the answer is older than the design.
    [[nodiscard]] bool isWorking() const { return m_worker.isBusy(); }
    [[nodiscard]] FiguresView& requirements() { return *m_requirements; }
    [[nodiscard]] FiguresView& figures() { return *m_figures; }
    [[nodiscard]] Page page() const;
    void showPage(Page page);
    /// Draws how busy components are, for as long as it is asked for.
    void setLoadsShown(bool areShown);
    [[nodiscard]] bool areLoadsShown() const { return m_loads->isChecked(); }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closeRequested();
    /// What to lay over the drawing; nothing when no load is to be shown any more.
    void highlightsChanged(const gudo::Highlights& highlights);
    void loadsShownChanged(bool areShown);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader(QLayout& column);
    void addPages(QLayout& header);
    void makePages(QLayout& column);
    /// Has the worker answer, when anybody looks at the answer.
    void ask();
    void take(std::shared_ptr<const AvailabilityAnswer> answer);
    /// Fills the lists, unless a field is open in them.
    void fill();
    void fillFigures();
    /// Has the pages behind one button where their own do not fit side by side.
    void fitHeader();
    void fillPageMenu();
    void tellLoads();
    void showPlaces(const FigureRow& row);
    void mend(const FigureRow& row);
    void retranslate();
    void updateIcons();
    [[nodiscard]] int requirement() const;

    Document& m_document;
    FiguresModel m_requirementsModel;
    FiguresModel m_figuresModel;
    QLabel* m_title;
    QButtonGroup* m_pageButtons;
    QToolButton* m_pageMenu; ///< in place of the buttons of the pages
    QToolButton* m_loads;
    QToolButton* m_close;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    FiguresView* m_requirements;
    FiguresView* m_figures;
    QLabel* m_empty;
    std::shared_ptr<const AvailabilityAnswer> m_answer;
    bool m_isStale = true;                     ///< the design changed since somebody asked
    NewestAnswer<AvailabilityAnswer> m_worker; ///< last, so that it ends before what it fills
};

} // namespace gudo

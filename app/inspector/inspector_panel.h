#pragma once

#include <QAction>
#include <QList>
#include <QScrollArea>

#include "app/inspector/inspector_page.h"

namespace gudo {

/// The right panel: what is selected, and every property of it to read and to change.
class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    InspectorPanel(Document& document, IconStore& icons, QWidget* parent = nullptr);

    /// The page shown now; never nullptr.
    [[nodiscard]] InspectorPage* page() const { return m_page; }
    /// What can be done with several things where they are drawn, for buttons on their page.
    void setArrangeActions(QList<QAction*> actions);
    /// Whether what the catalogue says about a type stands open.
    [[nodiscard]] bool isExplained() const { return m_isExplained; }
    void setExplained(bool isExplained);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Says of what the page is: another text means that it must be made anew.
    [[nodiscard]] QString pageKey() const;
    void update(bool isForced);

    Document& m_document;
    IconStore& m_icons;
    InspectorPage* m_page = nullptr;
    QString m_pageKey;
    QList<QAction*> m_arrangeActions;
    bool m_isExplained = true;
};

} // namespace gudo

#pragma once

#include <QDialog>
#include <QPushButton>

#include <vector>

#include "app/document/document.h"
#include "app/document/version_history.h"
#include "app/recovery/design_browser.h"

namespace gudo {

/// The earlier versions of a document's file: when, what each changed, a picture; to restore as one undo step, or to
/// open as a design of its own.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Document& document, const VersionHistory& history, IconStore& icons, QWidget* parent);

    [[nodiscard]] const QListWidget& list() const { return m_browser->list(); }

signals:
    void copyRequested(const gudo::Design& design);

private:
    void showCurrent();
    void restoreCurrent();
    /// Says of one version what it changed and asks for the next, so that the dialog opens at once.
    void describeNext();
    [[nodiscard]] const Design* currentDesign();
    [[nodiscard]] const Design* designOf(int row);

    Document& m_document;
    std::vector<FileVersion> m_versions;                  ///< newest first
    std::vector<std::unique_ptr<const Design>> m_designs; ///< read when first needed
    int m_described = 0;
    DesignBrowser* m_browser;
    QPushButton* m_copy = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace gudo

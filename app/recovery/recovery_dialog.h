#pragma once

#include <QDialog>
#include <QPushButton>

#include <functional>
#include <vector>

#include "app/document/journal_folder.h"
#include "app/recovery/design_browser.h"

namespace gudo {

/// Offers what a dead process left unsaved: each with a picture, when it was and what is in it beyond the file.
/// Whatever is neither restored nor discarded is offered again the next time.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// Opens what was left; `isBeside`: as a new design, because the file is another one by now.
    using Restore = std::function<void(JournalFolder::Left left, bool isBeside)>;

    RecoveryDialog(std::vector<JournalFolder::Left> left, const Catalog& catalog, IconStore& icons, Restore restore,
                   QWidget* parent);

    /// What the person reads about the chosen one.
    [[nodiscard]] QString details() const { return m_browser->details(); }

private:
    /// What became of the file since the journal was written.
    enum class File { None, Same, Changed, Gone };
    [[nodiscard]] static File fileOf(const JournalRecord& record);

    void fill();
    void showCurrent();
    void restoreCurrent(bool isBeside);
    void discardCurrent();
    void drop(std::size_t index);

    std::vector<JournalFolder::Left> m_left;
    Restore m_restore;
    DesignBrowser* m_browser;
    QPushButton* m_beside = nullptr;
    QPushButton* m_restoreButton = nullptr;
};

} // namespace gudo

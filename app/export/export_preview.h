#pragma once

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QStackedWidget>
#include <QTabBar>

#include <vector>

#include "app/listing/code_view.h"
#include "app/render/export.h"

namespace gudo {

/// What an export would be: a picture, or its files in their colours, with what it cannot say below.
class ExportPreview : public QFrame {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent);

    /// Where a picture has room, in pixels of the view.
    [[nodiscard]] QSize pictureSpace() const;
    /// A null picture says that it is too large to be shown.
    void showPicture(const QPixmap& picture);
    /// The files of a text, or its bytes as the only one. `extension` is that of a single file.
    void showText(const ExportResult& result, const QString& extension);
    /// What the export could not say, worst first.
    void showNotes(const ExportResult& result);

    [[nodiscard]] QTabBar& files() { return *m_files; }
    [[nodiscard]] CodeView& text() { return *m_text; }
    [[nodiscard]] QListWidget& notes() { return *m_notes; }

signals:
    /// Somebody asked for what a note is about.
    void chosen(const std::vector<gudo::Id>& components);

private:
    void showFile();

    QStackedWidget* m_pages;
    QLabel* m_picture;
    QTabBar* m_files;
    CodeView* m_text;
    QLabel* m_notesTitle;
    QListWidget* m_notes;
    std::vector<LocatedText> m_shown;
    QString m_extension;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace gudo

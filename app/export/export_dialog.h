#pragma once

#include <QDialog>
#include <QPushButton>
#include <QTimer>

#include "app/document/document.h"
#include "app/export/export_options.h"
#include "app/export/export_preview.h"

namespace gudo {

/// Chooses a format and its options with the result beside them; writes a file or a folder, or copies.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Document& document, IconStore& icons, QSettings& settings, QWidget* parent);

    [[nodiscard]] const ExportSettings& exportSettings() const { return m_export; }
    [[nodiscard]] ExportOptionsPane& options() { return *m_options; }
    [[nodiscard]] ExportPreview& preview() { return *m_preview; }
    void setFormat(const QString& format) { m_options->setFormat(format); }
    /// Writes the export to that path, of several files into that folder, and tells what went wrong.
    bool writeTo(const QString& path);
    void copy();
    /// The file or folder that people have had written; empty when they only looked or copied.
    [[nodiscard]] const QString& written() const { return m_written; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPreview();
    void showPicture();
    void showText();
    void writeAsked();
    /// Nothing, or what was chosen. Asks before files there are replaced.
    [[nodiscard]] QString askFolder();
    [[nodiscard]] QString askFile();
    /// The files of a folder; `error` says why there are none.
    [[nodiscard]] std::vector<NamedBytes> folderFiles(QString* error);
    [[nodiscard]] bool isFolder() const;
    /// True when it worked; else the user is told.
    bool tellError(const QString& path, const QString& error);
    /// The design, or what is selected of it.
    [[nodiscard]] Design subject() const;
    [[nodiscard]] ExportResult made() const;

    Document& m_document;
    IconStore& m_icons;
    QSettings& m_settings;
    ExportSettings m_export;
    ExportOptionsPane* m_options;
    ExportPreview* m_preview;
    QLabel* m_size;
    QPushButton* m_copy;
    QPushButton* m_write;
    QTimer m_later;
    QString m_written;
};

} // namespace gudo

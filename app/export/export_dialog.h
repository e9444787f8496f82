#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <vector>

#include "app/document/document.h"
#include "app/export/export_job.h"

namespace gudo {

/// Chooses a format and its options with the result beside them; writes a file or copies.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Document& document, IconStore& icons, QSettings& settings, QWidget* parent);

    [[nodiscard]] const ExportSettings& exportSettings() const { return m_export; }
    void setKind(ExportKind kind);
    [[nodiscard]] QCheckBox& allStages() { return *m_allStages; }
    /// Writes the export to that path, of several files into that folder, and tells what went wrong.
    bool writeTo(const QString& path);
    void copy();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeOptions();
    QWidget* makePreview();
    void readOptions();
    void showOptions();
    void preview();
    void previewPicture();
    void writeAsked();
    void writeStagesAsked();
    /// True when it worked; else the user is told.
    bool tellError(const QString& path, const QString& error);
    /// The design, or what is selected of it.
    [[nodiscard]] Design subject() const;

    Document& m_document;
    IconStore& m_icons;
    QSettings& m_settings;
    ExportSettings m_export;
    std::vector<QToolButton*> m_kinds;
    QComboBox* m_scale;
    QComboBox* m_dpi;
    QSpinBox* m_padding;
    QComboBox* m_theme;
    QComboBox* m_direction;
    QCheckBox* m_transparent;
    QCheckBox* m_legend;
    QCheckBox* m_titleBlock;
    QCheckBox* m_collapse;
    QCheckBox* m_selectionOnly;
    QCheckBox* m_allStages;
    std::vector<QWidget*> m_scaleRow;
    std::vector<QWidget*> m_dpiRow;
    std::vector<QWidget*> m_themeRow;
    std::vector<QWidget*> m_pictureRows;
    std::vector<QWidget*> m_directionRow;
    QStackedWidget* m_pages;
    QLabel* m_picture;
    QPlainTextEdit* m_text;
    QLabel* m_size;
    QPushButton* m_copy;
    QPushButton* m_write;
    QTimer m_later;
};

} // namespace gudo

#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>

#include <vector>

#include "app/export/export_job.h"

namespace gudo {

/// Format and options of an export. Only what concerns the format is there to be seen.
class ExportOptionsPane : public QWidget {
    Q_OBJECT

public:
    /// `settings` is what is shown first, and what is changed.
    ExportOptionsPane(ExportSettings& settings, bool hasStages, bool hasSelection, QWidget* parent);

    void setFormat(const QString& format);
    [[nodiscard]] bool isSelectionOnly() const { return m_selectionOnly->isChecked() && !m_settings.areAllStages; }
    [[nodiscard]] QCheckBox& selectionOnly() { return *m_selectionOnly; }
    [[nodiscard]] QCheckBox& allStages() { return *m_allStages; }

signals:
    void changed();

private:
    void makeKinds();
    void makeFields();
    void readFields();
    void showFields();

    ExportSettings& m_settings;
    bool m_hasStages;
    bool m_hasSelection;
    std::vector<ExportKind> m_kinds;
    std::vector<QToolButton*> m_buttons; ///< one for each kind
    QComboBox* m_scale;
    QComboBox* m_dpi;
    QSpinBox* m_padding;
    QComboBox* m_theme;
    QComboBox* m_direction;
    QComboBox* m_target;
    QCheckBox* m_transparent;
    QCheckBox* m_legend;
    QCheckBox* m_titleBlock;
    QCheckBox* m_collapse;
    QCheckBox* m_selectionOnly;
    QCheckBox* m_allStages;
    QCheckBox* m_opensFolder;
    using Row = std::vector<QWidget*>;
    Row m_scaleRow;
    Row m_dpiRow;
    Row m_themeRow;
    Row m_paddingRow;
    Row m_directionRow;
    Row m_targetRow;
};

} // namespace gudo

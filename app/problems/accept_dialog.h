#pragma once

#include <QDialog>
#include <QString>

#include "core/diagnostics/diagnostic.h"
#include "core/model/design.h"

class QComboBox;
class QLineEdit;

namespace gudo {

/// Asks why a finding is accepted, and for how long.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    AcceptDialog(const Diagnostic& finding, QWidget* parent);

    [[nodiscard]] QString reason() const;
    /// YYYY-MM-DD, or empty for no end.
    [[nodiscard]] QString expires() const;

private:
    QLineEdit* m_reason;
    QComboBox* m_expires;
};

/// The entry of the design's settings that accepts exactly this finding.
[[nodiscard]] AcceptedFinding acceptance(const Diagnostic& finding, const QString& reason, const QString& expires);
/// The design with the finding accepted, and with every acceptance of it taken back.
[[nodiscard]] Design accepted(Design design, AcceptedFinding entry);
[[nodiscard]] Design notAccepted(Design design, const Diagnostic& finding);

} // namespace gudo

#pragma once

#include <QDialog>
#include <QString>

#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/model/design.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace gudo {

/// Asks why findings are accepted, and for how long.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    /// Pre: at least one.
    AcceptDialog(const std::vector<Diagnostic>& findings, QWidget* parent);

    [[nodiscard]] QString reason() const;
    /// YYYY-MM-DD, or empty for no end.
    [[nodiscard]] QString expires() const;

private:
    QLineEdit* m_reason;
    QComboBox* m_expires;
    QDateEdit* m_date; ///< shown when somebody wants to choose one
};

/// The entry of the design's settings that accepts this finding: rule, culprit and what tells it from others on it.
[[nodiscard]] AcceptedFinding acceptance(const Diagnostic& finding, const QString& reason, const QString& expires);
/// The design with one entry more, and with every entry about the finding taken back, also one that accepts others.
[[nodiscard]] Design accepted(Design design, AcceptedFinding entry);
[[nodiscard]] Design notAccepted(Design design, const Diagnostic& finding);

} // namespace gudo

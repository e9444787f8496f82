#include "app/problems/accept_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/rules/rule.h"

namespace gudo {

AcceptDialog::AcceptDialog(const Diagnostic& finding, QWidget* parent)
    : QDialog {parent}
    , m_reason {new QLineEdit {this}}
    , m_expires {new QComboBox {this}}
{
    setWindowTitle(tr("Accept the finding"));
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    QLabel* message = roleLabel("heading", this);
    message->setText(toText(finding.message));
    message->setWordWrap(true);
    layout->addWidget(message);
    QLabel* explanation = roleLabel("muted", this);
    explanation->setText(tr("It stays in the file with your reason and is no longer counted"));
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addSpacing(8);
    auto* reasonLabel = new QLabel(tr("Reason"), this);
    reasonLabel->setBuddy(m_reason);
    layout->addWidget(reasonLabel);
    m_reason->setPlaceholderText(tr("Batch only, restored within a day"));
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    layout->addWidget(m_reason);
    auto* expiresLabel = new QLabel(tr("Accept it"), this);
    expiresLabel->setBuddy(m_expires);
    layout->addWidget(expiresLabel);
    m_expires->addItem(tr("Until somebody changes it"), 0);
    m_expires->addItem(tr("For 30 days"), 30);
    m_expires->addItem(tr("For 90 days"), 90);
    m_expires->addItem(tr("For a year"), 365);
    layout->addWidget(m_expires);
    layout->addSpacing(8);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->addButton(tr("Accept"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    accept->setDefault(true);
    accept->setEnabled(false);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, accept,
            [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString AcceptDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString AcceptDialog::expires() const
{
    const int days = m_expires->currentData().toInt();
    return days == 0 ? QString {} : QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

AcceptedFinding acceptance(const Diagnostic& finding, const QString& reason, const QString& expires)
{
    AcceptedFinding entry {.rule = finding.rule, .reason = reason.toStdString(), .expires = expires.toStdString()};
    if (!finding.components.empty())
        entry.component = finding.components.front();
    else if (!finding.connections.empty())
        entry.connection = finding.connections.front();
    return entry;
}

Design accepted(Design design, AcceptedFinding entry)
{
    design.settings.accepted.push_back(std::move(entry));
    return design;
}

Design notAccepted(Design design, const Diagnostic& finding)
{
    const Rule* rule = ruleNamed(finding.rule);
    const AcceptedFinding pattern = acceptance(finding, {}, {});
    std::erase_if(design.settings.accepted, [&](const AcceptedFinding& entry) {
        const bool isRule = entry.rule == finding.rule || (rule && entry.rule == rule->name);
        return isRule && (entry.component.empty() || entry.component == pattern.component) &&
               (entry.connection.empty() || entry.connection == pattern.connection);
    });
    return design;
}

} // namespace gudo

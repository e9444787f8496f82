#include "app/problems/accept_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/rules/acceptance.h"

namespace gudo {

namespace {

constexpr int chosenDay = -1; // in place of a number of days

} // namespace

AcceptDialog::AcceptDialog(const std::vector<Diagnostic>& findings, QWidget* parent)
    : QDialog {parent}
    , m_reason {new QLineEdit {this}}
    , m_expires {new QComboBox {this}}
    , m_date {new QDateEdit {QDate::currentDate().addMonths(1), this}}
{
    const int count = static_cast<int>(findings.size());
    setWindowTitle(count == 1 ? tr("Accept the finding") : tr("Accept findings"));
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    QLabel* message = roleLabel("heading", this);
    message->setText(count == 1 ? toText(findings.front().message) : tr("Accept %n finding(s)", nullptr, count));
    message->setWordWrap(true);
    layout->addWidget(message);
    QLabel* explanation = roleLabel("muted", this);
    explanation->setText(count == 1 ? tr("It stays in the file with your reason and is no longer counted")
                                    : tr("They stay in the file with your reason and are no longer counted"));
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
    m_expires->addItem(tr("Until a day…"), chosenDay);
    m_expires->setObjectName(QStringLiteral("acceptExpires"));
    layout->addWidget(m_expires);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setMinimumDate(QDate::currentDate());
    m_date->setAccessibleName(tr("Last day"));
    m_date->hide();
    layout->addWidget(m_date);
    connect(m_expires, &QComboBox::currentIndexChanged, this, [this] {
        m_date->setVisible(m_expires->currentData().toInt() == chosenDay);
        adjustSize();
    });
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
    if (days == chosenDay)
        return m_date->date().toString(Qt::ISODate);
    return days == 0 ? QString {} : QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

AcceptedFinding acceptance(const Diagnostic& finding, const QString& reason, const QString& expires)
{
    AcceptedFinding entry {.rule = finding.rule, .reason = reason.toStdString(), .expires = expires.toStdString()};
    if (!finding.components.empty())
        entry.component = finding.components.front();
    else if (!finding.connections.empty())
        entry.connection = finding.connections.front();
    if (!finding.key.empty())
        entry.match = {{"detail", Value {finding.key}}};
    return entry;
}

Design accepted(Design design, AcceptedFinding entry)
{
    auto& entries = design.settings.accepted;
    if (std::ranges::find(entries, entry) == entries.end())
        entries.push_back(std::move(entry));
    return design;
}

Design notAccepted(Design design, const Diagnostic& finding)
{
    std::erase_if(design.settings.accepted, [&](const AcceptedFinding& entry) { return isAbout(entry, finding); });
    return design;
}

} // namespace gudo

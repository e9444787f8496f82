#include <QGridLayout>

#include "app/inspector/inspector_page.h"
#include "app/inspector/quiet_combo_box.h"
#include "app/inspector/shown_text.h"
#include "app/inspector/undo_through.h"
#include "app/style/style.h"

namespace gudo {

namespace {

QLabel* wrappedLabel(const char* role, const QString& text, QWidget* parent)
{
    QLabel* label = roleLabel(role, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

DesignPage::DesignPage(Document& document, QWidget* parent)
    : InspectorPage {document, parent}
    , m_title {new QLineEdit {this}}
    , m_profile {new QuietComboBox {this}}
    , m_counts {roleLabel("caption", this)}
    , m_hints {new QWidget {this}}
{
    setRole(*m_title, "bare");
    m_title->setObjectName(QStringLiteral("designTitle"));
    letUndoThrough(*m_title);
    m_title->setPlaceholderText(tr("Untitled design"));
    m_title->setAccessibleName(tr("Title of the design"));
    addHeader({}, m_title, m_counts);
    addLine();

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setColumnMinimumWidth(0, 104);
    grid->setColumnStretch(1, 1);
    QLabel* label = wrappedLabel("field", tr("Checked as"), this);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_profile, 0, 1);
    m_profile->addItem(tr("Production"), QStringLiteral("prod"));
    m_profile->addItem(tr("Development"), QStringLiteral("dev"));
    m_profile->setToolTip(tr("Production asks for redundancy and backups, development does not"));
    label->setBuddy(m_profile);
    body()->addLayout(grid);

    auto* hints = new QVBoxLayout(m_hints);
    hints->setContentsMargins(0, 8, 0, 0);
    hints->setSpacing(8);
    hints->addWidget(wrappedLabel("heading", tr("Getting started"), m_hints));
    for (const QString& text :
         {tr("Drag a component from the left, or press / and type its name"),
          tr("Drag from the edge of one component to another to connect them"),
          tr("Problems below follow the design while you draw; many mend themselves with one click"),
          tr("Export to PNG, SVG, PDF or Mermaid with Ctrl+E")}) {
        QLabel* hint = wrappedLabel("muted", text, m_hints);
        hint->setIndent(0);
        hints->addWidget(hint);
    }
    body()->addWidget(m_hints);

    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        Design next = this->document().design();
        next.title = text.toStdString();
        this->document().commit(tr("Change the title"), std::move(next), QStringLiteral("title"));
    });
    connect(m_title, &QLineEdit::editingFinished, &document, &Document::endGesture);
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        Design next = this->document().design();
        next.settings.profile = m_profile->itemData(index).toString().toStdString();
        this->document().commit(tr("Change the profile"), std::move(next));
    });
    refresh();
}

void DesignPage::refresh()
{
    const Design& design = document().design();
    showText(*m_title, QString::fromStdString(design.title));
    m_profile->setCurrentIndex(design.settings.profile == "dev" ? 1 : 0);
    const int components = static_cast<int>(design.architecture.components.size());
    const int connections = static_cast<int>(design.architecture.connections.size());
    //: %1 and %2 are "3 components" and "2 connections"
    m_counts->setText(
        tr("%1, %2").arg(tr("%n component(s)", nullptr, components), tr("%n connection(s)", nullptr, connections)));
    m_hints->setVisible(components < 6);
}

} // namespace gudo

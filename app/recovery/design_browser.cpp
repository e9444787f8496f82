#include "app/recovery/design_browser.h"

#include <QVBoxLayout>

#include "app/recovery/two_lines.h"
#include "app/style/style.h"

namespace gudo {

DesignBrowser::DesignBrowser(const QString& name, const Catalog& catalog, IconStore& icons, QWidget* parent)
    : QWidget {parent}
    , m_list {new QListWidget {this}}
    , m_preview {new DesignPreview {catalog, icons, this}}
    , m_details {roleLabel("muted", this)}
    , m_warning {new QLabel {this}}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    setRole(*m_list, "boxed");
    m_list->setAccessibleName(name);
    m_list->setFixedWidth(280);
    m_list->setItemDelegate(new TwoLines {m_list});
    m_list->setMouseTracking(true);
    row->addWidget(m_list);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    for (QLabel* label : {m_details, m_warning}) {
        label->setTextFormat(Qt::PlainText); // names of files come in
        label->setWordWrap(true);
        right->addWidget(label);
    }
    m_warning->hide();
    row->addLayout(right, 1);
    setFocusProxy(m_list);
}

void DesignBrowser::setShown(const Design& design, const QString& pictureName, const QString& details,
                             const QString& warning)
{
    m_preview->setDesign(design);
    m_preview->setAccessibleName(pictureName);
    m_details->setText(details);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

QPushButton* addButton(QHBoxLayout& row, const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    row.addWidget(made);
    return made;
}

} // namespace gudo

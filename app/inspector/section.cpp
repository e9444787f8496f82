#include "app/inspector/section.h"

#include <QVBoxLayout>

#include "app/style/style.h"

namespace gudo {

Section::Section(const QString& title, QWidget* content, bool isOpen, QWidget* parent)
    : QWidget {parent}
    , m_header {new QToolButton {this}}
    , m_content {content}
{
    setRole(*m_header, "section");
    m_header->setText(besideIcon(title));
    m_header->setAccessibleName(title);
    m_header->setCheckable(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize({12, 12});
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(content);
    setOpen(isOpen);
    connect(m_header, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        emit toggled(open);
    });
}

void Section::setOpen(bool isOpen)
{
    m_header->setChecked(isOpen);
    m_header->setIcon(QIcon {QStringLiteral(":/gudo/style/chevron-%1-%2.svg")
                                 .arg(QLatin1String(isOpen ? "down" : "right"),
                                      QLatin1String(uiColors(palette()).isDark ? "dark" : "light"))});
    m_content->setVisible(isOpen);
}

} // namespace gudo

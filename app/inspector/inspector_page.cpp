#include "app/inspector/inspector_page.h"

#include <QHBoxLayout>

#include "app/style/style.h"

namespace gudo {

InspectorPage::InspectorPage(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_body {new QVBoxLayout}
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 12, 16);
    m_body->setSpacing(12);
    outer->addLayout(m_body);
    outer->addStretch();
}

void InspectorPage::addHeader(const QPixmap& icon, QWidget* title, QLabel* subtitle)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    if (!icon.isNull()) {
        auto* picture = new QLabel(this);
        picture->setPixmap(icon);
        picture->setFixedSize(36, 36);
        picture->setScaledContents(true);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(title);
    subtitle->setContentsMargins(qobject_cast<QLineEdit*>(title) ? 7 : 0, 0, 0, 0);
    lines->addWidget(subtitle);
    row->addLayout(lines, 1);
    m_body->addLayout(row);
}

void InspectorPage::addLine()
{
    auto* line = new QFrame(this);
    setRole(*line, "line");
    m_body->addWidget(line);
}

} // namespace gudo

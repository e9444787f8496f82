#include "app/inspector/explanation.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/inspector/section.h"
#include "app/style/style.h"
#include "app/text/descriptions.h"
#include "app/text/texts.h"

namespace gudo {

Explanation::Explanation(const ComponentType& type, bool isOpen, QWidget* parent)
    : QWidget {parent}
{
    auto* lines = new QWidget(this);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const QString& line : descriptionLines(type)) {
        QLabel* label = roleLabel("caption", lines);
        label->setText(line);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    //: Heading above what the catalogue says about a type of component: %1 is its name
    auto* section = new Section(tr("About: %1").arg(toText(type.name)), lines, isOpen, this);
    layout->addWidget(section);
    connect(section, &Section::toggled, this, &Explanation::toggled);
}

} // namespace gudo

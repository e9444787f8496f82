#include "app/start/template_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

#include "app/files/resources.h"
#include "app/style/style.h"
#include "app/style/window_size.h"
#include "app/text/texts.h"

namespace gudo {

QString thumbnailFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
}

Card cardOf(const Template& made)
{
    return {.id = made.id, .title = made.name, .text = made.description, .tip = made.description, .terms = made.terms};
}

TemplateDialog::TemplateDialog(const Catalog& catalog, QWidget* parent)
    : QDialog {parent}
    , m_grid {new CardGrid {2, CardGrid::Pins::None, CardGrid::Height::Fixed, this}}
    , m_thumbnails {catalog, thumbnailFolder()}
{
    setWindowTitle(tr("New from template"));
    resize(withinScreen(*this, {892, 640}));
    m_grid->setAccessibleName(tr("Templates"));
    std::vector<Card> cards;
    for (const QString& id : templateIds()) {
        m_templates.push_back(templateOf(id));
        cards.push_back(cardOf(m_templates.back()));
    }
    m_grid->setCards(cards);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_grid, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("Use this template"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    use->setDefault(true);
    use->setEnabled(m_grid->cardCount() > 0);
    layout->addWidget(buttons);
    m_grid->enter(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_grid, &CardGrid::chosen, this, &QDialog::accept);

    const double ratio = devicePixelRatioF();
    connect(&m_thumbnails, &Thumbnails::ready, this, [this, ratio](const QString& id, const QImage& picture) {
        QPixmap pixmap = QPixmap::fromImage(picture);
        pixmap.setDevicePixelRatio(ratio);
        m_grid->setPicture(id, pixmap);
    });
    m_thumbnails.setLook((QSizeF {CardGrid::pictureSize} * ratio).toSize(), uiColors(palette()).isDark,
                         currentLanguage());
    for (const Template& made : m_templates)
        m_thumbnails.askForDesign(made.id, made.design);
}

Design TemplateDialog::design() const
{
    const auto found = std::ranges::find(m_templates, m_grid->currentId(), &Template::id);
    return found == m_templates.end() ? Design {} : found->design;
}

} // namespace gudo

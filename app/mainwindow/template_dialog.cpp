#include "app/mainwindow/template_dialog.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "app/render/painting.h"
#include "app/render/resources.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/formats/format.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

constexpr QSize cardSize {272, 266};
constexpr QSize pictureSize {248, 152};
constexpr int descriptionRole = Qt::UserRole + 1;

/// A text of a template: one for all, or an object by language.
QString textIn(const Object& extra, const char* key)
{
    const Value* value = find(extra, key);
    if (!value)
        return {};
    if (const std::string* text = value->asString())
        return QString::fromStdString(*text);
    const Object* texts = value->asObject();
    const std::string language = currentLanguage().toStdString();
    const auto text = texts ? textOf(*texts, find(*texts, language) ? language : "en") : std::string_view {};
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Cards: picture, name, one or two lines of description.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return cardSize; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const UiColors& colors = uiColors(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isUnderMouse = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF {option.rect}.adjusted(5, 5, -5, -5);
        painter->setPen(QPen {isSelected     ? colors.accent
                              : isUnderMouse ? colors.strongBorder
                                             : colors.border,
                              isSelected ? 2.0 : 1.0});
        painter->setBrush(colors.panel);
        painter->drawRoundedRect(card, 8, 8);
        const QRectF picture {card.left() + 7, card.top() + 7, card.width() - 14, pictureSize.height() + 0.0};
        const auto pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
        if (!pixmap.isNull()) {
            const QSizeF size = QSizeF {pixmap.size()} / pixmap.devicePixelRatio();
            painter->drawPixmap(
                QPointF {picture.center().x() - size.width() / 2, picture.center().y() - size.height() / 2}, pixmap);
        }
        painter->setPen(QPen {colors.border, 1});
        painter->drawLine(QPointF {card.left() + 1, picture.bottom() + 6},
                          QPointF {card.right() - 1, picture.bottom() + 6});
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.text);
        const QRectF name {card.left() + 12, picture.bottom() + 12, card.width() - 24, 20};
        painter->drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics {font}.elidedText(index.data().toString(), Qt::ElideRight, qRound(name.width())));
        font.setWeight(QFont::Normal);
        font.setPixelSize(12);
        painter->setFont(font);
        painter->setPen(colors.muted);
        painter->drawText(QRectF {name.left(), name.bottom() + 2, name.width(), card.bottom() - name.bottom() - 8},
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(descriptionRole).toString());
        painter->restore();
    }
};

} // namespace

TemplateDialog::TemplateDialog(const Catalog& catalog, IconStore& icons, QWidget* parent)
    : QDialog {parent}
    , m_catalog {catalog}
    , m_icons {icons}
    , m_list {new QListWidget {this}}
{
    setWindowTitle(tr("New from template"));
    resize(892, 640);
    m_list->setItemDelegate(new CardDelegate {m_list});
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setRole(*m_list, "gallery");
    m_list->setAccessibleName(tr("Templates"));

    const Format* native = formats().front();
    for (const QString& id : templateIds()) {
        const QByteArray text = resource(QStringLiteral("templates/%1.gudo").arg(id));
        ReadResult read =
            native->read(std::string_view {text.constData(), static_cast<std::size_t>(text.size())}, id.toStdString());
        QString name = textIn(read.design.extra, "name");
        if (name.isEmpty())
            name = QString::fromStdString(read.design.title);
        auto* item = new QListWidgetItem(name.isEmpty() ? id : name, m_list);
        item->setData(descriptionRole, textIn(read.design.extra, "description"));
        m_designs.push_back(std::move(read.design));
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("Use this template"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    use->setDefault(true);
    use->setEnabled(m_list->count() > 0);
    layout->addWidget(buttons);
    m_list->setCurrentRow(0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    QTimer::singleShot(0, this, &TemplateDialog::drawNext);
}

Design TemplateDialog::design() const
{
    const int row = m_list->currentRow();
    return row < 0 ? Design {} : m_designs[static_cast<std::size_t>(row)];
}

void TemplateDialog::drawNext()
{
    if (m_drawn >= m_list->count())
        return;
    const bool isDark = uiColors(palette()).isDark;
    const Design& design = m_designs[static_cast<std::size_t>(m_drawn)];
    const DisplayList list =
        picture(design, m_catalog,
                {.theme = isDark ? &darkTheme() : &lightTheme(), .language = currentLanguage().toStdString()});
    const double ratio = devicePixelRatioF();
    // Twice the size and smoothed down: text of a few pixels stays a clean grey line.
    QImage drawn = image(list, m_icons, {.scale = 1, .isTransparent = true});
    if (!drawn.isNull()) {
        QPixmap pixmap = QPixmap::fromImage(
            drawn.scaled((QSizeF {pictureSize} * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_list->item(m_drawn)->setData(Qt::DecorationRole, pixmap);
    }
    ++m_drawn;
    QTimer::singleShot(0, this, &TemplateDialog::drawNext);
}

} // namespace gudo

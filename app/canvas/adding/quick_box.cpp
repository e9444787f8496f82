#include "app/canvas/adding/quick_box.h"

#include <QAccessible>
#include <QGraphicsDropShadowEffect>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "app/canvas/adding/quick_box_delegate.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int boxWidth = 456;
constexpr int gap = 10; // pixels to what it stands beside

} // namespace

/// A line that tells about the syllable being composed too.
class QuickBox::Line : public QLineEdit {
public:
    explicit Line(QuickBox* box)
        : QLineEdit {box}
        , m_box {box}
    {
    }

    [[nodiscard]] QString typed() const
    {
        QString all = text();
        return all.insert(cursorPosition(), m_composed);
    }
    void showCursor()
    {
        QFocusEvent in(QEvent::FocusIn, Qt::OtherFocusReason);
        QLineEdit::focusInEvent(&in);
    }

protected:
    bool event(QEvent* event) override
    {
        // Before Tab moves the focus, and before a shortcut of the window takes a key that belongs to typing.
        if (event->type() == QEvent::KeyPress && m_box->isHandled(static_cast<QKeyEvent*>(event)))
            return true;
        return QLineEdit::event(event);
    }
    void inputMethodEvent(QInputMethodEvent* event) override
    {
        m_composed = event->preeditString();
        QLineEdit::inputMethodEvent(event);
        emit m_box->typedChanged(typed());
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QLineEdit::focusOutEvent(event);
        // A menu over the box and another window do not end the typing.
        if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
            emit m_box->cancelled();
    }

private:
    QuickBox* m_box;
    QString m_composed {};
};

QuickBox::QuickBox(IconStore& icons, QWidget* parent)
    : QFrame {parent}
    , m_line {new Line {this}}
    , m_list {new QListView {this}}
    , m_empty {roleLabel("muted", this)}
    , m_keys {roleLabel("caption", this)}
{
    setObjectName(QStringLiteral("quickBox"));
    setRole(*this, "card");
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_NoMousePropagation); // a click on its margin is none on the drawing
    setCursor(Qt::ArrowCursor);
    m_line->setObjectName(QStringLiteral("quickLine"));
    m_list->setObjectName(QStringLiteral("quickList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickBoxDelegate {icons, m_list});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 8, 12, 10);
    m_keys->setContentsMargins(12, 6, 12, 8);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->addWidget(m_line);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    layout->addWidget(m_keys);
    setFixedWidth(std::min(boxWidth, std::max(240, parent->width() - 16)));

    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(15, 23, 42, 70));
    setGraphicsEffect(shadow);

    connect(m_line, &QLineEdit::textChanged, this, [this] { emit typedChanged(typed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
        QAccessibleEvent changed(m_line, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        emit currentChanged(current());
    });
    connect(m_list, &QListView::clicked, this, [this] { choose(QuickChoice::Once); });
}

void QuickBox::setTexts(const QString& placeholder, const QString& keys)
{
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_list->setAccessibleName(placeholder);
    m_keys->setText(keys);
}

void QuickBox::setRows(const std::vector<QuickRow>& rows, const QString& whenEmpty)
{
    m_model.clear();
    for (const QuickRow& row : rows) {
        auto* item = new QStandardItem(row.title);
        item->setData(row.id, QuickBoxDelegate::IdRole);
        item->setData(row.icon, QuickBoxDelegate::IconRole);
        item->setData(row.detail, QuickBoxDelegate::DetailRole);
        item->setData(row.isPossible, QuickBoxDelegate::PossibleRole);
        item->setData(row.detail.isEmpty() ? row.title : row.title + QStringLiteral(", ") + row.detail,
                      Qt::AccessibleTextRole);
        item->setToolTip(row.tip);
        m_model.appendRow(item);
    }
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty() && !whenEmpty.isEmpty());
    m_empty->setText(whenEmpty);
    m_keys->setVisible(!rows.empty());
    constexpr int besidesRows = 112; // the field, the keys and a margin
    const int fitting = std::max(2, (parentWidget()->height() - besidesRows) / QuickBoxDelegate::rowHeight);
    m_list->setFixedHeight(std::min({int(rows.size()), mostQuickRows, fitting}) * QuickBoxDelegate::rowHeight + 4);
    m_list->setCurrentIndex(m_model.index(0, 0));
    layout()->activate();
    resize(width(), sizeHint().height());
}

QString QuickBox::typed() const
{
    return m_line->typed();
}

void QuickBox::setTyped(const QString& text)
{
    if (m_line->typed() != m_line->text()) { // what was being composed has been used
        QInputMethodEvent end;
        QCoreApplication::sendEvent(m_line, &end);
    }
    m_line->setText(text);
}

QString QuickBox::current() const
{
    return m_list->currentIndex().data(QuickBoxDelegate::IdRole).toString();
}

QLineEdit& QuickBox::line()
{
    return *m_line;
}

void QuickBox::standBeside(const QRect& anchor)
{
    const QRect view = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect now = geometry();
    const bool isPlaced = now.topLeft() != QPoint(0, 0);
    const QRect seen = anchor.intersected(view);
    if (isPlaced && view.contains(now) && (anchor == m_anchor || !now.intersects(seen)))
        return; // a field moves away under nobody's eyes while rows come and go
    m_anchor = anchor;
    const std::array places {QPoint(anchor.left(), anchor.bottom() + gap), QPoint(anchor.right() + gap, anchor.top()),
                             QPoint(anchor.left() - gap - width(), anchor.top()),
                             QPoint(anchor.left(), anchor.top() - gap - height())};
    const auto fits = [&](const QPoint& place) {
        return view.contains(QRect(place, size()));
    };
    const auto found = std::ranges::find_if(places, fits);
    const QPoint wished = found != places.end() ? *found : QPoint(seen.left() + 24, seen.top() + 56);
    move(std::clamp(wished.x(), view.left(), std::max(view.left(), view.right() - width())),
         std::clamp(wished.y(), view.top(), std::max(view.top(), view.bottom() - height())));
}

void QuickBox::showCursor()
{
    m_line->showCursor();
}

void QuickBox::take(QInputMethodEvent* event)
{
    QCoreApplication::sendEvent(m_line, event);
}

void QuickBox::take(QKeyEvent* event)
{
    QCoreApplication::sendEvent(m_line, event);
}

QVariant QuickBox::ask(Qt::InputMethodQuery query) const
{
    return m_line->inputMethodQuery(query);
}

bool QuickBox::isHandled(QKeyEvent* event)
{
    const bool hasShift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        emit cancelled();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(hasShift ? QuickChoice::Other : QuickChoice::Once);
        return true;
    case Qt::Key_Tab:
        choose(QuickChoice::GoOn);
        return true;
    case Qt::Key_Backtab:
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_PageUp:
        walk(-mostQuickRows);
        return true;
    case Qt::Key_PageDown:
        walk(mostQuickRows);
        return true;
    default:
        return false;
    }
}

void QuickBox::walk(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void QuickBox::choose(QuickChoice how)
{
    // A syllable still being composed belongs to what was typed; committing it may change the rows.
    if (m_line->typed() != m_line->text())
        QGuiApplication::inputMethod()->commit();
    if (const QString id = current(); !id.isEmpty())
        emit chosen(id, how);
}

} // namespace gudo

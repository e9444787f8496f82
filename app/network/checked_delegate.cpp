#include "app/network/checked_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

#include "app/style/style.h"

namespace gudo {

namespace {

void mark(QLineEdit& line, bool isInvalid)
{
    if (line.property("invalid").toBool() == isInvalid)
        return;
    line.setProperty("invalid", isInvalid);
    line.style()->unpolish(&line);
    line.style()->polish(&line);
}

bool endsEditing(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

CheckedDelegate::CheckedDelegate(Check check, QString placeholder, QObject* parent)
    : QStyledItemDelegate {parent}
    , m_check {std::move(check)}
    , m_placeholder {std::move(placeholder)}
{
}

QWidget* CheckedDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    setRole(*line, "tight");
    const QString name = index.data(Qt::AccessibleTextRole).toString();
    line->setAccessibleName(name.isEmpty() ? index.model()->headerData(index.column(), Qt::Horizontal).toString()
                                           : name);
    line->setPlaceholderText(m_placeholder);
    connect(line, &QLineEdit::textChanged, this, [this, line](const QString& text) {
        if (!line->property("invalid").toBool())
            return;
        const QString problem = m_check(text);
        mark(*line, !problem.isEmpty());
        emit told(problem);
    });
    return line;
}

void CheckedDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line)
        return;
    // The focus may leave with something that cannot be read: the cell stays as it was, and the reason stays to be
    // seen.
    const QString problem = m_check(line->text());
    emit told(problem);
    if (problem.isEmpty())
        model->setData(index, line->text(), Qt::EditRole);
}

bool CheckedDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QString problem = endsEditing(key) ? m_check(line->text()) : QString {};
        if (!problem.isEmpty()) {
            mark(*line, true);
            line->selectAll();
            emit told(problem);
            return true;
        }
        if (key == Qt::Key_Escape)
            emit told({});
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace gudo

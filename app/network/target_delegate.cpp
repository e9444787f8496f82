#include "app/network/target_delegate.h"

#include <QComboBox>

#include "app/network/route_model.h"
#include "app/style/style.h"
#include "app/text/names.h"

namespace gudo {

QWidget* TargetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RouteModel*>(index.model());
    auto* combo = new QComboBox(parent);
    setRole(*combo, "tight");
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (!model)
        return combo;
    for (const Component* target : model->targets())
        combo->addItem(tr("%1 (%2)").arg(nameOf(*target), typeNameOf(*target, model->facts()->context().catalog)),
                       QString::fromStdString(target->id));
    combo->addItem(tr("local"), QStringLiteral("local"));
    const QString now = index.data(RouteModel::TargetIdRole).toString();
    if (!now.isEmpty() && combo->findData(now) < 0)
        combo->addItem(index.data(Qt::DisplayRole).toString(), now);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        emit const_cast<TargetDelegate*>(this)->commitData(combo);
        emit const_cast<TargetDelegate*>(this)->closeEditor(combo);
    });
    return combo;
}

void TargetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    const int at = combo->findData(index.data(RouteModel::TargetIdRole));
    combo->setCurrentIndex(at < 0 ? 0 : at);
}

void TargetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = static_cast<QComboBox*>(editor);
    if (combo->currentIndex() >= 0 && combo->currentData() != index.data(RouteModel::TargetIdRole))
        model->setData(index, combo->currentData(), Qt::EditRole);
}

} // namespace gudo

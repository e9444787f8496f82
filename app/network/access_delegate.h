#pragma once

#include "app/network/checked_delegate.h"

namespace gudo {

/// Paints a cell of the security-group matrix: what is open, and a mark that tells the state without its colour.
class AccessDelegate : public CheckedDelegate {
    Q_OBJECT

public:
    explicit AccessDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gudo

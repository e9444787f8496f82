#pragma once

#include <QWidget>

#include "core/catalog/component_type.h"

namespace gudo {

/// What the catalogue says about a type of component: what it is, why one wants it, what to watch. Folds.
class Explanation : public QWidget {
    Q_OBJECT

public:
    /// Pre: the catalogue says something.
    Explanation(const ComponentType& type, bool isOpen, QWidget* parent);

signals:
    void toggled(bool isOpen);
};

} // namespace gudo

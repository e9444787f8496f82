#pragma once

#include <QAccessible>

#include "core/model/id.h"

namespace gudo {

class CanvasAccessible;

/// One component, one connection or the list of connections, for assistive technology.
class CanvasItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CanvasItemAccessible(const CanvasAccessible& canvas, Id id);

    [[nodiscard]] const Id& id() const { return m_id; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text what, const QString& text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isComponent() const;

    const CanvasAccessible& m_canvas;
    Id m_id;
};

} // namespace gudo

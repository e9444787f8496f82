#pragma once

#include <QFrame>
#include <QString>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

#include "core/diagnostics/diagnostic.h"

class QLabel;
class QToolButton;

namespace gudo {

/// One line across the window that tells what happened and offers what to do about it. Waits until somebody answers.
class Notice : public QFrame {
    Q_OBJECT

public:
    /// A button; pressing any of them closes the notice first.
    struct Answer {
        QString text;
        std::function<void()> act;
    };

    Notice(Severity severity, const QString& text, const std::vector<Answer>& answers, QWidget* parent);

    [[nodiscard]] QString text() const;

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void color();

    Severity m_severity;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
};

/// The notices of a window above its content, one below the other; takes no room when there are none.
class Notices : public QWidget {
    Q_OBJECT

public:
    explicit Notices(QWidget* parent);

    /// Tells something under a name, instead of what was told under it before.
    void tell(const QString& name, Severity severity, const QString& text,
              const std::vector<Notice::Answer>& answers = {});
    /// It is no longer so.
    void close(const QString& name);
    /// What is told under the name; nullptr when nothing is.
    [[nodiscard]] const Notice* notice(const QString& name) const;

private:
    std::map<QString, Notice*> m_notices;
};

} // namespace gudo

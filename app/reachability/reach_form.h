#pragma once

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <array>

#include "app/reachability/end_field.h"
#include "app/reachability/reach_result.h"

namespace gudo {

/// What somebody asks about reachability: the kind of question, its ends, protocol and port, with what is wrong with
/// them beside each.
class ReachForm : public QWidget {
    Q_OBJECT

public:
    /// Which end the canvas shall name.
    enum class End { From, To };

    ReachForm(Document& document, QWidget* parent);

    [[nodiscard]] const ReachAsk& ask() const { return m_ask; }
    /// Shows the question without asking it.
    void setAsk(const ReachAsk& ask);
    /// True when there is an end to look at, though the other may be to come, and the port is one.
    [[nodiscard]] bool isAsked() const;
    /// Tells at the fields what the answer found wrong with them.
    void showFaults(const ReachResult& result);
    void setPicking(End end, bool isPicking);

    [[nodiscard]] EndField& from() { return *m_from; }
    [[nodiscard]] EndField& to() { return *m_to; }
    [[nodiscard]] QLineEdit& port() { return *m_port; }
    [[nodiscard]] QComboBox& protocol() { return *m_protocol; }
    [[nodiscard]] QToolButton& swapButton() { return *m_swap; }
    [[nodiscard]] QToolButton& modeButton(ReachMode mode) { return *m_modes[static_cast<std::size_t>(mode)]; }
    [[nodiscard]] QString faultShown() const;

signals:
    /// Somebody asks something else.
    void asked();
    void pickRequested(gudo::ReachForm::End end, bool isWanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    void take();
    void swap();
    void setMode(ReachMode mode);
    void showMode();
    void showFault(QLabel* label, const QString& text);
    void retranslate();
    void updateIcons();

    ReachAsk m_ask;
    bool m_isPortRight = true;
    QButtonGroup* m_group;
    std::array<QToolButton*, 3> m_modes {};
    QLabel* m_fromLabel;
    EndField* m_from;
    QLabel* m_fromFault;
    QToolButton* m_swap;
    QLabel* m_toLabel;
    EndField* m_to;
    QLabel* m_toFault;
    QLabel* m_protocolLabel;
    QComboBox* m_protocol;
    QLabel* m_portLabel;
    QLineEdit* m_port;
    QLabel* m_portFault;
};

} // namespace gudo

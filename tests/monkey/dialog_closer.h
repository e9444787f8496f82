#pragma once

#include <QObject>

#include <random>

namespace gudo::test {

/// Answers every menu, dialog and list that opens, at random and before long: what opens while an event is delivered
/// waits in there for an answer.
class DialogCloser : public QObject {
    Q_OBJECT

public:
    explicit DialogCloser(unsigned seed);
    /// Answers until nothing is open. False when something stays open whatever one does.
    [[nodiscard]] bool closeAll();

private:
    void answerAndGoOn();
    void answer();
    [[nodiscard]] int below(int count);

    std::mt19937 m_random;
    QObject* m_answered = nullptr;
    int m_answers = 0; ///< to the same widget
};

} // namespace gudo::test

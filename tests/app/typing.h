#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include "tests/app/hangul_keys.h"

namespace gudo::test {

/// How an input method tells about a finished syllable and the next one: in two events (ibus) or in one (fcitx).
enum class InputMethod { Separate, Joined };

/// Types to whatever has the focus, as a keyboard and an input method do. What is being composed ends before any other
/// key, as input methods do it.
class Typist {
public:
    explicit Typist(InputMethod method = InputMethod::Separate)
        : m_method {method}
    {
    }

    void type(const QString& text)
    {
        QString word;
        for (const QChar c : text) {
            if (hangul::isSyllable(c) || hangul::initials.contains(c)) {
                word += c;
                continue;
            }
            compose(word);
            word.clear();
            end();
            if (c == u'\t')
                press(Qt::Key_Tab);
            else if (c == u'\n')
                press(Qt::Key_Return);
            else
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
        compose(word);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        end();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Commits what is being composed.
    void end()
    {
        if (!m_preedit.isEmpty())
            send(m_preedit, {});
    }

private:
    void compose(const QString& word)
    {
        for (const Composed& key : composedKeys(word)) {
            if (m_method == InputMethod::Separate && !key.commit.isEmpty()) {
                send(key.commit, {});
                send({}, key.preedit);
            } else {
                send(key.commit, key.preedit);
            }
        }
    }
    void send(const QString& commit, const QString& preedit)
    {
        QList<QInputMethodEvent::Attribute> attributes;
        if (!preedit.isEmpty())
            attributes << QInputMethodEvent::Attribute(QInputMethodEvent::Cursor, int(preedit.size()), 1, {});
        QInputMethodEvent event(preedit, attributes);
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QApplication::sendEvent(QApplication::focusObject(), &event);
        m_preedit = preedit;
    }

    InputMethod m_method;
    QString m_preedit {};
};

} // namespace gudo::test

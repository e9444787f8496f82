#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

#include "app/document/document.h"

namespace gudo {

/// What was open in the design as its file has it, so that a list can say what is new since then: the same as "gudo
/// check --baseline" with a baseline of the file. A design without a file has nothing new.
class SavedFindings : public QObject {
    Q_OBJECT

public:
    explicit SavedFindings(Document& document, QObject* parent = nullptr);
    ~SavedFindings() override;

    /// True for a finding (identityOf()) that the file did not have. Nothing is new while that is being found out.
    [[nodiscard]] bool isNew(const std::string& identity) const;

signals:
    void changed();

private:
    using Identities = std::unordered_set<std::string>;
    /// What is checked: the rest of a design makes no findings.
    struct Subject {
        QString path {};
        Architecture architecture {};
        Settings settings {};

        friend bool operator==(const Subject&, const Subject&) = default;
    };

    void refresh();
    void check(const Subject& subject);
    void take(std::optional<Identities> known);

    Document& m_document;
    Subject m_subject;                 ///< of `m_known`, or of the run that will say
    std::optional<Identities> m_known; ///< empty: there is no file, or nobody knows yet
    QThreadPool m_worker;
    QFutureWatcher<std::shared_ptr<const Identities>> m_run;
};

} // namespace gudo

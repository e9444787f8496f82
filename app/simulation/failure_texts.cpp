#include "app/simulation/failure_texts.h"

#include <QCoreApplication>

#include "app/render/icon_store.h"
#include "app/text/particles.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("gudo::Failures", source);
}

} // namespace

std::string inUsersWords(const Message& message)
{
    return withParticles(toText(message)).toStdString();
}

QString nameOfFailure(const FailureStudy& study, const std::string& name)
{
    return QString::fromStdString(inUsersWords(failureName(study, name)));
}

QString choiceText(const FailureStudy& study, const FailureChoice& choice)
{
    const QString name = nameOfFailure(study, choice.name);
    switch (choice.level) {
    case FailureChoice::Level::Copies:
        return name;
    case FailureChoice::Level::Component: {
        const int node = study.graph.find(choice.component);
        const bool hasCopies = node >= 0 && study.graph.node(node).copies > 1;
        return hasCopies ? text(QT_TRANSLATE_NOOP("gudo::Failures", "All of %1")).arg(name) : name;
    }
    case FailureChoice::Level::Container:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Everything in %1")).arg(name);
    case FailureChoice::Level::Host:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Host %1")).arg(name);
    case FailureChoice::Level::Rack:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Rack %1")).arg(name);
    case FailureChoice::Level::Site:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Site %1")).arg(name);
    case FailureChoice::Level::Zone:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Zone %1"))
            .arg(QString::fromStdString(choice.name).section(u':', 1));
    case FailureChoice::Level::Region:
        break;
    }
    return text(QT_TRANSLATE_NOOP("gudo::Failures", "Region %1"))
        .arg(QString::fromStdString(choice.name).section(u':', 1));
}

QString stateText(RequirementState state)
{
    switch (state) {
    case RequirementState::Served:
        return coreText(GUDO_TR_NOOP("core", "served"));
    case RequirementState::Degraded:
        return coreText(GUDO_TR_NOOP("core", "degraded"));
    case RequirementState::Lost:
        break;
    }
    return coreText(GUDO_TR_NOOP("core", "lost"));
}

QIcon stateIcon(RequirementState state, const UiColors& colors)
{
    switch (state) {
    case RequirementState::Served:
        return IconStore::uiIcon(QStringLiteral("check"), colors.success);
    case RequirementState::Degraded:
        return IconStore::uiIcon(QStringLiteral("degraded"), colors.warning);
    case RequirementState::Lost:
        break;
    }
    return IconStore::uiIcon(QStringLiteral("error"), colors.error);
}

QString levelText(FailureLevel level)
{
    switch (level) {
    case FailureLevel::Component:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every component in turn"));
    case FailureLevel::Replica:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every replica in turn"));
    case FailureLevel::Host:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every host in turn"));
    case FailureLevel::Rack:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every rack in turn"));
    case FailureLevel::Zone:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every zone in turn"));
    case FailureLevel::Site:
        return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every site in turn"));
    case FailureLevel::Region:
        break;
    }
    return text(QT_TRANSLATE_NOOP("gudo::Failures", "Every region in turn"));
}

} // namespace gudo

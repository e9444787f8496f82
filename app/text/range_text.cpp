#include "app/text/range_text.h"

#include <QCoreApplication>

#include "core/network/cidr.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

} // namespace

QString problemWithRange(const QString& text)
{
    const std::string typed = text.toStdString();
    const CidrResult result = parseCidr(typed);
    const bool isV6 = text.contains(u':');
    switch (result.problem) {
    case CidrProblem::None:
        return hasHostBits(*result.cidr)
                   ? Texts::tr("This range begins at %1").arg(QString::fromStdString(toText(canonical(*result.cidr))))
                   : QString {};
    case CidrProblem::NoPrefix:
        return Texts::tr("The length is missing: write %1 for one address")
            .arg(text + (isV6 ? QLatin1String("/128") : QLatin1String("/32")));
    case CidrProblem::BadPrefix:
    case CidrProblem::PrefixTooLong:
        return isV6 ? Texts::tr("The length after / is between 0 and 128")
                    : Texts::tr("The length after / is between 0 and 32");
    default:
        return Texts::tr("Not an address range such as 10.0.0.0/16");
    }
}

} // namespace gudo

#include "app/cli/baseline_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/files/design_file.h"
#include "app/text/particles.h"

namespace gudo {

namespace {

constexpr qint64 mostBytes = 64 << 20;
constexpr std::size_t mostNotes = 20;

/// The design as seen from the folder of the baseline, so that it does not matter where the program runs.
std::string nameFor(const CheckedFile& file, const QString& baseline)
{
    if (file.file == "-")
        return file.file;
    const QDir folder = QFileInfo(baseline).absoluteDir();
    return folder.relativeFilePath(QFileInfo(QString::fromStdString(file.file)).absoluteFilePath()).toStdString();
}

bool isGone(const BaselineEntry& entry, const QString& baseline)
{
    return entry.file != "-" && !QFileInfo(baseline).absoluteDir().exists(QString::fromStdString(entry.file));
}

QString listed(const std::set<std::string>& names)
{
    constexpr std::size_t most = 3;
    QStringList list;
    for (const std::string& name : names) {
        if (list.size() == most) {
            list << QStringLiteral("…");
            break;
        }
        list << QString::fromStdString(name);
    }
    return list.join(QStringLiteral(", "));
}

QString described(const BaselineEntry& entry)
{
    const auto& ids = entry.components.empty() ? entry.connections : entry.components;
    const QString rule = QString::fromStdString(entry.rule);
    return ids.empty() ? rule : Cli::tr("%1 (%2)").arg(rule, QString::fromStdString(ids.front()));
}

void tell(const std::vector<BaselineEntry>& gone, const QString& path, bool isUpdated)
{
    for (std::size_t i = 0; i < std::min(gone.size(), mostNotes); ++i)
        complain((isUpdated ? Cli::tr("note: %1: dropped, because it is found no more: %2 in %3")
                            : Cli::tr("note: %1: found no more: %2 in %3"))
                     .arg(path, described(gone[i]), QString::fromStdString(gone[i].file)));
    if (gone.size() > mostNotes)
        complain(Cli::tr("note: %1: and %n more", nullptr, static_cast<int>(gone.size() - mostNotes)).arg(path));
    if (!gone.empty() && !isUpdated)
        complain(Cli::tr("note: --update-baseline drops what is found no more"));
}

} // namespace

std::optional<Baseline> readBaselineFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        complain(withParticles(Cli::tr("The baseline %1 is a folder").arg(path)));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        complain(withParticles(Cli::tr("The baseline %1 cannot be read: %2").arg(path, file.errorString())));
        return {};
    }
    const QByteArray bytes = file.read(mostBytes);
    BaselineResult read = readBaseline({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path.toStdString());
    for (const Diagnostic& diagnostic : read.diagnostics)
        complain(toLine(diagnostic));
    if (!read.diagnostics.empty())
        return {};
    return std::move(read.baseline);
}

std::optional<Baseline> withBaseline(std::vector<CheckedFile>& files, const Baseline& baseline, const QString& path,
                                     bool isUpdated)
{
    std::set<std::string> names;
    std::set<BaselineEntry> gone;
    for (CheckedFile& file : files) {
        const std::string name = nameFor(file, path);
        names.insert(name);
        const std::vector<BaselineEntry> unmatched = markBaseline(file, name, baseline);
        if (file.isWhole) // else it may be there, but was not understood
            gone.insert(unmatched.begin(), unmatched.end());
    }
    const auto isMeant = [&](const BaselineEntry& entry) {
        return names.contains(entry.file);
    };
    if (!baseline.entries.empty() && std::ranges::none_of(baseline.entries, isMeant)) {
        std::set<std::string> others;
        for (const BaselineEntry& entry : baseline.entries)
            others.insert(entry.file);
        complain(withParticles(Cli::tr("The baseline %1 is about other designs: it knows %2, but not %3")
                                   .arg(path, listed(others), listed(names))));
        return {};
    }
    for (const BaselineEntry& entry : baseline.entries)
        if (!isMeant(entry) && isGone(entry, path))
            gone.insert(entry);
    tell({gone.begin(), gone.end()}, path, isUpdated);
    Baseline left = baseline;
    std::erase_if(left.entries, [&](const BaselineEntry& entry) { return gone.contains(entry); });
    return left;
}

Baseline newBaseline(std::vector<CheckedFile>& files, const QString& path)
{
    Baseline baseline;
    for (CheckedFile& file : files) {
        const std::vector<BaselineEntry> entries = entriesOf(file, nameFor(file, path));
        baseline.entries.insert(baseline.entries.end(), entries.begin(), entries.end());
        for (CheckedFinding& finding : file.findings)
            if (finding.standing == FindingStanding::Open)
                finding.standing = FindingStanding::InBaseline;
    }
    return baseline;
}

} // namespace gudo

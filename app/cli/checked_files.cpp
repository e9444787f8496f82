#include "app/cli/checked_files.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

#include <unistd.h>

#include "app/cli/design_paths.h"
#include "app/files/design_file.h"
#include "app/files/rules_file.h"
#include "core/formats/native_places.h"

namespace gudo {

namespace {

struct One {
    CheckedFile file {};
    QStringList problems {};
};

std::optional<Severity> limitOf(const std::string& asked, const std::string& project)
{
    const std::string& word = asked.empty() ? project : asked;
    return word.empty() ? Severity::Error : severityFrom(word);
}

/// Tells somebody who waits longer than a second how far it is; takes back what it wrote.
class Progress {
public:
    Progress() { m_time.start(); }
    ~Progress()
    {
        if (m_isTold)
            std::fputs("\r\033[K", stderr);
    }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void tell(std::size_t done, std::size_t all)
    {
        constexpr qint64 patience = 1000; // ms
        if (!m_isWatched || m_time.elapsed() < patience)
            return;
        std::fprintf(stderr, "\r%zu/%zu", done, all);
        m_isTold = true;
    }

private:
    QElapsedTimer m_time;
    bool m_isWatched = isatty(STDERR_FILENO) == 1;
    bool m_isTold = false;
};

One checkedFile(const QString& path, const Catalog& catalog, const CheckRequest& request)
{
    RulesFile project = rulesFileFor(path);
    DesignFile read = readDesignFile(path);
    One one {.file = {.file = path.toStdString(), .uri = uriOf(path)}, .problems = project.problems + read.problems};
    CheckedFile& file = one.file;
    file.problems = std::move(project.diagnostics);
    file.isRead = read.isUsable;
    file.isWhole = read.isUsable && !read.isReadOnly && file.problems.empty();
    file.failOn = limitOf(request.failOn, project.rules.failOn);
    for (Diagnostic& diagnostic : read.diagnostics) {
        diagnostic.file = file.file;
        file.problems.push_back(std::move(diagnostic));
    }
    if (!read.isUsable) {
        if (file.problems.empty())
            file.problems.push_back({.message = {GUDO_TR_NOOP("core", "The file cannot be read")}, .file = file.file});
        return one;
    }
    read.design.settings = withProjectRules(std::move(read.design.settings), project.rules);
    for (const Rule* rule : rules())
        if (isWanted(*rule, read.design.settings, request.options))
            file.ran.push_back(rule);
    file.findings = forReports(check(read.design, catalog, request.options), sha256);
    if (request.withPlaces) {
        const std::string_view text {read.bytes.constData(), static_cast<std::size_t>(read.bytes.size())};
        file.whereabouts = whereaboutsOf(file.findings, read.design.architecture, nativePlaces(text));
    }
    return one;
}

} // namespace

CheckedFiles checkedFiles(const QStringList& paths, const Catalog& catalog, const CheckRequest& request)
{
    std::vector<One> each(static_cast<std::size_t>(paths.size()));
    std::atomic<std::size_t> next {0};
    const auto work = [&](Progress* progress) {
        for (std::size_t i = next++; i < each.size(); i = next++) {
            if (progress)
                progress->tell(i, each.size());
            each[i] = checkedFile(paths[static_cast<qsizetype>(i)], catalog, request);
        }
    };
    const auto most = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min(most, each.size()); ++i)
            helpers.emplace_back([&] { work(nullptr); });
        Progress progress;
        work(&progress);
    }
    CheckedFiles result;
    for (One& one : each) {
        result.files.push_back(std::move(one.file));
        result.problems << one.problems;
    }
    result.problems.removeDuplicates(); // the rules of a project are read for each of its designs
    return result;
}

std::string sha256(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

} // namespace gudo

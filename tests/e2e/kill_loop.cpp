// Kills a program that edits at random, again and again, and looks at what is left:
//   kill_loop FOLDER RUNS [BOUND]   BOUND: what may be lost at most, in ms (1000)
// The editing program is this one, too: it opens what is left as the designer does, edits, undoes and saves through
// Document with its journal, and tells every state on its standard output before it goes on.

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "app/document/journal.h"
#include "app/files/design_file.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/random_edit.h"

namespace gudo::test {
namespace {

constexpr int largest = 150; ///< components

std::string hashOf(const Design& design)
{
    const QByteArray bytes = QByteArray::fromStdString(writeNative(design));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().toStdString();
}

/// The same clock in all processes, in ms.
long long now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000LL + time.tv_nsec / 1'000'000;
}

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/design.gudo");
}

QString journalsIn(const QString& folder)
{
    return folder + QStringLiteral("/journals");
}

/// What the editing program tells: 'e' a new state of the design, 'b' before that state is saved, 's' after.
void tell(char what, const Design& design)
{
    std::ostringstream line;
    line << now() << ' ' << what << ' ' << hashOf(design) << '\n';
    const std::string text = line.str();
    if (write(STDOUT_FILENO, text.data(), text.size()) < 0)
        std::_Exit(3);
}

class Editor {
public:
    Editor(const QString& folder, std::uint32_t seed)
        : m_folder {folder}
        , m_dice {seed}
    {
        QString error;
        if (QFile::exists(fileIn(folder)) && !m_document.open(fileIn(folder), &error)) {
            std::cerr << error.toStdString() << '\n';
            std::_Exit(4);
        }
        auto left = leftJournals(journalsIn(folder));
        if (!left.empty()) {
            m_document.commit({}, left.front().record.design);
            m_journal.goOn(std::move(left.front().folder));
        }
        tell('e', m_document.design());
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            act();
            m_timer.setInterval(m_dice.below(25));
        });
        m_timer.start(1);
    }

private:
    void act()
    {
        const int what = m_dice.below(100);
        if (what < 4) {
            tell('b', m_document.design());
            QString error;
            if (!m_document.save(fileIn(m_folder), &error))
                std::_Exit(5);
            tell('s', m_document.design());
        } else if (what < 15 && m_document.undoStack()->canUndo()) {
            m_document.undoStack()->undo();
            tell('e', m_document.design());
        } else if (what < 20 && m_document.undoStack()->canRedo()) {
            m_document.undoStack()->redo();
            tell('e', m_document.design());
        } else {
            const auto& components = m_document.design().architecture.components;
            Design next = components.empty() || components.size() > largest
                              ? randomDesign(static_cast<std::uint32_t>(m_dice.below(1'000)), catalog(), 20)
                              : randomEdit(m_document.design(), catalog(), m_dice);
            m_document.commit({}, std::move(next), m_dice.chance(30) ? QStringLiteral("drag") : QString {});
            tell('e', m_document.design());
        }
    }

    QString m_folder;
    Dice m_dice;
    Document m_document {catalog(), nullptr, [](const Design&, const Catalog&, const CheckOptions&) {
                             return std::optional {Analysis {}};
                         }};
    Journal m_journal {m_document, journalsIn(m_folder)};
    QTimer m_timer;
};

struct Told {
    long long when;
    char what;
    std::string hash;
};

/// One run of the editing program, killed `life` ms after it started, or after it `isOpen`; what it told, and when it
/// was killed.
std::pair<std::vector<Told>, long long> killedRun(const char* program, const std::string& folder, std::uint32_t seed,
                                                  int life, bool isOpen)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::abort();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(program, program, "--edit", folder.c_str(), std::to_string(seed).c_str(), nullptr);
        std::_Exit(2);
    }
    close(ends[1]);
    std::string text;
    std::atomic<bool> hasBegun {false};
    std::thread reader {[&] {
        char buffer[4096];
        for (ssize_t count; (count = read(ends[0], buffer, sizeof buffer)) > 0; hasBegun = true)
            text.append(buffer, static_cast<std::size_t>(count));
        hasBegun = true;
    }};
    while (isOpen && !hasBegun)
        std::this_thread::sleep_for(std::chrono::milliseconds {1});
    std::this_thread::sleep_for(std::chrono::milliseconds {life});
    const long long when = now();
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    reader.join();
    close(ends[0]);
    std::vector<Told> told;
    std::istringstream lines {text.substr(0, text.rfind('\n') + 1)};
    for (Told row {}; lines >> row.when >> row.what >> row.hash;)
        told.push_back(row);
    if (!WIFSIGNALED(status)) {
        std::cerr << "the editing program ended by itself with " << WEXITSTATUS(status) << '\n';
        std::exit(1);
    }
    return {std::move(told), when};
}

class Loop {
public:
    Loop(const char* program, std::string folder, long long bound)
        : m_program {program}
        , m_folder {std::move(folder)}
        , m_bound {bound}
    {
    }

    int run(int runs)
    {
        Dice dice {static_cast<std::uint32_t>(runs)};
        for (int number = 0; number < runs; ++number) {
            const bool isOpen = dice.chance(90);
            const int life = dice.below(1'500);
            const auto [told, when] = killedRun(m_program, m_folder, static_cast<std::uint32_t>(number), life, isOpen);
            for (const Told& row : told) {
                m_states += row.what == 'e';
                m_saves += row.what == 's';
            }
            check(number, told, when);
        }
        std::cout << runs << " runs, " << m_states << " states, " << m_saves << " saves, " << m_recovered
                  << " recovered from a journal; lost at most " << m_mostLost << " ms; " << m_faults << " faults\n";
        return m_faults == 0 ? 0 : 1;
    }

private:
    void fault(int number, const std::string& text)
    {
        ++m_faults;
        std::cerr << "run " << number << ": " << text << '\n';
    }

    void check(int number, const std::vector<Told>& told, long long killed)
    {
        // The saved file is whole, and one of the states that were saved last.
        const QString path = fileIn(QString::fromStdString(m_folder));
        std::string saved = hashOf({});
        if (QFile::exists(path)) {
            const DesignFile file = readDesignFile(path);
            if (!file.isUsable || !file.problems.isEmpty())
                fault(number, "the saved file is damaged: " + file.problems.join(u'\n').toStdString());
            saved = hashOf(file.design);
        }
        std::vector<std::string> maySaved {m_saved};
        for (const Told& row : told) {
            if (row.what == 's')
                maySaved = {row.hash};
            else if (row.what == 'b')
                maySaved.push_back(row.hash);
        }
        if (std::ranges::find(maySaved, saved) == maySaved.end())
            fault(number, "the saved file is no state that was saved");
        m_saved = saved;

        // What the next start offers is no older than the bound.
        const auto left = leftJournals(journalsIn(QString::fromStdString(m_folder)));
        if (left.size() > 1)
            fault(number, "more than one journal for one design");
        m_recovered += !left.empty();
        const std::string state = left.empty() ? saved : hashOf(left.front().record.design);
        std::vector<Told> states;
        std::ranges::copy_if(told, std::back_inserter(states), [](const Told& row) { return row.what == 'e'; });
        if (states.empty())
            return; // killed before its first state
        if (!m_left.empty() && states.front().hash != m_left)
            fault(number, "what was left is not what the next start opened");
        m_left = state;
        const auto newest =
            std::find_if(states.rbegin(), states.rend(), [&](const Told& row) { return row.hash == state; });
        if (newest == states.rend())
            return fault(number, "what is left is no state there was");
        if (newest == states.rbegin())
            return;
        const long long lost = killed - std::prev(newest)->when;
        m_mostLost = std::max(m_mostLost, lost);
        if (lost > m_bound)
            fault(number, "lost " + std::to_string(lost) + " ms");
    }

    const char* m_program;
    std::string m_folder;
    long long m_bound;
    std::string m_left {};            ///< hash of what the next start is to open; empty: nothing was there yet
    std::string m_saved = hashOf({}); ///< of the saved file, or of nothing
    long long m_mostLost = 0;
    int m_states = 0;
    int m_saves = 0;
    int m_recovered = 0;
    int m_faults = 0;
};

} // namespace
} // namespace gudo::test

int main(int argc, char** argv)
{
    QCoreApplication application {argc, argv};
    const std::vector<std::string> arguments {argv + 1, argv + argc};
    if (arguments.size() == 3 && arguments[0] == "--edit") {
        gudo::test::Editor editor {QString::fromStdString(arguments[1]),
                                   static_cast<std::uint32_t>(std::stoul(arguments[2]))};
        return QCoreApplication::exec();
    }
    if (arguments.size() < 2) {
        std::cerr << "kill_loop FOLDER RUNS [BOUND]\n";
        return 2;
    }
    return gudo::test::Loop {argv[0], arguments[0], arguments.size() > 2 ? std::stoll(arguments[2]) : 1'000}.run(
        std::stoi(arguments[1]));
}

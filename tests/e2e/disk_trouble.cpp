// What happens to a document and its journal on a disk that fills up, becomes read-only and is taken away:
//   disk_trouble FOLDER    mounts a small disk there; needs the right to (a namespace of its own)

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdlib>
#include <iostream>
#include <memory>

#include <sys/mount.h>

#include "app/document/journal.h"
#include "app/files/design_file.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

class Trouble {
public:
    explicit Trouble(const QString& disk)
        : m_disk {disk}
    {
    }

    int run()
    {
        mountDisk();
        QDir {m_disk}.mkdir(QStringLiteral("designs"));
        Document document {catalog(), nullptr, [](const Design&, const Catalog&, const CheckOptions&) {
                               return std::optional {Analysis {}};
                           }};
        document.reset(Build {}.add("web", "server"));
        auto journal = std::make_unique<Journal>(document, m_disk + QStringLiteral("/journals"));
        int number = 0;
        const auto edit = [&] {
            document.commit({}, renamed(document.design(), "web", "name " + std::to_string(++number)));
            journal->flush();
            QCoreApplication::processEvents();
        };
        edit();
        expect(save(document).isEmpty(), "an empty disk takes the design");
        edit();
        expect(journal->problem().isEmpty(), "and its journal");
        const Design kept = document.design();

        fill();
        const QByteArray before = contents();
        expect(save(document).endsWith(QStringLiteral("the disk is full")), "a full disk is told");
        expect(contents() == before && !before.isEmpty(), "and leaves the old file");
        expect(document.isModified(), "and the document unsaved");
        // Grown, so that its record needs room that is not there.
        Design large = document.design();
        for (int component = 0; component < 4'000; ++component)
            large.architecture.components.put(
                Component {.id = "c" + std::to_string(component * 7919 % 100'003), .type = "server"});
        document.commit({}, large);
        journal->flush();
        QCoreApplication::processEvents();
        expect(journal->problem() == QStringLiteral("the disk is full"), "the journal says so, too");
        QFile::remove(m_disk + QStringLiteral("/filler"));
        document.commit({}, kept);
        edit();
        expect(journal->problem().isEmpty(), "and works again when there is room");
        expect(save(document).isEmpty(), "saving, too");

        journal.reset(); // no disk becomes read-only while a file on it is open for writing
        remount(MS_RDONLY);
        journal = std::make_unique<Journal>(document, m_disk + QStringLiteral("/journals"));
        edit();
        expect(journal->problem() == QStringLiteral("the disk is read-only"), "a journal on a read-only disk is told");
        const QByteArray saved = contents();
        expect(save(document).endsWith(QStringLiteral("the disk is read-only")), "a read-only disk is told");
        expect(contents() == saved && document.isModified(), "and changes nothing");
        remount(0);
        expect(save(document).isEmpty(), "writable again it is saved");

        edit();
        umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH);
        expect(save(document).contains(QStringLiteral("its folder is not there")),
               "a disk that was taken away is told");
        expect(document.isModified(), "and the document is still there to be saved elsewhere");
        std::cout << m_faults << " faults\n";
        return m_faults == 0 ? 0 : 1;
    }

private:
    void expect(bool holds, const char* claim)
    {
        std::cout << (holds ? "ok     " : "FAILED ") << claim << '\n';
        m_faults += !holds;
    }

    void mountDisk() { mountWith(0, "size=64k"); }
    void remount(unsigned long flags) { mountWith(flags | MS_REMOUNT | MS_BIND, nullptr); }
    void mountWith(unsigned long flags, const char* options)
    {
        if (mount("none", QFile::encodeName(m_disk).constData(), "tmpfs", flags, options) != 0) {
            std::cerr << "no disk can be mounted at " << m_disk.toStdString() << '\n';
            std::_Exit(77);
        }
    }

    void fill()
    {
        QFile filler {m_disk + QStringLiteral("/filler")};
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block {4096, 'x'};
        while (filler.write(block) == block.size()) {
        }
    }

    QString save(Document& document)
    {
        QString error;
        return document.save(file(), &error) ? QString {} : error;
    }
    [[nodiscard]] QString file() const { return m_disk + QStringLiteral("/designs/shop.gudo"); }
    [[nodiscard]] QByteArray contents() const
    {
        QFile read {file()};
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray {};
    }

    QString m_disk;
    int m_faults = 0;
};

} // namespace
} // namespace gudo::test

int main(int argc, char** argv)
{
    QCoreApplication application {argc, argv};
    return argc == 2 ? gudo::test::Trouble {QString::fromLocal8Bit(argv[1])}.run() : 2;
}

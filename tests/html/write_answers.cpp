#include <cstdio>

#include "core/formats/native.h"
#include "tests/html/answers.h"
#include "tests/support/write_file.h"

// Writes every design as NAME.gudo, and as NAME.json what the engine answers about it.

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: html_answers FOLDER\n", stderr);
        return 2;
    }
    std::uint32_t seed = 0;
    for (const auto& [name, design] : gudo::test::pageDesigns()) {
        const std::string stem = std::string {argv[1]} + '/' + name;
        if (!gudo::test::writeFile(stem + ".gudo", gudo::writeNative(design)) ||
            !gudo::test::writeFile(stem + ".json", gudo::test::answersJson(design, ++seed))) {
            std::fprintf(stderr, "cannot write %s\n", stem.c_str());
            return 1;
        }
    }
    return 0;
}

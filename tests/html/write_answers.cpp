#include <cstdio>
#include <fstream>

#include "core/formats/native.h"
#include "tests/html/answers.h"

// Writes every design as NAME.gudo, and as NAME.json what the engine answers about it.

namespace {

bool write(const std::string& path, const std::string& text)
{
    std::ofstream file {path, std::ios::binary};
    file << text;
    return static_cast<bool>(file.flush());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: html_answers FOLDER\n", stderr);
        return 2;
    }
    std::uint32_t seed = 0;
    for (const auto& [name, design] : gudo::test::pageDesigns()) {
        const std::string stem = std::string {argv[1]} + '/' + name;
        if (!write(stem + ".gudo", gudo::writeNative(design)) ||
            !write(stem + ".json", gudo::test::answersJson(design, ++seed))) {
            std::fprintf(stderr, "cannot write %s\n", stem.c_str());
            return 1;
        }
    }
    return 0;
}

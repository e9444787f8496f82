#pragma once

#include <string_view>
#include <vector>

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// A program that everybody runs from the same image, and what its image wants to be told: a row of data.
struct Engine {
    std::string_view word;                   ///< what designs call it, in lower case: "postgres"
    std::string_view image;                  ///< with the version taken where a design names none
    int port = 0;                            ///< that it listens on by itself; 0: none to speak of
    std::string_view data {};                ///< folder whose content has to outlive a container; empty: none
    std::vector<std::string_view> health {}; ///< a command of the image that ends with 0 once it answers
    std::string_view password {};            ///< variable with the password of its first user; empty: it asks for none
    bool hasPasswordFile = false;            ///< the image also takes "PASSWORD_FILE", a file with the password
    std::vector<std::pair<std::string_view, std::string_view>>
        settings {}; ///< other variables that it does not start without
    std::vector<std::string_view> command {};
};

/// The program of that word, or nullptr.
[[nodiscard]] const Engine* engineNamed(std::string_view word);
/// The program in an image, whatever registry and version: "registry.example.com/library/mysql:8" is mysql. Or nullptr.
[[nodiscard]] const Engine* engineOfImage(std::string_view image);
/// The program that a component says it is: by its image, its engine or its software, else what its kind of component
/// usually is. nullptr where the design leaves it open.
[[nodiscard]] const Engine* engineOf(const Lowering& design, const Component& component);

/// True for an image as registries name them, without anything a shell or a template would take for its own
/// (OCI distribution specification, pulling manifests).
[[nodiscard]] bool isImage(std::string_view image);

} // namespace gudo::iac

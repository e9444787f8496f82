#pragma once

#include <string>
#include <string_view>

namespace gudo::iac {

// Text for fields that take letters of the Latin alphabet only.

/// The text in ASCII: Hangul by the Revised Romanization (Ministry of Culture and Tourism, notice 2000-8, letter by
/// letter, without the assimilation of sounds), accented letters without accents, white space as a space; everything
/// else is left out.
[[nodiscard]] std::string inLatin(std::string_view text);

/// True when every byte is a printable ASCII character.
[[nodiscard]] bool isPrintableAscii(std::string_view text);

/// A description as EC2 takes it: ASCII of a-zA-Z0-9 and ". _-:/()#,@[]+=&;{}!$*", at most 255 characters (Amazon EC2
/// API reference, AuthorizeSecurityGroupIngress). May be empty.
[[nodiscard]] std::string securityDescription(std::string_view text);

/// A tag's key or value as every service takes it: letters of any script, digits, space and "_.:/=+-@" (Tagging AWS
/// resources user guide); other characters become spaces, at most `longest` characters.
[[nodiscard]] std::string tagText(std::string_view text, std::size_t longest);

/// A number of four hexadecimal digits that depends on nothing but the text (FNV-1a).
[[nodiscard]] std::string fingerprint(std::string_view text);

/// Lower-case letters, digits and single hyphens, starting with a letter, at most `longest` bytes: as most names of
/// resources are. What has to be cut or changed beyond the case ends in a fingerprint. Pre: longest > 6.
[[nodiscard]] std::string physicalName(std::string_view id, std::size_t longest);

} // namespace gudo::iac

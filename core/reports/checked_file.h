#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/json/json_node.h"
#include "core/rules/check.h"

namespace gudo {

/// Whether somebody has to do something about a finding.
enum class FindingStanding {
    Open,
    Accepted,   ///< the design says why it may stay
    InBaseline, ///< it was there when the baseline was written
};

/// A finding as reports tell it.
struct CheckedFinding {
    Diagnostic diagnostic; ///< its fix has a title, but does nothing: the design is gone
    FindingStanding standing = FindingStanding::Open;
    std::string reason {}; ///< why it is accepted
    std::string fingerprint {};
};

/// Where a component or connection is to be found.
struct Whereabouts {
    TextPlace place {};  ///< of its entry in the file
    std::string path {}; ///< ids from the outermost container inwards: "region/vpc/subnet/db"
};

/// What is left of a design that was checked, under the name its user gave it. Holds nothing of the design itself.
struct CheckedFile {
    std::string file;
    std::string uri {}; ///< the same, percent-encoded, relative where it can be
    std::vector<CheckedFinding> findings {};
    std::map<Id, Whereabouts> whereabouts {}; ///< of what the findings name
    std::vector<const Rule*> ran {};          ///< the rules that were asked, in the order of their ids
    std::vector<Diagnostic> problems {};      ///< what of the file, or of the settings for it, was not understood
    bool isWhole = true;                      ///< false: findings may be missing, because something was not understood
    bool isRead = true;                       ///< false: nothing was
    std::optional<Severity> failOn {Severity::Error}; ///< findings as bad as this fail; nothing: none do
};

/// How many findings of each severity are open, and how many count nowhere else.
struct FindingCounts {
    int error = 0;
    int warning = 0;
    int note = 0;
    int accepted = 0;
    int baseline = 0;

    [[nodiscard]] int open() const { return error + warning + note; }
    FindingCounts& operator+=(const FindingCounts& other);
    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};
[[nodiscard]] FindingCounts countsOf(std::span<const CheckedFinding> findings);

/// True when the finding is open and as bad as what the file fails on.
[[nodiscard]] bool fails(const CheckedFile& file, const CheckedFinding& finding);
[[nodiscard]] bool fails(const CheckedFile& file);

/// A cryptographic hash of bytes, as hexadecimal digits.
using Hash = std::function<std::string(std::string_view bytes)>;

/// The findings for reports. Their fingerprints are hashes over rule, components, connections and key, whatever their
/// order: they stay the same when something is renamed, moved or written elsewhere. An empty `hash`: no fingerprints.
[[nodiscard]] std::vector<CheckedFinding> forReports(std::vector<Finding> findings, const Hash& hash);

/// Where all that the findings name is to be found. `places` may lack some or all: then they are in line 1.
[[nodiscard]] std::map<Id, Whereabouts> whereaboutsOf(std::span<const CheckedFinding> findings,
                                                      const Architecture& architecture,
                                                      const std::map<Id, TextPlace, std::less<>>& places);

/// Ids of what the finding is about, the culprit first: components, or where there are none, connections.
[[nodiscard]] const std::vector<Id>& subjectsOf(const Diagnostic& finding);

} // namespace gudo

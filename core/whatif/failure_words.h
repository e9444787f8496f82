#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/diagnostics/message.h"
#include "core/reliability/failure_study.h"

namespace gudo {

// A simulation in words. Messages have names of people for arguments, so each is whole in any language.

/// What fails, as people call it: "zone ap-northeast-2a", "Orders DB", "copy 2 of Web servers in App subnet A".
[[nodiscard]] Message eventName(const FailureStudy& study, const FailureEvent& event);

/// What a failure name of the command line means to people: of an event its name, of a frame the component's.
[[nodiscard]] Message failureName(const FailureStudy& study, std::string_view name);

/// What people call a service: its name, or those of its members.
[[nodiscard]] std::string serviceName(const ServiceGraph& graph, int service);

/// How one requirement of a client fares, as a part of a sentence: "Payment API down", "static pages served by
/// CloudFront", "Orders degraded by Cache".
[[nodiscard]] Message outcomeWords(const FailureStudy& study, const Simulation& simulation, const Outcome& outcome);

/// One sentence for a client.
struct ClientStory {
    Id client {};
    std::string name {};
    std::vector<int> outcomes {}; ///< of the simulation: lost ones first, then degraded, then served ones
};
/// In the order of the outcomes' clients.
[[nodiscard]] std::vector<ClientStory> clientStories(const FailureStudy& study, const Simulation& simulation);

using Translate = std::function<std::string(const Message&)>;
/// "Customers: Payment API down, static pages served by CloudFront": after `most` parts how many more there are.
[[nodiscard]] std::string sentenceOf(const FailureStudy& study, const Simulation& simulation, const ClientStory& story,
                                     std::size_t most, const Translate& translate);

} // namespace gudo

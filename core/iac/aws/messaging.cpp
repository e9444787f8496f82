#include <algorithm>
#include <array>
#include <set>

#include "core/iac/aws/families.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view messagingTier = "messaging";
constexpr int mostDeliveries = 5; ///< before a message goes to the dead-letter queue

/// Who gets what a topic publishes: named there, or connected.
std::vector<const Component*> subscribersOf(const Lowering& lowering, const Component& topic)
{
    std::vector<const Component*> subscribers = lowering.named(topic, "subscribers");
    for (const Connection* connection : lowering.from(topic.id)) {
        const Component* to = lowering.find(connection->to);
        if (to && (to->type == "aws.sqs" || to->type == "aws.lambda") &&
            std::ranges::find(subscribers, to) == subscribers.end())
            subscribers.push_back(to);
    }
    return subscribers;
}

Expression nameOf(const Lowering& lowering, const Component& component)
{
    return prefixed(physicalName(component.id, 50) + (lowering.flag(component, "fifo") ? ".fifo" : ""));
}

/// Dead letters of the queue come back to it sooner or later.
bool isInCircle(const Lowering& lowering, const Component& queue)
{
    std::set<const Component*> seen;
    const Component* next = &queue;
    do
        next = lowering.namedOne(*next, "dead_letter_queue", "aws.sqs");
    while (next && next != &queue && seen.insert(next).second);
    return next == &queue;
}

void lowerQueue(Lowering& lowering, const Component& queue)
{
    const bool isFifo = lowering.flag(queue, "fifo");
    Resource& resource = lowering.add(queue, {"aws_sqs_queue", "AWS::SQS::Queue", messagingTier});
    resource.keeping = Keeping::None;
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name", nameOf(lowering, queue))};
    if (isFifo)
        fields.push_back(both("fifo_queue", "FifoQueue", true));
    fields.push_back(both("visibility_timeout_seconds", "VisibilityTimeout",
                          lowering.seconds(queue, "visibility_timeout").value_or(30)));
    fields.push_back(both("message_retention_seconds", "MessageRetentionPeriod",
                          lowering.number(queue, "retention_days").value_or(4) * 86400));
    fields.push_back(both("sqs_managed_sse_enabled", "SqsManagedSseEnabled", lowering.flag(queue, "encrypted")));
    if (const Component* dead = lowering.namedOne(queue, "dead_letter_queue", "aws.sqs"); isInCircle(lowering, queue)) {
        lowering.error(queue, GUDO_TR_NOOP("core", "%1 gets its own dead letters back from %2"),
                       {std::string {displayName(*dead)}});
    } else if (dead) {
        if (lowering.flag(*dead, "fifo") != isFifo)
            lowering.error(queue,
                           GUDO_TR_NOOP("core", "%1 and its dead-letter queue %2 have to keep the order both or "
                                                "neither"),
                           {std::string {displayName(*dead)}});
        fields.push_back(
            both("redrive_policy", "RedrivePolicy",
                 Fields {same("deadLetterTargetArn", arnOf(dead->id)), same("maxReceiveCount", mostDeliveries)},
                 Form::Json));
    }
    fields.push_back(lowering.tags(queue));
    iac::List topics;
    for (const Component* topic : lowering.ofType("aws.sns")) {
        const auto subscribers = subscribersOf(lowering, *topic);
        if (std::ranges::find(subscribers, &queue) != subscribers.end())
            topics.emplace_back(arnOf(topic->id));
    }
    if (topics.empty())
        return;
    const Expression document = policy(
        {Fields {same("Effect", "Allow"), same("Principal", Fields {same("Service", "sns.amazonaws.com")}),
                 same("Action", "sqs:SendMessage"), same("Resource", arnOf(queue.id)),
                 same("Condition", Fields {same("ArnEquals", Fields {same("aws:SourceArn", std::move(topics))})})}});
    lowering.add(queue, {"aws_sqs_queue_policy", "AWS::SQS::QueuePolicy", messagingTier}, "policy", queue.id)
        .arguments = {terraformOnly("queue_url", idOf(queue.id)),
                      cloudFormationOnly("Queues", iac::List {idOf(queue.id)}),
                      both("policy", "PolicyDocument", document, Form::Json)};
}

/// Alarms can publish to an encrypted topic only with a key of ours whose policy lets them (CloudWatch user guide,
/// "Notifying users on alarm changes").
std::string keyForAlarms(Lowering& lowering, const Component& topic)
{
    Resource& key = lowering.add(topic, {"aws_kms_key", "AWS::KMS::Key", messagingTier}, "key", topic.id);
    const Expression owner = joined({arnFrom("iam::"), accountText(), ":root"});
    const auto allow = [](const char* sid, Expression principal, iac::List actions) {
        return Fields {same("Sid", sid), same("Effect", "Allow"), same("Principal", std::move(principal)),
                       same("Action", std::move(actions)), same("Resource", "*")};
    };
    key.keeping = Keeping::Retain;
    key.arguments = {both("description", "Description", "Messages of " + physicalName(topic.id, 60)),
                     both("enable_key_rotation", "EnableKeyRotation", true),
                     both("policy", "KeyPolicy",
                          policy({allow("Account", Fields {same("AWS", owner)}, {"kms:*"}),
                                  allow("Alarms", Fields {same("Service", "cloudwatch.amazonaws.com")},
                                        {"kms:Decrypt", "kms:GenerateDataKey*"})}),
                          Form::Json),
                     lowering.tags(topic)};
    return key.key;
}

void subscribe(Lowering& lowering, const Component& topic, const std::string& role, std::string_view protocol,
               Expression endpoint)
{
    Resource& resource = lowering.add(topic, {"aws_sns_topic_subscription", "AWS::SNS::Subscription", messagingTier},
                                      "to-" + role, topic.id + "-" + role);
    resource.arguments = {both("topic_arn", "TopicArn", arnOf(topic.id)), both("protocol", "Protocol", protocol),
                          both("endpoint", "Endpoint", std::move(endpoint))};
    if (protocol == "sqs")
        resource.arguments.push_back(both("raw_message_delivery", "RawMessageDelivery", true));
}

void lowerTopic(Lowering& lowering, const Component& topic)
{
    const bool isAlarmed = std::ranges::any_of(lowering.ofType("aws.cloudwatch"), [&](const Component* watch) {
        return lowering.namedOne(*watch, "notifies") == &topic;
    });
    Expression key;
    if (lowering.flag(topic, "encrypted"))
        key = isAlarmed ? arnOf(keyForAlarms(lowering, topic)) : Expression {"alias/aws/sns"};
    Resource& resource = lowering.add(topic, {"aws_sns_topic", "AWS::SNS::Topic", messagingTier});
    resource.arguments = {
        terraformOnly("name", nameOf(lowering, topic)),
        both("fifo_topic", "FifoTopic", lowering.flag(topic, "fifo") ? Expression {true} : Expression {}),
        both("kms_master_key_id", "KmsMasterKeyId", std::move(key)), lowering.tags(topic)};
    for (const Component* subscriber : subscribersOf(lowering, topic)) {
        if (subscriber->type == "aws.sqs") {
            subscribe(lowering, topic, subscriber->id, "sqs", arnOf(subscriber->id));
        } else if (subscriber->type == "aws.lambda") {
            subscribe(lowering, topic, subscriber->id, "lambda", arnOf(subscriber->id));
            lowering
                .add(topic, {"aws_lambda_permission", "AWS::Lambda::Permission", messagingTier},
                     "call-of-" + subscriber->id, topic.id + "-" + subscriber->id)
                .arguments = {both("action", "Action", "lambda:InvokeFunction"),
                              both("function_name", "FunctionName", attribute(subscriber->id, "function_name")),
                              both("principal", "Principal", "sns.amazonaws.com"),
                              both("source_arn", "SourceArn", arnOf(topic.id))};
        } else {
            lowering.report(
                Severity::Note, topic,
                GUDO_TR_NOOP("core", "How %2 is told by %1 is not in the drawing; no subscription is written"),
                {std::string {displayName(*subscriber)}});
        }
    }
    for (const std::string& mail : lowering.texts(topic, "emails"))
        subscribe(lowering, topic, mail, "email", mail);
}

} // namespace

std::span<const TypeLowering> messagingTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.sqs", lowerQueue},
        TypeLowering {"aws.sns", lowerTopic},
    };
    return types;
}

} // namespace gudo::iac

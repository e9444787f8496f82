#include "core/formats/kubernetes.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/formats/native.h"
#include "core/iac/kubernetes/kubernetes.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"

namespace gudo::test {
namespace {

std::string fileOf(const Design& design, const std::string& path)
{
    for (const LocatedText& file : iac::toKubernetes(design, catalog()).files)
        if (file.path == path)
            return file.text;
    return {};
}

/// The object of that kind and name.
std::string objectIn(const std::string& text, const std::string& kind, const std::string& name)
{
    for (std::size_t at = text.find("---\n"); at != std::string::npos;) {
        const std::size_t next = text.find("---\n", at + 4);
        const std::string object = text.substr(at, next == std::string::npos ? next : next - at);
        if (object.find("\nkind: " + kind + "\n") != std::string::npos &&
            object.find("\nmetadata:\n  name: " + name + "\n") != std::string::npos)
            return object;
        at = next;
    }
    ADD_FAILURE() << kind << ' ' << name << " is not in\n" << text;
    return {};
}

bool says(const Design& design, Severity severity, std::string_view text)
{
    const auto diagnostics = iac::toKubernetes(design, catalog()).diagnostics;
    return std::ranges::any_of(diagnostics, [&](const Diagnostic& each) {
        return each.severity == severity && toEnglish(each.message) == text;
    });
}

bool includes(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

Build space()
{
    return Build {}.add("cluster", "k8s.cluster").add("shop", "k8s.namespace", "cluster");
}

} // namespace

TEST(Kubernetes, KeepsCopiesApart)
{
    const Design design = space().add("api", "k8s.deployment", "shop",
                                      {{"image", "shop/api:1"},
                                       {"replicas", 3},
                                       {"anti_affinity", true},
                                       {"required_replicas", 2},
                                       {"readiness_probe", "/health"},
                                       {"cpu_request", 0.5},
                                       {"memory_request_mib", 512}});
    const std::string workloads = fileOf(design, "workloads.yaml");
    const std::string deployment = objectIn(workloads, "Deployment", "api");
    EXPECT_TRUE(includes(deployment, "  replicas: 3\n")) << deployment;
    EXPECT_TRUE(includes(deployment, "requiredDuringSchedulingIgnoredDuringExecution"));
    EXPECT_TRUE(includes(deployment, "topologyKey: topology.kubernetes.io/zone"));
    EXPECT_TRUE(includes(deployment, "httpGet:\n              path: \"/health\"\n              port: 8080\n"))
        << deployment;
    EXPECT_TRUE(includes(deployment, "requests:\n              cpu: \"500m\"\n              memory: \"512Mi\"\n"))
        << deployment;
    EXPECT_TRUE(includes(deployment, "maxUnavailable: 1\n")) << "there may be no room for one more";
    EXPECT_TRUE(includes(objectIn(workloads, "PodDisruptionBudget", "api"), "minAvailable: 2\n"));
    const std::string single =
        fileOf(space().add("one", "k8s.deployment", "shop", {{"replicas", 1}}), "workloads.yaml");
    EXPECT_FALSE(includes(single, "topologySpread"));
    EXPECT_FALSE(includes(single, "PodDisruptionBudget"));
}

TEST(Kubernetes, LeavesTheNumberOfPodsToTheAutoscaler)
{
    const Design design =
        space()
            .add("api", "k8s.deployment", "shop", {{"replicas", 2}, {"max_replicas", 6}, {"cpu_request", 1}})
            .add("web", "k8s.deployment", "shop", {{"replicas", 2}, {"max_replicas", 6}});
    const std::string workloads = fileOf(design, "workloads.yaml");
    EXPECT_FALSE(includes(objectIn(workloads, "Deployment", "api"), "replicas:"));
    EXPECT_TRUE(includes(objectIn(workloads, "HorizontalPodAutoscaler", "api"), "minReplicas: 2\n  maxReplicas: 6\n"));
    EXPECT_TRUE(includes(objectIn(workloads, "Deployment", "web"), "replicas: 2\n"));
    EXPECT_TRUE(says(design, Severity::Note, "web is not scaled, since the drawing says no CPU request to go by"));
}

TEST(Kubernetes, GivesEachPodOfASetAVolume)
{
    const Design design = space()
                              .add("orders", "k8s.stateful_set", "shop", {{"image", "mysql:8.4"}, {"storage_gib", 100}})
                              .add("api", "k8s.deployment", "shop", {{"image", "shop/api:1"}})
                              .connect("api", "orders", {{"port", 3306}});
    const std::string set = objectIn(fileOf(design, "workloads.yaml"), "StatefulSet", "orders");
    EXPECT_TRUE(includes(set, "serviceName: orders\n")) << set;
    EXPECT_TRUE(includes(set, "storage: \"100Gi\"\n"));
    EXPECT_TRUE(includes(set, "mountPath: \"/var/lib/mysql\"\n"));
    EXPECT_TRUE(includes(set, "- name: MYSQL_ROOT_PASSWORD\n              valueFrom:\n                secretKeyRef:\n"
                              "                  name: orders\n                  key: password\n"))
        << set;
    const std::string api = objectIn(fileOf(design, "workloads.yaml"), "Deployment", "api");
    EXPECT_TRUE(
        includes(api, "- name: ORDERS_HOST\n              value: orders\n            - name: ORDERS_PORT\n"
                      "              value: \"3306\"\n            - name: ORDERS_PASSWORD\n              valueFrom:\n"))
        << api;
    EXPECT_TRUE(includes(objectIn(fileOf(design, "services.yaml"), "Service", "orders"), "clusterIP: None\n"));
    EXPECT_TRUE(says(design, Severity::Note, "The Secret shop/orders with the key password has to be made first"));
    EXPECT_TRUE(includes(fileOf(design, "namespaces.yaml"),
                         "# Before: kubectl -n shop create secret generic orders --from-literal=password=...\n"));
}

TEST(Kubernetes, LetsInWhatIsDrawnAndNothingElse)
{
    const Design design = space()
                              .add("other", "k8s.namespace", "cluster")
                              .add("web", "k8s.deployment", "shop")
                              .add("api-svc", "k8s.service", "shop", {{"target_port", 9000}})
                              .add("api", "k8s.deployment", "shop")
                              .add("job", "k8s.deployment", "other")
                              .add("in", "k8s.ingress", "shop")
                              .connect("in", "web", {{"port", 8080}})
                              .connect("web", "api-svc")
                              .connect("api-svc", "api")
                              .connect("job", "api", {{"port", 9100}});
    const std::string policies = fileOf(design, "network-policies.yaml");
    const auto ingressOf = [&](const std::string& name) {
        const std::string policy = objectIn(policies, "NetworkPolicy", name);
        return policy.substr(policy.find("  ingress:"));
    };
    EXPECT_EQ(ingressOf("api"), "  ingress:\n    - from:\n        - podSelector:\n            matchLabels:\n"
                                "              app.kubernetes.io/name: web\n      ports:\n        - port: 9000\n"
                                "    - from:\n        - namespaceSelector:\n            matchLabels:\n"
                                "              kubernetes.io/metadata.name: other\n          podSelector:\n"
                                "            matchLabels:\n              app.kubernetes.io/name: job\n"
                                "      ports:\n        - port: 9100\n");
    EXPECT_EQ(ingressOf("web"), "  ingress:\n    - ports:\n        - port: 8080\n") << "from wherever the ingress runs";
    EXPECT_EQ(ingressOf("job"), "  ingress: []\n");
    EXPECT_TRUE(includes(objectIn(fileOf(design, "workloads.yaml"), "Deployment", "job"), "value: api.shop.svc\n"));
}

TEST(Kubernetes, SendsPathsToTheServicesThatAreNamedAfterThem)
{
    const Design design = space()
                              .add("in", "k8s.ingress", "shop",
                                   {{"host", "shop.example.com"},
                                    {"paths", texts({"/", "/api", "/report"})},
                                    {"controller", "ingress-nginx"}})
                              .add("web-svc", "k8s.service", "shop")
                              .add("web", "k8s.deployment", "shop")
                              .add("api-svc", "k8s.service", "shop")
                              .add("api", "k8s.deployment", "shop")
                              .add("report-svc", "k8s.service", "shop")
                              .add("report", "k8s.deployment", "shop")
                              .connect("web-svc", "web")
                              .connect("api-svc", "api")
                              .connect("report-svc", "report")
                              .connect("in", "api-svc")
                              .connect("in", "report-svc")
                              .connect("in", "web-svc");
    const std::string ingress = objectIn(fileOf(design, "services.yaml"), "Ingress", "in");
    EXPECT_TRUE(includes(ingress, "ingressClassName: nginx\n")) << ingress;
    EXPECT_TRUE(includes(ingress, "secretName: in-tls\n"));
    for (const auto& [path, service] :
         {std::pair {"\"/\"", "web-svc"}, std::pair {"\"/api\"", "api-svc"}, std::pair {"\"/report\"", "report-svc"}})
        EXPECT_TRUE(includes(ingress, std::string {"- path: "} + path +
                                          "\n            pathType: Prefix\n            backend:\n"
                                          "              service:\n                name: " +
                                          service + "\n"))
            << ingress;
    const Design open = space().add("in", "k8s.ingress", "shop");
    EXPECT_TRUE(says(open, Severity::Warning, "in passes requests to no service, so that it is left out"));
}

TEST(Kubernetes, FindsThePodsOfSeveralWorkloadsBehindOneService)
{
    const Design design = space()
                              .add("front", "k8s.service", "shop", {{"exposure", "load-balancer"}})
                              .add("blue", "k8s.deployment", "shop")
                              .add("green", "k8s.deployment", "shop")
                              .connect("front", "blue")
                              .connect("front", "green");
    const std::string service = objectIn(fileOf(design, "services.yaml"), "Service", "front");
    EXPECT_TRUE(includes(service, "type: LoadBalancer\n  selector:\n    gudo/behind-front: \"true\"\n")) << service;
    for (const char* name : {"blue", "green"})
        EXPECT_TRUE(
            includes(objectIn(fileOf(design, "workloads.yaml"), "Deployment", name), "gudo/behind-front: \"true\"\n"));
}

TEST(Kubernetes, HasAFolderForEachCluster)
{
    const Design design =
        space().add("a", "k8s.deployment", "shop").add("gke", "gcp.gke").add("b", "k8s.deployment", "gke");
    std::vector<std::string> paths;
    for (const LocatedText& file : iac::toKubernetes(design, catalog()).files)
        paths.push_back(file.path);
    EXPECT_EQ(paths,
              (std::vector<std::string> {"cluster/namespaces.yaml", "cluster/workloads.yaml",
                                         "cluster/network-policies.yaml", "cluster/kustomization.yaml",
                                         "gke/workloads.yaml", "gke/network-policies.yaml", "gke/kustomization.yaml"}));
}

TEST(Kubernetes, RefusesWhatRunsElsewhere)
{
    const Written written = kubernetes.write(Build {}.add("db", "database").add("c", "k8s.cluster"), catalog(), {});
    EXPECT_TRUE(hasErrors(written.diagnostics));
    EXPECT_EQ(written.text, "");
}

class KubernetesGolden : public testing::TestWithParam<const char*> {};

TEST_P(KubernetesGolden, ReadsAsItWasReviewed)
{
    const std::string name = GetParam();
    const Design design = readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
    for (const LocatedText& file : iac::toKubernetes(design, catalog()).files)
        expectGolden(file.text, "tests/cases/containers/" + name + "/" + file.path);
}

INSTANTIATE_TEST_SUITE_P(Templates, KubernetesGolden, testing::Values("kubernetes"));

} // namespace gudo::test

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/formats/native.h"
#include "core/iac/compose/compose.h"
#include "core/iac/kubernetes/kubernetes.h"
#include "core/json/json_write.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

// Writes designs for Docker Compose and Kubernetes for check.mjs:  containers_writer FOLDER [FIRST COUNT]
// FOLDER/NAME/compose and FOLDER/NAME/kubernetes with design.json: the names of the components by their ids.

namespace gudo::test {
namespace {

namespace fs = std::filesystem;

/// False when there are none.
bool put(const fs::path& folder, const iac::Manifests& manifests)
{
    for (const LocatedText& file : manifests.files) {
        fs::create_directories((folder / file.path).parent_path());
        std::ofstream {folder / file.path, std::ios::binary} << file.text;
    }
    return !manifests.files.empty();
}

void write(const fs::path& root, const std::string& name, const Design& design)
{
    const bool hasCompose = put(root / name / "compose", iac::toCompose(design, catalog()));
    const bool hasKubernetes = put(root / name / "kubernetes", iac::toKubernetes(design, catalog()));
    if (!hasCompose && !hasKubernetes)
        return;
    Object names;
    for (const auto& row : design.architecture.components)
        names.emplace(row->id, row->name);
    std::ofstream {root / name / "design.json", std::ios::binary} << toJson(names);
}

const std::vector<std::string>& nastyTexts()
{
    static const std::vector<std::string> texts {"yes",
                                                 "012",
                                                 "0x1F",
                                                 "22:22",
                                                 "1e3",
                                                 "~",
                                                 "- a: b",
                                                 "a: b # c",
                                                 "!Ref X",
                                                 "&a *b",
                                                 "{{x}} [y]",
                                                 "${VARIABLE} $HOME $$ $",
                                                 "say \"hi\" 'there' \\ back\\n",
                                                 "two\nlines\r\n\ttabbed",
                                                 "한국어 🗄️",
                                                 "%x @y `z`",
                                                 "---",
                                                 "...",
                                                 "? key",
                                                 "| > -",
                                                 std::string {"\x01\x1b\x7f"},
                                                 "\xC2\x85\xE2\x80\xA8\xE2\x80\xA9\xEF\xBB\xBF",
                                                 "  spaces  ",
                                                 "2010-09-09",
                                                 ".inf",
                                                 "="};
    return texts;
}

/// The design with such texts wherever texts go.
Design tortured(Design design)
{
    const auto& texts = nastyTexts();
    std::size_t next = 0;
    for (const auto& row : Table<Component> {design.architecture.components}) {
        Component component = *row;
        const auto text = [&](std::size_t ahead) {
            return texts[(next + ahead) % texts.size()];
        };
        component.name = text(0);
        component.properties["tags"] = Object {{text(3), text(5)}, {"team", text(6)}};
        for (const char* key :
             {"image", "command", "readiness_probe", "host", "controller", "storage_class", "address"})
            if (component.properties.contains(key) || next % 3 == 0)
                component.properties[key] = text(7);
        component.properties["volumes"] = List {text(1), "/data", "/data", "cache:/var/cache", "/a b"};
        component.properties["paths"] = List {text(2), "/", "/api", "//"};
        design.architecture.components.put(std::move(component));
        ++next;
    }
    design.title = "\"${x}\"\n# %{y}: [";
    return design;
}

/// Something of everything: engines of several kinds, copies, storages, circles, two clusters.
Design everything()
{
    Build build;
    build.add("edge", "network", "", {{"cidr", "10.0.1.0/24"}}).add("back", "network", "", {{"cidr", "10.0.2.0/24"}});
    build.add("users", "client").add("lb", "load_balancer", "edge", {{"algorithm", "least-connections"}});
    build.add("l4", "load_balancer", "edge", {{"layer", "4"}, {"sticky", true}});
    build.add("web", "web_server", "edge", {{"replicas", 3}, {"cpus", 0.5}, {"memory_gib", 0.5}});
    build.add("api", "app_server", "back", {{"image", "registry.example.com:5000/shop/api:1.4"}});
    build.add("worker", "process", "back", {{"command", "run --all $X"}, {"image", "shop/worker@sha256:abc0"}});
    for (const char* engine :
         {"mysql", "postgres", "mariadb", "oracle", "sqlserver", "mongodb", "cassandra", "etcd", "other"})
        build.add(std::string {"db-"} + engine, "database", "back", {{"engine", engine}})
            .connect("api", std::string {"db-"} + engine);
    for (const char* engine : {"redis", "valkey", "memcached", "varnish"})
        build.add(std::string {"cache-"} + engine, "cache", "back", {{"engine", engine}})
            .connect("api", std::string {"cache-"} + engine);
    for (const char* software : {"RabbitMQ", "Apache Kafka", "NATS", ""})
        build.add("q-" + idFrom(software, "none"), "queue", "back", {{"software", software}})
            .connect("worker", "q-" + idFrom(software, "none"));
    build.add("watch", "monitoring", "back", {{"software", "Prometheus"}}).add("files", "storage", "back");
    build.connect("users", "lb", {{"port", 443}})
        .connect("users", "l4", {{"port", 443}})
        .connect("lb", "web", {{"port", 80}});
    build.connect("l4", "web")
        .connect("web", "api", {{"port", 8080}})
        .connect("api", "worker")
        .connect("worker", "api");
    build.connect("api", "files").connect("worker", "files").connect("users", "web", {{"port", 80}});
    build.add("k", "k8s.cluster").add("shop", "k8s.namespace", "k", {{"cpu_limit", 8}, {"memory_limit_gib", 16}});
    build.add("other", "k8s.namespace", "k").add("k2", "gcp.gke").add("lone", "k8s.deployment", "k2");
    build.add("in", "k8s.ingress", "shop",
              {{"paths", texts({"/", "/cart", "/pay"})}, {"host", "shop.example.com"}, {"controller", "nginx"}});
    build.add("cart-svc", "k8s.service", "shop").add("front", "k8s.service", "shop", {{"exposure", "load-balancer"}});
    build.add("cart", "k8s.deployment", "shop",
              {{"replicas", 3}, {"max_replicas", 9}, {"cpu_request", 0.25}, {"anti_affinity", true}});
    build.add("front-a", "k8s.deployment", "shop", {{"required_replicas", 1}, {"image", "nginx:1.27"}});
    build.add("front-b", "k8s.deployment", "shop", {{"strategy", "recreate"}, {"max_replicas", 5}});
    build.add("pay", "k8s.deployment", "shop", {{"readiness_probe", "/healthz"}});
    build.add("store", "k8s.stateful_set", "shop", {{"image", "postgres:16"}, {"ports", List {5432}}});
    build.add("far", "k8s.stateful_set", "other", {{"image", "mysql:8.4"}}).add("disk", "k8s.volume", "shop");
    build.add("pod", "k8s.pod", "shop")
        .add("main", "container", "pod", {{"image", "redis:7.4"}})
        .add("side", "container", "pod");
    build.add("kdb", "database", "shop", {{"engine", "mongodb"}, {"replicas", 3}}).add("kcache", "cache", "shop");
    build.connect("in", "cart-svc")
        .connect("in", "front")
        .connect("in", "pay", {{"port", 8080}})
        .connect("cart-svc", "cart");
    build.connect("front", "front-a")
        .connect("front", "front-b")
        .connect("cart", "store")
        .connect("cart", "far", {{"port", 3306}});
    build.connect("pay", "disk")
        .connect("pod", "disk")
        .connect("far", "disk")
        .connect("pay", "db-mysql")
        .connect("pay", "kdb");
    build.connect("pay", "kcache").connect("front-a", "cart-svc").connect("users", "in", {{"port", 443}});
    return build;
}

/// Container engines on several machines that call each other.
Design machines()
{
    Build build;
    for (const char* host : {"one", "two", "three"}) {
        const std::string name = host;
        build.add(name, "server", "", name == "two" ? Object {} : Object {{"address", "192.168.10.11"}})
            .add(name + "-engine", "container_engine", name)
            .add(name + "-web", "container", name + "-engine",
                 {{"image", "nginx:1.27"}, {"volumes", texts({"/srv", "/etc/nginx/conf.d"})}, {"replicas", 2}})
            .add(name + "-app", "container", name + "-engine",
                 {{"ports", List {8080, 9000}}, {"restart", "on-failure"}})
            .add(name + "-process", "process", name + "-app", {{"command", "java -jar shop.jar"}})
            .connect(name + "-web", name + "-process", {{"port", 8080}});
    }
    build.connect("one-app", "two-app", {{"port", 9000}})
        .connect("two-app", "three-app")
        .connect("three-app", "one-app");
    build.add("users", "client")
        .connect("users", "one-web", {{"port", 80}})
        .connect("users", "one-app", {{"port", 80}});
    return build;
}

void writeRandom(const fs::path& root, std::uint32_t first, int count)
{
    for (std::uint32_t seed = first; seed < first + static_cast<std::uint32_t>(count); ++seed) {
        const std::string number = std::to_string(seed);
        write(root, "random-" + number, randomDesign(seed, catalog(), 20 + static_cast<int>(seed % 90)));
        const Design cluster = randomLayout(seed, LayoutShape::Kubernetes, 30);
        write(root, "cluster-" + number, seed % 2 ? cluster : tortured(cluster));
        const Design premises = randomLayout(seed, LayoutShape::OnPremises, 40);
        write(root, "premises-" + number, seed % 2 ? premises : tortured(premises));
    }
}

void writeAll(const fs::path& root)
{
    fs::remove_all(root);
    for (const auto& entry : fs::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (const std::string file = entry.path().filename().string(); entry.path().extension() == ".gudo") {
            const Design design = readNative(sourceFile("resources/templates/" + file), file).design;
            write(root, entry.path().stem().string(), design);
            write(root, entry.path().stem().string() + "-tortured", tortured(design));
        }
    for (const auto& [name, design] : {std::pair {"everything", everything()}, std::pair {"machines", machines()}}) {
        write(root, name, design);
        write(root, std::string {name} + "-tortured", tortured(design));
    }
}

} // namespace
} // namespace gudo::test

int main(int count, char** arguments)
{
    if (count != 2 && count != 4) {
        std::cerr << "containers_writer FOLDER [FIRST COUNT]\n";
        return 2;
    }
    gudo::test::writeAll(arguments[1]);
    if (count == 4)
        gudo::test::writeRandom(arguments[1], static_cast<std::uint32_t>(std::stoul(arguments[2])),
                                std::stoi(arguments[3]));
    return 0;
}

#include "core/formats/compose.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/formats/native.h"
#include "core/iac/compose/compose.h"
#include "core/iac/containers/engines.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"

namespace gudo::test {
namespace {

std::string composed(const Design& design)
{
    const iac::Manifests manifests = iac::toCompose(design, catalog());
    EXPECT_EQ(manifests.files.size(), 1U);
    return manifests.files.empty() ? std::string {} : manifests.files.front().text;
}

std::vector<std::string> said(const Design& design, Severity severity)
{
    std::vector<std::string> texts;
    for (const Diagnostic& each : iac::toCompose(design, catalog()).diagnostics)
        if (each.severity == severity)
            texts.push_back(toEnglish(each.message));
    return texts;
}

/// The lines from the one that is `key:` at that depth to before the next at it or above.
std::string block(const std::string& text, const std::string& key, std::size_t depth)
{
    const std::string begin = "\n" + std::string(depth, ' ') + key + ":";
    const std::size_t at = text.find(begin);
    EXPECT_NE(at, std::string::npos) << key << " is not in\n" << text;
    if (at == std::string::npos)
        return {};
    std::size_t end = at + 1;
    do {
        end = text.find('\n', end + 1);
    } while (end != std::string::npos && text.compare(end + 1, depth + 1, std::string(depth + 1, ' ')) == 0);
    return text.substr(at + 1, end - at);
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

Build engine()
{
    return Build {}.add("host", "server", "", {{"address", "192.168.10.11"}}).add("engine", "container_engine", "host");
}

} // namespace

TEST(Compose, MakesAServiceOfEachContainer)
{
    const std::string text = composed(engine()
                                          .add("web", "container", "engine",
                                               {{"image", "nginx:1.27"},
                                                {"ports", List {80}},
                                                {"restart", "on-failure"},
                                                {"cpus", 0.5},
                                                {"memory_gib", 2},
                                                {"volumes", texts({"/srv/files"})}},
                                               "Web ${x}")
                                          .add("users", "client")
                                          .connect("users", "web", {{"port", 80}}));
    EXPECT_EQ(block(text, "web", 2),
              "  web:\n    image: nginx:1.27\n    restart: on-failure\n    ports:\n      - \"80:80\"\n"
              "    volumes:\n      - web-data:/srv/files\n    deploy:\n      resources:\n        limits:\n"
              "          cpus: \"0.5\"\n          memory: \"2048M\"\n    labels:\n      gudo.id: web\n"
              "      gudo.name: \"Web $${x}\"\n");
    EXPECT_TRUE(holds(text, "# Not in here, since no container is drawn for it:\n#   users (Client, users)\n")) << text;
}

TEST(Compose, TellsAServiceWhomItCallsAndWaitsForIt)
{
    const std::string text = composed(engine()
                                          .add("api", "container", "engine", {{"image", "shop/api:1"}})
                                          .add("db", "database", "engine", {{"engine", "postgres"}})
                                          .add("cache", "cache", "engine")
                                          .connect("api", "db", {{"port", 5432}})
                                          .connect("api", "cache", {{"required", false}}));
    const std::string api = block(text, "api", 2);
    EXPECT_TRUE(holds(api, "depends_on:\n      db:\n        condition: service_healthy\n    environment:")) << api;
    EXPECT_TRUE(
        holds(api, "DB_HOST: db\n      DB_PORT: \"5432\"\n      DB_PASSWORD_FILE: \"/run/secrets/db-password\"\n"));
    EXPECT_TRUE(holds(api, "CACHE_HOST: cache\n      CACHE_PORT: \"6379\"\n"));
    EXPECT_FALSE(holds(api, "      cache:\n")) << "what it can do without it does not wait for";
    const std::string db = block(text, "db", 2);
    EXPECT_TRUE(holds(db, "image: postgres:16\n")) << db;
    EXPECT_TRUE(holds(db, "POSTGRES_PASSWORD_FILE: \"/run/secrets/db-password\"\n"));
    EXPECT_TRUE(holds(db, "volumes:\n      - db-data:/var/lib/postgresql/data\n"));
    EXPECT_TRUE(holds(db, "healthcheck:\n      test:\n        - CMD\n        - pg_isready\n"));
    EXPECT_EQ(block(text, "secrets", 0), "secrets:\n  db-password:\n    file: \"./secrets/db-password.txt\"\n");
}

TEST(Compose, NeverWaitsInACircle)
{
    const Design design = engine()
                              .add("a", "container", "engine", {{"image", "x:1"}})
                              .add("b", "container", "engine", {{"image", "x:1"}})
                              .add("c", "container", "engine", {{"image", "x:1"}})
                              .connect("a", "b")
                              .connect("b", "c")
                              .connect("c", "a");
    const std::string text = composed(design);
    EXPECT_TRUE(holds(block(text, "a", 2), "depends_on:\n      b:\n"));
    EXPECT_TRUE(holds(block(text, "b", 2), "depends_on:\n      c:\n"));
    EXPECT_FALSE(holds(block(text, "c", 2), "depends_on"));
    EXPECT_TRUE(holds(block(text, "c", 2), "A_HOST: a\n"));
    EXPECT_EQ(said(design, Severity::Note),
              (std::vector<std::string> {"c does not wait for a to start, since they call each other in a circle"}));
}

TEST(Compose, PublishesARangeForCopiesAndNoPortTwice)
{
    const Design design = engine()
                              .add("a", "container", "engine", {{"image", "x:1"}, {"replicas", 3}})
                              .add("b", "container", "engine", {{"image", "x:1"}})
                              .add("users", "client")
                              .connect("users", "a", {{"port", 8080}})
                              .connect("users", "b", {{"port", 8081}});
    const std::string text = composed(design);
    EXPECT_TRUE(holds(block(text, "a", 2), "ports:\n      - \"8080-8082:8080\"\n")) << text;
    EXPECT_TRUE(holds(block(text, "a", 2), "deploy:\n      replicas: 3\n"));
    EXPECT_TRUE(holds(block(text, "b", 2), "ports:\n      - \"8081\"\n")) << text;
    EXPECT_EQ(said(design, Severity::Warning),
              (std::vector<std::string> {"Port 8081 of the machine is taken: Docker chooses one for b"}));
}

TEST(Compose, HasAFileForEachEngineAndAddressesBetweenThem)
{
    const Design design = engine()
                              .add("api", "container", "engine", {{"image", "x:1"}})
                              .add("other-host", "server", "", {{"address", "192.168.10.12"}})
                              .add("other", "container_engine", "other-host")
                              .add("db", "database", "other", {{"engine", "mysql"}})
                              .add("lonely", "database", "", {{"engine", "mysql"}})
                              .connect("api", "db", {{"port", 3306}})
                              .connect("api", "lonely");
    const iac::Manifests manifests = iac::toCompose(design, catalog());
    ASSERT_EQ(manifests.files.size(), 2U);
    EXPECT_EQ(manifests.files[0].path, "engine/compose.yaml");
    EXPECT_TRUE(holds(manifests.files[0].text, "DB_HOST: \"192.168.10.12\"\n      DB_PORT: \"3306\"\n"))
        << manifests.files[0].text;
    EXPECT_TRUE(holds(manifests.files[0].text, "LONELY_HOST: lonely.example.invalid\n"));
    EXPECT_TRUE(holds(manifests.files[1].text, "ports:\n      - \"3306:3306\"\n")) << manifests.files[1].text;
    EXPECT_EQ(said(design, Severity::Warning),
              (std::vector<std::string> {"The drawing does not say where api finds lonely: set LONELY_HOST"}));
}

TEST(Compose, KeepsNetworksApartAsDrawn)
{
    const std::string text = composed(Build {}
                                          .add("dmz", "network")
                                          .add("inner", "network")
                                          .add("lb", "load_balancer", "dmz", {{"algorithm", "least-connections"}})
                                          .add("web", "web_server", "dmz")
                                          .add("db", "database", "inner")
                                          .connect("lb", "web", {{"port", 80}})
                                          .connect("web", "db"));
    EXPECT_TRUE(holds(block(text, "lb", 2), "networks:\n      - dmz\n    labels")) << text;
    EXPECT_TRUE(holds(block(text, "web", 2), "networks:\n      - dmz\n      - inner\n"));
    EXPECT_TRUE(holds(block(text, "db", 2), "networks:\n      - inner\n"));
    EXPECT_TRUE(holds(block(text, "lb-config", 2), "least_conn;")) << text;
    EXPECT_TRUE(holds(block(text, "lb-config", 2), "server web:80;"));
    EXPECT_TRUE(holds(block(text, "lb-config", 2), "proxy_set_header Host $$host;"));
    EXPECT_TRUE(holds(block(text, "lb", 2), "target: \"/etc/nginx/conf.d/default.conf\""));
}

TEST(Compose, SaysWhichImagesItChose)
{
    const Design design = Build {}
                              .add("api", "app_server", "", {}, "API")
                              .add("web", "web_server", "", {{"software", "Apache httpd 2.4"}})
                              .add("mine", "web_server", "", {{"image", "nginx:1.27; rm -rf /"}});
    EXPECT_EQ(said(design, Severity::Warning),
              (std::vector<std::string> {"The drawing names no image for API: set API_IMAGE, or give it one"}));
    EXPECT_EQ(said(design, Severity::Note),
              (std::vector<std::string> {"The drawing names no image for mine: nginx:1.27 is taken",
                                         "The drawing names no image for web: httpd:2.4 is taken"}));
    EXPECT_TRUE(holds(composed(design), "image: \"${API_IMAGE:-api:latest}\"\n")) << composed(design);
}

TEST(Compose, RefusesWhatRunsElsewhere)
{
    const Design clouds = Build {}.add("vpc", "aws.vpc").add("db", "aws.rds", "vpc").add("users", "client");
    const Written written = compose.write(clouds, catalog(), {});
    EXPECT_TRUE(hasErrors(written.diagnostics));
    EXPECT_EQ(written.text, "");
    EXPECT_TRUE(iac::toCompose(Build {}.add("k", "k8s.cluster").add("db", "database", "k"), catalog()).files.empty());
}

TEST(Engines, AreKnownByTheirImages)
{
    EXPECT_EQ(iac::engineOfImage("mysql:8.4"), iac::engineNamed("mysql"));
    EXPECT_EQ(iac::engineOfImage("registry.example.com:5000/library/postgres:15@sha256:00"),
              iac::engineNamed("postgres"));
    EXPECT_EQ(iac::engineOfImage("mcr.microsoft.com/mssql/server:2019"), iac::engineNamed("sqlserver"));
    EXPECT_EQ(iac::engineOfImage("my/server:1"), nullptr);
    EXPECT_EQ(iac::engineOfImage("shop/mysql-proxy:1"), nullptr);
    for (const char* image : {"nginx", "a.b/c-d_e:1.2", "x@sha256:0f"})
        EXPECT_TRUE(iac::isImage(image)) << image;
    for (const char* image : {"", "a b", "${X}", "a\n", "-a", "a:", "이미지"})
        EXPECT_FALSE(iac::isImage(image)) << image;
}

class ComposeGolden : public testing::TestWithParam<const char*> {};

TEST_P(ComposeGolden, ReadsAsItWasReviewed)
{
    const std::string name = GetParam();
    const Design design = readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
    for (const LocatedText& file : iac::toCompose(design, catalog()).files)
        expectGolden(file.text, "tests/cases/containers/" + name + "/" + file.path);
}

INSTANTIATE_TEST_SUITE_P(Templates, ComposeGolden, testing::Values("containers", "cached", "app-level-lb"),
                         [](const auto& row) {
                             std::string name = row.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace gudo::test

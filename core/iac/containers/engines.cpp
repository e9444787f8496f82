#include "core/iac/containers/engines.h"

#include <algorithm>
#include <array>

namespace gudo::iac {

namespace {

// Images, variables and folders are those that the images' own pages document.
const std::vector<Engine>& engines()
{
    static const std::vector<Engine> all {
        {.word = "mysql",
         .image = "mysql:8.4",
         .port = 3306,
         .data = "/var/lib/mysql",
         .health = {"mysqladmin", "ping", "-h", "127.0.0.1", "--silent"},
         .password = "MYSQL_ROOT_PASSWORD",
         .hasPasswordFile = true},
        {.word = "mariadb",
         .image = "mariadb:11.4",
         .port = 3306,
         .data = "/var/lib/mysql",
         .health = {"healthcheck.sh", "--connect", "--innodb_initialized"},
         .password = "MARIADB_ROOT_PASSWORD",
         .hasPasswordFile = true},
        {.word = "postgres",
         .image = "postgres:16",
         .port = 5432,
         .data = "/var/lib/postgresql/data",
         .health = {"pg_isready", "-U", "postgres"},
         .password = "POSTGRES_PASSWORD",
         .hasPasswordFile = true,
         .settings = {{"PGDATA", "/var/lib/postgresql/data/pgdata"}}},
        {.word = "oracle",
         .image = "gvenzl/oracle-free:23-slim",
         .port = 1521,
         .data = "/opt/oracle/oradata",
         .health = {"healthcheck.sh"},
         .password = "ORACLE_PASSWORD",
         .hasPasswordFile = true},
        {.word = "sqlserver",
         .image = "mcr.microsoft.com/mssql/server:2022-latest",
         .port = 1433,
         .data = "/var/opt/mssql",
         .password = "MSSQL_SA_PASSWORD",
         .settings = {{"ACCEPT_EULA", "Y"}}},
        {.word = "mongodb",
         .image = "mongo:7.0",
         .port = 27017,
         .data = "/data/db",
         .health = {"mongosh", "--quiet", "--eval", "db.adminCommand('ping').ok"},
         .password = "MONGO_INITDB_ROOT_PASSWORD",
         .hasPasswordFile = true,
         .settings = {{"MONGO_INITDB_ROOT_USERNAME", "root"}}},
        {.word = "cassandra",
         .image = "cassandra:4.1",
         .port = 9042,
         .data = "/var/lib/cassandra",
         .health = {"nodetool", "status"}},
        {.word = "redis", .image = "redis:7.4", .port = 6379, .data = "/data", .health = {"redis-cli", "ping"}},
        {.word = "valkey",
         .image = "valkey/valkey:8.0",
         .port = 6379,
         .data = "/data",
         .health = {"valkey-cli", "ping"}},
        {.word = "memcached", .image = "memcached:1.6", .port = 11211},
        {.word = "rabbitmq",
         .image = "rabbitmq:4.0",
         .port = 5672,
         .data = "/var/lib/rabbitmq",
         .health = {"rabbitmq-diagnostics", "-q", "ping"},
         .password = "RABBITMQ_DEFAULT_PASS",
         .settings = {{"RABBITMQ_DEFAULT_USER", "app"}}},
        {.word = "kafka", .image = "apache/kafka:3.9.0", .port = 9092, .data = "/var/lib/kafka/data"},
        {.word = "nats", .image = "nats:2.10", .port = 4222},
        {.word = "nginx", .image = "nginx:1.27", .port = 80},
        {.word = "apache", .image = "httpd:2.4", .port = 80},
        {.word = "caddy", .image = "caddy:2", .port = 80},
        {.word = "tomcat", .image = "tomcat:10.1", .port = 8080},
        {.word = "prometheus", .image = "prom/prometheus:v2.55.1", .port = 9090, .data = "/prometheus"},
        {.word = "grafana", .image = "grafana/grafana:11.3.0", .port = 3000, .data = "/var/lib/grafana"},
        {.word = "jenkins", .image = "jenkins/jenkins:lts-jdk17", .port = 8080, .data = "/var/jenkins_home"},
    };
    return all;
}

std::string inLowerCase(std::string_view text)
{
    std::string lower {text};
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// The first program whose word stands in the text, at the beginning of a word of it.
const Engine* engineIn(std::string_view text)
{
    const std::string lower = inLowerCase(text);
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    for (const Engine& engine : engines())
        for (std::size_t at = lower.find(engine.word); at != std::string::npos; at = lower.find(engine.word, at + 1))
            if (at == 0 || !isLetter(lower[at - 1]))
                return &engine;
    return nullptr;
}

} // namespace

const Engine* engineNamed(std::string_view word)
{
    const auto found = std::ranges::find(engines(), word, &Engine::word);
    return found == engines().end() ? nullptr : &*found;
}

const Engine* engineOfImage(std::string_view image)
{
    image = image.substr(0, image.find('@'));
    const std::size_t slash = image.rfind('/');
    std::string_view name = slash == std::string_view::npos ? image : image.substr(slash + 1);
    name = name.substr(0, name.find(':'));
    for (const Engine& engine : engines()) {
        std::string_view own = engine.image.substr(0, engine.image.rfind(':'));
        if (const std::size_t at = own.rfind('/'); at != std::string_view::npos)
            own = own.substr(at + 1);
        // "server" alone says nothing: that image is known by its whole name.
        const bool isWhole = engine.word != "sqlserver";
        if ((isWhole && name == own) || image.starts_with(engine.image.substr(0, engine.image.rfind(':'))))
            return &engine;
    }
    return nullptr;
}

const Engine* engineOf(const Lowering& design, const Component& component)
{
    if (const std::string_view image = design.text(component, "image"); !image.empty())
        return engineOfImage(image);
    if (const std::string_view engine = design.text(component, "engine"); !engine.empty())
        return engineNamed(engine);
    if (const std::string_view software = design.text(component, "software"); !software.empty())
        return engineIn(software);
    // What the drawing leaves open and most would take.
    if (component.type == "web_server" || component.type == "load_balancer")
        return engineNamed("nginx");
    if (component.type == "queue")
        return engineNamed("rabbitmq");
    return nullptr;
}

bool isImage(std::string_view image)
{
    constexpr std::size_t longest = 255;
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view {"._-/:@"}.find(c) != std::string_view::npos;
    };
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !image.empty() && image.size() <= longest && isWord(image.front()) && isWord(image.back()) &&
           std::ranges::all_of(image, isPlain);
}

} // namespace gudo::iac

#include "app/mainwindow/action_words.h"

namespace gudo {

namespace {

struct Words {
    const char* id; ///< or how the ids begin
    std::vector<QStringView> words;
};

const std::vector<Words>& table()
{
    static const std::vector<Words> all {
        {"arrange.align", {u"정렬", u"맞추기"}},
        {"arrange.distribute", {u"정렬", u"분배", u"균등 배치", u"spacing"}},
        {"arrange.right", {u"자동 정렬", u"정리", u"auto layout", u"clean up"}},
        {"arrange.down", {u"자동 정렬", u"정리", u"auto layout", u"clean up"}},
        {"arrange.tidy", {u"정렬", u"정돈", u"clean up"}},
        {"arrange.add", {u"insert", u"new component", u"삽입"}},
        {"arrange.connect", {u"arrow", u"link", u"화살표", u"선 긋기"}},
        {"arrange.replace", {u"change type", u"종류 바꾸기", u"유형 변경"}},
        {"arrange.group", {u"container", u"묶기"}},
        {"edit.delete", {u"remove", u"지우기"}},
        {"edit.find", {u"search", u"검색"}},
        {"edit.shortcuts", {u"keyboard", u"key bindings", u"키 설정", u"단축키"}},
        {"file.export", {u"save as picture", u"terraform", u"cloudformation", u"draw.io", u"html", u"저장"}},
        {"file.versions", {u"history", u"restore", u"복원", u"이력"}},
        {"view.what-if", {u"failure", u"chaos", u"simulate", u"outage", u"장애", u"시뮬레이션"}},
        {"view.sweep", {u"failures", u"every zone", u"장애 표", u"시뮬레이션"}},
        {"view.reachability", {u"connectivity", u"who can reach", u"ping", u"통신", u"연결 확인"}},
        {"view.exposure", {u"public", u"attack surface", u"노출", u"공개"}},
        {"view.single-points", {u"spof", u"단일 장애점"}},
        {"view.security-groups", {u"firewall", u"rules", u"방화벽"}},
        {"view.addresses", {u"cidr", u"ip", u"subnetting", u"대역"}},
        {"view.routes", {u"routing", u"라우팅"}},
        {"view.availability", {u"sla", u"slo", u"downtime", u"uptime", u"다운타임"}},
        {"view.loads", {u"traffic", u"rps", u"트래픽"}},
        {"view.code", {u"terraform", u"cloudformation", u"mermaid", u"text", u"코드"}},
        {"view.present", {u"slides", u"full screen", u"슬라이드", u"전체 화면"}},
        {"view.fit", {u"zoom all", u"전체 보기"}},
        {"view.theme", {u"appearance", u"colours", u"테마", u"모드"}},
        {"view.english", {u"language", u"언어"}},
        {"view.korean", {u"language", u"언어"}},
    };
    return all;
}

} // namespace

std::vector<QString> wordsFor(const QString& actionId)
{
    std::vector<QString> found;
    for (const Words& row : table())
        if (actionId.startsWith(QLatin1String(row.id)))
            for (const QStringView word : row.words)
                found.push_back(word.toString());
    return found;
}

} // namespace gudo

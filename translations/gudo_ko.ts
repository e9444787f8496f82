<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 is missing</source>
        <translation>필요한 값이 없습니다: %1</translation>
    </message>
    <message>
        <source>&quot;gudo%1 --help&quot; tells more</source>
        <translation>자세한 내용: gudo%1 --help</translation>
    </message>
    <message>
        <source>Check designs against all rules</source>
        <translation>모든 규칙으로 설계 검사</translation>
    </message>
    <message>
        <source>Designs to check</source>
        <translation>검사할 설계</translation>
    </message>
    <message>
        <source>text (default) or json</source>
        <translation>text(기본값) 또는 json</translation>
    </message>
    <message>
        <source>Severity that gives exit code 1: error (default), warning, note or never</source>
        <translation>종료 코드 1을 반환할 심각도: error(기본값), warning, note, never</translation>
    </message>
    <message>
        <source>prod or dev instead of what the design says</source>
        <translation>설계에 적힌 프로필 대신 쓸 값: prod 또는 dev</translation>
    </message>
    <message>
        <source>Only these rules, by id or name, with * for any text</source>
        <translation>이 규칙만 검사(ID 또는 이름, *는 임의의 글자)</translation>
    </message>
    <message>
        <source>Not these rules</source>
        <translation>이 규칙은 제외</translation>
    </message>
    <message>
        <source>List accepted findings, too</source>
        <translation>수용한 문제도 표시</translation>
    </message>
    <message>
        <source>Write the report into this file</source>
        <translation>보고서를 저장할 파일</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <translation>%1 (수용됨)</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>수정: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>발견된 문제가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>수용 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 값은 %2에서 %3 사이여야 합니다</translation>
    </message>
    <message>
        <source>A %1 file is nothing for a terminal; -o names a file for it</source>
        <translation>%1 파일은 터미널에 출력할 수 없습니다. -o 옵션으로 파일을 지정하세요</translation>
    </message>
    <message>
        <source>Draw a design or write it in another format</source>
        <translation>설계를 그림이나 다른 형식으로 내보내기</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>설계 파일</translation>
    </message>
    <message>
        <source>The file to write; text goes to standard output without it</source>
        <translation>출력 파일(없으면 텍스트를 표준 출력으로 보냄)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Pixels for a unit of the design: 2 for png, 1 for svg</source>
        <translation>설계 단위당 픽셀 수: png는 2, svg는 1</translation>
    </message>
    <message>
        <source>Dots per inch of a png; alone it sets the scale, too</source>
        <translation>png의 인치당 도트 수(단독으로 쓰면 배율도 결정)</translation>
    </message>
    <message>
        <source>Width in pixels, instead of a scale</source>
        <translation>배율 대신 지정할 너비(픽셀)</translation>
    </message>
    <message>
        <source>Space around everything, 16 by default</source>
        <translation>전체 둘레의 여백(기본값 16)</translation>
    </message>
    <message>
        <source>Draw no background</source>
        <translation>배경을 그리지 않음</translation>
    </message>
    <message>
        <source>light (default) or dark</source>
        <translation>light(기본값) 또는 dark</translation>
    </message>
    <message>
        <source>Only these components and what lives in them</source>
        <translation>이 컴포넌트와 그 안에 있는 것만</translation>
    </message>
    <message>
        <source>This stage of the design</source>
        <translation>설계의 이 단계</translation>
    </message>
    <message>
        <source>Do not embed the design; the picture cannot be opened again</source>
        <translation>설계를 포함하지 않음(그림을 다시 열 수 없음)</translation>
    </message>
    <message>
        <source>Outlines instead of text (svg)</source>
        <translation>텍스트 대신 윤곽선 사용(svg)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: needs --rule %2</source>
        <translation>%1: --rule %2 옵션이 필요함</translation>
    </message>
    <message>
        <source>would fix %1</source>
        <translation>수정 예정 %1</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation>수정함 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>남겨 둠 %1</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>수정할 것이 없습니다</translation>
    </message>
    <message>
        <source>%1 is left as it is: saving over it would lose what was not understood</source>
        <translation>%1: 그대로 둡니다. 덮어쓰면 해석하지 못한 내용이 사라집니다</translation>
    </message>
    <message>
        <source>Apply the automatic fixes; those that add cost or components only when --rule names their rule</source>
        <translation>자동 수정 적용. 비용이나 컴포넌트가 늘어나는 수정은 --rule로 규칙을 지정할 때만 적용</translation>
    </message>
    <message>
        <source>The design to fix, in place</source>
        <translation>수정할 설계(파일을 직접 바꿈)</translation>
    </message>
    <message>
        <source>Only what these rules found, by id or name</source>
        <translation>이 규칙에서 발견한 문제만(ID 또는 이름)</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>실제로 바꾸지 않고 할 일만 표시</translation>
    </message>
    <message>
        <source>Write the design into this file instead</source>
        <translation>원본 대신 설계를 저장할 파일</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is</source>
        <translation>%1: 이미 있는 파일이므로 그대로 둡니다</translation>
    </message>
    <message>
        <source>Start a new design, empty or from a template</source>
        <translation>빈 설계 또는 템플릿으로 새 설계 만들기</translation>
    </message>
    <message>
        <source>The file to make; one that exists is left alone</source>
        <translation>새로 만들 파일(이미 있으면 건드리지 않음)</translation>
    </message>
    <message>
        <source>What to start from; see gudo templates</source>
        <translation>시작할 템플릿(목록: gudo templates)</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1: 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>gudo-designer cannot be started; it is neither beside gudo nor in PATH</source>
        <translation>gudo-designer를 시작할 수 없습니다. gudo와 같은 폴더에도, PATH에도 없습니다</translation>
    </message>
    <message>
        <source>Open designs in the desktop program</source>
        <translation>데스크톱 프로그램에서 설계 열기</translation>
    </message>
    <message>
        <source>Designs to open</source>
        <translation>열 설계</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>표준 출력에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it is one of: %3</source>
        <translation>%1에 &quot;%2&quot; 값을 쓸 수 없습니다. 쓸 수 있는 값: %3</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there is: %2</source>
        <translation>&quot;%1&quot; 명령이 없습니다. 쓸 수 있는 명령: %2</translation>
    </message>
    <message>
        <source>There is no option %1</source>
        <translation>%1 옵션이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation>인수가 너무 많습니다: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1에는 값 하나가 필요합니다</translation>
    </message>
    <message>
        <source>This value cannot be used: %1</source>
        <translation>쓸 수 없는 값입니다: %1</translation>
    </message>
    <message>
        <source>Gudo designs, checks and draws infrastructure architecture</source>
        <translation>Gudo는 인프라 아키텍처를 설계하고 검사하고 그립니다</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>도움말 표시</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>Language of texts: en or ko</source>
        <translation>표시 언어: en 또는 ko</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 findings, 2 wrong use, 3 unreadable input, 4 unwritable output
&quot;-&quot; as a file is standard input</source>
        <translation>종료 코드: 0 정상, 1 문제 발견, 2 잘못된 사용법, 3 입력을 읽을 수 없음, 4 출력을 쓸 수 없음
파일 대신 &quot;-&quot;를 쓰면 표준 입력에서 읽습니다</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>A command is missing; there is: %1</source>
        <translation>명령을 지정하지 않았습니다. 쓸 수 있는 명령: %1</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;gudo rules&quot; lists them</source>
        <translation>&quot;%1&quot; 규칙이 없습니다. 규칙 목록: gudo rules</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>문제가 있는 예</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>문제가 없는 예</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>List the rules</source>
        <translation>규칙 목록 표시</translation>
    </message>
    <message>
        <source>text (default), json or markdown</source>
        <translation>text(기본값), json 또는 markdown</translation>
    </message>
    <message>
        <source>Show the manual page of a rule</source>
        <translation>규칙 설명 표시</translation>
    </message>
    <message>
        <source>Its id or name</source>
        <translation>규칙의 ID 또는 이름</translation>
    </message>
    <message>
        <source>List the templates for new designs</source>
        <translation>새 설계용 템플릿 목록 표시</translation>
    </message>
    <message>
        <source>List the types of components</source>
        <translation>컴포넌트 유형 목록 표시</translation>
    </message>
    <message>
        <source>down %1 a year</source>
        <translation>1년에 %1 중단</translation>
    </message>
    <message>
        <source>at most %1, down at least %2 a year</source>
        <translation>최대 %1, 1년에 최소 %2 중단</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1에서 %2 사이</translation>
    </message>
    <message>
        <source>No figure for: %1 (set &quot;availability&quot;, such as 0.999)</source>
        <translation>수치 없음: %1 (&quot;availability&quot;에 0.999와 같은 값을 지정하세요)</translation>
    </message>
    <message>
        <source>Make %1 redundant: %2 → %3</source>
        <translation>%1 이중화: %2 → %3</translation>
    </message>
    <message>
        <source>Capacity (requests per second)</source>
        <translation>처리 용량(초당 요청 수)</translation>
    </message>
    <message>
        <source>everything up</source>
        <translation>모두 정상</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 없이</translation>
    </message>
    <message>
        <source>while half of %1 is replaced</source>
        <translation>%1의 절반을 교체하는 동안</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>설계에 지정된 값</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Without a figure, counted as always up: %1</source>
        <translation>수치가 없어 항상 동작하는 것으로 계산: %1</translation>
    </message>
    <message>
        <source>Failures are independent but for what they share; a standby takes over at once. A service level is a promise, not a measurement.</source>
        <translation>함께 쓰는 것을 제외하면 장애는 서로 독립적이고, 대기 인스턴스는 즉시 역할을 이어받는다고 봅니다. 서비스 수준은 약속이지 측정값이 아닙니다.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>Estimate availability and downtime of what clients ask for</source>
        <translation>클라이언트가 요청하는 서비스의 가용성과 중단 시간을 추정합니다</translation>
    </message>
    <message>
        <source>Design to analyse</source>
        <translation>분석할 설계</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>가용 영역 %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>리전 %1</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation>%2의 복제본 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>copy %1 of %2 in %3</source>
        <translation>%3에 있는 %2의 복제본 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>No client is drawn, so nobody asks for anything: draw who uses the design, and an arrow to what they ask for</source>
        <translation>클라이언트가 없어 요청하는 쪽이 없습니다. 누가 사용하는지 그리고, 요청 대상까지 화살표를 연결하세요</translation>
    </message>
    <message>
        <source>No client asks for anything: draw an arrow from a client to what it asks for</source>
        <translation>아무것도 요청하지 않는 클라이언트뿐입니다. 클라이언트에서 요청 대상까지 화살표를 연결하세요</translation>
    </message>
    <message>
        <source>Taken as one service by their names: %1 (set &quot;service&quot; to say otherwise)</source>
        <translation>이름을 보고 한 서비스로 묶음: %1 (다르다면 &quot;service&quot;를 지정하세요)</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>Nothing in the design is called &quot;%1&quot;: give the id of a component, id@container, zone:NAME or region:NAME</source>
        <translation>설계에 &quot;%1&quot;(이)라는 것이 없습니다. 컴포넌트 ID, id@컨테이너, zone:이름, region:이름 중 하나로 지정하세요</translation>
    </message>
    <message>
        <source>served</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>suffers: %1</source>
        <translation>영향받는 것: %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>잃은 것: %1</translation>
    </message>
    <message>
        <source>until somebody switches to %1</source>
        <translation>누군가 %1(으)로 전환할 때까지</translation>
    </message>
    <message>
        <source>When %1 fails</source>
        <translation>%1에 장애가 나면</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>중단: %1</translation>
    </message>
    <message>
        <source>Degraded: %1</source>
        <translation>저하: %1</translation>
    </message>
    <message>
        <source>Carries %1 of %2 requests per second</source>
        <translation>초당 요청 %2개 중 %1개를 처리합니다</translation>
    </message>
    <message>
        <source>Tell what is lost, degraded and still served after failures</source>
        <translation>장애가 나면 무엇이 중단되고 저하되고 유지되는지 알려 줍니다</translation>
    </message>
    <message>
        <source>What fails: ids, id@container, zone:NAME, region:NAME, with commas between</source>
        <translation>장애 대상: ID, id@컨테이너, zone:이름, region:이름을 쉼표로 구분</translation>
    </message>
    <message>
        <source>Nothing in the design is called &quot;%1&quot;</source>
        <translation>설계에 &quot;%1&quot;(이)라는 것이 없습니다</translation>
    </message>
    <message>
        <source>%1: there are too many sets to list them all; the list is incomplete</source>
        <translation>%1: 조합이 너무 많아 모두 나열하지 못했습니다. 목록이 불완전합니다</translation>
    </message>
    <message>
        <source>Find what takes a service from a client when it fails</source>
        <translation>장애가 나면 클라이언트가 서비스를 쓰지 못하게 되는 것을 찾습니다</translation>
    </message>
    <message>
        <source>Only what this client or component asks for</source>
        <translation>이 클라이언트나 컴포넌트가 요청하는 것만</translation>
    </message>
    <message>
        <source>Only this service or component</source>
        <translation>이 서비스나 컴포넌트만</translation>
    </message>
    <message>
        <source>Failures at a time: 1, 2 (default) or 3</source>
        <translation>동시에 나는 장애 수: 1, 2(기본값), 3</translation>
    </message>
    <message>
        <source>Largest thing that fails: component, replica, host, rack, zone (default), site or region</source>
        <translation>장애가 나는 가장 큰 단위: component, replica, host, rack, zone(기본값), site, region</translation>
    </message>
    <message>
        <source>No single failure takes it away</source>
        <translation>장애 하나로는 중단되지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) take it away alone</source>
        <translation>
            <numerusform>단독으로 서비스를 중단시키는 장애 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>%1이(가) 그 안에 있음</translation>
    </message>
    <message>
        <source>takes with it: %1</source>
        <translation>함께 잃는 것: %1</translation>
    </message>
    <message>
        <source>redundant, availability rises: %1 → %2</source>
        <translation>이중화하면 가용성 향상: %1 → %2</translation>
    </message>
    <message>
        <source>do: likewise</source>
        <translation>조치: 위와 같음</translation>
    </message>
    <message>
        <source>do: %1</source>
        <translation>조치: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of failures take it away together</source>
        <translation>
            <numerusform>함께 나면 서비스를 중단시키는 장애 %n쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of three failures take it away together</source>
        <translation>
            <numerusform>함께 나면 서비스를 중단시키는 장애 3개 조합 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more (--format json lists all)</source>
        <translation>… 그 밖에 %1개(--format json으로 모두 볼 수 있습니다)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fail by itself: it is a client, a setting or an empty frame</source>
        <translation>&quot;%1&quot;은(는) 스스로 장애가 나지 않습니다. 클라이언트나 설정, 또는 빈 테두리입니다</translation>
    </message>
    <message>
        <source>When nothing fails</source>
        <translation>아무 장애도 없으면</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for nothing</source>
        <translation>&quot;%1&quot;은(는) 아무것도 요청하지 않습니다</translation>
    </message>
    <message>
        <source>No request leads to &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(으)로 가는 요청이 없습니다</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>%1 is a folder</source>
        <translation>%1: 파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1: 읽을 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: 저장할 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>읽기 전용 파일임</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it is one of: %3</source>
        <translation>%1에 &quot;%2&quot; 값을 쓸 수 없습니다. 쓸 수 있는 값: %3</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 단계가 없습니다</translation>
    </message>
    <message>
        <source>There is no component &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 컴포넌트가 없습니다</translation>
    </message>
    <message>
        <source>The picture would be larger than %1 pixels on a side; a smaller scale helps</source>
        <translation>그림의 한 변이 %1픽셀을 넘습니다. 배율을 줄이세요</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>This version cannot write the format</source>
        <translation>이 버전에서는 이 형식으로 내보낼 수 없습니다</translation>
    </message>
    <message>
        <source>The picture would be too large: choose a smaller scale</source>
        <translation>그림이 너무 큽니다. 배율을 줄이세요</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture</source>
        <translation>그림을 만들 메모리가 부족합니다</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>모든 포트</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>To</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>From</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>경유</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>대상 그룹</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>경로 추가</translation>
    </message>
    <message>
        <source>Add listener</source>
        <translation>리스너 추가</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Why it matters</source>
        <translation>중요한 이유</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>문제가 있는 예</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>해결한 예</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Not a whole number</source>
        <translation>정수가 아닙니다</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>숫자가 아닙니다</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1 이상이어야 합니다</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 이하여야 합니다</translation>
    </message>
    <message>
        <source>The length is missing: write %1 for one address</source>
        <translation>프리픽스 길이가 없습니다. 주소 하나만 쓰려면: %1</translation>
    </message>
    <message>
        <source>The length after / is between 0 and 32</source>
        <translation>/ 뒤의 길이는 0에서 32 사이여야 합니다</translation>
    </message>
    <message>
        <source>This range begins at %1</source>
        <translation>이 범위의 시작 주소는 %1입니다</translation>
    </message>
    <message>
        <source>The length after / is between 0 and 128</source>
        <translation>/ 뒤의 길이는 0에서 128 사이여야 합니다</translation>
    </message>
    <message>
        <source>Not an address range such as 10.0.0.0/16</source>
        <translation>주소 범위가 아닙니다(예: 10.0.0.0/16)</translation>
    </message>
    <message>
        <source>Not a port such as 443 or 8000-8080</source>
        <translation>포트가 아닙니다(예: 443, 8000-8080)</translation>
    </message>
    <message>
        <source>Not a port: %1</source>
        <translation>포트가 아닙니다: %1</translation>
    </message>
    <message>
        <source>Not a duration such as 30s or 5m</source>
        <translation>시간 길이가 아닙니다(예: 30s, 5m)</translation>
    </message>
    <message>
        <source>Not a size such as 20GiB</source>
        <translation>크기가 아닙니다(예: 20GiB)</translation>
    </message>
    <message>
        <source>An address has no spaces</source>
        <translation>주소에는 공백을 쓸 수 없습니다</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1: no text in language &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot; 언어의 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>%1: no type is of the kind &quot;%2&quot;</source>
        <translation>%1: 종류가 &quot;%2&quot;인 유형이 없습니다</translation>
    </message>
    <message>
        <source>%1: there is no property &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot; 속성이 없습니다</translation>
    </message>
    <message>
        <source>%1: a choice without choices</source>
        <translation>%1: 선택형 속성에 선택지가 없습니다</translation>
    </message>
    <message>
        <source>%1: the default does not fit its type</source>
        <translation>%1: 기본값이 속성 유형과 맞지 않습니다</translation>
    </message>
    <message>
        <source>%1: no kind</source>
        <translation>%1: 종류가 없습니다</translation>
    </message>
    <message>
        <source>%1: may live nowhere</source>
        <translation>%1: 둘 수 있는 곳이 없습니다</translation>
    </message>
    <message>
        <source>%1: there is no category &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot; 범주가 없습니다</translation>
    </message>
    <message>
        <source>%1: the property &quot;%2&quot; stands twice</source>
        <translation>%1: &quot;%2&quot; 속성이 두 번 나옵니다</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1: 객체여야 합니다</translation>
    </message>
    <message>
        <source>%1: nobody reads the key &quot;%2&quot;</source>
        <translation>%1: 쓰이지 않는 키입니다(&quot;%2&quot;)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no text</source>
        <translation>%1: &quot;%2&quot;에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>%1: there is no property type &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot; 속성 유형이 없습니다</translation>
    </message>
    <message>
        <source>%1: there is no scope &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot; 범위가 없습니다</translation>
    </message>
    <message>
        <source>%1: &quot;size&quot; must be a width and a height</source>
        <translation>%1: &quot;size&quot;에는 너비와 높이가 있어야 합니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, not %2</source>
        <translation>&quot;%1&quot;의 값은 객체여야 합니다(현재: %2)</translation>
    </message>
    <message>
        <source>This is no Gudo design: it does not start with the version, &quot;gudo&quot;: 1</source>
        <translation>Gudo 설계 파일이 아닙니다. 버전 정보(&quot;gudo&quot;: 1)로 시작하지 않습니다</translation>
    </message>
    <message>
        <source>The file is of version %1, this program knows version %2: it opens read-only</source>
        <translation>파일은 버전 %1이고 이 프로그램은 버전 %2까지 지원하므로 읽기 전용으로 엽니다</translation>
    </message>
    <message>
        <source>More than %1 entries in &quot;%2&quot;</source>
        <translation>&quot;%2&quot;의 항목이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most %2 bytes</source>
        <translation>&quot;%1&quot;: ID로 쓸 수 없습니다. 문자, 숫자, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;만 최대 %2바이트까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; has no type</source>
        <translation>&quot;%1&quot; 컴포넌트에 유형이 없습니다</translation>
    </message>
    <message>
        <source>The place of &quot;%1&quot; must be [x, y, width, height] in whole numbers</source>
        <translation>&quot;%1&quot;의 위치는 정수 [x, y, 너비, 높이]여야 합니다</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no side: left, top, right or bottom</source>
        <translation>%1: 변은 left, top, right, bottom 중 하나여야 합니다(현재: &quot;%2&quot;)</translation>
    </message>
    <message>
        <source>The route of &quot;%1&quot; must go via points [x, y]</source>
        <translation>&quot;%1&quot;의 경로는 점 [x, y]로 이루어져야 합니다</translation>
    </message>
    <message>
        <source>A stage needs an id</source>
        <translation>단계에는 ID가 필요합니다</translation>
    </message>
    <message>
        <source>An accepted finding must be an object</source>
        <translation>수용한 문제는 객체여야 합니다</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB</source>
        <translation>파일이 %1MiB보다 큽니다</translation>
    </message>
    <message>
        <source>Gudo design</source>
        <translation>Gudo 설계</translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; lives in &quot;%2&quot;, which does not exist</source>
        <translation>&quot;%1&quot; 컴포넌트가 속한 &quot;%2&quot; 컴포넌트가 없습니다</translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; lives inside itself</source>
        <translation>&quot;%1&quot; 컴포넌트가 자기 자신 안에 들어 있습니다</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; names a component and a connection</source>
        <translation>컴포넌트와 연결에 같은 ID를 썼습니다: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; ends at &quot;%2&quot;, which does not exist</source>
        <translation>&quot;%1&quot; 연결의 끝점인 &quot;%2&quot; 컴포넌트가 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a place on the canvas but does not exist</source>
        <translation>&quot;%1&quot;: 캔버스에 위치가 있지만 해당 컴포넌트가 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a route but does not exist</source>
        <translation>&quot;%1&quot;: 경로가 있지만 해당 연결이 없습니다</translation>
    </message>
    <message>
        <source>The number %1 is too large</source>
        <translation>숫자가 너무 큽니다: %1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; 키가 두 번 나옵니다</translation>
    </message>
    <message>
        <source>The file ends too early: it is cut off or not finished</source>
        <translation>파일이 중간에 끝납니다. 잘렸거나 작성이 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>This is not valid JSON: &quot;%1&quot; cannot stand here</source>
        <translation>올바른 JSON이 아닙니다. 이 자리에 쓸 수 없는 내용: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Lists and objects nest deeper than %1</source>
        <translation>목록과 객체가 %1단계보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4</source>
        <translation>%1: &quot;%2&quot; 값의 형식이 다릅니다(필요: %3, 현재: %4)</translation>
    </message>
    <message>
        <source>Left out of the flowchart: %1</source>
        <translation>순서도에서 제외함: %1</translation>
    </message>
    <message>
        <source>The flowchart has %1 connections, and most pages draw no more than %2</source>
        <translation>순서도의 연결이 %1개입니다. 대부분의 페이지는 %2개까지만 그립니다</translation>
    </message>
    <message>
        <source>The flowchart has %1 characters, and most pages draw no more than %2</source>
        <translation>순서도가 %1자입니다. 대부분의 페이지는 %2자까지만 그립니다</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Mermaid 순서도</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>동기식</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>항목 제거</translation>
    </message>
    <message>
        <source>The acceptance of %1 expired on %2</source>
        <translation>%1의 수용 기간이 %2에 끝났습니다</translation>
    </message>
    <message>
        <source>The acceptance of %1 gives no reason, so it does not count</source>
        <translation>%1의 수용에 사유가 없어 적용되지 않습니다</translation>
    </message>
    <message>
        <source>The design accepts %1, but there is no such finding</source>
        <translation>설계에 %1의 수용 기록이 있지만 해당하는 문제가 없습니다</translation>
    </message>
    <message>
        <source>%1 lets everybody on the internet try port %2 (%3)</source>
        <translation>%1: 인터넷의 누구나 포트 %2(%3)에 접속을 시도할 수 있습니다</translation>
    </message>
    <message>
        <source>Close port %1 to the internet</source>
        <translation>인터넷에 열린 포트 %1 닫기</translation>
    </message>
    <message>
        <source>Administration port open to the world</source>
        <translation>인터넷에 열린 관리 포트</translation>
    </message>
    <message>
        <source>Port 22 (SSH) and port 3389 (RDP) give full control of a machine. Programs on the internet try them with stolen keys and passwords within minutes of their opening.</source>
        <translation>22번(SSH)과 3389번(RDP) 포트로는 서버를 완전히 제어할 수 있습니다. 포트가 열리면 몇 분 안에 인터넷의 자동화 프로그램이 유출된 키와 비밀번호로 접속을 시도합니다.</translation>
    </message>
    <message>
        <source>Accept them only from the addresses of the administrators, from a bastion host&apos;s security group, or use a session service that needs no open port.</source>
        <translation>관리자의 주소나 배스천 호스트의 보안 그룹에서만 접속을 허용하거나, 포트를 열 필요가 없는 세션 서비스를 사용하세요.</translation>
    </message>
    <message>
        <source>A security group that accepts TCP port 22 from 0.0.0.0/0.</source>
        <translation>0.0.0.0/0에서 TCP 22번 포트로 들어오는 접속을 허용하는 보안 그룹.</translation>
    </message>
    <message>
        <source>A security group that accepts TCP port 22 from 203.0.113.0/24, the office.</source>
        <translation>사무실 주소인 203.0.113.0/24에서만 TCP 22번 포트 접속을 허용하는 보안 그룹.</translation>
    </message>
    <message>
        <source>Let %1 accept port %2 from %3</source>
        <translation>%1에 인바운드 규칙 추가: %3에서 오는 포트 %2 허용</translation>
    </message>
    <message>
        <source>Let %1 send to port %2 of %3</source>
        <translation>%1에 아웃바운드 규칙 추가: %3의 포트 %2 허용</translation>
    </message>
    <message>
        <source>%1 does not let %2 reach %3 on port %4</source>
        <translation>%1의 인바운드 규칙이 %2에서 %3의 포트 %4에 접속하는 것을 허용하지 않습니다</translation>
    </message>
    <message>
        <source>%1 does not let %2 out to %3 on port %4</source>
        <translation>%1의 아웃바운드 규칙이 %2에서 %3의 포트 %4에 접속하는 것을 허용하지 않습니다</translation>
    </message>
    <message>
        <source>Connection that security groups block</source>
        <translation>보안 그룹에서 막힌 연결</translation>
    </message>
    <message>
        <source>An arrow says that one component calls another, but the security groups do not let the call through: no rule of the target accepts it, or the caller may not send it. Built like this, the call times out without an error message.</source>
        <translation>화살표는 한 컴포넌트가 다른 컴포넌트를 호출한다는 뜻이지만, 보안 그룹이 그 호출을 통과시키지 않습니다. 대상 쪽에 호출을 허용하는 인바운드 규칙이 없거나 호출하는 쪽에서 내보낼 수 없습니다. 이대로 구축하면 호출은 오류 메시지 없이 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>Add a rule that accepts the port from the security group of the caller. Naming the group instead of addresses keeps everything else out.</source>
        <translation>호출하는 쪽의 보안 그룹에서 해당 포트로 오는 접속을 허용하는 규칙을 추가하세요. 주소 대신 보안 그룹을 지정하면 그 밖의 접속은 모두 막힙니다.</translation>
    </message>
    <message>
        <source>An application calls a database on port 3306, and the group of the database accepts only 5432.</source>
        <translation>애플리케이션은 3306번 포트로 데이터베이스를 호출하는데, 데이터베이스의 보안 그룹은 5432번 포트만 허용합니다.</translation>
    </message>
    <message>
        <source>The group of the database accepts port 3306 from the group of the application.</source>
        <translation>데이터베이스의 보안 그룹이 애플리케이션의 보안 그룹에서 오는 3306번 포트 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>%1 names %2 as %3, but there is no such component</source>
        <translation>%1의 %3 속성에 지정한 컴포넌트가 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 names %2 as %3, but that has to be: %4</source>
        <translation>%1의 %3 속성에 지정한 컴포넌트의 종류가 맞지 않습니다: %2(필요한 종류: %4)</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%2에서 %1 제거</translation>
    </message>
    <message>
        <source>Reference to a component that is not there</source>
        <translation>존재하지 않는 컴포넌트에 대한 참조</translation>
    </message>
    <message>
        <source>A property names another component: a route table, a security group, a subnet. When that one is missing or of another kind, the property does nothing, and the system that is built is not the one that was meant. Often it was deleted or renamed elsewhere.</source>
        <translation>라우팅 테이블, 보안 그룹, 서브넷처럼 다른 컴포넌트를 가리키는 속성이 있습니다. 가리키는 컴포넌트가 없거나 종류가 다르면 속성이 효과가 없어, 의도와 다른 시스템이 만들어집니다. 다른 곳에서 그 컴포넌트를 삭제하거나 이름을 바꾼 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Name a component that exists, or remove the mention.</source>
        <translation>존재하는 컴포넌트를 지정하거나 참조를 제거하세요.</translation>
    </message>
    <message>
        <source>A subnet whose route table is &quot;public-rt&quot;, in a design without public-rt.</source>
        <translation>라우팅 테이블이 &quot;public-rt&quot;로 지정된 서브넷. 설계에는 public-rt가 없습니다.</translation>
    </message>
    <message>
        <source>The subnet with a route table that is drawn in its VPC.</source>
        <translation>같은 VPC에 그려진 라우팅 테이블을 지정한 서브넷.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>%1 안으로 이동</translation>
    </message>
    <message>
        <source>%1 is in a subnet that the internet can reach: %2</source>
        <translation>%1: 인터넷에서 접근할 수 있는 서브넷에 있습니다(%2)</translation>
    </message>
    <message>
        <source>Database in a public subnet</source>
        <translation>퍼블릭 서브넷에 있는 데이터베이스</translation>
    </message>
    <message>
        <source>A subnet is public when its route table leads to an internet gateway. A database there is one wrong security rule away from everybody. In a private subnet no such mistake can expose it, because there is no route.</source>
        <translation>라우팅 테이블이 인터넷 게이트웨이로 이어지는 서브넷은 퍼블릭 서브넷입니다. 여기에 둔 데이터베이스는 보안 규칙 하나만 잘못되어도 누구에게나 노출됩니다. 프라이빗 서브넷에는 인터넷에서 들어오는 경로가 없으므로 그런 실수로 노출될 수 없습니다.</translation>
    </message>
    <message>
        <source>Move the database to a private subnet of the same zone; its application still reaches it.</source>
        <translation>데이터베이스를 같은 가용 영역의 프라이빗 서브넷으로 옮기세요. 애플리케이션은 그대로 접속할 수 있습니다.</translation>
    </message>
    <message>
        <source>A database in public-a, whose route table sends 0.0.0.0/0 to the internet gateway.</source>
        <translation>라우팅 테이블이 0.0.0.0/0을 인터넷 게이트웨이로 보내는 public-a에 있는 데이터베이스.</translation>
    </message>
    <message>
        <source>The database in data-a, whose route table has no way to the internet gateway.</source>
        <translation>라우팅 테이블에 인터넷 게이트웨이로 가는 경로가 없는 data-a에 있는 데이터베이스.</translation>
    </message>
    <message>
        <source>Accept port %1 only from %2</source>
        <translation>포트 %1: %2에서 오는 접속만 허용</translation>
    </message>
    <message>
        <source>%1 lets everybody on the internet ask the database %2 (ports: %3)</source>
        <translation>%1: 인터넷의 누구나 데이터베이스 %2에 접속할 수 있습니다(포트: %3)</translation>
    </message>
    <message>
        <source>%1 opens ports to the internet that are meant for internal services: %2</source>
        <translation>%1: 내부 서비스용 포트가 인터넷에 열려 있습니다(%2)</translation>
    </message>
    <message>
        <source>Database or internal port open to the world</source>
        <translation>인터넷에 열린 데이터베이스 또는 내부 포트</translation>
    </message>
    <message>
        <source>Databases, caches and administration pages are made for callers that are trusted. Open to the internet, they are found by scanners within hours, and a weak password or an old version is enough to lose the data. Only the tier in front has to reach them.</source>
        <translation>데이터베이스, 캐시, 관리 페이지는 신뢰할 수 있는 호출자를 위해 만들어졌습니다. 인터넷에 열어 두면 몇 시간 안에 스캐너에 발견되고, 취약한 비밀번호나 오래된 버전 하나만으로 데이터를 잃을 수 있습니다. 바로 앞 계층에서만 접속할 수 있으면 됩니다.</translation>
    </message>
    <message>
        <source>Accept the port from the security group of the tier in front instead of from everywhere.</source>
        <translation>모든 곳이 아니라 바로 앞 계층의 보안 그룹에서만 해당 포트 접속을 허용하세요.</translation>
    </message>
    <message>
        <source>The security group of a database accepts TCP port 3306 from 0.0.0.0/0.</source>
        <translation>데이터베이스의 보안 그룹이 0.0.0.0/0에서 TCP 3306번 포트로 들어오는 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>It accepts TCP port 3306 from the security group of the application.</source>
        <translation>애플리케이션의 보안 그룹에서 오는 TCP 3306번 포트 접속만 허용합니다.</translation>
    </message>
    <message>
        <source>Accepted finding that no longer counts</source>
        <translation>더 이상 적용되지 않는 수용</translation>
    </message>
    <message>
        <source>Somebody decided to live with a finding until a certain day, and that day has passed, or did not say why. The finding is shown again, so that the decision is made again.</source>
        <translation>정해진 날까지 문제를 수용하기로 했는데 그날이 지났거나, 수용한 사유를 적지 않았습니다. 다시 판단할 수 있도록 문제를 다시 표시합니다.</translation>
    </message>
    <message>
        <source>Mend what was accepted, or accept it again with a reason and a later day.</source>
        <translation>수용했던 문제를 수정하거나, 사유와 새 기한을 정해 다시 수용하세요.</translation>
    </message>
    <message>
        <source>RED-001 accepted for the database, &quot;until the move&quot;, expired on 2025-06-30.</source>
        <translation>데이터베이스의 RED-001을 &quot;이전할 때까지&quot; 수용했고, 기한이 2025-06-30에 끝났습니다.</translation>
    </message>
    <message>
        <source>The same with a day to come, or without a day, and with a reason.</source>
        <translation>기한이 아직 남았거나 기한이 없고, 사유가 적힌 수용.</translation>
    </message>
    <message>
        <source>Accepted finding that is not found</source>
        <translation>발견되지 않는 문제의 수용</translation>
    </message>
    <message>
        <source>The design accepts a finding that no rule makes any more, because it was mended or because the component has another name now. Left in place, it could hide a new finding later.</source>
        <translation>설계에서 수용한 문제를 더 이상 어떤 규칙도 발견하지 않습니다. 문제가 수정되었거나 컴포넌트의 이름이 바뀌었기 때문입니다. 그대로 두면 나중에 새로운 문제를 가릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the rule and the component that it names.</source>
        <translation>항목을 제거하거나, 항목에 적힌 규칙과 컴포넌트를 바로잡으세요.</translation>
    </message>
    <message>
        <source>RED-002 accepted for a database that has a standby by now.</source>
        <translation>이제는 대기 인스턴스가 있는 데이터베이스의 RED-002를 수용했습니다.</translation>
    </message>
    <message>
        <source>The same design without the entry.</source>
        <translation>해당 항목을 제거한 같은 설계.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is an address, not a range; the length of the prefix is missing, as in /24</source>
        <translation>%1: 주소 범위가 아니라 주소입니다(&quot;%2&quot;). /24와 같은 프리픽스 길이가 없습니다</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no number behind the slash</source>
        <translation>%1: 슬래시 뒤에 숫자가 없습니다(&quot;%2&quot;)</translation>
    </message>
    <message>
        <source>%1: the prefix of &quot;%2&quot; is longer than an address, which has 32 bits (IPv6: 128)</source>
        <translation>%1: &quot;%2&quot;의 프리픽스가 주소 길이인 32비트(IPv6: 128비트)보다 깁니다</translation>
    </message>
    <message>
        <source>%1: the address in &quot;%2&quot; has too few parts; IPv4 has four, IPv6 eight</source>
        <translation>%1: &quot;%2&quot;의 주소에 자리가 부족합니다. IPv4는 네 자리, IPv6는 여덟 자리입니다</translation>
    </message>
    <message>
        <source>%1: the address in &quot;%2&quot; has too many parts; IPv4 has four, IPv6 eight</source>
        <translation>%1: &quot;%2&quot;의 주소에 자리가 너무 많습니다. IPv4는 네 자리, IPv6는 여덟 자리입니다</translation>
    </message>
    <message>
        <source>%1: a part of &quot;%2&quot; is too big; IPv4 counts to 255, IPv6 to ffff</source>
        <translation>%1: &quot;%2&quot;에 너무 큰 자리가 있습니다. IPv4는 255, IPv6는 ffff까지입니다</translation>
    </message>
    <message>
        <source>%1: a part of &quot;%2&quot; starts with a zero, which programs read differently</source>
        <translation>%1: &quot;%2&quot;에 0으로 시작하는 자리가 있습니다. 프로그램마다 다르게 해석됩니다</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an address range such as 10.0.0.0/16</source>
        <translation>%1: 10.0.0.0/16과 같은 주소 범위가 아닙니다(&quot;%2&quot;)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names one host; the network it lies in is %3</source>
        <translation>%1: 호스트 하나의 주소입니다(&quot;%2&quot;). 이 주소가 속한 네트워크는 %3입니다</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>다음과 같이 변경: %1</translation>
    </message>
    <message>
        <source>Address range that is none</source>
        <translation>올바르지 않은 주소 범위</translation>
    </message>
    <message>
        <source>An address range is written as an address and the number of leading bits that all its addresses share. A range that cannot be read cannot be built. One whose address has bits behind the prefix is read differently by different tools: some refuse it, some silently take the network around it.</source>
        <translation>주소 범위는 주소와, 모든 주소가 공유하는 앞쪽 비트 수로 적습니다. 해석할 수 없는 범위로는 네트워크를 만들 수 없습니다. 프리픽스 뒤에 비트가 남아 있는 주소는 도구마다 다르게 해석합니다. 거부하는 도구도 있고, 알리지 않고 그 주소가 속한 네트워크로 바꾸는 도구도 있습니다.</translation>
    </message>
    <message>
        <source>Write the first address of the range and the length of its prefix.</source>
        <translation>범위의 첫 주소와 프리픽스 길이를 적으세요.</translation>
    </message>
    <message>
        <source>10.0.1.5/24, which names a host, or 10.0.0/16, where a part is missing.</source>
        <translation>호스트를 가리키는 10.0.1.5/24, 또는 한 자리가 빠진 10.0.0/16.</translation>
    </message>
    <message>
        <source>10.0.1.0/24 and 10.0.0.0/16.</source>
        <translation>10.0.1.0/24, 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>%1 needs subnets in %2 zones, but all it has (%3) are in %4</source>
        <translation>%1: 서로 다른 가용 영역 %2곳의 서브넷이 필요하지만, 현재 서브넷(%3)은 모두 %4에 있습니다</translation>
    </message>
    <message>
        <source>Add %1 in another zone</source>
        <translation>다른 가용 영역에 있는 %1 추가</translation>
    </message>
    <message>
        <source>Load balancer in too few zones</source>
        <translation>가용 영역이 부족한 로드 밸런서</translation>
    </message>
    <message>
        <source>An application load balancer puts a node into each zone it is given, so that the loss of one zone leaves others to answer. It cannot be created with subnets of one zone only. Two subnets in the same zone count as one.</source>
        <translation>애플리케이션 로드 밸런서는 지정한 가용 영역마다 노드를 하나씩 두어, 한 영역에 장애가 나도 다른 영역에서 응답합니다. 한 가용 영역의 서브넷만으로는 만들 수 없습니다. 같은 가용 영역의 서브넷 두 개는 하나로 계산됩니다.</translation>
    </message>
    <message>
        <source>Give it one subnet in each of two or more zones.</source>
        <translation>두 곳 이상의 가용 영역에서 서브넷을 하나씩 지정하세요.</translation>
    </message>
    <message>
        <source>A load balancer with the subnets public-a and public-a2, both in zone a.</source>
        <translation>둘 다 가용 영역 a에 있는 서브넷 public-a와 public-a2를 쓰는 로드 밸런서.</translation>
    </message>
    <message>
        <source>A load balancer with the subnets public-a in zone a and public-c in zone c.</source>
        <translation>가용 영역 a의 public-a와 가용 영역 c의 public-c를 쓰는 로드 밸런서.</translation>
    </message>
    <message>
        <source>%1 does not probe its targets: when one stops, it still gets its share of the requests (%2)</source>
        <translation>%1: 대상의 상태를 확인하지 않아 멈춘 대상에도 요청을 계속 나눠 보냅니다(%2)</translation>
    </message>
    <message>
        <source>Probe the targets with %1</source>
        <translation>대상 상태 확인 설정: %1</translation>
    </message>
    <message>
        <source>Load balancer without health check</source>
        <translation>상태 확인이 없는 로드 밸런서</translation>
    </message>
    <message>
        <source>A load balancer shares requests among its targets. Without a health check it does not notice that one has stopped and keeps sending it its share: with two targets every second request fails, although the other one could answer them all.</source>
        <translation>로드 밸런서는 요청을 여러 대상에 나누어 보냅니다. 상태 확인이 없으면 대상이 멈춘 것을 알지 못하고 요청을 계속 보냅니다. 대상이 둘이면 남은 하나가 모두 처리할 수 있는데도 요청의 절반이 실패합니다.</translation>
    </message>
    <message>
        <source>Let the load balancer probe each target on the port and path that it serves.</source>
        <translation>로드 밸런서가 각 대상의 서비스 포트와 경로로 상태를 확인하도록 설정하세요.</translation>
    </message>
    <message>
        <source>A load balancer in front of two web servers, health check empty.</source>
        <translation>웹 서버 두 대 앞에 있고 상태 확인이 비어 있는 로드 밸런서.</translation>
    </message>
    <message>
        <source>The same load balancer probing /health.</source>
        <translation>/health로 상태를 확인하는 같은 로드 밸런서.</translation>
    </message>
    <message>
        <source>Move it to the bare canvas</source>
        <translation>빈 캔버스로 이동</translation>
    </message>
    <message>
        <source>Move it into %1</source>
        <translation>%1 안으로 이동</translation>
    </message>
    <message>
        <source>%1 needs a container around it: %2</source>
        <translation>%1: 다음 중 하나의 안에 있어야 합니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2: it stands on its own</source>
        <translation>%1: %2 안에 둘 수 없습니다. 컨테이너 없이 따로 두어야 합니다</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2; it may live in: %3</source>
        <translation>%1: %2 안에 둘 수 없습니다. 둘 수 있는 곳: %3</translation>
    </message>
    <message>
        <source>Component in a place where it cannot be</source>
        <translation>있을 수 없는 곳에 놓인 컴포넌트</translation>
    </message>
    <message>
        <source>A subnet exists only in a zone, a virtual machine only on something that runs it. Whoever builds the system from a drawing that says otherwise has to guess what was meant, and every check that asks where things are gets a wrong answer.</source>
        <translation>서브넷은 가용 영역 안에만, 가상 머신은 그것을 실행하는 호스트 위에만 있을 수 있습니다. 그림이 이와 다르면 시스템을 구축하는 사람은 의도를 추측해야 하고, 위치를 따지는 모든 검사의 결과가 틀리게 됩니다.</translation>
    </message>
    <message>
        <source>Move the component into a container of the right kind.</source>
        <translation>컴포넌트를 알맞은 종류의 컨테이너로 옮기세요.</translation>
    </message>
    <message>
        <source>A subnet drawn straight into a VPC, outside of every zone.</source>
        <translation>가용 영역 밖, VPC에 바로 그린 서브넷.</translation>
    </message>
    <message>
        <source>The subnet inside a zone, the zone inside the VPC.</source>
        <translation>VPC 안의 가용 영역, 그 가용 영역 안의 서브넷.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) share addresses</source>
        <translation>주소 범위가 겹칩니다: %1(%2), %3(%4)</translation>
    </message>
    <message>
        <source>Subnets that overlap</source>
        <translation>주소 범위가 겹치는 서브넷</translation>
    </message>
    <message>
        <source>Within one network every address belongs to one subnet, or a router would not know where to send a packet. The provider refuses the second of two overlapping subnets.</source>
        <translation>한 네트워크 안에서 주소는 하나의 서브넷에만 속해야 합니다. 그렇지 않으면 라우터가 패킷을 어디로 보낼지 알 수 없습니다. 클라우드 제공자는 범위가 겹치는 두 번째 서브넷의 생성을 거부합니다.</translation>
    </message>
    <message>
        <source>Give one of them a range that is still free.</source>
        <translation>둘 중 하나에 아직 비어 있는 범위를 지정하세요.</translation>
    </message>
    <message>
        <source>Two subnets of a VPC: 10.0.0.0/23 and 10.0.1.0/24.</source>
        <translation>한 VPC의 두 서브넷: 10.0.0.0/23, 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>10.0.0.0/24 and 10.0.1.0/24.</source>
        <translation>10.0.0.0/24, 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>%1 in zone %2 is also the way out for %3: when that zone fails, they lose the internet</source>
        <translation>%1: 가용 영역 %2에 있지만 %3의 인터넷 출구로도 쓰입니다. 이 가용 영역에 장애가 나면 인터넷 연결이 함께 끊깁니다</translation>
    </message>
    <message>
        <source>Add a NAT gateway in %1</source>
        <translation>%1에 NAT 게이트웨이 추가</translation>
    </message>
    <message>
        <source>NAT gateway shared by several zones</source>
        <translation>여러 가용 영역이 공유하는 NAT 게이트웨이</translation>
    </message>
    <message>
        <source>A zonal NAT gateway lives in one zone. Private subnets of another zone that leave through it lose updates, payments and every other call to the outside when its zone fails, although their own zone is fine. The traffic across zones costs money as well.</source>
        <translation>영역(zonal) NAT 게이트웨이는 가용 영역 한 곳에 있습니다. 다른 가용 영역의 프라이빗 서브넷이 이 게이트웨이로 나가면, 자기 영역은 멀쩡해도 게이트웨이가 있는 영역의 장애로 업데이트, 결제 등 외부로 나가는 모든 호출이 끊깁니다. 가용 영역 간 트래픽 비용도 발생합니다.</translation>
    </message>
    <message>
        <source>Put a NAT gateway into a public subnet of each zone, and give the private subnets of each zone a route table that leads to their own. A regional NAT gateway does the same.</source>
        <translation>각 가용 영역의 퍼블릭 서브넷에 NAT 게이트웨이를 두고, 프라이빗 서브넷에는 같은 가용 영역의 게이트웨이로 이어지는 라우팅 테이블을 지정하세요. 리전 NAT 게이트웨이를 써도 같은 효과를 얻습니다.</translation>
    </message>
    <message>
        <source>Private subnets in zones a and c whose default routes both lead to the NAT gateway in zone a.</source>
        <translation>기본 경로가 모두 가용 영역 a의 NAT 게이트웨이로 이어지는, 가용 영역 a와 c의 프라이빗 서브넷.</translation>
    </message>
    <message>
        <source>One NAT gateway and one private route table in each of the zones a and c.</source>
        <translation>가용 영역 a와 c에 각각 NAT 게이트웨이 하나와 프라이빗 라우팅 테이블 하나.</translation>
    </message>
    <message>
        <source>Turn on the standby</source>
        <translation>대기 인스턴스 사용</translation>
    </message>
    <message>
        <source>Run %1 copies</source>
        <translation>복제본 %1개로 운영</translation>
    </message>
    <message>
        <source>%1 is a single point of failure: without it, requests from %2 fail (%3)</source>
        <translation>%1: 단일 장애점입니다. 멈추면 %2의 요청이 실패합니다(%3)</translation>
    </message>
    <message>
        <source>%1 is a single point of failure: it takes %2 with it, and requests from %3 fail</source>
        <translation>%1: 단일 장애점입니다. %2도 함께 멈추어 %3의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>단일 장애점</translation>
    </message>
    <message>
        <source>Every component fails some day: hardware breaks, a release goes wrong, a zone loses power. When everything that clients ask for passes one component, or runs in one place, its failure is the failure of the whole service, however redundant the rest is. The check fails every component, host and zone in turn and sees who is left without an answer.</source>
        <translation>모든 컴포넌트는 언젠가 장애를 겪습니다. 하드웨어가 고장 나고, 배포가 잘못되고, 가용 영역의 전원이 끊깁니다. 클라이언트의 모든 요청이 한 컴포넌트를 거치거나 한곳에서 처리되면, 나머지를 아무리 이중화해도 그 하나의 장애가 곧 서비스 전체의 장애입니다. 이 검사는 컴포넌트, 호스트, 가용 영역을 차례로 멈춰 보고 누가 응답을 받지 못하는지 확인합니다.</translation>
    </message>
    <message>
        <source>Run a second one in another host or zone behind the same load balancer, or a standby that takes over by itself. If clients can do without it, mark the request as not required.</source>
        <translation>같은 로드 밸런서 뒤의 다른 호스트나 가용 영역에 하나를 더 두거나, 자동으로 역할을 이어받는 대기 인스턴스를 두세요. 클라이언트에 꼭 필요하지 않다면 해당 요청을 필수가 아닌 것으로 표시하세요.</translation>
    </message>
    <message>
        <source>Clients, one load balancer, two application servers, one database: the load balancer and the database are single points of failure, the application servers are not.</source>
        <translation>클라이언트, 로드 밸런서 하나, 애플리케이션 서버 둘, 데이터베이스 하나: 로드 밸런서와 데이터베이스는 단일 장애점이고, 애플리케이션 서버는 아닙니다.</translation>
    </message>
    <message>
        <source>Two load balancers with automatic failover, two application servers, a database with an automatic standby in a second zone.</source>
        <translation>자동 장애 조치가 설정된 로드 밸런서 둘, 애플리케이션 서버 둘, 두 번째 가용 영역에 자동 전환되는 대기 인스턴스를 둔 데이터베이스.</translation>
    </message>
    <message>
        <source>%1 runs in one zone without a standby: when it fails, requests from %2 fail</source>
        <translation>%1: 대기 인스턴스 없이 가용 영역 한 곳에서 실행됩니다. 장애가 나면 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>%1 runs in one zone without a standby: when it fails, its data is out of reach</source>
        <translation>%1: 대기 인스턴스 없이 가용 영역 한 곳에서 실행됩니다. 장애가 나면 데이터에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>Keep a standby in a second zone (about twice the cost)</source>
        <translation>두 번째 가용 영역에 대기 인스턴스 추가(비용 약 2배)</translation>
    </message>
    <message>
        <source>Database without a standby</source>
        <translation>대기 인스턴스가 없는 데이터베이스</translation>
    </message>
    <message>
        <source>A managed database runs on one machine in one zone unless it is told to keep a standby. When that machine or zone fails, every tier above it waits, and so do all customers. A read replica does not help: it lags behind and does not take over by itself.</source>
        <translation>관리형 데이터베이스는 대기 인스턴스를 두도록 설정하지 않으면 가용 영역 한 곳의 서버 한 대에서 실행됩니다. 그 서버나 가용 영역에 장애가 나면 위의 모든 계층과 고객이 기다려야 합니다. 읽기 전용 복제본은 도움이 되지 않습니다. 복제가 지연되고, 자동으로 역할을 이어받지 않기 때문입니다.</translation>
    </message>
    <message>
        <source>Turn on the standby in a second zone. It copies every write before it is confirmed, takes over within minutes, and about doubles the cost of the instance.</source>
        <translation>두 번째 가용 영역의 대기 인스턴스를 사용하세요. 모든 쓰기를 확정하기 전에 복제하고, 몇 분 안에 역할을 이어받으며, 인스턴스 비용은 약 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>A database with Multi-AZ off behind a web and an application tier that span two zones.</source>
        <translation>가용 영역 두 곳에 걸친 웹·애플리케이션 계층 뒤에 있고 다중 AZ가 꺼진 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database with Multi-AZ on and a private subnet in each of two zones.</source>
        <translation>다중 AZ가 켜져 있고 가용 영역 두 곳에 프라이빗 서브넷이 하나씩 있는 같은 데이터베이스.</translation>
    </message>
    <message>
        <source>Change %1 to %2, the next free range</source>
        <translation>%1의 범위를 %2(다음 빈 범위)로 변경</translation>
    </message>
    <message>
        <source>%1 has the range %2, which is not within %3 of %4</source>
        <translation>%1의 범위(%2)가 %4의 범위(%3)를 벗어납니다</translation>
    </message>
    <message>
        <source>Subnet outside of its network</source>
        <translation>네트워크 범위를 벗어난 서브넷</translation>
    </message>
    <message>
        <source>A subnet is a slice of the address range of its network. A range beyond it cannot be created: the provider refuses the subnet and everything that should run in it.</source>
        <translation>서브넷은 네트워크 주소 범위의 일부입니다. 그 범위를 벗어난 서브넷은 만들 수 없습니다. 클라우드 제공자가 서브넷과 그 안에서 실행할 모든 것의 생성을 거부합니다.</translation>
    </message>
    <message>
        <source>Choose a range within that of the network which no other subnet uses.</source>
        <translation>네트워크의 범위 안에서 다른 서브넷이 쓰지 않는 범위를 선택하세요.</translation>
    </message>
    <message>
        <source>A subnet 10.1.0.0/24 in the VPC 10.0.0.0/16.</source>
        <translation>VPC 10.0.0.0/16에 있는 서브넷 10.1.0.0/24.</translation>
    </message>
    <message>
        <source>A subnet 10.0.1.0/24 in the VPC 10.0.0.0/16.</source>
        <translation>VPC 10.0.0.0/16에 있는 서브넷 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which this catalogue does not know: it is drawn, but not checked</source>
        <translation>%1: 카탈로그에 없는 유형(&quot;%2&quot;)이라 그림에는 표시하지만 검사하지 않습니다</translation>
    </message>
    <message>
        <source>Type not in the catalogue</source>
        <translation>카탈로그에 없는 유형</translation>
    </message>
    <message>
        <source>The design was made with a newer catalogue or written by hand. The program keeps such components and draws them as plain boxes, but it knows nothing about them, so no other rule can say whether they are right. Silence about them would look like approval.</source>
        <translation>더 새로운 카탈로그로 만들었거나 직접 작성한 설계입니다. 프로그램은 이런 컴포넌트를 그대로 두고 일반 상자로 그리지만, 아는 것이 없으므로 다른 규칙으로 옳고 그름을 판단할 수 없습니다. 알리지 않으면 문제가 없다는 뜻으로 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Update the program, or give the component a type that the catalogue has.</source>
        <translation>프로그램을 업데이트하거나 카탈로그에 있는 유형을 컴포넌트에 지정하세요.</translation>
    </message>
    <message>
        <source>A component of the type &quot;aws.teleporter&quot;.</source>
        <translation>유형이 &quot;aws.teleporter&quot;인 컴포넌트.</translation>
    </message>
    <message>
        <source>The same component as an application server.</source>
        <translation>애플리케이션 서버로 지정한 같은 컴포넌트.</translation>
    </message>
    <message>
        <source>%1: an availability is a value from 0 to 1 and its source</source>
        <translation>%1: 가용성은 0에서 1 사이의 값과 그 출처로 이루어집니다</translation>
    </message>
    <message>
        <source>No route in %1 leads from %2 to %3: the way out is not known</source>
        <translation>%1에 %2에서 %3(으)로 가는 경로가 없어 나가는 길을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 and its standby are both in zone %2: when the zone fails, nothing is left of it</source>
        <translation>%1과(와) 그 대기 인스턴스가 모두 가용 영역 %2에 있습니다. 이 영역에 장애가 나면 아무것도 남지 않습니다</translation>
    </message>
    <message>
        <source>%1 has %2 nodes but no automatic failover: when its primary fails, nobody takes over</source>
        <translation>%1: 노드가 %2개지만 자동 장애 조치가 없습니다. 기본 노드에 장애가 나면 이어받을 노드가 없습니다</translation>
    </message>
    <message>
        <source>%1 is a single node: when it fails, everything it held is asked from what is behind it at once</source>
        <translation>%1: 노드가 하나뿐입니다. 장애가 나면 담고 있던 것을 찾는 요청이 모두 한꺼번에 뒤쪽으로 몰립니다</translation>
    </message>
    <message>
        <source>%1 is a single node: when it fails, requests from %2 fail</source>
        <translation>%1: 노드가 하나뿐입니다. 장애가 나면 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Cache without a standby</source>
        <translation>대기 노드가 없는 캐시</translation>
    </message>
    <message>
        <source>A cache makes a database bearable by answering most reads itself. When its only node fails, all of them arrive at the database at once, and whatever was kept nowhere else, such as sessions, is gone. When requests cannot do without it, they fail.</source>
        <translation>캐시는 읽기 요청 대부분에 직접 응답하여 데이터베이스의 부담을 덜어 줍니다. 하나뿐인 노드에 장애가 나면 그 요청이 모두 한꺼번에 데이터베이스로 몰리고, 세션처럼 다른 곳에 저장하지 않은 데이터는 사라집니다. 캐시 없이 처리할 수 없는 요청은 실패합니다.</translation>
    </message>
    <message>
        <source>Keep a second node in another zone and let it take over by itself. Mark the request as not required when the caller works without the cache.</source>
        <translation>다른 가용 영역에 두 번째 노드를 두고 자동으로 이어받게 하세요. 호출하는 쪽이 캐시 없이도 동작한다면 해당 요청을 필수가 아닌 것으로 표시하세요.</translation>
    </message>
    <message>
        <source>An application that needs a cache with one node and Multi-AZ off.</source>
        <translation>노드가 하나이고 다중 AZ가 꺼진 캐시를 꼭 필요로 하는 애플리케이션.</translation>
    </message>
    <message>
        <source>The cache with two nodes, Multi-AZ on and a subnet in each of two zones.</source>
        <translation>노드가 둘이고 다중 AZ가 켜져 있으며 가용 영역 두 곳에 서브넷이 하나씩 있는 캐시.</translation>
    </message>
    <message>
        <source>%1 has one origin, %2: when it does not answer, there is no other to turn to</source>
        <translation>%1: 원본이 %2 하나뿐입니다. 응답하지 않으면 대신할 원본이 없습니다</translation>
    </message>
    <message>
        <source>Content delivery network with one origin</source>
        <translation>원본이 하나뿐인 콘텐츠 전송 네트워크</translation>
    </message>
    <message>
        <source>A content delivery network answers from its copies until they are too old, and then asks the origin. When that region or that load balancer is gone, users see an error page, although the network itself runs everywhere. With a second origin it can turn to another region, or to a page that says what is going on.</source>
        <translation>콘텐츠 전송 네트워크는 사본이 만료될 때까지 사본으로 응답하고, 그 뒤에는 원본에 요청합니다. 원본이 있는 리전이나 로드 밸런서에 장애가 나면 전송 네트워크가 모든 곳에서 동작해도 사용자는 오류 페이지를 보게 됩니다. 두 번째 원본이 있으면 다른 리전이나 상황을 알리는 안내 페이지로 전환할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a second origin, such as a bucket with a static copy or the same service in another region, and let the network fail over to it.</source>
        <translation>정적 사본을 담은 버킷이나 다른 리전의 같은 서비스를 두 번째 원본으로 추가하고, 장애 때 그쪽으로 전환하게 하세요.</translation>
    </message>
    <message>
        <source>A content delivery network in front of one load balancer.</source>
        <translation>로드 밸런서 하나 앞에 있는 콘텐츠 전송 네트워크.</translation>
    </message>
    <message>
        <source>The same with a bucket as the second origin.</source>
        <translation>버킷을 두 번째 원본으로 둔 같은 콘텐츠 전송 네트워크.</translation>
    </message>
    <message>
        <source>%1 stand in for each other, but nothing copies the data between them: when %2 fails, what it held is not in the others</source>
        <translation>%1: 서로를 대신하지만 데이터를 복제하지 않습니다. %2에 장애가 나면 그 데이터는 나머지에 없습니다</translation>
    </message>
    <message>
        <source>%1 keeps each user on one server of %2, and no store holds the sessions: when that server fails, its users lose theirs</source>
        <translation>%1: 사용자를 %2의 서버 하나에 고정하지만 세션을 보관하는 저장소가 없습니다. 그 서버에 장애가 나면 사용자의 세션이 사라집니다</translation>
    </message>
    <message>
        <source>Cluster whose members hold different data</source>
        <translation>구성원마다 데이터가 다른 클러스터</translation>
    </message>
    <message>
        <source>A standby takes over the address of the active one, but not what only that one knew. Without replication, and without a store that both use, users find themselves logged out, or their latest orders missing, although the service is up.</source>
        <translation>대기 인스턴스는 활성 인스턴스의 주소를 이어받지만, 활성 인스턴스만 알던 데이터까지 이어받지는 못합니다. 복제도 함께 쓰는 저장소도 없으면, 서비스는 살아 있어도 사용자의 로그인이 풀리거나 최근 주문이 사라집니다.</translation>
    </message>
    <message>
        <source>Copy the data to the standby all the time, or keep it in a store that all members use, such as a cache for sessions.</source>
        <translation>데이터를 대기 인스턴스로 계속 복제하거나, 세션용 캐시처럼 모든 구성원이 함께 쓰는 저장소에 보관하세요.</translation>
    </message>
    <message>
        <source>Two databases with automatic failover and no replication between them.</source>
        <translation>자동 장애 조치는 설정했지만 서로 복제하지 않는 데이터베이스 둘.</translation>
    </message>
    <message>
        <source>The same with a synchronous replication from the active one to the standby.</source>
        <translation>활성에서 대기로 동기식 복제를 하는 같은 데이터베이스 둘.</translation>
    </message>
    <message>
        <source>%1 runs one copy: each restart and each failure of a node is an outage of it</source>
        <translation>%1: 복제본이 하나뿐입니다. 다시 시작하거나 노드에 장애가 날 때마다 중단됩니다</translation>
    </message>
    <message>
        <source>%1 runs one copy: each restart and each failure of a node is an outage for %2</source>
        <translation>%1: 복제본이 하나뿐입니다. 다시 시작하거나 노드에 장애가 날 때마다 %2의 서비스가 중단됩니다</translation>
    </message>
    <message>
        <source>All %1 copies of %2 run on %3 and fail with it</source>
        <translation>%2의 복제본 %1개가 모두 %3에서 실행되어 함께 멈춥니다</translation>
    </message>
    <message>
        <source>All %1 copies of %2 run on %3: when it fails, requests from %4 fail</source>
        <translation>%2의 복제본 %1개가 모두 %3에서 실행됩니다. 장애가 나면 %4의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Run copies on %1 as well</source>
        <translation>%1에서도 복제본 실행</translation>
    </message>
    <message>
        <source>Containers without a copy elsewhere</source>
        <translation>다른 곳에 복제본이 없는 컨테이너</translation>
    </message>
    <message>
        <source>Containers are stopped and started all the time: for a new version, for a node that is drained, for one that failed. With one copy each of these is an outage. With several copies on one node a new version is none any more, but a node that is drained or fails still takes them all.</source>
        <translation>컨테이너는 새 버전을 배포하거나, 노드를 비우거나, 노드에 장애가 날 때마다 멈추고 다시 시작합니다. 복제본이 하나면 매번 서비스가 중단됩니다. 한 노드에 여러 개를 두면 새 버전 배포로는 중단되지 않지만, 노드를 비우거나 장애가 나면 여전히 모두 멈춥니다.</translation>
    </message>
    <message>
        <source>Run two copies or more, on two nodes or more.</source>
        <translation>노드 둘 이상에서 복제본을 둘 이상 실행하세요.</translation>
    </message>
    <message>
        <source>A deployment with one replica, or with three of them on the same node.</source>
        <translation>복제본이 하나이거나, 셋 모두 같은 노드에 있는 디플로이먼트.</translation>
    </message>
    <message>
        <source>A deployment with two replicas on two nodes.</source>
        <translation>노드 둘에 복제본을 하나씩 둔 디플로이먼트.</translation>
    </message>
    <message>
        <source>Move %1 to a machine of its own</source>
        <translation>%1을(를) 별도 서버로 이동</translation>
    </message>
    <message>
        <source>%1 and %2 share %3: a fault or a rush of one hits the other, and neither can be sized for itself</source>
        <translation>%1과(와) %2이(가) %3을(를) 함께 씁니다. 한쪽의 장애나 과부하가 다른 쪽에 영향을 주고, 각각에 맞게 성능을 조정할 수 없습니다</translation>
    </message>
    <message>
        <source>Database and application on one machine</source>
        <translation>한 서버에 있는 데이터베이스와 애플리케이션</translation>
    </message>
    <message>
        <source>A database wants memory and fast disks, an application wants processors. On one machine they take them from each other: a slow query slows every page, a memory leak in the application stops the database. And a second application server cannot be added beside a database that must stay one.</source>
        <translation>데이터베이스에는 메모리와 빠른 디스크가, 애플리케이션에는 프로세서가 필요합니다. 한 서버에 두면 서로 자원을 빼앗습니다. 느린 쿼리 하나가 모든 페이지를 느리게 하고, 애플리케이션의 메모리 누수가 데이터베이스를 멈춥니다. 또 하나만 있어야 하는 데이터베이스와 함께 있는 애플리케이션 서버는 여러 대로 늘릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the database a machine of its own, or use a managed database.</source>
        <translation>데이터베이스를 별도 서버로 옮기거나 관리형 데이터베이스를 사용하세요.</translation>
    </message>
    <message>
        <source>One server with the application and its database.</source>
        <translation>애플리케이션과 데이터베이스를 함께 실행하는 서버 한 대.</translation>
    </message>
    <message>
        <source>Two servers, one with the application, one with the database.</source>
        <translation>애플리케이션용과 데이터베이스용으로 나눈 서버 두 대.</translation>
    </message>
    <message>
        <source>%1 keeps %2 standbys that answer reads and needs subnets in %3 zones, but all it has (%4) are in %5</source>
        <translation>%1: 읽기를 처리하는 대기 인스턴스 %2개를 두려면 서로 다른 가용 영역 %3곳의 서브넷이 필요하지만, 현재 서브넷(%4)은 모두 %5에 있습니다</translation>
    </message>
    <message>
        <source>Database cluster in too few zones</source>
        <translation>가용 영역이 부족한 데이터베이스 클러스터</translation>
    </message>
    <message>
        <source>A cluster of one writer and two readable standbys puts each of them into a zone of its own. A commit waits until one standby has it, so that the loss of any zone loses neither data nor the service. With subnets in two zones the cluster cannot be created.</source>
        <translation>쓰기 인스턴스 하나와 읽기를 처리하는 대기 인스턴스 둘로 이루어진 클러스터는 각각을 서로 다른 가용 영역에 둡니다. 대기 인스턴스 하나가 받은 뒤에야 커밋이 확정되므로, 어느 영역에 장애가 나도 데이터와 서비스를 잃지 않습니다. 가용 영역 두 곳의 서브넷만으로는 이 클러스터를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the database a private subnet in each of three zones, or keep one standby.</source>
        <translation>가용 영역 세 곳에 프라이빗 서브넷을 하나씩 지정하거나, 대기 인스턴스를 하나만 두세요.</translation>
    </message>
    <message>
        <source>A database with two readable standbys and subnets in the zones a and c.</source>
        <translation>읽기를 처리하는 대기 인스턴스가 둘이고 가용 영역 a와 c에만 서브넷이 있는 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database with subnets in the zones a, b and c.</source>
        <translation>가용 영역 a, b, c에 서브넷이 있는 같은 데이터베이스.</translation>
    </message>
    <message>
        <source>The subnets of %1 (%2) are all in zone %3: a managed database needs subnets in two zones</source>
        <translation>%1의 서브넷(%2)이 모두 가용 영역 %3에 있습니다. 관리형 데이터베이스에는 가용 영역 두 곳의 서브넷이 필요합니다</translation>
    </message>
    <message>
        <source>Database subnets in one zone</source>
        <translation>서브넷이 한 가용 영역에만 있는 데이터베이스</translation>
    </message>
    <message>
        <source>A managed database is given a group of subnets to run in, and the group must reach into two zones, also for a database that keeps no standby yet: else it is not created at all. When all its subnets are in one zone, a standby has nowhere to go, and the zone takes both away.</source>
        <translation>관리형 데이터베이스에는 실행할 서브넷 그룹을 지정합니다. 아직 대기 인스턴스가 없더라도 이 그룹은 가용 영역 두 곳에 걸쳐야 하며, 그렇지 않으면 데이터베이스를 만들 수 없습니다. 모든 서브넷이 한 영역에 있으면 대기 인스턴스를 둘 곳이 없고, 그 영역의 장애로 둘 다 멈춥니다.</translation>
    </message>
    <message>
        <source>Give the database a private subnet in a second zone.</source>
        <translation>두 번째 가용 영역의 프라이빗 서브넷을 데이터베이스에 지정하세요.</translation>
    </message>
    <message>
        <source>A database with the subnets data-a and data-a2, both in zone a.</source>
        <translation>둘 다 가용 영역 a에 있는 서브넷 data-a와 data-a2를 쓰는 데이터베이스.</translation>
    </message>
    <message>
        <source>A database with the subnets data-a in zone a and data-c in zone c.</source>
        <translation>가용 영역 a의 data-a와 가용 영역 c의 data-c를 쓰는 데이터베이스.</translation>
    </message>
    <message>
        <source>Add %1 in other zones</source>
        <translation>다른 가용 영역들에 있는 %1 추가</translation>
    </message>
    <message>
        <source>%1: none of them can start or recover before the others are up</source>
        <translation>%1: 다른 것이 먼저 동작하지 않으면 어느 것도 시작하거나 복구할 수 없습니다</translation>
    </message>
    <message>
        <source>Services that need each other</source>
        <translation>서로를 필요로 하는 서비스</translation>
    </message>
    <message>
        <source>While everything runs, nobody notices that two services cannot do without each other. After a power cut each waits for the other, and a failure of one comes back to it by way of those that it has stopped: a short fault becomes a long outage.</source>
        <translation>모두 동작하는 동안에는 두 서비스가 서로 없이는 동작하지 못한다는 것을 아무도 모릅니다. 정전이 지나면 서로를 기다리며 시작하지 못하고, 한쪽의 장애는 그것이 멈춘 서비스를 거쳐 다시 돌아옵니다. 짧은 장애가 긴 중단이 됩니다.</translation>
    </message>
    <message>
        <source>Let one of them work without the other, from a queue or from what it remembers, and mark that request as not required. An arrow that only stands for the answer is not needed: an answer comes back by itself.</source>
        <translation>둘 중 하나가 대기열이나 기억해 둔 데이터로 다른 쪽 없이도 동작하게 하고, 해당 요청을 필수가 아닌 것으로 표시하세요. 응답만 나타내는 화살표는 필요하지 않습니다. 응답은 저절로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Orders ask Stock before they accept, and Stock asks Orders before it answers.</source>
        <translation>주문은 접수 전에 재고에 묻고, 재고는 응답 전에 주문에 묻는 구성.</translation>
    </message>
    <message>
        <source>Stock reads the orders from a queue; only Orders ask Stock.</source>
        <translation>재고가 대기열에서 주문을 읽고, 주문만 재고에 묻는 구성.</translation>
    </message>
    <message>
        <source>%1 probes none of its endpoints (%2): when one stops, it still sends users there</source>
        <translation>%1: 엔드포인트(%2)의 상태를 확인하지 않습니다. 하나가 멈춰도 사용자를 계속 그쪽으로 보냅니다</translation>
    </message>
    <message>
        <source>%1 answers by simple routing, which ignores health checks: when one of its endpoints (%2) stops, it still sends users there</source>
        <translation>%1: 상태 확인을 무시하는 단순 라우팅으로 응답합니다. 엔드포인트(%2) 중 하나가 멈춰도 사용자를 계속 그쪽으로 보냅니다</translation>
    </message>
    <message>
        <source>Probe the endpoints and answer by weight</source>
        <translation>엔드포인트의 상태를 확인하고 가중치에 따라 응답</translation>
    </message>
    <message>
        <source>%1 is the only name server: when it stops, what it names cannot be found</source>
        <translation>%1: 하나뿐인 네임서버입니다. 멈추면 여기에 등록한 이름을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is the only name server: when it stops, %2 cannot find what they ask for</source>
        <translation>%1: 하나뿐인 네임서버입니다. 멈추면 %2이(가) 요청할 곳을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>DNS that sends users to dead endpoints</source>
        <translation>멈춘 엔드포인트로 사용자를 보내는 DNS</translation>
    </message>
    <message>
        <source>Two endpoints behind one name are redundant only when the name server notices that one of them has stopped. Without a health check it goes on naming both, and every second user waits for an answer that does not come. A name server that runs alone is worse: nobody finds anything when it stops.</source>
        <translation>한 이름 뒤에 엔드포인트가 둘 있어도, 하나가 멈춘 것을 네임서버가 알아야 이중화가 됩니다. 상태 확인이 없으면 둘 다 계속 알려 주므로 사용자 절반은 오지 않을 응답을 기다립니다. 네임서버가 하나뿐이면 더 심각합니다. 멈추면 아무도 서비스를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Probe each endpoint and answer by failover or by weight with those that are healthy. Run a second name server in another place, or leave the names to a managed service.</source>
        <translation>각 엔드포인트의 상태를 확인하고, 장애 조치나 가중치 라우팅으로 정상인 것만 응답하세요. 다른 곳에 두 번째 네임서버를 두거나 관리형 서비스에 맡기세요.</translation>
    </message>
    <message>
        <source>A DNS zone with two web servers behind one name and no health check.</source>
        <translation>한 이름 뒤에 웹 서버가 둘 있고 상태 확인이 없는 DNS 영역.</translation>
    </message>
    <message>
        <source>The same with weighted routing and a health check of /health.</source>
        <translation>가중치 라우팅과 /health 상태 확인을 설정한 같은 DNS 영역.</translation>
    </message>
    <message>
        <source>Add an address in %1 (each costs by the hour)</source>
        <translation>%1에 주소 추가(시간당 요금 발생)</translation>
    </message>
    <message>
        <source>%1 has addresses in %2 only, but is called from %3 too: when its zone fails, they lose the service</source>
        <translation>%1: 주소는 %2에만 있는데 %3에서도 호출합니다. 주소가 있는 가용 영역에 장애가 나면 그쪽에서도 서비스를 쓰지 못합니다</translation>
    </message>
    <message>
        <source>Interface endpoint in too few zones</source>
        <translation>가용 영역이 부족한 인터페이스 엔드포인트</translation>
    </message>
    <message>
        <source>An interface endpoint has one address in each of its subnets. Callers in a zone without one use that of another zone: they pay for the way, and lose the service when that zone fails, although their own is fine.</source>
        <translation>인터페이스 엔드포인트는 지정한 서브넷마다 주소를 하나씩 갖습니다. 주소가 없는 가용 영역에서는 다른 가용 영역의 주소를 쓰므로 전송 비용이 들고, 자기 영역은 멀쩡해도 그 영역에 장애가 나면 서비스를 쓰지 못합니다.</translation>
    </message>
    <message>
        <source>Give the endpoint a subnet in each zone that it is called from.</source>
        <translation>호출하는 가용 영역마다 엔드포인트에 서브넷을 지정하세요.</translation>
    </message>
    <message>
        <source>Servers in zones a and c, and an endpoint with the subnet app-a alone.</source>
        <translation>가용 영역 a와 c에 있는 서버, 그리고 서브넷 app-a만 지정한 엔드포인트.</translation>
    </message>
    <message>
        <source>The endpoint with app-a and app-c.</source>
        <translation>app-a와 app-c를 지정한 엔드포인트.</translation>
    </message>
    <message>
        <source>%1 never runs more than one instance (maximum %2): whatever replaces it starts only when it is gone</source>
        <translation>%1: 인스턴스를 하나까지만 실행합니다(최대 %2). 멈춘 뒤에야 대신할 인스턴스가 시작됩니다</translation>
    </message>
    <message>
        <source>%1 may shrink to one instance or none (minimum %2)</source>
        <translation>%1: 인스턴스가 하나 이하로 줄어들 수 있습니다(최소 %2)</translation>
    </message>
    <message>
        <source>%1 may shrink to one instance or none (minimum %2): when it stops, requests from %3 fail until another has started</source>
        <translation>%1: 인스턴스가 하나 이하로 줄어들 수 있습니다(최소 %2). 그 하나가 멈추면 새 인스턴스가 시작될 때까지 %3의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Run %1 instances or more</source>
        <translation>인스턴스를 %1개 이상 실행</translation>
    </message>
    <message>
        <source>Auto Scaling group that may run one instance</source>
        <translation>인스턴스가 하나만 남을 수 있는 Auto Scaling 그룹</translation>
    </message>
    <message>
        <source>An Auto Scaling group replaces an instance that fails, but that takes minutes: the loss has to be noticed, and the new one has to start and warm up. With a minimum of one there is nobody to answer meanwhile, and a quiet hour is enough to get there.</source>
        <translation>Auto Scaling 그룹은 고장 난 인스턴스를 교체하지만 몇 분이 걸립니다. 고장을 알아차리고 새 인스턴스를 시작해 준비를 마쳐야 하기 때문입니다. 최소 크기가 1이면 그동안 응답할 인스턴스가 없고, 한가한 시간이 잠시만 이어져도 그 상태가 됩니다.</translation>
    </message>
    <message>
        <source>Set the minimum to two or more, one for each zone at least, and the maximum above.</source>
        <translation>최소 크기를 2 이상, 가용 영역마다 적어도 하나가 되도록 정하고 최대 크기는 그보다 크게 정하세요.</translation>
    </message>
    <message>
        <source>A web tier with minimum 1, desired 2 and maximum 4.</source>
        <translation>최소 1, 원하는 용량 2, 최대 4인 웹 계층.</translation>
    </message>
    <message>
        <source>The same with minimum 2.</source>
        <translation>최소 크기를 2로 정한 같은 그룹.</translation>
    </message>
    <message>
        <source>%1 does not replace instances that %2 finds unhealthy: it only looks whether the machine runs</source>
        <translation>%1: %2에서 비정상으로 본 인스턴스를 교체하지 않습니다. 서버가 켜져 있는지만 확인합니다</translation>
    </message>
    <message>
        <source>Replace instances that the load balancer finds unhealthy</source>
        <translation>로드 밸런서가 비정상으로 본 인스턴스 교체</translation>
    </message>
    <message>
        <source>Group that ignores the load balancer&apos;s checks</source>
        <translation>로드 밸런서의 상태 확인을 무시하는 그룹</translation>
    </message>
    <message>
        <source>An Auto Scaling group looks at the machine by default: is it running and reachable? A machine on which the application hangs passes. The load balancer sees that and sends it no more requests, but nobody replaces it, and the tier gets smaller one by one.</source>
        <translation>Auto Scaling 그룹은 기본적으로 서버가 켜져 있고 연결되는지만 봅니다. 애플리케이션이 멈춘 서버도 정상으로 봅니다. 로드 밸런서는 이를 알고 요청을 보내지 않지만 아무도 그 서버를 교체하지 않아, 계층의 인스턴스가 하나씩 줄어듭니다.</translation>
    </message>
    <message>
        <source>Let the group use the load balancer&apos;s health check, with a warm-up time long enough for a new instance to start.</source>
        <translation>그룹이 로드 밸런서의 상태 확인을 쓰도록 하고, 준비 시간은 새 인스턴스가 시작하기에 충분하도록 정하세요.</translation>
    </message>
    <message>
        <source>A group behind a load balancer that probes /health, with health check type ec2.</source>
        <translation>/health로 상태를 확인하는 로드 밸런서 뒤에 있고 상태 확인 유형이 ec2인 그룹.</translation>
    </message>
    <message>
        <source>The same group with health check type elb.</source>
        <translation>상태 확인 유형이 elb인 같은 그룹.</translation>
    </message>
    <message>
        <source>Add a standby that takes over by itself</source>
        <translation>자동으로 역할을 이어받는 대기 로드 밸런서 추가</translation>
    </message>
    <message>
        <source>%1 has no peer: when it stops, requests from %2 fail</source>
        <translation>%1: 짝이 되는 로드 밸런서가 없습니다. 멈추면 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>%1 has no peer: when it stops, requests from %2 fail although %3 could answer them</source>
        <translation>%1: 짝이 되는 로드 밸런서가 없습니다. 멈추면 %3이(가) 응답할 수 있어도 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Load balancer without a peer</source>
        <translation>짝이 없는 로드 밸런서</translation>
    </message>
    <message>
        <source>A load balancer that you run yourself is a machine like those behind it. It makes many servers look like one, and so all of them are out of reach when it stops, however many they are.</source>
        <translation>직접 운영하는 로드 밸런서는 뒤에 있는 서버와 다를 바 없는 장비 한 대입니다. 여러 서버를 하나처럼 보이게 하므로, 멈추면 서버가 아무리 많아도 모두 접속할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Run a second one on another host. The two watch each other and share a virtual address, which moves to the standby when the active one stops.</source>
        <translation>다른 호스트에 하나를 더 운영하세요. 둘은 서로를 감시하며 가상 주소를 함께 쓰고, 활성 로드 밸런서가 멈추면 그 주소가 대기 로드 밸런서로 옮겨 갑니다.</translation>
    </message>
    <message>
        <source>Clients, one load balancer, two web servers.</source>
        <translation>클라이언트, 로드 밸런서 하나, 웹 서버 둘.</translation>
    </message>
    <message>
        <source>Clients, an active load balancer with automatic failover to a standby, two web servers.</source>
        <translation>클라이언트, 대기 로드 밸런서로 자동 장애 조치가 되는 활성 로드 밸런서, 웹 서버 둘.</translation>
    </message>
    <message>
        <source>%1 has subnets in zone %2 only: when that zone fails, it is gone, although its network reaches into others</source>
        <translation>%1: 가용 영역 %2에만 서브넷이 있습니다. 네트워크는 다른 영역에도 걸쳐 있지만, 이 영역에 장애가 나면 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Managed service in one zone</source>
        <translation>한 가용 영역에만 있는 관리형 서비스</translation>
    </message>
    <message>
        <source>Functions, file systems and clusters are kept running by their provider, but only in the zones of the subnets they are given. With subnets in one zone, the provider&apos;s redundancy ends where that zone does, and everything in the other zones that uses the service stops with it.</source>
        <translation>함수, 파일 시스템, 클러스터는 공급자가 계속 동작하게 해 주지만, 지정한 서브넷의 가용 영역 안에서만 그렇습니다. 서브넷이 한 영역에만 있으면 공급자의 이중화도 그 영역에서 끝나고, 장애가 나면 다른 영역에서 이 서비스를 쓰던 것까지 모두 멈춥니다.</translation>
    </message>
    <message>
        <source>Give the service a subnet in each zone that its users are in; this costs little or nothing.</source>
        <translation>이 서비스를 쓰는 쪽이 있는 가용 영역마다 서브넷을 하나씩 지정하세요. 비용은 거의 들지 않습니다.</translation>
    </message>
    <message>
        <source>A function and a file system with the subnet app-a only, in a network of two zones.</source>
        <translation>가용 영역이 두 곳인 네트워크에서 서브넷 app-a만 쓰는 함수와 파일 시스템.</translation>
    </message>
    <message>
        <source>The same with the subnets app-a and app-c.</source>
        <translation>서브넷 app-a와 app-c를 쓰는 같은 함수와 파일 시스템.</translation>
    </message>
    <message>
        <source>Use the route table %1</source>
        <translation>라우팅 테이블 %1 사용</translation>
    </message>
    <message>
        <source>Let %1 lead to %2</source>
        <translation>%1의 경로를 %2(으)로 변경</translation>
    </message>
    <message>
        <source>Add a route table that leads to %1</source>
        <translation>%1(으)로 가는 라우팅 테이블 추가</translation>
    </message>
    <message>
        <source>The way out of %1 leads through %2 in %3, although %4 is in their own zone</source>
        <translation>%1: 같은 가용 영역에 %4이(가) 있는데도 %3의 %2을(를) 거쳐 나갑니다</translation>
    </message>
    <message>
        <source>NAT gateway of another zone in use</source>
        <translation>다른 가용 영역의 NAT 게이트웨이 사용</translation>
    </message>
    <message>
        <source>The zone has a NAT gateway of its own, but the route table of its private subnets leads to that of another zone. So they lose the internet when the other zone fails, the gateway nearby is paid for and idle, and every packet pays for crossing zones.</source>
        <translation>가용 영역에 NAT 게이트웨이가 있는데도 프라이빗 서브넷의 라우팅 테이블은 다른 가용 영역의 게이트웨이로 이어집니다. 그 영역에 장애가 나면 인터넷 연결이 끊기고, 가까운 게이트웨이는 요금만 내며 쓰이지 않고, 가용 영역을 넘는 모든 패킷에 비용이 듭니다.</translation>
    </message>
    <message>
        <source>Give the subnets of each zone a route table that leads to the NAT gateway there.</source>
        <translation>각 가용 영역의 서브넷에 같은 영역의 NAT 게이트웨이로 이어지는 라우팅 테이블을 지정하세요.</translation>
    </message>
    <message>
        <source>NAT gateways in zones a and c, and one private route table for both zones that leads to a.</source>
        <translation>가용 영역 a와 c의 NAT 게이트웨이, 그리고 두 영역이 함께 쓰며 a로 이어지는 프라이빗 라우팅 테이블 하나.</translation>
    </message>
    <message>
        <source>A private route table for each zone, leading to the NAT gateway of that zone.</source>
        <translation>가용 영역마다 같은 영역의 NAT 게이트웨이로 이어지는 프라이빗 라우팅 테이블.</translation>
    </message>
    <message>
        <source>%1 has a node in %2 only: when that zone fails, nobody takes its requests</source>
        <translation>%1: 노드가 %2에만 있습니다. 이 가용 영역에 장애가 나면 요청을 받을 곳이 없습니다</translation>
    </message>
    <message>
        <source>Network load balancer in one zone</source>
        <translation>가용 영역 한 곳에만 있는 네트워크 로드 밸런서</translation>
    </message>
    <message>
        <source>A network load balancer may be created in a single zone. Then it is as redundant as one machine: the loss of that zone is the loss of the entrance, whatever still runs in the others.</source>
        <translation>네트워크 로드 밸런서는 가용 영역 한 곳에도 만들 수 있습니다. 그러면 서버 한 대와 다를 바 없어, 다른 영역에서 무엇이 동작하든 그 영역의 장애로 입구가 사라집니다.</translation>
    </message>
    <message>
        <source>Enable a second zone, with a subnet there, and let it share requests across zones.</source>
        <translation>두 번째 가용 영역의 서브넷을 지정해 활성화하고, 요청을 가용 영역 간에 나누도록 설정하세요.</translation>
    </message>
    <message>
        <source>A network load balancer with the subnet public-a alone.</source>
        <translation>서브넷 public-a만 지정한 네트워크 로드 밸런서.</translation>
    </message>
    <message>
        <source>The same with public-a in zone a and public-c in zone c, and targets in both.</source>
        <translation>가용 영역 a의 public-a와 가용 영역 c의 public-c를 지정하고 두 영역에 대상을 둔 같은 로드 밸런서.</translation>
    </message>
    <message>
        <source>Add a member beside %1</source>
        <translation>%1 옆에 구성원 추가</translation>
    </message>
    <message>
        <source>Run %1 members</source>
        <translation>구성원 %1개 실행</translation>
    </message>
    <message>
        <source>Run members in %1 as well</source>
        <translation>%1에도 구성원 실행</translation>
    </message>
    <message>
        <source>%1 is the only member of its quorum: when it fails, nothing is decided any more</source>
        <translation>%1: 쿼럼의 유일한 구성원입니다. 장애가 나면 아무것도 결정할 수 없습니다</translation>
    </message>
    <message>
        <source>The quorum of %1 has two members: when one fails, the other is no majority</source>
        <translation>%1의 쿼럼은 구성원이 둘입니다. 하나에 장애가 나면 남은 하나로는 과반이 되지 않습니다</translation>
    </message>
    <message>
        <source>%1 of the %2 members of %3 are in %4: when it fails, the rest is no majority</source>
        <translation>%3의 구성원 %2개 중 %1개가 %4에 있습니다. 장애가 나면 나머지로는 과반이 되지 않습니다</translation>
    </message>
    <message>
        <source>The quorum of %1 has %2 members and survives no more failures than one of %3 would</source>
        <translation>%1의 쿼럼은 구성원이 %2개지만, 구성원 %3개인 쿼럼보다 더 많은 장애를 견디지 못합니다</translation>
    </message>
    <message>
        <source>Majority that one failure takes away</source>
        <translation>장애 한 번에 무너지는 과반</translation>
    </message>
    <message>
        <source>A cluster that decides by majority works as long as more than half of its members are up. Two members survive no failure at all, four no more than three do, and three of which two share a zone are as good as one: when that zone fails, the one that is left may not decide anything.</source>
        <translation>과반으로 결정하는 클러스터는 구성원의 절반 넘게 살아 있어야 동작합니다. 구성원이 둘이면 장애를 한 번도 견디지 못하고, 넷이어도 셋보다 더 견디지 못합니다. 셋 중 둘이 같은 가용 영역에 있으면 하나만 둔 것과 같습니다. 그 영역에 장애가 나면 남은 하나는 아무것도 결정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Run three or five members, and no more of them in one zone, rack or host than the others can outvote.</source>
        <translation>구성원을 셋이나 다섯 두고, 한 가용 영역이나 랙, 호스트에 나머지가 과반을 이룰 수 없을 만큼 몰아 두지 마세요.</translation>
    </message>
    <message>
        <source>Three members, two of them in zone a and one in zone c.</source>
        <translation>둘은 가용 영역 a에, 하나는 가용 영역 c에 있는 구성원 셋.</translation>
    </message>
    <message>
        <source>Three members in the zones a, b and c.</source>
        <translation>가용 영역 a, b, c에 하나씩 있는 구성원 셋.</translation>
    </message>
    <message>
        <source>Add a second switch</source>
        <translation>스위치 하나 더 추가</translation>
    </message>
    <message>
        <source>Feed it from %1 as well</source>
        <translation>%1에서도 전원 공급</translation>
    </message>
    <message>
        <source>Add a second power feed</source>
        <translation>전원 공급 하나 더 추가</translation>
    </message>
    <message>
        <source>%1 is the only switch of %2: when it fails, %3 are cut off together</source>
        <translation>%1: %2의 유일한 스위치입니다. 고장 나면 %3의 연결이 한꺼번에 끊깁니다</translation>
    </message>
    <message>
        <source>%1 is the only power feed of %2: when it fails, %3 stop together</source>
        <translation>%1: %2의 유일한 전원 공급입니다. 끊기면 %3이(가) 한꺼번에 멈춥니다</translation>
    </message>
    <message>
        <source>Rack with one switch or one power feed</source>
        <translation>스위치나 전원 공급이 하나뿐인 랙</translation>
    </message>
    <message>
        <source>Servers that stand in for each other in the same rack share what the rack hangs on. When its only switch fails, or the only feed that powers it, all of them are gone at once, and so is the tier they make up.</source>
        <translation>같은 랙에서 서로를 대신하는 서버들은 랙이 의존하는 것도 함께 씁니다. 하나뿐인 스위치가 고장 나거나 하나뿐인 전원 공급이 끊기면 서버가 한꺼번에 사라지고, 그 서버들로 이루어진 계층도 사라집니다.</translation>
    </message>
    <message>
        <source>Connect each server to two switches and two power feeds, or put some of the servers into another rack.</source>
        <translation>서버마다 스위치 두 대와 전원 공급 두 계통에 연결하거나, 서버 일부를 다른 랙에 두세요.</translation>
    </message>
    <message>
        <source>A rack with both web servers of a site, one switch and one power feed.</source>
        <translation>한 사업장의 웹 서버 두 대가 모두 있고 스위치와 전원 공급이 하나씩인 랙.</translation>
    </message>
    <message>
        <source>The same rack with two switches and two power feeds.</source>
        <translation>스위치와 전원 공급이 둘씩인 같은 랙.</translation>
    </message>
    <message>
        <source>Let %1 take over by itself</source>
        <translation>%1이(가) 자동으로 역할을 이어받게 하기</translation>
    </message>
    <message>
        <source>%1 is copied to %2, but no copy takes over by itself: when it fails, nothing can be written until somebody promotes one</source>
        <translation>%1: %2에 복제되지만 자동으로 역할을 이어받는 복제본이 없습니다. 장애가 나면 누군가 승격할 때까지 쓰기를 할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is copied to %2, but no copy takes over by itself: when it fails, requests from %3 fail</source>
        <translation>%1: %2에 복제되지만 자동으로 역할을 이어받는 복제본이 없습니다. 장애가 나면 %3의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Read replica in place of a standby</source>
        <translation>대기 인스턴스 대신 둔 읽기 전용 복제본</translation>
    </message>
    <message>
        <source>A read replica is there to answer reads. It is copied a moment later than the database is written, and it stays read-only when the database fails: somebody has to notice, promote it and lead the application to it. Until then nothing can be written, and what was written last may be missing.</source>
        <translation>읽기 전용 복제본은 읽기에 응답하기 위한 것입니다. 데이터베이스에 쓴 내용이 조금 뒤에 복제되고, 데이터베이스에 장애가 나도 읽기 전용으로 남습니다. 누군가 알아차려 승격하고 애플리케이션을 그쪽으로 돌려야 합니다. 그때까지는 쓰기를 할 수 없고, 마지막에 쓴 내용은 빠질 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep a standby as well, which gets every write before it is confirmed and takes over by itself. On your own servers, let a failover manager promote the copy.</source>
        <translation>대기 인스턴스도 함께 두세요. 모든 쓰기를 확정하기 전에 복제받고 자동으로 역할을 이어받습니다. 직접 운영하는 서버라면 장애 조치 관리 도구가 복제본을 승격하게 하세요.</translation>
    </message>
    <message>
        <source>A database with Multi-AZ off and a read replica in another zone.</source>
        <translation>다중 AZ가 꺼져 있고 다른 가용 영역에 읽기 전용 복제본이 있는 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database with Multi-AZ on; the replica goes on answering reads.</source>
        <translation>다중 AZ가 켜진 같은 데이터베이스. 복제본은 계속 읽기에 응답합니다.</translation>
    </message>
    <message>
        <source>All copies of %1 are spot capacity of the type %2: the provider may take them back together</source>
        <translation>%1의 복제본이 모두 %2 유형의 스팟 용량입니다. 공급자가 한꺼번에 회수할 수 있습니다</translation>
    </message>
    <message>
        <source>All copies from one pool of capacity</source>
        <translation>모두 한 용량 풀에서 나온 복제본</translation>
    </message>
    <message>
        <source>Copies are worth something when they do not fail for the same reason. Spot capacity is taken back when others want that type of machine, and then from everybody who uses it: all copies may be gone within minutes of each other, in several zones at once, and new ones of the same type are not to be had.</source>
        <translation>복제본은 서로 다른 이유로 멈출 때에만 의미가 있습니다. 스팟 용량은 다른 사용자가 그 유형의 서버를 원하면 쓰고 있던 모두에게서 회수됩니다. 여러 가용 영역의 복제본이 몇 분 사이에 모두 사라질 수 있고, 같은 유형을 새로 얻을 수도 없습니다.</translation>
    </message>
    <message>
        <source>Allow several types of machines, or keep as many on-demand copies as the service cannot do without.</source>
        <translation>여러 인스턴스 유형을 허용하거나, 서비스에 꼭 필요한 수만큼은 온디맨드로 유지하세요.</translation>
    </message>
    <message>
        <source>An auto scaling group of spot instances that are all m6i.large.</source>
        <translation>모두 m6i.large인 스팟 인스턴스로 이루어진 Auto Scaling 그룹.</translation>
    </message>
    <message>
        <source>The same group with m5.large and m6a.large allowed as well.</source>
        <translation>m5.large와 m6a.large도 허용한 같은 그룹.</translation>
    </message>
    <message>
        <source>Order a second line</source>
        <translation>두 번째 회선 추가</translation>
    </message>
    <message>
        <source>Build a second tunnel</source>
        <translation>두 번째 터널 추가</translation>
    </message>
    <message>
        <source>%1 is the only link and has one line: when it is cut, requests from %2 fail</source>
        <translation>%1: 유일한 연결이고 회선이 하나입니다. 끊기면 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>%1 is the only link and has one tunnel: when it drops, requests from %2 fail</source>
        <translation>%1: 유일한 연결이고 터널이 하나입니다. 끊기면 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>%1 is the only link and has one line: when it is cut, both sides are cut off</source>
        <translation>%1: 유일한 연결이고 회선이 하나입니다. 끊기면 양쪽이 서로 통신할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is the only link and has one tunnel: when it drops, both sides are cut off</source>
        <translation>%1: 유일한 연결이고 터널이 하나입니다. 끊기면 양쪽이 서로 통신할 수 없습니다</translation>
    </message>
    <message>
        <source>All tunnels of %1 end at %2: when it fails, both sides are cut off</source>
        <translation>%1의 터널이 모두 %2에서 끝납니다. 이 장비에 장애가 나면 양쪽이 서로 통신할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 all come in at %2: when that place fails, both sides are cut off</source>
        <translation>%1이(가) 모두 %2(으)로 들어옵니다. 이곳에 장애가 나면 양쪽이 서로 통신할 수 없습니다</translation>
    </message>
    <message>
        <source>Single link between two sites</source>
        <translation>두 사업장 사이의 하나뿐인 연결</translation>
    </message>
    <message>
        <source>A VPN tunnel drops when either end is maintained, and a leased line is cut by an excavator. When it is the only way between the office or data centre and the cloud, each side runs on but cannot reach the other. Two lines into one building, or two tunnels to one router, are one way still.</source>
        <translation>VPN 터널은 어느 한쪽을 점검할 때마다 끊기고, 전용 회선은 굴착 공사로 끊기기도 합니다. 그것이 사무실이나 데이터 센터와 클라우드를 잇는 유일한 길이면, 양쪽 모두 동작하면서도 서로 통신하지 못합니다. 한 건물로 들어오는 두 회선이나 한 라우터에서 끝나는 두 터널도 결국 하나의 길입니다.</translation>
    </message>
    <message>
        <source>Build a second tunnel to a second device, order a second line at another location, or keep a VPN as the backup of the line.</source>
        <translation>두 번째 장비로 두 번째 터널을 만들거나, 다른 접속 위치에 두 번째 회선을 두거나, 회선의 예비로 VPN을 유지하세요.</translation>
    </message>
    <message>
        <source>A VPC and a data centre joined by one leased line and nothing else.</source>
        <translation>전용 회선 하나로만 이어진 VPC와 데이터 센터.</translation>
    </message>
    <message>
        <source>The same with a VPN of two tunnels beside the line.</source>
        <translation>그 회선 옆에 터널 두 개짜리 VPN을 함께 둔 구성.</translation>
    </message>
    <message>
        <source>%1 is a single point of failure: without it, requests from %2 fail until somebody switches to %4 (%3)</source>
        <translation>%1은(는) 단일 장애점입니다. 없어지면 누군가 %4(으)로 전환할 때까지 %2의 요청이 실패합니다(%3)</translation>
    </message>
    <message>
        <source>%1 keeps a standby but lives in %2 alone: when zone %3 fails, the standby fails with it</source>
        <translation>%1: 대기 인스턴스를 두었지만 서브넷 %2에만 있습니다. 가용 영역 %3에 장애가 나면 대기 인스턴스도 함께 멈춥니다</translation>
    </message>
    <message>
        <source>Standby in the zone of the primary</source>
        <translation>원본과 같은 가용 영역에 있는 대기 인스턴스</translation>
    </message>
    <message>
        <source>A standby is there for the day when the zone of the primary is gone. In the same zone it costs as much and is gone as well. A database that is drawn inside one subnet has no other zone to keep it in.</source>
        <translation>대기 인스턴스는 원본의 가용 영역이 사라지는 날을 위해 둡니다. 같은 영역에 두면 비용은 똑같이 들면서 함께 사라집니다. 서브넷 하나 안에 그린 데이터베이스에는 대기 인스턴스를 둘 다른 영역이 없습니다.</translation>
    </message>
    <message>
        <source>Take the database out of the subnet and give it subnets in two zones.</source>
        <translation>데이터베이스를 서브넷 밖으로 꺼내고 가용 영역 두 곳의 서브넷을 지정하세요.</translation>
    </message>
    <message>
        <source>A database with Multi-AZ on, drawn inside the subnet data-a.</source>
        <translation>다중 AZ를 켠 채 서브넷 data-a 안에 그린 데이터베이스.</translation>
    </message>
    <message>
        <source>The database in the network, with the subnets data-a in zone a and data-c in zone c.</source>
        <translation>네트워크에 두고 가용 영역 a의 data-a와 가용 영역 c의 data-c를 지정한 데이터베이스.</translation>
    </message>
    <message>
        <source>%1 cannot take over from %2 when %3 fails: both are in it</source>
        <translation>%1: %3에 장애가 나면 %2의 역할을 이어받을 수 없습니다. 둘 다 그 안에 있습니다</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1을(를) %2(으)로 옮기기</translation>
    </message>
    <message>
        <source>%1 cannot take over from %2: clients know only the address of %2, and the two share no virtual one</source>
        <translation>%1: %2의 역할을 이어받을 수 없습니다. 클라이언트는 %2의 주소만 알고, 둘이 함께 쓰는 가상 주소가 없습니다</translation>
    </message>
    <message>
        <source>Say that %1 takes over by itself</source>
        <translation>%1이(가) 자동으로 이어받는다고 표시</translation>
    </message>
    <message>
        <source>Standby that cannot take over</source>
        <translation>역할을 이어받을 수 없는 대기 컴포넌트</translation>
    </message>
    <message>
        <source>A standby is worth what it costs only when it is up while the active one is down, and when requests find it then. One in the same rack or zone goes down together with the active one. One that nobody knows the address of stands by for ever: clients go on asking the machine that is gone.</source>
        <translation>대기 컴포넌트는 활성 컴포넌트가 멈췄을 때 동작하고 요청이 그쪽으로 갈 수 있어야 제값을 합니다. 같은 랙이나 가용 영역에 있으면 활성 컴포넌트와 함께 멈춥니다. 아무도 주소를 모르면 영원히 대기만 하고, 클라이언트는 사라진 서버에 계속 요청합니다.</translation>
    </message>
    <message>
        <source>Put the standby into another rack or zone, and let the two share a virtual address that moves by itself, or let DNS with health checks lead to the one that is up.</source>
        <translation>대기 컴포넌트를 다른 랙이나 가용 영역에 두고, 자동으로 옮겨 가는 가상 주소를 함께 쓰게 하거나, 상태 확인을 하는 DNS가 동작하는 쪽을 알려 주게 하세요.</translation>
    </message>
    <message>
        <source>An active load balancer and its standby in the same rack.</source>
        <translation>같은 랙에 있는 활성 로드 밸런서와 대기 로드 밸런서.</translation>
    </message>
    <message>
        <source>The two in different racks, sharing a virtual IP address.</source>
        <translation>서로 다른 랙에서 가상 IP 주소를 함께 쓰는 두 로드 밸런서.</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1을(를) %2(으)로 교체</translation>
    </message>
    <message>
        <source>%1 has several subnets (%2), but all of them are in %3: it looks redundant and is not</source>
        <translation>%1: 서브넷이 여럿이지만(%2) 모두 %3에 있습니다. 이중화된 것처럼 보이지만 그렇지 않습니다</translation>
    </message>
    <message>
        <source>Several subnets in one zone</source>
        <translation>한 가용 영역에 있는 여러 서브넷</translation>
    </message>
    <message>
        <source>A subnet is a range of addresses, not a place of its own: what can fail is the zone that it is in. Two subnets of one zone fail together, so that a group spread over them is no safer than a group in one of them.</source>
        <translation>서브넷은 주소의 범위일 뿐 별도의 장소가 아닙니다. 장애가 나는 것은 서브넷이 있는 가용 영역입니다. 한 가용 영역의 서브넷 둘은 함께 멈추므로, 둘에 걸친 그룹도 하나에 둔 그룹보다 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>Replace one of the subnets by one in another zone.</source>
        <translation>서브넷 하나를 다른 가용 영역의 서브넷으로 바꾸세요.</translation>
    </message>
    <message>
        <source>An Auto Scaling group with the subnets app-a and app-a2, both in zone a.</source>
        <translation>둘 다 가용 영역 a에 있는 서브넷 app-a와 app-a2를 쓰는 Auto Scaling 그룹.</translation>
    </message>
    <message>
        <source>The group with app-a in zone a and app-c in zone c.</source>
        <translation>가용 영역 a의 app-a와 가용 영역 c의 app-c를 쓰는 그룹.</translation>
    </message>
    <message>
        <source>Enable zone %1 with %2</source>
        <translation>%2을(를) 지정해 가용 영역 %1 활성화</translation>
    </message>
    <message>
        <source>%1 is not enabled in %2, so %3 gets no requests from it there</source>
        <translation>%1: %2에서 활성화되지 않아 그곳의 %3에 요청을 보내지 않습니다</translation>
    </message>
    <message>
        <source>Target in a zone its load balancer is not in</source>
        <translation>로드 밸런서가 없는 가용 영역의 대상</translation>
    </message>
    <message>
        <source>A load balancer reaches targets in the zones it is enabled in, and no others. An instance elsewhere stays registered, costs money and gets nothing to do. When the enabled zone fails, the instances that were meant to stand in are out of reach.</source>
        <translation>로드 밸런서는 활성화된 가용 영역의 대상에만 요청을 보냅니다. 다른 영역의 인스턴스는 등록된 채 비용만 들고 하는 일이 없습니다. 활성화된 영역에 장애가 나면 대신해야 할 인스턴스에 요청이 닿지 않습니다.</translation>
    </message>
    <message>
        <source>Enable the zone: give the load balancer a subnet there.</source>
        <translation>그 가용 영역의 서브넷을 로드 밸런서에 지정해 활성화하세요.</translation>
    </message>
    <message>
        <source>A load balancer in zones a and b, and a web server in zone c behind it.</source>
        <translation>가용 영역 a와 b의 로드 밸런서, 그 뒤에 있는 가용 영역 c의 웹 서버.</translation>
    </message>
    <message>
        <source>The load balancer with a subnet in zone c as well.</source>
        <translation>가용 영역 c의 서브넷도 지정한 로드 밸런서.</translation>
    </message>
    <message>
        <source>Move %1 to another zone</source>
        <translation>%1을(를) 다른 가용 영역으로 이동</translation>
    </message>
    <message>
        <source>All instances of %1 are in %2: when that zone fails, nobody answers %3</source>
        <translation>%1: 인스턴스가 모두 %2에 있습니다. 이 가용 영역에 장애가 나면 %3의 요청에 응답할 곳이 없습니다</translation>
    </message>
    <message>
        <source>Tier in one zone</source>
        <translation>가용 영역 한 곳에만 있는 계층</translation>
    </message>
    <message>
        <source>Several servers protect against the failure of one of them. A zone fails as a whole, with its power, its cooling or its network, and takes all servers of a tier with it that stands there alone: the load balancer has nobody left to send requests to.</source>
        <translation>서버를 여러 대 두면 그중 하나가 고장 나도 괜찮습니다. 하지만 가용 영역은 전원, 냉각, 네트워크와 함께 통째로 장애가 나며, 그곳에만 있는 계층의 서버를 모두 멈춥니다. 그러면 로드 밸런서가 요청을 보낼 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Spread the tier over two or more zones, so that either half can answer.</source>
        <translation>계층을 두 곳 이상의 가용 영역에 나누어, 한쪽만 남아도 응답할 수 있게 하세요.</translation>
    </message>
    <message>
        <source>An Auto Scaling group with the subnet app-a alone, behind a load balancer in two zones.</source>
        <translation>가용 영역 두 곳에 걸친 로드 밸런서 뒤에서 서브넷 app-a만 쓰는 Auto Scaling 그룹.</translation>
    </message>
    <message>
        <source>Add a second instance in %1</source>
        <translation>%1에 두 번째 인스턴스 추가</translation>
    </message>
    <message>
        <source>Add a second instance</source>
        <translation>두 번째 인스턴스 추가</translation>
    </message>
    <message>
        <source>%1 is the only instance of its tier: when it stops, requests from %2 fail</source>
        <translation>%1: 계층의 유일한 인스턴스입니다. 멈추면 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Tier with one instance</source>
        <translation>인스턴스가 하나뿐인 계층</translation>
    </message>
    <message>
        <source>With one web or application server, every crash, every update and every restart is an outage for its users, and nothing can take over the load when it grows. Servers that keep no data of their own are the easiest part of a system to run twice.</source>
        <translation>웹 서버나 애플리케이션 서버가 한 대면 오류, 업데이트, 재시작이 모두 사용자에게는 서비스 중단이고, 부하가 늘어도 나눌 곳이 없습니다. 자체 데이터가 없는 서버는 시스템에서 이중화하기 가장 쉬운 부분입니다.</translation>
    </message>
    <message>
        <source>Run two or more behind a load balancer, or an Auto Scaling group of at least two, on different hosts or in different zones.</source>
        <translation>로드 밸런서 뒤에 두 대 이상을 두거나 인스턴스가 둘 이상인 Auto Scaling 그룹을 두고, 서로 다른 호스트나 가용 영역에 배치하세요.</translation>
    </message>
    <message>
        <source>Clients, a load balancer, one web server.</source>
        <translation>클라이언트, 로드 밸런서, 웹 서버 한 대.</translation>
    </message>
    <message>
        <source>Clients, a load balancer, two web servers in different zones.</source>
        <translation>클라이언트, 로드 밸런서, 서로 다른 가용 영역의 웹 서버 두 대.</translation>
    </message>
    <message>
        <source>%1 keeps requests in the zone they come to, but has no target in %2</source>
        <translation>%1: 요청을 들어온 가용 영역 안에서만 처리하는데 %2에는 대상이 없습니다</translation>
    </message>
    <message>
        <source>%1 keeps requests in the zone they come to, but its targets are uneven (%2): each zone gets the same share, and the fewest are overloaded first</source>
        <translation>%1: 요청을 들어온 가용 영역 안에서만 처리하는데 대상의 수가 고르지 않습니다(%2). 영역마다 같은 양을 받으므로 대상이 적은 곳부터 과부하가 걸립니다</translation>
    </message>
    <message>
        <source>Share requests across zones (traffic between zones costs)</source>
        <translation>가용 영역 간 요청 분산 사용(영역 간 트래픽 비용 발생)</translation>
    </message>
    <message>
        <source>Uneven targets without cross-zone balancing</source>
        <translation>교차 영역 분산 없이 고르지 않은 대상</translation>
    </message>
    <message>
        <source>Clients are spread evenly over the zones of a load balancer. Without cross-zone balancing each node sends its share to the targets of its own zone: one server in one zone gets as much as three in another, and a zone without targets answers nobody.</source>
        <translation>클라이언트는 로드 밸런서의 가용 영역에 고르게 나뉩니다. 교차 영역 분산이 꺼져 있으면 각 노드는 받은 요청을 자기 영역의 대상에만 보냅니다. 한 영역의 서버 한 대가 다른 영역의 세 대만큼 받고, 대상이 없는 영역은 아무에게도 응답하지 못합니다.</translation>
    </message>
    <message>
        <source>Turn cross-zone balancing on, or run the same number of targets in each zone.</source>
        <translation>교차 영역 분산을 켜거나 가용 영역마다 같은 수의 대상을 두세요.</translation>
    </message>
    <message>
        <source>A network load balancer in zones a and c with two servers in a and one in c.</source>
        <translation>가용 영역 a에 서버 두 대, c에 한 대를 둔 네트워크 로드 밸런서.</translation>
    </message>
    <message>
        <source>The same with cross-zone balancing, or with two servers in each zone.</source>
        <translation>교차 영역 분산을 켜거나 가용 영역마다 서버를 두 대씩 둔 같은 로드 밸런서.</translation>
    </message>
    <message>
        <source>Requests from %1 to %2 are answered %3 % of the time at best, less than the objective of %4 %: they fail for %5 minutes a month or more</source>
        <translation>%1에서 %2(으)로 가는 요청이 응답을 받는 시간은 많아야 %3 %로, 목표 %4 %보다 낮습니다. 한 달에 %5분 이상 실패합니다</translation>
    </message>
    <message>
        <source>Requests from %1 to %2 are answered %3 % of the time, less than the objective of %4 %: they fail for %5 minutes a month, most of all because of %6</source>
        <translation>%1에서 %2(으)로 가는 요청이 응답을 받는 시간은 %3 %로, 목표 %4 %보다 낮습니다. 한 달에 %5분 실패하며, 가장 큰 원인은 %6입니다</translation>
    </message>
    <message>
        <source>Requests from %1 to %2 are answered %3 % of the time at best, less than the objective of %4 %: they fail for %5 minutes a month or more, most of all because of %6</source>
        <translation>%1에서 %2(으)로 가는 요청이 응답을 받는 시간은 많아야 %3 %로, 목표 %4 %보다 낮습니다. 한 달에 %5분 이상 실패하며, 가장 큰 원인은 %6입니다</translation>
    </message>
    <message>
        <source>Availability below the objective</source>
        <translation>목표보다 낮은 가용성</translation>
    </message>
    <message>
        <source>What clients get is at most the product of everything that their requests need: ten parts of 99.9 % in a row are down for seven hours a month. The estimate takes published service levels or the figures of the design, counts what is shared once, and takes what nobody knows as always up. It does not know about bad releases and wrong configurations, so that reality is rather worse.</source>
        <translation>클라이언트가 얻는 가용성은 요청에 필요한 모든 것의 가용성을 곱한 값을 넘지 못합니다. 99.9 %짜리 열 개를 이어 놓으면 한 달에 일곱 시간 멈춥니다. 추정에는 공개된 서비스 수준이나 설계에 적은 수치를 쓰고, 함께 쓰는 것은 한 번만 세며, 알 수 없는 것은 항상 동작한다고 봅니다. 잘못된 배포나 설정은 고려하지 않으므로 실제 가용성은 이보다 낮을 수 있습니다.</translation>
    </message>
    <message>
        <source>Make what is named redundant, take what is not needed out of the way of requests, or agree on an objective that the design can meet.</source>
        <translation>원인으로 꼽힌 것을 이중화하거나, 필요 없는 것을 요청 경로에서 빼거나, 설계로 달성할 수 있는 목표를 정하세요.</translation>
    </message>
    <message>
        <source>Clients with an objective of 0.9999, a load balancer of 0.9999, and servers behind it.</source>
        <translation>목표가 0.9999인 클라이언트, 가용성이 0.9999인 로드 밸런서, 그 뒤의 서버.</translation>
    </message>
    <message>
        <source>The same with an objective of 0.9995.</source>
        <translation>목표를 0.9995로 낮춘 같은 구성.</translation>
    </message>
    <message>
        <source>When zone %1 is lost, what is left of %2 answers %3 of the %4 requests a second that it gets at the busiest time</source>
        <translation>가용 영역 %1을(를) 잃으면 남은 %2은(는) 가장 바쁠 때 받는 초당 요청 %4개 중 %3개만 처리합니다</translation>
    </message>
    <message>
        <source>Run %1 copies, so that those in the other zones are enough</source>
        <translation>복제본을 %1개로 늘려 나머지 가용 영역만으로 충분하게 하기</translation>
    </message>
    <message>
        <source>Too little capacity without one zone</source>
        <translation>가용 영역 하나를 잃으면 모자라는 처리 용량</translation>
    </message>
    <message>
        <source>When a zone is lost, the copies in the others get its share of the requests. If they cannot carry it, they are overloaded and fail as well, and the outage of one zone is an outage of everything. Automatic scaling is no answer: just then everybody asks for new machines, and they take minutes to start.</source>
        <translation>가용 영역 하나를 잃으면 그곳으로 가던 요청을 나머지 가용 영역의 복제본이 받습니다. 이를 감당하지 못하면 과부하로 함께 멈추고, 가용 영역 하나의 장애가 전체 장애로 번집니다. 자동 확장만 믿을 수는 없습니다. 바로 그 순간에 모두가 새 서버를 요청하고, 새 서버가 뜨는 데 몇 분이 걸립니다.</translation>
    </message>
    <message>
        <source>Run so many copies all the time that those outside of any one zone are enough: for two zones twice what the load takes, for three one and a half times.</source>
        <translation>어느 가용 영역을 잃어도 나머지로 충분하도록 평소에 복제본을 넉넉히 운영하세요. 가용 영역이 둘이면 부하의 두 배, 셋이면 한 배 반이 필요합니다.</translation>
    </message>
    <message>
        <source>900 requests a second, and four copies for 300 each in two zones.</source>
        <translation>초당 요청 900개, 그리고 가용 영역 두 곳에 나누어 둔 300개짜리 복제본 네 개.</translation>
    </message>
    <message>
        <source>The same with six copies: three are left whichever zone is lost.</source>
        <translation>같은 구성에서 복제본을 여섯 개로 늘린 것: 어느 가용 영역을 잃어도 세 개가 남습니다.</translation>
    </message>
    <message>
        <source>When %1 fails, the other hosts of cluster %2 are %3 GiB of memory short of starting its machines again (restarted in this cluster: %4)</source>
        <translation>%1이(가) 멈추면 클러스터 %2의 나머지 호스트는 가상 머신을 다시 시작하기에 메모리가 %3 GiB 모자랍니다(이 클러스터에서 다시 시작할 대상: %4)</translation>
    </message>
    <message>
        <source>Cluster without room for one host&apos;s machines</source>
        <translation>호스트 하나의 가상 머신을 받을 여유가 없는 클러스터</translation>
    </message>
    <message>
        <source>High availability starts the machines of a failed host again on the hosts that are left, as long as there is memory for them. In a cluster that is filled to the brim it is turned on and does nothing: the machines stay off until the host is repaired.</source>
        <translation>고가용성(HA)은 멈춘 호스트의 가상 머신을 남은 호스트에서 다시 시작하지만, 그만한 메모리가 있을 때만 가능합니다. 빈틈없이 채운 클러스터에서는 켜져 있어도 아무 일도 하지 못하고, 가상 머신은 호스트를 고칠 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Keep the memory of the largest host free across the cluster: add a host, give machines less, or let those that can wait do without a restart.</source>
        <translation>가장 큰 호스트만큼의 메모리를 클러스터 전체에 비워 두세요. 호스트를 추가하거나, 가상 머신의 메모리를 줄이거나, 급하지 않은 가상 머신은 다시 시작하지 않도록 설정하세요.</translation>
    </message>
    <message>
        <source>Two hosts with 64 GiB each, and machines of 40 GiB on both.</source>
        <translation>64 GiB 호스트 두 대, 그리고 양쪽에 하나씩 있는 40 GiB 가상 머신.</translation>
    </message>
    <message>
        <source>The same machines on three hosts.</source>
        <translation>호스트 세 대에서 실행하는 같은 가상 머신.</translation>
    </message>
    <message>
        <source>While a new version is put onto half of %1, the other half answers %2 of the %3 requests a second that come at the busiest time</source>
        <translation>%1의 절반에 새 버전을 배포하는 동안 나머지 절반은 가장 바쁠 때의 초당 요청 %3개 중 %2개만 처리합니다</translation>
    </message>
    <message>
        <source>Deploy to new copies beside the old ones (blue/green)</source>
        <translation>기존 복제본 옆에 새 복제본을 띄워 배포(블루/그린)</translation>
    </message>
    <message>
        <source>Deployment that leaves too little capacity</source>
        <translation>처리 용량이 모자라는 배포 방식</translation>
    </message>
    <message>
        <source>A deployment in place stops the running version to put the new one where it was. Copies that are being replaced answer nobody, so that half of them have to do with all of the load. When that is too much, every release is an outage, and going back to the old version takes a second one.</source>
        <translation>현재 위치 배포는 실행 중인 버전을 멈추고 그 자리에 새 버전을 올립니다. 교체 중인 복제본은 응답하지 않으므로 나머지 절반이 모든 부하를 받습니다. 이를 감당하지 못하면 배포할 때마다 장애가 나고, 이전 버전으로 되돌릴 때 또 한 번 장애가 납니다.</translation>
    </message>
    <message>
        <source>Start the new version on machines of its own and move the load over when it answers (blue/green), replace a few copies at a time, or run twice as many.</source>
        <translation>새 버전을 별도의 서버에서 시작해 응답을 확인한 뒤 부하를 옮기거나(블루/그린), 한 번에 몇 개씩만 교체하거나, 복제본을 두 배로 운영하세요.</translation>
    </message>
    <message>
        <source>900 requests a second, and four web servers for 300 each that are updated in place.</source>
        <translation>초당 요청 900개, 그리고 현재 위치에서 업데이트하는 300개짜리 웹 서버 네 대.</translation>
    </message>
    <message>
        <source>The same four web servers with blue/green deployment.</source>
        <translation>블루/그린 방식으로 배포하는 같은 웹 서버 네 대.</translation>
    </message>
    <message>
        <source>%1 and %2 are down at the same time for about %3 minutes a month, and then requests from %4 fail (more pairs like this: %5)</source>
        <translation>%1과(와) %2은(는) 한 달에 약 %3분 동안 동시에 멈추며, 그때 %4의 요청이 실패합니다(이와 같은 다른 쌍: %5개)</translation>
    </message>
    <message>
        <source>%1 and %2 back each other up and are both in %3: when both fail, requests from %4 fail (more pairs like this: %5)</source>
        <translation>%1과(와) %2은(는) 서로를 대신하지만 둘 다 %3에 있습니다. 둘 다 멈추면 %4의 요청이 실패합니다(이와 같은 다른 쌍: %5개)</translation>
    </message>
    <message>
        <source>Two failures that are likely together</source>
        <translation>함께 일어나기 쉬운 두 장애</translation>
    </message>
    <message>
        <source>A pair protects as long as it is rare that both are down. Two machines that are each down for a week a year are down together for hours, and two power feeds that come out of one rack are cut by the same accident. The check looks at every two failures that take something away from clients, and tells the pair that weighs most.</source>
        <translation>둘이 함께 멈추는 일이 드물어야 이중화가 의미 있습니다. 각각 일 년에 일주일씩 멈추는 서버 두 대는 몇 시간 동안 함께 멈추고, 한 랙에서 나오는 두 전원은 같은 사고로 끊깁니다. 이 검사는 클라이언트가 응답을 받지 못하게 하는 모든 두 장애의 조합을 살펴보고 가장 영향이 큰 조합을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Take what fails less, add a third one, or lead the two through different racks. The parameter threshold of this rule, a share of time, says what is too likely.</source>
        <translation>장애가 더 적은 것을 쓰거나, 세 번째를 추가하거나, 둘을 서로 다른 랙에 두세요. 이 규칙의 매개변수 threshold(시간 비율)로 어느 정도부터 문제로 볼지 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Two servers, each with an availability of 0.98.</source>
        <translation>가용성이 각각 0.98인 서버 두 대.</translation>
    </message>
    <message>
        <source>Two servers with an availability of 0.995, or three with 0.98.</source>
        <translation>가용성이 0.995인 서버 두 대 또는 0.98인 서버 세 대.</translation>
    </message>
    <message>
        <source>%1 stand in for each other, but all of them are powered by %2 alone: when it fails, requests from %3 fail</source>
        <translation>%1은(는) 서로를 대신하지만 모두 %2에서만 전원을 받습니다. 이 전원이 끊기면 %3의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>%1 stand in for each other, but all of them are in %2: when it fails, requests from %3 fail</source>
        <translation>%1은(는) 서로를 대신하지만 모두 %2에 있습니다. 이곳이 멈추면 %3의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Redundant components that fail together</source>
        <translation>함께 멈추는 이중화</translation>
    </message>
    <message>
        <source>Two servers protect against the failure of one of them only as long as they do not share what they run on. Virtual machines on one host, hosts in one rack, racks on one power feed are gone at the same moment: the design looks redundant and is not.</source>
        <translation>서버 두 대는 실행 기반을 함께 쓰지 않을 때만 서로의 장애를 막아 줍니다. 한 호스트의 가상 머신, 한 랙의 호스트, 한 전원에 연결된 랙은 동시에 멈춥니다. 이중화된 것처럼 보이지만 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Put one of them onto another host, into another rack, or onto a second power feed, and tell the hypervisors to keep them apart.</source>
        <translation>하나를 다른 호스트나 다른 랙으로 옮기거나 두 번째 전원에 연결하고, 하이퍼바이저에서 서로 떨어져 있도록 설정하세요.</translation>
    </message>
    <message>
        <source>Two web servers behind a load balancer, both virtual machines on the same host.</source>
        <translation>로드 밸런서 뒤에 있지만 같은 호스트에서 가상 머신으로 실행되는 웹 서버 두 대.</translation>
    </message>
    <message>
        <source>The two virtual machines on two hosts.</source>
        <translation>서로 다른 호스트에 있는 두 가상 머신.</translation>
    </message>
    <message>
        <source>Feed %1 from %2 as well</source>
        <translation>%1에 %2의 전원도 연결</translation>
    </message>
    <message>
        <source>A disaster in %1 stops what %2 should get in spite of it: there is no second place for %3</source>
        <translation>%1에 재해가 나면 %2은(는) 견뎌야 하는데도 응답을 받지 못합니다. %3을(를) 대신할 다른 장소가 없습니다</translation>
    </message>
    <message>
        <source>Service in one site that should survive its loss</source>
        <translation>재해를 견뎌야 하지만 한 데이터 센터에만 있는 서비스</translation>
    </message>
    <message>
        <source>A fire, a flood or a long power cut takes a whole data centre, and everything that is redundant inside of it too. Clients of this design are meant to be answered even then, but something that they need runs in that one place only.</source>
        <translation>화재나 침수, 긴 정전은 데이터 센터 전체를 멈추고, 그 안에서 이중화한 것도 함께 멈춥니다. 이 설계의 클라이언트는 그때도 응답을 받아야 하지만, 필요한 것 가운데 그곳에서만 실행되는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Run what they need in a second site or a cloud region as well, with its data copied there and a failover that leads to it. Where that costs more than an outage, say in the client that the loss of a zone is all that it has to survive.</source>
        <translation>필요한 것을 두 번째 데이터 센터나 클라우드 리전에서도 운영하고, 데이터를 복제하고, 그곳으로 이어지는 장애 조치를 두세요. 비용이 장애보다 크다면 클라이언트가 견뎌야 하는 장애 범위를 가용 영역으로 낮추세요.</translation>
    </message>
    <message>
        <source>Customers that must survive the loss of a site, and all servers in one data centre.</source>
        <translation>데이터 센터 하나의 장애를 견뎌야 하는 고객, 그리고 데이터 센터 한 곳에 모여 있는 서버.</translation>
    </message>
    <message>
        <source>The same servers in a second data centre too, with DNS leading to whichever is up.</source>
        <translation>두 번째 데이터 센터에도 같은 서버를 두고, DNS가 살아 있는 쪽으로 안내하는 구성.</translation>
    </message>
    <message>
        <source>When %1 fails, requests from %2 fail until somebody switches to %3</source>
        <translation>%1에 장애가 나면 누군가 %3(으)로 전환할 때까지 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Standby that somebody has to start</source>
        <translation>사람이 직접 시작해야 하는 대기 인스턴스</translation>
    </message>
    <message>
        <source>A standby that is switched to by hand is worth having, but it does not prevent an outage: somebody has to notice, decide, find the instructions and carry them out, at night as well. Until then requests fail.</source>
        <translation>수동으로 전환하는 대기 인스턴스도 쓸모가 있지만 장애를 막지는 못합니다. 누군가 알아차리고, 판단하고, 절차를 찾아 실행해야 하며, 한밤중에도 마찬가지입니다. 그때까지 요청은 실패합니다.</translation>
    </message>
    <message>
        <source>Let the failover be automatic, with a health check and a virtual address or DNS that moves. Where that is not wanted, accept the finding with the time it may take.</source>
        <translation>상태 검사와 함께 자동으로 옮겨 가는 가상 IP 주소나 DNS를 써서 장애 조치를 자동으로 바꾸세요. 그럴 수 없다면 복구에 걸려도 되는 시간을 적고 이 문제를 수용하세요.</translation>
    </message>
    <message>
        <source>A database with a standby, and a failover between them that is manual.</source>
        <translation>대기 인스턴스가 있지만 장애 조치가 수동인 데이터베이스.</translation>
    </message>
    <message>
        <source>The same with automatic failover.</source>
        <translation>장애 조치가 자동인 같은 데이터베이스.</translation>
    </message>
</context>
<context>
    <name>gudo::AboutDialog</name>
    <message>
        <source>About Gudo</source>
        <translation>Gudo 정보</translation>
    </message>
    <message>
        <source>Gudo %1</source>
        <translation>Gudo %1</translation>
    </message>
    <message>
        <source>Draws, checks and explains the architecture of infrastructure</source>
        <translation>인프라 아키텍처를 그리고, 검사하고, 설명합니다</translation>
    </message>
    <message>
        <source>Free software. Built with Qt %1.</source>
        <translation>자유 소프트웨어입니다. Qt %1 기반으로 만들었습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gudo::AcceptDialog</name>
    <message>
        <source>Accept the finding</source>
        <translation>문제 수용</translation>
    </message>
    <message>
        <source>It stays in the file with your reason and is no longer counted</source>
        <translation>문제는 사유와 함께 파일에 남고, 더 이상 집계되지 않습니다</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Batch only, restored within a day</source>
        <translation>예: 배치 작업 전용, 하루 안에 복구 가능</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>수용 기간</translation>
    </message>
    <message>
        <source>Until somebody changes it</source>
        <translation>변경할 때까지</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90일</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gudo::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>템플릿으로 새로 만들기…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Find component</source>
        <translation>컴포넌트 찾기</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>선택 항목 보기</translation>
    </message>
    <message>
        <source>&amp;Components</source>
        <translation>컴포넌트</translation>
    </message>
    <message>
        <source>Pro&amp;perties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>&amp;About Gudo</source>
        <translation>Gudo 정보</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Add a component by name</source>
        <translation>이름으로 컴포넌트 추가</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>선택 항목 이동</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Move by a grid step</source>
        <translation>격자 한 칸 이동</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+화살표 키</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대/축소</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+휠</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Space+Drag</source>
        <translation>Space+드래그</translation>
    </message>
    <message>
        <source>Cancel what you are doing</source>
        <translation>진행 중인 동작 취소</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show single points of &amp;failure</source>
        <translation>단일 장애점 표시</translation>
    </message>
</context>
<context>
    <name>gudo::Canvas</name>
    <message>
        <source>%1 cannot be connected to itself</source>
        <translation>%1: 자기 자신에는 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is already connected to %2</source>
        <translation>%1: 이미 %2에 연결되어 있습니다</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1에 연결</translation>
    </message>
    <message>
        <source>Release on a component to connect, Esc cancels</source>
        <translation>연결하려면 컴포넌트 위에서 놓으세요. Esc를 누르면 취소합니다</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 → %2 연결</translation>
    </message>
    <message>
        <source>the bare canvas</source>
        <translation>빈 캔버스</translation>
    </message>
    <message>
        <source>%1 cannot stand on the bare canvas</source>
        <extracomment>%1 a type of component, %2 kinds of containers</extracomment>
        <translation>%1: 빈 캔버스에 둘 수 없습니다</translation>
    </message>
    <message>
        <source>Moving without changing the container</source>
        <translation>컨테이너를 유지하며 이동</translation>
    </message>
    <message>
        <source>Drop onto the bare canvas, Alt keeps the container</source>
        <translation>빈 캔버스에 놓기, Alt를 누르면 컨테이너 유지</translation>
    </message>
    <message>
        <source>Drop into %1, Alt keeps the container</source>
        <translation>%1 안에 놓기, Alt를 누르면 컨테이너 유지</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>크기 조정</translation>
    </message>
    <message>
        <source>Not on the bare canvas: %1 goes into %2</source>
        <translation>빈 캔버스에는 놓을 수 없습니다. %1의 자리: %2</translation>
    </message>
    <message>
        <source>Not here: %1 does not go into %2</source>
        <extracomment>%1 a type of component, %2 kinds of containers</extracomment>
        <translation>여기에는 놓을 수 없습니다. %2 안에 들어가지 않는 컴포넌트: %1</translation>
    </message>
    <message>
        <source>Not here: %1 goes into %2</source>
        <translation>여기에는 놓을 수 없습니다. %1의 자리: %2</translation>
    </message>
    <message>
        <source>Without %1, requests from %2 fail until somebody switches to %3</source>
        <translation>%1 장애 시 누군가 %3(으)로 전환할 때까지 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>When one copy of %1 fails, requests from %2 fail</source>
        <translation>%1의 복제본 하나만 멈춰도 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Without zone %1, requests from %2 fail</source>
        <translation>가용 영역 %1 없이는 %2의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Without %1, requests from %2 fail</source>
        <translation>%1 없이는 %2의 요청이 실패합니다</translation>
    </message>
</context>
<context>
    <name>gudo::CanvasView</name>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>The clipboard holds no components</source>
        <translation>클립보드에 컴포넌트가 없습니다</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Drop onto the bare canvas</source>
        <translation>빈 캔버스에 놓기</translation>
    </message>
    <message>
        <source>Drop into %1</source>
        <translation>%1 안에 놓기</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>Drag a component from the palette, or open a template</source>
        <translation>팔레트에서 컴포넌트를 끌어오거나 템플릿을 여세요</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>종류 변경</translation>
    </message>
    <message>
        <source>Reverse direction</source>
        <translation>방향 바꾸기</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>방향 바꾸기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>전체 보기</translation>
    </message>
</context>
<context>
    <name>gudo::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>설정 안 함</translation>
    </message>
</context>
<context>
    <name>gudo::ComponentPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the component in files, in exports and on the command line</source>
        <translation>파일, 내보낸 결과, 명령줄에서 컴포넌트를 가리키는 이름입니다</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only</source>
        <translation>영문자, 숫자, 점, 하이픈, 밑줄만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Another component or connection has this id</source>
        <translation>다른 컴포넌트나 연결에서 쓰는 ID입니다</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>ID 변경</translation>
    </message>
</context>
<context>
    <name>gudo::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>방향 바꾸기</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>연결 종류</translation>
    </message>
    <message>
        <source>Reverse the connection</source>
        <translation>연결 방향 바꾸기</translation>
    </message>
    <message>
        <source>Change the kind of connection</source>
        <translation>연결 종류 변경</translation>
    </message>
</context>
<context>
    <name>gudo::DesignPage</name>
    <message>
        <source>Untitled design</source>
        <translation>제목 없는 설계</translation>
    </message>
    <message>
        <source>Title of the design</source>
        <translation>설계 제목</translation>
    </message>
    <message>
        <source>Checked as</source>
        <translation>검사 기준</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>프로덕션</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>개발</translation>
    </message>
    <message>
        <source>Production asks for redundancy and backups, development does not</source>
        <translation>프로덕션은 이중화와 백업을 요구하고, 개발은 요구하지 않습니다</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Drag a component from the left, or press / and type its name</source>
        <translation>왼쪽에서 컴포넌트를 끌어오거나 /를 누르고 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Drag from the edge of one component to another to connect them</source>
        <translation>컴포넌트 가장자리에서 다른 컴포넌트로 끌면 연결됩니다</translation>
    </message>
    <message>
        <source>Problems below follow the design while you draw; many mend themselves with one click</source>
        <translation>그리는 동안 아래에 문제가 바로 표시되며, 대부분 클릭 한 번으로 수정됩니다</translation>
    </message>
    <message>
        <source>Export to PNG, SVG, PDF or Mermaid with Ctrl+E</source>
        <translation>Ctrl+E를 누르면 PNG, SVG, PDF, Mermaid로 내보낼 수 있습니다</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>제목 변경</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>프로필 변경</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are &quot;3 components&quot; and &quot;2 connections&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>컴포넌트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>연결 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::Document</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>gudo::ExportDialog</name>
    <message>
        <source>Transparent background</source>
        <translation>투명 배경</translation>
    </message>
    <message>
        <source>Selection only</source>
        <translation>선택 항목만</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Gudo</source>
        <translation>Gudo</translation>
    </message>
    <message>
        <source>Pixels, for documents and chats</source>
        <translation>문서와 메신저에 쓰는 픽셀 이미지</translation>
    </message>
    <message>
        <source>Vectors with real text, for the web</source>
        <translation>텍스트가 살아 있는 웹용 벡터 이미지</translation>
    </message>
    <message>
        <source>One page, for printing</source>
        <translation>인쇄용 한 페이지</translation>
    </message>
    <message>
        <source>Text that GitHub and wikis draw</source>
        <translation>GitHub와 위키에서 그림으로 표시되는 텍스트</translation>
    </message>
    <message>
        <source>A copy of the design</source>
        <translation>설계 사본</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>By the scale</source>
        <translation>배율에 맞춤</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>위에서 아래로</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>왼쪽에서 오른쪽으로</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too large for a preview</source>
        <translation>그림이 너무 커서 미리 볼 수 없습니다</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
    <message>
        <source>Vectors, sharp at any size</source>
        <translation>크기를 바꿔도 선명한 벡터</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1: 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>gudo::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>gudo::MainWindow</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>컴포넌트</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (읽기 전용)</translation>
    </message>
    <message>
        <source>%1[*] — Gudo</source>
        <extracomment>%1 is the file; [*] becomes a star when there are changes</extracomment>
        <translation>%1[*] — Gudo</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>최근 파일 없음</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Otherwise they are lost</source>
        <translation>저장하지 않으면 변경 내용이 사라집니다</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>설계 열기</translation>
    </message>
    <message>
        <source>Gudo designs (*.gudo)</source>
        <translation>Gudo 설계 (*.gudo)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1: 열지 못했습니다</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>%1: 읽기 전용으로 열었습니다</translation>
    </message>
    <message>
        <source>A newer version of Gudo wrote it. Save it under another name to change it.</source>
        <translation>더 새로운 버전의 Gudo에서 만든 파일입니다. 변경하려면 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 has parts that could not be read</source>
        <translation>%1: 읽지 못한 부분이 있습니다</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1: 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1: 읽기 전용입니다</translation>
    </message>
    <message>
        <source>Its file stays as it is. Save your changes under another name.</source>
        <translation>원본 파일은 그대로 유지됩니다. 변경 내용은 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>설계 저장</translation>
    </message>
</context>
<context>
    <name>gudo::ManyPage</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>컴포넌트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>연결 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are &quot;3 components&quot; and &quot;2 connections&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Selected together</source>
        <translation>함께 선택됨</translation>
    </message>
    <message>
        <source>Drag to move them, Ctrl+D to duplicate, Delete to remove</source>
        <translation>끌어서 이동, Ctrl+D로 복제, Delete로 삭제</translation>
    </message>
    <message>
        <source>Hold Shift and click to add to the selection or take from it</source>
        <translation>Shift를 누른 채 클릭하면 선택에 추가하거나 뺍니다</translation>
    </message>
    <message>
        <source>%1: change all at once</source>
        <translation>%1: 한꺼번에 변경</translation>
    </message>
</context>
<context>
    <name>gudo::PalettePanel</name>
    <message>
        <source>No component is called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 컴포넌트를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>컴포넌트 검색</translation>
    </message>
    <message>
        <source>Search by name, abbreviation or initial consonants</source>
        <translation>이름, 약어, 초성으로 검색</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>컴포넌트</translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsDelegate</name>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsModel</name>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsPanel</name>
    <message>
        <source>Accept a finding</source>
        <translation>문제 수용</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>설명 보기</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>텍스트 복사</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>수용 취소</translation>
    </message>
    <message>
        <source>No longer accept a finding</source>
        <translation>문제 수용 취소</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>수용…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>수용 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem matches the filter</source>
        <translation>필터와 일치하는 문제가 없습니다</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>발견된 문제가 없습니다</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>문제 필터</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>패널 숨기기</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>설명 닫기</translation>
    </message>
    <message>
        <source>Show findings that were accepted with a reason</source>
        <translation>사유를 적고 수용한 문제 표시</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>오류 표시</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>경고 표시</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>참고 표시</translation>
    </message>
    <message>
        <source>No problems found; what fails shows once there is a client</source>
        <translation>문제가 없습니다. 장애의 영향은 클라이언트를 그리면 표시됩니다</translation>
    </message>
</context>
<context>
    <name>gudo::PropertyForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Reset %1 to the default</source>
        <translation>%1: 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
</context>
<context>
    <name>gudo::ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
</context>
<context>
    <name>gudo::ReferencesEditor</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>The design has nothing to choose from</source>
        <translation>설계에 선택할 수 있는 항목이 없습니다</translation>
    </message>
</context>
<context>
    <name>gudo::RowsEditor</name>
    <message>
        <source>key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>gudo::ServiceNote</name>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Gives this component a service name of its own</source>
        <translation>이 컴포넌트에 고유한 서비스 이름을 지정</translation>
    </message>
    <message>
        <source>Stands in for %1 (recognised by name)</source>
        <translation>%1의 역할을 대신할 수 있음(이름으로 판단)</translation>
    </message>
    <message>
        <source>Stands in for %1</source>
        <translation>%1의 역할을 대신할 수 있음</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>서로 다른 서비스로 구분</translation>
    </message>
</context>
<context>
    <name>gudo::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gudo::StatusBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 and %2 are &quot;2 errors&quot; and &quot;1 warning&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>문제 보기</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Connect a client to see what fails</source>
        <translation>장애의 영향을 보려면 클라이언트를 연결하세요</translation>
    </message>
    <message>
        <source>Draw a client to see what fails</source>
        <translation>장애의 영향을 보려면 클라이언트를 그리세요</translation>
    </message>
    <message>
        <source>Failures are followed from clients, which stand for whoever sends requests: without one nobody can tell what a failure takes away</source>
        <translation>장애의 영향은 요청을 보내는 클라이언트에서부터 따라갑니다. 클라이언트가 없으면 장애로 무엇이 중단되는지 알 수 없습니다</translation>
    </message>
</context>
<context>
    <name>gudo::TemplateDialog</name>
    <message>
        <source>New from template</source>
        <translation>템플릿으로 새로 만들기</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>이 템플릿 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designer for infrastructure architecture</source>
        <translation>인프라 아키텍처 설계 도구</translation>
    </message>
    <message>
        <source>Language of the program: en or ko</source>
        <translation>프로그램 언어: en 또는 ko</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Design to open</source>
        <translation>열 설계</translation>
    </message>
    <message>
        <source>[files…]</source>
        <translation>[파일…]</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessTexts</name>
    <message>
        <source>all</source>
        <extracomment>all traffic, of every protocol and port</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>모든 포트</translation>
    </message>
    <message>
        <source>Closed, and nothing is drawn</source>
        <translation>닫혀 있고 그려진 연결도 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Drawn but closed: the groups refuse %n connection(s)</source>
        <translation>
            <numerusform>그려졌지만 막힘: 보안 그룹이 연결 %n개를 막습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Open on %1, but nothing is drawn</source>
        <translation>%1이(가) 열려 있지만 그려진 연결이 없습니다</translation>
    </message>
    <message>
        <source>Open on %1, more than is drawn</source>
        <translation>%1이(가) 열려 있어 그려진 것보다 넓습니다</translation>
    </message>
    <message>
        <source>Drawn and open, as in general</source>
        <translation>그려져 있고, 따로 제한이 없어 열려 있습니다</translation>
    </message>
    <message>
        <source>Drawn, and open through other groups of the same components</source>
        <translation>그려져 있고, 같은 컴포넌트의 다른 그룹을 통해 열려 있습니다</translation>
    </message>
    <message>
        <source>Drawn and open on %1</source>
        <translation>그려져 있고 %1이(가) 열려 있습니다</translation>
    </message>
    <message>
        <source>Open on %1, as it is to everybody</source>
        <translation>누구에게나 열려 있어 %1이(가) 열려 있습니다</translation>
    </message>
    <message>
        <source>Closed, though a rule names it</source>
        <translation>규칙이 있지만 닫혀 있습니다</translation>
    </message>
    <message>
        <source>“%1” is no protocol: write tcp, udp, icmp or all</source>
        <translation>“%1”은(는) 프로토콜이 아닙니다. tcp, udp, icmp, all 중에서 쓰세요</translation>
    </message>
    <message>
        <source>“%1” is no port: write 443 or 8080-8090</source>
        <translation>“%1”은(는) 포트가 아닙니다. 443이나 8080-8090처럼 쓰세요</translation>
    </message>
    <message>
        <source>“%1”: the highest port is 65535</source>
        <translation>“%1”: 포트는 65535까지입니다</translation>
    </message>
    <message>
        <source>“%1” runs backwards: write the lower port first</source>
        <translation>“%1”: 작은 포트를 먼저 쓰세요</translation>
    </message>
    <message>
        <source>Give the components a security group first: rules stand in groups</source>
        <translation>먼저 컴포넌트에 보안 그룹을 지정하세요. 규칙은 그룹에 있습니다</translation>
    </message>
    <message>
        <source>%1 lets everything out; its first outbound rule would close all else. Add it in the properties</source>
        <translation>%1은(는) 모든 아웃바운드를 허용합니다. 첫 아웃바운드 규칙을 넣으면 나머지가 모두 닫히므로 속성에서 추가하세요</translation>
    </message>
</context>
<context>
    <name>AssumptionRows</name>
    <message>
        <source>stated in the design</source>
        <translation>설계에 적은 값</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>공개된 값: %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>수치 없음</translation>
    </message>
    <message>
        <source>taken as up</source>
        <translation>항상 동작으로 봄</translation>
    </message>
    <message>
        <source>counts from never up to always up</source>
        <translation>항상 중단부터 항상 동작까지로 봅니다</translation>
    </message>
    <message>
        <source>without a figure it counts as always up</source>
        <translation>수치가 없어 항상 동작한다고 봅니다</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>Taken as one service by their names: %1</source>
        <translation>이름으로 보아 한 서비스로 묶음: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>Failures are independent but for what they share; a standby takes over at once. A service level is a promise, not a measurement.</source>
        <translation>함께 쓰는 것을 제외하면 장애는 서로 독립적이고, 대기 인스턴스는 즉시 역할을 이어받는다고 봅니다. 서비스 수준은 약속이지 측정값이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>CapacityRows</name>
    <message>
        <source>at the busiest time</source>
        <translation>가장 바쁠 때</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>%1 of %2 a second</source>
        <translation>초당 %2 중 %1</translation>
    </message>
    <message>
        <source>Its parts cannot share the load: the arrows lead too much of it to some of them</source>
        <translation>부하를 나눌 수 없습니다. 화살표를 따라 일부에 부하가 너무 많이 몰립니다</translation>
    </message>
    <message>
        <source>Everything up</source>
        <translation>모두 동작</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>While half of %1 is replaced</source>
        <translation>%1의 절반을 교체하는 동안</translation>
    </message>
    <message>
        <source>%1 of %2/s</source>
        <translation>초당 %2 중 %1</translation>
    </message>
    <message>
        <source>too little: %1</source>
        <translation>부족: %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Enter how many requests a second come at the busiest time to see how busy everything is and what remains after a loss</source>
        <translation>가장 바쁠 때의 초당 요청 수를 입력하면 각 서비스가 얼마나 바쁜지, 장애 후에 무엇이 남는지 볼 수 있습니다</translation>
    </message>
    <message>
        <source>How busy</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>Nothing that the load comes to has a capacity; what has none carries anything</source>
        <translation>부하가 닿는 곳에 처리 용량이 적힌 것이 없습니다. 적지 않은 것은 얼마든지 처리한다고 봅니다</translation>
    </message>
    <message>
        <source>What gets through, worst first</source>
        <translation>처리할 수 있는 양(나쁜 순서)</translation>
    </message>
</context>
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
        <source>Only these components and what lives in them</source>
        <translation>이 컴포넌트와 그 안에 있는 것만</translation>
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
    <message>
        <source>note: %1: dropped, because it is found no more: %2 in %3</source>
        <translation>참고: %1: 더 이상 발견되지 않아 뺐습니다: %3의 %2</translation>
    </message>
    <message>
        <source>note: %1: found no more: %2 in %3</source>
        <translation>참고: %1: 더 이상 발견되지 않습니다: %3의 %2</translation>
    </message>
    <message numerus="yes">
        <source>note: %1: and %n more</source>
        <translation>
            <numerusform>참고: %1: 그 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>note: --update-baseline drops what is found no more</source>
        <translation>참고: 더 이상 발견되지 않는 항목은 --update-baseline으로 뺄 수 있습니다</translation>
    </message>
    <message>
        <source>The baseline %1 is a folder</source>
        <translation>기준선 %1은(는) 폴더입니다</translation>
    </message>
    <message>
        <source>The baseline %1 cannot be read: %2</source>
        <translation>기준선 %1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The baseline %1 is about other designs: it knows %2, but not %3</source>
        <translation>기준선 %1은(는) 다른 설계의 것입니다. %2만 들어 있고 %3은(는) 없습니다</translation>
    </message>
    <message>
        <source>--update-baseline needs --baseline FILE</source>
        <translation>--update-baseline에는 --baseline FILE이 필요합니다</translation>
    </message>
    <message>
        <source>%1 is not written, because not every design was understood</source>
        <translation>해석하지 못한 설계가 있어 %1을(를) 저장하지 않았습니다</translation>
    </message>
    <message>
        <source>Findings in this baseline do not count</source>
        <translation>이 기준선에 있는 문제는 세지 않음</translation>
    </message>
    <message>
        <source>Write all findings into this file; from then on only new ones count</source>
        <translation>모든 문제를 이 파일에 저장하고, 이후 새로 생긴 문제만 셈</translation>
    </message>
    <message>
        <source>Drop from the baseline what is found no more</source>
        <translation>더 이상 발견되지 않는 문제를 기준선에서 제거</translation>
    </message>
    <message>
        <source>Designs to check, or folders with designs</source>
        <translation>점검할 설계 또는 설계가 있는 폴더</translation>
    </message>
    <message>
        <source>text (default), json, sarif, junit or markdown</source>
        <translation>text(기본값), json, sarif, junit, markdown 중 하나</translation>
    </message>
    <message>
        <source>List accepted findings and those in the baseline, too</source>
        <translation>수용한 문제와 기준선에 있는 문제도 표시</translation>
    </message>
    <message>
        <source>The same in SARIF, marked as suppressed</source>
        <translation>SARIF에서도 숨김(suppressed)으로 표시해 포함</translation>
    </message>
    <message>
        <source>%1 (in the baseline)</source>
        <translation>%1 (기준선에 있음)</translation>
    </message>
    <message numerus="yes">
        <source>%n in the baseline</source>
        <translation>
            <numerusform>기준선 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n design(s): %1</source>
        <translation>
            <numerusform>설계 %n개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept one: %1 under &quot;accepted&quot; in the settings</source>
        <translation>하나를 수용하려면 설정의 &quot;accepted&quot;에 추가: %1</translation>
    </message>
    <message>
        <source>Begin with all of them: %1</source>
        <translation>지금 있는 문제를 모두 기준선으로 삼으려면: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) do not fit here</source>
        <translation>
            <numerusform>문제 %n개를 더 표시할 자리가 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>not everything in the file was understood</source>
        <translation>파일의 일부를 해석하지 못했습니다</translation>
    </message>
    <message>
        <source>%1: there is no design (*.gudo) in this folder</source>
        <translation>%1: 이 폴더에 설계(*.gudo)가 없습니다</translation>
    </message>
    <message>
        <source>%1 (ports as it listens on them)</source>
        <translation>%1 (수신하는 포트 기준)</translation>
    </message>
    <message>
        <source>Reached from the internet</source>
        <translation>인터넷에서 닿는 것</translation>
    </message>
    <message>
        <source>Reached through these</source>
        <translation>이를 거쳐 닿는 것</translation>
    </message>
    <message>
        <source>The internet reaches nothing in this design</source>
        <translation>이 설계에는 인터넷에서 닿는 것이 없습니다</translation>
    </message>
    <message>
        <source>List everything that the internet reaches, by port</source>
        <translation>인터넷에서 닿는 모든 것을 포트별로 나열합니다</translation>
    </message>
    <message>
        <source>back: %1</source>
        <translation>응답: %1</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (가정)</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation>%1, %2, %3번째 행</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3</source>
        <translation>%1에서 %2에 %3(으)로 닿습니다</translation>
    </message>
    <message>
        <source>%1 does not reach %2 over %3</source>
        <translation>%1에서 %2에 %3(으)로 닿지 않습니다</translation>
    </message>
    <message>
        <source>This rests on something that is not drawn yet</source>
        <translation>아직 그려지지 않은 것에 따른 판단입니다</translation>
    </message>
    <message>
        <source>Not from: %1</source>
        <translation>다음에서는 닿지 않음: %1</translation>
    </message>
    <message>
        <source>Not in: %1</source>
        <translation>다음에는 닿지 않음: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends and takes no packets itself: name what is in it or behind it</source>
        <translation>&quot;%1&quot;은(는) 스스로 패킷을 주고받지 않습니다. 그 안이나 뒤에 있는 것을 지정하세요</translation>
    </message>
    <message>
        <source>Nothing in the design is called &quot;%1&quot;: give the id of a component, an IP address or &quot;internet&quot;</source>
        <translation>설계에 &quot;%1&quot;이(가) 없습니다. 컴포넌트의 ID, IP 주소 또는 &quot;internet&quot;을 지정하세요</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to %1</source>
        <translation>--port에는 0부터 %1까지의 숫자를 지정합니다</translation>
    </message>
    <message>
        <source>Say hop by hop whether packets get from one component to another</source>
        <translation>패킷이 한 컴포넌트에서 다른 컴포넌트로 가는지 홉마다 알려 줍니다</translation>
    </message>
    <message>
        <source>A component, an IP address or &quot;internet&quot;</source>
        <translation>컴포넌트, IP 주소 또는 &quot;internet&quot;</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>위와 같음</translation>
    </message>
    <message>
        <source>Port; without it those that the target answers on</source>
        <translation>포트. 없으면 대상이 응답하는 포트</translation>
    </message>
    <message>
        <source>tcp (default), udp, icmp or any</source>
        <translation>tcp(기본값), udp, icmp 또는 any</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>이중화</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>성능</translation>
    </message>
    <message>
        <source>The design itself</source>
        <translation>설계 자체</translation>
    </message>
    <message>
        <source>What designs are checked for. A rule is named by its id or its name, on the command line, in settings and where a finding is accepted.</source>
        <translation>설계를 점검하는 규칙입니다. 명령줄, 설정, 문제를 수용하는 곳에서 규칙을 ID나 이름으로 가리킵니다.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>찾는 문제</translation>
    </message>
    <message>
        <source>There is no component %1</source>
        <translation>%1 구성 요소가 없습니다</translation>
    </message>
    <message>
        <source>--direction is LR or TB, not %1</source>
        <translation>--direction은 LR 또는 TB여야 하며 %1은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Placed %1, %2 of them moved</source>
        <translation>%1개를 배치했고 그중 %2개가 움직였습니다</translation>
    </message>
    <message>
        <source>Arrange a design automatically</source>
        <translation>설계를 자동으로 배치합니다</translation>
    </message>
    <message>
        <source>The design to arrange, in place</source>
        <translation>배치할 설계, 그 파일에 씁니다</translation>
    </message>
    <message>
        <source>LR: requests go to the right; TB: downwards</source>
        <translation>LR: 요청이 오른쪽으로, TB: 아래쪽으로 흐릅니다</translation>
    </message>
    <message>
        <source>Leave these where they are</source>
        <translation>이 구성 요소는 제자리에 둡니다</translation>
    </message>
    <message>
        <source>Arrange only these and what is in them</source>
        <translation>이 구성 요소와 그 안에 있는 것만 배치합니다</translation>
    </message>
    <message>
        <source>Explain the containers and lines under the drawing</source>
        <translation>그림 아래에 컨테이너와 선의 의미 설명</translation>
    </message>
    <message>
        <source>Title, stage and numbers under the drawing</source>
        <translation>그림 아래에 제목, 단계, 개수 표시</translation>
    </message>
    <message>
        <source>Draw more than N equal neighbours as one; 12 by default, 0 draws them all</source>
        <translation>같은 이웃이 N개를 넘으면 하나로 그림. 기본값 12, 0이면 모두 그림</translation>
    </message>
    <message>
        <source>light (default) or dark; html also auto, its default: as the reader&apos;s system is</source>
        <translation>light(기본값) 또는 dark. html은 auto도 가능하며 기본값입니다: 읽는 사람의 시스템을 따릅니다</translation>
    </message>
    <message>
        <source>%1 is a picture and stays as it is; -o names a file for the design</source>
        <translation>%1은(는) 그림이므로 그대로 둡니다. 설계를 저장할 파일은 -o로 지정합니다</translation>
    </message>
    <message>
        <source>Make a design from another file, such as an exported picture</source>
        <translation>내보낸 그림 같은 다른 파일에서 설계를 만듭니다</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>읽을 파일</translation>
    </message>
    <message>
        <source>The design to write; standard output without it</source>
        <translation>저장할 설계 파일. 없으면 표준 출력으로 씁니다</translation>
    </message>
    <message>
        <source>The design has no stages</source>
        <translation>설계에 단계가 없습니다</translation>
    </message>
    <message>
        <source>All stages are several files; -o names a folder for them</source>
        <translation>모든 단계는 여러 파일이 됩니다. -o로 폴더를 지정하세요</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1을(를) 만들 수 없습니다</translation>
    </message>
    <message>
        <source>Give either --fail or --sweep</source>
        <translation>--fail과 --sweep 중 하나만 지정하세요</translation>
    </message>
    <message>
        <source>Everything of one kind in turn instead: component, replica, host, rack, zone, site or region</source>
        <translation>대신 한 종류를 하나씩 멈춥니다: component, replica, host, rack, zone, site, region</translation>
    </message>
    <message>
        <source>text (default) or json; of --sweep also html, with pictures</source>
        <translation>text(기본값) 또는 json. --sweep에서는 그림이 있는 html도 됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served</source>
        <translation>
            <numerusform>요청 %n건 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write, a folder for terraform and kubernetes; text goes to standard output without it</source>
        <translation>쓸 파일, terraform과 kubernetes는 폴더, 생략하면 텍스트를 표준 출력으로 보냄</translation>
    </message>
    <message>
        <source>This stage of the design; all: each, as pages of a pdf, html or drawio, else as files in the folder OUT</source>
        <translation>설계의 이 단계. all은 모든 단계: pdf, html, drawio는 한 파일에, 나머지는 OUT 폴더에 파일로</translation>
    </message>
    <message>
        <source>A block for each resource, without for_each</source>
        <translation>for_each 없이 리소스마다 블록 하나씩 쓰기</translation>
    </message>
</context>
<context>
    <name>DesignChanges</name>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>양쪽 끝</translation>
    </message>
    <message>
        <source>the canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>Settings of the design</source>
        <translation>설계 설정</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>수용한 문제</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>그린 곳</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>다른 위치</translation>
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
    <message>
        <source>%1 is in no format that can be read; these can: %2</source>
        <translation>%1은(는) 읽을 수 있는 형식이 아닙니다. 읽을 수 있는 형식: %2</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>디스크 할당량을 다 썼습니다</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>디스크가 읽기 전용입니다</translation>
    </message>
    <message>
        <source>the disk does not answer or is damaged</source>
        <translation>디스크가 응답하지 않거나 손상되었습니다</translation>
    </message>
    <message>
        <source>its folder is not there; the disk may have been removed</source>
        <translation>폴더가 없습니다. 디스크가 분리되었을 수 있습니다</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>폴더가 읽기 전용입니다</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>추가 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>삭제 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>변경 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>이동 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>제목 변경</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>drawn in other places</source>
        <translation>배치만 다름</translation>
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
    <message>
        <source>The design has no stages</source>
        <translation>설계에 단계가 없습니다</translation>
    </message>
    <message>
        <source>All stages and a selection do not go together</source>
        <translation>모든 단계와 선택은 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>All stages are several files in this format</source>
        <translation>이 형식에서는 모든 단계가 여러 파일이 됩니다</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>아무것도 쓰지 않았습니다</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>down about %1 a year, %2 a month</source>
        <translation>중단: 연간 약 %1, 월 약 %2</translation>
    </message>
    <message>
        <source>Worked out exactly: %1 down a year</source>
        <translation>정확한 계산: 연간 중단 %1</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 이상 %2 이하</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>down between %1 and %2 a year, too large to work out exactly</source>
        <translation>중단: 연간 %1~%2, 정확히 계산하기에는 너무 큽니다</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>down at least %1 a year, %2 a month; no figure for %3</source>
        <translation>중단: 연간 %1 이상, 월 %2 이상. 수치 없음: %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>no figure for %1</source>
        <translation>수치 없음: %1</translation>
    </message>
    <message>
        <source>Objective %1 met: %2</source>
        <translation>목표 %1 달성. %2</translation>
    </message>
    <message>
        <source>Objective %1 missed: %2</source>
        <translation>목표 %1 미달. %2</translation>
    </message>
    <message>
        <source>Objective %1 uncertain: %2</source>
        <translation>목표 %1 불확실. %2</translation>
    </message>
    <message>
        <source>single point of failure</source>
        <translation>단일 장애점</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What a second one that fails independently would bring, most first</source>
        <translation>서로 무관하게 고장 나는 것을 하나 더 두었을 때의 효과이며, 큰 것부터 보입니다</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>수치 없음</translation>
    </message>
    <message>
        <source>taken as up</source>
        <translation>항상 동작으로 봄</translation>
    </message>
    <message>
        <source>Single points without a figure</source>
        <translation>수치가 없는 단일 장애점</translation>
    </message>
    <message>
        <source>Nothing that is made redundant by itself would be noticed</source>
        <translation>하나만 이중화해서 눈에 띄게 좋아지는 것은 없습니다</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>연간 %1</translation>
    </message>
    <message>
        <source>Nothing that has a figure is ever down</source>
        <translation>수치가 있는 것 가운데 중단되는 것이 없습니다</translation>
    </message>
    <message>
        <source>Nobody knows: no figure for %1</source>
        <translation>알 수 없습니다. 수치 없음: %1</translation>
    </message>
    <message>
        <source>Of %1 down a year, what would go if it never failed; what several share in turn counts with each</source>
        <translation>연간 중단 %1 가운데 고장이 전혀 없다면 사라질 시간입니다. 여럿이 번갈아 맡는 것은 각각에 모두 셉니다</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>nothing up</source>
        <translation>모두 멈춤</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>%1 % 초과</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FreeRange</name>
    <message>
        <source>Next free range</source>
        <translation>다음 빈 범위</translation>
    </message>
    <message>
        <source>No room in the network, or it has no range</source>
        <translation>네트워크에 자리가 없거나 범위가 없습니다</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Stage %1</source>
        <translation>단계 %1</translation>
    </message>
    <message>
        <source>Asks nobody</source>
        <extracomment>The last component on the way of a request</extracomment>
        <translation>아무 데도 요청하지 않습니다</translation>
    </message>
    <message>
        <source>Answers; the way ends here</source>
        <translation>응답하고, 여기서 끝납니다</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <extracomment>%1 a component, %2 how it is asked: &quot;TCP 3306&quot;</extracomment>
        <translation>%1에 요청합니다</translation>
    </message>
    <message>
        <source>Asks %1 (%2)</source>
        <translation>%1에 요청합니다 (%2)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
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
        <source>Redundancy</source>
        <translation>이중화</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>성능</translation>
    </message>
    <message>
        <source>The design itself</source>
        <translation>설계 자체</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>원인별</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>심각도별</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>규칙별</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>컴포넌트별</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>수용됨</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로움</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is &quot;Error, RED-001&quot;, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything hangs on %1</source>
        <extracomment>Heading of findings with one cause: %1 is a component or a zone that everything hangs on</extracomment>
        <translation>모든 것이 %1에 달려 있음</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <translation>%1 (수용됨)</translation>
    </message>
</context>
<context>
    <name>ReliabilityTexts</name>
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
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>No client is drawn, so nobody asks for anything: draw who uses the design, and an arrow to what they ask for</source>
        <translation>클라이언트가 없어 요청하는 쪽이 없습니다. 누가 사용하는지 그리고, 요청 대상까지 화살표를 연결하세요</translation>
    </message>
    <message>
        <source>No client asks for anything: draw an arrow from a client to what it asks for</source>
        <translation>요청하는 클라이언트가 없습니다. 클라이언트에서 요청 대상까지 화살표를 그리세요</translation>
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
    <message>
        <source>Redirect to</source>
        <translation>리디렉션 대상</translation>
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
    <message>
        <source>Parameter %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수용함</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation>%1까지 수용</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n file(s) in this folder will be replaced</source>
        <translation>
            <numerusform>이 폴더의 파일 %n개를 덮어씁니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1: 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message>
        <source>type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>단계 %1</translation>
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
    <message>
        <source>cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>어제 %1</translation>
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
        <source>Connection that security groups block</source>
        <translation>보안 그룹에서 막힌 연결</translation>
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
    <message>
        <source>%1 passes it on</source>
        <translation>%1이(가) 전달합니다</translation>
    </message>
    <message>
        <source>%1 lets %2 through</source>
        <translation>%1이(가) %2을(를) 통과시킵니다</translation>
    </message>
    <message>
        <source>%1 has no rule that lets %2 through</source>
        <translation>%1에 %2을(를) 통과시키는 규칙이 없습니다</translation>
    </message>
    <message>
        <source>%1 does not let the replies through, and keeps no state</source>
        <translation>%1은(는) 상태를 저장하지 않으며 응답을 통과시키지 않습니다</translation>
    </message>
    <message>
        <source>%1 has no public address</source>
        <translation>%1에 퍼블릭 주소가 없습니다</translation>
    </message>
    <message>
        <source>%1 sends it to %2, which does not lead to the internet from here</source>
        <translation>%1이(가) %2(으)로 보내지만, 여기서는 인터넷으로 이어지지 않습니다</translation>
    </message>
    <message>
        <source>%1 is a private NAT gateway and does not lead to the internet</source>
        <translation>%1은(는) 프라이빗 NAT 게이트웨이라 인터넷으로 이어지지 않습니다</translation>
    </message>
    <message>
        <source>%1 translates the address and lets only replies back in</source>
        <translation>%1이(가) 주소를 변환하며, 응답만 다시 들여보냅니다</translation>
    </message>
    <message>
        <source>%1 has no route to an internet gateway</source>
        <translation>%1에 인터넷 게이트웨이로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>%1 leads to the internet</source>
        <translation>%1이(가) 인터넷으로 이어집니다</translation>
    </message>
    <message>
        <source>%1 has no elastic IP address</source>
        <translation>%1에 탄력적 IP 주소가 없습니다</translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <translation>%1은(는) %2(으)로 이어지지 않습니다</translation>
    </message>
    <message>
        <source>%1 has no internet gateway</source>
        <translation>%1에 인터넷 게이트웨이가 없습니다</translation>
    </message>
    <message>
        <source>%1 lets the internet into %2</source>
        <translation>%1이(가) 인터넷에서 %2(으)로 들여보냅니다</translation>
    </message>
    <message>
        <source>%1 is in no subnet yet, so its way out is taken for granted</source>
        <translation>%1은(는) 아직 서브넷에 없으므로 나가는 길이 있다고 봅니다</translation>
    </message>
    <message>
        <source>%1 carries it on</source>
        <translation>%1이(가) 이어 나릅니다</translation>
    </message>
    <message>
        <source>Nothing is drawn between %1 and %2; they are taken to be connected</source>
        <translation>%1과(와) %2 사이에 그려진 것이 없어 연결된 것으로 봅니다</translation>
    </message>
    <message>
        <source>Nothing that is drawn leads from %1 to %2</source>
        <translation>그려진 것 가운데 %1에서 %2(으)로 이어지는 것이 없습니다</translation>
    </message>
    <message>
        <source>%1 leads into %2</source>
        <translation>%1이(가) %2 안으로 이어집니다</translation>
    </message>
    <message>
        <source>No link leads from %1 into %2</source>
        <translation>%1에서 %2 안으로 이어지는 연결이 없습니다</translation>
    </message>
    <message>
        <source>No link leads from %1 to %2</source>
        <translation>%1에서 %2(으)로 이어지는 연결이 없습니다</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1이(가) %2(으)로 이어집니다</translation>
    </message>
    <message>
        <source>%1 does not lead to %2, which is in the network itself</source>
        <translation>%2은(는) 네트워크 안에 있으며, %1은(는) 그곳으로 이어지지 않습니다</translation>
    </message>
    <message>
        <source>%1 joins %2 and %3</source>
        <translation>%1이(가) %2과(와) %3을(를) 잇습니다</translation>
    </message>
    <message>
        <source>%1 does not lead replies back to %2</source>
        <translation>%1이(가) 응답을 %2(으)로 돌려보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 leads to no gateway that joins %2 and %3</source>
        <translation>%1에 %2과(와) %3을(를) 잇는 게이트웨이로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>%1 hands it to %2</source>
        <translation>%1이(가) %2에 넘겨줍니다</translation>
    </message>
    <message>
        <source>%1 leads from %2 to %3 without the internet</source>
        <translation>%1이(가) 인터넷을 거치지 않고 %2에서 %3(으)로 이어집니다</translation>
    </message>
    <message>
        <source>%1 sends the request</source>
        <translation>%1이(가) 요청을 보냅니다</translation>
    </message>
    <message>
        <source>%1 gets the request</source>
        <translation>%1이(가) 요청을 받습니다</translation>
    </message>
    <message>
        <source>%1 answers only requests of its own account</source>
        <translation>%1은(는) 자기 계정의 요청에만 응답합니다</translation>
    </message>
    <message>
        <source>%1 is both ends</source>
        <translation>%1이(가) 양쪽 끝입니다</translation>
    </message>
    <message>
        <source>%1 is taken to lead there: the addresses are not known</source>
        <translation>주소를 알 수 없어 %1이(가) 그곳으로 이어진다고 봅니다</translation>
    </message>
    <message>
        <source>%1 has no route table, so only addresses of its own network are reached</source>
        <translation>%1에 라우팅 테이블이 없어 자기 네트워크의 주소에만 닿습니다</translation>
    </message>
    <message>
        <source>%1 has no route for %2</source>
        <translation>%1에 %2에 대한 경로가 없습니다</translation>
    </message>
    <message>
        <source>%1 keeps %2 within the network</source>
        <translation>%1이(가) %2을(를) 네트워크 안으로 보냅니다</translation>
    </message>
    <message>
        <source>%1 sends %2 to something that does not take it</source>
        <translation>%1이(가) %2을(를) 받을 수 없는 대상으로 보냅니다</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3</source>
        <translation>%1이(가) %2을(를) %3(으)로 보냅니다</translation>
    </message>
    <message>
        <source>The routes lead in a circle through %1</source>
        <translation>경로가 %1을(를) 지나 되돌아옵니다</translation>
    </message>
    <message>
        <source>%1 has no route table that leads replies back to %2</source>
        <translation>%1에 응답을 %2(으)로 돌려보낼 라우팅 테이블이 없습니다</translation>
    </message>
    <message>
        <source>%1 does not lead replies back to %2 the way the request came</source>
        <translation>%1이(가) 응답을 요청이 온 길로 %2에 돌려보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 leads replies back to %2</source>
        <translation>%1이(가) 응답을 %2(으)로 돌려보냅니다</translation>
    </message>
    <message>
        <source>No rule of %1 accepts %2 from %3</source>
        <translation>%1에 %3에서 오는 %2을(를) 허용하는 규칙이 없습니다</translation>
    </message>
    <message>
        <source>No rule of %1 lets %2 out to %3</source>
        <translation>%1에 %3(으)로 나가는 %2을(를) 허용하는 규칙이 없습니다</translation>
    </message>
    <message>
        <source>%1 lets everything out</source>
        <translation>%1이(가) 모든 아웃바운드를 허용합니다</translation>
    </message>
    <message>
        <source>%1 accepts %2 from a list or address that is not known, which is taken to include %3</source>
        <translation>%1이(가) 알 수 없는 목록이나 주소에서 오는 %2을(를) 허용하며, %3이(가) 거기에 든다고 봅니다</translation>
    </message>
    <message>
        <source>%1 lets %2 out to a list or address that is not known, which is taken to include %3</source>
        <translation>%1이(가) 알 수 없는 목록이나 주소로 나가는 %2을(를) 허용하며, %3이(가) 거기에 든다고 봅니다</translation>
    </message>
    <message>
        <source>%1 accepts %2 from %3</source>
        <translation>%1이(가) %3에서 오는 %2을(를) 허용합니다</translation>
    </message>
    <message>
        <source>%1 lets %2 out to %3</source>
        <translation>%1이(가) %3(으)로 나가는 %2을(를) 허용합니다</translation>
    </message>
    <message>
        <source>%1 has no rules yet and is taken to be open</source>
        <translation>%1에 아직 규칙이 없어 열려 있다고 봅니다</translation>
    </message>
    <message>
        <source>%1 does not let the replies (%2) into %3</source>
        <translation>%1이(가) 응답(%2)을 %3 안으로 들여보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 does not let the replies (%2) out of %3</source>
        <translation>%1이(가) 응답(%2)을 %3 밖으로 내보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 does not let %2 into %3</source>
        <translation>%1이(가) %2을(를) %3 안으로 들여보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 does not let %2 out of %3</source>
        <translation>%1이(가) %2을(를) %3 밖으로 내보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 lets the replies through</source>
        <translation>%1이(가) 응답을 통과시킵니다</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1이(가) %2에서 수신합니다</translation>
    </message>
    <message>
        <source>%1 has no listener for %2</source>
        <translation>%1에 %2 리스너가 없습니다</translation>
    </message>
    <message>
        <source>This is no baseline: it does not start with the version, &quot;gudoBaseline&quot;: 1</source>
        <translation>기준선이 아닙니다. 버전(&quot;gudoBaseline&quot;: 1)이 없습니다</translation>
    </message>
    <message>
        <source>The baseline is of version %1, this program knows version %2</source>
        <translation>기준선은 버전 %1이고, 이 프로그램은 버전 %2까지 압니다</translation>
    </message>
    <message>
        <source>The baseline has no list of findings</source>
        <translation>기준선에 문제 목록이 없습니다</translation>
    </message>
    <message>
        <source>A finding in the baseline must be an object</source>
        <translation>기준선의 문제는 객체여야 합니다</translation>
    </message>
    <message>
        <source>A finding in the baseline needs a file and a rule</source>
        <translation>기준선의 문제에는 파일과 규칙이 있어야 합니다</translation>
    </message>
    <message>
        <source>A finding in the baseline needs a fingerprint of 64 hexadecimal digits</source>
        <translation>기준선의 문제에는 16진수 64자리 지문(fingerprint)이 있어야 합니다</translation>
    </message>
    <message>
        <source>Keep the static files in a bucket</source>
        <translation>정적 파일을 버킷에 보관</translation>
    </message>
    <message>
        <source>The same static files are kept %1 times, on %2, and every release has to reach each of them</source>
        <translation>같은 정적 파일을 %2에 모두 %1벌 보관합니다. 배포할 때마다 하나도 빠짐없이 바꿔야 합니다</translation>
    </message>
    <message>
        <source>Same static files on several servers</source>
        <translation>여러 서버에 중복된 정적 파일</translation>
    </message>
    <message>
        <source>Pages, scripts and images that are the same for everybody take disk space and processor time on each web server that holds them, and servers are the dearest place to keep files. During a release the copies differ, and visitors get a mixture.</source>
        <translation>누구에게나 똑같은 페이지, 스크립트, 이미지가 웹 서버마다 디스크와 프로세서를 차지합니다. 서버는 파일을 보관하기에 가장 비싼 곳입니다. 배포하는 동안에는 서버마다 파일이 달라 방문자가 신·구 버전이 섞인 화면을 보게 됩니다.</translation>
    </message>
    <message>
        <source>Keep them once in object storage, and let visitors fetch them from there.</source>
        <translation>객체 스토리지에 한 벌만 두고 방문자가 그곳에서 받아 가게 합니다.</translation>
    </message>
    <message>
        <source>Two web servers that both serve the files of the site.</source>
        <translation>사이트 파일을 각자 제공하는 웹 서버 두 대.</translation>
    </message>
    <message>
        <source>A bucket that serves the files, and two servers that answer what is not a file.</source>
        <translation>파일을 제공하는 버킷과 나머지 요청에 응답하는 서버 두 대.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>%1 balances nothing, but costs money by the hour</source>
        <translation>%1: 분산할 대상이 없는데 시간당 요금이 나갑니다</translation>
    </message>
    <message>
        <source>%1 is attached to nothing, but costs money by the hour</source>
        <translation>%1: 어디에도 연결되지 않았는데 시간당 요금이 나갑니다</translation>
    </message>
    <message>
        <source>No route leads to %1, but it costs money by the hour</source>
        <translation>%1: 이곳으로 가는 경로가 없는데 시간당 요금이 나갑니다</translation>
    </message>
    <message>
        <source>Something that is paid for and not used</source>
        <translation>쓰지 않으면서 비용을 내는 자원</translation>
    </message>
    <message>
        <source>Public addresses, NAT gateways and load balancers are charged by the hour from the moment they exist, whether traffic flows or not. What is left over from a change shows up on the bill every month and nowhere else.</source>
        <translation>공인 주소, NAT 게이트웨이, 로드 밸런서는 트래픽이 없어도 만든 순간부터 시간당 요금이 나갑니다. 구성을 바꾸고 남은 자원은 매달 청구서에만 나타납니다.</translation>
    </message>
    <message>
        <source>Remove it, or connect it to what it is for.</source>
        <translation>제거하거나 원래 쓰려던 곳에 연결합니다.</translation>
    </message>
    <message>
        <source>An elastic IP address that is attached to nothing.</source>
        <translation>어디에도 연결되지 않은 탄력적 IP 주소.</translation>
    </message>
    <message>
        <source>The address attached to a NAT gateway that a route table names.</source>
        <translation>라우팅 테이블이 가리키는 NAT 게이트웨이에 연결된 주소.</translation>
    </message>
    <message>
        <source>%1: the %2 copies that always run answer %3 requests a second, %4 come at the busiest time, and %5 copies are enough even when a zone is lost</source>
        <translation>%1: 항상 실행되는 복제본 %2개가 초당 요청 %3건을 처리할 수 있지만 가장 바쁠 때도 %4건입니다. 가용 영역 하나를 잃어도 %5개면 충분합니다</translation>
    </message>
    <message>
        <source>%1: the %2 copies that always run answer %3 requests a second, %4 come at the busiest time, and %5 copies are enough even when one fails</source>
        <translation>%1: 항상 실행되는 복제본 %2개가 초당 요청 %3건을 처리할 수 있지만 가장 바쁠 때도 %4건입니다. 하나에 장애가 나도 %5개면 충분합니다</translation>
    </message>
    <message>
        <source>Far more copies than the load needs</source>
        <translation>부하에 비해 지나치게 많은 복제본</translation>
    </message>
    <message>
        <source>Every copy that runs is paid for, whether it has work or not. Here the busiest hour leaves more than half of what runs all the time idle, even after what is kept for the loss of a zone. Automatic scaling adds copies when they are needed, but never goes below its minimum.</source>
        <translation>실행 중인 복제본은 할 일이 없어도 모두 비용이 나갑니다. 가용 영역 장애에 대비한 몫을 빼고도, 가장 바쁠 때조차 항상 실행되는 용량의 절반 이상이 놉니다. 자동 확장은 필요할 때 복제본을 늘리지만 최솟값 아래로는 줄이지 않습니다.</translation>
    </message>
    <message>
        <source>Lower the minimum to what the load and the loss of one zone need, and let scaling add the rest.</source>
        <translation>최솟값을 부하와 가용 영역 하나의 장애를 감당할 만큼으로 낮추고 나머지는 자동 확장에 맡깁니다.</translation>
    </message>
    <message>
        <source>200 requests a second, and a minimum of ten copies for 200 each in two zones.</source>
        <translation>초당 요청 200건에 두 가용 영역에서 각각 200건을 처리하는 복제본을 최소 10개 운영.</translation>
    </message>
    <message>
        <source>The same with a minimum of two.</source>
        <translation>같은 구성에서 최솟값을 2로 설정.</translation>
    </message>
    <message>
        <source>Use %1 from these subnets as well</source>
        <translation>이 서브넷에서도 %1을(를) 사용</translation>
    </message>
    <message>
        <source>Add a gateway endpoint for %1, which costs nothing</source>
        <translation>무료인 %1용 게이트웨이 엔드포인트 추가</translation>
    </message>
    <message>
        <source>What %1 sends to %2 goes through %3, which charges for every gigabyte; a gateway endpoint in %4 would be free</source>
        <translation>%1에서 %2(으)로 가는 트래픽이 GB마다 요금을 받는 %3을(를) 지납니다. %4에 게이트웨이 엔드포인트를 두면 무료입니다</translation>
    </message>
    <message>
        <source>NAT gateway paid for traffic that could be free</source>
        <translation>무료로 보낼 수 있는 트래픽이 지나는 NAT 게이트웨이</translation>
    </message>
    <message>
        <source>A NAT gateway charges for each gigabyte that passes it, whoever it goes to. Object storage and key-value tables of the same region can be reached through a gateway endpoint instead, which costs nothing and keeps backups and uploads from filling the way out to the internet.</source>
        <translation>NAT 게이트웨이는 목적지와 관계없이 지나가는 GB마다 요금을 받습니다. 같은 리전의 객체 스토리지와 키-값 테이블에는 무료인 게이트웨이 엔드포인트로 접근할 수 있고, 그러면 백업과 업로드가 인터넷 출구를 차지하지도 않습니다.</translation>
    </message>
    <message>
        <source>Add a gateway endpoint for the service to the route tables of the private subnets.</source>
        <translation>프라이빗 서브넷의 라우팅 테이블에 그 서비스의 게이트웨이 엔드포인트를 추가합니다.</translation>
    </message>
    <message>
        <source>An application in a private subnet that writes to a bucket through a NAT gateway.</source>
        <translation>프라이빗 서브넷에서 NAT 게이트웨이를 거쳐 버킷에 쓰는 애플리케이션.</translation>
    </message>
    <message>
        <source>The same with a gateway endpoint for the bucket&apos;s service in the route table.</source>
        <translation>같은 구성에서 버킷 서비스의 게이트웨이 엔드포인트를 라우팅 테이블에 추가.</translation>
    </message>
    <message>
        <source>%1 in zone %2 sends all it asks of %3 to zone %4, about %5 requests a second: traffic between zones is charged</source>
        <translation>%1: 가용 영역 %2에서 %3(가용 영역 %4)에 보내는 초당 약 %5건의 요청이 모두 가용 영역을 넘습니다. 가용 영역 사이의 트래픽에는 요금이 나갑니다</translation>
    </message>
    <message>
        <source>Busy requests that always cross zones</source>
        <translation>항상 가용 영역을 넘는 많은 요청</translation>
    </message>
    <message>
        <source>Traffic between zones is charged in both directions and takes longer than within one. That is the price of surviving the loss of a zone. Where each side is in one zone only, it is paid for nothing: the service stops when either of the two zones is lost.</source>
        <translation>가용 영역 사이의 트래픽은 양방향 모두 요금이 나가고, 한 가용 영역 안에서보다 오래 걸립니다. 가용 영역 장애를 견디기 위한 비용입니다. 그런데 양쪽이 각각 한 가용 영역에만 있으면 얻는 것이 없습니다. 두 가용 영역 중 하나만 잃어도 서비스가 멈춥니다.</translation>
    </message>
    <message>
        <source>Give both sides copies in both zones, or put them into the same zone.</source>
        <translation>양쪽 모두 두 가용 영역에 복제본을 두거나 같은 가용 영역에 둡니다.</translation>
    </message>
    <message>
        <source>An application in zone a alone that asks a database in zone c alone, 500 times a second.</source>
        <translation>가용 영역 a에만 있는 애플리케이션이 가용 영역 c에만 있는 데이터베이스를 초당 500번 호출.</translation>
    </message>
    <message>
        <source>Both in zone a, or each in both zones.</source>
        <translation>둘 다 가용 영역 a에 두거나 각각 두 가용 영역에 배치.</translation>
    </message>
    <message>
        <source>%1 run one service each, which needs %2 % of its server at most: as virtual machines they would fit on fewer</source>
        <translation>%1: 서버마다 서비스 하나만 실행하며 서버의 최대 %2 %만 씁니다. 가상 머신으로 옮기면 더 적은 서버로 충분합니다</translation>
    </message>
    <message>
        <source>A server for each small service</source>
        <translation>작은 서비스마다 따로 둔 서버</translation>
    </message>
    <message>
        <source>A physical server costs its price, its rack space, its power and its care, however little it does. Services that use a fraction of one each are cheaper as virtual machines or containers on a few servers, and still apart from each other.</source>
        <translation>물리 서버는 하는 일이 적어도 구입비, 랙 공간, 전력, 관리 비용이 그대로 듭니다. 서버의 일부만 쓰는 서비스는 몇 대의 서버에서 가상 머신이나 컨테이너로 실행하는 편이 저렴하고, 그래도 서로 격리됩니다.</translation>
    </message>
    <message>
        <source>Run them as virtual machines or containers on fewer servers, copies of one service on different ones.</source>
        <translation>더 적은 서버에서 가상 머신이나 컨테이너로 실행하되 한 서비스의 복제본은 서로 다른 서버에 둡니다.</translation>
    </message>
    <message>
        <source>Three servers of 16 processors with one service of 2 processors each.</source>
        <translation>프로세서 16개짜리 서버 세 대에 프로세서 2개를 쓰는 서비스가 하나씩 있는 구성.</translation>
    </message>
    <message>
        <source>Two servers with a hypervisor, and the three services as virtual machines on them.</source>
        <translation>하이퍼바이저를 설치한 서버 두 대와 그 위의 가상 머신으로 실행하는 세 서비스.</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 says %3, which means nothing there</source>
        <translation>%1: %2의 %4번째 행에 있는 %3은(는) 그곳에서 아무 뜻이 없습니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the number %3; it has to be between %5 and %6</source>
        <translation>%1: %2의 %4번째 행 번호가 %3입니다. %5에서 %6 사이여야 합니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the action %3; it has to be allow or deny</source>
        <translation>%1: %2의 %4번째 행 동작이 %3입니다. allow 또는 deny여야 합니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the protocol %3, which is none; known are tcp, udp, icmp, any and numbers to 255</source>
        <translation>%1: %2의 %4번째 행 프로토콜이 %3인데, 그런 프로토콜은 없습니다. tcp, udp, icmp, any와 255까지의 번호를 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the port %3; a port is a number up to 65535, or a range such as 8000-8080</source>
        <translation>%1: %2의 %4번째 행 포트가 %3입니다. 포트는 65535까지의 번호이거나 8000-8080과 같은 범위입니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has an empty port, so that it counts for none</source>
        <translation>%1: %2의 %4번째 행 포트가 비어 있어 어떤 포트로도 치지 않습니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has ports that run backwards: from %3 to %5</source>
        <translation>%1: %2의 %4번째 행 포트가 거꾸로입니다: %3부터 %5까지</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 names ports (%3), but lets all ports through, because its protocol is any</source>
        <translation>%1: %2의 %4번째 행에 포트(%3)가 있지만, 프로토콜이 any이므로 모든 포트를 통과시킵니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the protocol %3, which no listener speaks</source>
        <translation>%1: %2의 %4번째 행 프로토콜이 %3인데, 리스너가 쓸 수 없는 프로토콜입니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the port %3; a listener has one port from 1 to 65535</source>
        <translation>%1: %2의 %4번째 행 포트가 %3입니다. 리스너의 포트는 1에서 65535 사이의 하나입니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the range %3, which names one host; the network it lies in is %5</source>
        <translation>%1: %2의 %4번째 행 대역 %3은(는) 호스트 하나를 가리킵니다. 그 호스트가 속한 네트워크는 %5입니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has the address %3 where a range belongs: %5</source>
        <translation>%1: %2의 %4번째 행에 대역 대신 주소 %3이(가) 있습니다: %5</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 has %3 where an address range such as 10.0.0.0/16 belongs</source>
        <translation>%1: %2의 %4번째 행에 10.0.0.0/16과 같은 주소 대역 대신 %3이(가) 있습니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 leads to %3, which is neither a component nor an address</source>
        <translation>%1: %2의 %4번째 행이 %3(으)로 향하는데, 컴포넌트도 주소도 아닙니다</translation>
    </message>
    <message>
        <source>%1: row %4 of %2 is %3, which is no row</source>
        <translation>%1: %2의 %4번째 행이 %3이며, 행이 아닙니다</translation>
    </message>
    <message>
        <source>The settings of the design speak of the rule &quot;%1&quot;, which does not exist</source>
        <translation>설계 설정에 있는 규칙 &quot;%1&quot;은(는) 존재하지 않습니다</translation>
    </message>
    <message>
        <source>Setting for a rule that does not exist</source>
        <translation>존재하지 않는 규칙의 설정</translation>
    </message>
    <message>
        <source>The settings of a design turn rules off or change their severity by id or name. A name with a typing error changes nothing, and whoever wrote it believes that it does.</source>
        <translation>설계 설정은 ID나 이름으로 규칙을 끄거나 심각도를 바꿉니다. 이름에 오타가 있으면 아무것도 바뀌지 않지만, 설정한 사람은 바뀌었다고 믿게 됩니다.</translation>
    </message>
    <message>
        <source>Correct the name, as &quot;gudo rules&quot; lists it, or remove the entry.</source>
        <translation>&quot;gudo rules&quot;에 나오는 이름으로 고치거나 항목을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;single-zone-databases&quot;: &quot;off&quot; in the settings.</source>
        <translation>설정에 &quot;single-zone-databases&quot;: &quot;off&quot;가 있습니다.</translation>
    </message>
    <message>
        <source>&quot;single-zone-database&quot;: &quot;off&quot; in the settings.</source>
        <translation>설정에 &quot;single-zone-database&quot;: &quot;off&quot;가 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which is less than %4</source>
        <translation>%1: %2 값이 %3이며, %4보다 작습니다</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which is more than %4</source>
        <translation>%1: %2 값이 %3이며, %4보다 큽니다</translation>
    </message>
    <message>
        <source>%1: %2 has to be a text, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 글자가 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 has to be true or false, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 true 또는 false가 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 has to be a whole number, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 정수가 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 has to be a number, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 숫자가 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which is none of the choices: %4</source>
        <translation>%1: %2 값 %3은(는) 선택지에 없습니다: %4</translation>
    </message>
    <message>
        <source>%1: %2 has to be a list, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 목록이 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 has to be a list of rows, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 행의 목록이 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 has to be keys with values, not %3</source>
        <translation>%1: %2에는 %3이(가) 아니라 키와 값이 와야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 has the port %3; a port is a number from 1 to 65535, or a range such as 8000-8080</source>
        <translation>%1: %2의 포트가 %3입니다. 포트는 1에서 65535 사이의 번호이거나 8000-8080과 같은 범위입니다</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which is no address such as 10.0.0.5</source>
        <translation>%1: %2 값 %3은(는) 10.0.0.5와 같은 주소가 아닙니다</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which is no duration such as 30s or 5m</source>
        <translation>%1: %2 값 %3은(는) 30s나 5m과 같은 시간이 아닙니다</translation>
    </message>
    <message>
        <source>Value that is not understood</source>
        <translation>이해할 수 없는 값</translation>
    </message>
    <message>
        <source>A port 70000, an address range with 33 bits, a protocol &quot;tpc&quot;: the program keeps what was typed, but no check can reckon with it. A row of a security group that cannot be read counts as not there, so that a door may seem shut that was meant to be open, or the other way round. Whoever builds the system gets an error, or something else than was meant.</source>
        <translation>포트 70000, 33비트짜리 주소 대역, 프로토콜 &quot;tpc&quot;처럼 입력한 값은 그대로 보관되지만 어떤 검사도 그 값을 계산에 넣을 수 없습니다. 읽을 수 없는 보안 그룹 행은 없는 것으로 치므로, 열려던 문이 닫혀 보이거나 그 반대가 될 수 있습니다. 시스템을 만드는 사람은 오류를 만나거나 의도와 다른 것을 만들게 됩니다.</translation>
    </message>
    <message>
        <source>Correct the value; the message says what belongs there.</source>
        <translation>값을 고칩니다. 무엇이 와야 하는지는 메시지에 나와 있습니다.</translation>
    </message>
    <message>
        <source>A security group that accepts the ports 8080-80 from 10.0.0.5/16.</source>
        <translation>10.0.0.5/16에서 포트 8080-80을 허용하는 보안 그룹.</translation>
    </message>
    <message>
        <source>The security group with the ports 80-8080 and the source 10.0.0.0/16.</source>
        <translation>포트가 80-8080이고 소스가 10.0.0.0/16인 보안 그룹.</translation>
    </message>
    <message>
        <source>%1 holds %2 VPCs; an account has a quota of %3 unless it asks for more</source>
        <translation>%1에 VPC가 %2개 있습니다. 따로 요청하지 않은 계정의 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>%1 holds %2 subnets; the quota is %3 unless one asks for more</source>
        <translation>%1에 서브넷이 %2개 있습니다. 따로 요청하지 않으면 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>%1 holds %2 routes; the quota is %3 unless one asks for more</source>
        <translation>%1에 경로가 %2개 있습니다. 따로 요청하지 않으면 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>%1 holds %2 elastic addresses; an account has a quota of %3 unless it asks for more</source>
        <translation>%1에 탄력적 IP가 %2개 있습니다. 따로 요청하지 않은 계정의 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>%1 holds %2 NAT gateways; the quota is %3 in a zone unless one asks for more</source>
        <translation>%1에 NAT 게이트웨이가 %2개 있습니다. 따로 요청하지 않으면 가용 영역당 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>%1 has %2 peerings; the quota is %3 unless one asks for more</source>
        <translation>%1에 피어링이 %2개 있습니다. 따로 요청하지 않으면 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>%1 needs %2 network interfaces; an account has a quota of %3 unless it asks for more</source>
        <translation>%1에 네트워크 인터페이스가 %2개 필요합니다. 따로 요청하지 않은 계정의 할당량은 %3개입니다</translation>
    </message>
    <message>
        <source>More than the usual quota allows</source>
        <translation>기본 할당량 초과</translation>
    </message>
    <message>
        <source>Providers limit how much of each thing an account may have, so that a mistake does not get expensive. What goes beyond is refused in the middle of building. Most quotas are raised when somebody asks, which takes hours or days.</source>
        <translation>제공자는 실수로 큰 비용이 드는 일을 막으려고 계정이 가질 수 있는 수를 항목마다 제한합니다. 이를 넘는 것은 구축 도중에 거부됩니다. 할당량 대부분은 요청하면 늘려 주지만 몇 시간에서 며칠이 걸립니다.</translation>
    </message>
    <message>
        <source>Ask for a higher quota before building, or make do with less.</source>
        <translation>구축하기 전에 할당량 증가를 요청하거나 더 적은 수로 구성합니다.</translation>
    </message>
    <message>
        <source>A region with six elastic addresses, in an account that may have five.</source>
        <translation>탄력적 IP를 5개까지 가질 수 있는 계정에서 6개를 쓰는 리전.</translation>
    </message>
    <message>
        <source>Five elastic addresses, or a quota that was raised and the finding accepted.</source>
        <translation>탄력적 IP 5개, 또는 할당량을 늘리고 이 항목을 수용한 설계.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address %3</source>
        <translation>%1과(와) %2의 주소가 %3(으)로 같습니다</translation>
    </message>
    <message>
        <source>Address that two machines have</source>
        <translation>두 장비가 함께 쓰는 주소</translation>
    </message>
    <message>
        <source>Two machines of one network with the same address take each other&apos;s packets: connections break at random, and each of the two seems to be ill. In a cloud the second one is not started at all.</source>
        <translation>한 네트워크에서 주소가 같은 두 장비는 서로의 패킷을 가로챕니다. 연결이 아무 때나 끊기고 둘 다 고장 난 것처럼 보입니다. 클라우드에서는 두 번째 장비가 아예 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Give one of them an address that nobody else in the network has.</source>
        <translation>둘 중 하나에 네트워크에서 아무도 쓰지 않는 주소를 줍니다.</translation>
    </message>
    <message>
        <source>Two servers with the address 192.168.10.11.</source>
        <translation>주소가 모두 192.168.10.11인 서버 두 대.</translation>
    </message>
    <message>
        <source>One with 192.168.10.11, the other with 192.168.10.12.</source>
        <translation>하나는 192.168.10.11, 다른 하나는 192.168.10.12.</translation>
    </message>
    <message>
        <source>Give %1 the free address %2</source>
        <translation>%1에 비어 있는 주소 %2 주기</translation>
    </message>
    <message>
        <source>%1 has no internet gateway, so nothing gets through: %2</source>
        <translation>%1에 인터넷 게이트웨이가 없어 통과하지 못합니다: %2</translation>
    </message>
    <message>
        <source>%1 has no public address and is not reached from outside: %2</source>
        <translation>%1에 퍼블릭 주소가 없어 밖에서 닿지 못합니다: %2</translation>
    </message>
    <message>
        <source>%1 has no rule that lets this through: %2</source>
        <translation>%1에 이를 통과시키는 규칙이 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 has no route back, so replies are lost: %2</source>
        <translation>%1에 돌아가는 경로가 없어 응답이 사라집니다: %2</translation>
    </message>
    <message>
        <source>Routes lead in a circle through %1: %2</source>
        <translation>경로가 %1을(를) 지나 되돌아옵니다: %2</translation>
    </message>
    <message>
        <source>%1 has no way there: %2</source>
        <translation>%1에 그곳으로 가는 길이 없습니다: %2</translation>
    </message>
    <message>
        <source>Requests from %1 to %2 pass %3, and replies go another way</source>
        <translation>%1에서 %2(으)로 가는 요청은 %3을(를) 지나지만 응답은 다른 길로 갑니다</translation>
    </message>
    <message>
        <source>Connection that the network does not carry</source>
        <translation>네트워크가 나르지 못하는 연결</translation>
    </message>
    <message>
        <source>An arrow says that one component calls another, but no packet gets there and back: a route, a gateway, a public address or a firewall rule is missing. Built like this, the call never works, and the error shows up as a time-out far away from its cause.</source>
        <translation>화살표는 한 컴포넌트가 다른 컴포넌트를 호출한다고 말하지만 패킷이 오갈 수 없습니다. 경로, 게이트웨이, 퍼블릭 주소, 방화벽 규칙 중 하나가 없습니다. 이대로 만들면 호출은 되지 않고, 오류는 원인과 먼 곳에서 시간 초과로 나타납니다.</translation>
    </message>
    <message>
        <source>Ask for the way hop by hop and mend the first one that refuses, or draw the arrow where the traffic really goes.</source>
        <translation>홉마다 길을 확인해 처음 거절하는 곳을 고치거나, 실제 트래픽이 가는 곳으로 화살표를 그립니다.</translation>
    </message>
    <message>
        <source>A server in one VPC calls a database in another, and no peering joins them.</source>
        <translation>한 VPC의 서버가 다른 VPC의 데이터베이스를 호출하는데 둘을 잇는 피어링이 없습니다.</translation>
    </message>
    <message>
        <source>A peering joins the VPCs, and the route tables of both sides lead to it.</source>
        <translation>피어링이 두 VPC를 잇고, 양쪽 라우팅 테이블이 그 피어링으로 이어집니다.</translation>
    </message>
    <message>
        <source>Replies that avoid the firewall</source>
        <translation>방화벽을 피해 가는 응답</translation>
    </message>
    <message>
        <source>A route sends requests through a firewall or another machine, but the replies take a route of their own. A machine that keeps state has never seen the one half of the conversation and drops the other.</source>
        <translation>경로가 요청을 방화벽이나 다른 장비로 보내지만 응답은 다른 경로로 갑니다. 상태를 저장하는 장비는 대화의 한쪽을 본 적이 없어 나머지를 버립니다.</translation>
    </message>
    <message>
        <source>Give the subnet of the target a route back through the same machine.</source>
        <translation>대상의 서브넷에 같은 장비를 거쳐 돌아가는 경로를 추가합니다.</translation>
    </message>
    <message>
        <source>The web subnet reaches the database subnet through a firewall; the database subnet answers over the local route.</source>
        <translation>웹 서브넷은 방화벽을 거쳐 데이터베이스 서브넷에 닿지만, 데이터베이스 서브넷은 로컬 경로로 응답합니다.</translation>
    </message>
    <message>
        <source>The database subnet has a route to the web subnet through the firewall as well.</source>
        <translation>데이터베이스 서브넷에도 방화벽을 거쳐 웹 서브넷으로 가는 경로가 있습니다.</translation>
    </message>
    <message>
        <source>%1 is the default network of the account, in which every subnet is public</source>
        <translation>%1은(는) 계정의 기본 네트워크이며, 그 안의 모든 서브넷이 퍼블릭입니다</translation>
    </message>
    <message>
        <source>Production in the default network</source>
        <translation>기본 네트워크에 둔 운영 환경</translation>
    </message>
    <message>
        <source>Each account comes with a network in every region, so that a first machine can be tried out at once. All of its subnets are public, machines in it get public addresses, and it has the same range in every account, so that it can hardly be joined with another one.</source>
        <translation>계정에는 첫 장비를 바로 써 볼 수 있도록 리전마다 네트워크가 하나씩 딸려 있습니다. 그 서브넷은 모두 퍼블릭이고 장비는 공인 주소를 받으며, 대역이 모든 계정에서 같아 다른 네트워크와 연결하기도 어렵습니다.</translation>
    </message>
    <message>
        <source>Draw a network of your own, with private subnets, and leave the default one empty.</source>
        <translation>프라이빗 서브넷이 있는 별도의 네트워크를 그리고 기본 네트워크는 비워 둡니다.</translation>
    </message>
    <message>
        <source>Servers and a database in the default VPC, 172.31.0.0/16.</source>
        <translation>기본 VPC 172.31.0.0/16에 있는 서버와 데이터베이스.</translation>
    </message>
    <message>
        <source>The same in a VPC 10.0.0.0/16 with public and private subnets.</source>
        <translation>퍼블릭 서브넷과 프라이빗 서브넷이 있는 VPC 10.0.0.0/16에 둔 같은 구성.</translation>
    </message>
    <message>
        <source>Let %1 pass %2</source>
        <translation>%1이(가) %2을(를) 통과시키게 하기</translation>
    </message>
    <message>
        <source>%1 cannot use %2 to get to %3: %4 does not let %5 through</source>
        <translation>%1이(가) %2을(를) 통해 %3에 갈 수 없습니다: %4이(가) %5을(를) 통과시키지 않습니다</translation>
    </message>
    <message>
        <source>VPC endpoint that its callers cannot use</source>
        <translation>호출하는 쪽이 쓸 수 없는 VPC 엔드포인트</translation>
    </message>
    <message>
        <source>The network has an endpoint for the service, but a security group or network ACL does not let the calls to it through. They do not fall back to the internet: the name of the service leads to the endpoint, so they time out.</source>
        <translation>네트워크에 서비스의 엔드포인트가 있지만 보안 그룹이나 네트워크 ACL이 그 호출을 통과시키지 않습니다. 서비스 이름이 엔드포인트를 가리키므로 인터넷으로 돌아가지 않고 시간이 초과됩니다.</translation>
    </message>
    <message>
        <source>Let the group of the endpoint accept port 443 from the callers, and the callers&apos; groups and ACLs let it out.</source>
        <translation>엔드포인트의 그룹이 호출하는 쪽에서 오는 443 포트를 허용하고, 호출하는 쪽의 그룹과 ACL이 이를 내보내게 합니다.</translation>
    </message>
    <message>
        <source>The group of an interface endpoint accepts nothing, and an application calls the service.</source>
        <translation>인터페이스 엔드포인트의 그룹이 아무것도 허용하지 않는데 애플리케이션이 그 서비스를 호출합니다.</translation>
    </message>
    <message>
        <source>The group of the endpoint accepts port 443 from the group of the application.</source>
        <translation>엔드포인트의 그룹이 애플리케이션의 그룹에서 오는 443 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>%1 is a gateway endpoint for %2, but route tables can lead to S3 and DynamoDB only</source>
        <translation>%1은(는) %2용 게이트웨이 엔드포인트이지만, 라우팅 테이블로 갈 수 있는 서비스는 S3와 DynamoDB뿐입니다</translation>
    </message>
    <message>
        <source>Make it an interface endpoint</source>
        <translation>인터페이스 엔드포인트로 변경</translation>
    </message>
    <message>
        <source>%1 is for %2, but its network is in %3, and a gateway endpoint leads to the service in its own region only</source>
        <translation>%1은(는) %2용이지만 네트워크는 %3에 있습니다. 게이트웨이 엔드포인트는 같은 리전의 서비스로만 이어집니다</translation>
    </message>
    <message>
        <source>%1 has no effect: no route table of %2 is associated with it</source>
        <translation>%1은(는) 효과가 없습니다. %2의 어떤 라우팅 테이블에도 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Associate it with %1</source>
        <translation>%1에 연결</translation>
    </message>
    <message>
        <source>Gateway endpoint without effect</source>
        <translation>효과 없는 게이트웨이 엔드포인트</translation>
    </message>
    <message>
        <source>A gateway endpoint is an entry in route tables that leads to S3 or DynamoDB of its region. Associated with no table it carries nothing, and the packets go on through the NAT gateway, which is paid by the gigabyte, or nowhere. For other services or regions the provider refuses it.</source>
        <translation>게이트웨이 엔드포인트는 같은 리전의 S3나 DynamoDB로 이어지는 라우팅 테이블 항목입니다. 어떤 테이블에도 연결하지 않으면 아무것도 나르지 않고, 패킷은 기가바이트마다 요금을 내는 NAT 게이트웨이로 가거나 갈 곳이 없습니다. 다른 서비스나 다른 리전의 것은 제공자가 거부합니다.</translation>
    </message>
    <message>
        <source>Associate it with the route tables of the subnets that call the service; for other services take an interface endpoint.</source>
        <translation>서비스를 호출하는 서브넷의 라우팅 테이블에 연결하세요. 다른 서비스에는 인터페이스 엔드포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>A gateway endpoint for S3 with no route tables.</source>
        <translation>라우팅 테이블이 지정되지 않은 S3 게이트웨이 엔드포인트.</translation>
    </message>
    <message>
        <source>The endpoint with the route tables of app-a and app-c.</source>
        <translation>app-a와 app-c의 라우팅 테이블이 지정된 엔드포인트.</translation>
    </message>
    <message>
        <source>%1 is addressed as %2, which changes when it fails over or grows: %3</source>
        <translation>%1을(를) 주소 %2(으)로 부르는데, 장애 조치나 확장 때 바뀌는 주소입니다: %3</translation>
    </message>
    <message>
        <source>Remove the address; it is called by its DNS name</source>
        <translation>주소를 지우고 DNS 이름으로 부르기</translation>
    </message>
    <message>
        <source>Service called by an address that changes</source>
        <translation>바뀌는 주소로 부르는 서비스</translation>
    </message>
    <message>
        <source>A managed database or load balancer has a DNS name, and behind it machines that come and go. After a failover the name leads to the standby, and the old address to nothing: who has written down the address stays cut off although the service is up again.</source>
        <translation>관리형 데이터베이스와 로드 밸런서에는 DNS 이름이 있고, 그 뒤의 장비는 수시로 바뀝니다. 장애 조치가 일어나면 이름은 대기 장비를 가리키지만 예전 주소에는 아무것도 없습니다. 주소를 적어 둔 쪽은 서비스가 살아난 뒤에도 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>Call it by its DNS name, and do not cache the answer for longer than it is valid.</source>
        <translation>DNS 이름으로 부르고, 응답을 유효 시간보다 오래 캐시하지 않습니다.</translation>
    </message>
    <message>
        <source>An application that connects to the database at 10.0.30.15.</source>
        <translation>10.0.30.15로 데이터베이스에 접속하는 애플리케이션.</translation>
    </message>
    <message>
        <source>The application with the endpoint name of the database.</source>
        <translation>데이터베이스의 엔드포인트 이름을 쓰는 애플리케이션.</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, but what comes through it cannot use %4</source>
        <translation>%1은(는) %2을(를) %3(으)로 보내지만, 그곳을 거쳐 온 패킷은 %4을(를) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1 calls %2, which serves its own network %3 only</source>
        <translation>%1이(가) %2을(를) 호출하지만, 그것은 자기 네트워크 %3에서만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Gateway used from another network</source>
        <translation>다른 네트워크에서 쓰는 게이트웨이</translation>
    </message>
    <message>
        <source>A peering or a tunnel joins two networks, not what hangs on them: packets that come through it are not passed on to an internet gateway, a NAT gateway or a gateway endpoint. They are dropped without a message.</source>
        <translation>피어링이나 터널은 두 네트워크를 이을 뿐, 거기에 달린 것까지 이어 주지 않습니다. 그곳을 거쳐 온 패킷은 인터넷 게이트웨이, NAT 게이트웨이, 게이트웨이 엔드포인트로 전달되지 않고 아무 알림 없이 버려집니다.</translation>
    </message>
    <message>
        <source>Give each network its own gateways, or join the networks by a transit gateway with a network for the way out.</source>
        <translation>네트워크마다 자기 게이트웨이를 두거나, 밖으로 나가는 네트워크를 두고 전송 게이트웨이로 이으세요.</translation>
    </message>
    <message>
        <source>A route table sends 0.0.0.0/0 to a peering, to share the NAT gateway of the peer.</source>
        <translation>상대 네트워크의 NAT 게이트웨이를 함께 쓰려고 0.0.0.0/0을 피어링으로 보내는 라우팅 테이블.</translation>
    </message>
    <message>
        <source>The route table sends 0.0.0.0/0 to a NAT gateway in its own network and the peer&apos;s range to the peering.</source>
        <translation>0.0.0.0/0은 자기 네트워크의 NAT 게이트웨이로, 상대의 대역은 피어링으로 보내는 라우팅 테이블.</translation>
    </message>
    <message>
        <source>%1 joins %2 (%3) and %4 (%5), which share addresses</source>
        <translation>%1이(가) 잇는 %2(%3)과(와) %4(%5)의 주소가 겹칩니다</translation>
    </message>
    <message>
        <source>Joined networks that share addresses</source>
        <translation>연결된 네트워크 사이의 주소 중복</translation>
    </message>
    <message>
        <source>When two networks are joined, an address must exist in one of them only: a packet to an address that both have never leaves the network it starts in. A peering between such networks is refused, and a route through a VPN or a hub does not work.</source>
        <translation>두 네트워크를 이으면 주소는 한쪽에만 있어야 합니다. 양쪽에 모두 있는 주소로 보낸 패킷은 출발한 네트워크를 벗어나지 못합니다. 이런 네트워크 사이의 피어링은 거부되고, VPN이나 허브를 거치는 경로도 동작하지 않습니다.</translation>
    </message>
    <message>
        <source>Move one of the networks to a range that no network joined with it uses.</source>
        <translation>한쪽 네트워크를 함께 연결된 어떤 네트워크도 쓰지 않는 대역으로 옮깁니다.</translation>
    </message>
    <message>
        <source>A peering of two VPCs that are both 10.0.0.0/16.</source>
        <translation>둘 다 10.0.0.0/16인 VPC 사이의 피어링.</translation>
    </message>
    <message>
        <source>A peering of the VPCs 10.0.0.0/16 and 10.1.0.0/16.</source>
        <translation>VPC 10.0.0.0/16과 10.1.0.0/16 사이의 피어링.</translation>
    </message>
    <message>
        <source>Let %1 face the internet, in public subnets</source>
        <translation>%1을(를) 퍼블릭 서브넷에서 인터넷 연결용으로 변경</translation>
    </message>
    <message>
        <source>%1 is internal, but %2 asks it from the internet</source>
        <translation>%1은(는) 내부용인데 인터넷에서 %2이(가) 요청합니다</translation>
    </message>
    <message>
        <source>%1 faces the internet, but %2 has no route to an internet gateway</source>
        <translation>%1은(는) 인터넷 연결용인데 %2에는 인터넷 게이트웨이로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>Make %1 internal</source>
        <translation>%1을(를) 내부용으로 변경</translation>
    </message>
    <message>
        <source>Load balancer in subnets that do not fit</source>
        <translation>서브넷과 맞지 않는 로드 밸런서</translation>
    </message>
    <message>
        <source>A load balancer that faces the internet has a public address in each of its subnets. In a subnet without a route to the internet gateway its answers find no way back, and clients wait in vain. An internal one has private addresses only, which nobody on the internet can call.</source>
        <translation>인터넷 연결용 로드 밸런서는 각 서브넷에 퍼블릭 주소를 가집니다. 인터넷 게이트웨이로 가는 경로가 없는 서브넷에서는 응답이 돌아갈 길이 없어 클라이언트가 헛되이 기다립니다. 내부용은 프라이빗 주소만 있어 인터넷에서 아무도 호출할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enable it in public subnets of the same zones, or make it internal when only components of the network ask it.</source>
        <translation>같은 가용 영역의 퍼블릭 서브넷에 두세요. 네트워크 안의 컴포넌트만 요청한다면 내부용으로 바꾸세요.</translation>
    </message>
    <message>
        <source>An internet-facing load balancer in app-a and app-c, which lead to NAT gateways.</source>
        <translation>NAT 게이트웨이로 나가는 app-a와 app-c에 둔 인터넷 연결용 로드 밸런서.</translation>
    </message>
    <message>
        <source>The load balancer in public-a and public-c.</source>
        <translation>public-a와 public-c에 둔 로드 밸런서.</translation>
    </message>
    <message>
        <source>%1 is asked from the internet, but has no public address in %2</source>
        <translation>인터넷에서 %1에 요청하지만, %2에 있는 이 컴포넌트에는 퍼블릭 주소가 없습니다</translation>
    </message>
    <message>
        <source>%1 calls the internet, but has no public address in %2, which the internet gateway demands</source>
        <translation>%1이(가) 인터넷을 호출하지만 인터넷 게이트웨이에 필요한 퍼블릭 주소가 %2에서 없습니다</translation>
    </message>
    <message>
        <source>Give %1 a public address</source>
        <translation>%1에 퍼블릭 주소 할당</translation>
    </message>
    <message>
        <source>Machine on the internet without public address</source>
        <translation>퍼블릭 주소 없이 인터넷과 통신하는 서버</translation>
    </message>
    <message>
        <source>An internet gateway translates between a machine&apos;s private and its public IPv4 address, one to one. A machine without a public one gets no request from the internet and no answer from it, even in a public subnet with open security groups.</source>
        <translation>인터넷 게이트웨이는 서버의 프라이빗 주소와 퍼블릭 IPv4 주소를 일대일로 바꿉니다. 퍼블릭 주소가 없는 서버는 퍼블릭 서브넷에 있고 보안 그룹이 열려 있어도 인터넷에서 오는 요청도, 인터넷의 응답도 받지 못합니다.</translation>
    </message>
    <message>
        <source>Give it a public or elastic IP address, or put it behind a load balancer and a NAT gateway.</source>
        <translation>퍼블릭 IP나 탄력적 IP 주소를 주거나, 로드 밸런서와 NAT 게이트웨이 뒤에 두세요.</translation>
    </message>
    <message>
        <source>Customers call a server in a public subnet that gives no public addresses.</source>
        <translation>퍼블릭 주소를 할당하지 않는 퍼블릭 서브넷의 서버를 고객이 호출함.</translation>
    </message>
    <message>
        <source>The server has an elastic IP address.</source>
        <translation>서버에 탄력적 IP 주소가 있음.</translation>
    </message>
    <message>
        <source>%1 is in %2, whose route table %3 has no route to an internet gateway, so it leads nowhere</source>
        <translation>%1이(가) 있는 %2의 라우팅 테이블 %3에 인터넷 게이트웨이로 가는 경로가 없어, 어디로도 이어지지 않습니다</translation>
    </message>
    <message>
        <source>%1 works in one zone and needs a public subnet there, but is in none</source>
        <translation>%1은(는) 한 가용 영역에서 동작하여 그곳의 퍼블릭 서브넷이 필요하지만, 어느 서브넷에도 없습니다</translation>
    </message>
    <message>
        <source>NAT gateway without a public subnet</source>
        <translation>퍼블릭 서브넷에 있지 않은 NAT 게이트웨이</translation>
    </message>
    <message>
        <source>A NAT gateway passes packets on by the routes of the subnet it stands in. Without a route to an internet gateway there, everything that leaves through it is lost: updates and calls to other services fail in all private subnets behind it. Only a regional NAT gateway stands in no subnet.</source>
        <translation>NAT 게이트웨이는 자신이 있는 서브넷의 경로에 따라 패킷을 전달합니다. 그곳에 인터넷 게이트웨이로 가는 경로가 없으면 지나가는 모든 것이 사라져, 뒤에 있는 모든 프라이빗 서브넷에서 업데이트와 다른 서비스 호출이 실패합니다. 서브넷에 두지 않는 것은 리전 NAT 게이트웨이뿐입니다.</translation>
    </message>
    <message>
        <source>Move it to a public subnet of the same zone.</source>
        <translation>같은 가용 영역의 퍼블릭 서브넷으로 옮기세요.</translation>
    </message>
    <message>
        <source>A NAT gateway in app-a, whose default route leads to that same gateway.</source>
        <translation>기본 경로가 바로 그 게이트웨이로 이어지는 app-a에 둔 NAT 게이트웨이.</translation>
    </message>
    <message>
        <source>The NAT gateway in public-a, whose route table leads to the internet gateway.</source>
        <translation>라우팅 테이블이 인터넷 게이트웨이로 이어지는 public-a에 둔 NAT 게이트웨이.</translation>
    </message>
    <message>
        <source>Give %1 the address %2</source>
        <translation>%1에 주소 %2 지정</translation>
    </message>
    <message>
        <source>Add an elastic IP address for %1</source>
        <translation>%1에 쓸 탄력적 IP 주소 추가</translation>
    </message>
    <message>
        <source>%1 has no elastic IP address: what leaves through it (%2) has no public address to get answers at</source>
        <translation>%1에 탄력적 IP 주소가 없습니다. 이곳으로 나가는 것(%2)이 응답을 받을 퍼블릭 주소가 없습니다</translation>
    </message>
    <message>
        <source>%1 is a private NAT gateway: the internet gateway drops what %2 sends through it</source>
        <translation>%1은(는) 프라이빗 NAT 게이트웨이입니다. %2이(가) 이곳으로 보내는 것을 인터넷 게이트웨이가 버립니다</translation>
    </message>
    <message>
        <source>Make %1 a public NAT gateway</source>
        <translation>%1을(를) 퍼블릭 NAT 게이트웨이로 변경</translation>
    </message>
    <message>
        <source>NAT gateway without a public address</source>
        <translation>퍼블릭 주소 없는 NAT 게이트웨이</translation>
    </message>
    <message>
        <source>A NAT gateway replaces private addresses by its own elastic IP address. Without one the provider does not create it. A private NAT gateway has none by nature: it leads to other networks, and an internet gateway drops what comes from it.</source>
        <translation>NAT 게이트웨이는 프라이빗 주소를 자신의 탄력적 IP 주소로 바꿉니다. 그 주소가 없으면 제공자가 만들어 주지 않습니다. 프라이빗 NAT 게이트웨이는 본래 그 주소가 없습니다. 다른 네트워크로 이어질 뿐이고, 거기서 오는 것을 인터넷 게이트웨이가 버립니다.</translation>
    </message>
    <message>
        <source>Give it an elastic IP address, and make it public if it shall lead to the internet.</source>
        <translation>탄력적 IP 주소를 주고, 인터넷으로 나가야 한다면 퍼블릭으로 만드세요.</translation>
    </message>
    <message>
        <source>A NAT gateway that private subnets leave through, with no elastic IP address.</source>
        <translation>프라이빗 서브넷이 나가는 길로 쓰지만 탄력적 IP 주소가 없는 NAT 게이트웨이.</translation>
    </message>
    <message>
        <source>The NAT gateway with an elastic IP address of its own.</source>
        <translation>자신의 탄력적 IP 주소가 있는 NAT 게이트웨이.</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1을(를) %2(으)로 변경</translation>
    </message>
    <message>
        <source>%1 has the range %2; it has to be between /%3 and /%4</source>
        <translation>%1의 대역이 %2입니다. /%3에서 /%4 사이여야 합니다</translation>
    </message>
    <message>
        <source>%1 has the range %2; it has to be between /%3 and /%4, in steps of %5</source>
        <translation>%1의 대역이 %2입니다. /%3에서 /%4 사이이고 %5 단위여야 합니다</translation>
    </message>
    <message>
        <source>Network of a size that is refused</source>
        <translation>거부되는 크기의 네트워크</translation>
    </message>
    <message>
        <source>A provider creates networks only within bounds: an IPv4 range from /16, which is 65 536 addresses, to /28, which is 16. With any other size the network is refused, and nothing that is drawn in it can be built.</source>
        <translation>제공자는 정해진 크기의 네트워크만 만듭니다. IPv4 대역은 주소 65,536개인 /16에서 16개인 /28까지입니다. 그 밖의 크기는 거부되며, 그 안에 그린 것은 아무것도 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a range between /16 and /28; a /16 leaves room to grow.</source>
        <translation>/16에서 /28 사이의 대역을 고릅니다. /16이면 늘어날 여유가 있습니다.</translation>
    </message>
    <message>
        <source>A VPC with the range 10.0.0.0/8.</source>
        <translation>대역이 10.0.0.0/8인 VPC.</translation>
    </message>
    <message>
        <source>A VPC with the range 10.0.0.0/16.</source>
        <translation>대역이 10.0.0.0/16인 VPC.</translation>
    </message>
    <message>
        <source>%1 has the range %2, but %3 is for addresses that are never routed</source>
        <translation>%1의 대역은 %2인데, %3은(는) 라우팅되지 않는 주소를 위한 대역입니다</translation>
    </message>
    <message>
        <source>%1 has the range %2, but %3 means the machine itself everywhere</source>
        <translation>%1의 대역은 %2인데, %3은(는) 어디서나 장비 자신을 뜻합니다</translation>
    </message>
    <message>
        <source>%1 has the range %2, but %3 is for multicast</source>
        <translation>%1의 대역은 %2인데, %3은(는) 멀티캐스트용입니다</translation>
    </message>
    <message>
        <source>%1 has the range %2, but %3 names no machines</source>
        <translation>%1의 대역은 %2인데, %3은(는) 장비를 가리키지 않습니다</translation>
    </message>
    <message>
        <source>%1 has the range %2, but the provider uses %3 inside of its services</source>
        <translation>%1의 대역은 %2인데, %3은(는) 제공자가 서비스 내부에서 씁니다</translation>
    </message>
    <message>
        <source>%1 has the range %2, and Docker uses %3 on every host: such addresses are out of reach from containers</source>
        <translation>%1의 대역은 %2인데, Docker가 모든 호스트에서 %3을(를) 쓰므로 컨테이너에서 그 주소에 닿을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 has the range %2, which belongs to somebody on the internet</source>
        <translation>%1의 대역은 %2인데, 인터넷에 있는 다른 누군가의 대역입니다</translation>
    </message>
    <message>
        <source>Range that is not for private networks</source>
        <translation>사설 네트워크용이 아닌 대역</translation>
    </message>
    <message>
        <source>A private network takes its addresses from the ranges that nobody on the internet has: 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16. With the addresses of somebody else, that somebody can no longer be reached from inside. A few ranges have a meaning of their own and are refused, or clash with what runs on the machines.</source>
        <translation>사설 네트워크는 인터넷에서 아무도 갖지 않는 대역인 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16의 주소를 씁니다. 다른 누군가의 주소를 쓰면 안에서 그 누군가에게 닿을 수 없습니다. 특별한 뜻이 있는 대역은 거부되거나 장비에서 실행되는 것과 충돌합니다.</translation>
    </message>
    <message>
        <source>Choose a private range other than 172.17.0.0/16.</source>
        <translation>172.17.0.0/16이 아닌 사설 대역을 고릅니다.</translation>
    </message>
    <message>
        <source>A VPC 8.8.0.0/16, or 172.17.0.0/16 for machines that run containers.</source>
        <translation>VPC 8.8.0.0/16, 또는 컨테이너를 실행하는 장비를 위한 172.17.0.0/16.</translation>
    </message>
    <message>
        <source>A VPC 10.8.0.0/16.</source>
        <translation>VPC 10.8.0.0/16.</translation>
    </message>
    <message>
        <source>Use %1 as the gateway</source>
        <translation>%1을(를) 게이트웨이로 사용</translation>
    </message>
    <message>
        <source>%1 has the gateway %2, an address of %3 that no machine can have</source>
        <translation>%1의 게이트웨이 %2은(는) %3 안에 있지만 어떤 장비도 가질 수 없는 주소입니다</translation>
    </message>
    <message>
        <source>%1 has the gateway %2, which is not within its range %3</source>
        <translation>%1의 게이트웨이 %2은(는) 네트워크 대역 %3 안에 있지 않습니다</translation>
    </message>
    <message>
        <source>%1 has the address %2, which is the gateway of %3</source>
        <translation>%1의 주소 %2은(는) %3의 게이트웨이 주소입니다</translation>
    </message>
    <message>
        <source>%1 does not carry VLAN %2 of %3; it has: %4</source>
        <translation>%1은(는) %3의 VLAN %2을(를) 전달하지 않습니다. 전달하는 VLAN: %4</translation>
    </message>
    <message>
        <source>Let %1 carry VLAN %2</source>
        <translation>%1이(가) VLAN %2을(를) 전달하게 하기</translation>
    </message>
    <message>
        <source>Network whose machines cannot get out</source>
        <translation>장비가 밖으로 나갈 수 없는 네트워크</translation>
    </message>
    <message>
        <source>A machine sends what is not for its own network to the gateway, which it can reach only when the gateway has an address of the same network, and no other machine has it. And a switch passes on only the VLANs that it is told to carry.</source>
        <translation>장비는 같은 네트워크에 없는 곳으로 가는 것을 게이트웨이로 보냅니다. 게이트웨이의 주소가 같은 네트워크에 있고 다른 장비가 그 주소를 쓰지 않아야 닿을 수 있습니다. 그리고 스위치는 전달하도록 설정한 VLAN만 전달합니다.</translation>
    </message>
    <message>
        <source>Give the gateway an address of the network, and let the switches carry its VLAN.</source>
        <translation>게이트웨이에 그 네트워크의 주소를 주고, 스위치가 네트워크의 VLAN을 전달하게 합니다.</translation>
    </message>
    <message>
        <source>A network 192.168.10.0/24 with the gateway 192.168.20.1.</source>
        <translation>게이트웨이가 192.168.20.1인 네트워크 192.168.10.0/24.</translation>
    </message>
    <message>
        <source>The network with the gateway 192.168.10.1.</source>
        <translation>게이트웨이가 192.168.10.1인 같은 네트워크.</translation>
    </message>
    <message>
        <source>Add a route from %1 to %2</source>
        <translation>%1에서 %2(으)로 가는 경로 추가</translation>
    </message>
    <message>
        <source>Add a regional NAT gateway to %1</source>
        <translation>%1에 리전 NAT 게이트웨이 추가</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: %3 has no way out, and %4 has neither a NAT gateway nor an endpoint for it</source>
        <translation>%1이(가) %2에 닿지 못합니다. %3에는 나가는 길이 없고, %4에는 NAT 게이트웨이도 해당 엔드포인트도 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the route table %4 of %3 leads neither to a NAT gateway nor to an endpoint for it</source>
        <translation>%1이(가) %2에 닿지 못합니다. %3의 라우팅 테이블 %4은(는) NAT 게이트웨이로도 해당 엔드포인트로도 이어지지 않습니다</translation>
    </message>
    <message>
        <source>Private component without a way out</source>
        <translation>나가는 길 없는 프라이빗 컴포넌트</translation>
    </message>
    <message>
        <source>Calls from a private subnet to the internet or to a service of the provider need a NAT gateway or an endpoint of that service. Without either they wait until they time out: uploads, messages, updates and payments fail, and nothing in the application says why.</source>
        <translation>프라이빗 서브넷에서 인터넷이나 제공자의 서비스를 호출하려면 NAT 게이트웨이나 그 서비스의 엔드포인트가 필요합니다. 둘 다 없으면 호출은 시간이 초과될 때까지 기다립니다. 업로드, 메시지, 업데이트, 결제가 실패하고, 애플리케이션에는 이유가 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Lead the default route of the subnet to a NAT gateway, or add an endpoint when it is one service of the provider that is needed.</source>
        <translation>서브넷의 기본 경로를 NAT 게이트웨이로 잇거나, 제공자의 서비스 하나만 필요하다면 엔드포인트를 추가하세요.</translation>
    </message>
    <message>
        <source>A server in app-a stores files in a bucket; the route table of app-a has the local route only.</source>
        <translation>app-a의 서버가 버킷에 파일을 저장하지만 app-a의 라우팅 테이블에는 로컬 경로만 있음.</translation>
    </message>
    <message>
        <source>The route table of app-a sends 0.0.0.0/0 to a NAT gateway, or the bucket&apos;s packets to a gateway endpoint.</source>
        <translation>0.0.0.0/0을 NAT 게이트웨이로, 또는 버킷으로 가는 패킷을 게이트웨이 엔드포인트로 보내는 app-a의 라우팅 테이블.</translation>
    </message>
    <message>
        <source>Narrow the route of %1 to %2</source>
        <translation>%1의 경로를 %2(으)로 좁히기</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, which leads to %4 only</source>
        <translation>%1은(는) %2을(를) %3(으)로 보내지만, 그곳은 %4(으)로만 이어집니다</translation>
    </message>
    <message>
        <source>%1 leads to all of %2 (%3) through %4, but only %5 (%6) is talked to</source>
        <translation>%1은(는) %4을(를) 거쳐 %2 전체(%3)로 이어지지만, 통신하는 곳은 %5(%6)뿐입니다</translation>
    </message>
    <message>
        <source>Route to another network that is too wide</source>
        <translation>너무 넓은 다른 네트워크로의 경로</translation>
    </message>
    <message>
        <source>A route to a joined network lets every subnet behind it be tried. When only one of its subnets is talked to, the rest is open to whoever breaks in on this side, with security groups as the only thing in between.</source>
        <translation>이어진 네트워크로 가는 경로는 그 뒤의 모든 서브넷에 접근을 시도할 수 있게 합니다. 그중 한 서브넷과만 통신한다면 나머지는 이쪽에 침입한 사람에게 열려 있고, 그 사이에는 보안 그룹밖에 없습니다.</translation>
    </message>
    <message>
        <source>Route the range of the subnet that is needed, and no more.</source>
        <translation>필요한 서브넷의 대역만 경로로 두세요.</translation>
    </message>
    <message>
        <source>The shop sends 10.1.0.0/16 to the peering, but calls only the service in 10.1.4.0/24.</source>
        <translation>쇼핑몰이 10.1.0.0/16을 피어링으로 보내지만 10.1.4.0/24의 서비스만 호출함.</translation>
    </message>
    <message>
        <source>The shop sends 10.1.4.0/24 to the peering.</source>
        <translation>쇼핑몰이 10.1.4.0/24를 피어링으로 보냄.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>포트 %1 사용</translation>
    </message>
    <message>
        <source>%1 checks the health of %3 on port %2, but it listens on %4</source>
        <translation>%1은(는) 포트 %2(으)로 %3의 상태를 확인하지만, 수신 포트는 %4입니다</translation>
    </message>
    <message>
        <source>%1 sends to port %2 of %3, but it listens on %4</source>
        <translation>%1은(는) %3의 포트 %2(으)로 보내지만, 수신 포트는 %4입니다</translation>
    </message>
    <message>
        <source>Load balancer port that nobody listens on</source>
        <translation>아무도 수신하지 않는 로드 밸런서 포트</translation>
    </message>
    <message>
        <source>A load balancer passes requests to one port of its servers. When the program there listens on another, every request is refused and every health check fails: the load balancer takes all servers for dead although they run.</source>
        <translation>로드 밸런서는 서버의 한 포트로 요청을 전달합니다. 그곳의 프로그램이 다른 포트에서 수신하면 모든 요청이 거부되고 모든 상태 확인이 실패하여, 서버가 동작하고 있어도 로드 밸런서는 모두 장애로 봅니다.</translation>
    </message>
    <message>
        <source>Use the port that the program listens on, in the target group, the health check and the security groups.</source>
        <translation>프로그램이 수신하는 포트를 대상 그룹, 상태 확인, 보안 그룹에 쓰세요.</translation>
    </message>
    <message>
        <source>A target group with port 80 whose servers listen on 8080.</source>
        <translation>서버는 8080에서 수신하는데 포트가 80인 대상 그룹.</translation>
    </message>
    <message>
        <source>The target group with port 8080.</source>
        <translation>포트가 8080인 대상 그룹.</translation>
    </message>
    <message>
        <source>%1 has the public address %2, which cannot be reached from the internet</source>
        <translation>%1의 공인 주소 %2은(는) 인터넷에서 닿을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 calls %2, whose only address %3 means nothing on the internet</source>
        <translation>%1이(가) %2을(를) 부르지만, 하나뿐인 주소 %3은(는) 인터넷에서 아무 뜻이 없습니다</translation>
    </message>
    <message>
        <source>Private address where a public one belongs</source>
        <translation>공인 주소 자리에 있는 사설 주소</translation>
    </message>
    <message>
        <source>Addresses such as 192.168.10.11 exist in any number of networks, and no router of the internet knows the way to one of them. Users outside who are given such an address reach nothing, or some other machine that happens to be in their own network.</source>
        <translation>192.168.10.11 같은 주소는 수많은 네트워크에 있고, 인터넷의 어떤 라우터도 그 주소로 가는 길을 모릅니다. 밖에서 이런 주소를 받은 사용자는 아무 데도 닿지 못하거나, 자기 네트워크에 있는 엉뚱한 장비에 닿습니다.</translation>
    </message>
    <message>
        <source>Give users the address that the provider of the line assigned, or a name for it.</source>
        <translation>회선 제공자가 준 주소나 그 주소의 이름을 사용자에게 알립니다.</translation>
    </message>
    <message>
        <source>A web server with the public address 192.168.10.11.</source>
        <translation>공인 주소가 192.168.10.11인 웹 서버.</translation>
    </message>
    <message>
        <source>The web server with the private address 192.168.10.11 and a public one.</source>
        <translation>사설 주소 192.168.10.11과 별도의 공인 주소가 있는 웹 서버.</translation>
    </message>
    <message>
        <source>Add an egress-only internet gateway to %1</source>
        <translation>%1에 송신 전용 인터넷 게이트웨이 추가</translation>
    </message>
    <message>
        <source>The internet reaches %1 on IPv6: its route table %2 sends ::/0 to %3</source>
        <translation>인터넷에서 IPv6으로 %1에 닿습니다. 라우팅 테이블 %2이(가) ::/0을 %3(으)로 보냅니다</translation>
    </message>
    <message>
        <source>%1 leaves through NAT on IPv4, but its route table %2 has no way out for IPv6</source>
        <translation>%1은(는) IPv4로는 NAT를 거쳐 나가지만, 라우팅 테이블 %2에 IPv6으로 나가는 길이 없습니다</translation>
    </message>
    <message>
        <source>Private subnet with other routes on IPv6</source>
        <translation>IPv6 경로가 다른 프라이빗 서브넷</translation>
    </message>
    <message>
        <source>Routes of IPv4 and IPv6 are separate, and every IPv6 address is public. A subnet behind a NAT gateway on IPv4 is as open as a public one when ::/0 leads to the internet gateway. Only an egress-only internet gateway does on IPv6 what NAT does on IPv4: replies come in, nothing else.</source>
        <translation>IPv4와 IPv6의 경로는 따로이고, IPv6 주소는 모두 퍼블릭입니다. IPv4에서 NAT 게이트웨이 뒤에 있는 서브넷도 ::/0이 인터넷 게이트웨이로 이어지면 퍼블릭 서브넷만큼 열려 있습니다. IPv4의 NAT처럼 응답만 들여보내는 것은 IPv6에서는 송신 전용 인터넷 게이트웨이뿐입니다.</translation>
    </message>
    <message>
        <source>Lead ::/0 of private subnets to an egress-only internet gateway.</source>
        <translation>프라이빗 서브넷의 ::/0을 송신 전용 인터넷 게이트웨이로 이으세요.</translation>
    </message>
    <message>
        <source>app-a sends 0.0.0.0/0 to a NAT gateway and ::/0 to the internet gateway.</source>
        <translation>0.0.0.0/0은 NAT 게이트웨이로, ::/0은 인터넷 게이트웨이로 보내는 app-a.</translation>
    </message>
    <message>
        <source>app-a sends 0.0.0.0/0 to a NAT gateway and ::/0 to an egress-only internet gateway.</source>
        <translation>0.0.0.0/0은 NAT 게이트웨이로, ::/0은 송신 전용 인터넷 게이트웨이로 보내는 app-a.</translation>
    </message>
    <message>
        <source>%1 is called private, but its route table %2 leads to the internet gateway %3</source>
        <translation>%1은(는) 프라이빗이라고 하지만, 라우팅 테이블 %2이(가) 인터넷 게이트웨이 %3(으)로 이어집니다</translation>
    </message>
    <message>
        <source>%1 is called isolated, but its route table %2 leads to %3</source>
        <translation>%1은(는) 격리되었다고 하지만, 라우팅 테이블 %2이(가) %3(으)로 이어집니다</translation>
    </message>
    <message>
        <source>Private subnet open to the internet</source>
        <translation>인터넷에 열린 프라이빗 서브넷</translation>
    </message>
    <message>
        <source>People trust a subnet that is called private: they put databases into it and are less strict with its security groups. A route to an internet gateway makes it public all the same, and one public address is enough for the internet to reach what is in it.</source>
        <translation>사람들은 프라이빗이라고 하는 서브넷을 믿고 데이터베이스를 두며 보안 그룹에 덜 엄격해집니다. 인터넷 게이트웨이로 가는 경로가 있으면 그 서브넷은 퍼블릭이고, 퍼블릭 주소 하나만 있으면 인터넷에서 그 안에 닿을 수 있습니다.</translation>
    </message>
    <message>
        <source>Lead its default route to a NAT gateway, or remove it; or call the subnet public.</source>
        <translation>기본 경로를 NAT 게이트웨이로 잇거나 없애세요. 아니면 서브넷을 퍼블릭이라고 하세요.</translation>
    </message>
    <message>
        <source>private-a uses a route table that sends 0.0.0.0/0 to the internet gateway.</source>
        <translation>0.0.0.0/0을 인터넷 게이트웨이로 보내는 라우팅 테이블을 쓰는 private-a.</translation>
    </message>
    <message>
        <source>The route table of private-a sends 0.0.0.0/0 to a NAT gateway in the same zone.</source>
        <translation>0.0.0.0/0을 같은 가용 영역의 NAT 게이트웨이로 보내는 private-a의 라우팅 테이블.</translation>
    </message>
    <message>
        <source>%1 is called public, but its route table %2 has no route to an internet gateway</source>
        <translation>%1은(는) 퍼블릭이라고 하지만, 라우팅 테이블 %2에 인터넷 게이트웨이로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>Public subnet without a way to the internet</source>
        <translation>인터넷으로 가는 길 없는 퍼블릭 서브넷</translation>
    </message>
    <message>
        <source>Only the route table makes a subnet public. Without a route to an internet gateway nobody outside reaches what is in it, whatever it is called, and nothing in it reaches the outside: load balancers and NAT gateways there do not work.</source>
        <translation>서브넷을 퍼블릭으로 만드는 것은 라우팅 테이블뿐입니다. 인터넷 게이트웨이로 가는 경로가 없으면 이름이 무엇이든 밖에서 그 안에 닿지 못하고, 안에서도 밖에 닿지 못합니다. 그곳의 로드 밸런서와 NAT 게이트웨이는 동작하지 않습니다.</translation>
    </message>
    <message>
        <source>Add a route for 0.0.0.0/0 to the internet gateway of the network, or call the subnet what it is.</source>
        <translation>네트워크의 인터넷 게이트웨이로 가는 0.0.0.0/0 경로를 추가하거나, 서브넷의 이름을 실제에 맞추세요.</translation>
    </message>
    <message>
        <source>public-a uses a route table that has the local route only.</source>
        <translation>로컬 경로만 있는 라우팅 테이블을 쓰는 public-a.</translation>
    </message>
    <message>
        <source>The route table of public-a sends 0.0.0.0/0 to the internet gateway.</source>
        <translation>0.0.0.0/0을 인터넷 게이트웨이로 보내는 public-a의 라우팅 테이블.</translation>
    </message>
    <message>
        <source>%1 has no route table of its own and is public because the main one, %2, leads to %3</source>
        <translation>%1에는 지정된 라우팅 테이블이 없고, 기본 라우팅 테이블 %2이(가) %3(으)로 이어져 퍼블릭입니다</translation>
    </message>
    <message>
        <source>Subnet public through the main route table</source>
        <translation>기본 라우팅 테이블 때문에 퍼블릭인 서브넷</translation>
    </message>
    <message>
        <source>A subnet that names no route table uses the main one of its network. When that leads to the internet gateway, every subnet that somebody adds and forgets to connect is public from its first minute.</source>
        <translation>라우팅 테이블을 지정하지 않은 서브넷은 네트워크의 기본 라우팅 테이블을 씁니다. 그것이 인터넷 게이트웨이로 이어지면, 누군가 추가하고 연결을 잊은 서브넷은 처음부터 퍼블릭이 됩니다.</translation>
    </message>
    <message>
        <source>Give each subnet a route table on purpose, and keep the main one without a way to the internet.</source>
        <translation>서브넷마다 라우팅 테이블을 의도하여 지정하고, 기본 라우팅 테이블에는 인터넷으로 가는 길을 두지 마세요.</translation>
    </message>
    <message>
        <source>app-a names no route table; the main one sends 0.0.0.0/0 to the internet gateway.</source>
        <translation>라우팅 테이블이 지정되지 않은 app-a와, 0.0.0.0/0을 인터넷 게이트웨이로 보내는 기본 라우팅 테이블.</translation>
    </message>
    <message>
        <source>app-a uses a private route table, whatever the main one says.</source>
        <translation>기본 라우팅 테이블과 상관없이 프라이빗 라우팅 테이블을 쓰는 app-a.</translation>
    </message>
    <message>
        <source>Move %1 and everything in it to %2</source>
        <translation>%1과(와) 그 안의 모든 것을 %2(으)로 옮기기</translation>
    </message>
    <message>
        <source>%1 never sends anything to %2 by its route for %3: these are the network&apos;s own addresses</source>
        <translation>%1은(는) %3 경로로 %2에 아무것도 보내지 않습니다. 네트워크 자신의 주소입니다</translation>
    </message>
    <message>
        <source>%1 never sends anything to %2 by its route for %3: the more specific routes take all of it (%4)</source>
        <translation>%1은(는) %3 경로로 %2에 아무것도 보내지 않습니다. 더 구체적인 경로(%4)가 모두 가져갑니다</translation>
    </message>
    <message>
        <source>Route that is never used</source>
        <translation>쓰이지 않는 경로</translation>
    </message>
    <message>
        <source>A route table picks the route with the longest prefix that matches. A route whose addresses all belong to more specific ones is never picked, whatever its place in the table: whoever reads it expects packets where none go.</source>
        <translation>라우팅 테이블은 일치하는 경로 중 프리픽스가 가장 긴 것을 고릅니다. 모든 주소가 더 구체적인 경로에 속하는 경로는 테이블의 어디에 있든 선택되지 않아, 읽는 사람은 패킷이 가지 않는 곳에 간다고 여깁니다.</translation>
    </message>
    <message>
        <source>Remove the route, or narrow those that take its addresses.</source>
        <translation>그 경로를 없애거나, 주소를 가져가는 경로를 좁히세요.</translation>
    </message>
    <message>
        <source>10.8.0.0/15 leads to the VPN, but 10.8.0.0/16 and 10.9.0.0/16 lead to peerings.</source>
        <translation>10.8.0.0/15는 VPN으로 이어지지만 10.8.0.0/16과 10.9.0.0/16은 피어링으로 이어짐.</translation>
    </message>
    <message>
        <source>Only the routes to the peerings, or 10.8.0.0/14 for the VPN.</source>
        <translation>피어링으로 가는 경로만 두거나, VPN에는 10.8.0.0/14를 둠.</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1을(를) %2에 연결</translation>
    </message>
    <message>
        <source>Lead the route to %1</source>
        <translation>경로를 %1(으)로 향하게 하기</translation>
    </message>
    <message>
        <source>Remove the route from %1</source>
        <translation>%1에서 경로 제거</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, which does not join %4: the packets are dropped</source>
        <translation>%1이(가) %2을(를) %3(으)로 보내지만, %3은(는) %4과(와) 연결되어 있지 않아 패킷이 버려집니다</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, which is not in %4: the packets are dropped</source>
        <translation>%1이(가) %2을(를) %3(으)로 보내지만, %3은(는) %4 안에 없어 패킷이 버려집니다</translation>
    </message>
    <message>
        <source>Route to a gateway of another network</source>
        <translation>다른 네트워크의 게이트웨이로 향하는 경로</translation>
    </message>
    <message>
        <source>A route leads out of its network through something that is part of it: a gateway in the network, or a peering or a hub that joins it. A route to anything else is a black hole: packets for its destination disappear, and nobody gets an answer or an error.</source>
        <translation>경로는 네트워크에 속한 것을 거쳐 밖으로 나갑니다. 네트워크 안의 게이트웨이이거나, 그 네트워크를 잇는 피어링 또는 허브입니다. 그 밖의 것으로 향하는 경로는 블랙홀이어서 패킷이 사라지고, 응답도 오류도 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Lead the route to a gateway of the same network, or attach the one it names.</source>
        <translation>경로를 같은 네트워크의 게이트웨이로 향하게 하거나, 경로에 적힌 것을 네트워크에 연결합니다.</translation>
    </message>
    <message>
        <source>A route table of one VPC that sends 0.0.0.0/0 to the internet gateway of another.</source>
        <translation>0.0.0.0/0을 다른 VPC의 인터넷 게이트웨이로 보내는 라우팅 테이블.</translation>
    </message>
    <message>
        <source>The route table with the internet gateway of its own VPC.</source>
        <translation>자기 VPC의 인터넷 게이트웨이를 쓰는 라우팅 테이블.</translation>
    </message>
    <message>
        <source>%1 leads to %2 through %3, but no route table of %2 leads back: answers are lost</source>
        <translation>%1은(는) %3을(를) 거쳐 %2(으)로 이어지지만, %2의 어떤 라우팅 테이블도 되돌아오지 않아 응답이 사라집니다</translation>
    </message>
    <message>
        <source>%1 sends %2 (%3) to %4, which leads to %5 only: a peering passes nothing on</source>
        <translation>%1은(는) %2(%3)을(를) %4(으)로 보내지만, 그곳은 %5(으)로만 이어집니다. 피어링은 다른 곳으로 전달하지 않습니다</translation>
    </message>
    <message>
        <source>Route between networks without a way back</source>
        <translation>돌아오는 길 없는 네트워크 간 경로</translation>
    </message>
    <message>
        <source>Networks that are joined need routes on both sides: the request finds its way, the answer does not, and callers wait until they time out. A peering joins exactly two networks; packets for a third are dropped, even if that one is joined to the peer.</source>
        <translation>이어진 네트워크에는 양쪽에 경로가 필요합니다. 한쪽에만 있으면 요청은 가지만 응답이 돌아오지 못하고, 호출한 쪽은 시간이 초과될 때까지 기다립니다. 피어링은 정확히 두 네트워크를 잇습니다. 상대와 이어진 네트워크라도 세 번째로 가는 패킷은 버려집니다.</translation>
    </message>
    <message>
        <source>Add the route back, and join networks that talk to each other directly or by a transit gateway.</source>
        <translation>돌아오는 경로를 추가하고, 서로 통신하는 네트워크는 직접 또는 전송 게이트웨이로 이으세요.</translation>
    </message>
    <message>
        <source>The shop&apos;s table sends 10.1.0.0/16 to the peering; that of the warehouse has the local route only.</source>
        <translation>쇼핑몰의 테이블은 10.1.0.0/16을 피어링으로 보내지만, 창고의 테이블에는 로컬 경로만 있음.</translation>
    </message>
    <message>
        <source>The warehouse&apos;s table sends 10.0.0.0/16 to the peering as well.</source>
        <translation>창고의 테이블도 10.0.0.0/16을 피어링으로 보냄.</translation>
    </message>
    <message>
        <source>%1 has the route to %2 more than once</source>
        <translation>%1에 %2(으)로 가는 경로가 두 번 이상 있습니다</translation>
    </message>
    <message>
        <source>%1 sends %2 to several targets: %3</source>
        <translation>%1이(가) %2을(를) 여러 대상으로 보냅니다: %3</translation>
    </message>
    <message>
        <source>Keep only the route to %1</source>
        <translation>%1(으)로 가는 경로만 남기기</translation>
    </message>
    <message>
        <source>Destination that is routed twice</source>
        <translation>두 번 라우팅된 목적지</translation>
    </message>
    <message>
        <source>A route table has one route for each destination. The provider refuses a second one, so that only one of the two ways that are drawn exists, and which one depends on who was faster. It is no way to share traffic between two gateways either.</source>
        <translation>라우팅 테이블에는 목적지마다 경로가 하나 있습니다. 제공자가 두 번째 경로를 거부하므로 그린 두 길 중 하나만 존재하고, 어느 것인지는 먼저 만들어진 쪽에 달려 있습니다. 두 게이트웨이로 트래픽을 나누는 방법도 아닙니다.</translation>
    </message>
    <message>
        <source>Keep one route, or make one of the destinations more specific.</source>
        <translation>경로 하나만 남기거나, 목적지 하나를 더 구체적으로 적습니다.</translation>
    </message>
    <message>
        <source>A table with 0.0.0.0/0 to nat-a and 0.0.0.0/0 to nat-b.</source>
        <translation>0.0.0.0/0이 nat-a로도, nat-b로도 향하는 테이블.</translation>
    </message>
    <message>
        <source>A table for each zone, with 0.0.0.0/0 to the NAT gateway of that zone.</source>
        <translation>0.0.0.0/0을 각 가용 영역의 NAT 게이트웨이로 보내는 가용 영역별 테이블.</translation>
    </message>
    <message>
        <source>%1 has more than one internet gateway: %2</source>
        <translation>%1에 인터넷 게이트웨이가 둘 이상 있습니다: %2</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>%1만 남기기</translation>
    </message>
    <message>
        <source>Second internet gateway in a network</source>
        <translation>네트워크의 두 번째 인터넷 게이트웨이</translation>
    </message>
    <message>
        <source>A network has at most one internet gateway; attaching a second one fails. There is nothing to gain by it either: the gateway is no machine, it is there in every zone and does not get slow or fail by itself.</source>
        <translation>네트워크에는 인터넷 게이트웨이가 하나만 있을 수 있으며 두 번째는 연결되지 않습니다. 둘이어서 좋은 점도 없습니다. 게이트웨이는 장비가 아니라 모든 가용 영역에 있으며 스스로 느려지거나 고장 나지 않습니다.</translation>
    </message>
    <message>
        <source>Keep one of them and let all routes lead to it.</source>
        <translation>하나만 남기고 모든 경로를 그쪽으로 향하게 합니다.</translation>
    </message>
    <message>
        <source>A VPC with an internet gateway for each zone.</source>
        <translation>가용 영역마다 인터넷 게이트웨이가 있는 VPC.</translation>
    </message>
    <message>
        <source>A VPC with one internet gateway that the route tables of both zones name.</source>
        <translation>두 가용 영역의 라우팅 테이블이 함께 쓰는 인터넷 게이트웨이가 하나 있는 VPC.</translation>
    </message>
    <message>
        <source>%1 needs no public subnet (%2): clients talk to %3 only</source>
        <translation>%1에는 퍼블릭 서브넷(%2)이 필요 없습니다. 클라이언트는 %3과(와)만 통신합니다</translation>
    </message>
    <message>
        <source>Server behind a load balancer in public subnet</source>
        <translation>퍼블릭 서브넷에 있는 로드 밸런서 뒤의 서버</translation>
    </message>
    <message>
        <source>Clients talk to the load balancer, which reaches its servers by their private addresses. In a public subnet the servers gain nothing, and one public address or one careless security rule lets the internet talk to them past the load balancer.</source>
        <translation>클라이언트는 로드 밸런서와 통신하고, 로드 밸런서는 프라이빗 주소로 서버에 닿습니다. 서버가 퍼블릭 서브넷에 있어도 얻는 것이 없고, 퍼블릭 주소 하나나 느슨한 보안 규칙 하나로 인터넷이 로드 밸런서를 지나쳐 서버와 통신하게 됩니다.</translation>
    </message>
    <message>
        <source>Move the servers to private subnets of the same zones; the load balancer stays in the public ones.</source>
        <translation>서버를 같은 가용 영역의 프라이빗 서브넷으로 옮기세요. 로드 밸런서는 퍼블릭 서브넷에 그대로 둡니다.</translation>
    </message>
    <message>
        <source>A load balancer and its web servers, all in public-a and public-c.</source>
        <translation>모두 public-a와 public-c에 있는 로드 밸런서와 웹 서버.</translation>
    </message>
    <message>
        <source>The load balancer in public-a and public-c, the web servers in web-a and web-c.</source>
        <translation>public-a와 public-c에 있는 로드 밸런서와, web-a와 web-c에 있는 웹 서버.</translation>
    </message>
    <message>
        <source>%1 has the range %2; a subnet has to be between /%3 and /%4</source>
        <translation>%1의 대역이 %2입니다. 서브넷은 /%3에서 /%4 사이여야 합니다</translation>
    </message>
    <message>
        <source>%1 has the range %2; a subnet has to be between /%3 and /%4, in steps of %5</source>
        <translation>%1의 대역이 %2입니다. 서브넷은 /%3에서 /%4 사이이고 %5 단위여야 합니다</translation>
    </message>
    <message>
        <source>Subnet of a size that is refused</source>
        <translation>거부되는 크기의 서브넷</translation>
    </message>
    <message>
        <source>A subnet has between 16 addresses (/28) and 65 536 (/16), of which the provider keeps five. It refuses any other size, often with a message about something else, and a subnet cannot be resized later.</source>
        <translation>서브넷의 주소는 16개(/28)에서 65,536개(/16) 사이이며, 그중 5개는 제공자가 씁니다. 그 밖의 크기는 거부되고 흔히 엉뚱한 메시지가 나옵니다. 서브넷의 크기는 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the subnet a range between /16 and /28.</source>
        <translation>서브넷에 /16에서 /28 사이의 대역을 줍니다.</translation>
    </message>
    <message>
        <source>A subnet 10.0.1.0/29 for two servers.</source>
        <translation>서버 두 대를 위한 서브넷 10.0.1.0/29.</translation>
    </message>
    <message>
        <source>A subnet 10.0.1.0/28 or larger.</source>
        <translation>10.0.1.0/28이거나 더 큰 서브넷.</translation>
    </message>
    <message>
        <source>%1 (%2) has %3 addresses, but %4 are needed there: %5</source>
        <translation>%1(%2)의 주소는 %3개인데 %4개가 필요합니다: %5</translation>
    </message>
    <message>
        <source>%1 (%2) has %3 addresses, of which up to %4 are needed there, which is more than %6 %: %5</source>
        <translation>%1(%2)의 주소 %3개 가운데 최대 %4개가 필요하며, 이는 %6 %를 넘습니다: %5</translation>
    </message>
    <message>
        <source>Subnet with too few addresses</source>
        <translation>주소가 모자라는 서브넷</translation>
    </message>
    <message>
        <source>Every instance, load balancer, database and gateway has addresses in its subnets, and the provider keeps five of each subnet for itself. When none is left, nothing more starts there: the group does not grow under load, and what failed is not replaced. A subnet cannot be made larger once it is in use.</source>
        <translation>인스턴스, 로드 밸런서, 데이터베이스, 게이트웨이는 모두 서브넷의 주소를 쓰고, 서브넷마다 5개는 제공자가 씁니다. 남은 주소가 없으면 그곳에서는 더 시작할 수 없어, 부하가 늘어도 그룹이 커지지 않고 고장 난 것이 교체되지 않습니다. 쓰고 있는 서브넷은 늘릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a larger range while it is still easy.</source>
        <translation>바꾸기 쉬울 때 더 큰 대역을 고릅니다.</translation>
    </message>
    <message>
        <source>A group of up to 40 instances in the subnets 10.0.1.0/28 and 10.0.2.0/28.</source>
        <translation>서브넷 10.0.1.0/28과 10.0.2.0/28에서 인스턴스 40개까지 늘어나는 그룹.</translation>
    </message>
    <message>
        <source>The group in 10.0.1.0/26 and 10.0.2.0/26.</source>
        <translation>10.0.1.0/26과 10.0.2.0/26에 있는 그룹.</translation>
    </message>
    <message>
        <source>Make the subnets larger</source>
        <translation>서브넷 늘리기</translation>
    </message>
    <message>
        <source>%1 needs subnets of /%2 or larger: %3</source>
        <translation>%1에는 /%2 이상의 서브넷이 필요합니다: %3</translation>
    </message>
    <message>
        <source>%1 needs %2 free addresses in each of its subnets, which are not left in: %3</source>
        <translation>%1에는 서브넷마다 비어 있는 주소 %2개가 필요한데, 다음 서브넷에는 그만큼 남아 있지 않습니다: %3</translation>
    </message>
    <message>
        <source>Subnet too small for a load balancer</source>
        <translation>로드 밸런서에 너무 작은 서브넷</translation>
    </message>
    <message>
        <source>An application load balancer grows with its load by taking more addresses in its subnets. It has to have subnets of /27 or larger with eight free addresses; it is not created without them, and cannot grow when others take them later.</source>
        <translation>애플리케이션 로드 밸런서는 부하가 늘면 서브넷의 주소를 더 써서 커집니다. 비어 있는 주소가 8개인 /27 이상의 서브넷이 있어야 합니다. 그렇지 않으면 만들어지지 않고, 나중에 다른 것이 주소를 쓰면 커지지 못합니다.</translation>
    </message>
    <message>
        <source>Give the load balancer subnets of /27 or larger that hold little else.</source>
        <translation>로드 밸런서에 다른 것이 거의 없는 /27 이상의 서브넷을 줍니다.</translation>
    </message>
    <message>
        <source>A load balancer in the subnets 10.0.0.0/28 and 10.0.1.0/28.</source>
        <translation>서브넷 10.0.0.0/28과 10.0.1.0/28에 있는 로드 밸런서.</translation>
    </message>
    <message>
        <source>The load balancer in 10.0.0.0/27 and 10.0.1.0/27.</source>
        <translation>10.0.0.0/27과 10.0.1.0/27에 있는 로드 밸런서.</translation>
    </message>
    <message>
        <source>%1 names several route tables, and can use one only: %2</source>
        <translation>%1에 라우팅 테이블이 여러 개 적혀 있지만 하나만 쓸 수 있습니다: %2</translation>
    </message>
    <message>
        <source>%1 has more than one main route table: %2</source>
        <translation>%1에 기본 라우팅 테이블이 둘 이상 있습니다: %2</translation>
    </message>
    <message>
        <source>%1 has more than one main route table (%2), so that nobody knows which one these subnets use: %3</source>
        <translation>%1에 기본 라우팅 테이블이 둘 이상(%2) 있어, 다음 서브넷이 어느 것을 쓰는지 알 수 없습니다: %3</translation>
    </message>
    <message>
        <source>Keep %1 as the main route table</source>
        <translation>%1을(를) 기본 라우팅 테이블로 남기기</translation>
    </message>
    <message>
        <source>Subnet with more than one route table</source>
        <translation>라우팅 테이블이 둘 이상인 서브넷</translation>
    </message>
    <message>
        <source>Each subnet uses one route table: the one it names, else the main one of its network, of which there is one as well. With two, it is open where packets go, and whether the subnet is public.</source>
        <translation>서브넷은 라우팅 테이블 하나를 씁니다. 직접 지정한 테이블이거나, 네트워크에 하나뿐인 기본 테이블입니다. 둘이면 패킷이 어디로 가는지, 서브넷이 퍼블릭인지 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Name one table, and put all the routes that the subnet needs into it.</source>
        <translation>테이블 하나를 지정하고, 서브넷에 필요한 경로를 모두 그 안에 둡니다.</translation>
    </message>
    <message>
        <source>A VPC with two main route tables, one with a way to the internet and one without.</source>
        <translation>인터넷으로 가는 길이 있는 것과 없는 것, 두 기본 라우팅 테이블이 있는 VPC.</translation>
    </message>
    <message>
        <source>One main route table, and another one that the public subnets name.</source>
        <translation>기본 라우팅 테이블 하나와, 퍼블릭 서브넷이 지정한 다른 테이블.</translation>
    </message>
    <message>
        <source>Remove the way to the internet from %1</source>
        <translation>%1에서 인터넷으로 가는 길 없애기</translation>
    </message>
    <message>
        <source>Add a route table without a way to the internet gateway</source>
        <translation>인터넷 게이트웨이로 가는 길이 없는 라우팅 테이블 추가</translation>
    </message>
    <message>
        <source>%1 is reached over TCP %2 by %3, and no arrow says so</source>
        <translation>%3이(가) TCP %2(으)로 %1에 닿지만, 그런 화살표는 없습니다</translation>
    </message>
    <message>
        <source>%1 is reached over TCP %2 from the internet, and no arrow says so</source>
        <translation>인터넷에서 TCP %2(으)로 %1에 닿지만, 그런 화살표는 없습니다</translation>
    </message>
    <message>
        <source>Access that the drawing does not show</source>
        <translation>그림에 없는 접근</translation>
    </message>
    <message>
        <source>Routes, ACLs and security groups let a component reach another although no arrow leads there, past a tier or from the internet. Either the drawing is missing something that people rely on, or the network is open where nobody meant it to be.</source>
        <translation>경로, ACL, 보안 그룹이 화살표가 없는 곳으로, 계층을 건너뛰거나 인터넷에서 접근하게 합니다. 사람들이 의존하는 무언가가 그림에 빠졌거나, 아무도 의도하지 않은 곳이 열려 있는 것입니다.</translation>
    </message>
    <message>
        <source>Draw the arrow if it is meant; otherwise take the member out of the shared group, or the public address away.</source>
        <translation>의도한 접근이면 화살표를 그리고, 아니면 공유 그룹에서 그 구성원을 빼거나 퍼블릭 주소를 없앱니다.</translation>
    </message>
    <message>
        <source>A web and an application server share a group that the database accepts, and only the application calls the database.</source>
        <translation>데이터베이스가 허용하는 그룹을 웹 서버와 애플리케이션 서버가 함께 쓰지만, 데이터베이스는 애플리케이션만 호출합니다.</translation>
    </message>
    <message>
        <source>Each tier has a group of its own, and the database accepts that of the application.</source>
        <translation>계층마다 자기 그룹이 있고, 데이터베이스는 애플리케이션의 그룹만 허용합니다.</translation>
    </message>
    <message>
        <source>%1 has the address %2, which is the broadcast address of %3 (%4)</source>
        <translation>%1의 주소 %2은(는) %3(%4)의 브로드캐스트 주소입니다</translation>
    </message>
    <message>
        <source>%1 has the address %2, which names the network %3 (%4) itself</source>
        <translation>%1의 주소 %2은(는) 네트워크 %3(%4) 자체를 가리킵니다</translation>
    </message>
    <message>
        <source>%1 has the address %2, which is that of the router of %3 (%4)</source>
        <translation>%1의 주소 %2은(는) %3(%4)의 라우터 주소입니다</translation>
    </message>
    <message>
        <source>%1 has the address %2, which is that of the name server of %3 (%4)</source>
        <translation>%1의 주소 %2은(는) %3(%4)의 이름 서버 주소입니다</translation>
    </message>
    <message>
        <source>%1 has the address %2, which the provider reserves in %3 (%4)</source>
        <translation>%1의 주소 %2은(는) %3(%4)에서 제공자가 예약한 주소입니다</translation>
    </message>
    <message>
        <source>%1 has the address %2, which is not within %3 (%4)</source>
        <translation>%1의 주소 %2은(는) %3(%4) 안에 있지 않습니다</translation>
    </message>
    <message>
        <source>Address that the machine cannot have</source>
        <translation>장비가 가질 수 없는 주소</translation>
    </message>
    <message>
        <source>A machine has an address of the subnet it is in; no router delivers anything else to it. Some addresses are taken from the start: in a subnet of a cloud the first four and the last one, for the network, its router, its name server and the provider, elsewhere the first and the last one.</source>
        <translation>장비는 자신이 있는 서브넷의 주소를 가집니다. 다른 주소로는 어떤 라우터도 패킷을 전해 주지 않습니다. 처음부터 쓰이고 있는 주소도 있습니다. 클라우드의 서브넷에서는 네트워크, 라우터, 이름 서버, 제공자를 위한 처음 네 개와 마지막 하나이고, 그 밖에서는 처음과 마지막 주소입니다.</translation>
    </message>
    <message>
        <source>Choose a free address within the range of the subnet.</source>
        <translation>서브넷 대역 안에서 비어 있는 주소를 고릅니다.</translation>
    </message>
    <message>
        <source>An instance 10.0.1.1 in the subnet 10.0.1.0/24: that is the router.</source>
        <translation>서브넷 10.0.1.0/24에 있는 인스턴스 10.0.1.1. 이것은 라우터의 주소입니다.</translation>
    </message>
    <message>
        <source>The instance as 10.0.1.4, the first address that is free.</source>
        <translation>비어 있는 첫 주소인 10.0.1.4를 쓰는 인스턴스.</translation>
    </message>
    <message>
        <source>Call the zone %1</source>
        <translation>가용 영역 이름을 %1(으)로 변경</translation>
    </message>
    <message>
        <source>%1 stands for several zones (%2), but each of its subnets is in exactly one: %3</source>
        <translation>%1이(가) 여러 가용 영역(%2)을 나타내지만, 그 안의 서브넷은 각각 정확히 하나의 가용 영역에 있습니다: %3</translation>
    </message>
    <message>
        <source>%1 is the zone %2, which is not in the region %3: %4 would be in no zone</source>
        <translation>%1은(는) 가용 영역 %2인데 리전 %3에 없습니다. %4은(는) 어느 가용 영역에도 있지 않게 됩니다</translation>
    </message>
    <message>
        <source>%1 is in no zone</source>
        <translation>%1이(가) 어느 가용 영역에도 없습니다</translation>
    </message>
    <message>
        <source>Subnet that is not in exactly one zone</source>
        <translation>정확히 하나의 가용 영역에 있지 않은 서브넷</translation>
    </message>
    <message>
        <source>A subnet lies in exactly one zone, and that zone in the region of its network. One box that stands for two zones hides that half of what it holds fails with each of them, and a zone of another region cannot be named at all.</source>
        <translation>서브넷은 정확히 하나의 가용 영역에 있고, 그 가용 영역은 네트워크의 리전에 있습니다. 상자 하나가 두 가용 영역을 나타내면 그 안의 절반씩이 각각 함께 고장 난다는 사실이 가려지고, 다른 리전의 가용 영역은 아예 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Draw one box for each zone and put each subnet into one of them.</source>
        <translation>가용 영역마다 상자를 하나씩 그리고, 서브넷을 그중 하나에 넣습니다.</translation>
    </message>
    <message>
        <source>A zone &quot;a, c&quot;, or us-east-1a in the region ap-northeast-2.</source>
        <translation>가용 영역 &quot;a, c&quot;, 또는 리전 ap-northeast-2에 있는 us-east-1a.</translation>
    </message>
    <message>
        <source>A zone ap-northeast-2a and a zone ap-northeast-2c with a subnet each.</source>
        <translation>서브넷이 하나씩 있는 가용 영역 ap-northeast-2a와 ap-northeast-2c.</translation>
    </message>
    <message>
        <source>Add a subnet like %1 to %2</source>
        <translation>%2에 %1과(와) 같은 서브넷 추가</translation>
    </message>
    <message>
        <source>%1 has no public subnet, unlike the other zones of %2</source>
        <translation>%1에 %2의 다른 가용 영역과 달리 퍼블릭 서브넷이 없습니다</translation>
    </message>
    <message>
        <source>%1 has no private subnet, unlike the other zones of %2</source>
        <translation>%1에 %2의 다른 가용 영역과 달리 프라이빗 서브넷이 없습니다</translation>
    </message>
    <message>
        <source>Zone without a public or a private subnet</source>
        <translation>퍼블릭이나 프라이빗 서브넷이 없는 가용 영역</translation>
    </message>
    <message>
        <source>Each zone that serves users needs a public subnet, for the load balancer and the NAT gateway, and a private one for what nobody outside should reach. A zone that lacks one of them leans on another zone, or exposes its machines.</source>
        <translation>사용자에게 서비스하는 가용 영역에는 로드 밸런서와 NAT 게이트웨이를 위한 퍼블릭 서브넷과, 밖에서 닿으면 안 되는 것을 위한 프라이빗 서브넷이 필요합니다. 하나가 없으면 다른 가용 영역에 의존하거나 장비를 노출합니다.</translation>
    </message>
    <message>
        <source>Add the subnet that is missing, with the route table of its kind.</source>
        <translation>없는 서브넷을 그 종류의 라우팅 테이블과 함께 추가합니다.</translation>
    </message>
    <message>
        <source>Zone a with a public and a private subnet, and zone c with a private one only.</source>
        <translation>퍼블릭과 프라이빗 서브넷이 있는 가용 영역 a와, 프라이빗 서브넷만 있는 가용 영역 c.</translation>
    </message>
    <message>
        <source>Both zones with one public and one private subnet.</source>
        <translation>퍼블릭과 프라이빗 서브넷이 하나씩 있는 두 가용 영역.</translation>
    </message>
    <message>
        <source>Copy to %1 before a write is confirmed (writes take longer)</source>
        <translation>쓰기를 확정하기 전에 %1에 복제(쓰기가 느려짐)</translation>
    </message>
    <message>
        <source>%1 may lose no data, but its copies get a write only after it was confirmed: %2</source>
        <translation>%1: 데이터를 잃으면 안 되는데 쓰기가 확정된 뒤에야 복제본에 전달됩니다(%2)</translation>
    </message>
    <message>
        <source>No data may be lost, but copies lag behind</source>
        <translation>데이터 손실이 없어야 하는데 뒤처지는 복제본</translation>
    </message>
    <message>
        <source>An asynchronous copy gets a write after the customer was told that it is done. When the original fails in between, the order is gone although it was confirmed. A tolerated data loss of nothing takes a copy that has every write before it is confirmed.</source>
        <translation>비동기 복제본은 고객에게 완료를 알린 뒤에야 쓰기를 받습니다. 그 사이에 원본에 장애가 나면 이미 확정한 주문이 사라집니다. 데이터를 조금도 잃지 않으려면 확정하기 전에 모든 쓰기를 받는 복제본이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Add a synchronous standby, or allow the loss of as much as the copy lags behind.</source>
        <translation>동기식 대기 인스턴스를 추가하거나, 복제본이 뒤처지는 만큼의 손실을 허용합니다.</translation>
    </message>
    <message>
        <source>A database with a tolerated data loss of 0s and one asynchronous read replica.</source>
        <translation>허용 데이터 손실이 0s인데 비동기 읽기 전용 복제본만 있는 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database with Multi-AZ on.</source>
        <translation>같은 데이터베이스에서 다중 AZ를 켠 구성.</translation>
    </message>
    <message>
        <source>%1 joins %2 with itself</source>
        <translation>%1이(가) %2을(를) 자기 자신과 연결합니다</translation>
    </message>
    <message>
        <source>%1 names itself as %2</source>
        <translation>%1의 %2에 자기 자신이 적혀 있습니다</translation>
    </message>
    <message>
        <source>A property names another component: a route table, a security group, a subnet. When that one is missing or of another kind, the property does nothing, and the system that is built is not the one that was meant. Often it was deleted or renamed elsewhere. The same goes for a name that leads nowhere, and for what nothing is connected with.</source>
        <translation>속성은 라우팅 테이블, 보안 그룹, 서브넷 같은 다른 컴포넌트를 가리킵니다. 그 컴포넌트가 없거나 종류가 다르면 속성은 아무 일도 하지 않으며, 의도한 것과 다른 시스템이 만들어집니다. 다른 곳에서 삭제했거나 이름을 바꾼 경우가 많습니다. 아무 데로도 이어지지 않는 도메인 이름이나 아무것과도 연결되지 않은 컴포넌트도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Name a component that exists, draw the arrow that is missing, or remove what is left over.</source>
        <translation>있는 컴포넌트를 가리키거나, 빠진 화살표를 그리거나, 남은 것을 제거하십시오.</translation>
    </message>
    <message>
        <source>Move %1 to a server of its own</source>
        <translation>%1을(를) 전용 서버로 옮기기</translation>
    </message>
    <message>
        <source>%1 holds %2 GiB and shares the disks and the memory of %3 with %4</source>
        <translation>%1은(는) %2 GiB를 저장하며, %3의 디스크와 메모리를 %4과(와) 함께 씁니다</translation>
    </message>
    <message>
        <source>Large database that shares its host</source>
        <translation>호스트를 나눠 쓰는 대형 데이터베이스</translation>
    </message>
    <message>
        <source>A large database lives on memory and fast disks. In a virtual machine or a container it shares them with neighbours: its answers get slower whenever one of them is busy, and every request of the application waits for them.</source>
        <translation>대형 데이터베이스의 성능은 메모리와 빠른 디스크에 달려 있습니다. 가상 머신이나 컨테이너에서는 이를 이웃과 나눠 쓰므로, 이웃이 바쁠 때마다 응답이 느려지고 애플리케이션의 모든 요청이 기다리게 됩니다.</translation>
    </message>
    <message>
        <source>Give a large database a server of its own. The parameter gib of this rule says how much storage makes one large.</source>
        <translation>대형 데이터베이스는 전용 서버에서 실행하십시오. 이 규칙의 매개변수 gib가 얼마나 커야 대형으로 볼지 정합니다.</translation>
    </message>
    <message>
        <source>A database of 2000 GiB in a container, beside the containers of two other services.</source>
        <translation>다른 서비스 두 개의 컨테이너 옆 컨테이너에서 실행되는 2000 GiB 데이터베이스.</translation>
    </message>
    <message>
        <source>The database on a server of its own.</source>
        <translation>전용 서버에서 실행되는 데이터베이스.</translation>
    </message>
    <message>
        <source>%1 is not backed up</source>
        <translation>%1은(는) 백업되지 않습니다</translation>
    </message>
    <message>
        <source>%1 keeps its backups for less than a week (days: %2, at least %3)</source>
        <translation>%1의 백업 보존 기간이 일주일보다 짧습니다(%2일, 최소 %3일)</translation>
    </message>
    <message>
        <source>Keep backups for %1 days</source>
        <translation>백업을 %1일 동안 보존</translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery</source>
        <translation>시점 복구 켜기</translation>
    </message>
    <message>
        <source>Database without a week of backups</source>
        <translation>일주일치 백업이 없는 데이터베이스</translation>
    </message>
    <message>
        <source>A standby copies every mistake within a second: a wrong DELETE, a broken release, a break-in. Only a backup from before leads back. Damage is often noticed days later, so backups of a day or two are gone when they are needed.</source>
        <translation>대기 복제본은 잘못된 DELETE, 결함이 있는 배포, 침해 같은 실수와 사고까지 1초 안에 그대로 복제합니다. 되돌릴 수 있는 길은 그 이전의 백업뿐입니다. 손상은 며칠 뒤에야 발견되는 일이 많아, 하루 이틀 치 백업은 정작 필요할 때 이미 사라지고 없습니다.</translation>
    </message>
    <message>
        <source>Keep daily backups for seven days or longer, and try now and then to restore one.</source>
        <translation>매일 백업해 7일 이상 보존하고, 가끔 실제로 복원해 보세요.</translation>
    </message>
    <message>
        <source>A database that keeps its backups for one day.</source>
        <translation>백업을 하루만 보존하는 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database keeps them for seven days.</source>
        <translation>백업을 7일 동안 보존하는 같은 데이터베이스.</translation>
    </message>
    <message>
        <source>%1 is to run %2, which this service does not offer; it has: %3</source>
        <translation>%1: 이 서비스가 제공하지 않는 %2(으)로 설정되어 있습니다. 제공하는 엔진: %3</translation>
    </message>
    <message>
        <source>Database engine that the service does not run</source>
        <translation>서비스가 제공하지 않는 데이터베이스 엔진</translation>
    </message>
    <message>
        <source>A managed database service runs the engines it is made for and no others. The provider refuses to create this one, and the application that was written for the engine has no database.</source>
        <translation>관리형 데이터베이스 서비스는 정해진 엔진만 실행합니다. 공급자가 생성을 거부하므로 그 엔진에 맞춰 만든 애플리케이션은 데이터베이스 없이 남습니다.</translation>
    </message>
    <message>
        <source>Choose an engine that the service offers, or run the database on machines of your own.</source>
        <translation>서비스가 제공하는 엔진을 고르거나 직접 관리하는 서버에서 데이터베이스를 운영합니다.</translation>
    </message>
    <message>
        <source>A managed relational database with the engine cassandra.</source>
        <translation>엔진이 cassandra인 관리형 관계형 데이터베이스.</translation>
    </message>
    <message>
        <source>The same with the engine postgres.</source>
        <translation>같은 데이터베이스의 엔진을 postgres로 설정.</translation>
    </message>
    <message>
        <source>%1 stay %2 instances however many requests come: nothing adds some under load or replaces one that fails</source>
        <translation>%1은(는) 요청이 아무리 많아도 인스턴스 %2개에 머뭅니다. 부하가 늘어도 추가되지 않고, 고장 나도 교체되지 않습니다</translation>
    </message>
    <message>
        <source>%1 runs %2 copies however many requests come: nothing adds some under load</source>
        <translation>%1은(는) 요청이 아무리 많아도 복제본 %2개로 실행됩니다. 부하가 늘어도 추가되지 않습니다</translation>
    </message>
    <message>
        <source>Let it grow to %1 copies</source>
        <translation>복제본 %1개까지 늘어나게 하기</translation>
    </message>
    <message>
        <source>Tier that does not grow with its load</source>
        <translation>부하에 따라 늘지 않는 계층</translation>
    </message>
    <message>
        <source>Nobody can foretell how many users come. A tier with a fixed number of servers is too small on the busiest day, when it matters most, and too large in every quiet hour that is paid for. In a cloud the provider can start and stop servers by itself.</source>
        <translation>사용자가 얼마나 올지는 아무도 예측할 수 없습니다. 서버 수가 고정된 계층은 가장 중요한 날에 모자라고, 한가한 시간에는 비용만 듭니다. 클라우드에서는 공급자가 서버를 스스로 시작하고 중지할 수 있습니다.</translation>
    </message>
    <message>
        <source>Let an Auto Scaling group run the tier, with a policy that follows the load.</source>
        <translation>부하를 따르는 정책을 갖춘 Auto Scaling 그룹으로 계층을 실행하십시오.</translation>
    </message>
    <message>
        <source>A load balancer and two instances in the cloud that somebody started by hand.</source>
        <translation>클라우드의 로드 밸런서와 사람이 직접 시작한 인스턴스 두 개.</translation>
    </message>
    <message>
        <source>The load balancer with an Auto Scaling group of 2 to 6 instances.</source>
        <translation>로드 밸런서와 인스턴스 2~6개의 Auto Scaling 그룹.</translation>
    </message>
    <message>
        <source>Put the numbers in order</source>
        <translation>크기 값을 순서에 맞게 고치기</translation>
    </message>
    <message>
        <source>%1 has a minimum of %2, which is more than its maximum of %3</source>
        <translation>%1의 최소 크기 %2이(가) 최대 크기 %3보다 큽니다</translation>
    </message>
    <message>
        <source>%1 should run %2 copies, but may run %3 to %4</source>
        <translation>%1의 원하는 복제본 수는 %2개이지만 허용 범위는 %3~%4개입니다</translation>
    </message>
    <message>
        <source>Group whose size is out of its bounds</source>
        <translation>범위를 벗어난 그룹 크기</translation>
    </message>
    <message>
        <source>A group runs at least its minimum and at most its maximum, and what it should run lies between the two. The provider refuses a group whose numbers contradict each other, so that nothing is created at all.</source>
        <translation>그룹은 최소 크기 이상, 최대 크기 이하로 실행되고 원하는 용량은 그 사이에 있어야 합니다. 값이 서로 모순되면 공급자가 그룹을 거부하므로 아무것도 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Choose minimum ≤ desired ≤ maximum.</source>
        <translation>최소 ≤ 원하는 용량 ≤ 최대가 되도록 정하십시오.</translation>
    </message>
    <message>
        <source>An Auto Scaling group with minimum 2, desired 8 and maximum 4.</source>
        <translation>최소 2, 원하는 용량 8, 최대 4인 Auto Scaling 그룹.</translation>
    </message>
    <message>
        <source>The same group with desired 4.</source>
        <translation>원하는 용량이 4인 같은 그룹.</translation>
    </message>
    <message>
        <source>%1 has the fixed address %2, but its instances are replaced at any time and get others</source>
        <translation>%1에 고정 주소 %2이(가) 있지만, 인스턴스는 언제든 교체되어 다른 주소를 받습니다</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>주소 제거</translation>
    </message>
    <message>
        <source>A route of %1 leads to an instance of %2, which is replaced at any time</source>
        <translation>%1의 경로가 언제든 교체될 수 있는 %2의 인스턴스로 이어집니다</translation>
    </message>
    <message>
        <source>%1 is the fixed address of an instance of %2, which is replaced at any time and loses it</source>
        <translation>%1은(는) %2의 인스턴스에 붙은 고정 주소입니다. 인스턴스는 언제든 교체되며 그때 주소를 잃습니다</translation>
    </message>
    <message>
        <source>Detach it from %1</source>
        <translation>%1에서 분리</translation>
    </message>
    <message>
        <source>Fixed address of a replaceable instance</source>
        <translation>교체되는 인스턴스의 고정 주소</translation>
    </message>
    <message>
        <source>A group starts and ends instances as it needs them, and each new one has new addresses. A fixed address or a route that means one of them leads nowhere after the first replacement, and the others never get a request that way.</source>
        <translation>그룹은 필요에 따라 인스턴스를 시작하고 종료하며, 새 인스턴스는 새 주소를 받습니다. 인스턴스 하나를 가리키는 고정 주소나 경로는 처음 교체된 뒤에는 어디로도 이어지지 않고, 나머지 인스턴스는 그 길로 요청을 받지 못합니다.</translation>
    </message>
    <message>
        <source>Give the address to a load balancer in front of the group, or a name to it in DNS.</source>
        <translation>그룹 앞의 로드 밸런서에 주소를 주거나, DNS에서 로드 밸런서에 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>An elastic IP address attached to an Auto Scaling group.</source>
        <translation>Auto Scaling 그룹에 연결된 탄력적 IP 주소.</translation>
    </message>
    <message>
        <source>A load balancer in front of the group, and a DNS name for the load balancer.</source>
        <translation>그룹 앞의 로드 밸런서와 로드 밸런서를 가리키는 DNS 이름.</translation>
    </message>
    <message>
        <source>Follow the load of the processors</source>
        <translation>프로세서 부하를 따르게 하기</translation>
    </message>
    <message>
        <source>%1 may run %2 to %3 instances, but nothing makes it grow or shrink</source>
        <translation>%1은(는) 인스턴스를 %2~%3개 실행할 수 있지만, 늘리거나 줄이는 정책이 없습니다</translation>
    </message>
    <message>
        <source>Group that never scales</source>
        <translation>조정되지 않는 그룹</translation>
    </message>
    <message>
        <source>A minimum and a maximum only say how far a group may go. Without a policy it stays at its desired size: when more users come the instances are overloaded, and at night the ones that nobody needs are paid for.</source>
        <translation>최소와 최대는 그룹이 어디까지 변할 수 있는지만 정합니다. 정책이 없으면 원하는 용량에 머물러, 사용자가 늘면 인스턴스가 과부하되고 밤에는 아무도 쓰지 않는 인스턴스에 비용을 냅니다.</translation>
    </message>
    <message>
        <source>Add a policy that follows a metric, such as 60 % of the processors, or a schedule where the busy hours are known.</source>
        <translation>프로세서 사용률 60 %처럼 지표를 따르는 정책을 추가하거나, 바쁜 시간을 안다면 일정을 추가하십시오.</translation>
    </message>
    <message>
        <source>A group of 2 to 6 instances without a scaling policy.</source>
        <translation>조정 정책이 없는 인스턴스 2~6개의 그룹.</translation>
    </message>
    <message>
        <source>The same group, which keeps its processors at 60 %.</source>
        <translation>프로세서 사용률을 60 %로 유지하는 같은 그룹.</translation>
    </message>
    <message>
        <source>%1 has %2 processors, but %3 is the only process on it and keeps one of them busy</source>
        <translation>%1에는 프로세서가 %2개 있지만, 실행되는 프로세스는 %3뿐이어서 하나만 쓰입니다</translation>
    </message>
    <message>
        <source>Processors that one process leaves idle</source>
        <translation>프로세스 하나 때문에 노는 프로세서</translation>
    </message>
    <message>
        <source>Many application servers run their program on one processor. On a machine with eight, seven are paid for and idle, and a crash of the one process is an outage although the machine is well.</source>
        <translation>많은 애플리케이션 서버는 프로그램을 프로세서 하나에서 실행합니다. 프로세서가 여덟 개인 머신이라면 일곱 개는 비용만 들고 놀며, 머신이 멀쩡해도 프로세스 하나가 죽으면 장애가 됩니다.</translation>
    </message>
    <message>
        <source>Run as many processes as there are processors behind a load balancer on the same machine, or choose a smaller machine.</source>
        <translation>같은 머신의 로드 밸런서 뒤에서 프로세서 수만큼 프로세스를 실행하거나, 더 작은 머신을 고르십시오.</translation>
    </message>
    <message>
        <source>A server with 8 processors and one Node.js process.</source>
        <translation>프로세서 8개인 서버와 Node.js 프로세스 하나.</translation>
    </message>
    <message>
        <source>The server with nginx in front of several processes on ports of their own.</source>
        <translation>각자 다른 포트를 쓰는 여러 프로세스와 그 앞의 nginx가 있는 서버.</translation>
    </message>
    <message>
        <source>While %1 is deployed (%2) the old and the new version answer side by side, which they cannot</source>
        <translation>%1을(를) 배포하는 동안(%2) 이전 버전과 새 버전이 나란히 응답하지만, 두 버전은 공존할 수 없습니다</translation>
    </message>
    <message>
        <source>Versions that cannot run side by side</source>
        <translation>나란히 실행할 수 없는 버전</translation>
    </message>
    <message>
        <source>Whatever replaces copies one after the other, or switches from old to new ones, has both versions answer for a while. When the new one changes a table or the form of a session that the old one reads, users see errors until the last old copy is gone.</source>
        <translation>복제본을 하나씩 교체하거나 이전 것에서 새 것으로 전환하면 한동안 두 버전이 함께 응답합니다. 이전 버전이 읽는 테이블이나 세션 형식을 새 버전이 바꾸면, 마지막 이전 복제본이 사라질 때까지 사용자가 오류를 봅니다.</translation>
    </message>
    <message>
        <source>Make each version work with the data of the one before it, in two releases if it must be, or plan an outage for this one.</source>
        <translation>각 버전이 바로 앞 버전의 데이터로도 동작하게 하고 필요하면 두 번에 나눠 배포하십시오. 아니면 이번 배포에는 서비스 중단을 계획하십시오.</translation>
    </message>
    <message>
        <source>Two web servers with a rolling deployment of versions that cannot coexist.</source>
        <translation>공존할 수 없는 버전을 롤링 방식으로 배포하는 웹 서버 두 대.</translation>
    </message>
    <message>
        <source>A release that adds the new columns first, and one later that removes the old ones.</source>
        <translation>새 열을 먼저 추가하는 배포와 이전 열을 나중에 제거하는 배포.</translation>
    </message>
    <message>
        <source>%1 has no launch template: nothing says what its instances are</source>
        <translation>%1에 시작 템플릿이 없습니다. 어떤 인스턴스인지 정해진 것이 없습니다</translation>
    </message>
    <message>
        <source>Start instances from %1</source>
        <translation>%1에서 인스턴스 시작</translation>
    </message>
    <message>
        <source>%1 names no image, so that %2 cannot start an instance</source>
        <translation>%1에 이미지가 지정되지 않아 %2이(가) 인스턴스를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is asked from outside without a load balancer: its instances come and go, and so do their addresses</source>
        <translation>%1은(는) 로드 밸런서 없이 외부 요청을 받습니다. 인스턴스는 생기고 사라지며 주소도 바뀝니다</translation>
    </message>
    <message>
        <source>Auto Scaling group that lacks a part</source>
        <translation>구성 요소가 빠진 Auto Scaling 그룹</translation>
    </message>
    <message>
        <source>A group starts its instances from a launch template, and the template from an image. Where one is missing the provider refuses the group. One that users ask needs a load balancer as well: nobody outside can follow instances that are replaced at any time.</source>
        <translation>그룹은 시작 템플릿으로, 템플릿은 이미지로 인스턴스를 시작합니다. 하나라도 빠지면 공급자가 그룹을 거부합니다. 사용자의 요청을 받는 그룹에는 로드 밸런서도 필요합니다. 언제든 교체되는 인스턴스를 외부에서 따라갈 수는 없기 때문입니다.</translation>
    </message>
    <message>
        <source>Name a launch template with an image, and put a load balancer or a target group in front of what users ask.</source>
        <translation>이미지가 있는 시작 템플릿을 지정하고, 사용자의 요청을 받는 그룹 앞에 로드 밸런서나 대상 그룹을 두십시오.</translation>
    </message>
    <message>
        <source>A group without a launch template, beside a template that others use.</source>
        <translation>다른 그룹이 쓰는 템플릿이 있는데도 시작 템플릿이 없는 그룹.</translation>
    </message>
    <message>
        <source>The group with that template, behind a load balancer.</source>
        <translation>그 템플릿을 쓰고 로드 밸런서 뒤에 있는 그룹.</translation>
    </message>
    <message>
        <source>%1 is to move into %2, but nothing is drawn that copies the data</source>
        <translation>%1을(를) %2(으)로 옮기려고 하지만 데이터를 복사하는 것이 그려져 있지 않습니다</translation>
    </message>
    <message>
        <source>%1 is to move into %2, but nothing is drawn that turns %3 into %4</source>
        <translation>%1을(를) %2(으)로 옮기려고 하지만 %3에서 %4(으)로 변환하는 것이 그려져 있지 않습니다</translation>
    </message>
    <message>
        <source>Move to a managed database without a way</source>
        <translation>방법이 빠진 관리형 데이터베이스 이전</translation>
    </message>
    <message>
        <source>Data does not move from your own database into a managed one by itself. Something has to read all of it, follow the changes until the cut-over, and translate where the engines differ; it needs a place to run, a route to both ends and permission there. Plans that leave it out find that on the day of the move.</source>
        <translation>직접 운영하는 데이터베이스의 데이터가 관리형 데이터베이스로 저절로 옮겨지지는 않습니다. 전체를 읽고, 전환할 때까지 변경을 따라가고, 엔진이 다르면 변환하는 무언가가 필요합니다. 그것이 실행될 곳, 양쪽으로 가는 경로와 권한도 있어야 합니다. 계획에서 빠뜨리면 이전하는 날에야 알게 됩니다.</translation>
    </message>
    <message>
        <source>Draw what copies: a migration service between the two, with the way to the source.</source>
        <translation>둘 사이에서 데이터를 복사하는 마이그레이션 서비스와 원본으로 가는 경로를 그립니다.</translation>
    </message>
    <message>
        <source>A replication arrow from the database in the data centre straight into the cloud.</source>
        <translation>데이터 센터의 데이터베이스에서 클라우드로 바로 이어진 복제 화살표.</translation>
    </message>
    <message>
        <source>The same with a replication instance that reads the one and writes the other.</source>
        <translation>같은 구성에 한쪽을 읽어 다른 쪽에 쓰는 복제 인스턴스를 추가.</translation>
    </message>
    <message>
        <source>%1 holds subnets, but is in no network: %2</source>
        <translation>%1에 서브넷이 있지만 네트워크 안에 있지 않습니다: %2</translation>
    </message>
    <message>
        <source>One wrong command is enough to delete %1</source>
        <translation>잘못된 명령 한 번으로 삭제될 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Turn on deletion protection</source>
        <translation>삭제 방지 켜기</translation>
    </message>
    <message>
        <source>No protection against deletion</source>
        <translation>삭제 방지 없음</translation>
    </message>
    <message>
        <source>A script with the wrong name in it, or a tool that replaces instead of changing, deletes a database in seconds. With deletion protection the provider refuses until somebody turns it off on purpose. This is said where it was turned off, or where other parts of the design have it.</source>
        <translation>이름을 잘못 적은 스크립트나, 변경 대신 교체를 하는 도구가 몇 초 만에 데이터베이스를 삭제할 수 있습니다. 삭제 방지를 켜 두면 누군가 일부러 끄기 전까지 제공자가 삭제를 거부합니다. 삭제 방지를 껐거나 설계의 다른 부분에서 사용할 때만 알립니다.</translation>
    </message>
    <message>
        <source>Turn on deletion protection. It costs nothing.</source>
        <translation>삭제 방지를 켜세요. 비용이 들지 않습니다.</translation>
    </message>
    <message>
        <source>Of two production databases only the first has deletion protection.</source>
        <translation>운영 데이터베이스 두 개 가운데 첫 번째에만 켜진 삭제 방지.</translation>
    </message>
    <message>
        <source>Both databases have it.</source>
        <translation>두 데이터베이스 모두에 켜진 삭제 방지.</translation>
    </message>
    <message>
        <source>Nothing records who talks to whom in %1</source>
        <translation>누가 누구와 통신했는지 기록하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Turn on flow logs</source>
        <translation>흐름 로그 켜기</translation>
    </message>
    <message>
        <source>Network without flow logs</source>
        <translation>흐름 로그가 없는 네트워크</translation>
    </message>
    <message>
        <source>Flow logs record which addresses talked to which, and what was refused. After a break-in or an outage they are the only trace of the network, and they cannot be had for the time before they were on. This is said where they were turned off, or where another network of the design keeps them.</source>
        <translation>흐름 로그는 어느 주소가 어느 주소와 통신했고 무엇이 거부되었는지 기록합니다. 침해나 장애가 일어난 뒤 네트워크에 남는 유일한 흔적이며, 켜기 전의 기록은 얻을 수 없습니다. 흐름 로그를 껐거나 설계의 다른 네트워크에서 사용할 때만 알립니다.</translation>
    </message>
    <message>
        <source>Turn on flow logs for the network. Storing them costs little when they expire.</source>
        <translation>네트워크의 흐름 로그를 켜세요. 만료 기간을 두면 저장 비용이 거의 들지 않습니다.</translation>
    </message>
    <message>
        <source>The network of the shop keeps flow logs, that of the payment service does not.</source>
        <translation>쇼핑몰 네트워크에는 있지만 결제 서비스 네트워크에는 없는 흐름 로그.</translation>
    </message>
    <message>
        <source>Both networks keep flow logs.</source>
        <translation>두 네트워크 모두에서 보존하는 흐름 로그.</translation>
    </message>
    <message>
        <source>%1 has %2 GiB of memory, but what runs on it is given %3 GiB: %4</source>
        <translation>%1의 메모리는 %2 GiB이지만, 그 위에서 실행되는 것에 %3 GiB가 할당되었습니다: %4</translation>
    </message>
    <message>
        <source>%1 is given %2 processors, but %3 has %4</source>
        <translation>%1에 프로세서 %2개가 할당되었지만, %3에는 %4개만 있습니다</translation>
    </message>
    <message>
        <source>%1 has %2 processors for the %3 that run on it (more than %4 times as many): %5</source>
        <translation>%1의 프로세서는 %2개이지만, 그 위에서 실행되는 것에 %3개가 할당되었습니다(%4배 초과): %5</translation>
    </message>
    <message>
        <source>Host with more given away than it has</source>
        <translation>가진 것보다 많이 할당한 호스트</translation>
    </message>
    <message>
        <source>Memory that is given away twice is missing when both want it: machines are swapped to disk or do not start. Processors can be shared for a while, but many machines on few wait for each other, and a machine with more of them than its host never starts.</source>
        <translation>두 번 할당한 메모리는 둘 다 필요할 때 모자랍니다. 머신이 디스크로 스왑되거나 시작하지 못합니다. 프로세서는 한동안 나눠 쓸 수 있지만, 적은 프로세서에 머신이 많으면 서로를 기다리고, 호스트보다 프로세서가 많은 머신은 시작조차 하지 못합니다.</translation>
    </message>
    <message>
        <source>Move machines to another host, give them less, or buy a larger host. The parameter ratio of this rule says how many virtual processors may share one.</source>
        <translation>머신을 다른 호스트로 옮기거나, 할당을 줄이거나, 더 큰 호스트를 쓰십시오. 이 규칙의 매개변수 ratio가 가상 프로세서 몇 개까지 하나를 나눠 쓸지 정합니다.</translation>
    </message>
    <message>
        <source>A host of 64 GiB with three virtual machines of 32 GiB.</source>
        <translation>32 GiB 가상 머신 세 대가 있는 64 GiB 호스트.</translation>
    </message>
    <message>
        <source>The same machines on a host of 128 GiB.</source>
        <translation>128 GiB 호스트에 있는 같은 머신들.</translation>
    </message>
    <message>
        <source>The scaling policy of %1 has no effect: its minimum and its maximum are both %2</source>
        <translation>%1의 조정 정책은 효과가 없습니다. 최소와 최대가 모두 %2입니다</translation>
    </message>
    <message>
        <source>Let it grow to %1 instances</source>
        <translation>인스턴스 %1개까지 늘어나게 하기</translation>
    </message>
    <message>
        <source>Scaling policy that can change nothing</source>
        <translation>아무것도 바꿀 수 없는 조정 정책</translation>
    </message>
    <message>
        <source>A policy that follows a metric adds and removes instances between the minimum and the maximum. Where the two are equal it has nothing to decide: whoever reads the design expects a group that grows under load, and gets one of a fixed size.</source>
        <translation>지표를 따르는 정책은 최소와 최대 사이에서 인스턴스를 추가하고 제거합니다. 둘이 같으면 정할 것이 없습니다. 설계를 읽는 사람은 부하에 따라 늘어나는 그룹을 기대하지만 실제로는 크기가 고정됩니다.</translation>
    </message>
    <message>
        <source>Raise the maximum above the minimum, or remove the policy.</source>
        <translation>최대를 최소보다 크게 하거나 정책을 제거하십시오.</translation>
    </message>
    <message>
        <source>A group with minimum 3 and maximum 3 that keeps its processors at 60 %.</source>
        <translation>최소 3, 최대 3이면서 프로세서 사용률을 60 %로 유지하는 그룹.</translation>
    </message>
    <message>
        <source>The same group with maximum 6.</source>
        <translation>최대가 6인 같은 그룹.</translation>
    </message>
    <message>
        <source>%1 has %3 rack units, but what is in it takes %2</source>
        <translation>%1은(는) %3 랙 유닛이지만, 들어 있는 장비는 %2 랙 유닛을 차지합니다</translation>
    </message>
    <message>
        <source>%2 of the %3 rack units of %1 are taken: there is little room to grow</source>
        <translation>%1의 %3 랙 유닛 중 %2 랙 유닛이 찼습니다. 늘릴 공간이 거의 없습니다</translation>
    </message>
    <message>
        <source>%1 has %3 W of power, but what is in it takes %2 W</source>
        <translation>%1의 전력은 %3 W이지만, 들어 있는 장비는 %2 W를 씁니다</translation>
    </message>
    <message>
        <source>%2 of the %3 W of power of %1 are taken: there is little room to grow</source>
        <translation>%1의 전력 %3 W 중 %2 W를 쓰고 있습니다. 늘릴 여유가 거의 없습니다</translation>
    </message>
    <message>
        <source>Rack without room or power</source>
        <translation>공간이나 전력이 모자란 랙</translation>
    </message>
    <message>
        <source>A rack holds so many units, and its supply so many watts. Whoever carries the servers in finds out that they do not fit, or a fuse blows when all of them start. Beyond 80 % the next server that the load asks for has no place, and a new rack takes weeks.</source>
        <translation>랙의 유닛 수와 전력에는 한계가 있습니다. 서버를 들여놓을 때에야 들어가지 않는다는 것을 알게 되거나, 모두 시작할 때 차단기가 내려갑니다. 80 %를 넘으면 부하 때문에 필요한 다음 서버를 둘 곳이 없고, 새 랙에는 몇 주가 걸립니다.</translation>
    </message>
    <message>
        <source>Move servers to another rack, or plan a further one.</source>
        <translation>서버를 다른 랙으로 옮기거나 랙을 더 계획하십시오.</translation>
    </message>
    <message>
        <source>A rack of 12 units with four servers of 4 units.</source>
        <translation>4유닛 서버 네 대가 있는 12유닛 랙.</translation>
    </message>
    <message>
        <source>Two of the servers in a second rack.</source>
        <translation>서버 두 대를 두 번째 랙으로 옮긴 구성.</translation>
    </message>
    <message>
        <source>%1 is the region %2, but zones in it are named after %3: %4</source>
        <translation>%1은(는) %2 리전인데 %3의 이름을 쓰는 가용 영역이 들어 있습니다: %4</translation>
    </message>
    <message>
        <source>Set the region to %1</source>
        <translation>리전을 %1(으)로 설정</translation>
    </message>
    <message>
        <source>Name the zones after %1</source>
        <translation>가용 영역 이름을 %1에 맞춤</translation>
    </message>
    <message>
        <source>%1 and other targets of it are in %2, but it sends requests to %3 as well: %4</source>
        <translation>%1과(와) 다른 대상은 %2에 있는데 %3에도 요청을 보냅니다: %4</translation>
    </message>
    <message>
        <source>Component in another region than the rest</source>
        <translation>나머지와 다른 리전에 있는 컴포넌트</translation>
    </message>
    <message>
        <source>A zone belongs to one region, and a load balancer to one as well. Somebody who picked another region in the console by mistake has machines that the others cannot find, or that answer late and cost money for every byte between the regions.</source>
        <translation>가용 영역은 한 리전에 속하고 로드 밸런서도 마찬가지입니다. 콘솔에서 실수로 다른 리전을 고르면 다른 서버가 찾지 못하는 서버가 생기거나, 응답이 늦어지고 리전 사이를 오가는 데이터마다 요금이 나갑니다.</translation>
    </message>
    <message>
        <source>Name the zones of the region, or move the component into it.</source>
        <translation>그 리전의 가용 영역 이름을 쓰거나 컴포넌트를 그 리전으로 옮깁니다.</translation>
    </message>
    <message>
        <source>A zone ap-northeast-3a in the region ap-northeast-2.</source>
        <translation>ap-northeast-2 리전 안의 ap-northeast-3a 가용 영역.</translation>
    </message>
    <message>
        <source>The zone ap-northeast-2a in the region ap-northeast-2.</source>
        <translation>ap-northeast-2 리전 안의 ap-northeast-2a 가용 영역.</translation>
    </message>
    <message>
        <source>%1 servers, and nothing that deploys to them or keeps them alike: %2</source>
        <translation>서버가 %1대인데 배포하거나 같은 상태로 유지해 주는 것이 없습니다: %2</translation>
    </message>
    <message>
        <source>Many servers managed by hand</source>
        <translation>수작업으로 관리하는 많은 서버</translation>
    </message>
    <message>
        <source>Each server wants updates, keys and settings. With more than a handful of them somebody forgets one: versions drift apart, and the server that misbehaves is the one that is unlike the others. What took an hour for one server takes a day for all.</source>
        <translation>서버마다 업데이트와 키와 설정이 필요합니다. 몇 대를 넘으면 누군가 하나를 빠뜨려 버전이 서로 달라지고, 다른 서버와 다른 그 서버가 말썽을 일으킵니다. 서버 한 대에 한 시간이던 일이 전체로는 하루가 됩니다.</translation>
    </message>
    <message>
        <source>Let a deployment server, a configuration tool or a cluster do it. The parameter servers of this rule says how many are too many.</source>
        <translation>배포 서버나 구성 관리 도구, 클러스터에 맡기십시오. 이 규칙의 매개변수 servers가 몇 대부터 많은지 정합니다.</translation>
    </message>
    <message>
        <source>Twelve servers in two racks, each set up by itself.</source>
        <translation>랙 두 개에 있는, 하나씩 따로 설정한 서버 열두 대.</translation>
    </message>
    <message>
        <source>The same servers with a deployment server that sets up all of them.</source>
        <translation>모두를 설정하는 배포 서버가 있는 같은 서버들.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Nothing watches what users need, up to %1: whether it works is known when they call</source>
        <translation>%1까지 사용자에게 필요한 것을 아무것도 감시하지 않습니다. 동작하는지는 사용자가 연락해야 알 수 있습니다</translation>
    </message>
    <message>
        <source>%1 does not watch %2</source>
        <translation>%1이(가) 감시하지 않는 것이 있습니다: %2</translation>
    </message>
    <message>
        <source>Watch %1 as well</source>
        <translation>%1도 감시하기</translation>
    </message>
    <message>
        <source>Service that nobody watches</source>
        <translation>아무도 감시하지 않는 서비스</translation>
    </message>
    <message>
        <source>A system is configured, deployed, and then watched. Without measurements and alarms a full disk, a slow database or a server that hangs is noticed by users first, and nobody can say afterwards when and why it began.</source>
        <translation>시스템은 구성하고 배포한 다음 모니터링합니다. 측정과 알람이 없으면 가득 찬 디스크, 느린 데이터베이스, 멈춘 서버를 사용자가 먼저 알아차리고, 나중에 언제 왜 시작되었는지 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>Add monitoring with alarms for every tier that answers requests, and somebody whom they reach.</source>
        <translation>요청에 응답하는 모든 계층에 알람이 있는 모니터링을 추가하고, 알람을 받을 사람을 정하십시오.</translation>
    </message>
    <message>
        <source>A shop with a promised availability, deployed by a pipeline, and no monitoring.</source>
        <translation>가용성을 약속하고 파이프라인으로 배포하지만 모니터링이 없는 쇼핑몰.</translation>
    </message>
    <message>
        <source>The shop with CloudWatch that watches load balancer, servers and database.</source>
        <translation>CloudWatch가 로드 밸런서, 서버, 데이터베이스를 감시하는 쇼핑몰.</translation>
    </message>
    <message>
        <source>%1 services that have nothing to do with each other share the memory and the processors of %2: %3</source>
        <translation>서로 관련 없는 서비스 %1개가 %2의 메모리와 프로세서를 함께 씁니다: %3</translation>
    </message>
    <message>
        <source>Services that share a server unprotected</source>
        <translation>격리 없이 서버를 나눠 쓰는 서비스</translation>
    </message>
    <message>
        <source>Programs on one operating system share its memory, its disk, its ports and its libraries. One that runs wild takes the other along, and an update that one needs breaks the other, although their users have nothing in common.</source>
        <translation>한 운영 체제의 프로그램은 메모리, 디스크, 포트, 라이브러리를 함께 씁니다. 하나가 폭주하면 다른 것도 영향을 받고, 하나에 필요한 업데이트가 다른 것을 망가뜨립니다. 두 서비스의 사용자는 서로 아무 관련이 없는데도 그렇습니다.</translation>
    </message>
    <message>
        <source>Give each service a virtual machine or a container of its own.</source>
        <translation>서비스마다 전용 가상 머신이나 컨테이너를 두십시오.</translation>
    </message>
    <message>
        <source>A shop and an accounting system on one server.</source>
        <translation>서버 하나에 있는 쇼핑몰과 회계 시스템.</translation>
    </message>
    <message>
        <source>The same two in containers with limits of their own.</source>
        <translation>각자 제한이 있는 컨테이너에 든 같은 두 서비스.</translation>
    </message>
    <message>
        <source>%1 is the only instance of its tier and is updated in place (%2): every release stops it</source>
        <translation>%1은(는) 계층의 유일한 인스턴스인데 제자리에서 업데이트됩니다(%2). 배포할 때마다 멈춥니다</translation>
    </message>
    <message>
        <source>Start the new version beside the old one (blue/green)</source>
        <translation>이전 버전 옆에서 새 버전 시작(블루/그린)</translation>
    </message>
    <message>
        <source>Only instance that every release stops</source>
        <translation>배포할 때마다 멈추는 유일한 인스턴스</translation>
    </message>
    <message>
        <source>A deployment in place, or instance by instance, takes a server off the load balancer while it is updated. Where there is one server only, nobody answers meanwhile, and a release that fails leaves users with nothing.</source>
        <translation>제자리 배포나 롤링 배포는 업데이트하는 동안 서버를 로드 밸런서에서 뺍니다. 서버가 하나뿐이면 그동안 아무도 응답하지 않고, 배포에 실패하면 사용자에게 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Start the new version on another port of the same server and let the web server in front reload, not restart, its configuration; or run two servers.</source>
        <translation>새 버전을 같은 서버의 다른 포트에서 시작하고 앞단 웹 서버의 설정을 재시작이 아니라 리로드하거나, 서버를 두 대 실행하십시오.</translation>
    </message>
    <message>
        <source>One application server with deployment in place.</source>
        <translation>제자리 배포를 쓰는 애플리케이션 서버 한 대.</translation>
    </message>
    <message>
        <source>The server with two ports, old and new, that nginx switches between.</source>
        <translation>nginx가 이전 포트와 새 포트 사이를 전환하는 서버.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2 asks it and gets no answer, and whoever takes the address that it names gets the visitors</source>
        <translation>%1이(가) 아무 데로도 이어지지 않습니다. 요청하는 %2은(는) 응답을 받지 못하며, 이름이 가리키는 주소를 차지한 사람이 방문자를 받게 됩니다</translation>
    </message>
    <message>
        <source>No arrow and no reference connects these with the rest: %1</source>
        <translation>나머지와 잇는 화살표도 참조도 없는 컴포넌트가 있습니다: %1</translation>
    </message>
    <message>
        <source>%1 is a website without an error document: whoever follows an old link sees the provider&apos;s own error page</source>
        <translation>%1: 오류 문서가 없는 웹 사이트입니다. 오래된 링크로 들어온 방문자가 공급자의 오류 페이지를 보게 됩니다</translation>
    </message>
    <message>
        <source>%1 is a website without an index document: nothing answers a visit to its address</source>
        <translation>%1: 인덱스 문서가 없는 웹 사이트입니다. 주소로 들어온 방문자에게 보여 줄 것이 없습니다</translation>
    </message>
    <message>
        <source>Answer with index.html</source>
        <translation>index.html로 응답</translation>
    </message>
    <message>
        <source>Answer errors with error.html</source>
        <translation>오류에 error.html로 응답</translation>
    </message>
    <message>
        <source>Answer with index.html, and errors with error.html</source>
        <translation>index.html로, 오류에는 error.html로 응답</translation>
    </message>
    <message>
        <source>Website without an index or error document</source>
        <translation>인덱스 문서나 오류 문서가 없는 웹 사이트</translation>
    </message>
    <message>
        <source>A bucket that is a website answers a visit to a folder with its index document, and what it does not hold with its error document. Without the first it cannot be set up as a website at all, without the second visitors get an error page that is not yours.</source>
        <translation>웹 사이트인 버킷은 폴더 주소에 인덱스 문서로, 없는 주소에 오류 문서로 응답합니다. 인덱스 문서가 없으면 웹 사이트로 설정할 수조차 없고, 오류 문서가 없으면 방문자가 공급자의 오류 페이지를 보게 됩니다.</translation>
    </message>
    <message>
        <source>Name an index document, usually index.html, and an error document.</source>
        <translation>인덱스 문서(보통 index.html)와 오류 문서를 지정합니다.</translation>
    </message>
    <message>
        <source>A bucket with static website hosting on and no index document.</source>
        <translation>정적 웹 사이트 호스팅을 켰지만 인덱스 문서가 없는 버킷.</translation>
    </message>
    <message>
        <source>The same with index.html and error.html.</source>
        <translation>같은 버킷에 index.html과 error.html을 지정.</translation>
    </message>
    <message>
        <source>%1 keeps answers for no time at all: every request goes on to the origin, by a longer way</source>
        <translation>%1: 응답을 전혀 보관하지 않습니다. 모든 요청이 더 먼 길로 원본까지 갑니다</translation>
    </message>
    <message>
        <source>%1 is written and never read: whatever it keeps, it answers nobody</source>
        <translation>%1: 쓰기만 하고 읽지 않습니다. 무엇을 보관해도 아무에게도 응답하지 않습니다</translation>
    </message>
    <message>
        <source>%1 stands in front of what each request changes: its copies are out of date as soon as they are made</source>
        <translation>%1: 요청마다 바뀌는 데이터 앞에 있습니다. 캐시한 순간 이미 낡은 데이터가 됩니다</translation>
    </message>
    <message>
        <source>Cache in front of what always changes</source>
        <translation>늘 바뀌는 데이터 앞의 캐시</translation>
    </message>
    <message>
        <source>A cache pays when the same answer is asked for again before it changes. In front of content that every request changes, or with a time to live of nothing, it never has an answer: each request takes one hop more, and the data is kept twice for nobody.</source>
        <translation>캐시는 바뀌기 전의 같은 응답을 다시 요청받을 때 쓸모가 있습니다. 요청마다 바뀌는 데이터 앞에 있거나 유효 시간이 0이면 응답할 것이 없습니다. 요청마다 한 단계를 더 거치고 데이터만 이중으로 저장합니다.</translation>
    </message>
    <message>
        <source>Leave the cache out of this way, or give it content that stays the same for a while.</source>
        <translation>이 경로에서 캐시를 빼거나, 한동안 바뀌지 않는 데이터를 캐시합니다.</translation>
    </message>
    <message>
        <source>A cache server with a time to live of 0s in front of the shop.</source>
        <translation>유효 시간이 0s인 쇼핑몰 앞의 캐시 서버.</translation>
    </message>
    <message>
        <source>The same with a time to live of 60s, in front of the product pages only.</source>
        <translation>유효 시간을 60s로 하고 상품 페이지 앞에만 둔 캐시 서버.</translation>
    </message>
    <message>
        <source>Point %1 at %2</source>
        <translation>%1이(가) %2을(를) 가리키도록 변경</translation>
    </message>
    <message>
        <source>%1 sends visitors of %2 straight to %3: they bypass %4</source>
        <translation>%1: %2 방문자를 %3(으)로 바로 보냅니다. 방문자가 %4을(를) 거치지 않습니다</translation>
    </message>
    <message>
        <source>%1 cannot fetch content from %2, which does not answer web requests</source>
        <translation>%1: 웹 요청에 응답하지 않는 %2에서는 콘텐츠를 가져올 수 없습니다</translation>
    </message>
    <message>
        <source>Delivery network that visitors go past</source>
        <translation>방문자가 거치지 않는 콘텐츠 전송 네트워크</translation>
    </message>
    <message>
        <source>Visitors go where the site&apos;s name leads them. When it leads to the origin, the content delivery network in front of it is built and paid for but answers nobody, far users stay far away, and the origin carries everything.</source>
        <translation>방문자는 사이트의 도메인이 가리키는 곳으로 갑니다. 도메인이 원본을 가리키면 앞에 둔 콘텐츠 전송 네트워크는 비용만 나가고 아무에게도 응답하지 않습니다. 먼 사용자는 여전히 느리고 모든 부하가 원본에 몰립니다.</translation>
    </message>
    <message>
        <source>Make the site&apos;s name an alias of the network, and give it a bucket, a load balancer or a server as its origin.</source>
        <translation>도메인을 콘텐츠 전송 네트워크의 별칭으로 만들고 버킷, 로드 밸런서, 서버를 원본으로 지정합니다.</translation>
    </message>
    <message>
        <source>shop.example.com leads to the load balancer that is also the origin of the network.</source>
        <translation>shop.example.com이 콘텐츠 전송 네트워크의 원본인 로드 밸런서를 바로 가리키는 구성.</translation>
    </message>
    <message>
        <source>shop.example.com leads to the network, which asks the load balancer.</source>
        <translation>shop.example.com이 콘텐츠 전송 네트워크를 가리키고 네트워크가 로드 밸런서에 요청하는 구성.</translation>
    </message>
    <message>
        <source>Put %1 in front</source>
        <translation>앞에 %1 배치</translation>
    </message>
    <message>
        <source>Requests from %1 go all the way to %2: no content delivery network answers nearer to the users</source>
        <translation>%1의 요청이 멀리 %2까지 갑니다. 사용자 가까이에서 응답할 콘텐츠 전송 네트워크가 없습니다</translation>
    </message>
    <message>
        <source>Users far from the region that answers</source>
        <translation>응답하는 리전에서 먼 사용자</translation>
    </message>
    <message>
        <source>A request to another part of the world takes a tenth of a second or more for the way alone, and a page makes many of them one after the other. Users there wait for seconds for what others see at once.</source>
        <translation>지구 반대편으로 가는 요청은 오가는 데만 0.1초 이상 걸리고, 한 페이지가 이런 요청을 여러 번 이어서 보냅니다. 다른 사람이 바로 보는 화면을 그곳의 사용자는 몇 초씩 기다립니다.</translation>
    </message>
    <message>
        <source>Put a content delivery network in front, which answers from a place near each user, or run the service in a region near them as well.</source>
        <translation>사용자와 가까운 곳에서 응답하는 콘텐츠 전송 네트워크를 앞에 두거나, 가까운 리전에서도 서비스를 운영합니다.</translation>
    </message>
    <message>
        <source>Users in the United States who ask a load balancer in Seoul.</source>
        <translation>서울의 로드 밸런서에 요청하는 미국 사용자.</translation>
    </message>
    <message>
        <source>The same through a content delivery network.</source>
        <translation>콘텐츠 전송 네트워크를 거치는 같은 구성.</translation>
    </message>
    <message>
        <source>Add a read replica of %1 (costs as much as one more instance)</source>
        <translation>%1의 읽기 전용 복제본 추가(인스턴스 하나만큼의 비용)</translation>
    </message>
    <message>
        <source>%1 answers all reads itself, %2 requests a second of the %3 that it can: no read replica and no cache takes any off it</source>
        <translation>%1: 모든 읽기를 혼자 처리하며 초당 %3건 중 %2건을 쓰고 있습니다. 부하를 덜어 줄 읽기 전용 복제본도 캐시도 없습니다</translation>
    </message>
    <message>
        <source>Busy database that answers all reads itself</source>
        <translation>모든 읽기를 혼자 처리하는 바쁜 데이터베이스</translation>
    </message>
    <message>
        <source>Only the primary takes writes, but reads can be answered by others. When it carries both and is near what it can do, a rush of readers makes the writes wait, and the orders with them. A larger machine helps once, a replica or a cache again and again.</source>
        <translation>쓰기는 기본 인스턴스만 처리할 수 있지만 읽기는 나눌 수 있습니다. 둘을 함께 처리하며 한계에 가까우면, 읽기가 몰릴 때 쓰기가 밀리고 주문도 함께 밀립니다. 더 큰 장비로 바꾸는 것은 한 번뿐이지만 복제본과 캐시는 계속 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Send what only reads to a read replica, or put a cache beside the application.</source>
        <translation>읽기만 하는 요청을 읽기 전용 복제본으로 보내거나 애플리케이션 옆에 캐시를 둡니다.</translation>
    </message>
    <message>
        <source>A database for 1000 requests a second that gets 900, most of them from callers that only read.</source>
        <translation>초당 1000건을 처리할 수 있는데 900건을 받고, 대부분이 읽기만 하는 요청인 데이터베이스.</translation>
    </message>
    <message>
        <source>The same with a read replica that those callers ask.</source>
        <translation>읽기 요청을 받는 읽기 전용 복제본을 추가한 같은 구성.</translation>
    </message>
    <message>
        <source>%1 is the standby of %2 and answers nothing before it takes over, but is asked by %3</source>
        <translation>%1: %2의 대기 인스턴스라서 역할을 이어받기 전에는 응답하지 않는데 %3의 요청을 받고 있습니다</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>%1에 요청하도록 변경</translation>
    </message>
    <message>
        <source>Requests to a standby that serves none</source>
        <translation>응답하지 않는 대기 인스턴스로 가는 요청</translation>
    </message>
    <message>
        <source>The standby of a managed database has no address of its own and accepts no connections until it becomes the primary. It is there for the day of a failure and takes no load off the primary: whoever counts on it for reports or reads gets errors.</source>
        <translation>관리형 데이터베이스의 대기 인스턴스는 따로 주소가 없고 기본 인스턴스가 될 때까지 연결을 받지 않습니다. 장애에 대비한 것이지 부하를 덜어 주지 않으므로, 보고서나 읽기에 쓰려고 하면 오류가 납니다.</translation>
    </message>
    <message>
        <source>Send the requests to the primary, or add a read replica or a cluster with readable standbys for the reads.</source>
        <translation>요청을 기본 인스턴스로 보내거나, 읽기용으로 읽기 전용 복제본이나 읽기 가능한 대기 인스턴스를 둔 클러스터를 씁니다.</translation>
    </message>
    <message>
        <source>Reports that read from the Multi-AZ standby of the orders database.</source>
        <translation>주문 데이터베이스의 다중 AZ 대기 인스턴스에서 읽는 보고서.</translation>
    </message>
    <message>
        <source>Reports that read from a read replica of it.</source>
        <translation>주문 데이터베이스의 읽기 전용 복제본에서 읽는 보고서.</translation>
    </message>
    <message>
        <source>%1 is in %2, but asked from %3 by %4: every query waits for the way there and back</source>
        <translation>%1: %2에 있는데 %3의 %4이(가) 호출합니다. 쿼리마다 왕복 시간을 기다립니다</translation>
    </message>
    <message>
        <source>%1 in %2 confirms a write only when %3 in %4 has it: every write waits for the way there and back</source>
        <translation>%1(%2): %3(%4)에 기록되어야 쓰기를 확정합니다. 쓰기마다 왕복 시간을 기다립니다</translation>
    </message>
    <message>
        <source>Every query or write waits for a far place</source>
        <translation>먼 곳을 기다리는 쿼리와 쓰기</translation>
    </message>
    <message>
        <source>Light takes milliseconds from one region to the next, and a page asks its database many times, one question after the other. A synchronous copy far away makes each write wait for the way there and back, and writes to the same rows queue behind it.</source>
        <translation>빛도 리전 사이를 오가는 데 몇 밀리초가 걸리고, 한 페이지는 데이터베이스에 여러 번 이어서 질의합니다. 먼 곳에 동기식 복제본을 두면 쓰기마다 왕복 시간을 기다리고, 같은 행에 쓰려는 요청이 그 뒤에 밀립니다.</translation>
    </message>
    <message>
        <source>Keep the database and its synchronous copies where the application is; copy to far places asynchronously.</source>
        <translation>데이터베이스와 동기식 복제본은 애플리케이션과 같은 곳에 두고 먼 곳에는 비동기로 복제합니다.</translation>
    </message>
    <message>
        <source>A database in Seoul with a synchronous copy in Virginia.</source>
        <translation>서울의 데이터베이스와 버지니아의 동기식 복제본.</translation>
    </message>
    <message>
        <source>A synchronous copy in another zone of Seoul and an asynchronous one in Virginia.</source>
        <translation>서울의 다른 가용 영역에 동기식 복제본을, 버지니아에 비동기 복제본을 둔 구성.</translation>
    </message>
    <message>
        <source>The rules of a project must be an object, not %1</source>
        <translation>프로젝트 규칙은 객체여야 합니다(%1 아님)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here; known are profile, rules, failOn and skip</source>
        <translation>&quot;%1&quot;은(는) 여기서 쓸 수 없습니다. 쓸 수 있는 키: profile, rules, failOn, skip</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it is one of: %3</source>
        <translation>&quot;%1&quot;에 %2을(를) 쓸 수 없습니다. 쓸 수 있는 값: %3</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;gudo rules&quot; lists them</source>
        <translation>&quot;%1&quot; 규칙이 없습니다. 규칙 목록: gudo rules</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rules, not %2</source>
        <translation>&quot;%1&quot;은(는) 규칙 목록이어야 합니다(%2 아님)</translation>
    </message>
    <message>
        <source>The rule %1 has no parameter &quot;%2&quot;; &quot;gudo explain %1&quot; tells which it has</source>
        <translation>규칙 %1에는 매개변수 &quot;%2&quot;이(가) 없습니다. 쓸 수 있는 매개변수: gudo explain %1</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; must be a number, not %2</source>
        <translation>매개변수 &quot;%1&quot;은(는) 숫자여야 합니다(%2 아님)</translation>
    </message>
    <message>
        <source>The share of time above which it is too likely that both are down; usually 0.0001, four minutes a month</source>
        <translation>둘이 함께 멈춰 있을 가능성이 지나치게 높다고 보는 시간 비율입니다. 기본값은 한 달에 4분인 0.0001입니다</translation>
    </message>
    <message>
        <source>Go through %1</source>
        <translation>%1을(를) 거쳐 접속</translation>
    </message>
    <message>
        <source>%1 administers private machines straight from outside, past any bastion host or VPN: %2</source>
        <translation>%1이(가) 배스천 호스트나 VPN을 거치지 않고 외부에서 프라이빗 서버를 직접 관리합니다: %2</translation>
    </message>
    <message>
        <source>%1 asks databases directly instead of through the application: %2</source>
        <translation>%1이(가) 애플리케이션을 거치지 않고 데이터베이스에 직접 요청합니다: %2</translation>
    </message>
    <message>
        <source>Administration past the guarded way in</source>
        <translation>정해진 통로를 거치지 않는 관리 접속</translation>
    </message>
    <message>
        <source>Administrators can do everything, so their way in has to be narrow and watched: one bastion host, a session service or a VPN, where logins are checked and logged. An arrow from outside straight to a private machine cannot work as drawn, and making it work opens the machine to the internet. Databases are for their application and for administrators; users who reach them directly get round every check the application makes.</source>
        <translation>관리자는 무엇이든 할 수 있으므로 들어오는 길은 좁고 감시되어야 합니다. 로그인을 확인하고 기록하는 배스천 호스트, 세션 서비스, VPN 가운데 하나면 됩니다. 외부에서 프라이빗 서버로 곧장 이어지는 화살표는 그린 대로 동작할 수 없고, 동작하게 만들면 서버가 인터넷에 노출됩니다. 데이터베이스는 애플리케이션과 관리자만 쓰는 곳입니다. 사용자가 직접 접속하면 애플리케이션의 모든 확인을 건너뜁니다.</translation>
    </message>
    <message>
        <source>Lead administration through a bastion host, a session service or a VPN, and users through the application.</source>
        <translation>관리 접속은 배스천 호스트, 세션 서비스, VPN을 거치게 하고, 사용자는 애플리케이션을 거치게 하세요.</translation>
    </message>
    <message>
        <source>The office opens SSH sessions to an application server in a private subnet.</source>
        <translation>사무실에서 프라이빗 서브넷의 애플리케이션 서버로 여는 SSH 세션.</translation>
    </message>
    <message>
        <source>The office logs in to the bastion host, and from there to the server.</source>
        <translation>사무실에서 배스천 호스트로 로그인하고, 거기서 서버로 접속.</translation>
    </message>
    <message>
        <source>Open only the ports that are listened on: %1</source>
        <translation>수신 대기 중인 포트만 열기: %1</translation>
    </message>
    <message>
        <source>Let only those into %1 who call its members</source>
        <translation>%1의 구성원을 호출하는 쪽만 허용</translation>
    </message>
    <message>
        <source>%1 lets everybody on the internet try every port (0-65535)</source>
        <translation>%1이(가) 인터넷의 누구에게나 모든 포트(0-65535) 접속을 허용합니다</translation>
    </message>
    <message>
        <source>Every port open to the world</source>
        <translation>전 세계에 열린 모든 포트</translation>
    </message>
    <message>
        <source>A group that accepts all ports from every address is no protection at all. Whatever the machine runs, now or after the next update, is on the internet: remote login, databases, pages for administrators.</source>
        <translation>모든 주소에서 모든 포트로 오는 접속을 허용하는 보안 그룹은 보호막이 되지 못합니다. 원격 로그인, 데이터베이스, 관리자 페이지 등 그 장비가 지금 실행하거나 다음 업데이트 뒤에 실행할 모든 것이 인터넷에 노출됩니다.</translation>
    </message>
    <message>
        <source>Accept only the ports that clients are meant to use, and everything else only from the security group of whoever needs it.</source>
        <translation>클라이언트가 써야 하는 포트만 허용하고, 나머지는 그 포트가 필요한 쪽의 보안 그룹에서만 허용하세요.</translation>
    </message>
    <message>
        <source>A security group that accepts all protocols from 0.0.0.0/0.</source>
        <translation>0.0.0.0/0에서 오는 모든 프로토콜을 허용하는 보안 그룹.</translation>
    </message>
    <message>
        <source>It accepts TCP port 443 from 0.0.0.0/0 and nothing else.</source>
        <translation>0.0.0.0/0에서 TCP 443번 포트로 들어오는 접속만 허용합니다.</translation>
    </message>
    <message>
        <source>%1 lets its members reach each other on every port: %2</source>
        <translation>%1이(가) 구성원끼리 모든 포트로 접속할 수 있게 합니다: %2</translation>
    </message>
    <message>
        <source>Let the members of %1 reach each other only along arrows</source>
        <translation>%1의 구성원끼리는 화살표를 따라서만 접속하도록 제한</translation>
    </message>
    <message>
        <source>Every port open within a group</source>
        <translation>그룹 안에서 열린 모든 포트</translation>
    </message>
    <message>
        <source>The members of a tier rarely have anything to say to each other. A rule that lets them reach each other on every port helps only somebody who got into one of them and wants the next.</source>
        <translation>같은 계층의 구성원끼리는 통신할 일이 거의 없습니다. 서로 모든 포트로 접속할 수 있게 하는 규칙은 한 대에 침입한 뒤 다음 장비를 노리는 사람에게만 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Remove the rule, or narrow it to the port that members use among themselves.</source>
        <translation>규칙을 삭제하거나, 구성원끼리 쓰는 포트로 좁히세요.</translation>
    </message>
    <message>
        <source>The group of the web servers accepts all protocols from itself.</source>
        <translation>웹 서버의 보안 그룹이 자기 자신에서 오는 모든 프로토콜을 허용합니다.</translation>
    </message>
    <message>
        <source>It accepts port 80 from the group of the load balancer only.</source>
        <translation>로드 밸런서의 보안 그룹에서 오는 80번 포트 접속만 허용합니다.</translation>
    </message>
    <message>
        <source>Let only the delivery network read it</source>
        <translation>CDN만 읽도록 설정</translation>
    </message>
    <message>
        <source>%1 is public: everybody can read it past %2</source>
        <translation>%1이(가) 공개되어 있어 누구나 %2을(를) 거치지 않고 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Public bucket behind a delivery network</source>
        <translation>CDN 뒤의 공개 버킷</translation>
    </message>
    <message>
        <source>The delivery network brings HTTPS, caching, limits and logs. A bucket behind it that is public can be read without any of them: whoever knows its name fetches the files straight from it, and the owner pays for every transfer.</source>
        <translation>CDN은 HTTPS, 캐시, 제한, 로그를 제공합니다. 그 뒤의 버킷이 공개되어 있으면 이런 것 없이도 읽을 수 있습니다. 버킷 이름을 아는 사람은 누구나 파일을 직접 가져가고, 전송 비용은 모두 소유자가 냅니다.</translation>
    </message>
    <message>
        <source>Make the bucket private, turn its website endpoint off and let the delivery network sign its requests (origin access control).</source>
        <translation>버킷을 비공개로 바꾸고 웹사이트 엔드포인트를 끈 뒤, CDN이 요청에 서명하게 하세요(원본 액세스 제어).</translation>
    </message>
    <message>
        <source>A public website bucket as the origin of a distribution.</source>
        <translation>CDN의 원본으로 쓰는 공개 웹사이트 버킷.</translation>
    </message>
    <message>
        <source>A private bucket that accepts the distribution alone.</source>
        <translation>CDN의 요청만 받는 비공개 버킷.</translation>
    </message>
    <message>
        <source>Let %1 accept only %2</source>
        <translation>%1이(가) %2만 허용하게 하기</translation>
    </message>
    <message>
        <source>Let %1 accept %2 from %3</source>
        <translation>%1이(가) %3에서 오는 %2을(를) 허용하게 하기</translation>
    </message>
    <message>
        <source>Let %1 send %2 to %3</source>
        <translation>%1이(가) %3(으)로 %2을(를) 보내게 하기</translation>
    </message>
    <message>
        <source>%1 does not let %2 reach %3 over %4</source>
        <translation>%1이(가) %2에서 %3(으)로 가는 %4을(를) 허용하지 않습니다</translation>
    </message>
    <message>
        <source>%1 does not let %2 out to %3 over %4</source>
        <translation>%1이(가) %2에서 %3(으)로 나가는 %4을(를) 허용하지 않습니다</translation>
    </message>
    <message>
        <source>An arrow says that one component calls another, but the security groups do not let the call through: no rule of the target accepts it. Built like this, the call times out without an error message.</source>
        <translation>화살표는 한 컴포넌트가 다른 컴포넌트를 호출한다고 말하지만, 대상의 보안 그룹에 이를 허용하는 규칙이 없습니다. 이대로 만들면 호출은 오류 메시지 없이 시간이 초과됩니다.</translation>
    </message>
    <message>
        <source>Connection that outbound rules block</source>
        <translation>아웃바운드 규칙이 막는 연결</translation>
    </message>
    <message>
        <source>A security group that states outbound rules lets nothing else out. The caller&apos;s group does not name this call, so it never leaves the machine and times out, although the group of the target would accept it.</source>
        <translation>아웃바운드 규칙을 적은 보안 그룹은 그 밖의 것을 내보내지 않습니다. 호출하는 쪽의 그룹에 이 호출이 없어, 대상의 그룹이 허용하더라도 호출은 장비를 떠나지 못하고 시간이 초과됩니다.</translation>
    </message>
    <message>
        <source>Add an outbound rule for the port to the group of the target.</source>
        <translation>대상의 그룹으로 나가는 해당 포트의 아웃바운드 규칙을 추가합니다.</translation>
    </message>
    <message>
        <source>The group of an application lets out HTTPS only, and the application calls a database on port 3306.</source>
        <translation>애플리케이션의 그룹은 HTTPS만 내보내는데, 애플리케이션이 3306 포트로 데이터베이스를 호출합니다.</translation>
    </message>
    <message>
        <source>The group also lets out port 3306 to the group of the database.</source>
        <translation>그룹이 데이터베이스의 그룹으로 나가는 3306 포트도 허용합니다.</translation>
    </message>
    <message>
        <source>Close %1 to the internet</source>
        <translation>%1을(를) 인터넷에서 닫기</translation>
    </message>
    <message>
        <source>Anybody on the internet reaches %1 over %2: %3</source>
        <translation>인터넷의 누구나 %2(으)로 %1에 닿습니다: %3</translation>
    </message>
    <message>
        <source>Data store that the internet reaches</source>
        <translation>인터넷에서 닿는 데이터 저장소</translation>
    </message>
    <message>
        <source>Followed hop by hop, packets from anywhere on the internet get to the data store and back: it has a public address, its subnet routes to the internet, and no group or ACL says no. Only the password is left.</source>
        <translation>홉마다 따라가 보면 인터넷 어디에서 온 패킷이든 데이터 저장소까지 오갑니다. 퍼블릭 주소가 있고, 서브넷이 인터넷으로 이어지며, 막는 그룹이나 ACL이 없습니다. 남은 것은 비밀번호뿐입니다.</translation>
    </message>
    <message>
        <source>Take away one of the links, or better all: the public address, the public subnet, and the rule that accepts the port from everywhere.</source>
        <translation>퍼블릭 주소, 퍼블릭 서브넷, 모든 곳에서 오는 포트를 허용하는 규칙 가운데 하나, 되도록 전부를 없앱니다.</translation>
    </message>
    <message>
        <source>A publicly accessible database in a public subnet whose group accepts port 3306 from 0.0.0.0/0.</source>
        <translation>퍼블릭 서브넷에 있는 퍼블릭 액세스 가능 데이터베이스의 그룹이 0.0.0.0/0에서 오는 3306 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>The database has no public address, and its group accepts port 3306 from the application.</source>
        <translation>데이터베이스에 퍼블릭 주소가 없고, 그룹이 애플리케이션에서 오는 3306 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>Make it a group of its own: %1</source>
        <translation>별도의 보안 그룹으로 만들기: %1</translation>
    </message>
    <message>
        <source>Remove all rules from %1</source>
        <translation>%1의 모든 규칙 삭제</translation>
    </message>
    <message>
        <source>%1 is the default group of its network, and %2 use it: whatever names no group joins them</source>
        <translation>%1은(는) 네트워크의 기본 보안 그룹인데 %2이(가) 사용하고 있습니다. 보안 그룹을 지정하지 않은 것은 모두 여기에 들어옵니다</translation>
    </message>
    <message>
        <source>%1 is the default group of its network and still has rules: whatever names no group gets them</source>
        <translation>%1은(는) 네트워크의 기본 보안 그룹인데 규칙이 남아 있습니다. 보안 그룹을 지정하지 않은 것은 모두 이 규칙을 따릅니다</translation>
    </message>
    <message>
        <source>Default security group in use</source>
        <translation>사용 중인 기본 보안 그룹</translation>
    </message>
    <message>
        <source>Every network comes with a default group that lets its members talk to each other on all ports, and everything that names no group lands in it. Web servers and databases end up in one group without anybody deciding so.</source>
        <translation>네트워크마다 구성원끼리 모든 포트로 통신하게 하는 기본 보안 그룹이 있고, 보안 그룹을 지정하지 않은 것은 모두 여기에 들어갑니다. 아무도 정하지 않았는데 웹 서버와 데이터베이스가 한 그룹에 섞이게 됩니다.</translation>
    </message>
    <message>
        <source>Use a group of its own for each tier, and leave the default group without rules.</source>
        <translation>계층마다 별도의 보안 그룹을 쓰고, 기본 보안 그룹에는 규칙을 두지 마세요.</translation>
    </message>
    <message>
        <source>A server and a database are both in the group &quot;default&quot; of their VPC.</source>
        <translation>서버와 데이터베이스가 모두 VPC의 &quot;default&quot; 그룹에 있습니다.</translation>
    </message>
    <message>
        <source>Each is in a group of its own, and the default group has no rules.</source>
        <translation>각각 자기 보안 그룹에 있고, 기본 보안 그룹에는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet without a web firewall, unlike other entries of this design</source>
        <translation>설계의 다른 진입점과 달리 %1은(는) 웹 방화벽 없이 인터넷 요청을 받습니다</translation>
    </message>
    <message>
        <source>Let %1 look at its requests</source>
        <translation>%1(으)로 요청 검사</translation>
    </message>
    <message>
        <source>Entry past the web firewall</source>
        <translation>웹 방화벽을 거치지 않는 진입점</translation>
    </message>
    <message>
        <source>A web firewall turns away known attacks and floods before they reach the application. It helps at the entries that it is attached to and nowhere else: attackers look for the one that was forgotten. This is said only in designs that have a web firewall.</source>
        <translation>웹 방화벽은 알려진 공격과 대량 요청이 애플리케이션에 닿기 전에 막습니다. 하지만 연결된 진입점에서만 효과가 있고, 공격자는 빠뜨린 진입점을 찾아냅니다. 웹 방화벽이 있는 설계에서만 알립니다.</translation>
    </message>
    <message>
        <source>Attach the web firewall to this entry as well, or let requests come only through an entry that has one.</source>
        <translation>이 진입점에도 웹 방화벽을 연결하거나, 웹 방화벽이 있는 진입점으로만 요청이 들어오게 하세요.</translation>
    </message>
    <message>
        <source>A firewall protects the load balancer of the shop, but not that of its interface for partners.</source>
        <translation>쇼핑몰 로드 밸런서는 보호하지만 협력사용 인터페이스의 로드 밸런서는 보호하지 않는 방화벽.</translation>
    </message>
    <message>
        <source>Both load balancers name the firewall.</source>
        <translation>두 로드 밸런서 모두에 지정된 방화벽.</translation>
    </message>
    <message>
        <source>%1 drops replies that %2 waits for from %3: row %5 refuses ports %4</source>
        <translation>%2이(가) %3에게서 기다리는 응답을 %1이(가) 버립니다: %5번 행이 포트 %4을(를) 거부합니다</translation>
    </message>
    <message>
        <source>%1 drops replies that %2 waits for from %3: no row allows ports %4</source>
        <translation>%2이(가) %3에게서 기다리는 응답을 %1이(가) 버립니다: 포트 %4을(를) 허용하는 행이 없습니다</translation>
    </message>
    <message>
        <source>%1 does not let %2 reach %3: row %5 refuses port %4</source>
        <translation>%1 때문에 %2이(가) %3에 접속하지 못합니다: %5번 행이 포트 %4을(를) 거부합니다</translation>
    </message>
    <message>
        <source>%1 does not let %2 reach %3: no row allows port %4</source>
        <translation>%1 때문에 %2이(가) %3에 접속하지 못합니다: 포트 %4을(를) 허용하는 행이 없습니다</translation>
    </message>
    <message>
        <source>Let replies through %1</source>
        <translation>%1에서 응답 허용</translation>
    </message>
    <message>
        <source>Let port %2 through %1</source>
        <translation>%1에서 포트 %2 허용</translation>
    </message>
    <message>
        <source>Connection that a network ACL blocks</source>
        <translation>네트워크 ACL에서 막힌 연결</translation>
    </message>
    <message>
        <source>A network ACL remembers nothing: requests need a row, and the replies need another one the other way, to the ports 1024 to 65535 that clients open for them. Where one is missing, calls time out without an error message although every security group allows them.</source>
        <translation>네트워크 ACL은 연결 상태를 기억하지 않습니다. 요청을 허용하는 행이 필요하고, 응답을 위해 클라이언트가 여는 1024~65535번 포트를 반대 방향으로 허용하는 행도 필요합니다. 하나라도 빠지면 모든 보안 그룹이 허용해도 호출이 오류 메시지 없이 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>Add the row that is missing, or give the refusal a higher number than the permission.</source>
        <translation>빠진 행을 추가하거나, 거부하는 행에 허용하는 행보다 큰 번호를 주세요.</translation>
    </message>
    <message>
        <source>The ACL of a data subnet lets port 3306 in and lets nothing out.</source>
        <translation>데이터 서브넷의 네트워크 ACL이 3306번 포트로 들어오는 것은 허용하지만 나가는 것은 아무것도 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>It lets ports 1024 to 65535 out to the subnets of the application.</source>
        <translation>애플리케이션 서브넷의 1024~65535번 포트로 나가는 것을 허용합니다.</translation>
    </message>
    <message>
        <source>Let %1 pass on the names of security groups</source>
        <translation>%1이(가) 보안 그룹 참조를 전달하도록 설정</translation>
    </message>
    <message>
        <source>Name %1 by its addresses: %2</source>
        <translation>%1을(를) 주소로 지정: %2</translation>
    </message>
    <message>
        <source>%1 names the group %2 of %3, which is in another region</source>
        <translation>%1이(가) %3의 보안 그룹 %2을(를) 지정하지만, 다른 리전에 있습니다</translation>
    </message>
    <message>
        <source>%1 names the group %2 of %3, but %4 does not pass on the names of groups</source>
        <translation>%1이(가) %3의 보안 그룹 %2을(를) 지정하지만, %4이(가) 보안 그룹 참조를 전달하지 않습니다</translation>
    </message>
    <message>
        <source>%1 names the group %2 of %3, but no peering joins the two networks</source>
        <translation>%1이(가) %3의 보안 그룹 %2을(를) 지정하지만, 두 네트워크를 잇는 피어링이 없습니다</translation>
    </message>
    <message>
        <source>Group of a network that is not joined</source>
        <translation>연결되지 않은 네트워크의 보안 그룹</translation>
    </message>
    <message>
        <source>A rule may name a security group of another network only when an active peering of the same region or a transit gateway that passes on the names of groups joins the two. Otherwise the provider refuses the rule, or it matches nobody.</source>
        <translation>다른 네트워크의 보안 그룹은 같은 리전의 활성 피어링이나 보안 그룹 참조를 전달하는 전송 게이트웨이가 두 네트워크를 이을 때만 규칙에 지정할 수 있습니다. 그렇지 않으면 제공자가 규칙을 거부하거나, 규칙에 해당하는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Write the addresses of the other side instead of its group, or join the networks.</source>
        <translation>보안 그룹 대신 상대의 주소를 쓰거나, 두 네트워크를 연결하세요.</translation>
    </message>
    <message>
        <source>A database accepts port 3306 from a group of a second VPC, and nothing joins the two.</source>
        <translation>데이터베이스가 두 번째 VPC의 보안 그룹에서 오는 3306번 포트 접속을 허용하는데, 두 VPC가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A peering joins the two VPCs, or the rule names the subnets 10.1.0.0/24 and 10.1.1.0/24.</source>
        <translation>피어링이 두 VPC를 잇거나, 규칙에 서브넷 10.1.0.0/24와 10.1.1.0/24를 지정합니다.</translation>
    </message>
    <message>
        <source>The security groups of %1 and its arrows differ in %2 places</source>
        <translation>%1의 보안 그룹과 화살표가 %2곳에서 다릅니다</translation>
    </message>
    <message>
        <source>Derive the security groups of %1 from its arrows</source>
        <translation>%1의 보안 그룹을 화살표에서 도출하기</translation>
    </message>
    <message>
        <source>Security groups that differ from the arrows</source>
        <translation>화살표와 다른 보안 그룹</translation>
    </message>
    <message>
        <source>The arrows say who talks to whom, and the security groups say something else in several places: they refuse what is drawn or let in what is not. Groups that follow from the arrows let through exactly these, tier by tier, and nothing else.</source>
        <translation>화살표는 누가 누구와 통신하는지 말하지만 보안 그룹은 여러 곳에서 다르게 말합니다. 그려진 것을 막거나 그려지지 않은 것을 들여보냅니다. 화살표에서 도출한 그룹은 계층마다 정확히 그려진 것만 통과시킵니다.</translation>
    </message>
    <message>
        <source>Derive the groups from the arrows in one step: every tier accepts only the tier in front, on the ports that are drawn, and sends only where an arrow leads.</source>
        <translation>화살표에서 그룹을 한 번에 도출합니다. 모든 계층이 그려진 포트에서 바로 앞 계층만 허용하고, 화살표가 있는 곳으로만 보냅니다.</translation>
    </message>
    <message>
        <source>A web, an application and a database tier whose groups accept the whole network, and a cache whose group accepts nobody.</source>
        <translation>웹, 애플리케이션, 데이터베이스 계층의 그룹은 네트워크 전체를 허용하고, 캐시의 그룹은 아무도 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Four groups, each of which accepts the group of its caller on one port.</source>
        <translation>네 그룹이 각각 한 포트에서 호출하는 쪽의 그룹만 허용합니다.</translation>
    </message>
    <message>
        <source>No image is set to start %1 from</source>
        <translation>시작할 이미지가 지정되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Nobody can log in to %1: there is no key pair and no role for a session service</source>
        <translation>%1에 아무도 로그인할 수 없습니다. 키 페어도, 세션 서비스용 역할도 없습니다</translation>
    </message>
    <message>
        <source>No security group is set for %1, so the default one of the network holds</source>
        <translation>%1에 보안 그룹이 지정되지 않아 네트워크의 기본 그룹이 적용됩니다</translation>
    </message>
    <message>
        <source>Instance without image, access or group</source>
        <translation>이미지, 접속 수단, 보안 그룹이 빠진 인스턴스</translation>
    </message>
    <message>
        <source>An instance needs three things chosen when it is started: the image it runs, the groups that say who may reach it, and a way in for administrators. Without an image it does not start. Without a group it falls into the default one, where every member reaches every other. A key pair cannot be added once it runs, so nobody can repair it.</source>
        <translation>인스턴스를 시작할 때는 실행할 이미지, 접근할 수 있는 상대를 정하는 보안 그룹, 관리자가 들어갈 방법, 이 세 가지를 골라야 합니다. 이미지가 없으면 시작되지 않습니다. 보안 그룹이 없으면 구성원끼리 모두 통신할 수 있는 기본 그룹에 들어갑니다. 키 페어는 실행 중에 추가할 수 없으므로 아무도 인스턴스를 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Name what is missing. Instead of a key pair, a role for a session service will do.</source>
        <translation>빠진 것을 지정하세요. 키 페어 대신 세션 서비스용 역할을 써도 됩니다.</translation>
    </message>
    <message>
        <source>An instance with an image and a security group, but no key pair and no role.</source>
        <translation>이미지와 보안 그룹은 있지만 키 페어도 역할도 없는 인스턴스.</translation>
    </message>
    <message>
        <source>The same instance with the key pair of the administrators.</source>
        <translation>관리자의 키 페어를 지정한 같은 인스턴스.</translation>
    </message>
    <message>
        <source>Requests from %2 are sent to %1, which is somebody&apos;s own device</source>
        <translation>%2의 요청이 개인 기기인 %1(으)로 향합니다</translation>
    </message>
    <message>
        <source>%1 answers on %2, which only its own machine can reach; requests from %3 fail</source>
        <translation>%1은(는) 자기 자신만 접속할 수 있는 %2에서 응답하므로 %3의 요청이 실패합니다</translation>
    </message>
    <message>
        <source>Users served by a local machine</source>
        <translation>로컬 컴퓨터로 제공하는 서비스</translation>
    </message>
    <message>
        <source>What runs on a developer&apos;s own computer answers at localhost, for that computer alone. Opening the computer to the internet instead exposes everything else on it, and the service ends when the lid is closed or the address changes.</source>
        <translation>개발자의 컴퓨터에서 실행하는 프로그램은 localhost에서, 그 컴퓨터에만 응답합니다. 그렇다고 컴퓨터를 인터넷에 열면 그 안의 다른 것까지 모두 노출되고, 덮개를 닫거나 주소가 바뀌면 서비스도 끊깁니다.</translation>
    </message>
    <message>
        <source>Deploy to a server with an address that its callers can reach, and let them ask that.</source>
        <translation>호출하는 쪽에서 접속할 수 있는 주소를 가진 서버에 배포하고, 그 서버에 요청하게 하세요.</translation>
    </message>
    <message>
        <source>A domain name that leads to the computer of a developer.</source>
        <translation>개발자의 컴퓨터로 연결되는 도메인 이름.</translation>
    </message>
    <message>
        <source>The name leads to a server; the developer deploys to it.</source>
        <translation>서버로 연결되는 이름. 개발자는 그 서버에 배포합니다.</translation>
    </message>
    <message>
        <source>%1 has no certificate for its encrypted listener on port %2</source>
        <translation>%1에서 포트 %2의 암호화 리스너에 인증서가 없습니다</translation>
    </message>
    <message>
        <source>%1 serves %2 but has no certificate for that name</source>
        <translation>%1이(가) %2을(를) 제공하지만 그 이름의 인증서가 없습니다</translation>
    </message>
    <message>
        <source>HTTPS without a certificate</source>
        <translation>인증서가 없는 HTTPS</translation>
    </message>
    <message>
        <source>HTTPS and TLS begin with a certificate that proves the name users asked for. The provider refuses an encrypted listener without one, and refuses to serve a domain of your own that no certificate names: nothing of it gets deployed.</source>
        <translation>HTTPS와 TLS는 사용자가 요청한 이름을 증명하는 인증서에서 시작합니다. 제공자는 인증서가 없는 암호화 리스너를 거부하고, 인증서에 없는 자체 도메인도 제공하지 않으므로 아무것도 배포되지 않습니다.</translation>
    </message>
    <message>
        <source>Add a certificate for the domain and name it in the listener or distribution.</source>
        <translation>도메인의 인증서를 추가하고 리스너나 CDN에 지정하세요.</translation>
    </message>
    <message>
        <source>A load balancer with an HTTPS listener on port 443 that names no certificate.</source>
        <translation>포트 443의 HTTPS 리스너에 인증서를 지정하지 않은 로드 밸런서.</translation>
    </message>
    <message>
        <source>The listener names the certificate of shop.example.com.</source>
        <translation>shop.example.com의 인증서를 지정한 리스너.</translation>
    </message>
    <message>
        <source>Take the public address away</source>
        <translation>퍼블릭 주소 제거</translation>
    </message>
    <message>
        <source>%1 gives public addresses to %2, which nobody asks from outside</source>
        <translation>%1이(가) 외부에서 아무도 요청하지 않는 %2에 퍼블릭 주소를 부여합니다</translation>
    </message>
    <message>
        <source>%1 has a public address, but nobody asks it from outside</source>
        <translation>%1에 퍼블릭 주소가 있지만 외부에서 아무도 요청하지 않습니다</translation>
    </message>
    <message>
        <source>Public address that nobody needs</source>
        <translation>필요 없는 퍼블릭 주소</translation>
    </message>
    <message>
        <source>Every machine with a public address is scanned all day, and one security rule that is too wide lets the scanners in, past the load balancer and its protection. Machines that are asked by load balancers and by other tiers only are reached by their private addresses.</source>
        <translation>퍼블릭 주소가 있는 서버는 온종일 스캔을 당하며, 너무 넓은 보안 규칙 하나만 있어도 로드 밸런서와 그 보호를 지나쳐 침입당합니다. 로드 밸런서와 다른 계층만 요청하는 서버는 프라이빗 주소로 충분합니다.</translation>
    </message>
    <message>
        <source>Take the public address away. What has to fetch something from the internet goes through a NAT gateway, which lets nobody in.</source>
        <translation>퍼블릭 주소를 제거하세요. 인터넷에서 무언가를 가져와야 하는 서버는, 아무도 들이지 않는 NAT 게이트웨이를 거치게 하세요.</translation>
    </message>
    <message>
        <source>An application server with an elastic IP that only the web tier asks.</source>
        <translation>웹 계층만 요청하는데 탄력적 IP가 있는 애플리케이션 서버.</translation>
    </message>
    <message>
        <source>The application server has a private address only.</source>
        <translation>프라이빗 주소만 있는 애플리케이션 서버.</translation>
    </message>
    <message>
        <source>%1 has %2 inbound rules, and %3 are allowed</source>
        <translation>%1에 인바운드 규칙이 %2개 있습니다. %3개까지 허용됩니다</translation>
    </message>
    <message>
        <source>%1 has %2 outbound rules, and %3 are allowed</source>
        <translation>%1에 아웃바운드 규칙이 %2개 있습니다. %3개까지 허용됩니다</translation>
    </message>
    <message>
        <source>More ACL rows than the provider allows</source>
        <translation>한도를 넘는 네트워크 ACL 행</translation>
    </message>
    <message>
        <source>The provider takes 20 rows for each direction of a network ACL, and up to 40 on request. What is beyond is refused when the design is built, and long lists slow down every packet of the subnet.</source>
        <translation>제공자는 네트워크 ACL의 방향마다 행을 20개까지, 요청하면 40개까지 허용합니다. 한도를 넘으면 구축할 때 거부되고, 목록이 길면 서브넷의 모든 패킷이 느려집니다.</translation>
    </message>
    <message>
        <source>Merge neighbouring blocks and ports, or leave the fine distinctions to security groups. When the quota was raised, write it into the settings of the design (&quot;rules&quot;).</source>
        <translation>이웃한 주소 블록과 포트를 합치거나, 세세한 구분은 보안 그룹에 맡기세요. 한도를 늘렸다면 디자인 설정(&quot;rules&quot;)에 적으세요.</translation>
    </message>
    <message>
        <source>An ACL that refuses 30 single addresses.</source>
        <translation>주소 30개를 하나씩 거부하는 네트워크 ACL.</translation>
    </message>
    <message>
        <source>It refuses the two blocks in which they lie.</source>
        <translation>그 주소들이 속한 두 블록을 거부합니다.</translation>
    </message>
    <message>
        <source>%1 has several inbound rows with the number %2</source>
        <translation>%1에 번호가 %2인 인바운드 행이 여러 개 있습니다</translation>
    </message>
    <message>
        <source>%1 has several outbound rows with the number %2</source>
        <translation>%1에 번호가 %2인 아웃바운드 행이 여러 개 있습니다</translation>
    </message>
    <message>
        <source>Inbound row %2 of %1 refuses nothing: earlier rows let it in</source>
        <translation>%1의 인바운드 %2번 행은 아무것도 거부하지 못합니다: 앞선 행이 먼저 허용합니다</translation>
    </message>
    <message>
        <source>Outbound row %2 of %1 refuses nothing: earlier rows let it out</source>
        <translation>%1의 아웃바운드 %2번 행은 아무것도 거부하지 못합니다: 앞선 행이 먼저 허용합니다</translation>
    </message>
    <message>
        <source>Inbound row %2 of %1 never matches: earlier rows decide</source>
        <translation>%1의 인바운드 %2번 행은 적용되지 않습니다: 앞선 행이 먼저 결정합니다</translation>
    </message>
    <message>
        <source>Outbound row %2 of %1 never matches: earlier rows decide</source>
        <translation>%1의 아웃바운드 %2번 행은 적용되지 않습니다: 앞선 행이 먼저 결정합니다</translation>
    </message>
    <message>
        <source>Remove the row that never matches</source>
        <translation>적용되지 않는 행 삭제</translation>
    </message>
    <message>
        <source>Give each row a number of its own</source>
        <translation>행마다 다른 번호 부여</translation>
    </message>
    <message>
        <source>ACL row that never decides</source>
        <translation>적용되지 않는 네트워크 ACL 행</translation>
    </message>
    <message>
        <source>The rows of a network ACL are tried by their numbers, and the first that matches decides. A row behind others that match the same packets does nothing: what it was to refuse gets in, or what it was to allow does not. Two rows with one number are refused by the provider.</source>
        <translation>네트워크 ACL의 행은 번호 순서로 적용되고, 처음 일치하는 행이 결정합니다. 같은 패킷과 일치하는 행들 뒤에 있는 행은 아무 일도 하지 않아, 막으려던 것이 들어오거나 허용하려던 것이 막힙니다. 번호가 같은 두 행은 제공자가 거부합니다.</translation>
    </message>
    <message>
        <source>Give the row a lower number than those in its way, or remove it.</source>
        <translation>앞을 막는 행보다 작은 번호를 주거나, 행을 삭제하세요.</translation>
    </message>
    <message>
        <source>Row 100 allows everything from 0.0.0.0/0, and row 200 refuses 198.51.100.0/24.</source>
        <translation>100번 행이 0.0.0.0/0의 모든 것을 허용하고, 200번 행이 198.51.100.0/24를 거부합니다.</translation>
    </message>
    <message>
        <source>The refusal has number 50, before the row that allows everything.</source>
        <translation>거부하는 행이 50번으로, 모두 허용하는 행보다 앞에 있습니다.</translation>
    </message>
    <message>
        <source>%1 still accepts TLS %2</source>
        <translation>%1이(가) 아직 TLS %2을(를) 허용합니다</translation>
    </message>
    <message>
        <source>Accept TLS 1.2 and later only</source>
        <translation>TLS 1.2 이상만 허용</translation>
    </message>
    <message>
        <source>Outdated TLS version accepted</source>
        <translation>오래된 TLS 버전 허용</translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 rest on hash functions that are broken, and were withdrawn in 2021. Somebody on the way can make a client and a server that both still know them fall back to them, and then attack the connection. Browsers have not needed them for years.</source>
        <translation>TLS 1.0과 1.1은 이미 깨진 해시 함수를 사용하며 2021년에 폐기되었습니다. 클라이언트와 서버가 모두 이 버전을 알고 있으면, 중간에 있는 공격자가 낮은 버전으로 내려가게 한 뒤 연결을 공격할 수 있습니다. 브라우저는 여러 해 전부터 이 버전이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Raise the oldest accepted version to TLS 1.2, or to 1.3 where all clients know it.</source>
        <translation>허용할 가장 낮은 버전을 TLS 1.2로, 모든 클라이언트가 지원하면 1.3으로 올리세요.</translation>
    </message>
    <message>
        <source>A load balancer that accepts TLS 1.0 on its HTTPS listener.</source>
        <translation>HTTPS 리스너에서 TLS 1.0을 허용하는 로드 밸런서.</translation>
    </message>
    <message>
        <source>The same load balancer accepts TLS 1.2 and later.</source>
        <translation>TLS 1.2 이상만 허용하는 같은 로드 밸런서.</translation>
    </message>
    <message>
        <source>Remove the rows that open %1 to the internet</source>
        <translation>인터넷에 포트 %1을(를) 여는 행 삭제</translation>
    </message>
    <message>
        <source>%1 lets everything from the internet into %2</source>
        <translation>%1이(가) 인터넷에서 %2(으)로 오는 모든 것을 허용합니다</translation>
    </message>
    <message>
        <source>%1 lets everybody on the internet try these ports in %2: %3</source>
        <translation>%1이(가) 인터넷의 누구에게나 %2의 다음 포트를 허용합니다: %3</translation>
    </message>
    <message>
        <source>Network ACL that keeps nothing out</source>
        <translation>아무것도 막지 않는 네트워크 ACL</translation>
    </message>
    <message>
        <source>A network ACL is the second fence, for the day when somebody opens a security group too far. One that lets in everything, or remote login and file transfer from everywhere, does not stand that day.</source>
        <translation>네트워크 ACL은 누군가 보안 그룹을 너무 넓게 연 날을 위한 두 번째 울타리입니다. 모든 것을 허용하거나 원격 로그인과 파일 전송을 모든 곳에서 허용하면 그날에 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Let in the ports that the subnet serves and the ports of replies, and administration only from known addresses.</source>
        <translation>서브넷이 제공하는 포트와 응답 포트를 허용하고, 관리용 포트는 알려진 주소에서만 허용하세요.</translation>
    </message>
    <message>
        <source>The ACL of the public subnets allows port 22 from 0.0.0.0/0.</source>
        <translation>퍼블릭 서브넷의 네트워크 ACL이 0.0.0.0/0에서 오는 22번 포트 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>It allows port 443 and the reply ports from 0.0.0.0/0, and port 22 from 203.0.113.0/24.</source>
        <translation>443번 포트와 응답 포트는 0.0.0.0/0에서, 22번 포트는 203.0.113.0/24에서 오는 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>%1 opens ports %2, but %3 listens only on %4</source>
        <translation>%1이(가) 포트 %2을(를) 열지만, %3은(는) %4에서만 수신 대기합니다</translation>
    </message>
    <message>
        <source>More ports open than are listened on</source>
        <translation>쓰는 포트보다 넓게 열린 포트</translation>
    </message>
    <message>
        <source>The group accepts a range of ports, but its members answer on a few of them only. Everything else that starts on these machines later, a debug page or a forgotten tool, is reachable without anybody opening it.</source>
        <translation>보안 그룹은 넓은 포트 범위를 허용하지만 구성원은 그중 몇 개에서만 응답합니다. 디버그 페이지나 잊힌 도구처럼 나중에 그 장비에서 시작되는 것은 아무도 열지 않았는데도 접속할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>Narrow the range to the ports that are listened on.</source>
        <translation>수신 대기 중인 포트로 범위를 좁히세요.</translation>
    </message>
    <message>
        <source>A database listens on 3306, and its group accepts ports 0 to 65535 from the application.</source>
        <translation>데이터베이스는 3306번 포트에서 수신 대기하는데, 보안 그룹이 애플리케이션에서 오는 0~65535번 포트 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>The group accepts port 3306 from the application.</source>
        <translation>보안 그룹이 애플리케이션에서 오는 3306번 포트 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>%1 answers plain HTTP on port %2 instead of sending callers to its HTTPS listener</source>
        <translation>%1이(가) 포트 %2에서 HTTPS 리스너로 보내지 않고 평문 HTTP로 응답합니다</translation>
    </message>
    <message>
        <source>%1 takes plain HTTP from the internet on port %2 and has no HTTPS listener</source>
        <translation>%1이(가) 포트 %2에서 인터넷의 평문 HTTP 요청을 받으며 HTTPS 리스너가 없습니다</translation>
    </message>
    <message>
        <source>Redirect port %1 to HTTPS</source>
        <translation>포트 %1을(를) HTTPS로 리디렉션</translation>
    </message>
    <message>
        <source>%1 also answers plain HTTP and sends nobody to HTTPS</source>
        <translation>%1이(가) 평문 HTTP로도 응답하며 HTTPS로 보내지 않습니다</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>HTTPS로 리디렉션</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet with TLS turned off</source>
        <translation>%1이(가) TLS를 끈 채 인터넷 요청을 받습니다</translation>
    </message>
    <message>
        <source>Turn TLS on (needs a certificate)</source>
        <translation>TLS 켜기(인증서 필요)</translation>
    </message>
    <message>
        <source>Plain HTTP open to the internet</source>
        <translation>인터넷에 열린 평문 HTTP</translation>
    </message>
    <message>
        <source>Over plain HTTP everybody on the way reads and changes what users send: passwords, sessions, orders. A listener on port 80 is fine when all it does is send callers to HTTPS. One that does not say so passes requests on, also beside a listener on port 443: that is what load balancers do by default, and users who type the bare name stay on it.</source>
        <translation>평문 HTTP에서는 중간에 있는 누구나 비밀번호, 세션, 주문처럼 사용자가 보내는 내용을 읽고 바꿀 수 있습니다. 포트 80의 리스너는 HTTPS로 보내기만 한다면 괜찮습니다. 그렇다고 적혀 있지 않은 리스너는 포트 443의 리스너가 함께 있더라도 요청을 그대로 전달합니다. 로드 밸런서의 기본 동작이 그러하며, 이름만 입력한 사용자는 계속 평문으로 통신하게 됩니다.</translation>
    </message>
    <message>
        <source>Let the HTTP listener redirect to HTTPS, and add an HTTPS listener with a certificate where there is none.</source>
        <translation>HTTP 리스너가 HTTPS로 리디렉션하게 하고, HTTPS 리스너가 없으면 인증서와 함께 추가하세요.</translation>
    </message>
    <message>
        <source>A public load balancer with listeners on port 80 (HTTP) and port 443 (HTTPS), where port 80 passes requests on to the web tier.</source>
        <translation>포트 80(HTTP)과 포트 443(HTTPS)의 리스너가 있고, 포트 80의 요청을 웹 계층으로 그대로 전달하는 퍼블릭 로드 밸런서.</translation>
    </message>
    <message>
        <source>The listener on port 80 redirects to HTTPS.</source>
        <translation>HTTPS로 리디렉션하는 포트 80의 리스너.</translation>
    </message>
    <message>
        <source>%1 gives public addresses to what starts in it, but its table %2 leads to no internet gateway</source>
        <translation>%1은(는) 안에서 시작되는 것에 퍼블릭 주소를 부여하지만, 라우팅 테이블 %2에는 인터넷 게이트웨이로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>Assign no public addresses</source>
        <translation>퍼블릭 주소 자동 할당 끄기</translation>
    </message>
    <message>
        <source>Private subnet that assigns public addresses</source>
        <translation>퍼블릭 주소를 할당하는 프라이빗 서브넷</translation>
    </message>
    <message>
        <source>A subnet without a route to an internet gateway is private, yet everything that starts in this one gets a public address. Today the address leads nowhere. On the day somebody changes the route table, every machine in the subnet is on the internet at once.</source>
        <translation>인터넷 게이트웨이로 가는 경로가 없는 서브넷은 프라이빗 서브넷인데, 이 서브넷에서 시작되는 것은 모두 퍼블릭 주소를 받습니다. 지금은 그 주소로 아무도 들어오지 못하지만, 누군가 라우팅 테이블을 바꾸는 날 서브넷의 모든 서버가 한꺼번에 인터넷에 노출됩니다.</translation>
    </message>
    <message>
        <source>Turn the automatic public addresses of the subnet off.</source>
        <translation>서브넷의 퍼블릭 주소 자동 할당을 끄세요.</translation>
    </message>
    <message>
        <source>A subnet whose table leads to a NAT gateway assigns public addresses automatically.</source>
        <translation>라우팅 테이블이 NAT 게이트웨이로 이어지는데 퍼블릭 주소를 자동으로 할당하는 서브넷.</translation>
    </message>
    <message>
        <source>Only the subnets with a route to the internet gateway assign public addresses.</source>
        <translation>인터넷 게이트웨이로 가는 경로가 있는 서브넷에서만 할당하는 퍼블릭 주소.</translation>
    </message>
    <message>
        <source>%1 is publicly accessible: it gets an address on the internet</source>
        <translation>%1에 퍼블릭 액세스가 허용되어 인터넷 주소가 부여됩니다</translation>
    </message>
    <message>
        <source>Turn public access off</source>
        <translation>퍼블릭 액세스 끄기</translation>
    </message>
    <message>
        <source>Database with a public address</source>
        <translation>퍼블릭 주소가 있는 데이터베이스</translation>
    </message>
    <message>
        <source>A database that is publicly accessible has a name that leads to a public address. From then on one security rule that is too wide is enough to put its data before everybody, and strangers can try passwords. The applications in the network never need that address.</source>
        <translation>퍼블릭 액세스를 허용한 데이터베이스의 이름은 퍼블릭 주소로 이어집니다. 그때부터는 너무 넓은 보안 규칙 하나만 있어도 데이터가 누구에게나 드러나고, 낯선 사람이 비밀번호를 시험해 볼 수 있습니다. 네트워크 안의 애플리케이션에는 그 주소가 전혀 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Turn public access off. Administrators come through a bastion host, a session service or a VPN.</source>
        <translation>퍼블릭 액세스를 끄세요. 관리자는 배스천 호스트, 세션 서비스, VPN을 거쳐 접속합니다.</translation>
    </message>
    <message>
        <source>A MySQL database with public access turned on.</source>
        <translation>퍼블릭 액세스를 켠 MySQL 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database with public access off, asked by the application tier alone.</source>
        <translation>퍼블릭 액세스를 끄고 애플리케이션 계층만 요청하는 같은 데이터베이스.</translation>
    </message>
    <message>
        <source>%1 accepts %2 from %3 by another rule as well</source>
        <translation>%1은(는) %3에서 오는 %2을(를) 다른 규칙으로도 허용합니다</translation>
    </message>
    <message>
        <source>%1 lets out %2 to %3 by another rule as well</source>
        <translation>%1은(는) %3(으)로 나가는 %2을(를) 다른 규칙으로도 허용합니다</translation>
    </message>
    <message>
        <source>Remove the rule that adds nothing</source>
        <translation>더하는 것이 없는 규칙 삭제</translation>
    </message>
    <message>
        <source>Security rule that adds nothing</source>
        <translation>더하는 것이 없는 보안 규칙</translation>
    </message>
    <message>
        <source>The other rules of the group let the same packets through. Whoever removes the rule later, to close a port, closes nothing and does not notice.</source>
        <translation>보안 그룹의 다른 규칙이 같은 패킷을 이미 허용합니다. 나중에 포트를 막으려고 이 규칙을 삭제해도 아무것도 막히지 않고, 그 사실을 알아채지 못합니다.</translation>
    </message>
    <message>
        <source>Remove the rule, or the wider one if that was not meant.</source>
        <translation>규칙을 삭제하세요. 더 넓은 규칙이 의도와 다르다면 그 규칙을 삭제하세요.</translation>
    </message>
    <message>
        <source>A group accepts TCP port 443 from 0.0.0.0/0 and from 10.0.0.0/16.</source>
        <translation>보안 그룹이 0.0.0.0/0과 10.0.0.0/16에서 TCP 443번 포트로 오는 접속을 각각 허용합니다.</translation>
    </message>
    <message>
        <source>It accepts TCP port 443 from 0.0.0.0/0.</source>
        <translation>0.0.0.0/0에서 TCP 443번 포트로 오는 접속을 허용합니다.</translation>
    </message>
    <message>
        <source>%1 is in %2, but its security group %3 belongs to %4</source>
        <translation>%1은(는) %2에 있지만, 지정된 보안 그룹 %3은(는) %4에 속합니다</translation>
    </message>
    <message>
        <source>Security group of another network</source>
        <translation>다른 네트워크의 보안 그룹</translation>
    </message>
    <message>
        <source>A security group belongs to one network and works only for what is in it. Something in another network cannot be created with it: the provider refuses the deployment.</source>
        <translation>보안 그룹은 한 네트워크에 속하며, 그 네트워크 안에서만 쓸 수 있습니다. 다른 네트워크에 있는 것은 그 보안 그룹으로 만들 수 없어 제공자가 배포를 거부합니다.</translation>
    </message>
    <message>
        <source>Give the component a group of its own network, or move it to the network of the group.</source>
        <translation>컴포넌트에 자기 네트워크의 보안 그룹을 지정하거나, 컴포넌트를 보안 그룹의 네트워크로 옮기세요.</translation>
    </message>
    <message>
        <source>A server in the test VPC with the security group of the production VPC.</source>
        <translation>운영 VPC의 보안 그룹을 지정한 테스트 VPC의 서버.</translation>
    </message>
    <message>
        <source>The server has a security group of the test VPC with the same rules.</source>
        <translation>서버에 같은 규칙을 가진 테스트 VPC의 보안 그룹을 지정합니다.</translation>
    </message>
    <message>
        <source>%1 is shared by tiers that ask each other (%2): whatever it opens for one, it opens for all</source>
        <translation>서로 호출하는 계층(%2)이 %1을(를) 함께 씁니다: 하나에 여는 것은 모두에 열립니다</translation>
    </message>
    <message>
        <source>Give each tier a security group of its own</source>
        <translation>계층마다 별도의 보안 그룹 지정</translation>
    </message>
    <message>
        <source>Security group shared by tiers</source>
        <translation>여러 계층이 함께 쓰는 보안 그룹</translation>
    </message>
    <message>
        <source>A security chain lets each tier be asked only by the tier in front of it. With one group for several tiers no rule can say that: what opens the web server to users opens the database as well.</source>
        <translation>보안 체인은 각 계층을 바로 앞 계층에서만 호출할 수 있게 합니다. 여러 계층이 한 보안 그룹을 쓰면 규칙으로 그렇게 정할 수 없어, 웹 서버를 사용자에게 열면 데이터베이스도 함께 열립니다.</translation>
    </message>
    <message>
        <source>Give each tier a group of its own that accepts its port from the group in front.</source>
        <translation>계층마다 별도의 보안 그룹을 두고, 바로 앞 보안 그룹에서 오는 자기 포트만 허용하세요.</translation>
    </message>
    <message>
        <source>Application and database are both in app-sg, which accepts 8080 and 3306.</source>
        <translation>애플리케이션과 데이터베이스가 모두 8080번과 3306번 포트를 허용하는 app-sg에 있습니다.</translation>
    </message>
    <message>
        <source>The database is in db-sg, which accepts 3306 from app-sg.</source>
        <translation>데이터베이스는 app-sg에서 오는 3306번 포트 접속을 허용하는 db-sg에 있습니다.</translation>
    </message>
    <message>
        <source>%1 takes no security groups, but is given %2</source>
        <translation>%1에는 보안 그룹을 붙일 수 없는데 %2이(가) 지정되어 있습니다</translation>
    </message>
    <message>
        <source>Remove the security groups</source>
        <translation>보안 그룹 제거</translation>
    </message>
    <message>
        <source>Security group on a gateway</source>
        <translation>게이트웨이에 붙인 보안 그룹</translation>
    </message>
    <message>
        <source>Security groups belong to network interfaces of machines. NAT gateways, internet gateways and gateway endpoints have no place for them: the provider refuses the assignment, and the filter that the design counts on does not exist.</source>
        <translation>보안 그룹은 서버의 네트워크 인터페이스에 붙입니다. NAT 게이트웨이, 인터넷 게이트웨이, 게이트웨이 엔드포인트에는 붙일 자리가 없습니다. 제공자가 지정을 거부하므로 설계가 믿고 있는 필터는 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the group. Filter by the security groups of the machines that use the gateway, or by the network ACL of its subnet.</source>
        <translation>보안 그룹을 제거하세요. 게이트웨이를 쓰는 서버의 보안 그룹이나 게이트웨이가 있는 서브넷의 네트워크 ACL로 거르세요.</translation>
    </message>
    <message>
        <source>A NAT gateway with a security group that accepts port 443 from the private subnets.</source>
        <translation>프라이빗 서브넷의 포트 443 요청을 허용하는 보안 그룹을 붙인 NAT 게이트웨이.</translation>
    </message>
    <message>
        <source>A NAT gateway without groups in a subnet whose network ACL lets port 443 through.</source>
        <translation>네트워크 ACL이 포트 443을 허용하는 서브넷에 있는, 보안 그룹이 없는 NAT 게이트웨이.</translation>
    </message>
    <message>
        <source>%1 is in %2 security groups, and %3 are allowed</source>
        <translation>%1에 보안 그룹이 %2개 지정되어 있습니다. %3개까지 허용됩니다</translation>
    </message>
    <message>
        <source>The security groups of %1 have %2 rules of one direction together, and %3 are allowed</source>
        <translation>%1의 보안 그룹에 한 방향 규칙이 모두 %2개 있습니다. %3개까지 허용됩니다</translation>
    </message>
    <message>
        <source>More group rules than the provider allows</source>
        <translation>한도를 넘는 보안 그룹 규칙</translation>
    </message>
    <message>
        <source>The provider takes 60 rules for each direction of a group and 5 groups for each network interface; on request up to 16 groups, and never more than 1000 rules on one interface. What is beyond is refused when the design is built, often halfway through.</source>
        <translation>제공자는 보안 그룹의 방향마다 규칙 60개, 네트워크 인터페이스마다 보안 그룹 5개를 허용합니다. 보안 그룹은 요청하면 16개까지 늘릴 수 있지만, 한 인터페이스의 규칙은 1000개를 넘을 수 없습니다. 한도를 넘으면 구축하는 도중에 거부됩니다.</translation>
    </message>
    <message>
        <source>Name a group or a prefix list instead of many addresses and merge ranges; or have the quota raised and write it into the settings of the design (&quot;rules&quot;, &quot;groups&quot;).</source>
        <translation>주소를 여러 개 쓰는 대신 보안 그룹이나 접두사 목록을 지정하고 범위를 합치세요. 한도를 늘렸다면 디자인 설정(&quot;rules&quot;, &quot;groups&quot;)에 적으세요.</translation>
    </message>
    <message>
        <source>A group with one rule for each of 70 offices.</source>
        <translation>사무실 70곳마다 규칙이 하나씩 있는 보안 그룹.</translation>
    </message>
    <message>
        <source>A prefix list holds the addresses of the offices, and one rule names it.</source>
        <translation>접두사 목록에 사무실 주소를 담고, 규칙 하나로 그 목록을 지정합니다.</translation>
    </message>
    <message>
        <source>%1 lets %2 reach %3, although only %4 calls it</source>
        <translation>%1이(가) %2에서 %3(으)로의 접근을 허용하지만, 호출하는 것은 %4뿐입니다</translation>
    </message>
    <message>
        <source>%1 lets all of %2 reach %3; naming the group of %4 lets in nobody else</source>
        <translation>%1이(가) %2 전체에서 %3(으)로의 접근을 허용합니다. %4의 그룹을 지정하면 다른 접근은 막힙니다</translation>
    </message>
    <message>
        <source>Data store open to more than its callers</source>
        <translation>호출하는 쪽 외에도 열린 데이터 저장소</translation>
    </message>
    <message>
        <source>The security group of a database, cache or queue accepts somebody who does not call it in the drawing. Whoever takes over that machine reads the data directly, past the application and its checks.</source>
        <translation>데이터베이스, 캐시, 큐의 보안 그룹이 그림에서 호출하지 않는 쪽을 허용합니다. 그 장비를 빼앗은 사람은 애플리케이션과 그 검사를 거치지 않고 데이터를 직접 읽습니다.</translation>
    </message>
    <message>
        <source>Accept the port only from the group of the tier in front.</source>
        <translation>바로 앞 계층의 그룹에서 오는 것만 허용합니다.</translation>
    </message>
    <message>
        <source>The group of a database accepts port 3306 from the web servers, and only the application calls the database.</source>
        <translation>데이터베이스의 그룹이 웹 서버에서 오는 3306 포트를 허용하지만, 데이터베이스는 애플리케이션만 호출합니다.</translation>
    </message>
    <message>
        <source>It accepts port 3306 from the group of the application alone.</source>
        <translation>애플리케이션의 그룹에서 오는 3306 포트만 허용합니다.</translation>
    </message>
    <message>
        <source>Application open to more than its callers</source>
        <translation>호출하는 쪽 외에도 열린 애플리케이션</translation>
    </message>
    <message>
        <source>The security group of an application accepts somebody who does not call it in the drawing. The tiers in front check, limit and log requests; a way around them is a way around all of that.</source>
        <translation>애플리케이션의 보안 그룹이 그림에서 호출하지 않는 쪽을 허용합니다. 앞 계층은 요청을 검사하고 제한하고 기록하므로, 이를 돌아가는 길은 그 모두를 돌아가는 길입니다.</translation>
    </message>
    <message>
        <source>It accepts port 8080 from the group of the web tier alone.</source>
        <translation>웹 계층의 그룹에서 오는 8080 포트만 허용합니다.</translation>
    </message>
    <message>
        <source>Servers reached past their load balancer</source>
        <translation>로드 밸런서를 거치지 않고 닿는 서버</translation>
    </message>
    <message>
        <source>Clients are meant to talk to the load balancer only. Servers whose group accepts others as well can be called directly: without encryption, without its health checks, and even while they are taken out.</source>
        <translation>클라이언트는 로드 밸런서와만 통신해야 합니다. 그룹이 다른 쪽도 허용하는 서버는 암호화나 상태 확인 없이, 심지어 서비스에서 빠져 있을 때도 직접 호출될 수 있습니다.</translation>
    </message>
    <message>
        <source>Accept the port only from the group of the load balancer.</source>
        <translation>로드 밸런서의 그룹에서 오는 것만 허용합니다.</translation>
    </message>
    <message>
        <source>Web servers behind a load balancer accept port 80 from 0.0.0.0/0.</source>
        <translation>로드 밸런서 뒤의 웹 서버가 0.0.0.0/0에서 오는 80 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>They accept port 80 from the group of the load balancer.</source>
        <translation>로드 밸런서의 그룹에서 오는 80 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>Rule for addresses instead of a group</source>
        <translation>그룹 대신 주소를 쓴 규칙</translation>
    </message>
    <message>
        <source>A rule for a range of the network lets in everything that runs there now or later: every tier, every test machine. A rule that names the caller&apos;s group lets in the caller, wherever it moves.</source>
        <translation>네트워크 대역에 대한 규칙은 지금이든 나중이든 그곳에서 도는 모든 것, 모든 계층과 시험 장비를 들여보냅니다. 호출하는 쪽의 그룹을 지정한 규칙은 그것이 어디로 옮겨 가든 그것만 들여보냅니다.</translation>
    </message>
    <message>
        <source>Name the security group of the caller as the source.</source>
        <translation>소스로 호출하는 쪽의 보안 그룹을 지정합니다.</translation>
    </message>
    <message>
        <source>The group of a database accepts port 3306 from 10.0.0.0/16, the whole VPC.</source>
        <translation>데이터베이스의 그룹이 VPC 전체인 10.0.0.0/16에서 오는 3306 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>It accepts port 3306 from the group of the application.</source>
        <translation>애플리케이션의 그룹에서 오는 3306 포트를 허용합니다.</translation>
    </message>
    <message>
        <source>Data is stored without encryption: %1</source>
        <translation>데이터가 암호화되지 않은 채 저장됩니다: %1</translation>
    </message>
    <message>
        <source>Encrypt at rest</source>
        <translation>저장 데이터 암호화</translation>
    </message>
    <message>
        <source>Data stored without encryption</source>
        <translation>암호화하지 않은 저장 데이터</translation>
    </message>
    <message>
        <source>Disks are replaced, backups and snapshots are copied and shared. Whoever gets hold of one reads everything on it unless it is encrypted. Encryption costs next to nothing when it is on from the start; a managed database cannot be encrypted later, only restored into a new one.</source>
        <translation>디스크는 교체되고, 백업과 스냅샷은 복사되고 공유됩니다. 암호화하지 않으면 그중 하나를 손에 넣은 사람이 모든 내용을 읽을 수 있습니다. 처음부터 켜 두면 암호화 비용은 거의 없지만, 관리형 데이터베이스는 나중에 암호화할 수 없어 새 데이터베이스로 복원해야 합니다.</translation>
    </message>
    <message>
        <source>Turn encryption at rest on before the first data is written.</source>
        <translation>첫 데이터를 쓰기 전에 저장 데이터 암호화를 켜세요.</translation>
    </message>
    <message>
        <source>A database with encryption turned off.</source>
        <translation>암호화를 끈 데이터베이스.</translation>
    </message>
    <message>
        <source>The same database with encryption on, and its read replicas too.</source>
        <translation>암호화를 켠 같은 데이터베이스와 읽기 전용 복제본.</translation>
    </message>
    <message>
        <source>%1 names addresses without saying whose they are: %2</source>
        <translation>%1에 누구의 것인지 알 수 없는 주소가 있습니다: %2</translation>
    </message>
    <message>
        <source>Address that nobody explains</source>
        <translation>설명 없는 주소</translation>
    </message>
    <message>
        <source>A rule names addresses outside of the design, and nothing says whose they are. In a year nobody dares to remove it, and nobody notices when the addresses belong to somebody else.</source>
        <translation>규칙이 디자인 밖의 주소를 지정하는데, 누구의 주소인지 적혀 있지 않습니다. 1년 뒤에는 아무도 지우지 못하고, 주소의 주인이 바뀌어도 알아채지 못합니다.</translation>
    </message>
    <message>
        <source>Write into the description of the rule whose addresses these are and why they need the port, or draw who has them.</source>
        <translation>누구의 주소이고 왜 그 포트가 필요한지 규칙의 설명에 적거나, 주소의 주인을 디자인에 그리세요.</translation>
    </message>
    <message>
        <source>A rule accepts port 22 from 198.51.100.7/32 and has no description.</source>
        <translation>198.51.100.7/32에서 오는 22번 포트 접속을 허용하는 규칙에 설명이 없습니다.</translation>
    </message>
    <message>
        <source>The same rule with the description &quot;Backup provider, until March&quot;.</source>
        <translation>같은 규칙에 &quot;백업 업체, 3월까지&quot;라는 설명이 있습니다.</translation>
    </message>
    <message>
        <source>%1 lets %2 send anything to everybody on the internet, but a database only has to answer</source>
        <translation>%1이(가) %2에서 인터넷의 누구에게나 무엇이든 보낼 수 있게 하지만, 데이터베이스는 응답만 하면 됩니다</translation>
    </message>
    <message>
        <source>%1 lets %2 send anything to everybody on the internet, but it calls nobody there</source>
        <translation>%1이(가) %2에서 인터넷의 누구에게나 무엇이든 보낼 수 있게 하지만, 인터넷에 호출하는 곳이 없습니다</translation>
    </message>
    <message>
        <source>Let %1 out only along the arrows that are drawn</source>
        <translation>%1에서 나가는 트래픽을 그려진 화살표로 제한</translation>
    </message>
    <message>
        <source>Everything may leave</source>
        <translation>모두 허용된 아웃바운드 트래픽</translation>
    </message>
    <message>
        <source>Somebody who gets into a machine first fetches tools from the internet and then sends data there. A group that lets everything out helps with both. Databases, above all, have no business on the internet: replies to their callers pass by themselves.</source>
        <translation>장비에 침입한 사람은 먼저 인터넷에서 도구를 내려받고, 그다음 데이터를 인터넷으로 보냅니다. 모두 내보내는 보안 그룹은 두 가지를 다 돕습니다. 특히 데이터베이스는 인터넷에 접속할 일이 없습니다. 호출한 쪽으로 가는 응답은 저절로 허용됩니다.</translation>
    </message>
    <message>
        <source>Let traffic out only to the groups that are called; where nobody is, write the single address 255.255.255.255/32, which is nobody.</source>
        <translation>호출하는 보안 그룹으로만 나가도록 허용하고, 호출하는 곳이 없으면 아무도 쓰지 않는 주소 255.255.255.255/32 하나만 적으세요.</translation>
    </message>
    <message>
        <source>The security group of a database lets all protocols out to 0.0.0.0/0.</source>
        <translation>데이터베이스의 보안 그룹이 모든 프로토콜을 0.0.0.0/0으로 내보냅니다.</translation>
    </message>
    <message>
        <source>Its only outbound rule leads to 255.255.255.255/32, so that only replies leave.</source>
        <translation>아웃바운드 규칙이 255.255.255.255/32 하나뿐이어서 응답만 나갑니다.</translation>
    </message>
    <message>
        <source>%1 protects nothing: no component uses it and no rule names it</source>
        <translation>%1은(는) 아무것도 보호하지 않습니다: 사용하는 컴포넌트도, 지정하는 규칙도 없습니다</translation>
    </message>
    <message>
        <source>Security group that nothing uses</source>
        <translation>쓰이지 않는 보안 그룹</translation>
    </message>
    <message>
        <source>A group on which nothing depends does no harm until somebody attaches it without reading its rules. It also makes the groups that matter harder to see, or it was meant for a component that now has no protection.</source>
        <translation>아무도 쓰지 않는 보안 그룹은 누군가 규칙을 읽지 않고 지정하기 전까지는 해가 없습니다. 하지만 중요한 보안 그룹을 알아보기 어렵게 하고, 어쩌면 지금 보호받지 못하는 컴포넌트를 위한 것이었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Attach it to what it was made for, or remove it.</source>
        <translation>원래 쓰려던 컴포넌트에 지정하거나, 삭제하세요.</translation>
    </message>
    <message>
        <source>The group old-web-sg is drawn, but all web servers are in web-sg.</source>
        <translation>보안 그룹 old-web-sg가 그려져 있지만, 모든 웹 서버는 web-sg에 있습니다.</translation>
    </message>
    <message>
        <source>Only web-sg is drawn.</source>
        <translation>web-sg만 그려져 있습니다.</translation>
    </message>
    <message>
        <source>%1 opens port %2 to the internet, but %3 listens only on %4</source>
        <translation>%1이(가) 인터넷에 포트 %2을(를) 열지만, %3은(는) %4에서만 수신 대기합니다</translation>
    </message>
    <message>
        <source>Port open to the world without a listener</source>
        <translation>리스너 없이 전 세계에 열린 포트</translation>
    </message>
    <message>
        <source>The group of a load balancer opens a port to the internet on which the load balancer does not listen. Today nothing answers there, but the next listener or machine that gets the group is on the internet at once, and nobody decided that.</source>
        <translation>로드 밸런서의 보안 그룹이 로드 밸런서가 수신 대기하지 않는 포트를 인터넷에 엽니다. 지금은 아무것도 응답하지 않지만, 다음에 추가되는 리스너나 이 보안 그룹을 받는 장비는 아무도 정하지 않았는데 곧바로 인터넷에 노출됩니다.</translation>
    </message>
    <message>
        <source>Close the port, or add the listener that it was opened for.</source>
        <translation>포트를 닫거나, 그 포트를 위한 리스너를 추가하세요.</translation>
    </message>
    <message>
        <source>A load balancer listens on 443, and its security group opens 443 and 8080 to 0.0.0.0/0.</source>
        <translation>로드 밸런서는 443번 포트에서 수신 대기하는데, 보안 그룹이 443번과 8080번 포트를 0.0.0.0/0에 엽니다.</translation>
    </message>
    <message>
        <source>The security group opens only 443.</source>
        <translation>보안 그룹이 443번 포트만 엽니다.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The rules of the project cannot be read: %1</source>
        <translation>프로젝트 규칙을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The group of an application accepts port 8080 from the database as well, and only the web tier calls it.</source>
        <translation>애플리케이션의 그룹이 데이터베이스에서 오는 8080 포트도 허용하지만, 웹 계층만 호출합니다.</translation>
    </message>
    <message>
        <source>The picture holds no Gudo design: it was made by another program, changed by one, or exported without the design</source>
        <translation>그림에 구도 설계가 없습니다. 다른 프로그램이 만들었거나 바꾸었거나, 설계 없이 내보낸 그림입니다</translation>
    </message>
    <message>
        <source>The picture is cut off before the end of the design in it</source>
        <translation>그림이 중간에 잘려 그 안의 설계가 끝까지 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>The design in the picture is damaged</source>
        <translation>그림 안의 설계가 손상되었습니다</translation>
    </message>
    <message>
        <source>The design in the picture is larger than %1 MiB</source>
        <translation>그림 안의 설계가 %1 MiB보다 큽니다</translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation>대화형 페이지</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Everything is served</source>
        <translation>모두 정상 응답합니다</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>안에 있는 컴포넌트</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>복제본</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the number of one of several copies</extracomment>
        <translation>복제본 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is what a copy is in</extracomment>
        <translation>%1 안</translation>
    </message>
    <message>
        <source>Copy %1 in %2</source>
        <extracomment>%1 is the number of a copy, %2 what it is in</extracomment>
        <translation>%2 안 복제본 %1</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <extracomment>%1 is a number of requests</extracomment>
        <translation>저하 %1</translation>
    </message>
    <message>
        <source>%1 can still reach %2; affected: %3</source>
        <extracomment>%1 is who asks, %2 what is asked, %3 a list of names</extracomment>
        <translation>%1 → %2: 응답하지만 영향 있음 (%3)</translation>
    </message>
    <message>
        <source>down</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>장애 내기</translation>
    </message>
    <message>
        <source>Failing now</source>
        <extracomment>the heading over what was made to fail</extracomment>
        <translation>지금 장애</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>장애 시험</translation>
    </message>
    <message>
        <source>Let something fail and see who is still served. Several failures add up.</source>
        <translation>장애를 내고 누가 계속 서비스를 받는지 확인합니다. 여러 장애를 함께 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>%1 cannot reach %2; gone: %3</source>
        <extracomment>%1 is who asks, %2 what is asked, %3 a list of names</extracomment>
        <translation>%1 → %2: 응답 없음 (사라짐: %3)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1 is a number of requests</extracomment>
        <translation>중단 %1</translation>
    </message>
    <message>
        <source>until somebody switches to %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>%1(으)로 직접 전환하기 전까지</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Does not fail by itself</source>
        <translation>스스로 장애가 나지 않습니다</translation>
    </message>
    <message>
        <source>No client asks for anything: draw an arrow from a client to what it asks for</source>
        <translation>요청하는 클라이언트가 없습니다. 클라이언트에서 요청 대상까지 화살표를 그리세요</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>문제가 없습니다</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>컴포넌트 검색</translation>
    </message>
    <message>
        <source>%1 can reach %2</source>
        <extracomment>%1 is who asks, %2 what is asked</extracomment>
        <translation>%1 → %2: 정상 응답</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>the heading over what could not be told from the design</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>제목 없는 설계</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>퍼블릭 서브넷</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>프라이빗 서브넷</translation>
    </message>
    <message>
        <source>Isolated subnet</source>
        <translation>격리된 서브넷</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Optional request</source>
        <translation>선택적 요청</translation>
    </message>
    <message>
        <source>Spread over several containers</source>
        <translation>여러 컨테이너에 걸친 컴포넌트</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Identical copies</source>
        <translation>동일한 복제본</translation>
    </message>
    <message>
        <source>Error found here</source>
        <translation>오류가 있는 곳</translation>
    </message>
    <message>
        <source>Warning about this</source>
        <translation>경고가 있는 곳</translation>
    </message>
    <message>
        <source>Note about this</source>
        <translation>참고 사항이 있는 곳</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>단계: %1</translation>
    </message>
    <message>
        <source>Components: %1, connections: %2</source>
        <translation>컴포넌트 %1개, 연결 %2개</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>The order of &quot;%1&quot; must lie between -%2 and %2</source>
        <translation>&quot;%1&quot;의 순서는 -%2에서 %2 사이여야 합니다</translation>
    </message>
    <message>
        <source>How far &quot;%1&quot; has grown must be [left, top, right, bottom] in whole numbers, none below 0</source>
        <translation>&quot;%1&quot;이(가) 늘어난 크기는 0 이상의 정수 [left, top, right, bottom]이어야 합니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a look but does not exist</source>
        <translation>&quot;%1&quot;의 모양이 지정되어 있지만 그런 구성 요소가 없습니다</translation>
    </message>
    <message>
        <source>Select components to group them</source>
        <translation>그룹으로 묶을 컴포넌트를 선택하세요</translation>
    </message>
    <message>
        <source>Only components of the same container can be grouped</source>
        <translation>같은 컨테이너에 있는 컴포넌트만 그룹으로 묶을 수 있습니다</translation>
    </message>
    <message>
        <source>There can be no group in %1</source>
        <translation>%1 안에는 그룹을 둘 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be in a group</source>
        <translation>그룹에 넣을 수 없음: %1</translation>
    </message>
    <message>
        <source>Select a container to ungroup it</source>
        <translation>그룹을 해제할 컨테이너를 선택하세요</translation>
    </message>
    <message>
        <source>There is nothing in %1</source>
        <translation>비어 있음: %1</translation>
    </message>
    <message>
        <source>Something that is spread over %1 is drawn in it</source>
        <translation>여러 곳에 걸친 컴포넌트가 있어 해제할 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 cannot be outside of %2</source>
        <translation>%2 밖에 둘 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2</source>
        <translation>%1: %2 안에 둘 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot stand on the bare canvas</source>
        <translation>%1: 빈 캔버스에 둘 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>%1: %2을(를) 담을 수 없습니다</translation>
    </message>
    <message>
        <source>%1: a description is a text or three lines of it</source>
        <translation>%1: 설명은 텍스트 하나이거나 세 줄이어야 합니다</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>CloudFormation (JSON)</source>
        <translation>CloudFormation(JSON)</translation>
    </message>
    <message>
        <source>No component of the design is a resource of AWS</source>
        <translation>설계에 AWS 리소스인 컴포넌트가 없음</translation>
    </message>
    <message>
        <source>Left out, since it is no resource of AWS: %1 (%2)</source>
        <translation>AWS 리소스가 아니어서 제외: %1(%2)</translation>
    </message>
    <message>
        <source>There are two stages &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 단계가 두 개입니다</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot; to be open</source>
        <translation>열어 둘 단계 &quot;%1&quot;이(가) 없습니다</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>%1 answers under a domain of its own without a certificate</source>
        <translation>%1은(는) 자체 도메인으로 응답하지만 인증서가 없음</translation>
    </message>
    <message>
        <source>%1 has to call a function to be created</source>
        <translation>%1을(를) 만들려면 호출할 함수가 필요함</translation>
    </message>
    <message>
        <source>How %1 checks its callers is not in the drawing; no authorizer is written</source>
        <translation>%1이(가) 호출자를 확인하는 방법이 그림에 없어 권한 부여자를 쓰지 않음</translation>
    </message>
    <message>
        <source>%1 is connected to no function and no load balancer</source>
        <translation>%1에 연결된 함수나 로드 밸런서가 없음</translation>
    </message>
    <message>
        <source>%1 listens to %2 on port %3 without a certificate</source>
        <translation>%1이(가) 인증서 없이 포트 %3에서 %2 요청을 받음</translation>
    </message>
    <message>
        <source>%1 has nothing to forward port %2 to</source>
        <translation>%1이(가) 포트 %2 요청을 넘길 대상이 없음</translation>
    </message>
    <message>
        <source>%1 needs a subnet to be created</source>
        <translation>%1을(를) 만들려면 서브넷이 필요함</translation>
    </message>
    <message>
        <source>%1 needs subnets in %2 zones to be created</source>
        <translation>%1을(를) 만들려면 가용 영역 %2개의 서브넷이 필요함</translation>
    </message>
    <message>
        <source>%1 fetches from %2, a name that has to lead to %3</source>
        <translation>%1은(는) %2에서 가져오므로 이 이름이 %3을(를) 가리켜야 함</translation>
    </message>
    <message>
        <source>No label says which paths %1 fetches from %2; those below /%3/ are written</source>
        <translation>%1이(가) %2에서 가져올 경로를 알려 주는 레이블이 없어 /%3/ 아래 경로로 씀</translation>
    </message>
    <message>
        <source>%1 needs an origin to be created</source>
        <translation>%1을(를) 만들려면 오리진이 필요함</translation>
    </message>
    <message>
        <source>%1 is a spot instance in Terraform only; CloudFormation starts those through a launch template</source>
        <translation>%1은(는) Terraform에서만 스팟 인스턴스임, CloudFormation은 시작 템플릿으로만 스팟을 시작함</translation>
    </message>
    <message>
        <source>%1 has to stand in a subnet to be created</source>
        <translation>%1을(를) 만들려면 서브넷 안에 있어야 함</translation>
    </message>
    <message>
        <source>%1 has to be in an availability zone to be created</source>
        <translation>%1을(를) 만들려면 가용 영역 안에 있어야 함</translation>
    </message>
    <message>
        <source>%1 has a minimum of %2 above its maximum of %3</source>
        <translation>%1의 최솟값 %2이(가) 최댓값 %3보다 큼</translation>
    </message>
    <message>
        <source>The instances that %1 runs on are not in the drawing; its cluster needs some</source>
        <translation>%1이(가) 실행될 인스턴스가 그림에 없음, 클러스터에 인스턴스가 필요함</translation>
    </message>
    <message>
        <source>%1 needs subnets in two zones to be created</source>
        <translation>%1을(를) 만들려면 가용 영역 두 곳의 서브넷이 필요함</translation>
    </message>
    <message>
        <source>No nodes are drawn for %1; none are written</source>
        <translation>%1의 노드가 그림에 없어 쓰지 않음</translation>
    </message>
    <message>
        <source>%1 cannot have two standbys with the engine %2</source>
        <translation>%1은(는) %2 엔진으로 대기 인스턴스 둘을 둘 수 없음</translation>
    </message>
    <message>
        <source>%1 is no replica of an RDS database in the design</source>
        <translation>%1은(는) 이 설계에 있는 RDS 데이터베이스의 복제본이 아님</translation>
    </message>
    <message>
        <source>%1 keeps no backups, and a database without them cannot have a replica</source>
        <translation>%1은(는) 백업을 보관하지 않아 복제본을 둘 수 없음</translation>
    </message>
    <message>
        <source>%1 needs a domain in ASCII letters to be created</source>
        <translation>%1을(를) 만들려면 ASCII 문자로 된 도메인이 필요함</translation>
    </message>
    <message>
        <source>%1 is private and there is no VPC for it</source>
        <translation>%1은(는) 비공개인데 사용할 VPC가 없음</translation>
    </message>
    <message>
        <source>No zone of the design holds %2, so that the records that validate %1 have to be made by hand</source>
        <translation>%2이(가) 속한 DNS 영역이 설계에 없어 %1의 검증 레코드를 직접 만들어야 함</translation>
    </message>
    <message>
        <source>%1 cannot protect %2: only REST APIs take a web application firewall</source>
        <translation>%1은(는) %2을(를) 보호할 수 없음, 웹 방화벽은 REST API에만 붙일 수 있음</translation>
    </message>
    <message>
        <source>%1 names other security groups than its launch template %2, whose groups are written</source>
        <translation>%1의 보안 그룹이 시작 템플릿 %2과(와) 달라 템플릿의 그룹으로 씀</translation>
    </message>
    <message>
        <source>The hours at which %1 grows and shrinks are not in the drawing; no schedule is written</source>
        <translation>%1이(가) 늘고 주는 시각이 그림에 없어 일정을 쓰지 않음</translation>
    </message>
    <message>
        <source>%1 scales by requests and is in no target group of a load balancer</source>
        <translation>%1은(는) 요청 수로 조정하지만 로드 밸런서의 대상 그룹에 속하지 않음</translation>
    </message>
    <message>
        <source>%1 wants %2 instances, which is not between %3 and %4</source>
        <translation>%1의 원하는 용량 %2이(가) %3에서 %4 사이가 아님</translation>
    </message>
    <message>
        <source>%1 asks a load balancer about its instances and is in no target group</source>
        <translation>%1은(는) 로드 밸런서로 인스턴스 상태를 확인하지만 대상 그룹에 속하지 않음</translation>
    </message>
    <message>
        <source>%1 has to join two VPCs to be created</source>
        <translation>%1을(를) 만들려면 VPC 두 개를 연결해야 함</translation>
    </message>
    <message>
        <source>%1 joins two regions; resolving names across has to be turned on by hand</source>
        <translation>%1은(는) 두 리전을 연결하므로 상대 VPC 이름 풀이를 직접 켜야 함</translation>
    </message>
    <message>
        <source>%1 has a route to %2, where no route can lead</source>
        <translation>%1에 %2(으)로 가는 경로가 있지만 경로의 대상이 될 수 없음</translation>
    </message>
    <message>
        <source>%1 cannot be attached to %2, which has no subnet</source>
        <translation>%2에 서브넷이 없어 %1을(를) 연결할 수 없음</translation>
    </message>
    <message>
        <source>Nothing says the public address of the other end of %1, so that its tunnels are not written</source>
        <translation>%1 상대편의 공인 주소를 알 수 없어 터널을 쓰지 않음</translation>
    </message>
    <message>
        <source>%1 has to be installed before its virtual interfaces can be made by hand</source>
        <translation>%1을(를) 먼저 설치한 뒤 가상 인터페이스를 직접 만들어야 함</translation>
    </message>
    <message>
        <source>%1 has to stand in a VPC to be created</source>
        <translation>%1을(를) 만들려면 VPC 안에 있어야 함</translation>
    </message>
    <message>
        <source>%1 and its dead-letter queue %2 have to keep the order both or neither</source>
        <translation>%1과(와) 배달 못한 편지 대기열 %2은(는) 둘 다 순서를 보장하거나 둘 다 보장하지 않아야 함</translation>
    </message>
    <message>
        <source>How %2 is told by %1 is not in the drawing; no subscription is written</source>
        <translation>%1이(가) %2에 알리는 방법이 그림에 없어 구독을 쓰지 않음</translation>
    </message>
    <message>
        <source>No metric of what %1 watches fits &quot;%2&quot;; no alarm is written for it</source>
        <translation>%1이(가) 감시하는 대상에 &quot;%2&quot;에 맞는 지표가 없어 경보를 쓰지 않음</translation>
    </message>
    <message>
        <source>%1 needs an IPv4 range between /16 and /28 to be created</source>
        <translation>%1을(를) 만들려면 /16에서 /28 사이의 IPv4 대역이 필요함</translation>
    </message>
    <message>
        <source>%1 is the network that comes with an account; a new one is written</source>
        <translation>%1은(는) 계정에 딸린 네트워크이므로 새 네트워크로 씀</translation>
    </message>
    <message>
        <source>%1 needs an address range to be created</source>
        <translation>%1을(를) 만들려면 주소 대역이 필요함</translation>
    </message>
    <message>
        <source>%1 has addresses outside of its network %2</source>
        <translation>%1의 주소가 네트워크 %2의 대역을 벗어남</translation>
    </message>
    <message>
        <source>%1 needs a range between /16 and /28 to be created</source>
        <translation>%1을(를) 만들려면 /16에서 /28 사이의 대역이 필요함</translation>
    </message>
    <message>
        <source>%1 has addresses that %2 has too</source>
        <translation>%1의 주소가 %2과(와) 겹침</translation>
    </message>
    <message>
        <source>%1 is public and its elastic IP is not in the design</source>
        <translation>%1은(는) 퍼블릭인데 탄력적 IP가 설계에 없음</translation>
    </message>
    <message>
        <source>%1 spans the zones of its network, which cannot be written yet; a gateway in each zone can</source>
        <translation>%1처럼 여러 가용 영역에 걸친 게이트웨이는 아직 쓸 수 없음, 가용 영역마다 하나씩 두면 됨</translation>
    </message>
    <message>
        <source>%1 is zone %2, which is not in region %3</source>
        <translation>%1의 가용 영역 %2은(는) 리전 %3에 없음</translation>
    </message>
    <message>
        <source>%1 names no source or no target; its task is not written</source>
        <translation>%1에 원본이나 대상이 없어 작업을 쓰지 않음</translation>
    </message>
    <message>
        <source>The deployment group of %1 needs two target groups and a listener to switch; only its application is written</source>
        <translation>%1의 배포 그룹에는 대상 그룹 둘과 전환할 리스너가 필요해 애플리케이션만 씀</translation>
    </message>
    <message>
        <source>%1 deploys to nothing that is drawn</source>
        <translation>%1의 배포 대상이 그림에 없음</translation>
    </message>
    <message>
        <source>%1 switches from blue to green; the fleet it switches to is not in the drawing, so that a deployment in place is written</source>
        <translation>%1은(는) 블루에서 그린으로 전환하지만 전환할 인스턴스가 그림에 없어 현재 위치 배포로 씀</translation>
    </message>
    <message>
        <source>%1 cannot open sessions on %2, which has no role with AmazonSSMManagedInstanceCore</source>
        <translation>%2에 AmazonSSMManagedInstanceCore 역할이 없어 %1이(가) 세션을 열 수 없음</translation>
    </message>
    <message>
        <source>Logs of sessions are a preference of the account; turn them on for %1 by hand</source>
        <translation>세션 로그는 계정 설정이므로 %1에서 직접 켜야 함</translation>
    </message>
    <message>
        <source>%1 has a route to %2, which is no range of addresses</source>
        <translation>%1에 %2(으)로 가는 경로가 있지만 주소 대역이 아님</translation>
    </message>
    <message>
        <source>A rule of %1 is described in letters that AWS does not take: %2 is written as %3</source>
        <translation>%1의 규칙 설명에 AWS가 받지 않는 문자가 있어 %2을(를) %3(으)로 씀</translation>
    </message>
    <message>
        <source>%1 lets in %2, which is no address and no security group</source>
        <translation>%1이(가) 허용하는 %2은(는) 주소도 보안 그룹도 아님</translation>
    </message>
    <message>
        <source>%1 lets out to %2, which is no address and no security group</source>
        <translation>%1이(가) 내보내는 %2은(는) 주소도 보안 그룹도 아님</translation>
    </message>
    <message>
        <source>%1 is described in letters that AWS does not take: it is written as %2</source>
        <translation>%1의 설명에 AWS가 받지 않는 문자가 있어 %2(으)로 씀</translation>
    </message>
    <message>
        <source>%1 has two rules with the number %2</source>
        <translation>%1에 번호가 %2인 규칙이 둘 있음</translation>
    </message>
    <message>
        <source>%1 is in no subnet, so that nothing can mount it</source>
        <translation>%1이(가) 서브넷에 없어 마운트할 수 없음</translation>
    </message>
    <message>
        <source>%1 needs two nodes to fail over between zones</source>
        <translation>%1이(가) 가용 영역 사이에서 장애 조치를 하려면 노드가 둘 필요함</translation>
    </message>
    <message>
        <source>%1 is larger than CloudFormation takes, which is a million bytes</source>
        <translation>%1이(가) CloudFormation의 한도인 100만 바이트보다 큼</translation>
    </message>
    <message>
        <source>%1 needs more than %2 things of other stacks, which is more than CloudFormation takes</source>
        <translation>%1이(가) 다른 스택에서 받아야 할 값이 CloudFormation의 한도인 %2개를 넘음</translation>
    </message>
    <message>
        <source>The stacks %1 and %2 need each other, so that neither can be made first</source>
        <translation>스택 %1과(와) %2이(가) 서로를 필요로 해 어느 쪽도 먼저 만들 수 없음</translation>
    </message>
    <message>
        <source>%1 refers to %2, which cannot be written</source>
        <translation>%1이(가) 참조하는 %2을(를) 쓸 수 없음</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Traffic to storage or tables of the same region leaves through a NAT gateway.</source>
        <translation>같은 리전의 스토리지나 테이블로 가는 트래픽이 NAT 게이트웨이를 지납니다.</translation>
    </message>
    <message>
        <source>The NAT gateway charges for each gigabyte; a gateway endpoint would carry the same for nothing.</source>
        <translation>NAT 게이트웨이는 GB마다 요금을 받지만 게이트웨이 엔드포인트는 무료입니다.</translation>
    </message>
    <message>
        <source>An address, gateway or load balancer exists that nothing uses.</source>
        <translation>아무것도 쓰지 않는 주소, 게이트웨이, 로드 밸런서가 있습니다.</translation>
    </message>
    <message>
        <source>It is charged by the hour, and nobody notices except on the bill.</source>
        <translation>쓰지 않아도 시간마다 요금이 나가고, 청구서에서만 드러납니다.</translation>
    </message>
    <message>
        <source>Both ends of a busy request are in one zone each, and not in the same.</source>
        <translation>요청이 많은 양쪽이 서로 다른 가용 영역 하나에만 있습니다.</translation>
    </message>
    <message>
        <source>Each byte costs money both ways, and the service still stops when either zone is lost.</source>
        <translation>오가는 트래픽마다 요금을 내면서도, 어느 한 영역만 잃어도 서비스가 멈춥니다.</translation>
    </message>
    <message>
        <source>Several web servers each keep a copy of the same static files.</source>
        <translation>여러 웹 서버가 같은 정적 파일을 저마다 갖고 있습니다.</translation>
    </message>
    <message>
        <source>Servers are the dearest place for files, and during a release their copies differ.</source>
        <translation>서버는 파일을 두기에 가장 비싼 곳이고, 배포하는 동안 내용이 서로 달라집니다.</translation>
    </message>
    <message>
        <source>The minimum of a group is far above what its busiest hour needs.</source>
        <translation>그룹의 최소 크기가 가장 바쁜 시간에 필요한 것보다 훨씬 큽니다.</translation>
    </message>
    <message>
        <source>More than half of what runs is idle all the time, and scaling never goes below the minimum.</source>
        <translation>절반 넘게 늘 놀고 있는데, 자동 확장은 최소 크기 아래로 줄이지 않습니다.</translation>
    </message>
    <message>
        <source>Small services each have a physical server of their own.</source>
        <translation>작은 서비스마다 물리 서버를 한 대씩 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Every server costs its price, space, power and care, however little it does.</source>
        <translation>서버는 하는 일이 적어도 가격, 공간, 전력, 관리 비용이 그대로 듭니다.</translation>
    </message>
    <message>
        <source>The component has a type that this program does not know.</source>
        <translation>이 프로그램이 모르는 유형의 컴포넌트입니다.</translation>
    </message>
    <message>
        <source>No other rule can judge it, so silence about it means nothing.</source>
        <translation>다른 규칙이 판단할 수 없으므로, 지적이 없다고 문제가 없는 것은 아닙니다.</translation>
    </message>
    <message>
        <source>A property holds something that cannot be what it stands for.</source>
        <translation>속성에 있을 수 없는 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>No check can reckon with it: a door may seem shut that is open, or the other way round.</source>
        <translation>검사가 이 값을 계산에 넣을 수 없어, 열린 곳이 닫힌 것처럼 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>The acceptance of a finding has expired or gives no reason.</source>
        <translation>수용 기한이 지났거나 사유가 없는 수용입니다.</translation>
    </message>
    <message>
        <source>It no longer counts: somebody has to decide again.</source>
        <translation>더 이상 적용되지 않으므로 다시 결정해야 합니다.</translation>
    </message>
    <message>
        <source>The design accepts a finding that does not exist.</source>
        <translation>존재하지 않는 문제를 수용하고 있습니다.</translation>
    </message>
    <message>
        <source>Left in place, it could hide a new finding later.</source>
        <translation>그대로 두면 나중에 새로운 문제를 가릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A setting names a rule that does not exist.</source>
        <translation>존재하지 않는 규칙에 대한 설정입니다.</translation>
    </message>
    <message>
        <source>It changes nothing, although whoever wrote it believes that it does.</source>
        <translation>쓴 사람은 적용된다고 믿지만 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>The address range cannot be read, or has bits set behind its prefix.</source>
        <translation>주소 범위를 읽을 수 없거나 접두사 뒤에 값이 남아 있습니다.</translation>
    </message>
    <message>
        <source>It cannot be built, or different tools take it for different networks.</source>
        <translation>만들 수 없거나, 도구마다 다른 네트워크로 받아들입니다.</translation>
    </message>
    <message>
        <source>The range of the network is larger than /16 or smaller than /28.</source>
        <translation>네트워크 범위가 /16보다 크거나 /28보다 작습니다.</translation>
    </message>
    <message>
        <source>The provider refuses it, and nothing drawn inside can be built.</source>
        <translation>공급자가 거부하므로 안에 그린 것을 아무것도 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The range of the subnet is larger than /16 or smaller than /28.</source>
        <translation>서브넷 범위가 /16보다 크거나 /28보다 작습니다.</translation>
    </message>
    <message>
        <source>The provider refuses it, and a subnet cannot be resized later.</source>
        <translation>공급자가 거부하며, 서브넷 크기는 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The subnet&apos;s addresses are not part of its network&apos;s range.</source>
        <translation>서브넷 주소가 네트워크 범위에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The provider refuses the subnet and everything that should run in it.</source>
        <translation>공급자가 서브넷과 그 안에서 실행할 모든 것을 거부합니다.</translation>
    </message>
    <message>
        <source>Two subnets of a network share addresses.</source>
        <translation>한 네트워크의 두 서브넷이 같은 주소를 포함합니다.</translation>
    </message>
    <message>
        <source>An address must lead to one place only, so the provider refuses the second subnet.</source>
        <translation>주소는 한 곳만 가리켜야 하므로 공급자가 두 번째 서브넷을 거부합니다.</translation>
    </message>
    <message>
        <source>Two networks that are joined use the same addresses.</source>
        <translation>서로 연결된 두 네트워크가 같은 주소를 씁니다.</translation>
    </message>
    <message>
        <source>Packets for a shared address never leave their own network, and a peering is refused.</source>
        <translation>겹치는 주소로 가는 패킷은 자기 네트워크를 떠나지 못하고, 피어링은 거부됩니다.</translation>
    </message>
    <message>
        <source>The network uses addresses that are not set aside for private networks.</source>
        <translation>사설용으로 정해지지 않은 주소를 쓰는 네트워크입니다.</translation>
    </message>
    <message>
        <source>Whoever owns them can no longer be reached from inside, and a few are refused.</source>
        <translation>그 주소의 진짜 주인에게 닿을 수 없게 되고, 일부 대역은 거부됩니다.</translation>
    </message>
    <message>
        <source>The address is outside the subnet, or one that the subnet keeps for itself.</source>
        <translation>서브넷 밖의 주소이거나 서브넷이 예약해 둔 주소입니다.</translation>
    </message>
    <message>
        <source>No router delivers anything to a machine with such an address.</source>
        <translation>이런 주소를 가진 장비에는 어떤 라우터도 패킷을 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>Two machines of one network have the same address.</source>
        <translation>한 네트워크의 두 장비가 같은 주소를 씁니다.</translation>
    </message>
    <message>
        <source>They take each other&apos;s packets and connections break at random; a cloud refuses the second.</source>
        <translation>서로의 패킷을 가로채 연결이 제멋대로 끊기고, 클라우드에서는 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The subnet has fewer free addresses than what is drawn in it may need.</source>
        <translation>서브넷에 남은 주소가 그 안의 것들이 쓸 만큼 되지 않습니다.</translation>
    </message>
    <message>
        <source>When none is left, nothing new starts: no growth under load and no replacement.</source>
        <translation>주소가 떨어지면 부하가 늘어도 늘릴 수 없고, 고장 난 것을 교체하지도 못합니다.</translation>
    </message>
    <message>
        <source>A subnet of the load balancer is smaller than /27 or has under eight free addresses.</source>
        <translation>로드 밸런서의 서브넷이 /27보다 작거나 남은 주소가 여덟 개 미만입니다.</translation>
    </message>
    <message>
        <source>The load balancer takes more addresses as it grows, and is not created without that room.</source>
        <translation>로드 밸런서는 부하에 따라 주소를 더 쓰므로, 여유가 없으면 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>The subnet lies in no zone, or in a box that stands for more than one.</source>
        <translation>서브넷이 가용 영역 밖에 있거나 여러 영역을 뜻하는 상자 안에 있습니다.</translation>
    </message>
    <message>
        <source>A subnet is in exactly one zone; otherwise nobody can tell what fails with that zone.</source>
        <translation>서브넷은 정확히 한 영역에 있어야 그 영역과 함께 무엇이 멈추는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The network has more than one internet gateway.</source>
        <translation>네트워크에 인터넷 게이트웨이가 둘 이상 있습니다.</translation>
    </message>
    <message>
        <source>The second cannot be attached, and one already works in every zone.</source>
        <translation>두 번째는 연결할 수 없고, 하나로도 모든 가용 영역에서 동작합니다.</translation>
    </message>
    <message>
        <source>A route names a gateway that is not part of this network.</source>
        <translation>경로가 이 네트워크에 속하지 않은 게이트웨이를 가리킵니다.</translation>
    </message>
    <message>
        <source>Its packets disappear, and nobody gets an answer or an error.</source>
        <translation>그 경로로 나간 패킷은 사라지고, 응답도 오류도 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>The subnet is called public, but no route leads to an internet gateway.</source>
        <translation>퍼블릭이라고 부르지만 인터넷 게이트웨이로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody outside reaches what is in it, and load balancers and NAT gateways there do not work.</source>
        <translation>밖에서 닿을 수 없고, 그 안의 로드 밸런서와 NAT 게이트웨이도 동작하지 않습니다.</translation>
    </message>
    <message>
        <source>The subnet is called private, but its route table leads to an internet gateway.</source>
        <translation>프라이빗이라고 부르지만 라우팅 테이블이 인터넷 게이트웨이를 향합니다.</translation>
    </message>
    <message>
        <source>People trust it, yet one public address is enough for the internet to get in.</source>
        <translation>안전하다고 믿지만, 퍼블릭 주소 하나면 인터넷에서 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>The machine talks to the internet directly but has no public address.</source>
        <translation>인터넷과 직접 통신하는데 퍼블릭 주소가 없습니다.</translation>
    </message>
    <message>
        <source>An internet gateway needs one for each machine: no request comes in and no answer goes out.</source>
        <translation>인터넷 게이트웨이는 장비마다 퍼블릭 주소가 필요해, 요청도 응답도 오가지 못합니다.</translation>
    </message>
    <message>
        <source>The NAT gateway&apos;s own subnet has no route to an internet gateway.</source>
        <translation>NAT 게이트웨이가 있는 서브넷에 인터넷 게이트웨이로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Everything that leaves through it is lost, in all private subnets behind it.</source>
        <translation>그 뒤의 모든 프라이빗 서브넷에서 밖으로 나가는 트래픽이 사라집니다.</translation>
    </message>
    <message>
        <source>The NAT gateway that leads to the internet has no elastic IP address.</source>
        <translation>인터넷으로 나가는 NAT 게이트웨이에 탄력적 IP가 없습니다.</translation>
    </message>
    <message>
        <source>It is not created without one, or the internet gateway drops what it sends.</source>
        <translation>주소가 없으면 만들어지지 않거나, 인터넷 게이트웨이가 트래픽을 버립니다.</translation>
    </message>
    <message>
        <source>A component in a private subnet calls something outside, but nothing lets it out.</source>
        <translation>프라이빗 서브넷의 컴포넌트가 밖을 호출하지만 나가는 길이 없습니다.</translation>
    </message>
    <message>
        <source>Its calls wait until they time out: updates, uploads and payments fail without a reason.</source>
        <translation>업데이트, 업로드, 결제 같은 호출이 까닭도 없이 시간 초과로 실패합니다.</translation>
    </message>
    <message>
        <source>Lead the subnet&apos;s default route to a NAT gateway, or add an endpoint for the one service it needs.</source>
        <translation>서브넷의 기본 경로를 NAT 게이트웨이로 보내거나, 필요한 서비스의 엔드포인트를 추가하세요.</translation>
    </message>
    <message>
        <source>The way out leads through a gateway that belongs to a joined network.</source>
        <translation>나가는 길이 연결된 다른 네트워크의 게이트웨이를 지납니다.</translation>
    </message>
    <message>
        <source>Peerings and tunnels do not pass on to the gateways of the other side: packets are dropped.</source>
        <translation>피어링과 터널은 상대편 게이트웨이까지 이어 주지 않아 패킷이 버려집니다.</translation>
    </message>
    <message>
        <source>A route table names the same destination twice.</source>
        <translation>라우팅 테이블에 같은 목적지가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Only one of the two can exist, and nobody knows which.</source>
        <translation>둘 중 하나만 있을 수 있고, 어느 쪽이 남을지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>More specific routes take all addresses of this one.</source>
        <translation>더 구체적인 경로들이 이 경로의 주소를 모두 가져갑니다.</translation>
    </message>
    <message>
        <source>It is never picked, so whoever reads the table expects packets where none go.</source>
        <translation>절대 선택되지 않으므로, 테이블을 읽는 사람이 트래픽의 길을 잘못 짐작합니다.</translation>
    </message>
    <message>
        <source>The subnet names no route table, and the network&apos;s main one leads to the internet.</source>
        <translation>라우팅 테이블을 지정하지 않았고, 기본 테이블이 인터넷을 향합니다.</translation>
    </message>
    <message>
        <source>Every subnet that somebody adds and forgets to connect is public from its first minute.</source>
        <translation>새 서브넷을 추가하고 연결을 잊으면 처음부터 퍼블릭이 됩니다.</translation>
    </message>
    <message>
        <source>The subnet is given more than one route table.</source>
        <translation>서브넷에 라우팅 테이블이 둘 이상 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>It can use only one, so it is open where packets go and whether it is public.</source>
        <translation>하나만 쓸 수 있으므로 패킷이 어디로 가는지, 퍼블릭인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The database&apos;s subnet has a route to an internet gateway.</source>
        <translation>데이터베이스의 서브넷에 인터넷 게이트웨이로 가는 경로가 있습니다.</translation>
    </message>
    <message>
        <source>One wrong security rule is enough to expose the data; without the route none could.</source>
        <translation>보안 규칙 하나만 잘못되어도 데이터가 노출됩니다. 경로가 없으면 그럴 수 없습니다.</translation>
    </message>
    <message>
        <source>Servers that only a load balancer calls stand in a public subnet.</source>
        <translation>로드 밸런서만 호출하는 서버가 퍼블릭 서브넷에 있습니다.</translation>
    </message>
    <message>
        <source>They gain nothing there, and one careless rule lets the internet past the load balancer.</source>
        <translation>얻는 것은 없고, 규칙 하나만 부주의해도 인터넷에서 직접 들어옵니다.</translation>
    </message>
    <message>
        <source>The load balancer faces the internet from private subnets, or is internal but called from outside.</source>
        <translation>인터넷용 로드 밸런서가 프라이빗 서브넷에 있거나, 내부용을 밖에서 호출합니다.</translation>
    </message>
    <message>
        <source>Its answers find no way back, or nobody outside can call it: clients wait in vain.</source>
        <translation>응답이 돌아갈 길이 없거나 밖에서 닿을 수 없어 클라이언트가 기다리기만 합니다.</translation>
    </message>
    <message>
        <source>A zone that serves users lacks a public or a private subnet.</source>
        <translation>서비스하는 가용 영역에 퍼블릭이나 프라이빗 서브넷이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>It leans on another zone, or exposes machines that nobody outside should reach.</source>
        <translation>다른 영역에 기대게 되거나, 밖에서 닿으면 안 되는 서버를 드러내게 됩니다.</translation>
    </message>
    <message>
        <source>One network routes to another that has no route back.</source>
        <translation>한쪽 네트워크에서 가는 경로만 있고 돌아오는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>The request arrives and the answer does not, so callers wait until they time out.</source>
        <translation>요청은 도착해도 응답이 오지 못해 호출하는 쪽이 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>The route to a joined network covers more of it than anybody calls.</source>
        <translation>연결된 네트워크로 가는 경로가 실제로 호출하는 곳보다 넓습니다.</translation>
    </message>
    <message>
        <source>Whoever breaks in on this side can try all of it, with security groups as the only fence.</source>
        <translation>이쪽에 침입한 사람이 나머지도 시도할 수 있고, 막는 것은 보안 그룹뿐입니다.</translation>
    </message>
    <message>
        <source>The gateway endpoint is in no route table, or for a service or region it cannot serve.</source>
        <translation>게이트웨이 엔드포인트가 라우팅 테이블에 없거나 지원하지 않는 서비스용입니다.</translation>
    </message>
    <message>
        <source>It carries nothing; traffic goes on through the NAT gateway and is paid by the gigabyte.</source>
        <translation>아무것도 나르지 못하고, 트래픽은 GB마다 요금을 내며 NAT 게이트웨이를 지납니다.</translation>
    </message>
    <message>
        <source>Name the route tables of the subnets that call it; for other services use an interface endpoint.</source>
        <translation>호출하는 서브넷의 라우팅 테이블에 연결하고, 다른 서비스에는 인터페이스 엔드포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>The network has an endpoint for the service, but a group or ACL blocks the way to it.</source>
        <translation>서비스의 엔드포인트는 있지만 보안 그룹이나 ACL이 그 길을 막습니다.</translation>
    </message>
    <message>
        <source>Calls do not fall back to the internet: they time out.</source>
        <translation>호출이 인터넷으로 돌아가지 않고 그대로 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>An arrow is drawn where no packet gets there and back.</source>
        <translation>패킷이 오갈 수 없는 곳에 화살표가 그려져 있습니다.</translation>
    </message>
    <message>
        <source>Built like this the call never works, and the time-out shows far away from its cause.</source>
        <translation>이대로 만들면 호출이 되지 않고, 오류는 원인과 먼 곳에서 시간 초과로 나타납니다.</translation>
    </message>
    <message>
        <source>Ask for the way hop by hop and mend the first that refuses, or draw where the traffic really goes.</source>
        <translation>경로를 홉마다 확인해 처음 막는 곳을 고치거나, 실제 트래픽대로 화살표를 그리세요.</translation>
    </message>
    <message>
        <source>A component can reach another although no arrow leads there.</source>
        <translation>화살표가 없는데도 한 컴포넌트가 다른 컴포넌트에 닿을 수 있습니다.</translation>
    </message>
    <message>
        <source>The drawing misses something, or the network is open where nobody meant it to be.</source>
        <translation>그림에 빠진 것이 있거나, 아무도 의도하지 않은 곳이 열려 있습니다.</translation>
    </message>
    <message>
        <source>Requests pass through a firewall, but their replies take another way.</source>
        <translation>요청은 방화벽을 지나지만 응답은 다른 길로 갑니다.</translation>
    </message>
    <message>
        <source>A machine that keeps state has seen only one half of the conversation and drops it.</source>
        <translation>상태를 기억하는 장비는 대화의 절반만 보았으므로 나머지를 버립니다.</translation>
    </message>
    <message>
        <source>The design has more of something than an account usually may.</source>
        <translation>계정에 보통 허용되는 것보다 많은 수를 쓰는 설계입니다.</translation>
    </message>
    <message>
        <source>What goes beyond is refused in the middle of building, and raising it takes hours or days.</source>
        <translation>넘는 것은 구축하는 도중에 거부되고, 할당량을 늘리는 데 몇 시간에서 며칠이 걸립니다.</translation>
    </message>
    <message>
        <source>The subnet is private on IPv4, but ::/0 leads to the internet gateway.</source>
        <translation>IPv4로는 프라이빗이지만 ::/0이 인터넷 게이트웨이를 향합니다.</translation>
    </message>
    <message>
        <source>Every IPv6 address is public, so on IPv6 the subnet is as open as a public one.</source>
        <translation>IPv6 주소는 모두 공인 주소라서, IPv6로는 퍼블릭 서브넷만큼 열려 있습니다.</translation>
    </message>
    <message>
        <source>Production stands in the network that came with the account.</source>
        <translation>운영 환경이 계정에 딸려 온 기본 네트워크에 있습니다.</translation>
    </message>
    <message>
        <source>Its subnets are all public, and its range is the same in every account.</source>
        <translation>서브넷이 모두 퍼블릭이고, 주소 대역이 모든 계정에서 똑같습니다.</translation>
    </message>
    <message>
        <source>The load balancer sends to a port on which its targets do not listen.</source>
        <translation>로드 밸런서가 대상이 수신하지 않는 포트로 보냅니다.</translation>
    </message>
    <message>
        <source>Every request and every health check fails although the servers run.</source>
        <translation>서버가 동작해도 모든 요청과 상태 확인이 실패합니다.</translation>
    </message>
    <message>
        <source>A managed service is called by a written-down address instead of its name.</source>
        <translation>관리형 서비스를 이름이 아니라 적어 둔 주소로 호출합니다.</translation>
    </message>
    <message>
        <source>After a failover the old address leads to nothing, although the service is up again.</source>
        <translation>장애 조치가 끝나 서비스가 살아나도 예전 주소로는 닿을 수 없습니다.</translation>
    </message>
    <message>
        <source>The machines of the network cannot reach its gateway.</source>
        <translation>네트워크의 장비가 게이트웨이에 닿을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing they send leaves the network.</source>
        <translation>장비가 보내는 것이 네트워크 밖으로 전혀 나가지 못합니다.</translation>
    </message>
    <message>
        <source>Users on the internet are given a private address.</source>
        <translation>인터넷 사용자에게 사설 주소를 알려 주고 있습니다.</translation>
    </message>
    <message>
        <source>No router of the internet knows the way to it, or it is some other machine near them.</source>
        <translation>인터넷의 어떤 라우터도 길을 모르거나, 사용자 근처의 엉뚱한 장비로 갑니다.</translation>
    </message>
    <message>
        <source>The tier has a fixed number of servers.</source>
        <translation>계층의 서버 수가 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>It is too small on the busiest day and too large in every quiet hour that is paid for.</source>
        <translation>가장 바쁜 날에는 모자라고, 한가한 시간에는 남는데도 비용을 냅니다.</translation>
    </message>
    <message>
        <source>Minimum, desired and maximum size of the group contradict each other.</source>
        <translation>그룹의 최소, 원하는, 최대 크기가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The provider refuses the group, so nothing is created at all.</source>
        <translation>공급자가 그룹을 거부해 아무것도 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>The group has no launch template, no image, or no load balancer in front.</source>
        <translation>그룹에 시작 템플릿이나 이미지, 앞단의 로드 밸런서가 없습니다.</translation>
    </message>
    <message>
        <source>It is refused, or users cannot follow instances that are replaced at any time.</source>
        <translation>만들어지지 않거나, 수시로 교체되는 인스턴스를 사용자가 따라갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The group has a minimum and a maximum but no policy.</source>
        <translation>최소와 최대 크기는 있지만 조정 정책이 없습니다.</translation>
    </message>
    <message>
        <source>It stays at one size: overloaded when users come, idle at night.</source>
        <translation>늘 같은 크기라서 사용자가 몰리면 과부하가 되고, 밤에는 놉니다.</translation>
    </message>
    <message>
        <source>Add a policy that follows a metric, such as 60 % of the processors, or a schedule.</source>
        <translation>CPU 60%처럼 지표를 따르는 정책이나 예약 조정을 추가하세요.</translation>
    </message>
    <message>
        <source>The policy may scale, but minimum and maximum are equal.</source>
        <translation>조정 정책이 있지만 최소와 최대 크기가 같습니다.</translation>
    </message>
    <message>
        <source>The group looks as if it grew under load, and it never does.</source>
        <translation>부하에 따라 늘어날 것처럼 보이지만 결코 늘어나지 않습니다.</translation>
    </message>
    <message>
        <source>The database keeps no backup, or for less than seven days.</source>
        <translation>백업이 없거나 7일보다 짧게 보존하는 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>A standby copies every mistake; days later only an older backup leads back.</source>
        <translation>대기 인스턴스는 실수까지 복제하므로, 며칠 뒤에는 오래된 백업만이 길입니다.</translation>
    </message>
    <message>
        <source>Nothing stops a script from deleting this data store.</source>
        <translation>스크립트가 이 데이터 저장소를 지우는 것을 막는 장치가 없습니다.</translation>
    </message>
    <message>
        <source>A wrong name deletes it in seconds, and all its data with it.</source>
        <translation>이름 하나만 잘못 써도 몇 초 만에 데이터까지 모두 지워집니다.</translation>
    </message>
    <message>
        <source>Nothing measures the tier or raises an alarm.</source>
        <translation>이 계층을 측정하거나 경보를 울리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Users notice a failure first, and nobody can say when and why it began.</source>
        <translation>장애를 사용자가 먼저 알게 되고, 언제 왜 시작됐는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The network does not record who talked to whom.</source>
        <translation>네트워크가 누가 누구와 통신했는지 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>After a break-in or an outage there is no trace, and it cannot be had afterwards.</source>
        <translation>침해나 장애가 난 뒤에 남은 흔적이 없고, 나중에 만들 수도 없습니다.</translation>
    </message>
    <message>
        <source>There is one instance, and the deployment stops it for each release.</source>
        <translation>인스턴스가 하나뿐인데 배포할 때마다 멈춥니다.</translation>
    </message>
    <message>
        <source>Nobody answers meanwhile, and a failed release leaves users with nothing.</source>
        <translation>그동안 응답할 서버가 없고, 배포가 실패하면 서비스가 그대로 끊깁니다.</translation>
    </message>
    <message>
        <source>Start the new version beside the old one and switch the web server over, or run two servers.</source>
        <translation>새 버전을 옆에 띄운 뒤 웹 서버가 전환하게 하거나, 서버를 두 대로 늘리세요.</translation>
    </message>
    <message>
        <source>A release has two versions answer side by side that do not understand each other.</source>
        <translation>서로 호환되지 않는 두 버전이 배포 중에 함께 응답합니다.</translation>
    </message>
    <message>
        <source>Users see errors until the last old copy is gone.</source>
        <translation>마지막 이전 복제본이 사라질 때까지 사용자에게 오류가 보입니다.</translation>
    </message>
    <message>
        <source>Make each version work with the data of the one before, or plan an outage for this release.</source>
        <translation>새 버전이 이전 버전의 데이터와 함께 동작하게 하거나, 이번만 중단을 계획하세요.</translation>
    </message>
    <message>
        <source>The machines on the host are promised more memory or processors than it has.</source>
        <translation>호스트가 가진 것보다 많은 메모리나 CPU를 가상 머신에 약속했습니다.</translation>
    </message>
    <message>
        <source>They are swapped to disk, wait for each other, or do not start.</source>
        <translation>디스크로 밀려나거나 서로 기다리거나 아예 시작하지 못합니다.</translation>
    </message>
    <message>
        <source>Move machines to another host, give them less, or buy a larger host.</source>
        <translation>일부를 다른 호스트로 옮기거나, 할당을 줄이거나, 더 큰 호스트를 마련하세요.</translation>
    </message>
    <message>
        <source>The servers need more units or watts than the rack has, or nearly all of them.</source>
        <translation>서버들이 랙의 공간이나 전력을 넘거나 거의 다 씁니다.</translation>
    </message>
    <message>
        <source>They do not fit, a fuse blows, or the next server has no place.</source>
        <translation>들어가지 않거나 차단기가 내려가고, 다음 서버를 둘 자리도 없습니다.</translation>
    </message>
    <message>
        <source>A large database shares its host with other machines or containers.</source>
        <translation>대형 데이터베이스가 다른 가상 머신이나 컨테이너와 호스트를 함께 씁니다.</translation>
    </message>
    <message>
        <source>Its answers get slower whenever a neighbour is busy, and every request waits for them.</source>
        <translation>이웃이 바쁠 때마다 느려지고, 모든 요청이 그만큼 기다립니다.</translation>
    </message>
    <message>
        <source>Give a large database a server of its own.</source>
        <translation>대형 데이터베이스에는 전용 서버를 마련하세요.</translation>
    </message>
    <message>
        <source>Unrelated services run on one operating system without anything between them.</source>
        <translation>서로 관계없는 서비스가 격리 없이 한 운영 체제에서 실행됩니다.</translation>
    </message>
    <message>
        <source>One that runs wild takes the other along, and updates for one break the other.</source>
        <translation>하나가 폭주하면 다른 것까지 멈추고, 한쪽의 업데이트가 다른 쪽을 망가뜨립니다.</translation>
    </message>
    <message>
        <source>The component is drawn inside something that cannot hold it.</source>
        <translation>컴포넌트가 들어갈 수 없는 곳에 놓여 있습니다.</translation>
    </message>
    <message>
        <source>Whoever builds it has to guess, and checks that ask where it is get a wrong answer.</source>
        <translation>만드는 사람은 짐작해야 하고, 위치를 묻는 검사는 틀린 답을 얻습니다.</translation>
    </message>
    <message>
        <source>The managed service does not run this database engine.</source>
        <translation>관리형 서비스가 제공하지 않는 데이터베이스 엔진입니다.</translation>
    </message>
    <message>
        <source>The provider refuses to create it, and the application has no database.</source>
        <translation>공급자가 만들기를 거부해 애플리케이션이 쓸 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>The design tolerates no data loss, but the copies lag behind.</source>
        <translation>데이터 손실을 허용하지 않는데 복제본이 뒤늦게 따라옵니다.</translation>
    </message>
    <message>
        <source>What was confirmed last is gone when the original fails before it was copied.</source>
        <translation>복제하기 전에 원본이 멈추면 이미 확정한 데이터가 사라집니다.</translation>
    </message>
    <message>
        <source>Many servers are kept up to date by hand.</source>
        <translation>많은 서버를 사람이 직접 관리합니다.</translation>
    </message>
    <message>
        <source>Somebody forgets one, versions drift apart, and an hour of work becomes a day.</source>
        <translation>빠뜨리는 서버가 생기고 버전이 달라지며, 한 시간 일이 하루가 됩니다.</translation>
    </message>
    <message>
        <source>Let a deployment server, a configuration tool or a cluster do it.</source>
        <translation>배포 서버나 구성 관리 도구, 클러스터에 맡기세요.</translation>
    </message>
    <message>
        <source>Data is to move into a managed database, but nothing is drawn that moves it.</source>
        <translation>관리형 데이터베이스로 옮긴다면서 데이터를 옮길 수단이 없습니다.</translation>
    </message>
    <message>
        <source>Reading, following changes and translating need a tool, a place and a route to both ends.</source>
        <translation>읽고 따라가고 변환하는 도구와 그 자리, 양쪽으로 가는 경로가 필요합니다.</translation>
    </message>
    <message>
        <source>The bucket is a website but names no index or no error document.</source>
        <translation>웹 사이트로 쓰는 버킷에 인덱스 문서나 오류 문서가 없습니다.</translation>
    </message>
    <message>
        <source>It cannot be set up without the first; without the second visitors see a foreign error page.</source>
        <translation>인덱스 문서가 없으면 설정할 수 없고, 오류 문서가 없으면 낯선 오류가 보입니다.</translation>
    </message>
    <message>
        <source>A property names a component that is missing or of another kind.</source>
        <translation>속성이 없는 컴포넌트나 다른 종류의 컴포넌트를 가리킵니다.</translation>
    </message>
    <message>
        <source>It does nothing, and what is built is not what was meant.</source>
        <translation>아무 효과가 없어, 의도와 다른 시스템이 만들어집니다.</translation>
    </message>
    <message>
        <source>The component is in another region than what it works with.</source>
        <translation>함께 일하는 것들과 다른 리전에 있는 컴포넌트입니다.</translation>
    </message>
    <message>
        <source>The others cannot find it, or it answers late and every byte between costs money.</source>
        <translation>서로 찾지 못하거나, 응답이 늦고 리전 사이 트래픽마다 비용이 듭니다.</translation>
    </message>
    <message>
        <source>The program uses one processor of a machine that has several.</source>
        <translation>프로세서가 여럿인 서버에서 프로그램이 하나만 씁니다.</translation>
    </message>
    <message>
        <source>The rest is paid for and idle, and one crash is an outage.</source>
        <translation>나머지는 비용만 내고 놀며, 프로세스가 한 번 죽으면 서비스가 멈춥니다.</translation>
    </message>
    <message>
        <source>Run one process for each processor behind a local load balancer, or choose a smaller machine.</source>
        <translation>로드 밸런서 뒤에 프로세서 수만큼 띄우거나, 더 작은 서버를 고르세요.</translation>
    </message>
    <message>
        <source>A fixed address or a route means one instance of a group.</source>
        <translation>고정 주소나 경로가 그룹의 인스턴스 하나를 가리킵니다.</translation>
    </message>
    <message>
        <source>After the first replacement it leads nowhere, and the other instances never get a request.</source>
        <translation>한 번 교체되면 아무 데도 닿지 않고, 나머지 인스턴스는 요청을 받지 못합니다.</translation>
    </message>
    <message>
        <source>Users are on another continent than the region that answers them.</source>
        <translation>사용자가 응답하는 리전과 다른 대륙에 있습니다.</translation>
    </message>
    <message>
        <source>Each trip takes a tenth of a second or more, and a page makes many of them.</source>
        <translation>한 번 오가는 데 0.1초 넘게 걸리고, 페이지 하나가 여러 번 오갑니다.</translation>
    </message>
    <message>
        <source>Put a content delivery network in front, or run the service in a region near them as well.</source>
        <translation>콘텐츠 전송 네트워크를 앞에 두거나, 사용자 가까운 리전에서도 실행하세요.</translation>
    </message>
    <message>
        <source>A cache stands before content that changes with every request.</source>
        <translation>요청마다 바뀌는 데이터 앞에 캐시가 있습니다.</translation>
    </message>
    <message>
        <source>It never has the answer: each request takes one hop more for nothing.</source>
        <translation>캐시에 답이 있는 일이 없어, 요청마다 한 단계만 더 거칩니다.</translation>
    </message>
    <message>
        <source>Requests are sent to a standby that accepts no connections.</source>
        <translation>연결을 받지 않는 대기 인스턴스로 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>They fail, and the primary gets no relief: the standby only waits for a failure.</source>
        <translation>요청은 실패하고 원본의 부담도 줄지 않습니다. 대기 인스턴스는 장애에 대비할 뿐입니다.</translation>
    </message>
    <message>
        <source>The primary database answers all reads and is near its limit.</source>
        <translation>원본 데이터베이스가 읽기까지 모두 처리하며 한계에 가깝습니다.</translation>
    </message>
    <message>
        <source>A rush of readers makes writes wait, and the orders with them.</source>
        <translation>읽기가 몰리면 쓰기가 밀리고, 주문 같은 중요한 일이 함께 늦어집니다.</translation>
    </message>
    <message>
        <source>Each query, or each write, waits for a place far away.</source>
        <translation>쿼리나 쓰기마다 먼 곳의 응답을 기다립니다.</translation>
    </message>
    <message>
        <source>A page asks many times in a row, and the distance is paid every time.</source>
        <translation>페이지 하나가 여러 번 차례로 묻고, 그때마다 거리만큼 늦어집니다.</translation>
    </message>
    <message>
        <source>The site&apos;s name leads past the content delivery network.</source>
        <translation>사이트 이름이 콘텐츠 전송 네트워크를 거치지 않는 곳을 가리킵니다.</translation>
    </message>
    <message>
        <source>The network is paid for and answers nobody, while the origin carries everything.</source>
        <translation>비용을 내는 전송 네트워크는 놀고, 원본 서버가 모든 요청을 처리합니다.</translation>
    </message>
    <message>
        <source>Everything that clients ask for passes this one component or place.</source>
        <translation>클라이언트의 요청이 모두 이 한 컴포넌트나 장소를 지납니다.</translation>
    </message>
    <message>
        <source>When it fails the whole service fails, however redundant the rest is.</source>
        <translation>나머지가 아무리 이중화되어 있어도, 이것이 멈추면 서비스 전체가 멈춥니다.</translation>
    </message>
    <message>
        <source>Run a second one elsewhere behind the same load balancer, or a standby that takes over by itself.</source>
        <translation>다른 곳에 하나 더 두어 같은 로드 밸런서에 연결하거나, 자동으로 이어받는 대기를 두세요.</translation>
    </message>
    <message>
        <source>The managed database runs on one machine in one zone.</source>
        <translation>관리형 데이터베이스가 한 가용 영역의 서버 하나에서 실행됩니다.</translation>
    </message>
    <message>
        <source>When either fails, every tier above it waits; a read replica does not take over by itself.</source>
        <translation>어느 쪽이든 멈추면 위 계층이 모두 기다립니다. 읽기 복제본은 저절로 이어받지 않습니다.</translation>
    </message>
    <message>
        <source>Turn on the standby in a second zone; it takes over within minutes for about twice the cost.</source>
        <translation>두 번째 가용 영역에 대기 인스턴스를 켜세요. 몇 분 안에 이어받고 비용은 약 두 배입니다.</translation>
    </message>
    <message>
        <source>The only copy of the database is a read replica.</source>
        <translation>데이터베이스의 사본이 읽기 전용 복제본뿐입니다.</translation>
    </message>
    <message>
        <source>It lags behind and stays read-only when the database fails, until somebody promotes it.</source>
        <translation>조금 뒤처져 있고, 장애가 나도 누군가 승격할 때까지 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep a standby as well; on your own servers let a failover manager promote the copy.</source>
        <translation>대기 인스턴스도 두세요. 직접 운영한다면 장애 조치 도구가 사본을 승격하게 하세요.</translation>
    </message>
    <message>
        <source>A load balancer that you run yourself stands alone.</source>
        <translation>직접 운영하는 로드 밸런서가 한 대뿐입니다.</translation>
    </message>
    <message>
        <source>When it stops, all servers behind it are out of reach, however many they are.</source>
        <translation>멈추면 뒤에 서버가 몇 대 있든 모두 닿을 수 없습니다.</translation>
    </message>
    <message>
        <source>Run a second one on another host and let the two share a virtual address.</source>
        <translation>다른 호스트에 한 대 더 두고 가상 IP를 함께 쓰게 하세요.</translation>
    </message>
    <message>
        <source>The application load balancer has subnets in fewer than two zones.</source>
        <translation>애플리케이션 로드 밸런서의 서브넷이 두 가용 영역에 걸쳐 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is not created like that; with two zones the loss of one leaves the other to answer.</source>
        <translation>이대로는 만들 수 없습니다. 두 영역이면 하나를 잃어도 다른 쪽이 응답합니다.</translation>
    </message>
    <message>
        <source>The network load balancer is enabled in one zone only.</source>
        <translation>네트워크 로드 밸런서가 한 가용 영역에서만 켜져 있습니다.</translation>
    </message>
    <message>
        <source>The loss of that zone closes the entrance, whatever still runs elsewhere.</source>
        <translation>그 영역을 잃으면 다른 곳이 멀쩡해도 입구가 막힙니다.</translation>
    </message>
    <message>
        <source>All servers of the tier stand in one zone.</source>
        <translation>이 계층의 모든 서버가 한 가용 영역에 있습니다.</translation>
    </message>
    <message>
        <source>A zone fails as a whole and takes them all: nobody is left to answer.</source>
        <translation>가용 영역은 통째로 멈추므로 응답할 서버가 하나도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The tier has only one instance.</source>
        <translation>이 계층에 인스턴스가 하나뿐입니다.</translation>
    </message>
    <message>
        <source>Every crash, update and restart is an outage, and nothing shares the load.</source>
        <translation>고장, 업데이트, 재시작마다 서비스가 멈추고 부하를 나눌 수도 없습니다.</translation>
    </message>
    <message>
        <source>Run two or more behind a load balancer, on different hosts or in different zones.</source>
        <translation>로드 밸런서 뒤에 둘 이상을 서로 다른 호스트나 가용 영역에 두세요.</translation>
    </message>
    <message>
        <source>Copies that stand in for each other share a host, a rack or a power feed.</source>
        <translation>서로를 대신할 복제본이 호스트나 랙, 전원을 함께 씁니다.</translation>
    </message>
    <message>
        <source>One failure beneath takes all of them: the design looks redundant and is not.</source>
        <translation>아래에서 한 번만 고장 나도 모두 멈춥니다. 이중화처럼 보일 뿐입니다.</translation>
    </message>
    <message>
        <source>Put one onto another host, rack or feed, and tell the hypervisors to keep them apart.</source>
        <translation>하나를 다른 호스트, 랙, 전원으로 옮기고 하이퍼바이저에 분리를 지정하세요.</translation>
    </message>
    <message>
        <source>Several subnets of the group are in the same zone.</source>
        <translation>지정한 서브넷 여럿이 같은 가용 영역에 있습니다.</translation>
    </message>
    <message>
        <source>A subnet is a range of addresses: two in one zone fail together.</source>
        <translation>서브넷은 주소 범위일 뿐이라, 한 영역의 두 서브넷은 함께 멈춥니다.</translation>
    </message>
    <message>
        <source>Private subnets of several zones leave through the NAT gateway of one.</source>
        <translation>여러 가용 영역의 프라이빗 서브넷이 한 영역의 NAT 게이트웨이로 나갑니다.</translation>
    </message>
    <message>
        <source>When that zone fails the others lose the internet too, although they are fine.</source>
        <translation>그 영역이 멈추면 멀쩡한 다른 영역도 인터넷을 잃습니다.</translation>
    </message>
    <message>
        <source>Give each zone a NAT gateway and a route table of its own, or use a regional NAT gateway.</source>
        <translation>가용 영역마다 NAT 게이트웨이와 라우팅 테이블을 두거나, 리전 NAT 게이트웨이를 쓰세요.</translation>
    </message>
    <message>
        <source>The subnets use the NAT gateway of another zone although theirs has one.</source>
        <translation>자기 영역에 NAT 게이트웨이가 있는데 다른 영역의 것을 씁니다.</translation>
    </message>
    <message>
        <source>They fail with the other zone, and every packet pays for crossing over.</source>
        <translation>다른 영역과 함께 인터넷을 잃고, 패킷마다 영역 간 요금을 냅니다.</translation>
    </message>
    <message>
        <source>When one zone is lost, the copies in the others cannot carry the load.</source>
        <translation>가용 영역 하나를 잃으면 남은 복제본이 부하를 감당하지 못합니다.</translation>
    </message>
    <message>
        <source>They are overloaded and fail as well; new machines take minutes, if there are any.</source>
        <translation>과부하로 함께 멈추고, 새 서버는 몇 분이 걸리거나 구하지 못합니다.</translation>
    </message>
    <message>
        <source>Keep enough running outside of any one zone: twice the load for two zones, 1.5 times for three.</source>
        <translation>어느 영역을 잃어도 충분하게 두세요. 두 영역이면 부하의 2배, 세 영역이면 1.5배입니다.</translation>
    </message>
    <message>
        <source>No host of the cluster has room for the machines of another.</source>
        <translation>클러스터에 다른 호스트의 가상 머신을 받을 여유가 없습니다.</translation>
    </message>
    <message>
        <source>When a host fails, high availability cannot start them again until it is repaired.</source>
        <translation>호스트가 고장 나면 고칠 때까지 고가용성 기능이 다시 시작하지 못합니다.</translation>
    </message>
    <message>
        <source>Keep the memory of the largest host free: add a host, or give machines less.</source>
        <translation>가장 큰 호스트만큼 메모리를 비워 두세요. 호스트를 늘리거나 할당을 줄입니다.</translation>
    </message>
    <message>
        <source>The group may shrink to a single instance.</source>
        <translation>그룹이 인스턴스 하나까지 줄어들 수 있습니다.</translation>
    </message>
    <message>
        <source>Replacing a failed one takes minutes, and nobody answers meanwhile.</source>
        <translation>고장 난 것을 교체하는 몇 분 동안 응답할 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>The group looks only at the machine, not at the load balancer&apos;s check.</source>
        <translation>그룹이 로드 밸런서의 상태 확인이 아니라 서버 상태만 봅니다.</translation>
    </message>
    <message>
        <source>A machine whose application hangs is never replaced, and the tier shrinks one by one.</source>
        <translation>애플리케이션이 멈춘 서버를 교체하지 않아 계층이 하나씩 줄어듭니다.</translation>
    </message>
    <message>
        <source>Let the group use the load balancer&apos;s health check, with enough time to warm up.</source>
        <translation>그룹이 로드 밸런서의 상태 확인을 쓰게 하고, 준비 시간을 넉넉히 두세요.</translation>
    </message>
    <message>
        <source>The load balancer does not check whether its targets are well.</source>
        <translation>로드 밸런서가 대상의 상태를 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>It goes on sending requests to one that has stopped: with two targets every second fails.</source>
        <translation>멈춘 대상에도 계속 보내므로, 대상이 둘이면 요청의 절반이 실패합니다.</translation>
    </message>
    <message>
        <source>A target is in a zone in which its load balancer is not enabled.</source>
        <translation>로드 밸런서가 켜져 있지 않은 가용 영역에 대상이 있습니다.</translation>
    </message>
    <message>
        <source>It gets no requests and costs money, and cannot stand in when the other zone fails.</source>
        <translation>비용만 들고 요청을 받지 못하며, 다른 영역이 멈춰도 대신할 수 없습니다.</translation>
    </message>
    <message>
        <source>Zones have different numbers of targets, and nodes send only within their own zone.</source>
        <translation>영역마다 대상 수가 다른데, 로드 밸런서 노드는 자기 영역에만 보냅니다.</translation>
    </message>
    <message>
        <source>One server in a small zone gets as much as several in another and is overloaded.</source>
        <translation>대상이 적은 영역의 서버 하나가 다른 영역 여러 대의 몫을 받습니다.</translation>
    </message>
    <message>
        <source>The standby shares a rack or zone with the active one, or no address leads to it.</source>
        <translation>대기가 활성과 랙이나 영역을 함께 쓰거나, 그쪽으로 가는 주소가 없습니다.</translation>
    </message>
    <message>
        <source>It is down at the same time, or clients go on asking the machine that is gone.</source>
        <translation>함께 멈추거나, 클라이언트가 사라진 쪽을 계속 호출합니다.</translation>
    </message>
    <message>
        <source>Put it elsewhere, and let a virtual address or DNS with health checks lead to whoever is up.</source>
        <translation>다른 곳에 두고, 가상 IP나 상태 확인 DNS가 살아 있는 쪽을 가리키게 하세요.</translation>
    </message>
    <message>
        <source>The standby takes over only when somebody switches to it.</source>
        <translation>누군가 직접 전환해야 대기 인스턴스가 이어받습니다.</translation>
    </message>
    <message>
        <source>Somebody has to notice, decide and act, at night as well; until then requests fail.</source>
        <translation>밤에도 알아차리고 판단하고 실행해야 하며, 그때까지 요청이 실패합니다.</translation>
    </message>
    <message>
        <source>Let a health check move a virtual address or DNS, or accept the finding with the time it takes.</source>
        <translation>상태 확인으로 가상 IP나 DNS를 옮기거나, 걸리는 시간을 적어 수용하세요.</translation>
    </message>
    <message>
        <source>Clients should survive the loss of a site, but what they need runs in one place.</source>
        <translation>재해를 견뎌야 하는데 필요한 것이 한 장소에만 있습니다.</translation>
    </message>
    <message>
        <source>A fire, a flood or a long power cut takes everything there, redundant or not.</source>
        <translation>화재, 침수, 긴 정전은 그곳의 이중화된 것까지 모두 앗아 갑니다.</translation>
    </message>
    <message>
        <source>Run it in a second site or region too, or say that clients only survive the loss of a zone.</source>
        <translation>두 번째 데이터 센터나 리전에도 두거나, 가용 영역 손실까지만 견딘다고 정하세요.</translation>
    </message>
    <message>
        <source>Servers that stand in for each other hang on one switch or one power feed.</source>
        <translation>서로를 대신하는 서버들이 스위치나 전원 하나에 매달려 있습니다.</translation>
    </message>
    <message>
        <source>When it fails, all of them are gone at once.</source>
        <translation>그것이 고장 나면 서버가 한꺼번에 모두 끊깁니다.</translation>
    </message>
    <message>
        <source>One failure takes away more than half of the members, or as many as half.</source>
        <translation>장애 한 번에 구성원의 절반 이상이 사라집니다.</translation>
    </message>
    <message>
        <source>Without a majority those that are left may decide nothing, and the cluster stops.</source>
        <translation>과반이 없으면 남은 구성원이 아무 결정도 못 해 클러스터가 멈춥니다.</translation>
    </message>
    <message>
        <source>The cache has only one node.</source>
        <translation>캐시 노드가 하나뿐입니다.</translation>
    </message>
    <message>
        <source>When it fails all reads hit the database at once, and sessions kept nowhere else are gone.</source>
        <translation>멈추면 모든 읽기가 데이터베이스로 몰리고, 캐시에만 있던 세션은 사라집니다.</translation>
    </message>
    <message>
        <source>Keep a second node in another zone that takes over, or mark the request as not required.</source>
        <translation>다른 영역에 이어받을 노드를 두거나, 캐시 없이 된다면 필수가 아님으로 표시하세요.</translation>
    </message>
    <message>
        <source>Callers use the endpoint from a zone in which it has no subnet.</source>
        <translation>엔드포인트의 서브넷이 없는 가용 영역에서 호출합니다.</translation>
    </message>
    <message>
        <source>They pay for crossing zones and lose the service with a zone that is not theirs.</source>
        <translation>영역 간 요금을 내고, 다른 영역의 장애에 서비스를 함께 잃습니다.</translation>
    </message>
    <message>
        <source>All subnets of the database are in one zone.</source>
        <translation>데이터베이스의 서브넷이 모두 한 가용 영역에 있습니다.</translation>
    </message>
    <message>
        <source>It is not created like that, and a standby would have nowhere to go.</source>
        <translation>이대로는 만들 수 없고, 대기 인스턴스를 둘 곳도 없습니다.</translation>
    </message>
    <message>
        <source>A cluster with two readable standbys has subnets in fewer than three zones.</source>
        <translation>읽기 가능한 대기가 둘인 클러스터의 서브넷이 세 영역에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Each member needs a zone of its own, so the cluster cannot be created.</source>
        <translation>구성원마다 영역이 하나씩 필요하므로 클러스터를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The standby is in the same zone as the primary.</source>
        <translation>대기 인스턴스가 원본과 같은 가용 영역에 있습니다.</translation>
    </message>
    <message>
        <source>It costs as much as one elsewhere and is gone together with the primary.</source>
        <translation>비용은 똑같이 드는데, 영역이 멈추면 원본과 함께 사라집니다.</translation>
    </message>
    <message>
        <source>One link joins the site and the cloud.</source>
        <translation>사업장과 클라우드를 잇는 연결이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>When it drops or is cut, both sides run on but cannot reach each other.</source>
        <translation>끊기면 양쪽이 동작해도 서로 닿을 수 없습니다.</translation>
    </message>
    <message>
        <source>Build a second tunnel to a second device, or keep a VPN as the backup of the line.</source>
        <translation>다른 장비로 두 번째 터널을 만들거나, VPN을 예비로 두세요.</translation>
    </message>
    <message>
        <source>The managed service is given subnets in one zone only.</source>
        <translation>관리형 서비스의 서브넷이 한 가용 영역에만 있습니다.</translation>
    </message>
    <message>
        <source>Its provider keeps it running only there: it stops with that zone, for callers everywhere.</source>
        <translation>공급자의 이중화도 그 안에서만 유효해, 영역이 멈추면 모두가 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The name server does not notice when an endpoint has stopped, or runs alone.</source>
        <translation>네임 서버가 엔드포인트의 멈춤을 알지 못하거나 한 대뿐입니다.</translation>
    </message>
    <message>
        <source>Every second user waits for an answer that does not come, or nobody finds anything.</source>
        <translation>사용자 절반이 오지 않는 응답을 기다리거나, 아무도 주소를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Probe the endpoints and answer with healthy ones; run a second name server or use a managed one.</source>
        <translation>상태를 확인해 정상인 곳으로만 응답하고, 네임 서버를 늘리거나 관리형을 쓰세요.</translation>
    </message>
    <message>
        <source>The content delivery network fetches from a single origin.</source>
        <translation>콘텐츠 전송 네트워크의 원본이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>When the origin is gone users see an error, although the network runs everywhere.</source>
        <translation>원본이 멈추면 전송 네트워크가 멀쩡해도 오류 페이지가 보입니다.</translation>
    </message>
    <message>
        <source>Add a second origin, such as a bucket with a static copy, and fail over to it.</source>
        <translation>정적 사본을 둔 버킷처럼 두 번째 원본을 추가하고 장애 조치를 설정하세요.</translation>
    </message>
    <message>
        <source>All copies run on spot capacity of the same type.</source>
        <translation>모든 복제본이 같은 유형의 스팟 용량에서 실행됩니다.</translation>
    </message>
    <message>
        <source>When others want that type, all of them may be taken back within minutes.</source>
        <translation>다른 곳에서 그 유형을 원하면 몇 분 안에 모두 회수될 수 있습니다.</translation>
    </message>
    <message>
        <source>Services cannot do without each other, in a circle.</source>
        <translation>서비스들이 서로를 돌아가며 필요로 합니다.</translation>
    </message>
    <message>
        <source>After an outage each waits for the other, and a short fault becomes a long one.</source>
        <translation>장애 뒤에 서로를 기다리느라 짧은 고장이 긴 중단이 됩니다.</translation>
    </message>
    <message>
        <source>Let one work without the other from a queue, and mark that request as not required.</source>
        <translation>하나는 큐 등으로 상대 없이 동작하게 하고, 그 요청을 필수가 아님으로 표시하세요.</translation>
    </message>
    <message>
        <source>Two parts that only together take the service down fail rather often.</source>
        <translation>둘 다 멈추면 서비스가 멈추는 한 쌍이 꽤 자주 고장 납니다.</translation>
    </message>
    <message>
        <source>They are down at the same time for longer than the threshold allows.</source>
        <translation>동시에 멈춰 있을 시간이 기준보다 깁니다.</translation>
    </message>
    <message>
        <source>Take what fails less, add a third, or lead the two through different racks.</source>
        <translation>고장이 적은 것을 쓰거나, 세 번째를 두거나, 서로 다른 랙을 거치게 하세요.</translation>
    </message>
    <message>
        <source>The estimate for what clients get is below the objective.</source>
        <translation>클라이언트가 얻는 가용성의 추정치가 목표보다 낮습니다.</translation>
    </message>
    <message>
        <source>Everything in a row multiplies: ten parts of 99.9 % are down for seven hours a month.</source>
        <translation>줄지어 있으면 곱해집니다. 99.9% 열 개면 한 달에 일곱 시간 멈춥니다.</translation>
    </message>
    <message>
        <source>Make what is named redundant, take out what is not needed, or agree on another objective.</source>
        <translation>지목된 것을 이중화하거나, 필요 없는 것을 빼거나, 목표를 다시 정하세요.</translation>
    </message>
    <message>
        <source>Database and application run on the same machine.</source>
        <translation>데이터베이스와 애플리케이션이 한 서버에서 실행됩니다.</translation>
    </message>
    <message>
        <source>They take memory and processors from each other, and one stops the other.</source>
        <translation>메모리와 CPU를 서로 빼앗고, 하나가 다른 하나를 멈추게 합니다.</translation>
    </message>
    <message>
        <source>The containers run on one node, or there is only one copy.</source>
        <translation>컨테이너가 한 노드에만 있거나 복제본이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>A drained or failed node, and with one copy every new version, is an outage.</source>
        <translation>노드를 비우거나 고장 나면 멈추고, 하나뿐이면 새 버전을 낼 때도 멈춥니다.</translation>
    </message>
    <message>
        <source>While it deploys, too few copies are left to carry the load.</source>
        <translation>배포하는 동안 부하를 감당할 복제본이 모자랍니다.</translation>
    </message>
    <message>
        <source>Every release is an outage, and going back takes a second one.</source>
        <translation>배포할 때마다 서비스가 멈추고, 되돌릴 때 다시 멈춥니다.</translation>
    </message>
    <message>
        <source>Start the new version on machines of its own (blue/green), or replace a few copies at a time.</source>
        <translation>새 버전을 별도 서버에 띄우거나(블루/그린) 한 번에 조금씩 교체하세요.</translation>
    </message>
    <message>
        <source>The members of the cluster keep data that the others do not have.</source>
        <translation>클러스터 구성원이 다른 쪽에 없는 데이터를 저마다 갖고 있습니다.</translation>
    </message>
    <message>
        <source>After a switch users are logged out or miss their latest orders, although the service is up.</source>
        <translation>전환되면 서비스는 살아 있어도 로그인이 풀리거나 최근 주문이 사라집니다.</translation>
    </message>
    <message>
        <source>Copy the data to the standby all the time, or keep it in a store that all members share.</source>
        <translation>데이터를 대기 쪽에 계속 복제하거나, 모두가 함께 쓰는 저장소에 두세요.</translation>
    </message>
    <message>
        <source>The group of a data store accepts somebody who does not call it in the drawing.</source>
        <translation>데이터 저장소의 보안 그룹이 그림에서 호출하지 않는 쪽까지 받아들입니다.</translation>
    </message>
    <message>
        <source>Whoever takes over that machine reads the data past the application and its checks.</source>
        <translation>그 서버를 장악하면 애플리케이션의 검사를 건너뛰고 데이터를 읽습니다.</translation>
    </message>
    <message>
        <source>The group of an application accepts somebody who does not call it in the drawing.</source>
        <translation>애플리케이션의 보안 그룹이 그림에서 호출하지 않는 쪽까지 받아들입니다.</translation>
    </message>
    <message>
        <source>The tiers in front check, limit and log; this is a way around all of that.</source>
        <translation>앞 계층의 검사, 제한, 기록을 모두 돌아가는 길이 됩니다.</translation>
    </message>
    <message>
        <source>Servers behind a load balancer accept others as well.</source>
        <translation>로드 밸런서 뒤의 서버가 다른 곳의 접속도 받아들입니다.</translation>
    </message>
    <message>
        <source>They can be called past it: unencrypted, without health checks, even when taken out.</source>
        <translation>암호화와 상태 확인을 거치지 않고 직접 호출할 수 있습니다.</translation>
    </message>
    <message>
        <source>A rule names a range of addresses where a group could be named.</source>
        <translation>보안 그룹을 지정할 수 있는데 주소 범위로 쓴 규칙입니다.</translation>
    </message>
    <message>
        <source>It lets in whatever runs there now or later: every tier and every test machine.</source>
        <translation>지금이든 나중이든 그 대역에서 도는 모든 것이 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>An arrow is drawn, but no rule of the target&apos;s groups accepts the call.</source>
        <translation>화살표는 있지만 대상의 보안 그룹이 호출을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Built like this, the call times out without an error message.</source>
        <translation>이대로 만들면 오류 메시지도 없이 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>Add a rule that accepts the port from the security group of the caller.</source>
        <translation>호출하는 쪽의 보안 그룹에서 오는 포트를 허용하는 규칙을 추가하세요.</translation>
    </message>
    <message>
        <source>Packets from anywhere on the internet reach the data store and come back.</source>
        <translation>인터넷 어디서든 데이터 저장소에 닿고 응답까지 돌아갑니다.</translation>
    </message>
    <message>
        <source>Address, route and rules all say yes: only the password is left.</source>
        <translation>주소, 경로, 규칙이 모두 열려 있어 남은 것은 비밀번호뿐입니다.</translation>
    </message>
    <message>
        <source>Take away the public address, the public subnet or the open rule; better all three.</source>
        <translation>퍼블릭 주소, 퍼블릭 서브넷, 열린 규칙 중 하나라도, 되도록 모두 없애세요.</translation>
    </message>
    <message>
        <source>SSH or remote desktop is open to every address.</source>
        <translation>SSH나 원격 데스크톱이 모든 주소에 열려 있습니다.</translation>
    </message>
    <message>
        <source>They give full control, and stolen keys and passwords are tried within minutes.</source>
        <translation>서버를 완전히 제어하는 통로라, 몇 분 안에 침입 시도가 시작됩니다.</translation>
    </message>
    <message>
        <source>Accept them only from known addresses or a bastion, or use a session service.</source>
        <translation>관리자 주소나 배스천에서만 받거나, 열린 포트가 필요 없는 세션 서비스를 쓰세요.</translation>
    </message>
    <message>
        <source>The group accepts all ports from every address.</source>
        <translation>보안 그룹이 모든 주소에서 모든 포트를 받아들입니다.</translation>
    </message>
    <message>
        <source>Whatever the machine runs, now or after the next update, is on the internet.</source>
        <translation>지금이든 업데이트 뒤든, 서버에서 도는 모든 것이 인터넷에 드러납니다.</translation>
    </message>
    <message>
        <source>Accept only the ports for clients, and the rest only from the groups that need it.</source>
        <translation>클라이언트용 포트만 열고, 나머지는 필요한 보안 그룹에서만 받으세요.</translation>
    </message>
    <message>
        <source>A port made for trusted callers is open to every address.</source>
        <translation>믿을 수 있는 호출자용 포트가 모든 주소에 열려 있습니다.</translation>
    </message>
    <message>
        <source>Scanners find it within hours, and a weak password is enough to lose the data.</source>
        <translation>몇 시간 안에 발견되고, 약한 비밀번호 하나로 데이터를 잃습니다.</translation>
    </message>
    <message>
        <source>The load balancer&apos;s group opens a port to the world that nothing listens on.</source>
        <translation>로드 밸런서의 보안 그룹이 듣지 않는 포트를 인터넷에 열어 두었습니다.</translation>
    </message>
    <message>
        <source>The next listener that gets the group is on the internet without a decision.</source>
        <translation>다음에 생기는 리스너가 아무 결정 없이 바로 인터넷에 드러납니다.</translation>
    </message>
    <message>
        <source>The group accepts more ports than its members answer on.</source>
        <translation>보안 그룹이 구성원이 쓰는 것보다 넓은 포트를 받아들입니다.</translation>
    </message>
    <message>
        <source>A debug page or a forgotten tool started later is reachable at once.</source>
        <translation>나중에 띄운 디버그 페이지나 잊힌 도구에 바로 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>The group lets all traffic out.</source>
        <translation>보안 그룹이 나가는 트래픽을 모두 허용합니다.</translation>
    </message>
    <message>
        <source>Whoever gets in can fetch tools from the internet and send data there.</source>
        <translation>침입한 사람이 도구를 내려받고 데이터를 빼낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Let traffic out only to the groups that are called; to nobody as 255.255.255.255/32.</source>
        <translation>호출하는 보안 그룹으로만 내보내고, 없으면 255.255.255.255/32만 적으세요.</translation>
    </message>
    <message>
        <source>The caller&apos;s group lists outbound rules, and none allows this call.</source>
        <translation>호출하는 쪽의 아웃바운드 규칙에 이 호출이 없습니다.</translation>
    </message>
    <message>
        <source>It never leaves the machine and times out, although the target would accept it.</source>
        <translation>대상이 받아들여도 서버를 떠나지 못하고 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>A rule names a group of a network that is not joined with this one.</source>
        <translation>연결되지 않은 네트워크의 보안 그룹을 규칙에 썼습니다.</translation>
    </message>
    <message>
        <source>The provider refuses the rule, or it matches nobody.</source>
        <translation>공급자가 규칙을 거부하거나 아무에게도 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>The component wears a security group of another network.</source>
        <translation>다른 네트워크의 보안 그룹을 지정한 컴포넌트입니다.</translation>
    </message>
    <message>
        <source>The provider refuses to create it.</source>
        <translation>공급자가 만들기를 거부합니다.</translation>
    </message>
    <message>
        <source>The component is in the network&apos;s default security group.</source>
        <translation>네트워크의 기본 보안 그룹을 쓰는 컴포넌트입니다.</translation>
    </message>
    <message>
        <source>Everything that names no group is in it too, and all reach each other on all ports.</source>
        <translation>그룹을 정하지 않은 것이 모두 모여 모든 포트로 서로 접근합니다.</translation>
    </message>
    <message>
        <source>No component wears this security group.</source>
        <translation>이 보안 그룹을 쓰는 컴포넌트가 없습니다.</translation>
    </message>
    <message>
        <source>Somebody may attach it unread, or what it was made for has no protection.</source>
        <translation>누군가 규칙을 보지 않고 붙이거나, 원래 대상이 보호받지 못하고 있습니다.</translation>
    </message>
    <message>
        <source>The groups have more rules, or an interface more groups, than the provider takes.</source>
        <translation>공급자가 허용하는 것보다 규칙이나 보안 그룹이 많습니다.</translation>
    </message>
    <message>
        <source>What is beyond is refused when the design is built, often halfway through.</source>
        <translation>넘는 것은 구축하는 도중에 거부됩니다.</translation>
    </message>
    <message>
        <source>Name groups or prefix lists and merge ranges, or have the quota raised and write it down.</source>
        <translation>그룹이나 접두사 목록을 쓰고 범위를 합치거나, 늘린 한도를 설정에 적으세요.</translation>
    </message>
    <message>
        <source>Other rules of the group already let the same packets through.</source>
        <translation>같은 그룹의 다른 규칙이 이미 같은 패킷을 허용합니다.</translation>
    </message>
    <message>
        <source>Whoever removes this rule to close a port closes nothing and does not notice.</source>
        <translation>포트를 닫으려고 이 규칙을 지워도 닫히지 않고, 알아채지 못합니다.</translation>
    </message>
    <message>
        <source>A rule names outside addresses, and nothing says whose they are.</source>
        <translation>규칙에 외부 주소가 있지만 누구의 것인지 설명이 없습니다.</translation>
    </message>
    <message>
        <source>In a year nobody dares to remove it, or notices that they belong to somebody else.</source>
        <translation>시간이 지나면 아무도 지우지 못하고, 주인이 바뀌어도 모릅니다.</translation>
    </message>
    <message>
        <source>Write into the rule&apos;s description whose they are and why, or draw who has them.</source>
        <translation>규칙 설명에 누구의 주소이며 왜 필요한지 적거나, 그림에 그리세요.</translation>
    </message>
    <message>
        <source>Several tiers wear the same security group.</source>
        <translation>여러 계층이 같은 보안 그룹을 씁니다.</translation>
    </message>
    <message>
        <source>No rule can tell them apart: what opens the web server opens the database too.</source>
        <translation>규칙으로 구분할 수 없어, 웹 서버를 열면 데이터베이스도 열립니다.</translation>
    </message>
    <message>
        <source>The members of a group reach each other on every port.</source>
        <translation>한 그룹의 구성원끼리 모든 포트로 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>It helps only somebody who got into one and wants the next.</source>
        <translation>하나에 침입해 다음을 노리는 사람에게만 쓸모가 있습니다.</translation>
    </message>
    <message>
        <source>A network ACL blocks the call or its replies.</source>
        <translation>네트워크 ACL이 호출이나 그 응답을 막습니다.</translation>
    </message>
    <message>
        <source>Calls time out without an error message, although every security group allows them.</source>
        <translation>보안 그룹이 모두 허용해도 오류 없이 시간 초과로 끝납니다.</translation>
    </message>
    <message>
        <source>Rows with lower numbers decide every packet that this row is about.</source>
        <translation>번호가 앞선 행들이 이 행의 패킷을 모두 먼저 결정합니다.</translation>
    </message>
    <message>
        <source>What it was to refuse gets in, or what it was to allow does not.</source>
        <translation>막으려던 것이 들어오거나, 허용하려던 것이 막힙니다.</translation>
    </message>
    <message>
        <source>The network ACL lets in everything, or remote login from everywhere.</source>
        <translation>네트워크 ACL이 모두 허용하거나 원격 접속을 어디서나 허용합니다.</translation>
    </message>
    <message>
        <source>It is the second fence for the day a group is opened too far, and does not stand then.</source>
        <translation>보안 그룹이 너무 열린 날을 위한 두 번째 울타리인데 막지 못합니다.</translation>
    </message>
    <message>
        <source>Let in the served ports and replies, and administration only from known addresses.</source>
        <translation>쓰는 포트와 응답 포트만 열고, 관리 접속은 알려진 주소에서만 받으세요.</translation>
    </message>
    <message>
        <source>The network ACL has more rows than the provider takes.</source>
        <translation>네트워크 ACL의 행이 공급자의 한도보다 많습니다.</translation>
    </message>
    <message>
        <source>What is beyond is refused, and long lists slow down every packet.</source>
        <translation>넘는 행은 거부되고, 긴 목록은 모든 패킷을 느리게 합니다.</translation>
    </message>
    <message>
        <source>Merge neighbouring ranges, or leave the fine distinctions to security groups.</source>
        <translation>이웃한 범위를 합치거나, 세세한 구분은 보안 그룹에 맡기세요.</translation>
    </message>
    <message>
        <source>The database has a name that leads to a public address.</source>
        <translation>데이터베이스 이름이 퍼블릭 주소를 가리킵니다.</translation>
    </message>
    <message>
        <source>One rule that is too wide puts its data before everybody; its callers never need it.</source>
        <translation>규칙 하나만 넓어도 데이터가 드러나며, 호출하는 쪽에는 필요 없는 주소입니다.</translation>
    </message>
    <message>
        <source>The machine has a public address, but only machines inside call it.</source>
        <translation>내부에서만 호출하는 서버에 퍼블릭 주소가 있습니다.</translation>
    </message>
    <message>
        <source>Public addresses are scanned all day, and one wide rule lets the scanners in.</source>
        <translation>퍼블릭 주소는 하루 종일 스캔당하고, 넓은 규칙 하나면 뚫립니다.</translation>
    </message>
    <message>
        <source>Take the address away; a NAT gateway lets it fetch from the internet and nobody in.</source>
        <translation>주소를 없애세요. 인터넷에서 받을 것은 NAT 게이트웨이를 거치면 됩니다.</translation>
    </message>
    <message>
        <source>The private subnet gives a public address to everything that starts in it.</source>
        <translation>프라이빗 서브넷이 새로 시작하는 모든 것에 퍼블릭 주소를 줍니다.</translation>
    </message>
    <message>
        <source>On the day its route table changes, every machine there is on the internet.</source>
        <translation>라우팅 테이블이 바뀌는 날 모든 서버가 한꺼번에 인터넷에 드러납니다.</translation>
    </message>
    <message>
        <source>A listener on the internet takes plain HTTP and does not redirect it.</source>
        <translation>인터넷용 리스너가 평문 HTTP를 받고 리디렉션하지 않습니다.</translation>
    </message>
    <message>
        <source>Everybody on the way reads and changes what users send: passwords, sessions, orders.</source>
        <translation>중간의 누구나 비밀번호와 세션, 주문을 읽고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>HTTPS is asked for, but no certificate is named.</source>
        <translation>HTTPS를 쓰는데 인증서를 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The provider refuses the listener or the domain, and nothing is deployed.</source>
        <translation>공급자가 리스너나 도메인을 거부해 배포되지 않습니다.</translation>
    </message>
    <message>
        <source>TLS 1.0 or 1.1 is still accepted.</source>
        <translation>TLS 1.0이나 1.1을 아직 허용합니다.</translation>
    </message>
    <message>
        <source>They are broken and withdrawn, and an attacker can make both sides fall back to them.</source>
        <translation>이미 깨져 폐기된 버전이며, 공격자가 낮은 버전으로 내려가게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Data is written to disk unencrypted.</source>
        <translation>데이터를 암호화하지 않고 저장합니다.</translation>
    </message>
    <message>
        <source>Whoever gets hold of a disk, backup or snapshot reads everything on it.</source>
        <translation>디스크나 백업, 스냅샷을 손에 넣은 사람이 모두 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The bucket behind the delivery network can be read by everybody.</source>
        <translation>콘텐츠 전송 네트워크 뒤의 버킷이 공개되어 있습니다.</translation>
    </message>
    <message>
        <source>Whoever knows its name goes past HTTPS, cache, limits and logs, and you pay for it.</source>
        <translation>이름만 알면 HTTPS, 캐시, 제한, 기록을 모두 건너뛰고, 비용은 주인이 냅니다.</translation>
    </message>
    <message>
        <source>Make the bucket private and let the delivery network sign its requests (origin access control).</source>
        <translation>버킷을 비공개로 하고 전송 네트워크가 요청에 서명하게 하세요(원본 액세스 제어).</translation>
    </message>
    <message>
        <source>An arrow leads from outside straight to a private machine or a database.</source>
        <translation>밖에서 프라이빗 서버나 데이터베이스로 곧장 가는 화살표가 있습니다.</translation>
    </message>
    <message>
        <source>It cannot work as drawn, and making it work opens the machine to the internet.</source>
        <translation>그림대로는 되지 않고, 되게 하려면 서버를 인터넷에 열어야 합니다.</translation>
    </message>
    <message>
        <source>Requests enter here without passing the web firewall.</source>
        <translation>요청이 웹 방화벽을 거치지 않고 들어오는 곳입니다.</translation>
    </message>
    <message>
        <source>Attackers look for the entry that was forgotten.</source>
        <translation>공격자는 잊힌 입구를 찾습니다.</translation>
    </message>
    <message>
        <source>The instance lacks an image, a security group or a way in for administrators.</source>
        <translation>인스턴스에 이미지, 보안 그룹, 관리자 접속 수단 중 무언가가 없습니다.</translation>
    </message>
    <message>
        <source>It does not start, lands in the default group, or nobody can repair it.</source>
        <translation>시작하지 않거나, 기본 그룹에 들어가거나, 아무도 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Users are served from somebody&apos;s own computer.</source>
        <translation>누군가의 개인 컴퓨터로 사용자에게 서비스합니다.</translation>
    </message>
    <message>
        <source>It answers only there; opening it exposes everything else on it.</source>
        <translation>그 컴퓨터에서만 응답하며, 열면 다른 것까지 모두 드러납니다.</translation>
    </message>
    <message>
        <source>A gateway is given a security group, which it cannot have.</source>
        <translation>보안 그룹을 가질 수 없는 게이트웨이에 지정했습니다.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the filter that the design counts on does not exist.</source>
        <translation>공급자가 거부하므로, 설계가 기대한 필터는 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove it; filter by the groups of the machines, or by the subnet&apos;s network ACL.</source>
        <translation>빼고, 게이트웨이를 쓰는 서버의 보안 그룹이나 서브넷의 네트워크 ACL로 거르세요.</translation>
    </message>
    <message>
        <source>Arrows and security groups disagree in several places.</source>
        <translation>화살표와 보안 그룹이 여러 곳에서 다릅니다.</translation>
    </message>
    <message>
        <source>Groups refuse what is drawn, or let in what is not.</source>
        <translation>보안 그룹이 그린 것을 막거나, 그리지 않은 것을 들여보냅니다.</translation>
    </message>
    <message>
        <source>Derive the groups from the arrows: each tier accepts only the tier in front, on drawn ports.</source>
        <translation>화살표에서 보안 그룹을 만드세요. 각 계층이 앞 계층만 그 포트로 받게 됩니다.</translation>
    </message>
    <message>
        <source>Let %1 take in replies (%2) from %3</source>
        <translation>%1이(가) %3의 응답(%2)을 받게 하기</translation>
    </message>
    <message>
        <source>Let %1 let out replies (%2) to %3</source>
        <translation>%1이(가) %3(으)로 응답(%2)을 내보내게 하기</translation>
    </message>
    <message>
        <source>Let %1 reach %2 over %3</source>
        <translation>%1에서 %2에 %3(으)로 닿게 하기</translation>
    </message>
    <message>
        <source>Add a route for %1 to %2 in %3</source>
        <translation>%3에 %1을(를) %2(으)로 보내는 경로 추가</translation>
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
        <source>%1 down until somebody switches to %2</source>
        <translation>%2(으)로 전환할 때까지 %1 중단</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 중단</translation>
    </message>
    <message>
        <source>%1 down without %2</source>
        <translation>%2 장애로 %1 중단</translation>
    </message>
    <message>
        <source>%1 served by %2 alone</source>
        <translation>%1은(는) %2만으로 유지</translation>
    </message>
    <message>
        <source>%1 degraded by %2</source>
        <translation>%2의 영향으로 %1 저하</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>%1 유지</translation>
    </message>
    <message>
        <source>%1 served by %2</source>
        <translation>%1은(는) %2(으)로 유지</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>그 외 %1건</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>served</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>장애가 난 것</translation>
    </message>
    <message>
        <source>Every component failing in turn</source>
        <translation>컴포넌트를 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>Every replica failing in turn</source>
        <translation>복제본을 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>Every host failing in turn</source>
        <translation>호스트를 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>Every rack failing in turn</source>
        <translation>랙을 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>Every zone failing in turn</source>
        <translation>가용 영역을 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>Every site failing in turn</source>
        <translation>사이트를 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>Every region failing in turn</source>
        <translation>리전을 하나씩 멈춰 본 결과</translation>
    </message>
    <message>
        <source>When %1 fails</source>
        <translation>%1에 장애가 나면</translation>
    </message>
    <message>
        <source>%1 has a value for %2 that AWS does not take</source>
        <translation>%1의 %2 값은 AWS가 받지 않음</translation>
    </message>
    <message>
        <source>Nothing in the design runs in a container or is a program that could</source>
        <translation>설계에 컨테이너에서 실행되거나 실행할 수 있는 프로그램이 없음</translation>
    </message>
    <message>
        <source>Left out, since it is no container: %1 (%2)</source>
        <translation>컨테이너가 아니라 제외함: %1(%2)</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Left out, since it is hidden in the design: %1</source>
        <translation>설계에서 숨긴 것이라 제외함: %1</translation>
    </message>
    <message>
        <source>draw.io file</source>
        <translation>draw.io 파일</translation>
    </message>
    <message>
        <source>Shapes and lines that stand for nothing in a design are left out: %1</source>
        <translation>설계의 무엇도 나타내지 않는 도형과 선을 제외함: %1개</translation>
    </message>
    <message>
        <source>What %1 says besides its shape is damaged</source>
        <translation>%1의 도형에 딸린 데이터가 손상됨</translation>
    </message>
    <message>
        <source>The file is no whole XML document</source>
        <translation>온전한 XML 문서가 아닌 파일</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; is damaged</source>
        <translation>&quot;%1&quot; 페이지가 손상됨</translation>
    </message>
    <message>
        <source>Nothing in the design runs in a Kubernetes cluster</source>
        <translation>설계에 쿠버네티스 클러스터에서 실행되는 것이 없음</translation>
    </message>
    <message>
        <source>Left out, since it is no object of Kubernetes: %1 (%2)</source>
        <translation>쿠버네티스 오브젝트가 아니라 제외함: %1(%2)</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>쿠버네티스 매니페스트</translation>
    </message>
    <message>
        <source>Drawn in %1 flowcharts, as one takes at most %2 connections and %3 characters. Everything is drawn once; what is dashed with an arrow and a number is drawn in that flowchart</source>
        <translation>순서도 하나에는 연결 %2개, 문자 %3자까지만 들어가므로 순서도 %1개로 나누어 그렸습니다. 모든 것은 한 번씩만 그려지며, 화살표와 번호가 붙은 점선 항목은 그 번호의 순서도에 있습니다</translation>
    </message>
    <message>
        <source>Too much for one flowchart: written as a Markdown page with %1 of them</source>
        <translation>순서도 하나에 다 들어가지 않아 순서도 %1개가 담긴 Markdown 페이지로 씁니다</translation>
    </message>
    <message>
        <source>%1 does not draw architecture-beta</source>
        <translation>%1에서는 architecture-beta를 그리지 못합니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw the name &quot;%1&quot;</source>
        <translation>architecture-beta로는 이름 &quot;%1&quot;을(를) 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw &quot;%1&quot;: nothing is in it</source>
        <translation>architecture-beta로는 &quot;%1&quot;을(를) 그릴 수 없습니다. 안에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>architecture-beta is for at most %1 components</source>
        <translation>architecture-beta에는 컴포넌트를 %1개까지만 그릴 수 있습니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw the connection from &quot;%1&quot; to &quot;%2&quot;: it ends on a container</source>
        <translation>architecture-beta로는 &quot;%1&quot;에서 &quot;%2&quot;(으)로 가는 연결을 그릴 수 없습니다. 컨테이너에서 끝나기 때문입니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw the connection from &quot;%1&quot; to itself</source>
        <translation>architecture-beta로는 &quot;%1&quot;에서 자기 자신으로 가는 연결을 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw two connections between &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>architecture-beta로는 &quot;%1&quot;과(와) &quot;%2&quot; 사이의 연결 두 개를 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw the connection from &quot;%1&quot; to &quot;%2&quot; dotted; a label would say what it is</source>
        <translation>architecture-beta로는 &quot;%1&quot;에서 &quot;%2&quot;(으)로 가는 연결을 점선으로 그릴 수 없습니다. 레이블을 붙이면 무엇인지 알 수 있습니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw the label &quot;%1&quot;</source>
        <translation>architecture-beta로는 레이블 &quot;%1&quot;을(를) 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>architecture-beta cannot draw the connection from &quot;%1&quot; to &quot;%2&quot;: they cannot be neighbours</source>
        <translation>architecture-beta로는 &quot;%1&quot;에서 &quot;%2&quot;(으)로 가는 연결을 그릴 수 없습니다. 둘을 이웃하게 놓을 수 없습니다</translation>
    </message>
    <message>
        <source>Mermaid architecture (experimental)</source>
        <translation>Mermaid 아키텍처(실험적)</translation>
    </message>
    <message>
        <source>A flowchart starts with &quot;flowchart&quot; or &quot;graph&quot;</source>
        <translation>순서도는 &quot;flowchart&quot; 또는 &quot;graph&quot;로 시작합니다</translation>
    </message>
    <message>
        <source>Too many components or connections; what follows is left out</source>
        <translation>컴포넌트나 연결이 너무 많아 이후 내용을 제외합니다</translation>
    </message>
    <message>
        <source>&quot;end&quot; ends nothing here</source>
        <translation>여기에서 &quot;end&quot;로 끝낼 것이 없습니다</translation>
    </message>
    <message>
        <source>The subgraph &quot;%1&quot; has no end</source>
        <translation>하위 그래프 &quot;%1&quot;에 끝(end)이 없습니다</translation>
    </message>
    <message>
        <source>The label has no end; the rest of the line is left out</source>
        <translation>레이블이 끝나지 않아 줄의 나머지를 제외합니다</translation>
    </message>
    <message>
        <source>Not understood; the rest of the line is left out</source>
        <translation>해석할 수 없어 줄의 나머지를 제외합니다</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 to start, since they call each other in a circle</source>
        <translation>%1 시작 시 %2을(를) 기다리지 않음(서로 순환 호출)</translation>
    </message>
    <message>
        <source>The drawing names no image for %1: set %2, or give it one</source>
        <translation>그림에 %1의 이미지가 없음: %2을(를) 설정하거나 이미지를 지정하세요</translation>
    </message>
    <message>
        <source>The drawing names no image for %1: %2 is taken</source>
        <translation>그림에 %1의 이미지가 없어 %2을(를) 사용함</translation>
    </message>
    <message>
        <source>The drawing does not say where %1 finds %2: set %3</source>
        <translation>%1에서 %2에 닿을 주소가 그림에 없음: %3을(를) 설정하세요</translation>
    </message>
    <message>
        <source>Port %1 of the machine is taken: Docker chooses one for %2</source>
        <translation>서버의 %1 포트는 이미 쓰이므로 %2의 포트는 Docker가 정함</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is no path for a volume</source>
        <translation>%2의 &quot;%1&quot;은(는) 볼륨 경로가 아님</translation>
    </message>
    <message>
        <source>%1 answers at port 443 without TLS, since no certificate is drawn</source>
        <translation>인증서가 그림에 없어 %1이(가) 443 포트에서 TLS 없이 응답함</translation>
    </message>
    <message>
        <source>The copies of %1 know nothing of each other: their replication has to be set up, and each needs a volume of its own</source>
        <translation>%1의 복제본끼리 서로를 모름: 데이터 복제를 구성하고 볼륨을 따로 두어야 함</translation>
    </message>
    <message>
        <source>%1 cannot pass requests to %2, which is in another namespace</source>
        <translation>%1은(는) 다른 네임스페이스의 %2(으)로 요청을 넘길 수 없음</translation>
    </message>
    <message>
        <source>The drawing does not say which service answers %1 of %2: %3 is taken</source>
        <translation>%2의 %1에 응답할 서비스가 그림에 없어 %3을(를) 사용함</translation>
    </message>
    <message>
        <source>%1 passes requests to no service, so that it is left out</source>
        <translation>%1이(가) 요청을 넘길 서비스가 없어 제외함</translation>
    </message>
    <message>
        <source>%1 takes its certificate from the Secret %2, which has to be there</source>
        <translation>%1의 인증서를 담은 시크릿 %2이(가) 있어야 함</translation>
    </message>
    <message>
        <source>On which of the nodes drawn %1 runs is left to the scheduler</source>
        <translation>%1이(가) 그림의 어느 노드에서 실행될지는 스케줄러가 정함</translation>
    </message>
    <message>
        <source>The Secret %1 with the key password has to be made first</source>
        <translation>password 키가 있는 시크릿 %1을(를) 먼저 만들어야 함</translation>
    </message>
    <message>
        <source>The pods of %1 know nothing of each other yet: their replication has to be set up, or an operator has to do it</source>
        <translation>%1의 파드끼리 아직 서로를 모름: 데이터 복제를 직접 구성하거나 오퍼레이터를 써야 함</translation>
    </message>
    <message>
        <source>%1 is not scaled, since the drawing says no CPU request to go by</source>
        <translation>기준이 될 CPU 요청량이 그림에 없어 %1을(를) 자동 확장하지 않음</translation>
    </message>
    <message>
        <source>Nothing in its namespace answers requests to %1</source>
        <translation>%1(으)로 온 요청에 응답할 것이 네임스페이스에 없음</translation>
    </message>
    <message>
        <source>The drawing names no image for %1: put one in place of %2</source>
        <translation>그림에 %1의 이미지가 없음: %2 대신 이미지를 넣으세요</translation>
    </message>
    <message>
        <source>%1 cannot use %2, which is in another namespace</source>
        <translation>%1은(는) 다른 네임스페이스의 %2을(를) 쓸 수 없음</translation>
    </message>
    <message>
        <source>%1 has the name of %2 on AWS, too</source>
        <translation>AWS에서 %1의 이름이 %2과(와) 같습니다</translation>
    </message>
    <message>
        <source>%1 gets its own dead letters back from %2</source>
        <translation>%1의 배달 못한 메시지가 %2에서 다시 돌아옵니다</translation>
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
    <message>
        <source>Accept findings</source>
        <translation>문제 수용</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>문제 %n개 수용</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the file with your reason and are no longer counted</source>
        <translation>문제는 사유와 함께 파일에 남고, 더 이상 집계되지 않습니다</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>날짜까지…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
</context>
<context>
    <name>gudo::AccessModel</name>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>%1 → %2 are two groups, %3 says what is open</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has that name: the rule can only be removed</source>
        <translation>이 이름의 대상이 없어 규칙을 지울 수만 있습니다</translation>
    </message>
    <message>
        <source>Close %1 to %2</source>
        <translation>%2에서 %1(으)로 닫기</translation>
    </message>
    <message>
        <source>Open %1 to %2</source>
        <translation>%2에서 %1(으)로 열기</translation>
    </message>
</context>
<context>
    <name>gudo::AccessPage</name>
    <message>
        <source>No security groups yet: draw who talks to whom, then derive the groups from the connections</source>
        <translation>보안 그룹이 아직 없습니다. 누가 누구와 통신하는지 그린 뒤 연결에서 보안 그룹을 만드세요</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n개 막힘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too open</source>
        <translation>
            <numerusform>%n개 과다 허용</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>%1, inbound %2: %3 from %4</source>
        <extracomment>%1 is a security group, %2 its row number, %3 ports, %4 a source</extracomment>
        <translation>%1 인바운드 %2: %4에서 %3</translation>
    </message>
    <message>
        <source>%1, outbound %2: %3 to %4</source>
        <translation>%1 아웃바운드 %2: %4(으)로 %3</translation>
    </message>
    <message>
        <source>Rows send, columns receive. Type “443, 8080-8090” or “udp 53” in a cell to set its rules, press Delete to close it</source>
        <translation>행이 보내고 열이 받습니다. 칸에 “443, 8080-8090”이나 “udp 53”을 입력하면 규칙이 바뀌고, Delete를 누르면 닫힙니다</translation>
    </message>
    <message>
        <source>Close what nobody draws</source>
        <translation>그려지지 않은 통신 닫기</translation>
    </message>
    <message>
        <source>Set to what is drawn</source>
        <translation>그려진 대로 맞추기</translation>
    </message>
    <message>
        <source>The rules that name these two fit already; wider rules, listed beside, decide here</source>
        <translation>둘 사이의 규칙은 이미 맞습니다. 여기서는 옆에 나열된 더 넓은 규칙이 적용됩니다</translation>
    </message>
    <message>
        <source>The groups let through what is drawn, and nothing else, already</source>
        <translation>보안 그룹이 이미 그려진 통신만 허용합니다</translation>
    </message>
    <message>
        <source>Derive security groups</source>
        <translation>보안 그룹 도출</translation>
    </message>
    <message>
        <source>Who may talk to whom, by security groups</source>
        <translation>보안 그룹별 통신 허용 관계</translation>
    </message>
    <message>
        <source>The chosen pair of groups</source>
        <translation>선택한 그룹 쌍</translation>
    </message>
    <message>
        <source>Derive from connections…</source>
        <translation>연결에서 도출…</translation>
    </message>
    <message>
        <source>Groups that let through what is drawn, and nothing else; shows first what changes</source>
        <translation>그려진 통신만 허용하는 보안 그룹을 만듭니다. 무엇이 바뀌는지 먼저 보여 줍니다</translation>
    </message>
    <message>
        <source>Show only what is drawn but closed</source>
        <translation>그려졌지만 막힌 것만 보기</translation>
    </message>
    <message>
        <source>Show only what is open but not drawn</source>
        <translation>열려 있지만 그려지지 않은 것만 보기</translation>
    </message>
</context>
<context>
    <name>gudo::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>템플릿으로 새로 만들기(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>전체 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>선택 항목 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Components</source>
        <translation>컴포넌트(&amp;C)</translation>
    </message>
    <message>
        <source>Pro&amp;perties</source>
        <translation>속성(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>문제(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템 설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Gudo</source>
        <translation>Gudo 정보(&amp;A)</translation>
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
        <translation>Space+끌기</translation>
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
        <translation>단일 장애점 표시(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Arrange to the right</source>
        <translation>오른쪽으로 자동 배치(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange &amp;downwards</source>
        <translation>아래쪽으로 자동 배치(&amp;D)</translation>
    </message>
    <message>
        <source>Tid&amp;y selection</source>
        <translation>선택 항목 정돈(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Repeats as one stack</source>
        <translation>반복되는 것을 한 묶음으로(&amp;R)</translation>
    </message>
    <message>
        <source>Add the next one and connect it</source>
        <translation>다음 것을 추가하고 연결</translation>
    </message>
    <message>
        <source>Alt+Shift+Arrow keys</source>
        <translation>Alt+Shift+화살표 키</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>다음 컴포넌트</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>이전 컴포넌트</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자 입력</translation>
    </message>
    <message>
        <source>Place it and go on adding</source>
        <translation>배치하고 계속 추가</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>핸들 끌기</translation>
    </message>
    <message>
        <source>Add a copy and connect it</source>
        <translation>복사본을 추가하고 연결</translation>
    </message>
    <message>
        <source>Click a handle</source>
        <translation>핸들 클릭</translation>
    </message>
    <message>
        <source>Drag without changing containers</source>
        <translation>컨테이너를 바꾸지 않고 끌기</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <translation>Alt+끌기</translation>
    </message>
    <message>
        <source>Duplicate by dragging</source>
        <translation>끌어서 복제</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Ctrl+끌기</translation>
    </message>
    <message>
        <source>Drag without snapping</source>
        <translation>맞춤 없이 끌기</translation>
    </message>
    <message>
        <source>Ctrl during the drag</source>
        <translation>끄는 중 Ctrl</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Connections of a component</source>
        <translation>컴포넌트의 연결</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>To the other end of a connection</source>
        <translation>연결의 다른 쪽 끝으로</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Menu of the selection</source>
        <translation>선택 항목의 메뉴</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>여러 개 선택</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Shift+클릭</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>가운데 단추로 끌기</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>새 창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>버전(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>시작 페이지(&amp;G)</translation>
    </message>
    <message>
        <source>Find a typ&amp;e</source>
        <translation>유형 찾기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>다음 찾기(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Paste &amp;in place</source>
        <translation>제자리에 붙여넣기(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as P&amp;NG</source>
        <translation>PNG로 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>SVG로 복사(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Mermaid로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Short&amp;cuts…</source>
        <translation>단축키 설정(&amp;C)…</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>왼쪽 맞춤(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centers</source>
        <translation>가로 가운데 맞춤(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>오른쪽 맞춤(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>위쪽 맞춤(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>세로 가운데 맞춤(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>아래쪽 맞춤(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>가로 간격 같게(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>세로 간격 같게(&amp;V)</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>같은 크기로(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>그룹 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>맨 앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Bring for&amp;ward</source>
        <translation>앞으로(&amp;W)</translation>
    </message>
    <message>
        <source>Send &amp;backward</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>맨 뒤로(&amp;K)</translation>
    </message>
    <message>
        <source>Fit to &amp;contents</source>
        <translation>내용에 맞추기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>잠그기/풀기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show all hidden</source>
        <translation>숨긴 것 모두 보이기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>작업 내역(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>구조(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>미니맵(&amp;M)</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>다음 패널(&amp;N)</translation>
    </message>
    <message>
        <source>Previo&amp;us panel</source>
        <translation>이전 패널(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>명령 팔레트(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;hints again</source>
        <translation>도움말 힌트 다시 보기(&amp;H)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Select the container, what is in it, what is beside it</source>
        <translation>컨테이너, 안의 항목, 옆 항목 선택</translation>
    </message>
    <message>
        <source>Alt+Arrow keys</source>
        <translation>Alt+화살표 키</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>컴포넌트 추가(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect &amp;to…</source>
        <translation>연결(&amp;T)…</translation>
    </message>
    <message>
        <source>Connect in &amp;order</source>
        <translation>차례로 연결(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace by…</source>
        <translation>유형 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>A&amp;vailability and capacity</source>
        <translation>가용성과 처리 용량(&amp;V)</translation>
    </message>
    <message>
        <source>Loa&amp;d on the drawing</source>
        <translation>그림에 부하 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Cod&amp;e</source>
        <translation>코드(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What if this dies?</source>
        <translation>이것이 멈추면?(&amp;W)</translation>
    </message>
    <message>
        <source>Failures one aft&amp;er the other</source>
        <translation>하나씩 멈춰 보기(&amp;E)</translation>
    </message>
    <message>
        <source>Reacha&amp;bility</source>
        <translation>도달 가능성(&amp;B)</translation>
    </message>
    <message>
        <source>What the internet reac&amp;hes</source>
        <translation>인터넷에서 닿는 것(&amp;H)</translation>
    </message>
    <message>
        <source>Add s&amp;tage</source>
        <translation>단계 추가(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>이전 단계(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>다음 단계(&amp;X)</translation>
    </message>
    <message>
        <source>Apply changes to &amp;later stages</source>
        <translation>바꾼 내용을 뒤 단계에도 적용(&amp;L)</translation>
    </message>
    <message>
        <source>Chan&amp;ges of the stage</source>
        <translation>단계에서 바뀐 것(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>발표(&amp;P)</translation>
    </message>
    <message>
        <source>Securit&amp;y group matrix</source>
        <translation>보안 그룹 표(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Address plan</source>
        <translation>주소 계획(&amp;A)</translation>
    </message>
    <message>
        <source>Ro&amp;ute tables</source>
        <translation>라우팅 테이블(&amp;U)</translation>
    </message>
    <message>
        <source>Next proble&amp;m</source>
        <translation>다음 문제(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;draw.io</source>
        <translation>draw.io로 복사(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as &amp;Terraform</source>
        <translation>Terraform으로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;CloudFormation</source>
        <translation>CloudFormation으로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
</context>
<context>
    <name>gudo::AddressMap</name>
    <message>
        <source>%1 is free: %2 addresses</source>
        <translation>%1 비어 있음: 주소 %2개</translation>
    </message>
    <message>
        <source>%1: %2, %3 usable, %4 used</source>
        <translation>%1: %2, 사용 가능 %3개, 사용 중 %4개</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>gudo::AddressModel</name>
    <message>
        <source>No range yet</source>
        <translation>범위가 아직 없음</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>%1과(와) 겹침</translation>
    </message>
    <message>
        <source>Outside of %1</source>
        <translation>%1 밖에 있음</translation>
    </message>
    <message>
        <source>Too small for what is in it</source>
        <translation>안에 있는 것에 비해 작음</translation>
    </message>
    <message>
        <source>Addresses for machines, without those that are kept for the network itself</source>
        <translation>네트워크가 예약한 주소를 뺀, 서버가 쓸 수 있는 주소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Write a range of IPv4 here, such as 10.0.0.0/24</source>
        <translation>10.0.0.0/24 같은 IPv4 범위를 쓰세요</translation>
    </message>
    <message>
        <source>Write a range of IPv6 here, such as fd00::/64</source>
        <translation>fd00::/64 같은 IPv6 범위를 쓰세요</translation>
    </message>
    <message>
        <source>Change the range of %1</source>
        <translation>%1의 범위 변경</translation>
    </message>
</context>
<context>
    <name>gudo::AddressPage</name>
    <message>
        <source>No networks yet: add a VPC or a network, and its addresses are planned here</source>
        <translation>네트워크가 아직 없습니다. VPC나 네트워크를 추가하면 여기서 주소를 계획할 수 있습니다</translation>
    </message>
    <message>
        <source>Give the network a range first</source>
        <translation>먼저 네트워크의 범위를 정하세요</translation>
    </message>
    <message>
        <source>Next free: %1</source>
        <translation>다음 빈 범위: %1</translation>
    </message>
    <message>
        <source>No room for a /%1</source>
        <translation>/%1 자리가 없음</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>%1에 지정</translation>
    </message>
    <message>
        <source>Give it to a subnet</source>
        <translation>서브넷에 지정</translation>
    </message>
    <message>
        <source>Ranges of the network</source>
        <translation>네트워크의 범위</translation>
    </message>
    <message>
        <source>Map of the addresses</source>
        <translation>주소 지도</translation>
    </message>
    <message>
        <source>Size of the next free range</source>
        <translation>다음 빈 범위의 크기</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Twice as many addresses, where there is room</source>
        <translation>자리가 있으면 주소를 두 배로</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Half as many addresses</source>
        <translation>주소를 절반으로</translation>
    </message>
    <message>
        <source>Plan all</source>
        <translation>모두 계획</translation>
    </message>
    <message>
        <source>Equal ranges for all subnets without one, tier by tier and zone by zone</source>
        <translation>범위가 없는 모든 서브넷에 계층별, 가용 영역별로 같은 크기의 범위를 줍니다</translation>
    </message>
    <message>
        <source>There is no room for a /%1 in %2</source>
        <translation>%2 안에 /%1 자리가 없습니다</translation>
    </message>
    <message>
        <source>Machines in %1 have addresses of their own: keep its size, or take these away first</source>
        <translation>%1 안의 서버에 고정 주소가 있습니다. 크기를 그대로 두거나 주소를 먼저 지우세요</translation>
    </message>
    <message>
        <source>Give %1 the next free range</source>
        <translation>%1에 다음 빈 범위 지정</translation>
    </message>
    <message>
        <source>%1 is as small as a subnet can be</source>
        <translation>%1은(는) 더 작아질 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is as large as a subnet can be</source>
        <translation>%1은(는) 더 커질 수 없습니다</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>%1 키우기</translation>
    </message>
    <message>
        <source>Shrink %1</source>
        <translation>%1 줄이기</translation>
    </message>
    <message>
        <source>%1 cannot grow: %2 has the room beside it</source>
        <translation>%1을(를) 키울 수 없습니다. 옆자리는 %2이(가) 쓰고 있습니다</translation>
    </message>
    <message>
        <source>%1 cannot shrink: the address %2 would lie outside</source>
        <translation>%1을(를) 줄일 수 없습니다. 주소 %2이(가) 밖으로 나갑니다</translation>
    </message>
    <message>
        <source>%1 cannot grow: it would reach out of %2</source>
        <translation>%1을(를) 키울 수 없습니다. %2 밖으로 나갑니다</translation>
    </message>
    <message>
        <source>There is no room for all of them in %1: enlarge the network&apos;s range</source>
        <translation>%1 안에 모두 넣을 자리가 없습니다. 네트워크의 범위를 넓히세요</translation>
    </message>
    <message>
        <source>Plan the ranges of %1</source>
        <translation>%1의 범위 계획</translation>
    </message>
</context>
<context>
    <name>gudo::AvailabilityPanel</name>
    <message>
        <source>Availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>Make redundant first</source>
        <translation>먼저 이중화할 것</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>중단 시간</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>처리 용량</translation>
    </message>
    <message>
        <source>What buys most availability when it is made redundant</source>
        <translation>이중화하면 가용성이 가장 많이 오르는 것</translation>
    </message>
    <message>
        <source>What contributes how much downtime</source>
        <translation>무엇 때문에 얼마나 중단되는지</translation>
    </message>
    <message>
        <source>Which figures the estimate rests on, and who says so</source>
        <translation>추정에 쓴 수치와 그 출처</translation>
    </message>
    <message>
        <source>Load, how busy services are, and what remains after a loss</source>
        <translation>부하, 서비스의 사용률, 장애 후에 남는 처리 용량</translation>
    </message>
    <message>
        <source>Load on the drawing</source>
        <translation>그림에 부하 표시</translation>
    </message>
    <message>
        <source>Draw how busy components are</source>
        <translation>구성 요소의 사용률을 그림에 표시</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>이 패널 숨기기</translation>
    </message>
    <message>
        <source>Availability of what clients ask for</source>
        <translation>클라이언트가 요청하는 서비스의 가용성</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Choose the figures</source>
        <translation>볼 수치 고르기</translation>
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
        <extracomment>%1 the name of a component, %2 a kind of container</extracomment>
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
    <message>
        <source>Already joined: %1 and %2</source>
        <extracomment>%1 and %2 names of components</extracomment>
        <translation>이미 속해 있음: %1, %2</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <extracomment>%1 the name of a component, %2 that of a group, like a security group</extracomment>
        <translation>%1을(를) %2에 추가</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <extracomment>%1 the name of a group, like a security group</extracomment>
        <translation>%1에 추가</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <extracomment>%1 the name of a component</extracomment>
        <translation>%1: 잠겨 있음</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <extracomment>%1 the name of a component, %2 that of a subnet</extracomment>
        <translation>%1: 이미 %2에 있음</translation>
    </message>
    <message>
        <source>%1 lies outside of %2</source>
        <extracomment>%1 the name of a subnet, %2 that of a network</extracomment>
        <translation>%1: %2 밖에 있음</translation>
    </message>
    <message>
        <source>Ctrl adds it to another container too</source>
        <translation>Ctrl을 누르고 끌면 다른 곳에도 추가합니다</translation>
    </message>
    <message>
        <source>Spread to %1 too</source>
        <translation>%1에도 펼치기</translation>
    </message>
    <message>
        <source>Move to %1, Ctrl keeps it here too</source>
        <translation>%1(으)로 옮기기, Ctrl을 누르면 여기에도 남습니다</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>펼치기</translation>
    </message>
    <message>
        <source>%1, no smaller than its contents</source>
        <extracomment>%1 width and height</extracomment>
        <translation>%1, 내용보다 작게 줄일 수 없습니다</translation>
    </message>
    <message>
        <source>Click to add another one and connect it, drag to connect</source>
        <translation>클릭하면 하나 더 추가해 연결하고 끌면 연결합니다</translation>
    </message>
    <message>
        <source>Release on a component to connect, on the canvas to add one, Esc cancels</source>
        <translation>컴포넌트 위에서 놓으면 연결하고 캔버스에서 놓으면 새로 추가합니다. Esc를 누르면 취소합니다</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1과(와) %2 사이</translation>
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
    <message>
        <source>Everything is in its place already</source>
        <translation>이미 모두 제자리에 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) moved</source>
        <translation>
            <numerusform>구성 요소 %n개를 옮겼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>자동 배치</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>정돈</translation>
    </message>
    <message>
        <source>Tidy selection</source>
        <translation>선택 항목 정돈</translation>
    </message>
    <message>
        <source>Repeats are shown one by one again, to be edited</source>
        <translation>편집할 수 있도록 반복되는 항목을 다시 하나씩 표시합니다</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>복사할 것이 없습니다</translation>
    </message>
    <message>
        <source>The whole drawing is on the clipboard</source>
        <translation>그림 전체를 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>The selection is on the clipboard</source>
        <translation>선택 항목을 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>왼쪽 맞춤</translation>
    </message>
    <message>
        <source>Align centers</source>
        <translation>가로 가운데 맞춤</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>오른쪽 맞춤</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>위쪽 맞춤</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>세로 가운데 맞춤</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>아래쪽 맞춤</translation>
    </message>
    <message>
        <source>They are in line already, or their containers keep them apart</source>
        <translation>이미 맞춰져 있거나, 서로 다른 컨테이너에 있어 맞출 수 없습니다</translation>
    </message>
    <message>
        <source>Select three or more to distribute them</source>
        <translation>간격을 맞추려면 세 개 이상 선택하세요</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>가로 간격 같게</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>세로 간격 같게</translation>
    </message>
    <message>
        <source>The gaps are equal already, or their containers keep them apart</source>
        <translation>이미 간격이 같거나, 서로 다른 컨테이너에 있어 맞출 수 없습니다</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>같은 크기로</translation>
    </message>
    <message>
        <source>They have the same size already</source>
        <translation>이미 크기가 같습니다</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>그룹 해제</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>맨 앞으로</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>맨 뒤로</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): locked, or around something locked</source>
        <translation>
            <numerusform>%n개는 그대로 둡니다. 잠겨 있거나 잠긴 것을 담고 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Locked: nothing moves or deletes it until it is unlocked</source>
        <translation>잠갔습니다. 풀 때까지 움직이거나 지울 수 없습니다</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden. Checks still see it</source>
        <translation>
            <numerusform>%n개를 숨겼습니다. 검사에는 그대로 포함됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보이기</translation>
    </message>
    <message>
        <source>Nothing lies in front of it</source>
        <translation>앞에 놓인 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing lies behind it</source>
        <translation>뒤에 놓인 것이 없습니다</translation>
    </message>
    <message>
        <source>It fits its contents already</source>
        <translation>이미 내용에 맞습니다</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>내용에 맞추기</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <extracomment>%1 the name of a group, like a security group
----------
%1 the name of a subnet</extracomment>
        <translation>%1에서 빼기</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 잠금 풀기</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>The last one stays: delete the component instead</source>
        <translation>마지막 하나는 뺄 수 없습니다. 구성 요소를 삭제하세요</translation>
    </message>
    <message>
        <source>Spread to %1</source>
        <translation>%1에 펼치기</translation>
    </message>
    <message>
        <source>Spread to</source>
        <translation>펼칠 곳</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>레이블 변경</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <extracomment>%1 the name of a component</extracomment>
        <translation>%1: 숨겨져 있음</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>레이블 편집</translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>숨긴 것 모두 보이기</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>컴포넌트 추가</translation>
    </message>
    <message>
        <source>Add a component between the two</source>
        <translation>둘 사이에 컴포넌트 추가</translation>
    </message>
    <message>
        <source>Enter: add    Tab: add and go on    Shift+Enter: not connected</source>
        <translation>Enter: 추가    Tab: 추가하고 계속    Shift+Enter: 연결 없이</translation>
    </message>
    <message>
        <source>Enter: add between    Tab: add and go on</source>
        <translation>Enter: 사이에 추가    Tab: 추가하고 계속</translation>
    </message>
    <message>
        <source>No component is called &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(이)라는 컴포넌트가 없습니다</translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation>캔버스 위</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 안</translation>
    </message>
    <message>
        <source>in %1 and %2</source>
        <translation>%1, %2 안</translation>
    </message>
    <message numerus="yes">
        <source>in %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 안</numerusform>
        </translation>
    </message>
    <message>
        <source>goes into: %1</source>
        <translation>들어갈 곳: %1</translation>
    </message>
    <message>
        <source>%1: between %2 and %3</source>
        <translation>%1: %2과(와) %3 사이</translation>
    </message>
    <message>
        <source>%1: %2, connected with %3</source>
        <translation>%1: %2, %3과(와) 연결</translation>
    </message>
    <message>
        <source>%1: %2, connected with the selection</source>
        <translation>%1: %2, 선택 항목과 연결</translation>
    </message>
    <message numerus="yes">
        <source>Add %n components</source>
        <translation>
            <numerusform>컴포넌트 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect in order</source>
        <translation>차례로 연결</translation>
    </message>
    <message>
        <source>Type a name to add a component, or drag one from the palette</source>
        <translation>이름을 입력해 컴포넌트를 추가하거나 팔레트에서 끌어 놓으세요</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>연결할 대상</translation>
    </message>
    <message>
        <source>Enter: connect    Tab: connect and go on    Shift+Enter: reversed</source>
        <translation>Enter: 연결    Tab: 연결하고 계속    Shift+Enter: 반대 방향으로</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(이)라는 것이 없습니다</translation>
    </message>
    <message>
        <source>already connected</source>
        <translation>이미 연결됨</translation>
    </message>
    <message>
        <source>%1 is connected already</source>
        <translation>%1: 이미 연결되어 있습니다</translation>
    </message>
    <message>
        <source>Add between…</source>
        <translation>사이에 추가…</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>유형 바꾸기…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>컴포넌트 추가…</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>바꿀 유형</translation>
    </message>
    <message>
        <source>Enter: replace and keep what fits</source>
        <translation>Enter: 맞는 것은 유지하고 바꾸기</translation>
    </message>
    <message>
        <source>Nothing else fits here</source>
        <translation>여기에 맞는 다른 유형이 없습니다</translation>
    </message>
    <message>
        <source>keeps everything</source>
        <translation>모두 유지</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>모두 유지됩니다</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>없어진 속성: %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>%1(으)로 바꾸기</translation>
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
    <name>gudo::CodePanel</name>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) this text cannot say</source>
        <translation>
            <numerusform>이 텍스트로 나타낼 수 없는 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw something to see its text here</source>
        <translation>무언가 그리면 그 텍스트가 여기에 보입니다</translation>
    </message>
    <message>
        <source>Select something to see its text here</source>
        <translation>무언가 선택하면 그 텍스트가 여기에 보입니다</translation>
    </message>
    <message>
        <source>Nothing here can be said in this text</source>
        <translation>이 텍스트로 나타낼 수 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>텍스트 저장</translation>
    </message>
    <message>
        <source>Save the files into a folder</source>
        <translation>파일을 폴더에 저장</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>The text was not saved</source>
        <translation>텍스트를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Selection only</source>
        <translation>선택한 것만</translation>
    </message>
    <message>
        <source>Show only what is selected</source>
        <translation>선택한 것만 표시</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>텍스트 복사</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>이 패널 숨기기</translation>
    </message>
    <message>
        <source>Text of the design</source>
        <translation>설계의 텍스트</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>What this text cannot say</source>
        <translation>이 텍스트로 나타낼 수 없는 것</translation>
    </message>
</context>
<context>
    <name>gudo::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Search commands, components and files</source>
        <translation>명령, 컴포넌트, 파일 검색</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
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
    <name>gudo::ConnectionList</name>
    <message>
        <source>%1 to %2%3, %4</source>
        <extracomment>A connection: names of two components, &quot;:443&quot; or nothing, what kind of connection</extracomment>
        <translation>%1에서 %2%3(으)로, %4</translation>
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
    <name>gudo::DeriveDialog</name>
    <message>
        <source>Derive from connections</source>
        <translation>연결에서 도출</translation>
    </message>
    <message>
        <source>Groups that let through what is drawn, and nothing else</source>
        <translation>그려진 통신만 허용하는 보안 그룹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 쪽</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Derive</source>
        <translation>도출</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change. One undo brings everything back</source>
        <translation>
            <numerusform>%n가지가 바뀝니다. 실행 취소 한 번으로 모두 되돌립니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change. New groups: %1. One undo brings everything back</source>
        <translation>
            <numerusform>%n가지가 바뀝니다. 새 그룹: %1. 실행 취소 한 번으로 모두 되돌립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>바꾼 뒤</translation>
    </message>
    <message>
        <source>Who may talk to whom</source>
        <translation>누가 누구와 통신할 수 있는지</translation>
    </message>
    <message>
        <source>What groups let out to everybody</source>
        <translation>그룹에서 모두에게 나가는 트래픽</translation>
    </message>
    <message>
        <source>Which groups components are in</source>
        <translation>컴포넌트가 속한 그룹</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
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
    <name>gudo::DesignPreview</name>
    <message>
        <source>Nothing is drawn in it</source>
        <translation>그려진 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>gudo::Document</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>%1 is a picture now</source>
        <translation>%1은(는) 이제 그림 파일입니다</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Merge with the file</source>
        <translation>파일과 병합</translation>
    </message>
</context>
<context>
    <name>gudo::EndField</name>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>Pick on the canvas</source>
        <translation>캔버스에서 고르기</translation>
    </message>
</context>
<context>
    <name>gudo::Explanation</name>
    <message>
        <source>About: %1</source>
        <extracomment>Heading above what the catalogue says about a type of component: %1 is its name</extracomment>
        <translation>설명: %1</translation>
    </message>
</context>
<context>
    <name>gudo::ExportDialog</name>
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
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
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
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>One file for any browser, light and dark</source>
        <translation>어느 브라우저에서나 열리는 파일 하나, 밝은 테마와 어두운 테마</translation>
    </message>
    <message>
        <source>Folder for the stages</source>
        <translation>단계를 저장할 폴더</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Export anyway…</source>
        <translation>그래도 내보내기…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>파일을 저장할 폴더</translation>
    </message>
    <message>
        <source>draw.io</source>
        <translation>draw.io</translation>
    </message>
    <message>
        <source>Shapes and lines to edit there</source>
        <translation>그곳에서 편집할 도형과 선</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A folder of files for AWS</source>
        <translation>AWS용 파일 폴더</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>A template for AWS, in YAML</source>
        <translation>AWS용 템플릿(YAML)</translation>
    </message>
    <message>
        <source>A template for AWS, in JSON</source>
        <translation>AWS용 템플릿(JSON)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Manifests of what runs in a cluster</source>
        <translation>클러스터에서 실행할 매니페스트</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Services of containers on a host</source>
        <translation>호스트에서 실행할 컨테이너 서비스</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Diagram to edit</source>
        <translation>편집할 다이어그램</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>코드형 인프라(IaC)</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A web page in one file: details, findings, failures</source>
        <translation>파일 하나로 된 웹 페이지: 자세한 정보, 문제, 장애</translation>
    </message>
    <message>
        <source>CFN (JSON)</source>
        <translation>CFN (JSON)</translation>
    </message>
    <message>
        <source>architecture-beta</source>
        <translation>architecture-beta</translation>
    </message>
    <message>
        <source>An experiment: Mermaid draws few of these right</source>
        <translation>실험적 기능: Mermaid가 제대로 그리는 경우가 적습니다</translation>
    </message>
</context>
<context>
    <name>gudo::ExportOptionsPane</name>
    <message>
        <source>Transparent background</source>
        <translation>투명 배경</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>표제란</translation>
    </message>
    <message>
        <source>Repeats as one stack</source>
        <translation>반복되는 것을 한 묶음으로</translation>
    </message>
    <message>
        <source>Selection only</source>
        <translation>선택한 것만</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>내보낸 뒤 폴더 열기</translation>
    </message>
    <message>
        <source>More than %1 equal neighbours are drawn as one</source>
        <translation>같은 이웃이 %1개를 넘으면 하나로 그립니다</translation>
    </message>
    <message>
        <source>A page for each stage, or a numbered file for each in a folder</source>
        <translation>단계마다 한 쪽, 또는 폴더에 번호를 붙인 파일 하나</translation>
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
        <source>Mermaid %1</source>
        <translation>Mermaid %1</translation>
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
        <source>Drawn by</source>
        <translation>표시할 곳</translation>
    </message>
</context>
<context>
    <name>gudo::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>What this export cannot say</source>
        <translation>이 내보내기로 표현할 수 없는 것</translation>
    </message>
    <message>
        <source>The picture is too large for a preview</source>
        <translation>그림이 너무 커서 미리 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Enter shows it on the drawing</source>
        <translation>Enter를 누르면 그림에서 보여 줍니다</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would not work where this is used</source>
        <translation>
            <numerusform>사용하는 곳에서 동작하지 않을 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) this export cannot say</source>
        <translation>
            <numerusform>이 내보내기로 표현할 수 없는 항목 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::Failures</name>
    <message>
        <source>All of %1</source>
        <translation>%1 전체</translation>
    </message>
    <message>
        <source>Everything in %1</source>
        <translation>%1 안의 모든 것</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>호스트 %1</translation>
    </message>
    <message>
        <source>Rack %1</source>
        <translation>랙 %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>사이트 %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>가용 영역 %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>리전 %1</translation>
    </message>
    <message>
        <source>Every component in turn</source>
        <translation>컴포넌트 하나씩</translation>
    </message>
    <message>
        <source>Every replica in turn</source>
        <translation>복제본 하나씩</translation>
    </message>
    <message>
        <source>Every host in turn</source>
        <translation>호스트 하나씩</translation>
    </message>
    <message>
        <source>Every rack in turn</source>
        <translation>랙 하나씩</translation>
    </message>
    <message>
        <source>Every zone in turn</source>
        <translation>가용 영역 하나씩</translation>
    </message>
    <message>
        <source>Every site in turn</source>
        <translation>사이트 하나씩</translation>
    </message>
    <message>
        <source>Every region in turn</source>
        <translation>리전 하나씩</translation>
    </message>
</context>
<context>
    <name>gudo::FailuresPanel</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete 키로 뺍니다</translation>
    </message>
    <message>
        <source>%1 no longer fails</source>
        <extracomment>%1 what fails</extracomment>
        <translation>%1 장애 해제</translation>
    </message>
    <message>
        <source>Carries %1 of %2 requests per second</source>
        <translation>초당 요청 %2개 중 %1개를 처리합니다</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>What if this dies?</source>
        <translation>이것이 멈추면?</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>끝내기(Esc)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>장애가 난 것</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Click a component, a zone or a host on the canvas. The right mouse button offers how much fails.</source>
        <translation>캔버스에서 컴포넌트나 가용 영역, 호스트를 클릭하세요. 마우스 오른쪽 버튼으로 장애 범위를 고릅니다.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>No client asks for anything: draw an arrow from a client to what it asks for</source>
        <translation>요청하는 클라이언트가 없습니다. 클라이언트에서 요청 대상까지 화살표를 그리세요</translation>
    </message>
    <message>
        <source>What would have helped</source>
        <translation>도움이 되었을 조치</translation>
    </message>
    <message>
        <source>One after the other…</source>
        <translation>하나씩 멈춰 보기…</translation>
    </message>
    <message>
        <source>Every zone, host or component failing in turn, as a table</source>
        <translation>가용 영역, 호스트, 컴포넌트를 하나씩 멈춰 본 결과를 표로 봅니다</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>그림 저장…</translation>
    </message>
</context>
<context>
    <name>gudo::FieldEditor</name>
    <message>
        <source>Various</source>
        <translation>여러 값</translation>
    </message>
</context>
<context>
    <name>gudo::FiguresDelegate</name>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
</context>
<context>
    <name>gudo::FiguresModel</name>
    <message>
        <source>Change the objective</source>
        <translation>목표 변경</translation>
    </message>
    <message>
        <source>Change the load</source>
        <translation>부하 변경</translation>
    </message>
    <message>
        <source>Change the availability</source>
        <translation>가용성 변경</translation>
    </message>
</context>
<context>
    <name>gudo::Find</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) kept: the new one is taken or no id</source>
        <translation>
            <numerusform>ID %n개는 그대로 둠: 새 ID가 이미 쓰이거나 ID로 쓸 수 없음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n곳을 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not a pattern, at %1: %2</source>
        <extracomment>%1 a number, %2 what the library says, in English</extracomment>
        <translation>정규식 오류(%1번째 위치): %2</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Names, ids, types, properties, labels and notes</source>
        <translation>이름, ID, 유형, 속성, 레이블, 메모</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>단어 단위로</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Select all found</source>
        <translation>찾은 항목 모두 선택</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>gudo::FirstHints</name>
    <message>
        <source>Type the name of a component to add it, or drag one from the left</source>
        <translation>컴포넌트 이름을 입력하면 추가됩니다. 왼쪽에서 끌어 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Point at a component and drag from one of its handles to connect it</source>
        <translation>컴포넌트를 가리키고 핸들을 끌면 연결됩니다</translation>
    </message>
    <message>
        <source>A badge marks a component with a problem. The count at the lower left lists all of them</source>
        <translation>배지는 문제가 있는 컴포넌트를 나타냅니다. 왼쪽 아래 숫자를 누르면 모두 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>gudo::FixDialog</name>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>수정 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>수정 후</translation>
    </message>
    <message>
        <source>The design before</source>
        <translation>수정 전 설계</translation>
    </message>
    <message>
        <source>The design after</source>
        <translation>수정 후 설계</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>Working out what changes</source>
        <translation>바뀌는 것을 확인하는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fixed, one step to undo</source>
        <translation>
            <numerusform>문제 %n개를 수정하며, 실행 취소 한 번으로 되돌립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>바뀌는 것이 없습니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로움</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
</context>
<context>
    <name>gudo::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>되돌릴 수 있는 단계</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>처음</translation>
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
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
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
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
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
    <message>
        <source>Designs and exported pictures (%1)</source>
        <translation>설계와 내보낸 그림 (%1)</translation>
    </message>
    <message>
        <source>Gudo designs (%1)</source>
        <translation>Gudo 설계 (%1)</translation>
    </message>
    <message>
        <source>Exported pictures (%1)</source>
        <translation>내보낸 그림 (%1)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1(으)로 이동</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>다른 형식으로 복사(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>배치(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>순서(&amp;O)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>%1 has had it open since %2</source>
        <translation>%1이(가) %2부터 열어 두었습니다</translation>
    </message>
    <message>
        <source>Unsaved changes are not kept safe at the moment: %1</source>
        <translation>지금은 저장하지 않은 변경을 보관하지 못합니다: %1</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>저장하지 않은 변경 복원</translation>
    </message>
    <message>
        <source>%1 is open for reading only: %2</source>
        <translation>%1을(를) 읽기 전용으로 열었습니다: %2</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>그래도 편집</translation>
    </message>
    <message>
        <source>%1 was deleted or moved. Saving writes it anew.</source>
        <translation>%1이(가) 삭제되거나 옮겨졌습니다. 저장하면 새로 만듭니다.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>다른 프로그램이 %1을(를) 바꿨습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The changes of both are in the design now</source>
        <translation>양쪽의 변경이 모두 설계에 들어 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>Merged. %n value(s) were changed on both sides and stay as here.</source>
        <translation>
            <numerusform>병합했습니다. 양쪽에서 바꾼 값 %n개는 여기 것을 유지합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>%1 is open in another window</source>
        <translation>%1이(가) 다른 창에 열려 있습니다</translation>
    </message>
    <message>
        <source>Choose another name, or close it there first</source>
        <translation>다른 이름을 고르거나 그 창을 먼저 닫으세요</translation>
    </message>
    <message>
        <source>Another program changed it. Saving replaces what it wrote; a version of that is kept.</source>
        <translation>다른 프로그램이 바꾼 파일입니다. 저장하면 그 내용을 덮어쓰며, 그 버전은 남습니다.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1을(를) 덮어쓸까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Merge and save</source>
        <translation>병합하고 저장</translation>
    </message>
    <message>
        <source>What if this dies? Click what fails</source>
        <translation>이것이 멈추면? 장애를 낼 대상을 클릭하세요</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Stage&amp;s</source>
        <translation>단계(&amp;S)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>장애 시험</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>하나씩 멈춰 보기</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>도달 가능성</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Pick where the packets come from</source>
        <translation>패킷이 나가는 곳을 고르세요</translation>
    </message>
    <message>
        <source>Pick where the packets go to</source>
        <translation>패킷이 가는 곳을 고르세요</translation>
    </message>
    <message>
        <source>Why does this not get through?</source>
        <translation>왜 통과하지 못하나요?</translation>
    </message>
    <message>
        <source>Does this get through?</source>
        <translation>통과하나요?</translation>
    </message>
    <message>
        <source>Who reaches this?</source>
        <translation>여기에 닿는 것은?</translation>
    </message>
    <message>
        <source>What does this reach?</source>
        <translation>여기에서 닿는 것은?</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>점검(&amp;C)</translation>
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
        <source>What you change here changes all of them</source>
        <translation>여기서 바꾸면 선택한 항목이 모두 바뀝니다</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source># counts: web-# gives web-1, web-2</source>
        <translation>#는 번호: web-# → web-1, web-2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>공통 속성</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>연결 종류</translation>
    </message>
    <message>
        <source>Change the kind of connection</source>
        <translation>연결 종류 바꾸기</translation>
    </message>
</context>
<context>
    <name>gudo::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>Drag the frame to move the view, turn the wheel to zoom</source>
        <translation>틀을 끌어 화면을 옮기고 휠로 확대·축소</translation>
    </message>
</context>
<context>
    <name>gudo::NetworkPanel</name>
    <message>
        <source>All networks</source>
        <translation>모든 네트워크</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>보안 그룹</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Who may talk to whom on what, beside what is drawn</source>
        <translation>누가 누구와 어떤 포트로 통신할 수 있는지, 그려진 연결과 함께</translation>
    </message>
    <message>
        <source>The ranges of networks and subnets, and what is free</source>
        <translation>네트워크와 서브넷의 범위와 빈자리</translation>
    </message>
    <message>
        <source>Route tables, and which route wins for an address</source>
        <translation>라우팅 테이블과 주소에 적용되는 경로</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter groups, subnets and tables</source>
        <translation>그룹, 서브넷, 테이블 필터</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>이 패널 숨기기</translation>
    </message>
</context>
<context>
    <name>gudo::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>메모 내용</translation>
    </message>
</context>
<context>
    <name>gudo::Notice</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gudo::OutlineDelegate</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>gudo::OutlineModel</name>
    <message numerus="yes">
        <source>Holds %n component(s)</source>
        <translation>
            <numerusform>컴포넌트 %n개 포함</numerusform>
        </translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>오류 있음</translation>
    </message>
    <message>
        <source>Has warnings</source>
        <translation>경고 있음</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>참고 있음</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>%1 what the component lives in</extracomment>
        <translation>잠겨 있음</translation>
    </message>
    <message>
        <source>Locked with %1</source>
        <translation>%1과(와) 함께 잠겨 있음</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>%1 what the component lives in</extracomment>
        <translation>숨겨져 있음</translation>
    </message>
    <message>
        <source>Hidden with %1</source>
        <translation>%1과(와) 함께 숨겨져 있음</translation>
    </message>
</context>
<context>
    <name>gudo::OutlinePanel</name>
    <message>
        <source>Nothing is called &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(이)라는 이름이 없습니다</translation>
    </message>
    <message>
        <source>What you draw is listed here</source>
        <translation>그린 항목이 여기에 표시됩니다</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Search the design</source>
        <translation>설계 검색</translation>
    </message>
    <message>
        <source>Search by name, id, type or initial consonants</source>
        <translation>이름, ID, 유형 또는 초성으로 검색</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>구조 패널 닫기</translation>
    </message>
</context>
<context>
    <name>gudo::OutlineView</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
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
    <name>gudo::PickBanner</name>
    <message>
        <source>End (Esc)</source>
        <extracomment>Button that ends what people are asked to do; Esc is the key for it</extracomment>
        <translation>끝내기(Esc)</translation>
    </message>
</context>
<context>
    <name>gudo::PresentationWindow</name>
    <message>
        <source>Request of %1, hop %2 of %3</source>
        <extracomment>A request is followed hop by hop; %1 the client, %2 and %3 numbers</extracomment>
        <translation>%1의 요청, %3개 중 %2번째</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsDelegate</name>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>모두 수정</translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsHeader</name>
    <message>
        <source>Only what can be fixed</source>
        <translation>수정할 수 있는 것만</translation>
    </message>
    <message>
        <source>Only new since saving</source>
        <translation>저장 후 새로 생긴 것만</translation>
    </message>
    <message>
        <source>Accepted ones as well</source>
        <translation>수용한 것도 표시</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 표시</translation>
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
        <source>%n new</source>
        <translation>
            <numerusform>새 문제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>수용 %n개</numerusform>
        </translation>
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
        <translation>이 패널 숨기기</translation>
    </message>
    <message>
        <source>Show only what is new since the last save</source>
        <translation>마지막 저장 이후 새로 생긴 문제만 표시</translation>
    </message>
    <message>
        <source>Show findings that were accepted with a reason</source>
        <translation>사유를 적고 수용한 문제 표시</translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation>문제를 묶는 방법</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>표시할 문제 고르기</translation>
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
</context>
<context>
    <name>gudo::ProblemsModel</name>
    <message>
        <source>Accepted: %1</source>
        <translation>수용: %1</translation>
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
        <source>No problems found; what fails shows once there is a client</source>
        <translation>문제가 없습니다. 장애의 영향은 클라이언트를 그리면 표시됩니다</translation>
    </message>
    <message>
        <source>It may add cost or components, or choose something for you</source>
        <translation>비용이나 컴포넌트가 늘거나 대신 선택하는 값이 있을 수 있습니다</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>모두 수정: %1</translation>
    </message>
    <message>
        <source>Everything that this rule finds in the design, one after the other</source>
        <translation>이 규칙이 설계에서 찾은 것을 차례로 모두 수정합니다</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>문제 수용</translation>
    </message>
    <message>
        <source>Fix all of this kind…</source>
        <translation>같은 종류 모두 수정…</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>캔버스에서 보기</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>모든 그룹 펼치기</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>모든 그룹 접기</translation>
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
    <message>
        <source>They differ; a change here replaces them all</source>
        <translation>값이 서로 다릅니다. 여기서 바꾸면 모두 바뀝니다</translation>
    </message>
</context>
<context>
    <name>gudo::ReachForm</name>
    <message>
        <source>Give a port from 0 to %1</source>
        <translation>0부터 %1까지의 포트를 입력하세요</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>닿는 곳</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>닿아 오는 곳</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 쪽</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>대상의 포트</translation>
    </message>
    <message>
        <source>Swap the ends</source>
        <translation>출발과 도착 바꾸기</translation>
    </message>
    <message>
        <source>Name, IP or internet</source>
        <translation>이름, IP 또는 internet</translation>
    </message>
</context>
<context>
    <name>gudo::ReachPanel</name>
    <message>
        <source>This would let it through</source>
        <translation>이렇게 하면 통과합니다</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>도달 가능성</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Ask about what is selected</source>
        <translation>선택한 것으로 묻기</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>홉</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Choose two ends to see whether packets get from one to the other, and what stops them</source>
        <translation>출발과 도착을 고르면 패킷이 닿는지, 무엇이 막는지 보여 줍니다</translation>
    </message>
    <message>
        <source>Choose what to ask about</source>
        <translation>무엇에 대해 물을지 고르세요</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>응답: %1</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (가정)</translation>
    </message>
    <message>
        <source>%1, %2 row %3</source>
        <translation>%1, %2 %3번째 행</translation>
    </message>
    <message>
        <source>%1 (ports as it listens on them)</source>
        <translation>%1 (수신하는 포트 기준)</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3</source>
        <translation>%1에서 %2에 %3(으)로 닿습니다</translation>
    </message>
    <message>
        <source>%1 does not reach %2 over %3</source>
        <translation>%1에서 %2에 %3(으)로 닿지 않습니다</translation>
    </message>
    <message>
        <source>Nothing reaches %1</source>
        <translation>%1에 닿는 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 is reached from %n place(s)</source>
        <translation>
            <numerusform>%n곳에서 %1에 닿습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reaches nothing in this design</source>
        <translation>%1에서 이 설계의 어디에도 닿지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %n component(s)</source>
        <translation>
            <numerusform>%1에서 컴포넌트 %n개에 닿습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>These send to it themselves</source>
        <translation>직접 보내는 곳</translation>
    </message>
    <message>
        <source>Reached directly</source>
        <translation>직접 닿는 것</translation>
    </message>
    <message>
        <source>Reached through these</source>
        <translation>이를 거쳐 닿는 것</translation>
    </message>
    <message>
        <source>This rests on something that is not drawn yet</source>
        <translation>아직 그려지지 않은 것에 따른 판단입니다</translation>
    </message>
    <message>
        <source>Not from: %1</source>
        <translation>다음에서는 닿지 않음: %1</translation>
    </message>
    <message>
        <source>Not in: %1</source>
        <translation>다음에는 닿지 않음: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot;은(는) IP 주소가 아닙니다</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;: give a component, an IP address or &quot;internet&quot;</source>
        <translation>&quot;%1&quot;(이)라는 것이 없습니다. 컴포넌트, IP 주소 또는 &quot;internet&quot;으로 지정하세요</translation>
    </message>
    <message>
        <source>Choose a component of the design</source>
        <translation>설계에 있는 컴포넌트를 고르세요</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends and takes no packets itself: choose what is in it or behind it</source>
        <translation>&quot;%1&quot;은(는) 스스로 패킷을 주고받지 않습니다. 그 안이나 뒤에 있는 것을 고르세요</translation>
    </message>
</context>
<context>
    <name>gudo::ReachRowModel</name>
    <message>
        <source>Blocked: %1</source>
        <translation>막힘: %1</translation>
    </message>
    <message>
        <source>Sensitive: %1</source>
        <translation>민감: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gudo::RecoveryDialog</name>
    <message>
        <source>Designs with unsaved changes</source>
        <translation>저장하지 않은 변경이 있는 설계</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Gudo ended before these changes were saved</source>
        <translation>변경을 저장하기 전에 Gudo가 종료되었습니다</translation>
    </message>
    <message>
        <source>The files are as they were last saved. Restored changes are in no file until you save them.</source>
        <translation>파일은 마지막으로 저장한 그대로입니다. 복원한 변경은 저장해야 파일에 들어갑니다.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>버리기…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Open beside the file</source>
        <translation>파일과 따로 열기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) beyond what was saved</source>
        <translation>
            <numerusform>저장 이후 %n단계</numerusform>
        </translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>저장한 적 없음</translation>
    </message>
    <message>
        <source>The file was changed since. Restoring replaces those changes when you save; beside the file both stay.</source>
        <translation>그 뒤에 파일이 바뀌었습니다. 복원하고 저장하면 그 변경을 덮어씁니다. 따로 열면 둘 다 남습니다.</translation>
    </message>
    <message>
        <source>The file is not there any more. Saving writes it anew.</source>
        <translation>파일이 더 이상 없습니다. 저장하면 새로 만듭니다.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 그림</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to %1?</source>
        <translation>%1의 저장하지 않은 변경을 버릴까요?</translation>
    </message>
    <message>
        <source>They cannot be brought back</source>
        <translation>다시 되살릴 수 없습니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
    <name>gudo::RouteModel</name>
    <message>
        <source>local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>In every table of the network</source>
        <translation>네트워크의 모든 테이블에 있음</translation>
    </message>
    <message>
        <source>Within the network</source>
        <translation>네트워크 내부</translation>
    </message>
    <message>
        <source>Write where it leads: 0.0.0.0/0 for everywhere else</source>
        <translation>대상 범위를 쓰세요. 나머지 전체는 0.0.0.0/0입니다</translation>
    </message>
    <message>
        <source>Write a destination</source>
        <translation>대상 범위를 쓰세요</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>보낼 곳을 고르세요</translation>
    </message>
    <message>
        <source>Its target does not exist</source>
        <translation>보낼 곳이 없습니다</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상 범위</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>보낼 곳</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Add a route to %1</source>
        <translation>%1에 경로 추가</translation>
    </message>
    <message>
        <source>Change a route of %1</source>
        <translation>%1의 경로 변경</translation>
    </message>
    <message>
        <source>Remove a route of %1</source>
        <translation>%1의 경로 제거</translation>
    </message>
    <message>
        <source>Sort the routes of %1</source>
        <translation>%1의 경로 정렬</translation>
    </message>
</context>
<context>
    <name>gudo::RoutePage</name>
    <message>
        <source>Make %1 the main table</source>
        <translation>%1을(를) 기본 테이블로 지정</translation>
    </message>
    <message>
        <source>%1 is no longer the main table</source>
        <translation>%1을(를) 기본 테이블에서 해제</translation>
    </message>
    <message>
        <source>%1 (main)</source>
        <translation>%1 (기본)</translation>
    </message>
    <message>
        <source>Only written routes can be removed: this one is in every table, or belongs to an endpoint</source>
        <translation>직접 쓴 경로만 지울 수 있습니다. 이 경로는 모든 테이블에 있거나 엔드포인트에 속합니다</translation>
    </message>
    <message>
        <source>No route tables yet: without any, subnets reach only addresses of their own network</source>
        <translation>라우팅 테이블이 아직 없습니다. 없으면 서브넷은 자기 네트워크의 주소에만 닿습니다</translation>
    </message>
    <message>
        <source>Route tables</source>
        <translation>라우팅 테이블</translation>
    </message>
    <message>
        <source>Routes of the table</source>
        <translation>테이블의 경로</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>경로 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>In the order in which they win: the most specific first</source>
        <translation>적용되는 순서로, 가장 구체적인 것부터</translation>
    </message>
    <message>
        <source>Main table</source>
        <translation>기본 테이블</translation>
    </message>
    <message>
        <source>Used by subnets that name no table</source>
        <translation>테이블을 지정하지 않은 서브넷이 사용</translation>
    </message>
    <message>
        <source>Subnets that use it</source>
        <translation>사용하는 서브넷</translation>
    </message>
    <message>
        <source>Subnets that use the table</source>
        <translation>테이블을 사용하는 서브넷</translation>
    </message>
    <message>
        <source>Which route wins for 10.0.3.7 or internet?</source>
        <translation>10.0.3.7이나 internet의 경로는?</translation>
    </message>
    <message>
        <source>Address whose route is asked for</source>
        <translation>경로를 확인할 주소</translation>
    </message>
    <message>
        <source>The route that wins</source>
        <translation>적용되는 경로</translation>
    </message>
    <message>
        <source>%1 (as the main table)</source>
        <translation>%1 (기본 테이블)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 names no table, so it uses the main one: tick it at another table</source>
        <translation>%1은(는) 지정한 테이블이 없어 기본 테이블을 씁니다. 다른 테이블에서 선택하세요</translation>
    </message>
    <message>
        <source>Let %1 use %2</source>
        <translation>%1이(가) %2을(를) 쓰도록 지정</translation>
    </message>
    <message>
        <source>Let %1 use the main table</source>
        <translation>%1이(가) 기본 테이블을 쓰도록 지정</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no route for %1</source>
        <translation>%1 경로 없음</translation>
    </message>
    <message>
        <source>%1 stays in the network</source>
        <translation>%1은(는) 네트워크 안에 머뭅니다</translation>
    </message>
    <message>
        <source>%1 leads to something that does not exist</source>
        <translation>%1은(는) 없는 곳으로 갑니다</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1은(는) %2(으)로 갑니다</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>적용: %1</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>Write an address such as 10.0.3.7, “internet” or a component&apos;s name</source>
        <translation>10.0.3.7 같은 주소나 internet, 컴포넌트 이름을 쓰세요</translation>
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
    <name>gudo::RulePane</name>
    <message>
        <source>No longer accept</source>
        <translation>수용 취소</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>수용…</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>규칙 설명</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>설명 닫기</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Fix all of this kind…</source>
        <translation>같은 종류 모두 수정…</translation>
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
    <name>gudo::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>동작과 키 검색</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>이 동작의 키를 없앱니다</translation>
    </message>
    <message>
        <source>Give this action its first keys again</source>
        <translation>이 동작의 키를 처음대로 되돌립니다</translation>
    </message>
    <message>
        <source>Drawing (always these keys)</source>
        <translation>그리기 (고정된 키)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1의 키</translation>
    </message>
    <message>
        <source>Press the new keys in the field</source>
        <translation>입력란에서 새 키를 누르세요</translation>
    </message>
    <message>
        <source>%1 always means “%2” on the canvas</source>
        <translation>%1 키는 캔버스에서 항상 “%2”입니다</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 키는 “%2”에 쓰입니다</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>모든 단축키를 초기화할까요?</translation>
    </message>
    <message>
        <source>Every action gets its first keys again</source>
        <translation>모든 동작의 키가 처음대로 돌아갑니다</translation>
    </message>
</context>
<context>
    <name>gudo::ShortcutMap</name>
    <message>
        <source>Add a component by name</source>
        <translation>이름으로 컴포넌트 추가</translation>
    </message>
</context>
<context>
    <name>gudo::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>동작과 키 검색</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>gudo::Spoken</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A connection: %1 and %2 are names of components</extracomment>
        <translation>%1에서 %2(으)로</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>포트 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <extracomment>%1 lists them</extracomment>
        <translation>
            <numerusform>문제 %n개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a type of component, %2 the name of the container it is in</extracomment>
        <translation>%2 안의 %1</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n component(s)</source>
        <translation>
            <numerusform>컴포넌트 %n개 포함</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
</context>
<context>
    <name>gudo::StagePanel</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Solved (%1)</source>
        <translation>해결 (%1)</translation>
    </message>
    <message>
        <source>Introduced (%1)</source>
        <translation>새로 생김 (%1)</translation>
    </message>
    <message>
        <source>Added (%1)</source>
        <translation>추가 (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>변경 (%1)</translation>
    </message>
    <message>
        <source>Removed (%1)</source>
        <translation>제거 (%1)</translation>
    </message>
    <message>
        <source>Add a stage to tell how the design grows, step by step</source>
        <translation>단계를 추가해 설계가 어떻게 자라는지 차례로 보여 주세요</translation>
    </message>
    <message>
        <source>Add a second stage to see what it changes</source>
        <translation>단계를 하나 더 추가하면 무엇이 바뀌는지 보입니다</translation>
    </message>
    <message>
        <source>Nothing differs between the two stages</source>
        <translation>두 단계가 같습니다</translation>
    </message>
    <message>
        <source>Edit speaker note</source>
        <translation>발표 메모 편집</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What you say about this stage</source>
        <translation>이 단계를 소개하는 말</translation>
    </message>
    <message>
        <source>Speaker note</source>
        <translation>발표 메모</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>What this stage changes</source>
        <translation>이 단계에서 바뀌는 것</translation>
    </message>
</context>
<context>
    <name>gudo::StageStrip</name>
    <message>
        <source>Move stage</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>Errors and warnings in this stage</source>
        <translation>이 단계의 오류와 경고</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (복사본)</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>단계 복제</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Apply to later stages</source>
        <translation>뒤 단계에도 적용</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Apply changes to later stages</source>
        <translation>바꾼 내용을 뒤 단계에도 적용</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>단계 이름</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>단계 이름 바꾸기</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Add a stage that begins with what this one holds</source>
        <translation>이 단계의 내용으로 시작하는 단계 추가</translation>
    </message>
</context>
<context>
    <name>gudo::StartPage</name>
    <message>
        <source>Not found</source>
        <extracomment>the folder and the day of a file</extracomment>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(이)라는 이름이 없습니다</translation>
    </message>
    <message>
        <source>Start a design</source>
        <translation>설계 시작</translation>
    </message>
    <message>
        <source>Search files and templates</source>
        <translation>파일과 템플릿 검색</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>빈 설계</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>시작할 때 표시</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>목록에서 제거</translation>
    </message>
</context>
<context>
    <name>gudo::StatusBar</name>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
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
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden components are in no picture, but checks see them. Click to show them all</source>
        <translation>숨긴 구성 요소는 그림에 나오지 않지만 검사에는 포함됩니다. 누르면 모두 보입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden. Show them all</source>
        <translation>
            <numerusform>%n개 숨김. 모두 보이기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>오류 보기</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>경고 보기</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>참고 보기</translation>
    </message>
</context>
<context>
    <name>gudo::SweepPanel</name>
    <message>
        <source>Save the table and its pictures</source>
        <translation>표와 그림 저장</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>하나씩 멈춰 보기</translation>
    </message>
    <message>
        <source>What fails in turn</source>
        <translation>하나씩 멈출 대상</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save the table and a picture of every failure as PDF, HTML or PNG</source>
        <translation>표와 장애별 그림을 PDF, HTML, PNG로 저장합니다</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>이 패널 숨기기</translation>
    </message>
    <message>
        <source>What each failure leaves of every request</source>
        <translation>장애별 요청 상태</translation>
    </message>
    <message>
        <source>Nothing of this kind is drawn</source>
        <translation>이 종류의 대상이 없습니다</translation>
    </message>
</context>
<context>
    <name>gudo::TargetDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>local</source>
        <translation>로컬</translation>
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
    <name>gudo::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1의 버전</translation>
    </message>
    <message>
        <source>There are none yet: each time the design is saved, this computer keeps a version of it.</source>
        <translation>아직 없습니다. 설계를 저장할 때마다 이 컴퓨터에 버전이 남습니다.</translation>
    </message>
    <message>
        <source>What was saved from this computer: everything of the last day, then one a day, later one a week.</source>
        <translation>이 컴퓨터에서 저장한 것: 최근 하루는 모두, 그 전은 하루에 하나, 더 전은 한 주에 하나.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>사본으로 열기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Picture of the version</source>
        <translation>버전 그림</translation>
    </message>
    <message>
        <source>Restoring does this to the open design: %1</source>
        <translation>복원하면 열린 설계가 이렇게 바뀝니다: %1</translation>
    </message>
    <message>
        <source>Restore a version</source>
        <translation>버전 복원</translation>
    </message>
    <message>
        <source>The first one kept</source>
        <translation>처음 남긴 버전</translation>
    </message>
</context>
<context>
    <name>gudo::WholeFolder</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>%1 폴더를 만들 수 없음</translation>
    </message>
</context>
<context>
    <name>gudo::Windows</name>
    <message>
        <source>Copy a version</source>
        <translation>버전 복사</translation>
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

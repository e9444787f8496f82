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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1, down at least %2 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure for: %1 (set &quot;availability&quot;, such as 0.999)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 redundant: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity (requests per second)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while half of %1 is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a figure, counted as always up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures are independent but for what they share; a standby takes over at once. A service level is a promise, not a measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate availability and downtime of what clients ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design to analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is drawn, so nobody asks for anything: draw who uses the design, and an arrow to what they ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client asks for anything: draw an arrow from a client to what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as one service by their names: %1 (set &quot;service&quot; to say otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the design is called &quot;%1&quot;: give the id of a component, id@container, zone:NAME or region:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until somebody switches to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries %1 of %2 requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what is lost, degraded and still served after failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails: ids, id@container, zone:NAME, region:NAME, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the design is called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads from there to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are too many sets to list them all; the list is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what takes a service from a client when it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this client or component asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this service or component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures at a time: 1, 2 (default) or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest thing that fails: component, replica, host, rack, zone (default), site or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single failure takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) take it away alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes with it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redundant, availability rises: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do: likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of failures take it away together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of three failures take it away together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more (--format json lists all)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route in %1 leads from %2 to %3: the way out is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its standby are both in zone %2: when the zone fails, nothing is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 nodes but no automatic failover: when its primary fails, nobody takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single node: when it fails, everything it held is asked from what is behind it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single node: when it fails, requests from %2 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache without a standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache makes a database bearable by answering most reads itself. When its only node fails, all of them arrive at the database at once, and whatever was kept nowhere else, such as sessions, is gone. When requests cannot do without it, they fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a second node in another zone and let it take over by itself. Mark the request as not required when the caller works without the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application that needs a cache with one node and Multi-AZ off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache with two nodes, Multi-AZ on and a subnet in each of two zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one origin, %2: when it does not answer, there is no other to turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content delivery network with one origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content delivery network answers from its copies until they are too old, and then asks the origin. When that region or that load balancer is gone, users see an error page, although the network itself runs everywhere. With a second origin it can turn to another region, or to a page that says what is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second origin, such as a bucket with a static copy or the same service in another region, and let the network fail over to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content delivery network in front of one load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with a bucket as the second origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand in for each other, but nothing copies the data between them: when %2 fails, what it held is not in the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps each user on one server of %2, and no store holds the sessions: when that server fails, its users lose theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster whose members hold different data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby takes over the address of the active one, but not what only that one knew. Without replication, and without a store that both use, users find themselves logged out, or their latest orders missing, although the service is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the data to the standby all the time, or keep it in a store that all members use, such as a cache for sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two databases with automatic failover and no replication between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with a synchronous replication from the active one to the standby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs one copy: each restart and each failure of a node is an outage of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs one copy: each restart and each failure of a node is an outage for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 copies of %2 run on %3 and fail with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 copies of %2 run on %3: when it fails, requests from %4 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run copies on %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers without a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers are stopped and started all the time: for a new version, for a node that is drained, for one that failed. With one copy each of these is an outage. With several copies on one node a new version is none any more, but a node that is drained or fails still takes them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run two copies or more, on two nodes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment with one replica, or with three of them on the same node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment with two replicas on two nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to a machine of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share %3: a fault or a rush of one hits the other, and neither can be sized for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database and application on one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database wants memory and fast disks, an application wants processors. On one machine they take them from each other: a slow query slows every page, a memory leak in the application stops the database. And a second application server cannot be added beside a database that must stay one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the database a machine of its own, or use a managed database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server with the application and its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers, one with the application, one with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps %2 standbys that answer reads and needs subnets in %3 zones, but all it has (%4) are in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database cluster in too few zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster of one writer and two readable standbys puts each of them into a zone of its own. A commit waits until one standby has it, so that the loss of any zone loses neither data nor the service. With subnets in two zones the cluster cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the database a private subnet in each of three zones, or keep one standby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database with two readable standbys and subnets in the zones a and c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same database with subnets in the zones a, b and c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnets of %1 (%2) are all in zone %3: a managed database needs subnets in two zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database subnets in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed database is given a group of subnets to run in, and the group must reach into two zones, also for a database that keeps no standby yet: else it is not created at all. When all its subnets are in one zone, a standby has nowhere to go, and the zone takes both away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the database a private subnet in a second zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database with the subnets data-a and data-a2, both in zone a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database with the subnets data-a in zone a and data-c in zone c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 in other zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none of them can start or recover before the others are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that need each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While everything runs, nobody notices that two services cannot do without each other. After a power cut each waits for the other, and a failure of one comes back to it by way of those that it has stopped: a short fault becomes a long outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one of them work without the other, from a queue or from what it remembers, and mark that request as not required. An arrow that only stands for the answer is not needed: an answer comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders ask Stock before they accept, and Stock asks Orders before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock reads the orders from a queue; only Orders ask Stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probes none of its endpoints (%2): when one stops, it still sends users there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers by simple routing, which ignores health checks: when one of its endpoints (%2) stops, it still sends users there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe the endpoints and answer by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only name server: when it stops, what it names cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only name server: when it stops, %2 cannot find what they ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS that sends users to dead endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two endpoints behind one name are redundant only when the name server notices that one of them has stopped. Without a health check it goes on naming both, and every second user waits for an answer that does not come. A name server that runs alone is worse: nobody finds anything when it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe each endpoint and answer by failover or by weight with those that are healthy. Run a second name server in another place, or leave the names to a managed service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS zone with two web servers behind one name and no health check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with weighted routing and a health check of /health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address in %1 (each costs by the hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has addresses in %2 only, but is called from %3 too: when its zone fails, they lose the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface endpoint in too few zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interface endpoint has one address in each of its subnets. Callers in a zone without one use that of another zone: they pay for the way, and lose the service when that zone fails, although their own is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the endpoint a subnet in each zone that it is called from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers in zones a and c, and an endpoint with the subnet app-a alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint with app-a and app-c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never runs more than one instance (maximum %2): whatever replaces it starts only when it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may shrink to one instance or none (minimum %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may shrink to one instance or none (minimum %2): when it stops, requests from %3 fail until another has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 instances or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Scaling group that may run one instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Auto Scaling group replaces an instance that fails, but that takes minutes: the loss has to be noticed, and the new one has to start and warm up. With a minimum of one there is nobody to answer meanwhile, and a quiet hour is enough to get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the minimum to two or more, one for each zone at least, and the maximum above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web tier with minimum 1, desired 2 and maximum 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with minimum 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not replace instances that %2 finds unhealthy: it only looks whether the machine runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace instances that the load balancer finds unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group that ignores the load balancer&apos;s checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Auto Scaling group looks at the machine by default: is it running and reachable? A machine on which the application hangs passes. The load balancer sees that and sends it no more requests, but nobody replaces it, and the tier gets smaller one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the group use the load balancer&apos;s health check, with a warm-up time long enough for a new instance to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group behind a load balancer that probes /health, with health check type ec2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same group with health check type elb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a standby that takes over by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no peer: when it stops, requests from %2 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no peer: when it stops, requests from %2 fail although %3 could answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer without a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer that you run yourself is a machine like those behind it. It makes many servers look like one, and so all of them are out of reach when it stops, however many they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a second one on another host. The two watch each other and share a virtual address, which moves to the standby when the active one stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, one load balancer, two web servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, an active load balancer with automatic failover to a standby, two web servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has subnets in zone %2 only: when that zone fails, it is gone, although its network reaches into others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed service in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions, file systems and clusters are kept running by their provider, but only in the zones of the subnets they are given. With subnets in one zone, the provider&apos;s redundancy ends where that zone does, and everything in the other zones that uses the service stops with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service a subnet in each zone that its users are in; this costs little or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function and a file system with the subnet app-a only, in a network of two zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the subnets app-a and app-c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the route table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 lead to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a route table that leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out of %1 leads through %2 in %3, although %4 is in their own zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT gateway of another zone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone has a NAT gateway of its own, but the route table of its private subnets leads to that of another zone. So they lose the internet when the other zone fails, the gateway nearby is paid for and idle, and every packet pays for crossing zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the subnets of each zone a route table that leads to the NAT gateway there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT gateways in zones a and c, and one private route table for both zones that leads to a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private route table for each zone, leading to the NAT gateway of that zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a node in %2 only: when that zone fails, nobody takes its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network load balancer in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network load balancer may be created in a single zone. Then it is as redundant as one machine: the loss of that zone is the loss of the entrance, whatever still runs in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable a second zone, with a subnet there, and let it share requests across zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network load balancer with the subnet public-a alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with public-a in zone a and public-c in zone c, and targets in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run members in %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only member of its quorum: when it fails, nothing is decided any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum of %1 has two members: when one fails, the other is no majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 members of %3 are in %4: when it fails, the rest is no majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum of %1 has %2 members and survives no more failures than one of %3 would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority that one failure takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster that decides by majority works as long as more than half of its members are up. Two members survive no failure at all, four no more than three do, and three of which two share a zone are as good as one: when that zone fails, the one that is left may not decide anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run three or five members, and no more of them in one zone, rack or host than the others can outvote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three members, two of them in zone a and one in zone c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three members in the zones a, b and c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed it from %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second power feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only switch of %2: when it fails, %3 are cut off together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only power feed of %2: when it fails, %3 stop together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack with one switch or one power feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that stand in for each other in the same rack share what the rack hangs on. When its only switch fails, or the only feed that powers it, all of them are gone at once, and so is the tier they make up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect each server to two switches and two power feeds, or put some of the servers into another rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack with both web servers of a site, one switch and one power feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rack with two switches and two power feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 take over by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied to %2, but no copy takes over by itself: when it fails, nothing can be written until somebody promotes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied to %2, but no copy takes over by itself: when it fails, requests from %3 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read replica in place of a standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read replica is there to answer reads. It is copied a moment later than the database is written, and it stays read-only when the database fails: somebody has to notice, promote it and lead the application to it. Until then nothing can be written, and what was written last may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a standby as well, which gets every write before it is confirmed and takes over by itself. On your own servers, let a failover manager promote the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database with Multi-AZ off and a read replica in another zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same database with Multi-AZ on; the replica goes on answering reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies of %1 are spot capacity of the type %2: the provider may take them back together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies from one pool of capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are worth something when they do not fail for the same reason. Spot capacity is taken back when others want that type of machine, and then from everybody who uses it: all copies may be gone within minutes of each other, in several zones at once, and new ones of the same type are not to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow several types of machines, or keep as many on-demand copies as the service cannot do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auto scaling group of spot instances that are all m6i.large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same group with m5.large and m6a.large allowed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a second tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only link and has one line: when it is cut, requests from %2 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only link and has one tunnel: when it drops, requests from %2 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only link and has one line: when it is cut, both sides are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only link and has one tunnel: when it drops, both sides are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tunnels of %1 end at %2: when it fails, both sides are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 all come in at %2: when that place fails, both sides are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single link between two sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPN tunnel drops when either end is maintained, and a leased line is cut by an excavator. When it is the only way between the office or data centre and the cloud, each side runs on but cannot reach the other. Two lines into one building, or two tunnels to one router, are one way still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a second tunnel to a second device, order a second line at another location, or keep a VPN as the backup of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPC and a data centre joined by one leased line and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with a VPN of two tunnels beside the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single point of failure: without it, requests from %2 fail until somebody switches to %4 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps a standby but lives in %2 alone: when zone %3 fails, the standby fails with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby in the zone of the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby is there for the day when the zone of the primary is gone. In the same zone it costs as much and is gone as well. A database that is drawn inside one subnet has no other zone to keep it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the database out of the subnet and give it subnets in two zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database with Multi-AZ on, drawn inside the subnet data-a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in the network, with the subnets data-a in zone a and data-c in zone c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take over from %2 when %3 fails: both are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take over from %2: clients know only the address of %2, and the two share no virtual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that %1 takes over by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby that cannot take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby is worth what it costs only when it is up while the active one is down, and when requests find it then. One in the same rack or zone goes down together with the active one. One that nobody knows the address of stands by for ever: clients go on asking the machine that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the standby into another rack or zone, and let the two share a virtual address that moves by itself, or let DNS with health checks lead to the one that is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active load balancer and its standby in the same rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two in different racks, sharing a virtual IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several subnets (%2), but all of them are in %3: it looks redundant and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several subnets in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet is a range of addresses, not a place of its own: what can fail is the zone that it is in. Two subnets of one zone fail together, so that a group spread over them is no safer than a group in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace one of the subnets by one in another zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Auto Scaling group with the subnets app-a and app-a2, both in zone a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group with app-a in zone a and app-c in zone c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable zone %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not enabled in %2, so %3 gets no requests from it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in a zone its load balancer is not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer reaches targets in the zones it is enabled in, and no others. An instance elsewhere stays registered, costs money and gets nothing to do. When the enabled zone fails, the instances that were meant to stand in are out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the zone: give the load balancer a subnet there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer in zones a and b, and a web server in zone c behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer with a subnet in zone c as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances of %1 are in %2: when that zone fails, nobody answers %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several servers protect against the failure of one of them. A zone fails as a whole, with its power, its cooling or its network, and takes all servers of a tier with it that stands there alone: the load balancer has nobody left to send requests to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the tier over two or more zones, so that either half can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Auto Scaling group with the subnet app-a alone, behind a load balancer in two zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second instance in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only instance of its tier: when it stops, requests from %2 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier with one instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one web or application server, every crash, every update and every restart is an outage for its users, and nothing can take over the load when it grows. Servers that keep no data of their own are the easiest part of a system to run twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run two or more behind a load balancer, or an Auto Scaling group of at least two, on different hosts or in different zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, a load balancer, one web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, a load balancer, two web servers in different zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps requests in the zone they come to, but has no target in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps requests in the zone they come to, but its targets are uneven (%2): each zone gets the same share, and the fewest are overloaded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share requests across zones (traffic between zones costs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven targets without cross-zone balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are spread evenly over the zones of a load balancer. Without cross-zone balancing each node sends its share to the targets of its own zone: one server in one zone gets as much as three in another, and a zone without targets answers nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn cross-zone balancing on, or run the same number of targets in each zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network load balancer in zones a and c with two servers in a and one in c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with cross-zone balancing, or with two servers in each zone.</source>
        <translation type="unfinished"></translation>
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

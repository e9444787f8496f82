<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) take it away alone</source>
        <translation>
            <numerusform>%n failure takes it away alone</numerusform>
            <numerusform>%n failures take it away, each alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of failures take it away together</source>
        <translation>
            <numerusform>%n pair of failures takes it away together</numerusform>
            <numerusform>%n pairs of failures take it away together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of three failures take it away together</source>
        <translation>
            <numerusform>%n set of three failures takes it away together</numerusform>
            <numerusform>%n sets of three failures take it away together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note: %1: and %n more</source>
        <translation>
            <numerusform>note: %1: and %n more</numerusform>
            <numerusform>note: %1: and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the baseline</source>
        <translation>
            <numerusform>%n in the baseline</numerusform>
            <numerusform>%n in the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n design(s): %1</source>
        <translation>
            <numerusform>%n design: %1</numerusform>
            <numerusform>%n designs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) do not fit here</source>
        <translation>
            <numerusform>%n more finding does not fit here</numerusform>
            <numerusform>%n more findings do not fit here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::CanvasView</name>
    <message numerus="yes">
        <source>%n component(s) moved</source>
        <translation>
            <numerusform>%n component moved</numerusform>
            <numerusform>%n components moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::DesignPage</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::ExportDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::ManyPage</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::StatusBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>

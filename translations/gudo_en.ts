<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessTexts</name>
    <message numerus="yes">
        <source>Drawn but closed: the groups refuse %n connection(s)</source>
        <translation>
            <numerusform>Drawn but closed: the groups refuse %n connection</numerusform>
            <numerusform>Drawn but closed: the groups refuse %n connections</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n request(s) served</source>
        <translation>
            <numerusform>%n request served</numerusform>
            <numerusform>%n requests served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n file(s) in this folder will be replaced</source>
        <translation>
            <numerusform>%n file in this folder will be replaced</numerusform>
            <numerusform>%n files in this folder will be replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>Accept %n finding</numerusform>
            <numerusform>Accept %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::AccessPage</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too open</source>
        <translation>
            <numerusform>%n too open</numerusform>
            <numerusform>%n too open</numerusform>
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
    <message numerus="yes">
        <source>%n stay(s): locked, or around something locked</source>
        <translation>
            <numerusform>%n stays: locked, or around something locked</numerusform>
            <numerusform>%n stay: locked, or around something locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden. Checks still see it</source>
        <translation>
            <numerusform>%n hidden. Checks still see it</numerusform>
            <numerusform>%n hidden. Checks still see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n containers</source>
        <translation>
            <numerusform>in %n container</numerusform>
            <numerusform>in %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n components</source>
        <translation>
            <numerusform>Add %n component</numerusform>
            <numerusform>Add %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::CodePanel</name>
    <message numerus="yes">
        <source>%n thing(s) this text cannot say</source>
        <translation>
            <numerusform>%n thing this text cannot say</numerusform>
            <numerusform>%n things this text cannot say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::DeriveDialog</name>
    <message numerus="yes">
        <source>%n thing(s) change. One undo brings everything back</source>
        <translation>
            <numerusform>%n thing changes. One undo brings everything back</numerusform>
            <numerusform>%n things change. One undo brings everything back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change. New groups: %1. One undo brings everything back</source>
        <translation>
            <numerusform>%n thing changes. New groups: %1. One undo brings everything back</numerusform>
            <numerusform>%n things change. New groups: %1. One undo brings everything back</numerusform>
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
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::ExportPreview</name>
    <message numerus="yes">
        <source>%n thing(s) would not work where this is used</source>
        <translation>
            <numerusform>%n thing would not work where this is used</numerusform>
            <numerusform>%n things would not work where this is used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) this export cannot say</source>
        <translation>
            <numerusform>%n thing this export cannot say</numerusform>
            <numerusform>%n things this export cannot say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::Find</name>
    <message numerus="yes">
        <source>%n id(s) kept: the new one is taken or no id</source>
        <translation>
            <numerusform>%n id kept: the new one is taken or no id</numerusform>
            <numerusform>%n ids kept: the new one is taken or no id</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::FindBar</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::FixDialog</name>
    <message numerus="yes">
        <source>%n finding(s) fixed, one step to undo</source>
        <translation>
            <numerusform>%n finding fixed, one step to undo</numerusform>
            <numerusform>%n findings fixed, one step to undo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::MainWindow</name>
    <message numerus="yes">
        <source>Merged. %n value(s) were changed on both sides and stay as here.</source>
        <translation>
            <numerusform>Merged. %n value was changed on both sides and stays as here.</numerusform>
            <numerusform>Merged. %n values were changed on both sides and stay as here.</numerusform>
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
    <name>gudo::OutlineModel</name>
    <message numerus="yes">
        <source>Holds %n component(s)</source>
        <translation>
            <numerusform>Holds %n component</numerusform>
            <numerusform>Holds %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::ProblemsHeader</name>
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
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
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
    <name>gudo::ReachPanel</name>
    <message numerus="yes">
        <source>%1 is reached from %n place(s)</source>
        <translation>
            <numerusform>%1 is reached from %n place</numerusform>
            <numerusform>%1 is reached from %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %n component(s)</source>
        <translation>
            <numerusform>%1 reaches %n component</numerusform>
            <numerusform>%1 reaches %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n step(s) beyond what was saved</source>
        <translation>
            <numerusform>%n step beyond what was saved</numerusform>
            <numerusform>%n steps beyond what was saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gudo::Spoken</name>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <extracomment>%1 lists them</extracomment>
        <translation>
            <numerusform>%n problem: %1</numerusform>
            <numerusform>%n problems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n component(s)</source>
        <translation>
            <numerusform>Holds %n component</numerusform>
            <numerusform>Holds %n components</numerusform>
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
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden. Show them all</source>
        <translation>
            <numerusform>%n hidden. Show them all</numerusform>
            <numerusform>%n hidden. Show them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>%1: no text in language &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no type is of the kind &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no property &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a choice without choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the default does not fit its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may live nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no category &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the property &quot;%2&quot; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody reads the key &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no property type &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no scope &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;size&quot; must be a width and a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Gudo design: it does not start with the version, &quot;gudo&quot;: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version %1, this program knows version %2: it opens read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 entries in &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of &quot;%1&quot; must be [x, y, width, height] in whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no side: left, top, right or bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route of &quot;%1&quot; must go via points [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage needs an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted finding must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gudo design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; lives in &quot;%2&quot;, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; lives inside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; names a component and a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; ends at &quot;%2&quot;, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a place on the canvas but does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a route but does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early: it is cut off or not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: &quot;%1&quot; cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects nest deeper than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

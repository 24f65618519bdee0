import { expect, it } from 'vitest';
import { brokenMessage, readReportText, totals } from './reading.ts';

const FILES = {
  'lib/a.py': 'one\ntwo\nthree\nfour\nfive\nsix\n',
  'lib/b.py': 'one\ntwo\n',
  'source/Order.cs': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n',
};

function cobertura(classes: string, sources = '<source>/build/work/lib</source>'): string {
  return `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.5" version="1"><sources>${sources}</sources><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;
}

it('Cobertura: unites the classes of one file, and resolves it below any of several roots', () => {
  const text = cobertura(
    `<class name="A" filename="a.py"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class>
     <class name="A.Inner" filename="a.py"><methods/><lines><line number="2" hits="3"/><line number="4" hits="0" branch="true" condition-coverage="50% (1/2)"><conditions><condition number="0" type="jump" coverage="50%"/></conditions></line></lines></class>`,
    '<source>/opt/elsewhere</source><source>/build/work/lib</source>',
  );
  const coverage = readReportText(text, FILES);
  expect(totals(coverage)).toBe('lines 2/3, branches 1/2');
  expect(coverage.merged.files.map((file) => file.file)).toEqual(['lib/a.py']);
});

it('Cobertura: takes the lines of methods only where the class has none', () => {
  const method =
    '<methods><method name="f" signature="()"><lines><line number="3" hits="0"/></lines></method></methods>';
  expect(totals(readReportText(cobertura(`<class name="A" filename="a.py">${method}</class>`), FILES))).toBe(
    'lines 0/1, functions 0/1',
  );
  const both = `<class name="A" filename="a.py">${method}<lines><line number="4" hits="1"/></lines></class>`;
  expect(totals(readReportText(cobertura(both), FILES))).toBe('lines 1/1, functions 0/1');
});

it('Cobertura: reads elements that are written in unusual ways as XML means them', () => {
  const text = cobertura(`<class name="&lt;A&gt;" filename='a.py'><lines>
    <line hits = "1"
      number="1"/><!-- <line number="2" hits="1"/> --><line number='3' hits='0'></line><![CDATA[<line number="4" hits="1"/>]]>
    <line number="&#53;" hits="1"/></lines></class>`);
  expect(totals(readReportText(text, FILES))).toBe('lines 2/3');
});

it('XML in UTF-16 and with a byte order mark is read', () => {
  const text = cobertura(
    '<class name="A" filename="b.py"><lines><line number="1" hits="1"/></lines></class>',
  );
  const bytes = Buffer.concat([
    Buffer.of(0xff, 0xfe),
    Buffer.from(text.replace('?>', ' encoding="utf-16"?>'), 'utf16le'),
  ]);
  expect(totals(readReportText(bytes, FILES))).toBe('lines 1/1');
  expect(totals(readReportText(`\uFEFF${text}`, FILES))).toBe('lines 1/1');
});

// https://openclover.org/doc: truecount and falsecount are how often a condition was true and false.
it('Clover: reads the conditions of OpenClover as times, and those of Istanbul as arms', () => {
  const file = (
    conditionals: number,
    covered: number,
  ) => `<coverage generated="1700000000000" clover="4.5.2"><project><package name="x">
    <file name="a.py" path="/ci/lib/a.py"><line num="1" type="method" count="2"/><line num="2" type="stmt" count="2"/>
    <line num="3" type="cond" truecount="4" falsecount="0"/>
    <metrics conditionals="${conditionals}" coveredconditionals="${covered}" methods="1" coveredmethods="1" statements="2" coveredstatements="2"/></file></package></project></coverage>`;
  expect(totals(readReportText(file(2, 1), FILES))).toBe('lines 2/2, branches 1/2, functions 1/1');
  expect(totals(readReportText(file(4, 4), FILES))).toBe('lines 2/2, branches 4/4, functions 1/1');
});

// The shape is that of OpenCover's and coverlet's own documentation and schema.
it('OpenCover: points cover all of their lines, hidden ones none, and Windows paths are found', () => {
  const text = `<?xml version="1.0" encoding="utf-8"?><CoverageSession><Summary numSequencePoints="4"/><Modules><Module hash="AA"><ModulePath>Shop.dll</ModulePath><ModuleName>Shop</ModuleName>
    <Files><File uid="7" fullPath="C:\\agent\\_work\\1\\s\\source\\Order.cs"/></Files>
    <Classes><Class><FullName>Shop.Order</FullName><Methods>
      <Method visited="true" isConstructor="false"><Name>System.Int32 Shop.Order::Total(System.Boolean)</Name><FileRef uid="7"/>
        <SequencePoints><SequencePoint vc="2" uspid="1" ordinal="0" sl="2" sc="9" el="4" ec="20" fileid="7"/><SequencePoint vc="0" uspid="2" ordinal="1" sl="5" sc="9" el="5" ec="12" fileid="7"/><SequencePoint vc="1" sl="16707566" sc="0" el="16707566" ec="0" fileid="7"/></SequencePoints>
        <BranchPoints><BranchPoint vc="2" uspid="3" ordinal="0" offset="4" sl="2" path="0" fileid="7"/><BranchPoint vc="0" uspid="4" ordinal="1" offset="4" sl="2" path="1" fileid="7"/></BranchPoints></Method>
      <Method visited="false"><Name>System.Void Shop.Order::Cancel()</Name><FileRef uid="7"/><SequencePoints><SequencePoint vc="0" sl="8" sc="1" el="9" ec="2" fileid="7"/></SequencePoints><BranchPoints/></Method>
    </Methods></Class></Classes></Module></Modules></CoverageSession>`;
  const coverage = readReportText(text, FILES);
  expect(totals(coverage)).toBe('lines 3/6, branches 1/2, functions 1/2, statements 1/3');
  expect(coverage.merged.files.map((file) => file.file)).toEqual(['source/Order.cs']);
});

it('JaCoCo: unites the groups of an aggregate report', () => {
  const file =
    '<sourcefile name="a.py"><line nr="1" mi="0" ci="3" mb="1" cb="1"/><line nr="2" mi="4" ci="0" mb="0" cb="0"/></sourcefile>';
  const text = `<report name="all"><group name="one"><package name="lib">${file}</package></group><group name="two"><package name=""><sourcefile name="Missing.java"><line nr="9" mi="1" ci="0"/></sourcefile></package></group></report>`;
  const coverage = readReportText(text, FILES);
  expect(totals(coverage)).toBe('lines 1/2, branches 1/2');
  expect(coverage.reports[0]).toMatchObject({ value: { foreign: ['Missing.java'] } });
});

const DEEP = '<coverage line-rate="1">'.padEnd(10) + '<packages>'.repeat(200_000);
const BOMB = `<?xml version="1.0"?><!DOCTYPE report [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><report name="&c;"/>`;

it.each([
  ['an HTML page', '<!DOCTYPE html><html><body>85%</body></html>', 'it is an HTML page'],
  [
    'an HTML page in XML',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
    'it is an HTML page',
  ],
  ['entities of its own', BOMB, 'it declares entities'],
  [
    'an entity that nobody declared',
    '<report name="a"><package name="&c;"/></report>',
    'it is not well-formed XML',
  ],
  ['200,000 levels', DEEP, 'it nests deeper than 200 elements'],
  [
    'a cut',
    cobertura('<class name="A" filename="a.py"><lines><line number="1" hits="1"/>').slice(0, 260),
    'it is not well-formed XML',
  ],
  ['elements that cross', '<report name="x"><package name="p"></report>', 'it is not well-formed XML'],
  ['an unknown root', '<testsuites/>', 'an XML document of <testsuites> in no known coverage format'],
  [
    'an attribute twice',
    cobertura(
      '<class name="A" filename="a.py"><lines><line number="1" number="2" hits="1"/></lines></class>',
    ),
    'it is not well-formed XML',
  ],
  [
    'hits that are no number',
    cobertura('<class name="A" filename="a.py"><lines><line number="1" hits="NaN"/></lines></class>'),
    'the hits of a line of a.py are "NaN", no number',
  ],
  [
    'a line that is no number',
    cobertura('<class name="A" filename="a.py"><lines><line number="1e3" hits="1"/></lines></class>'),
    'the number of a line of a.py is "1e3"',
  ],
  [
    'a line beyond any file',
    cobertura('<class name="A" filename="a.py"><lines><line number="99999999" hits="1"/></lines></class>'),
    'it speaks of line 99999999',
  ],
  [
    'more covered than there is',
    cobertura(
      '<class name="A" filename="a.py"><lines><line number="1" hits="1" branch="true" condition-coverage="200% (4/2)"/></lines></class>',
    ),
    'it counts 4 covered of 2',
  ],
  ['a class without a file', cobertura('<class name="A"><lines/></class>'), 'a class without a filename'],
  [
    'JaCoCo: a line outside of a file',
    '<report name="x"><line nr="1" ci="1"/></report>',
    'a line outside of a source file',
  ],
  [
    'JaCoCo: a negative count',
    '<report name="x"><package name="lib"><sourcefile name="a.py"><line nr="1" ci="-1"/></sourcefile></package></report>',
    'the covered instructions of a line of lib/a.py is "-1"',
  ],
  [
    'Clover: a cut',
    '<coverage generated="1"><project><file name="a.py"><line num="1" type="stmt" count="1"/>',
    'it is not well-formed XML',
  ],
  [
    'Clover: a count that is none',
    '<coverage generated="1"><project><file name="a.py"><line num="1" type="stmt" count="x"/></file></project></coverage>',
    'the count of line 1 of a.py are "x"',
  ],
  [
    'OpenCover: a point that ends before it begins',
    '<CoverageSession><Module><Files><File uid="1" fullPath="a.py"/></Files><Method visited="true"><FileRef uid="1"/><SequencePoint vc="1" sl="9" el="2"/></Method></Module></CoverageSession>',
    'a point from line 9 to 2',
  ],
  [
    'OpenCover: a point over all lines',
    '<CoverageSession><Module><Files><File uid="1" fullPath="a.py"/></Files><Method visited="true"><FileRef uid="1"/><SequencePoint vc="1" sl="1" el="4000000"/></Method></Module></CoverageSession>',
    'a point from line 1 to 4000000',
  ],
  [
    'PHPUnit: the page of one file',
    '<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><file name="a.php" path="/"/></phpunit>',
    'it is the page of one file',
  ],
  [
    'PHPUnit: an absurd sum',
    '<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><project source="/w"><file name="a" href="a.xml"><lines executed="5" executable="99999999999999999999"/></file></project></phpunit>',
    'the lines of /w/a is "99999999999999999999"',
  ],
  ['no element', '<?xml version="1.0"?>', 'it is not well-formed XML'],
  ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><report/>', 'it is written in klingon'],
])('XML with %s is refused with its reason', (_, text, message) => {
  expect(brokenMessage(readReportText(text, FILES))).toContain(message);
});

it('tells the line of the report where it is damaged', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `<line number="${index + 1}" hits="1"/>`).join('\n');
  const text = cobertura(
    `<class name="A" filename="a.py"><lines>\n${lines}\n<line number="x" hits="1"/></lines></class>`,
  );
  expect(brokenMessage(readReportText(text, FILES))).toContain('(line 33)');
});

it('refuses a tag without end before it fills the memory', () => {
  expect(brokenMessage(readReportText(`<coverage line-rate="${'1'.repeat(3_000_000)}`, FILES))).toContain(
    'a tag without end',
  );
});

it('reads a report that is longer than many pieces of it, with usual and unusual elements across the borders', () => {
  let classes = '';
  const files: Record<string, string> = {};
  let count = 0;
  for (; classes.length < 3_000_000; count++) {
    const path = `lib/ünïcode-${count}.py`;
    files[path] = '\n'.repeat(60);
    classes += `<class name="A &amp; B" filename="${path}"><methods/><lines>`;
    for (let line = 1; line <= 60; line++) {
      classes +=
        line % 7 === 0
          ? `<line  number='${line}' hits="&#49;"></line>`
          : `\n\t<line number="${line}" hits="${line % 2}"/>`;
    }
    classes += '<!-- > <line number="61" hits="1"/> --></lines></class>\n';
  }
  const covered = Array.from({ length: 60 }, (_, index) => index + 1).filter(
    (line) => line % 7 === 0 || line % 2 === 1,
  ).length;
  const coverage = readReportText(cobertura(classes, '<source>.</source>'), files);
  expect(totals(coverage)).toBe(`lines ${count * covered}/${count * 60}`);
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { readArchive } from '../../engine/importers/opencps/read-archive.ts';
import { readXml, type XmlElement } from '../../engine/importers/opencps/read-xml.ts';
import { writeArchive } from '../../engine/importers/opencps/write-archive.ts';
import { writeXml, type XmlNode } from '../../engine/importers/opencps/write-xml.ts';
import { rawZip } from '../support/raw-zip.ts';

const read = (xml: string | Buffer) => readXml(Buffer.from(xml), 'a.xml');
const textOf = (xml: string | Buffer) => read(xml).root.text;

function places(element: XmlElement): string[] {
  return [`${element.name} ${element.line}:${element.column}`, ...element.children.flatMap(places)];
}

test('every element carries the line and column of its opening bracket', () => {
  const xml = '<?xml version="1.0"?>\n<a>\n  <b /><c>đ</c>\n\t<d\n k="1"><e\r\n/></d></a>';
  assert.deepEqual(places(read(xml).root), ['a 2:1', 'b 3:3', 'c 3:8', 'd 4:2', 'e 5:8']);
});

test('positions hold across the chunks the parser is fed in', () => {
  const filler = `${'<x/>'.repeat(20_000)}\r\n`.repeat(3);
  const { root } = read(`<a>${filler}<b/></a>`);
  assert.deepEqual(root.children.slice(-1).flatMap(places), ['b 4:1']);
});

test('CRLF and CR become LF, a written &#13; stays', () => {
  assert.equal(textOf('<a>1\r\n2\r3&#13;</a>'), '1\n2\n3\r');
});

test('a BOM is dropped in UTF-8 and decides the byte order in UTF-16', () => {
  const utf16 = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Ủy</a>', 'utf16le');
  assert.equal(textOf('\ufeff<a>Ủy</a>'), 'Ủy');
  assert.equal(textOf(utf16), 'Ủy');
  assert.equal(textOf(Buffer.from(utf16).swap16()), 'Ủy');
});

test('a legacy encoding declared over plain ASCII is harmless', () => {
  assert.equal(textOf('<?xml version="1.0" encoding="windows-1258"?><a>x</a>'), 'x');
  assert.equal(textOf("<?xml version='1.0' encoding='utf-16'?><a>x</a>"), 'x');
});

test('text becomes NFC', () => {
  assert.equal(textOf('<a>e\u0302\u0301</a>'), '\u1ebf');
});

test('entities and CDATA are resolved into one text', () => {
  assert.equal(textOf('<a>&lt;&#x1EA1;&amp;<![CDATA[<b>&amp;]]>&gt;&quot;&apos;</a>'), '<ạ&<b>&amp;>"\'');
});

test('comments and processing instructions leave no trace', () => {
  assert.equal(textOf('<?p q?><a>1<!-- 2 --><?r s?>3</a>'), '13');
});

test('spaces of a leaf are kept, spaces between children are not text', () => {
  const { root, findings } = read('<a>\n <b> x </b>\n</a>');
  assert.deepEqual([root.text, root.children.map(({ text }) => text), findings], ['', [' x '], []]);
});

test('text beside child elements is reported and kept', () => {
  const { root, findings } = read('<a>\n<b>stray<c /></b></a>');
  assert.equal(root.children[0]?.text, 'stray');
  assert.deepEqual(
    findings.map(({ code, severity, file, line, column, value }) => ({ code, severity, file, line, column, value })),
    [{ code: 'xml-stray-text', severity: 'warning', file: 'a.xml', line: 2, column: 1, value: 'stray' }],
  );
});

test('attributes are counted into one finding, namespace declarations are not', () => {
  const { findings } = read('<a xmlns="u" xmlns:x="v">\n<b id="1" n="2" /></a>');
  assert.deepEqual(
    findings.map(({ code, line, message }) => ({ code, line, en: message.en })),
    [{ code: 'xml-attributes-ignored', line: 2, en: '2 XML attributes are ignored; OpenCPS uses none.' }],
  );
});

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,12}$/);
const character = fc
  .oneof(
    fc.constantFrom('&', '<', '>', ']', '\r', '\n', '\t', ' ', 'ế', 'đ', '"', "'", '😀'),
    fc.string({ unit: 'binary' }),
  )
  .map((text) => text.replace(/[^\t\n\r\x20-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const text = fc.array(character).map((pieces) => pieces.join('').toWellFormed().normalize('NFC'));
const { tree } = fc.letrec<{ tree: XmlNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.record({ name, text, children: fc.constant([]) }),
    fc.record({ name, text: fc.constant(''), children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

function bare({ name, text, children }: XmlNode): XmlNode {
  return { name, text, children: children.map(bare) };
}

test('what is written is read back the same, and written the same again', () => {
  fc.assert(
    fc.property(tree, (written) => {
      const xml = writeXml(written);
      const { root, findings } = read(xml);
      assert.deepEqual(bare(root), bare(written));
      assert.deepEqual(findings, []);
      assert.equal(writeXml(root), xml);
    }),
  );
});

test('characters XML cannot hold are written as U+FFFD and names it cannot hold are not written', () => {
  assert.equal(textOf(writeXml({ name: 'a', text: '1\u00002\ud8003\uffff', children: [] })), '1\ufffd2\ufffd3\ufffd');
  assert.throws(() => writeXml({ name: 'a b', text: '', children: [] }), TypeError);
});

test('a written archive is read back the same and does not depend on the order of its files', async () => {
  const files = ['processes/ĐK 1.xml', 'Holiday.xml'].map((path) => ({
    path,
    bytes: Buffer.from(`<${path.length} />`),
  }));
  const bytes = await writeArchive('yênbái', files);
  assert.deepEqual(bytes, await writeArchive('yênbái', files.toReversed()));
  assert.deepEqual(await readArchive(bytes, 'yênbái.zip'), {
    topFolder: 'yênbái',
    entries: files.toReversed(),
    findings: [],
  });
});

test('a missing or differently named top folder is accepted and told', async () => {
  const codes = async (names: readonly string[]) => {
    const { topFolder, entries, findings } = await readArchive(rawZip(names.map((name) => ({ name }))), 'up.zip');
    return [topFolder, entries.map(({ path }) => path), findings.map(({ code }) => code)];
  };
  assert.deepEqual(await codes(['up/', 'up/a.xml', '__MACOSX/up/._a.xml', 'up/.DS_Store']), ['up', ['a.xml'], []]);
  assert.deepEqual(await codes(['old/a.xml']), ['old', ['a.xml'], ['archive-folder-name']]);
  assert.deepEqual(await codes(['processes/a.xml']), ['', ['processes/a.xml'], ['archive-without-folder']]);
  assert.deepEqual(await codes(['a.xml', 'up/b.xml']), ['', ['a.xml', 'up/b.xml'], ['archive-without-folder']]);
});

test('names are read as UTF-8, flagged or not, and otherwise as cp437', async () => {
  const path = async (name: string | Buffer, flags: number) =>
    (await readArchive(rawZip([{ name, flags }]), 'up.zip')).entries[0]?.path;
  assert.equal(await path('Đơn e\u0301.xml', 0x800), 'Đơn é.xml');
  assert.equal(await path('Đơn.xml', 0), 'Đơn.xml');
  assert.equal(await path(Buffer.from('caf\x82.xml', 'latin1'), 0), 'café.xml');
});

test('a lone .xml is an archive of one file, whatever folder its name claims', async () => {
  const bytes = Buffer.from('<a />');
  const archive = await readArchive(bytes, 'C:\\data\\Holiday.XML');
  assert.deepEqual(archive, { topFolder: '', entries: [{ path: 'Holiday.XML', bytes }], findings: [] });
});

for (const [bundle, count] of [
  ['yenbai', 155],
  ['training', 2],
] as const) {
  const file = `../shared/data/opencps-bundles/${bundle}.zip`;
  test(`the ${bundle} bundle is read whole and every file is written back as it was, in NFC`, {
    skip: !existsSync(file),
  }, async () => {
    const { topFolder, entries, findings } = await readArchive(readFileSync(file), `${bundle}.zip`);
    assert.deepEqual([topFolder, entries.length, findings], [bundle, count, []]);
    for (const { path, bytes } of entries) {
      const { root, findings } = readXml(bytes, path);
      assert.deepEqual(findings, [], path);
      assert.ok(writeXml(root) === bytes.toString().normalize('NFC'), path);
    }
  });
}

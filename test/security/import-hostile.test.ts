import assert from 'node:assert/strict';
import test from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { type ImportRefusalCode, ImportRefused, type Place } from '../../engine/importers/opencps/import-refused.ts';
import { readArchive } from '../../engine/importers/opencps/read-archive.ts';
import { readXml } from '../../engine/importers/opencps/read-xml.ts';
import { type RawEntry, rawZip } from '../support/raw-zip.ts';

const MB = 1024 * 1024;

function isRefusal(code: ImportRefusalCode, place: Place) {
  return (error: unknown) => {
    assert.ok(error instanceof ImportRefused, String(error));
    assert.deepEqual({ code: error.code, place: error.place }, { code, place });
    assert.ok(error.sentence.vi !== '' && error.sentence.en !== '' && error.sentence.vi !== error.sentence.en);
    return true;
  };
}

async function refusesZip(entries: readonly RawEntry[], code: ImportRefusalCode, file: string): Promise<void> {
  await assert.rejects(readArchive(rawZip(entries), 'up.zip'), isRefusal(code, { file }));
}

function refusesXml(xml: string | Buffer, code: ImportRefusalCode, line?: number, column?: number): void {
  const place = { file: 'a.xml', ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  assert.throws(() => readXml(Buffer.from(xml), 'a.xml'), isRefusal(code, place));
}

const UNSAFE = ['../a.xml', 'up/../../a.xml', '/etc/a.xml', 'C:/a.xml', 'c:a.xml', 'up\\a.xml', 'up//a.xml', './a.xml'];
for (const name of UNSAFE) {
  test(`a zip entry named ${name} is refused`, () => refusesZip([{ name }], 'archive-path-unsafe', name));
}

test('a NUL, a control or a direction override in a name is refused and not echoed', async () => {
  for (const evil of ['\0', '\n', '\u202e']) {
    await refusesZip([{ name: `up/a${evil}.xml` }], 'archive-path-unsafe', 'up/a\ufffd.xml');
  }
});

test('an unsafe folder entry is refused even though it holds no file', () =>
  refusesZip([{ name: 'up/a.xml' }, { name: '../b/' }], 'archive-path-unsafe', '../b/'));

test('a name beyond 500 characters is refused', () =>
  refusesZip([{ name: 'x'.repeat(501) }], 'archive-path-too-long', 'x'.repeat(501)));

test('a name marked UTF-8 that is not is refused', () =>
  refusesZip([{ name: Buffer.from([0x61, 0xff]) }], 'archive-path-encoding', 'aÿ'));

test('a symlink, a device and a named pipe are refused', async () => {
  for (const mode of [0o120777, 0o020644, 0o010644]) {
    await refusesZip([{ name: 'up/l.xml', content: '/etc/passwd', mode }], 'archive-link', 'up/l.xml');
  }
});

test('an encrypted entry is refused, weak or strong', async () => {
  await refusesZip([{ name: 'up/a.xml', flags: 0x801 }], 'archive-encrypted', 'up/a.xml');
  await refusesZip([{ name: 'up/a.xml', flags: 0x841 }], 'archive-encrypted', 'up.zip');
});

test('an unknown compression method is refused', () =>
  refusesZip([{ name: 'up/a.xml', method: 14 }], 'archive-method', 'up/a.xml'));

test('two entries of one path are refused, also when only Unicode composition tells them apart', async () => {
  await refusesZip([{ name: 'up/a.xml' }, { name: 'up/a.xml' }], 'archive-path-duplicate', 'up/a.xml');
  await refusesZip(
    [{ name: 'up/\u1ebf.xml' }, { name: 'up/e\u0302\u0301.xml' }],
    'archive-path-duplicate',
    'up/\u1ebf.xml',
  );
});

test('the 10,001st entry is refused', async () => {
  const many = Array.from({ length: 10_001 }, (_, n) => ({ name: `up/${n}.xml`, content: '' }));
  await refusesZip(many, 'archive-too-many-entries', 'up.zip');
});

test('an entry above 20 MB is refused by its declared size', () =>
  refusesZip([{ name: 'up/a.xml', declaredSize: 20 * MB + 1 }], 'archive-entry-too-large', 'up/a.xml'));

test('a decompression bomb is refused by its ratio', () =>
  refusesZip([{ name: 'up/a.xml', content: Buffer.alloc(10 * MB) }], 'archive-bomb', 'up/a.xml'));

test('a bomb that declares a small size is stopped at that size, before the damage at its end is met', async () => {
  const packed = deflateRawSync(Buffer.alloc(30 * MB)).subarray(0, -100);
  await refusesZip([{ name: 'up/a.xml', packed, declaredSize: 30 * MB }], 'archive-entry-too-large', 'up/a.xml');
  await refusesZip([{ name: 'up/a.xml', packed, declaredSize: 100 }], 'archive-size-lie', 'up/a.xml');
});

test('a header that declares more than there is is refused, packed or stored', async () => {
  await refusesZip([{ name: 'up/a.xml', declaredSize: 6 }], 'archive-size-lie', 'up/a.xml');
  await refusesZip([{ name: 'up/a.xml', declaredSize: 6, method: 0 }], 'archive-size-lie', 'up/a.xml');
});

test('entries that together unpack to more than 200 MB are refused before any is unpacked', async () => {
  const big = { content: 'x', declaredSize: MB };
  const many = Array.from({ length: 201 }, (_, n) => ({ ...big, name: `up/${n}.xml` }));
  await refusesZip(many, 'archive-too-large', 'up.zip');
});

test('content that does not match its checksum is refused', () =>
  refusesZip([{ name: 'up/a.xml', checksum: 1 }], 'archive-checksum', 'up/a.xml'));

test('a truncated archive is refused at every length and never read in part', async () => {
  const whole = rawZip([{ name: 'up/a.xml' }, { name: 'up/b.xml' }]);
  for (let length = 2; length < whole.length; length += 1) {
    const cut = readArchive(whole.subarray(0, length), 'up.zip');
    await assert.rejects(cut, isRefusal('archive-damaged', { file: 'up.zip' }));
  }
});

test('damaged packed data is refused at its entry', async () => {
  const bytes = rawZip([{ name: 'up/a.xml', content: 'some text that is packed' }]);
  bytes[30 + 'up/a.xml'.length] = 0x07;
  await assert.rejects(readArchive(bytes, 'up.zip'), isRefusal('archive-damaged', { file: 'up/a.xml' }));
});

test('no byte of an archive can be changed so that reading throws anything but a refusal', async () => {
  const whole = rawZip([{ name: 'up/a.xml' }, { name: 'up/b.xml', method: 0 }]);
  for (let at = 0; at < whole.length; at += 1) {
    for (const value of [0x00, 0x7f, 0xff]) {
      const changed = Buffer.from(whole);
      changed[at] = value;
      const error: unknown = await readArchive(changed, 'up.zip').then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      assert.ok(error === undefined || error instanceof ImportRefused, `byte ${at} = ${value}: ${error}`);
    }
  }
});

test('an upload that is no archive, empty, or above 64 MB is refused', async () => {
  const at = { file: 'up.zip' };
  await assert.rejects(readArchive(Buffer.from('MZ'), 'up.zip'), isRefusal('upload-not-readable', at));
  await assert.rejects(readArchive(Buffer.alloc(0), 'up.zip'), isRefusal('upload-not-readable', at));
  await assert.rejects(readArchive(rawZip([]), 'up.zip'), isRefusal('archive-empty', at));
  await assert.rejects(readArchive(Buffer.alloc(64 * MB + 1), '../up.zip'), isRefusal('upload-too-large', at));
});

test('a nested zip is an ordinary file and is not opened', async () => {
  const inner = rawZip([{ name: '../../evil' }]);
  const { entries } = await readArchive(rawZip([{ name: 'up/in.zip', content: inner }]), 'up.zip');
  assert.deepEqual(entries, [{ path: 'in.zip', bytes: inner }]);
});

test('billion laughs, an external entity and a bare DTD are refused where the DOCTYPE stands', () => {
  const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">';
  refusesXml(`<?xml version="1.0"?>\n <!DOCTYPE x [\n${laughs}\n]>\n<x>&b;</x>`, 'xml-doctype', 2, 2);
  refusesXml('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'xml-doctype', 1, 1);
  refusesXml('<!-- c -->\r\n<!DOCTYPE x SYSTEM "http://host/x.dtd">\r\n<x />', 'xml-doctype', 2, 1);
});

test('an entity nobody declared is refused where it stands', () => {
  refusesXml('<a>\n &b;</a>', 'xml-malformed', 2, 4);
  refusesXml('<a>&constructor;</a>', 'xml-malformed', 1, 16);
});

test('a DOCTYPE written inside CDATA is text', () => {
  assert.equal(readXml(Buffer.from('<a><![CDATA[<!DOCTYPE html>]]></a>'), 'a.xml').root.text, '<!DOCTYPE html>');
});

test('encodings other than UTF-8 and marked UTF-16 are refused', () => {
  const legacy = Buffer.from('<?xml version="1.0" encoding="windows-1258"?><a>\xe2</a>', 'latin1');
  refusesXml(legacy, 'xml-encoding', 1);
  refusesXml('<?xml version="1.0" encoding="ISO-8859-1"?><a>â</a>', 'xml-encoding', 1);
  refusesXml('<?xml version="1.0" encoding="utf-7"?><a>+ADw-</a>', 'xml-encoding', 1);
  refusesXml(Buffer.from('<a />', 'utf16le'), 'xml-encoding', 1);
  refusesXml(Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?><a />', 'utf16le'), 'xml-encoding', 1);
  refusesXml(Buffer.from('fffe3c0000d8', 'hex'), 'xml-bytes');
});

test('bytes that are not UTF-8 are refused with their line and column', () => {
  refusesXml(Buffer.from('<a>\n<b>\xe2</b></a>', 'latin1'), 'xml-bytes', 2, 4);
  refusesXml(Buffer.from('3c613ec080', 'hex'), 'xml-bytes', 1, 4);
});

test('truncated XML is refused at its end', () => {
  refusesXml('<a>\n <b>text', 'xml-malformed', 2, 8);
  refusesXml('<a>\n <b', 'xml-malformed', 2, 3);
  refusesXml('', 'xml-malformed', 1, 1);
});

test('a wrong closing tag, a second root and a control character are refused where they stand', () => {
  refusesXml('<a>\n<b>\n</c></a>', 'xml-malformed', 3, 4);
  refusesXml('<a />\n<b />', 'xml-malformed', 2, 3);
  refusesXml('<a>\u0001</a>', 'xml-malformed', 1, 4);
  refusesXml('<a>&#0;</a>', 'xml-malformed', 1, 7);
});

test('a tag name of 100 MB is refused by size, one of 15 MB and one of 201 characters by length', () => {
  refusesXml(Buffer.alloc(100 * MB, '<a'), 'xml-too-large');
  refusesXml(`<${'a'.repeat(15 * MB)}`, 'xml-text-too-long', 1, 1);
  refusesXml(`<r>\n<${'a'.repeat(201)} /></r>`, 'xml-name-too-long', 2, 1);
});

test('an endless comment, text, CDATA, attribute or DOCTYPE is refused', () => {
  const long = 'x'.repeat(3_000_000);
  refusesXml(`<a>\n <!--${long}`, 'xml-text-too-long', 2, 2);
  refusesXml(`<a>\n<b>${long}</b></a>`, 'xml-text-too-long', 2, 3);
  refusesXml(`<a>\n<b><![CDATA[${long}]]></b></a>`, 'xml-text-too-long', 2, 3);
  refusesXml(`<a b="${long}" />`, 'xml-text-too-long', 1, 3);
  refusesXml(`<!DOCTYPE ${long}`, 'xml-text-too-long', 1, 1);
});

test('text that entities and comments cut into short pieces is bounded as a whole', () => {
  refusesXml(
    `<a>\n<b>${'x'.repeat(1_000_000)}<!-- -->${'x'.repeat(1_000_000)}<!-- -->x</b></a>`,
    'xml-text-too-long',
    2,
    1,
  );
});

test('nesting beyond 64, more than 500,000 elements and more than 64 attributes are refused', () => {
  refusesXml('<a>'.repeat(65), 'xml-too-deep', 1, 64 * 3 + 1);
  refusesXml(`<a>${'<b/>'.repeat(500_000)}</a>`, 'xml-too-many-elements', 1, 4 + 4 * 499_999);
  const attributes = Array.from({ length: 65 }, (_, n) => ` b${n}=""`).join('');
  refusesXml(`<a${attributes} />`, 'xml-too-many-attributes', 1, 2 + attributes.length);
});

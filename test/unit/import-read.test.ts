import assert from 'node:assert/strict';
import test from 'node:test';
import { writeXml } from '../../engine/importers/opencps/write-xml.ts';
import { byKey, readBundle } from '../support/bundle-engine.ts';
import {
  action,
  element,
  everyKind,
  file,
  part,
  plain,
  process,
  step,
  template,
  zip,
} from '../support/opencps-fixture.ts';

const read = async (files: Parameters<typeof zip>[0], top?: string) => readBundle(await zip(files, top));
const findingsOf = async (files: Parameters<typeof zip>[0]) => {
  const { items, findings } = await read(files);
  return [...findings, ...items.flatMap((item) => item.findings)];
};

test('every kind of the layout is read into a definition of its own shape', async () => {
  const { items, unused } = await read(everyKind());
  assert.deepEqual(
    items.filter(({ findings }) => findings.some(({ severity }) => severity === 'error')),
    [],
  );
  assert.deepEqual(items.map(({ kind, code }) => `${kind}/${code}`).sort(), [
    'action-config/NOP',
    'action-config/XONG',
    'calendar/OPENCPS-goi',
    'deliverable-type/GPXD',
    'dictionary/GOVERNMENT_AGENCY',
    'document-type/PBN',
    'dossier-template/XD_HS',
    'dynamic-report/R1',
    'employee/NV1',
    'kept-file/Applicant.xml',
    'kept-file/files/don.docx',
    'kept-file/forms/XD_HS_TP2.json',
    'kept-file/ghi-chu.txt',
    'menu-config/M1',
    'notification-template/APLC-01',
    'payment-config/SXD',
    'role/MC',
    'server-config/LGSP',
    'service-config/1.009@SXD',
    'service-process/XD',
    'service/1.009',
    'step-config/1',
  ]);
  assert.deepEqual(unused.map(({ path }) => path).sort(), ['Applicant.xml', 'forms/XD_HS_TP2.json', 'ghi-chu.txt']);
});

test('every root element of the layout can be uploaded as a lone XML file', async () => {
  for (const { path, bytes } of everyKind().filter(
    ({ path }) => path.endsWith('.xml') && !path.startsWith('reports/'),
  )) {
    const { items } = await readBundle(bytes, path.replace('/', '-'));
    assert.ok(items.length > 0, path);
    assert.deepEqual(
      items.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error'),
      [],
      path,
    );
  }
});

test('forms and reports are loaded from the companion folders, a form only where the part is filled on screen', async () => {
  const items = byKey((await read(everyKind())).items);
  const parts = items.get('dossier-template/XD_HS')?.body.parts;
  assert.ok(Array.isArray(parts));
  assert.deepEqual(
    parts.map(({ formScript, formReport }) => [formScript, formReport]),
    [
      ['{"fields":[]}', undefined],
      [undefined, undefined],
      [undefined, '<!DOCTYPE jasperReport><jasperReport/>'],
    ],
  );
  assert.equal(items.get('document-type/PBN')?.body.documentScript, '<jasperReport name="pbn"/>');
  assert.equal(items.get('deliverable-type/GPXD')?.body.formScript, '{"gpxd":1}');
  assert.deepEqual(items.get('service/1.009')?.body.fileTemplates, [
    {
      filename: 'don.docx',
      fileTemplateNo: 'DON',
      templateName: 'Đơn',
      eFormNoPattern: '',
      eFormNamePattern: '',
      formScript: '{"don":1}',
    },
  ]);
});

test('holidays and office hours become one calendar with worked Saturdays', async () => {
  const body = byKey((await read(everyKind())).items).get('calendar/OPENCPS-goi')?.body;
  assert.deepEqual(body, {
    calendarCode: 'OPENCPS-goi',
    calendarName: 'Lịch làm việc OpenCPS',
    scope: 'nation',
    workingTimes: [
      { day: 2, hours: '07:00-11:30,13:30-17:00' },
      { day: 7, hours: '07:30-11:30' },
    ],
    exceptions: [
      { date: '2026-09-02', kind: 'off', description: 'Quốc khánh' },
      { date: '2026-08-22', kind: 'worked', description: 'Làm bù (thứ bảy)' },
    ],
    sourceSite: 'goi',
  });
});

test('a person holds every named role at every agency of the scope', async () => {
  assert.deepEqual(byKey((await read(everyKind())).items).get('employee/NV1')?.body.posts, [
    { roleCode: 'MC', agencyCode: 'SXD' },
  ]);
});

test('decimals are written with a comma or a dot, booleans as words or digits', async () => {
  const body = byKey((await read([file('processes/P.xml', 'ServiceProcess', process('P'))])).items).get(
    'service-process/P',
  )?.body;
  const steps = body?.steps;
  assert.ok(Array.isArray(steps));
  assert.deepEqual([body?.durationCount, body?.generatePassword, steps[0].durationCount], [2.5, false, 0.5]);
});

test('an element nothing reads is kept in its record, with its place told', async () => {
  const { items } = await read(everyKind());
  const config = byKey(items).get('action-config/NOP');
  assert.deepEqual(config?.body.unread, { lạ: "<?xml version='1.0' encoding='UTF-8'?>\n<lạ>\n <con>sâu</con>\n</lạ>" });
  assert.deepEqual(
    config?.findings.map(({ code, severity, file: at, line }) => [code, severity, at, line]),
    [['element-unread', 'info', 'ActionConfig.xml', 8]],
  );
  const parts = byKey(items).get('dossier-template/XD_HS')?.body.parts;
  assert.ok(Array.isArray(parts));
  assert.deepEqual(parts[1].unread, { mới: 'giữ' });
});

test('two actions that differ in nothing get keys of their own, and the same ones every time', async () => {
  const keys = async () => {
    const actions = byKey((await read(everyKind())).items).get('service-process/XD')?.body.actions;
    assert.ok(Array.isArray(actions));
    return actions.map(({ actionKey }) => actionKey);
  };
  assert.deepEqual(await keys(), ['|NOP|1', '1|XONG|2', '1|XONG|2#2']);
  assert.deepEqual(await keys(), await keys());
});

test('an action key stays a code however long or odd the codes it is made of', async () => {
  const long = 'b'.repeat(200);
  const { items } = await read([
    file(
      'processes/P.xml',
      'ServiceProcess',
      process('P', [step(long), step('2', 'done')], [action('A', '', long), action('B%4', long, '2')]),
    ),
  ]);
  const actions = items[0]?.body.actions;
  assert.ok(Array.isArray(actions));
  assert.ok(actions.every(({ actionKey }) => actionKey.length <= 255));
  assert.deepEqual(items[0]?.findings, []);
});

test('a byte order mark and CRLF change neither values nor places', async () => {
  const bytes = (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`);
  const xml = writeXml(element('DossierTemplate', template('T', [part('TP1'), part('')])));
  const [unix] = (await readBundle(Buffer.from(xml), 'T.xml')).items;
  const [windows] = (await readBundle(bytes(xml), 'T.xml')).items;
  assert.deepEqual(windows?.body, unix?.body);
  assert.deepEqual(windows?.findings, unix?.findings);
});

test('an empty code is an error at the line of its element', async () => {
  const found = await findingsOf([
    file('templates/T.xml', 'DossierTemplate', template('T', [part('TP1'), part('')])),
    file('processes/P.xml', 'ServiceProcess', process('P', [step('1'), step('')])),
  ]);
  assert.deepEqual(
    found.map(({ code, severity, path, file: at, line }) => [code, severity, path, at, line]),
    [
      ['shape-minLength', 'error', '/parts/1/partNo', 'templates/T.xml', 24],
      ['shape-minLength', 'error', '/steps/1/stepCode', 'processes/P.xml', 46],
    ],
  );
});

test('a value that is no number, truth or date is an error in its place, told once', async () => {
  const found = await findingsOf([
    file(
      'processes/P.xml',
      'ServiceProcess',
      process('P', [step('1', 'processing', { durationCount: 'hai', checkInput: '1.5' })]),
    ),
    file('templates/T.xml', 'DossierTemplate', template('T', [part('TP1', { required: 'có' })])),
    file('Holiday.xml', 'HolidayList', { Holiday: [{ holidayDate: '31/02/2026', description: '', holidayType: '0' }] }),
  ]);
  assert.deepEqual(
    found.map(({ code, path, value }) => [code, path, value]),
    [
      ['value-not-boolean', '/parts/0/required', 'có'],
      ['value-not-number', '/steps/0/durationCount', 'hai'],
      ['value-not-integer', '/steps/0/checkInput', '1.5'],
      ['shape-pattern', '/exceptions/0/date', '31/02/2026'],
    ],
  );
});

test('a file that is not well-formed is an item in error; the other files are read', async () => {
  const { items } = await read([
    plain('processes/A.xml', '<ServiceProcess>'),
    file('processes/P.xml', 'ServiceProcess', process('P')),
  ]);
  assert.deepEqual(
    items.map(({ kind, code, findings }) => [
      kind,
      code,
      findings.map((found) => `${found.code} ${found.file}:${found.line}`),
    ]),
    [
      ['service-process', 'processes/A.xml', ['xml-malformed processes/A.xml:1']],
      ['service-process', 'P', []],
    ],
  );
});

test('a file meant to harm its reader refuses the whole upload', async () => {
  const hostile = plain(
    'processes/A.xml',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><ServiceProcess>&x;</ServiceProcess>',
  );
  await assert.rejects(read([hostile, file('processes/P.xml', 'ServiceProcess', process('P'))]), /xml-doctype/);
});

test('texts longer than OpenCPS allows are kept whole', async () => {
  const long = 'ă'.repeat(30_000);
  const { items } = await read([
    file('processes/P.xml', 'ServiceProcess', process('P', [step('1', 'processing', { instructionNote: long })])),
  ]);
  const steps = items[0]?.body.steps;
  assert.ok(Array.isArray(steps));
  assert.equal(steps[0].stepInstruction, long);
});

test('what does not belong in a list is told and the rows are read', async () => {
  const found = await findingsOf([
    file('StepConfig.xml', 'StepConfigList', { StepConfig: [{ stepCode: '1', stepName: 'A' }], Khác: 'x' }),
  ]);
  assert.deepEqual(
    found.map(({ code, line }) => [code, line]),
    [['element-stray', 7]],
  );
});

test('the top folder is the source site, in a bundle that names none', async () => {
  const { items } = await read([file('processes/P.xml', 'ServiceProcess', process('P'))], 'yenbai');
  assert.equal(items[0]?.body.sourceSite, 'yenbai');
});

test('a fault deep in a long list is told at its own row', async () => {
  const items = Array.from({ length: 2500 }, (_, index) => ({
    itemCode: index === 1777 ? '' : `M${index}`,
    itemName: '',
  }));
  const found = await findingsOf([
    file('dicts/D.xml', 'DictCollection', { collectionCode: 'D', collectionName: '', items: { DictItem: items } }),
  ]);
  assert.deepEqual(
    found.map(({ path, line }) => [path, line]),
    [['/items/1777/itemCode', 6 + 1777 * 4 + 1]],
  );
});

test('a bundle of more definitions than a plan may hold is refused', async () => {
  const rows = Array.from({ length: 20_001 }, (_, index) => ({ stepCode: `B${index}`, stepName: '' }));
  const bundle = [file('StepConfig.xml', 'StepConfigList', { StepConfig: rows }), plain('a.txt', '')];
  await assert.rejects(read(bundle), /bundle-too-many-items/);
});

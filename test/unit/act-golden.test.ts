import assert from 'node:assert/strict';
import test from 'node:test';
import type { ActCommand } from '../../engine/domain/dossier/context.ts';
import type { ActionConfig, DossierEvent } from '../../schemas/types/index.ts';
import { action, Case, engineActor, officer, part, type Sketch, step } from '../support/act-fixture.ts';

/** One kind of act: what its definition says, what is asked, and what is refused or happens. */
interface Row {
  act: string;
  sketch: Partial<Sketch>;
  /** Acts before the one that is looked at; all by An. */
  before?: (ActCommand | string)[];
  files?: string[];
  ask: ActCommand | string;
  refused?: string[];
  /** Events in order, and where the dossier stands. */
  events?: DossierEvent['type'][];
  step?: string;
}

const an = officer('an');
const steps = [
  step('B1', 'processing'),
  step('B2', 'processing'),
  step('CHO', 'waiting'),
  step('TRA', 'releasing'),
  step('X', 'done'),
  step('TC', 'denied'),
  step('KGQ', 'unresolved'),
  step('RUT', 'cancelling'),
  step('DUNG', 'cancelled'),
];
const begin = action('1100', '', 'B1');
const papers = [part('TP01'), part('KQ01', { partType: 2 }), part('KQTC', { partType: 2, fileTemplateNo: 'KQTC' })];
const config = (actionCode: string, more: Partial<ActionConfig> = {}): ActionConfig => ({
  actionCode,
  actionName: actionCode,
  ...more,
});
const form = {
  type: 'object',
  additionalProperties: false,
  required: ['so'],
  properties: { so: { type: 'string', title: 'Số', minLength: 1 } },
};
const reasoned = { actionCode: '', actionNote: 'Vì thiếu căn cứ' };

const rows: Row[] = [
  {
    act: 'a plain hand-over',
    sketch: { actions: [begin, action('2000', 'B1', 'B2')] },
    ask: '2000',
    events: ['moved'],
    step: 'B2',
  },
  {
    act: 'a blank post step goes back',
    sketch: { actions: [begin, action('2000', 'B1', 'B2'), action('7400', 'B2', '')] },
    before: ['2000'],
    ask: '7400',
    events: ['moved'],
    step: 'B1',
  },
  {
    act: 'outside the process: nothing moves',
    sketch: {
      actions: [begin, action('8100', 'B1', 'B1', { postAction: '{"MULTIPLE_CHECK":"DA_HOI"}' })],
      configs: [config('8100', { insideProcess: false })],
    },
    ask: '8100',
    events: ['noted'],
    step: 'B1',
  },
  {
    act: 'of two with one code the second, where the condition of the first fails',
    sketch: {
      actions: [begin, action('2000', 'B1', 'X', { preCondition: 'online=true' }), action('2000', 'B1', 'B2')],
    },
    ask: '2000',
    events: ['moved'],
    step: 'B2',
  },
  {
    act: 'CREATE_DOCUMENT takes the place of the configured papers',
    sketch: {
      actions: [begin, action('2000', 'B1', 'B2', { postAction: '{"CREATE_DOCUMENT":{"documentType":"A,B"}}' })],
      configs: [config('2000', { documentType: 'C' })],
    },
    ask: '2000',
    events: ['document-issued', 'document-issued', 'moved'],
    step: 'B2',
  },
  {
    act: 'CHANGE_DATE takes the place of the configured date option',
    sketch: {
      actions: [begin, action('2000', 'B1', 'B2', { postAction: '{"CHANGE_DATE":{"dateOption":"4"}}' })],
      configs: [config('2000', { dateOption: 0 })],
    },
    ask: '2000',
    events: ['dated', 'moved'],
    step: 'B2',
  },
  {
    act: 'CALL_API is an effect and no event',
    sketch: { actions: [begin, action('2000', 'B1', 'B2', { postAction: '{"CALL_API":{"serverNo":"THUE"}}' })] },
    ask: '2000',
    events: ['moved'],
    step: 'B2',
  },
  {
    act: 'a mandatory note is asked for',
    sketch: { actions: [begin, action('2000', 'B1', 'B2')], configs: [config('2000', { userNote: 2 })] },
    ask: '2000',
    refused: ['note-missing'],
  },
  {
    act: 'a question must be answered',
    sketch: { actions: [begin, action('2000', 'B1', 'B2', { configNote: '{"confirm":"Đã đối chiếu?"}' })] },
    ask: '2000',
    refused: ['confirmation-missing'],
  },
  {
    act: 'a question answered with yes',
    sketch: { actions: [begin, action('2000', 'B1', 'B2', { configNote: '{"confirm":true}' })] },
    ask: { actionCode: '2000', confirmed: true },
    events: ['moved'],
    step: 'B2',
  },
  {
    act: 'a form is asked for',
    sketch: { actions: [begin, action('2000', 'B1', 'B2')], configs: [config('2000', { form })] },
    ask: '2000',
    refused: ['form-invalid'],
  },
  {
    act: 'a form that fits is kept',
    sketch: { actions: [begin, action('2000', 'B1', 'B2')], configs: [config('2000', { form })] },
    ask: { actionCode: '2000', payload: { so: '12/QĐ' } },
    events: ['form-filled', 'moved'],
    step: 'B2',
  },
  {
    act: 'what the form does not know is refused',
    sketch: { actions: [begin, action('2000', 'B1', 'B2')], configs: [config('2000', { form })] },
    ask: { actionCode: '2000', payload: { so: '12/QĐ', khac: 1 } },
    refused: ['form-invalid'],
  },
  {
    act: 'a paper that must be made is not there',
    sketch: { actions: [begin, action('2600', 'B1', 'B2', { createDossierFiles: 'KQ01' })], parts: papers },
    ask: '2600',
    refused: ['part-missing'],
  },
  {
    act: 'an act that signs signs the paper it makes',
    sketch: {
      actions: [begin, action('2700', 'B1', 'B2', { createDossierFiles: 'KQ01', eSignature: true })],
      parts: papers,
    },
    files: ['KQ01'],
    ask: '2700',
    events: ['file-signed', 'moved'],
    step: 'B2',
  },
  {
    act: 'a paper that is returned unsigned',
    sketch: {
      actions: [begin, action('2800', 'B1', 'TRA', { returnDossierFiles: 'KQ01' })],
      parts: [part('KQ01', { partType: 2, eSign: true })],
    },
    files: ['KQ01'],
    ask: '2800',
    refused: ['part-unsigned'],
  },
  {
    act: 'signature and stamp are asked for before a forward',
    sketch: {
      actions: [
        begin,
        action('2800', 'B1', 'TRA', {
          signaturesRequired: [
            { paper: 'KQ01', kind: 'signature', roleCode: 'LD' },
            { paper: 'KQ01', kind: 'stamp', roleCode: '' },
          ],
        }),
      ],
      parts: papers,
    },
    files: ['KQ01'],
    ask: '2800',
    refused: ['signature-missing'],
  },
  {
    act: 'a supplement lists what is lacking and hands out its form',
    sketch: { actions: [begin, action('5200', 'B1', 'CHO')], parts: papers },
    files: ['TP01'],
    ask: { actionCode: '5200', actionNote: 'x', supplement: { items: [{ partNo: 'TP01', wrong: 'mờ' }] } },
    events: ['clocked', 'part-changed', 'supplement-requested', 'document-issued', 'moved'],
    step: 'CHO',
  },
  {
    act: 'a supplement that says nothing of any paper',
    sketch: { actions: [begin, action('5200', 'B1', 'CHO')], parts: papers },
    ask: { actionCode: '5200', actionNote: 'x' },
    refused: ['guidance-missing'],
  },
  {
    act: 'a refusal of reception without its paper and its reason',
    sketch: { actions: [begin, action('4200', 'B1', 'TC')], parts: papers },
    ask: '4200',
    refused: ['part-missing', 'note-missing'],
  },
  {
    act: 'a refusal with both hands out its form',
    sketch: { actions: [begin, action('4400', 'B1', 'KGQ')], parts: papers },
    files: ['KQTC'],
    ask: { ...reasoned, actionCode: '4400' },
    events: ['dated', 'clocked', 'document-issued', 'moved'],
    step: 'KGQ',
  },
  {
    act: 'a stop hands out the notice of the law',
    sketch: { actions: [begin, action('4130', 'B1', 'DUNG')] },
    ask: { ...reasoned, actionCode: '4130' },
    events: ['dated', 'clocked', 'document-issued', 'moved'],
    step: 'DUNG',
  },
  {
    act: 'a request to withdraw hands out nothing yet',
    sketch: { actions: [begin, action('4110', 'B1', 'RUT')] },
    ask: '4110',
    events: ['dated', 'moved'],
    step: 'RUT',
  },
  {
    act: 'what a person may not do by hand',
    sketch: { actions: [begin, action('6100', 'B1', 'B2', { autoEvent: 'listener' })] },
    ask: '6100',
    refused: ['automatic-only'],
  },
];

for (const { act, sketch, before = [], files = [], ask, refused, events, step: at } of rows)
  test(`act: ${act}`, () => {
    const one = new Case({ steps, actions: [], ...sketch });
    assert.deepEqual(one.act(an, '1100'), []);
    for (const [index, partNo] of files.entries()) {
      const fileId = `01900000-0000-7000-8000-0000000009${String(index).padStart(2, '0')}`;
      const file = {
        fileId,
        name: 'a.pdf',
        mediaType: 'application/pdf',
        size: 1,
        sha256: 'a'.repeat(64),
        at: one.now,
        by: 'an',
      };
      one.add({ type: 'file-attached', partNo, file });
    }
    for (const earlier of before) assert.deepEqual(one.act(an, earlier), []);
    const { dossier, log } = one;
    const entries = log.length;
    const told = one.act(an, ask);
    assert.deepEqual(told, refused ?? []);
    if (refused) {
      assert.equal(one.dossier, dossier, 'a refused act changes nothing');
      assert.equal(log.length, entries);
      return;
    }
    assert.deepEqual(
      log.at(-1)?.events.map(({ type }) => type),
      events,
    );
    assert.equal(one.dossier.step?.stepCode, at);
  });

test('the engine’s own acts ask nobody to confirm or to compare papers', () => {
  const one = new Case({
    steps: [step('TN', 'receiving', { checkInput: 1 }), step('B1', 'processing')],
    actions: [action('1300', '', 'TN'), action('1200', 'TN', 'B1', { configNote: '{"confirm":true}' })],
    parts: papers,
  });
  assert.deepEqual(one.act(engineActor, '1300'), []);
  assert.deepEqual(one.act(engineActor, '1200'), []);
});

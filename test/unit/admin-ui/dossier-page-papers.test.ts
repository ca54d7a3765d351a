import assert from 'node:assert/strict';
import test from 'node:test';
import { asksPapers } from '../../../admin-ui/resources/dossiers/desk/still-missing.ts';
import { lackingAtFiling } from '../../../admin-ui/resources/dossiers/page/acts/lacking-at-filing.ts';
import {
  allReceived,
  changesOf,
  hasSomething,
  inputOf,
  isReceived,
  partsFor,
} from '../../../admin-ui/resources/dossiers/page/parts/part-change.ts';
import {
  formatSize,
  imageType,
  scanDecoderFor,
  viewerFor,
} from '../../../admin-ui/resources/dossiers/page/viewer/file-kind.ts';
import { lookByKey, pageByKey, plainLook } from '../../../admin-ui/resources/dossiers/page/viewer/look.ts';
import type { PartState } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';

const paper = (more: Partial<PartState> = {}): PartState => ({
  partNo: 'TP01',
  partName: 'Đơn',
  partType: 1,
  required: true,
  multiple: false,
  eSign: false,
  fileTemplateNo: '',
  originals: 1,
  copies: 2,
  fileMark: 3,
  fileCheck: 0,
  comment: '',
  receivedOriginals: 0,
  receivedCopies: 0,
  files: [],
  ...more,
});

test('only what was changed of a paper travels', () => {
  const before = paper({ receivedCopies: 1 });
  assert.deepEqual(changesOf(before, inputOf(before)), {});
  const body = changesOf(before, { ...inputOf(before), fileCheck: 2, comment: 'mờ', receivedCopies: 0 });
  assert.deepEqual(body, { fileCheck: 2, comment: 'mờ', receivedCopies: 0 });
  assert.equal(check('PartBody', body).ok, true);
});

test('a paper is received with as many originals and copies as are asked for', () => {
  assert.equal(isReceived(paper({ receivedOriginals: 1, receivedCopies: 1 })), false);
  assert.equal(isReceived(paper({ ...paper(), ...allReceived(paper()) })), true);
});

test('a file, a sheet or a filled form is something', () => {
  const states = [paper(), paper({ receivedCopies: 1 }), paper({ data: {} }), paper({ data: { ten: 'An' } })];
  assert.deepEqual(states.map(hasSomething), [false, true, false, true]);
});

test('an applicant is shown results only once they are there; every kind of paper has its place', () => {
  const parts = ([0, 1, 2, 3, 6, 7] as const).map((partType) => paper({ partNo: `P${partType}`, partType }));
  const seen = (reader: 'officer' | 'citizen', all: PartState[]) =>
    partsFor(all, reader).map(({ group, parts: inGroup }) => [group, inGroup.map(({ partNo }) => partNo)]);
  assert.deepEqual(seen('officer', parts), [
    ['input', ['P1', 'P6']],
    ['result', ['P2', 'P7']],
    ['other', ['P0', 'P3']],
  ]);
  assert.deepEqual(seen('citizen', parts), [['input', ['P1', 'P6']]]);
  const there = parts.map((part) => (part.partNo === 'P2' ? { ...part, receivedOriginals: 1 } : part));
  assert.deepEqual(seen('citizen', there).at(-1), ['result', ['P2']]);
});

test('a file is looked at only as what it was uploaded as', () => {
  const kinds = [
    ['application/pdf', 'a.bin'],
    ['image/png', 'a'],
    ['image/jpeg', 'a.jpg'],
    ['application/octet-stream', 'Đơn.PDF'],
    ['application/octet-stream', 'a.jpeg'],
    ['text/plain', 'a.pdf'],
    ['image/tiff', 'a.tif'],
    ['application/octet-stream', 'a.svg'],
  ].map(([mediaType = '', name = '']) => viewerFor({ mediaType, name }));
  assert.deepEqual(kinds, ['pdf', 'image', 'image', 'pdf', 'image', undefined, undefined, undefined]);
  assert.equal(imageType({ mediaType: 'application/octet-stream', name: 'a.PNG' }), 'image/png');
  assert.equal(imageType({ mediaType: 'text/html', name: 'a.html' }), 'image/jpeg');
});

test('the decoder of scans is found by the names of the filters', () => {
  const decoders = ['<</Filter/CCITTFaxDecode>>', '/JBIG2Decode', '/JPXDecode', '/FlateDecode', '/CCFoo'].map((text) =>
    scanDecoderFor(new TextEncoder().encode(`%PDF-1.7\n\u00ff ${text}`)),
  );
  assert.deepEqual(decoders, ['fax', 'fax', 'jpx', undefined, undefined]);
});

test('sizes are written for people', () => {
  assert.deepEqual([30, 2048, 3_565_158].map(formatSize), ['30 B', '2 kB', '3,4 MB']);
});

test('keys turn pages within the document', () => {
  const keys = ['PageDown', 'ArrowLeft', 'Home', 'End', 'x'];
  assert.deepEqual(
    keys.map((key) => pageByKey(key, 1, 3)),
    [2, undefined, undefined, 3, undefined],
  );
  assert.deepEqual(
    keys.map((key) => pageByKey(key, 3, 3)),
    [undefined, 2, 1, undefined, undefined],
  );
});

test('keys enlarge within limits and turn in quarters', () => {
  let look = plainLook;
  for (let press = 0; press < 50; press += 1) look = lookByKey('+', look) ?? look;
  assert.equal(look.zoom, 5);
  for (let press = 0; press < 50; press += 1) look = lookByKey('-', look) ?? look;
  assert.equal(look.zoom, 0.25);
  assert.equal(lookByKey('0', look)?.zoom, 1);
  const turns = [1, 2, 3, 4].map(() => {
    look = lookByKey('R', look) ?? look;
    return look.turn;
  });
  assert.deepEqual(turns, [90, 180, 270, 0]);
  assert.equal(lookByKey('a', look), undefined);
});

test('an applicant is told of required papers that are not there before they file, and never later', () => {
  const parts = [
    paper(),
    paper({ partNo: 'TP02', receivedOriginals: 1 }),
    paper({ partNo: 'TP03', required: false }),
    paper({ partNo: 'KQ01', partType: 2 }),
  ];
  const filing = { auto: 'submit' } as const;
  assert.deepEqual(
    lackingAtFiling({ step: null, parts }, filing).map(({ partNo }) => partNo),
    ['TP01'],
  );
  assert.deepEqual(lackingAtFiling({ step: null, parts }, { auto: 'none' }), []);
  assert.equal(asksPapers({ parts }), true, 'saved first, uploaded, then filed');
  assert.equal(asksPapers({ parts: parts.slice(2) }), false);
});

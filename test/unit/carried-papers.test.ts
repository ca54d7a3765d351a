import assert from 'node:assert/strict';
import test from 'node:test';
import { withPapersOf } from '../../engine/domain/dossier/carried-papers.ts';
import { partState } from '../../engine/domain/dossier/open.ts';
import type { DossierFile, DossierPart, PartState } from '../../schemas/types/index.ts';
import { NOW, part } from '../support/act-fixture.ts';

const paper = (partNo: string, partName: string, more: Partial<DossierPart> = {}): PartState =>
  partState(part(partNo, { partName, fileTemplateNo: '', ...more }), undefined);
const file = (name: string): DossierFile => ({
  fileId: '01900000-0000-7000-8000-000000000001',
  name,
  mediaType: 'application/pdf',
  size: 1,
  sha256: '0'.repeat(64),
  at: NOW,
  by: 'Một cửa',
});

test('what the parent holds of the same papers comes with the child; each office checks for itself', () => {
  const parent: PartState[] = [
    { ...paper('TP01', 'Giấy chứng sinh'), receivedOriginals: 1, fileCheck: 1, files: [file('cs.pdf')] },
    {
      ...paper('TP02', 'Tờ khai đăng ký khai sinh', { fileTemplateNo: 'BM-KS' }),
      files: [file('a.pdf'), file('b.pdf')],
    },
    paper('TP03', 'Sổ hộ khẩu'),
    { ...paper('KQ01', 'Giấy khai sinh', { partType: 2 }), files: [file('ks.pdf')] },
  ];
  const child = [
    paper('A', 'GIẤY  chứng sinh'),
    paper('B', 'Tờ khai', { fileTemplateNo: 'BM-KS' }),
    paper('C', 'Sổ hộ khẩu'),
    paper('D', 'Giấy khai sinh'),
    paper('E', 'Giấy khai sinh', { partType: 2 }),
  ];
  assert.deepEqual(
    withPapersOf(child, parent).map(({ partNo, files, receivedOriginals, fileCheck }) => [
      partNo,
      files.map(({ name }) => name),
      receivedOriginals,
      fileCheck,
    ]),
    [
      ['A', ['cs.pdf'], 1, 0],
      ['B', ['b.pdf'], 0, 0],
      ['C', [], 0, 0],
      ['D', [], 0, 0],
      ['E', [], 0, 0],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyApplicant } from '../../../admin-ui/resources/dossiers/desk/applicant.ts';
import { createBodyOf, previewBodyOf } from '../../../admin-ui/resources/dossiers/desk/create-body.ts';
import { deskFaults, placeOfError } from '../../../admin-ui/resources/dossiers/desk/desk-faults.ts';
import { type DeskForm, emptyDesk, withProcedure } from '../../../admin-ui/resources/dossiers/desk/desk-form.ts';
import { actingAgencies, usualAgencies } from '../../../admin-ui/resources/dossiers/desk/own-agency.ts';
import { allReceived } from '../../../admin-ui/resources/dossiers/desk/received-papers.ts';
import { stillMissing } from '../../../admin-ui/resources/dossiers/desk/still-missing.ts';
import { identityReasons } from '../../../engine/domain/dossier/identity.ts';
import { check } from '../../../schemas/validate.ts';

const nga = { ...emptyApplicant, idNo: '087190001234', name: 'Nguyễn Thị Hồng Nga' };
const minh = { ...emptyApplicant, idNo: '087085004567', name: 'Trần Minh' };
const filled: DeskForm = {
  ...withProcedure(emptyDesk('direct', ''), '1.013225', 'Cấp giấy phép xây dựng'),
  agencyCode: 'H20.31',
  applicant: nga,
};
const NOTHING_TO_CHOOSE = { templates: 1, cases: 0 };

test('the least that is filled in makes a body the server takes', () => {
  const checked = check('CreateDossierBody', createBodyOf(filled));
  assert.deepEqual(checked.ok ? [] : checked.errors, []);
  assert.deepEqual(createBodyOf(filled), {
    serviceCode: '1.013225',
    govAgencyCode: 'H20.31',
    channel: 'direct',
    applicant: { kind: 'person', idNo: '087190001234', name: 'Nguyễn Thị Hồng Nga' },
    postal: { viaPostal: 0, fromViaPostal: 0, vnpostalStatus: 0 },
  });
});

test('everything filled in travels, in the shape the server takes', () => {
  const body = createBodyOf({
    ...filled,
    receivingAgencyCode: 'H20.01',
    templateNo: 'M1',
    caseCode: 'NHA_O',
    channel: 'postal',
    others: { owner: { ticked: true, person: minh }, authorised: { ticked: true, person: minh } },
    dossierName: ' Nhà số 12 ',
    applicantNote: 'gấp',
    resultByPost: true,
    postalAddress: '12 Nguyễn Huệ',
    papers: { TP01: { originals: 1, copies: 0 }, TP02: { originals: 0, copies: 0 } },
  });
  const checked = check('CreateDossierBody', body);
  assert.deepEqual(checked.ok ? [] : checked.errors, []);
  assert.equal(body.receivingAgencyCode, 'H20.01');
  assert.equal(body.owner?.name, 'Trần Minh');
  assert.equal(body.dossierName, 'Nhà số 12');
  assert.deepEqual(body.postal, { viaPostal: 2, fromViaPostal: 1, vnpostalStatus: 0, address: '12 Nguyễn Huệ' });
  assert.deepEqual(body.parts, [{ partNo: 'TP01', receivedOriginals: 1, receivedCopies: 0 }]);
});

test('an unticked person is kept in the form and not sent', () => {
  const others = { owner: { ticked: false, person: minh }, authorised: { ticked: false, person: minh } };
  const body = createBodyOf({ ...filled, others });
  assert.equal(body.owner, undefined);
  assert.equal(body.authorised, undefined);
});

test('date and fee do not wait for the applicant: somebody of the kind stands in who passes every check', () => {
  assert.equal(previewBodyOf(emptyDesk('direct', '')), undefined);
  assert.equal(previewBodyOf({ ...filled, agencyCode: '' }), undefined);
  for (const kind of ['person', 'organisation', 'foreigner'] as const) {
    const body = previewBodyOf({ ...filled, applicant: { ...emptyApplicant, kind } });
    assert.ok(check('CreateDossierBody', body).ok);
    assert.equal(body?.applicant.kind, kind);
    assert.deepEqual(identityReasons(body?.applicant), []);
  }
  assert.equal(previewBodyOf(filled)?.applicant.name, nga.name);
});

test('faults come in the order of the page, for everybody who is asked for', () => {
  const others = {
    owner: { ticked: true, person: emptyApplicant },
    authorised: { ticked: false, person: emptyApplicant },
  };
  assert.deepEqual(
    [...deskFaults({ ...emptyDesk('direct', ''), others, resultByPost: true }, { templates: 2, cases: 2 }).keys()],
    [
      'serviceCode',
      'agencyCode',
      'templateNo',
      'caseCode',
      'applicant.idNo',
      'applicant.name',
      'owner.idNo',
      'owner.name',
      'postalAddress',
    ],
  );
  assert.equal(deskFaults(filled, NOTHING_TO_CHOOSE).size, 0);
});

test('a refusal of the server lands at the field it is about', () => {
  const form = { ...filled, others: { ...filled.others, owner: { ticked: true, person: minh } } };
  const message = { vi: '', en: '' };
  const place = (error: object) => placeOfError({ message, ...error }, form);
  assert.equal(place({ code: 'invalid-shape', path: '/applicant/telNo' }), 'applicant.telNo');
  assert.equal(place({ code: 'invalid-shape', path: '/govAgencyCode' }), 'agencyCode');
  assert.equal(place({ code: 'invalid-shape', path: '/postal/address' }), 'postalAddress');
  assert.equal(place({ code: 'identity-invalid', details: { idNo: minh.idNo } }), 'owner.idNo');
  assert.equal(place({ code: 'case-unknown' }), 'caseCode');
  assert.equal(place({ code: 'part-missing' }), 'papers');
  assert.equal(place({ code: 'not-allowed' }), undefined);
});

test('another procedure forgets the papers and the case, not the applicant', () => {
  const before = { ...filled, caseCode: 'NHA_O', papers: { TP01: { originals: 1, copies: 0 } } };
  const after = withProcedure(before, '2.000815', 'Chứng thực');
  assert.deepEqual([after.agencyCode, after.caseCode, after.papers], ['', '', {}]);
  assert.equal(after.applicant, before.applicant);
});

test('the officer’s own agency handles what it offers; else the only one does, received by the officer’s own', () => {
  assert.deepEqual(usualAgencies(['H20.32', 'H20.31'], ['H20.31', 'H20.31.01']), {
    agencyCode: 'H20.31',
    receivingAgencyCode: '',
  });
  assert.deepEqual(usualAgencies(['H20.15'], ['H20.31']), { agencyCode: 'H20.15', receivingAgencyCode: 'H20.31' });
  assert.deepEqual(usualAgencies(['H20.15', 'H20.16'], ['H20.31']), { agencyCode: '', receivingAgencyCode: 'H20.31' });
  assert.deepEqual(usualAgencies(['H20.15', 'H20.16'], []), { agencyCode: '', receivingAgencyCode: '' });
});

test('agencies one acts for are named once, and seeing is not acting', () => {
  const post = { roleCode: 'R', roleName: '', see: 'own', configure: 'none', operate: false } as const;
  const posts = [
    { ...post, agencyCode: 'A', act: 'own' as const },
    { ...post, agencyCode: 'A', act: 'own' as const },
    { ...post, agencyCode: 'B', act: 'none' as const },
  ];
  assert.deepEqual(actingAgencies({ posts }), ['A']);
});

test('one press takes all required papers as asked and leaves what was entered', () => {
  const asked = [
    { partNo: 'TP01', required: true, originals: 2, copies: 1 },
    { partNo: 'TP02', required: true, originals: 0, copies: 0 },
    { partNo: 'TP03', required: false, originals: 1, copies: 0 },
    { partNo: 'TP04', required: true, originals: 1, copies: 0 },
  ];
  assert.deepEqual(allReceived(asked, { TP04: { originals: 0, copies: 3 } }), {
    TP01: { originals: 2, copies: 1 },
    TP02: { originals: 1, copies: 0 },
    TP04: { originals: 0, copies: 3 },
  });
});

test('a paper ticked since the server answered is no longer missing; other reasons stand', () => {
  const message = { vi: 'x', en: 'x' };
  const about = (code: string, details: Record<string, unknown>) => ({ code, message, mender: message, details });
  const refusals = [about('part-missing', { partNos: ['TP01', 'TP02'] }), about('not-your-step', {})];
  const missing = stillMissing({ refusals, parts: [] }, { papers: { TP01: { originals: 1, copies: 0 } } });
  assert.deepEqual(missing.papers, ['TP02']);
  assert.deepEqual(
    missing.reasons.map(({ code }) => code),
    ['not-your-step'],
  );
});

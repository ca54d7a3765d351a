import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  APPLICANT_KINDS,
  type ApplicantDraft,
  applicantFaults,
  applicantOf,
  cleanNumber,
  emptyApplicant,
  numberState,
} from '../../../admin-ui/resources/dossiers/desk/applicant.ts';
import { readCardScan } from '../../../admin-ui/resources/dossiers/desk/card-scan.ts';
import { countries, findCountries } from '../../../admin-ui/resources/dossiers/desk/countries.ts';
import { readDay } from '../../../admin-ui/resources/dossiers/desk/read-day.ts';
import { check } from '../../../schemas/validate.ts';

const nga: ApplicantDraft = { ...emptyApplicant, idNo: '087190001234', name: 'Nguyễn Thị Hồng Nga' };
const company: ApplicantDraft = { ...emptyApplicant, kind: 'organisation', idNo: '0100000003', name: 'Công ty A' };
const kim: ApplicantDraft = {
  ...emptyApplicant,
  kind: 'foreigner',
  idNo: 'M12345678',
  name: 'Kim Min-jun',
  nationality: 'KR',
};

test('a number is typing until it is long enough to be wrong', () => {
  const states = ['', '0', '08719000', '087190001', '08719000123', '087190001234', '097190001234'];
  assert.deepEqual(
    states.map((idNo) => numberState({ kind: 'person', idNo })),
    ['empty', 'typing', 'typing', 'right', 'typing', 'right', 'wrong'],
  );
});

test('a tax code is told wrong at its tenth digit, and a branch may still be typed', () => {
  const states = ['010000000', '0100000003', '0100000004', '0100000003-', '0100000003-001'];
  assert.deepEqual(
    states.map((idNo) => numberState({ kind: 'organisation', idNo })),
    ['typing', 'right', 'wrong', 'typing', 'right'],
  );
});

test('a passport is never checked as a citizen number', () => {
  assert.equal(numberState({ kind: 'foreigner', idNo: 'M12' }), 'typing');
  assert.equal(numberState({ kind: 'foreigner', idNo: '12345678' }), 'right');
  assert.equal(applicantFaults({ ...kim, idNo: '000000000000' }).idNo, undefined);
});

test('numbers lose what people read between the digits', () => {
  assert.equal(cleanNumber('person', '087 190.001 234'), '087190001234');
  assert.equal(cleanNumber('organisation', '0100000003 - 001'), '0100000003-001');
  assert.equal(cleanNumber('foreigner', 'm 1234-5678'), 'M12345678');
});

test('every fault is named at its field', () => {
  assert.deepEqual(applicantFaults(emptyApplicant), { idNo: 'empty', name: 'empty' });
  assert.deepEqual(applicantFaults({ ...nga, idNo: '1', telNo: '12', email: 'nga', birthDate: '31/02/1990' }), {
    idNo: 'citizen-number',
    telNo: 'phone',
    email: 'email',
    birthDate: 'day',
  });
  assert.deepEqual(applicantFaults({ ...kim, nationality: '' }), { nationality: 'empty' });
  assert.deepEqual(applicantFaults({ ...company, idNo: '1', birthDate: 'x' }), { idNo: 'tax-code' });
});

test('what is sent has the shape of its kind, without fields of the others or empty ones', () => {
  const everything = {
    telNo: ' 0912345678 ',
    email: '',
    address: 'Sa Đéc',
    birthDate: '1990-09-05',
    idDate: '2022-01-01',
    representative: 'Trần B',
    nationality: 'KR',
  };
  for (const draft of [nga, company, kim]) {
    assert.deepEqual(applicantFaults({ ...draft, ...everything }), {});
    const checked = check('Applicant', applicantOf({ ...draft, ...everything }));
    assert.deepEqual(checked.ok ? [] : checked.errors, []);
  }
  assert.deepEqual(applicantOf({ ...nga, ...everything }), {
    kind: 'person',
    idNo: '087190001234',
    name: 'Nguyễn Thị Hồng Nga',
    telNo: '0912345678',
    address: 'Sa Đéc',
    birthDate: '1990-09-05',
    idDate: '2022-01-01',
  });
});

test('a scanned citizen card fills in its holder once all of it has come', () => {
  const scan = '087190001234|312345678|Nguyễn Thị Hồng Nga|05091990|Nữ|12 Nguyễn Huệ, Sa Đéc|01012022';
  assert.deepEqual(readCardScan(scan), {
    kind: 'person',
    idNo: '087190001234',
    name: 'Nguyễn Thị Hồng Nga',
    birthDate: '1990-09-05',
    address: '12 Nguyễn Huệ, Sa Đéc',
    idDate: '2022-01-01',
  });
  assert.equal(readCardScan(scan.replace('|312345678|', '||'))?.idNo, '087190001234');
  assert.equal(readCardScan(scan.slice(0, -1)), undefined);
  assert.equal(readCardScan('087190001234'), undefined);
});

test('days are typed with or without slashes; what is no day stays none', () => {
  for (const typed of ['5/9/1990', '05-09-1990', '05.09.1990', '05091990']) assert.equal(readDay(typed), '1990-09-05');
  for (const typed of ['31/02/1990', '5/13/1990', '5/9/90', '0509199', 'hôm nay'])
    assert.equal(readDay(typed), undefined);
});

test('countries are found by name without marks and by code', () => {
  const all = countries('vi');
  assert.ok(all.length > 190);
  assert.deepEqual(
    findCountries(all, 'han quoc').map(({ code }) => code),
    ['KR'],
  );
  assert.ok(findCountries(all, 'kr').some(({ code }) => code === 'KR'));
  assert.ok(!all.some(({ code }) => code === 'ZZ' || code === 'EU'));
});

test('every kind of applicant can be complete', () => {
  const complete = { person: nga, organisation: company, foreigner: kim };
  for (const kind of APPLICANT_KINDS) assert.deepEqual(applicantFaults(complete[kind]), {});
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { describeCondition } from '../../engine/domain/condition/describe.ts';
import { evaluateCondition } from '../../engine/domain/condition/evaluate.ts';
import type { ConditionFacts } from '../../engine/domain/condition/facts.ts';
import { parseCondition } from '../../engine/domain/condition/parse.ts';
import { check } from '../../schemas/validate.ts';

const FACTS: ConditionFacts = {
  now: '2026-01-20T03:00:00.000Z',
  payment: { exists: true, paid: false },
  online: true,
  viaPostal: 1,
  fromViaPostal: 2,
  vnpostalStatus: 3,
  serviceCode: '1.009972',
  agencyCode: 'H20.24',
  templateNo: 'MAU_1',
  originality: 3,
  serverNos: ['SERVER_DVC', 'SERVER_VPT'],
  stepsLeft: ['100', '200'],
  actorRoles: ['CHUYEN_VIEN', 'LANH_DAO'],
  holderRoles: ['CHUYEN_VIEN'],
  receiveDate: '2026-01-05T03:00:00.000Z',
  cancellingDate: '2026-01-06T03:00:00.000Z',
  correctingDate: null,
  endorsementDate: null,
  durationCount: 15,
  durationUnit: 'working-day',
  multipleCheck: 'Lô1',
  govsync: 'GOV1',
  metaData: { sequenceQLVB: '7' },
  formValue: (file, field) => (file === 'TP01' && field === 'loai' ? 'Mới' : undefined),
  waitingDeadline: (days) => (days <= 11 ? '2026-01-20T03:00:00.000Z' : '2026-02-20T03:00:00.000Z'),
};

const holds = (text: string, facts: Partial<ConditionFacts> = {}): boolean | null =>
  evaluateCondition(parseCondition(text).condition, { ...FACTS, ...facts }).holds;

const WORDS: [text: string, isTrue: Partial<ConditionFacts>, isFalse: Partial<ConditionFacts>][] = [
  ['payok', { payment: { exists: false, paid: false } }, {}],
  ['payok', { payment: { exists: true, paid: true } }, {}],
  ['paynotok', {}, { payment: { exists: false, paid: false } }],
  ['cancelling', {}, { cancellingDate: null }],
  ['reject_cancelling', {}, { cancellingDate: null }],
  ['correcting', { correctingDate: FACTS.now }, {}],
  ['reject_correcting', { correctingDate: FACTS.now }, {}],
  ['submitting', { endorsementDate: FACTS.now }, {}],
  ['reject_submitting', { endorsementDate: FACTS.now }, {}],
  ['online=true', {}, { online: false }],
  ['online=false', { online: false }, {}],
  ['service=1.009972', {}, { serviceCode: '1.009973' }],
  ['notservicecode=1.009972', { serviceCode: null }, {}],
  ['agencys=h20.24', {}, { agencyCode: 'H20.25' }],
  ['agency=H20.24', {}, { agencyCode: null }],
  ['agency=H20.1|H20.24', {}, { agencyCode: 'H20.2' }],
  ['notagencycode=H20.24', { agencyCode: 'H20.25' }, {}],
  ['template=MAU_1', {}, { templateNo: 'MAU_2' }],
  ['originality=3', {}, { originality: 2 }],
  ['originality=3', {}, { originality: -3 }],
  ['stepdone=100', {}, { stepsLeft: [] }],
  ['stepdone=900|200', {}, { stepsLeft: ['20', '9'] }],
  ['stepnotdone=300', {}, { stepsLeft: ['300'] }],
  ['#loai@TP01=Mới', {}, { formValue: () => 'Cũ' }],
  ['viapostal=1', {}, { viaPostal: 0 }],
  ['frompostal=2', {}, { fromViaPostal: 1 }],
  ['postStatus=3', {}, { vnpostalStatus: null }],
  ['roledone=CHUYEN_VIEN', {}, { holderRoles: [] }],
  ['rolecode=LANH_DAO+CHUYEN_VIEN', {}, { holderRoles: ['VAN_THU'] }],
  ['isRoles=VAN_THU+LANH_DAO', {}, { actorRoles: [] }],
  ['waiting_overdue>11', {}, { now: '2026-01-20T02:59:59.999Z' }],
  ['waiting_overdue>12', { now: '2026-03-01T00:00:00.000Z' }, { receiveDate: null }],
  ['waiting_overdue<=12', {}, { receiveDate: null }],
  ['durationCount>10', {}, { durationCount: 10 }],
  ['durationCount>10', {}, { durationUnit: 'hour' }],
  ['multipleCheck=lô1', {}, { multipleCheck: null }],
  ['serversync=SERVER_VPT', {}, { serverNos: ['SERVER'] }],
  ['sequenceQLVB=7', {}, { metaData: {} }],
  ['govsync=GOV1', {}, { govsync: 'GOV2' }],
  ['govsync=GOV1', { govsync: null, metaData: { govsync: 'GOV1' } }, { govsync: null }],
  ['= dossier.online and fee.total > 0', { fee: fee(5) }, { fee: fee(0) }],
];
function fee(total: number): ConditionFacts['fee'] {
  return { feeAmount: total, serviceAmount: 0, shipAmount: 0, total };
}

for (const [text, isTrue, isFalse] of WORDS) {
  test(`${text} holds and fails by its fact`, () => {
    assert.equal(holds(text, isTrue), true);
    assert.equal(holds(text, isFalse), false);
    const { condition } = parseCondition(text);
    assert.ok(check('Condition', condition).ok);
    assert.equal(describeCondition(condition).length, 1);
    assert.equal(holds(text, { ...undefinedFacts }), null);
  });
}
const undefinedFacts: Partial<ConditionFacts> = Object.fromEntries(
  Object.keys(FACTS)
    .filter((key) => key !== 'now')
    .map((key) => [key, undefined]),
);

test('waiting never holds and says so when it is parsed', () => {
  assert.equal(holds('waiting'), false);
  assert.deepEqual(
    parseCondition('waiting').findings.map(({ code }) => code),
    ['condition-never-true'],
  );
});

test('every false term is told, and what could not be decided beside them', () => {
  const { condition } = parseCondition('payok, online=false, viapostal=1, submitting, = applicant.name = "A"');
  const outcome = evaluateCondition(condition, FACTS);
  assert.ok(outcome.holds === false);
  assert.deepEqual(
    outcome.failed.map(({ word }) => word),
    ['payok', 'online', 'submitting'],
  );
  assert.deepEqual(outcome.undecided[0]?.missing, ['applicant.name']);
});

test('a blank text always holds', () => {
  assert.equal(holds(' , ,'), true);
  assert.deepEqual(describeCondition({ terms: [] }), [{ vi: 'Luôn được phép', en: 'Always allowed' }]);
});

test('an unknown word never holds', () => assert.equal(holds('payok, hoan_thanh'), false));

test('an unknown word alone is undecided', () => assert.equal(holds('hoan_thanh=1'), null));

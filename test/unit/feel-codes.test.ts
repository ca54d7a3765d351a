import assert from 'node:assert/strict';
import test from 'node:test';
import { recodedFeel } from '../../engine/domain/condition/feel-codes.ts';
import { recodedText } from '../../engine/domain/exchange/recode-texts.ts';

const recode = (kind: string, code: string): string => (code.startsWith('cũ') ? `${kind}/${code.slice(3)}` : code);

for (const [before, after] of [
  ['dossier.agencyCode = "cũ A"', 'dossier.agencyCode = "agency/A"'],
  ['dossier.agencyCode != "B"', 'dossier.agencyCode != "B"'],
  ['"cũ 1" = dossier.serviceCode and payment.paid', '"service/1" = dossier.serviceCode and payment.paid'],
  ['dossier.agencyCode in ("cũ A", "B", "cũ C")', 'dossier.agencyCode in ("agency/A", "B", "agency/C")'],
  ['list contains(actor.roles, "cũ R") or fee.total > 0', 'list contains(actor.roles, "role/R") or fee.total > 0'],
  [
    'if dossier.templateNo = "cũ M" then true else false',
    'if dossier.templateNo = "dossier-template/M" then true else false',
  ],
  ['applicant.name = "cũ A"', 'applicant.name = "cũ A"'],
  ['dossier.agencyCode = "cũ" + "A"', 'dossier.agencyCode = "cũ" + "A"'],
  ['dossier.agencyCode = actor.agencyCode', 'dossier.agencyCode = actor.agencyCode'],
  ['dossier.agencyCode = (', 'dossier.agencyCode = ('],
] as const)
  test(`codes of an expression under others: ${before}`, () => {
    assert.equal(recodedFeel(before, recode), after);
    assert.equal(recodedText('preCondition', `=${before}`, recode)?.replace(/^= /, '='), `=${after}`);
  });

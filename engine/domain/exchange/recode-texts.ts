// Codes inside the texts that OpenCPS parses when it runs: conditions and children to open.
import type { ConditionTerm, DefinitionKind } from '../../../schemas/types/index.ts';
import { recodedFeel } from '../condition/feel-codes.ts';
import { parseCondition } from '../condition/parse.ts';
import { printCondition } from '../condition/print.ts';
import { readCreateDossiers } from '../process/read-texts.ts';
import type { Recode } from './code-fields.ts';

const WORDS: Partial<Record<ConditionTerm['word'], DefinitionKind>> = {
  agency: 'agency',
  notagencycode: 'agency',
  service: 'service',
  notservicecode: 'service',
  template: 'dossier-template',
  roledone: 'role',
  rolecode: 'role',
  roles: 'role',
};

function recodedTerm(term: ConditionTerm, recode: Recode): ConditionTerm {
  if (term.word === 'feel') return { ...term, expression: recodedFeel(term.expression, recode) };
  const kind = WORDS[term.word];
  if (kind === undefined) return term;
  if ('codes' in term) return { ...term, codes: term.codes.map((code) => recode(kind, code)) };
  return 'anyOf' in term ? { ...term, anyOf: term.anyOf.map((code) => recode(kind, code)) } : term;
}

/** A condition with other codes in the place of those it names; word for word the same where none is another. */
function recodedCondition(text: string, recode: Recode): string {
  const { condition, flags } = parseCondition(text, '');
  const terms = condition.terms.map((term) => recodedTerm(term, recode));
  const same = terms.every((term, index) => JSON.stringify(term) === JSON.stringify(condition.terms[index]));
  return same ? text : printCondition({ ...condition, terms }, flags);
}

const ROLE_WORDS: Readonly<Record<string, DefinitionKind>> = {
  agency: 'agency',
  service: 'service',
  template: 'dossier-template',
};

/** The condition of a role: that of a process has words of its own (`agency X`), that of a step those of an action. */
function recodedRoleCondition(text: string, recode: Recode): string {
  let found = false;
  const pieces = text.split(',').map((piece) => {
    const [, before = '', word = '', gap = '', code = '', after = ''] =
      /^(\s*)(agency|service|template)(\s+)(\S.*?)(\s*)$/i.exec(piece) ?? [];
    const kind = ROLE_WORDS[word.toLowerCase()];
    if (!kind) return piece;
    found = true;
    return `${before}${word}${gap}${recode(kind, code)}${after}`;
  });
  return found ? pieces.join(',') : recodedCondition(text, recode);
}

/** The children an action opens, under other codes; word for word the same where none is another, or one is not understood. */
function recodedChildren(text: string, recode: Recode): string {
  const { value, findings } = readCreateDossiers(text);
  if (findings.length > 0) return text;
  let changed = false;
  const take = (kind: DefinitionKind, code: string, mark: string): string => {
    const next = code === '' ? '' : recode(kind, code);
    changed ||= next !== code;
    return next === '' ? '' : mark + next;
  };
  const children = value.map(
    ({ agencyCode, templateNo, serviceCode }) =>
      take('agency', agencyCode, '') + take('dossier-template', templateNo, '#') + take('service', serviceCode, '@'),
  );
  return changed ? children.join(', ') : text;
}

/** Fields of a process whose text names codes. */
const TEXTS: Readonly<Record<string, (text: string, recode: Recode) => string>> = {
  preCondition: recodedCondition,
  condition: recodedRoleCondition,
  createDossiers: recodedChildren,
};

/** What a field's text becomes; undefined where the field is no such text. */
export function recodedText(field: string, value: unknown, recode: Recode): string | undefined {
  const read = Object.hasOwn(TEXTS, field) ? TEXTS[field] : undefined;
  return read && typeof value === 'string' ? read(value, recode) : undefined;
}

/** Letters that part codes in those texts; a code with one of them would be read as several. */
export const PARTING = /[,#@|+]/;

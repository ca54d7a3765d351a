import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { recodedText } from './recode-texts.ts';
import { isRecord } from './same-value.ts';

type Body = Record<string, unknown>;

/** Fields that hold a code, wherever in a definition they stand, and the kind it is of. */
const FIELDS: Record<string, DefinitionKind> = {
  roleCode: 'role',
  agencyCode: 'agency',
  govAgencyCode: 'agency',
  parentCode: 'agency',
  ownerAgency: 'agency',
  processNo: 'service-process',
  templateNo: 'dossier-template',
  serviceCode: 'service',
  feePolicyCode: 'fee-policy',
  policyCode: 'fee-policy',
  collectionCode: 'dictionary',
  calendarCode: 'calendar',
};

/** Says what stands for a code of a kind. */
export type Recode = (kind: DefinitionKind, code: string) => string;

function recoded(value: unknown, recode: Recode): unknown {
  if (Array.isArray(value)) return value.map((item) => recoded(item, recode));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      const text = recodedText(field, inner, recode);
      if (text !== undefined) return [field, text];
      const kind = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
      return [field, kind && typeof inner === 'string' && inner !== '' ? recode(kind, inner) : recoded(inner, recode)];
    }),
  );
}

/** A body with other codes in the place of those it names, inside its texts too, and of its own. */
export function recodedBody(kind: DefinitionKind, body: Body, recode: Recode): Body {
  const next = recoded(body, recode);
  if (!isRecord(next)) return body;
  return kind === 'service-config'
    ? { ...next, serviceConfigCode: `${String(next.serviceCode)}@${String(next.govAgencyCode)}` }
    : next;
}

/** The codes a body names, its own among them, each once. */
export function codesNamed(kind: DefinitionKind, body: Body): Map<string, { kind: DefinitionKind; code: string }> {
  const named = new Map<string, { kind: DefinitionKind; code: string }>();
  recodedBody(kind, body, (of, code) => {
    named.set(`${of}/${code}`, { kind: of, code });
    return code;
  });
  return named;
}

/** Kinds whose own code can be another one here. */
export const RECODED: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>(Object.values(FIELDS));

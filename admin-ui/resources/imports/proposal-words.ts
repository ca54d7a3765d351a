import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import type { Proposal } from '../../../schemas/types/index.ts';

type Body = Proposal['body'];

/** A proposal as a person reads it: what is put into the sentence of its kind. */
export interface ProposalWords {
  /** Message of the sentence. */
  message: string;
  values: Record<string, string | number>;
}

/** The text of a field; empty where there is none. */
export function textAt(body: unknown, field: string): string {
  const value: unknown = isRecord(body) ? body[field] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** One way an offer handles dossiers: a process with a dossier template. */
export interface PairOption {
  optionName: string;
  templateNo: string;
  templateName: string;
  processNo: string;
  processName: string;
}

/** What a pair proposes: a procedure, who offers it, and how. */
export interface PairParts {
  serviceCode: string;
  serviceName: string;
  /** Whether the procedure itself comes with it. */
  newService: boolean;
  agencyCode: string;
  agencyName: string;
  level: number;
  options: PairOption[];
}

/** A field of a body as a body of its own; empty where it is none. */
export function partOf(body: Body, field: string): Body {
  const part = body[field];
  return isRecord(part) ? part : {};
}

export function readPair(body: Body): PairParts {
  const offer = partOf(body, 'serviceConfig');
  const options = Array.isArray(offer.processes) ? offer.processes : [];
  const newService = isRecord(body.service);
  const [first] = options;
  return {
    serviceCode: textAt(offer, 'serviceCode'),
    serviceName: newService ? textAt(body.service, 'serviceName') : textAt(first, 'processName'),
    newService,
    agencyCode: textAt(offer, 'govAgencyCode'),
    agencyName: textAt(offer, 'govAgencyName'),
    level: Number(offer.serviceLevel ?? 0),
    options: options.map((option) => ({
      optionName: textAt(option, 'optionName'),
      templateNo: textAt(option, 'templateNo'),
      templateName: textAt(option, 'templateName'),
      processNo: textAt(option, 'processNo'),
      processName: textAt(option, 'processName'),
    })),
  };
}

/** Who is proposed to hold which role where. */
export interface HolderParts {
  employeeNo: string;
  fullName: string;
  roleCode: string;
  agencyCode: string;
}

export function readHolder(body: Body): HolderParts {
  const [post] = Array.isArray(body.posts) ? body.posts : [];
  return {
    employeeNo: textAt(body, 'employeeNo'),
    fullName: textAt(body, 'fullName'),
    roleCode: textAt(post, 'roleCode'),
    agencyCode: textAt(post, 'agencyCode'),
  };
}

/** The sentence a proposal is confirmed by. */
export function wordsOf(kind: Proposal['kind'], body: Body): ProposalWords {
  if (kind === 'role-holder') return { message: 'imports.propose.holder', values: { ...readHolder(body) } };
  if (kind === 'agency')
    return {
      message: textAt(body, 'parentCode') === '' ? 'imports.propose.agencyTop' : 'imports.propose.agency',
      values: {
        name: textAt(body, 'agencyName'),
        code: textAt(body, 'agencyCode'),
        parent: textAt(body, 'parentCode'),
      },
    };
  if (kind === 'role')
    return {
      message: 'imports.propose.role',
      values: { name: textAt(body, 'roleName'), code: textAt(body, 'roleCode') },
    };
  const { options, newService, ...pair } = readPair(body);
  return {
    message: newService ? 'imports.propose.pairNew' : 'imports.propose.pair',
    values: {
      ...pair,
      process: [...new Set(options.map(({ processNo }) => processNo))].join(', '),
      templates: options.map(({ templateNo }) => templateNo).join(', '),
    },
  };
}

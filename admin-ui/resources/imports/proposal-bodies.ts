import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import type { ApplyImportBody, Proposal } from '../../../schemas/types/index.ts';
import { type PairParts, partOf, readHolder, textAt } from './proposal-words.ts';

type Body = Proposal['body'];

/** An agency by code and name. */
export interface NamedAgency {
  code: string;
  name: string;
}

/** A pair with what somebody changed in it; an option left out of `options` is not offered. */
export function withPair(body: Body, pair: PairParts): Body {
  const offer = partOf(body, 'serviceConfig');
  const before: unknown[] = Array.isArray(offer.processes) ? offer.processes : [];
  const processes = before.flatMap((option) => {
    const kept = pair.options.find(
      ({ templateNo, processNo }) =>
        templateNo === textAt(option, 'templateNo') && processNo === textAt(option, 'processNo'),
    );
    return kept && isRecord(option) ? [{ ...option, optionName: kept.optionName }] : [];
  });
  const serviceConfig = {
    ...offer,
    serviceConfigCode: `${pair.serviceCode}@${pair.agencyCode}`,
    serviceCode: pair.serviceCode,
    govAgencyCode: pair.agencyCode,
    govAgencyName: pair.agencyName,
    serviceLevel: pair.level,
    processes,
  };
  if (!isRecord(body.service)) return { ...body, serviceConfig };
  return {
    ...body,
    service: { ...body.service, serviceCode: pair.serviceCode, serviceName: pair.serviceName },
    serviceConfig,
  };
}

/** A proposal at another agency: who offers the procedure, where the role is held. Others stay as they are. */
export function atAgency(kind: Proposal['kind'], body: Body, { code, name }: NamedAgency): Body {
  if (kind === 'role-holder') return { ...body, posts: [{ roleCode: readHolder(body).roleCode, agencyCode: code }] };
  if (kind !== 'pair') return body;
  const offer = partOf(body, 'serviceConfig');
  return {
    ...body,
    serviceConfig: {
      ...offer,
      serviceConfigCode: `${textAt(offer, 'serviceCode')}@${code}`,
      govAgencyCode: code,
      govAgencyName: name,
    },
  };
}

const isPost = (value: unknown): value is { roleCode: string; agencyCode: string } =>
  isRecord(value) && typeof value.roleCode === 'string' && typeof value.agencyCode === 'string';

const postsOf = (body: Body) => (Array.isArray(body.posts) ? body.posts.filter(isPost) : []);

/** A person with more posts than before, none of them twice. */
export function withPosts(person: Body, more: readonly unknown[]): Body {
  const posts = [...postsOf(person), ...more.filter(isPost)];
  const once = new Map(posts.map((post) => [`${post.roleCode}@${post.agencyCode}`, post]));
  return { ...person, posts: [...once.values()] };
}

/** What was decided about the proposals of a plan. */
export interface ProposalDecisions {
  proposals: readonly Proposal[];
  confirmed: ReadonlySet<string>;
  /** Bodies that somebody changed, by key of the proposal. */
  bodies: Readonly<Record<string, Body>>;
  /** People who are here already and take a role, by key of the proposal. */
  people: Readonly<Record<string, string>>;
  /** Their records as they are now, by code. */
  records: ReadonlyMap<string, Body>;
}

/**
 * The confirmed proposals as they are applied. One person who takes several roles is one record, so each of that
 * person's proposals carries all the posts: whichever is saved last loses none.
 */
export function confirmedProposals({
  proposals,
  confirmed,
  bodies,
  people,
  records,
}: ProposalDecisions): NonNullable<ApplyImportBody['proposals']> {
  const chosen = proposals
    .filter(({ proposalKey }) => confirmed.has(proposalKey))
    .map(({ proposalKey, kind, body }) => ({ proposalKey, kind, body: bodies[proposalKey] ?? body }));
  const holders = chosen
    .filter(({ kind }) => kind === 'role-holder')
    .map(({ proposalKey, body }) => ({
      proposalKey,
      body,
      employeeNo: people[proposalKey] ?? textAt(body, 'employeeNo'),
    }));
  return chosen.map(({ proposalKey, kind, body }) => {
    if (kind !== 'role-holder') return { proposalKey, body };
    const employeeNo = people[proposalKey] ?? textAt(body, 'employeeNo');
    const own = holders.filter((holder) => holder.employeeNo === employeeNo);
    const person = records.get(employeeNo) ?? own[0]?.body ?? body;
    return {
      proposalKey,
      body: withPosts(
        person,
        own.flatMap((holder) => postsOf(holder.body)),
      ),
    };
  });
}

import type { ChildRule, CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { findPart } from '../../dossier/papers.ts';
import { agencyOfRole, findStepHolders, needsOfficer, rolesOfStep, stepNeeds } from '../../dossier/step-holders.ts';
import { parseNumberPattern } from '../../numbering/parse-number-pattern.ts';
import { COUNTERS } from '../../numbering/pattern.ts';
import { tableOf } from '../table.ts';
import { lint } from './catalogue.ts';
import { legalNumber } from './mends.ts';
import type { OfferedOption, Surroundings } from './surroundings.ts';

/** Names that acts give papers and that a template of the process lacks. */
function lintParts({ processNo, actions }: CompiledProcess, around: Surroundings): Finding[] {
  const templates = [...new Set(around.offersOf(processNo).map(({ option }) => option.templateNo))].flatMap(
    (templateNo) => around.template(templateNo) ?? [],
  );
  if (templates.length === 0) return [];
  const missing = (named: readonly string[], path: string): Finding[] =>
    named.flatMap((name) => {
      const lacking = templates.filter(({ parts }) => !findPart(parts, name)).map(({ templateNo }) => templateNo);
      return lacking.length > 0 ? [lint('action-part-missing', path, `“${name}” (${lacking.join(', ')})`)] : [];
    });
  return actions.flatMap(({ createFiles, returnFiles }, index) => [
    ...missing(createFiles, `/actions/${index}/createDossierFiles`),
    ...missing(returnFiles, `/actions/${index}/returnDossierFiles`),
  ]);
}

/** Roles nobody knows, steps nobody would take at an agency that offers the process, acts with nobody to name. */
function lintPeople(process: CompiledProcess, around: Surroundings): Finding[] {
  const { directory } = around;
  const table = tableOf(process);
  const agencies = [...new Set(around.offersOf(process.processNo).map(({ offer }) => offer.govAgencyCode))];
  const known = agencies.filter((code) => directory.agency(code) !== undefined);
  const nameOf = (code: string): string => directory.agency(code)?.agencyName ?? code;
  const unknownRoles = (roles: CompiledProcess['roles'], path: string): Finding[] =>
    roles.flatMap(({ roleCode }, index) =>
      directory.role(roleCode) ? [] : [lint('role-unknown', `${path}/roles/${index}/roleCode`, roleCode)],
    );
  const needs = stepNeeds(table);
  const empty = new Map<string, string[]>();
  for (const agency of known)
    for (const step of findStepHolders(needs, agency, directory))
      if (step.empty) empty.set(step.stepCode, [...(empty.get(step.stepCode) ?? []), nameOf(agency)]);
  const nobodyToName = (stepCode: string | null): string[] => {
    const step = stepCode === null ? undefined : table.step(stepCode);
    if (!step || !needsOfficer(step, table)) return [];
    const roles = rolesOfStep(step, table);
    return known.filter((agency) =>
      roles.every(({ roleCode }) => {
        const at = agencyOfRole(roleCode, { handling: agency, receiving: agency }, directory);
        return directory.holders(roleCode, at).length === 0;
      }),
    );
  };
  return [
    ...unknownRoles(process.roles, ''),
    ...process.steps.flatMap(({ stepCode, roles }, index) => {
      const nobody = empty.get(stepCode) ?? [];
      return [
        ...unknownRoles(roles, `/steps/${index}`),
        ...(nobody.length > 0 ? [lint('step-nobody', `/steps/${index}/roles`, nobody.join(', '))] : []),
      ];
    }),
    ...process.actions.flatMap(({ assign, inside, to, defaultAssignee }, index): Finding[] => {
      const nobody = assign > 0 && inside ? nobodyToName(to) : [];
      const person = defaultAssignee === undefined ? undefined : directory.person(defaultAssignee);
      return [
        ...(nobody.length > 0
          ? [lint('assignee-nobody', `/actions/${index}/allowAssignUser`, nobody.map(nameOf).join(', '))]
          : []),
        ...(defaultAssignee !== undefined && person?.workingStatus !== 1
          ? [lint('default-assignee-unknown', `/actions/${index}/assignUserName`, defaultAssignee)]
          : []),
      ];
    }),
  ];
}

/** Whether a child would run the process that opens it: of the same procedure where it names none. */
const opensItself = ({ serviceCode, agencyCode, templateNo }: ChildRule, own: readonly OfferedOption[]): boolean =>
  own.some(
    ({ offer, option }) =>
      offer.govAgencyCode === agencyCode &&
      (serviceCode === '' || offer.serviceCode === serviceCode) &&
      (templateNo === '' || option.templateNo === templateNo),
  );

/** Codes of other definitions that nobody has. */
function lintNames(process: CompiledProcess, around: Surroundings): Finding[] {
  const { statuses } = around;
  const own = around.offersOf(process.processNo);
  return [
    ...process.steps.flatMap(({ status }, index) =>
      statuses && status !== '' && !statuses.has(status)
        ? [lint('status-unknown', `/steps/${index}/dossierStatus`, status)]
        : [],
    ),
    ...process.actions.flatMap(({ documentTypes, notification, children }, index): Finding[] => {
      const path = `/actions/${index}`;
      const papers = documentTypes.filter((code) => !around.knows('document-type', code));
      const told = notification?.notificationType;
      return [
        ...papers.map((code) => lint('document-type-unknown', `${path}/postAction`, code)),
        ...(told && !around.knows('notification-template', told)
          ? [lint('notification-unknown', `${path}/actionCode`, told)]
          : []),
        ...children.flatMap(({ serviceCode, agencyCode }) =>
          serviceCode !== '' && !around.isOffered(serviceCode, agencyCode || undefined)
            ? [lint('child-not-offered', `${path}/createDossiers`, serviceCode)]
            : [],
        ),
        ...children.flatMap((child) =>
          opensItself(child, own) ? [lint('child-opens-itself', `${path}/createDossiers`, child.agencyCode)] : [],
        ),
      ];
    }),
  ];
}

const AGENCY_SCOPES: ReadonlySet<string> = new Set(['agency', 'config-agency']);

/** One series of numbers for several agencies. */
function lintSeries({ processNo, dossierNoPattern }: CompiledProcess, around: Surroundings): Finding[] {
  const agencies = new Set(around.offersOf(processNo).map(({ offer }) => offer.govAgencyCode));
  if (agencies.size < 2 || dossierNoPattern.trim() === '') return [];
  const { pattern } = parseNumberPattern(dossierNoPattern);
  if (pattern.source !== 'written') return [];
  const counters = pattern.parts.flatMap((part) => (part.type === 'counter' ? [COUNTERS[part.token].scope] : []));
  if (counters.length === 0 || counters.some((scope) => AGENCY_SCOPES.has(scope))) return [];
  const names = [...agencies].map((code) => around.directory.agency(code)?.agencyName ?? code);
  return [lint('number-crosses-agencies', '/dossierNoPattern', names.join(', '), legalNumber('/dossierNoPattern'))];
}

/** What is wrong with a process among the offers, templates, people and lists it is used with. */
export function lintProcessInContext(process: CompiledProcess, around: Surroundings): Finding[] {
  return [
    ...lintParts(process, around),
    ...lintPeople(process, around),
    ...lintNames(process, around),
    ...lintSeries(process, around),
  ];
}

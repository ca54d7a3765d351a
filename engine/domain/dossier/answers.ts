import type { ChildDossier, Dossier, DossierEvent, Instant, Timer } from '../../../schemas/types/index.ts';
import { usernameOf } from '../access/directory.ts';
import type { ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';

/** Working hours in which the other side must answer (NĐ 63/2024 Đ7.4, T18). */
export const ANSWER_WITHIN = { count: 2, unit: 'hour' } as const;

/** Since when a child's side owes an answer; undefined where it owes none, or both sides were told. */
export const silentSince = ({
  state,
  answeredAt,
  alertedAt,
  openingAt,
  plannedAt,
}: ChildDossier): Instant | undefined =>
  (state === 'opening' || state === 'open') && answeredAt === undefined && alertedAt === undefined
    ? (openingAt ?? plannedAt)
    : undefined;

/** Both sides are told of a silence: the parent remembers that they were. */
export const silenceHeard = (
  due: readonly Timer[],
  { children }: Pick<Dossier, 'children'>,
  now: Instant,
): DossierEvent[] =>
  due.flatMap(({ actionKey }) =>
    children
      .filter(({ childId }) => childId === actionKey)
      .map(({ childId, state }): DossierEvent => ({ type: 'child-changed', childId, state, alertedAt: now })),
  );

/** Those who run the system for either side look after it the same working day (NĐ 63/2024 Đ7.4). */
export const callOperators = (
  due: readonly Timer[],
  { dossierNo = '', serviceName, children, handlingAgency }: Dossier,
  { directory }: Pick<ActContext, 'directory'>,
): PlannedEffect[] =>
  due.flatMap(({ actionKey }) =>
    children
      .filter(({ childId }) => childId === actionKey)
      .flatMap((child): PlannedEffect[] => {
        const sides = [child.agencyCode, handlingAgency.code].flatMap((code) => directory.operators(code));
        const to = [...new Set(sides)].map((person) => ({ username: usernameOf(person), name: person.fullName }));
        if (to.length === 0) return [];
        const payload = {
          notificationType: 'TECH-CHILD-SILENT',
          to,
          dossierNo: child.dossierNo || dossierNo,
          parentNo: dossierNo,
          serviceName,
          agencyName: directory.agency(child.agencyCode)?.agencyName ?? child.agencyCode,
          since: child.openingAt ?? child.plannedAt,
        };
        // A target of its own: a side at which nobody is told holds up no technician.
        return [{ kind: 'notify', target: `operators:${child.childId}`, relatedId: child.childId, payload }];
      }),
  );

/** The message to the side that is silent; whoever holds the child when it is sent gets it. */
export const askForAnswer = (
  due: readonly Timer[],
  { dossierNo = '', serviceName, children }: Dossier,
): PlannedEffect[] =>
  due.flatMap(({ actionKey }) =>
    children
      .filter(({ childId }) => childId === actionKey)
      .map(
        (child): PlannedEffect => ({
          kind: 'notify',
          target: `reminder:${child.childId}`,
          relatedId: child.childId,
          payload: {
            notificationType: 'EMPL-CHILD-SILENT',
            holdersOf: child.childId,
            dossierNo: child.dossierNo || dossierNo,
            parentNo: dossierNo,
            serviceName,
          },
        }),
      ),
  );

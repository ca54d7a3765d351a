import { queryOptions } from '@tanstack/react-query';
import type { DossierProcess, UndoOffer, WhyAnswer, WhyBody } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';

/** Which act could be taken back; asked anew whenever the dossier has changed. */
export const undoQuery = (id: string, seq: number) =>
  queryOptions({
    queryKey: ['dossier-undo', id, seq],
    queryFn: ({ signal }) => sendJson<UndoOffer>(address('dossiers', id, 'undo'), { signal }),
    gcTime: 0,
  });

/** Why somebody cannot do an act; never remembered: what stood in the way a minute ago may be gone. */
export const whyQuery = (id: string, seq: number, body: WhyBody) =>
  queryOptions({
    queryKey: ['dossier-why', id, seq, body],
    queryFn: ({ signal }) =>
      sendJson<WhyAnswer>(address('dossiers', id, 'why'), { method: 'POST', body, signal, repeatable: true }),
    gcTime: 0,
    staleTime: 0,
  });

/** The process a dossier runs on, as it was written and as it is run; a version never changes. */
export const dossierProcessQuery = ({ id, pins: { process } }: DossierView) =>
  queryOptions({
    queryKey: ['dossier-process', id, process.version],
    queryFn: ({ signal }) => sendJson<DossierProcess>(address('dossiers', id, 'process'), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The name an officer signs in with, by the code in the list of officers. */
export const usernameQuery = (employeeNo: string) =>
  queryOptions({
    queryKey: ['officer-username', employeeNo],
    queryFn: async ({ signal }) => {
      const path = address('employees', employeeNo);
      const { body } = await sendJson<{ body: { username?: string } }>(path, { signal });
      return body.username ?? employeeNo;
    },
  });

/** Whether some of the roles leads its agency: a leader asks for others. */
export const leadsQuery = (roleCodes: string[]) =>
  queryOptions({
    queryKey: ['roles-that-lead', ...roleCodes],
    queryFn: async ({ signal }) => {
      const roles = await Promise.all(
        roleCodes.map((code) => sendJson<{ body: { leader?: number } }>(address('roles', code), { signal })),
      );
      return roles.some(({ body }) => (body.leader ?? 0) > 0);
    },
  });

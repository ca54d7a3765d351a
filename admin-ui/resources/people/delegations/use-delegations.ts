import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Delegation, Draft } from '../../../../schemas/types/index.ts';
import { check } from '../../../../schemas/validate.ts';
import { useSentence } from '../../../fields/findings.tsx';
import { address, send, sendJson } from '../../../providers/http-client.ts';
import { ServerProblem } from '../../../providers/problem.ts';

/** A delegation in its dialog: the revision it was read at, absent for a new one. */
export interface OpenDelegation {
  body: Delegation;
  revision?: number;
}

export const readDelegation = async (code: string): Promise<OpenDelegation> => {
  const { body, revision } = await sendJson<Draft>(address('delegations', code));
  const checked = check('Delegation', body);
  if (!checked.ok) throw new Error(checked.errors.map(({ path, message }) => `${path}: ${message.vi}`).join('; '));
  return { body: checked.value, revision };
};

const ifMatch = (revision: number): Record<string, string> => ({ 'If-Match': `"${revision}"` });

export async function removeDelegation(code: string): Promise<void> {
  const { revision } = await sendJson<Draft>(address('delegations', code));
  await send(address('delegations', code), { method: 'DELETE', headers: ifMatch(revision) });
}

/** Saves a delegation; answers every reason why not, in the reader's language. */
export function useSaveDelegation(revision: number | undefined) {
  const sentence = useSentence();
  const client = useQueryClient();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  async function run(body: Delegation): Promise<string[] | undefined> {
    setBusy(true);
    try {
      const known = revision !== undefined;
      await sendJson<Draft>(known ? address('delegations', body.delegationCode) : address('delegations'), {
        method: known ? 'PUT' : 'POST',
        body,
        ...(known ? { headers: ifMatch(revision) } : {}),
      });
      await client.invalidateQueries({ queryKey: ['delegations'] });
      refresh();
      return undefined;
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      const reasons = error.errors.map(({ message }) => sentence(message));
      return reasons.length > 0 ? reasons : [error.message];
    } finally {
      setBusy(false);
    }
  }
  return { run, busy };
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftListItem } from '../../../schemas/types/index.ts';
import { BodyNumber } from '../../fields/body-number.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { CodeInput } from '../lists/code-input.tsx';
import { Columns } from '../lists/section.tsx';

const MOST = 20;

const peopleLike = (q: string): Promise<DraftListItem[]> =>
  sendJson<DraftListItem[]>(
    `${address('employees')}?filter=${encodeURIComponent(JSON.stringify(q === '' ? {} : { q }))}&range=[0,${MOST - 1}]`,
  );

/** The user name of an officer's account; an officer without one is known by number. */
const accountOf = (facts: DraftListItem['facts']): string | undefined =>
  typeof facts?.username === 'string' && facts.username !== '' ? facts.username : undefined;

/** *Người được chọn ngầm định*: an officer found by name or number. */
export function AssigneeField() {
  const { label, help, faulty, disabled, source, value, change } = useBodyInput('assignUserName');
  const [words, setWords] = useState('');
  const { data } = useQuery({
    queryKey: ['employees', 'like', words],
    queryFn: () => peopleLike(words),
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
  return (
    <Columns>
      <CodeInput
        {...{ label, help, faulty, disabled, source }}
        value={typeof value === 'string' ? value : ''}
        choices={(data ?? []).map(({ code, name, facts }) => ({ value: accountOf(facts) ?? code, label: name }))}
        onChange={(typed) => {
          setWords(typed);
          change(typed === '' ? undefined : typed);
        }}
      />
      <BodyNumber name="assignUserId" />
    </Columns>
  );
}

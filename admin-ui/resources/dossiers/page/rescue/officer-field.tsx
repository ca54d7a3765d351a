import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CodeAutocomplete } from '../../../../fields/code-autocomplete.tsx';
import { usernameQuery } from './rescue-queries.ts';

/** An officer chosen by name: nobody, one whose sign-in name is still being asked for, or the sign-in name. */
export type ChosenOfficer = { state: 'none' } | { state: 'asking' } | { state: 'known'; username: string };

/** The code in the list of officers, and who it is. */
export function useChosenOfficer(): { code: string; choose(code: string): void; officer: ChosenOfficer } {
  const [code, choose] = useState('');
  const { data } = useQuery({ ...usernameQuery(code), enabled: code !== '' });
  if (code === '') return { code, choose, officer: { state: 'none' } };
  return { code, choose, officer: data === undefined ? { state: 'asking' } : { state: 'known', username: data } };
}

interface OfficerFieldProps {
  id: string;
  label: string;
  help: string;
  value: string;
  onChoose(code: string): void;
}

/** *Cán bộ*, found by name or code. */
export function OfficerField({ onChoose, ...field }: OfficerFieldProps) {
  return <CodeAutocomplete {...field} resource="employees" onChoose={(option) => onChoose(option?.code ?? '')} />;
}

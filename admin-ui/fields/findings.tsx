import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useLocale } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { findDefinitionFaults } from '../../engine/domain/process/findings.ts';
import type { Bilingual, Draft, Finding } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { kindOf } from '../providers/kinds.ts';

/** What is wrong with the definition as it stands in the form, found by the code and schemas the server uses. */
interface Findings {
  all: Finding[];
  at: Map<string, Finding[]>;
  /** Whether the server would take it as a draft at all. */
  saveable: boolean;
}

const none: Findings = { all: [], at: new Map(), saveable: true };
const FindingsContext = createContext<Findings>(none);
const ProveNowContext = createContext<() => boolean>(() => true);

/** Typing settles before a large process is proven again. */
const SETTLE_MS = 200;

/** Every finding of a body: its shape first; what it means only once the shape holds. */
export function findingsOf(resource: string, body: unknown): { findings: Finding[]; saveable: boolean } {
  const { kind, shape } = kindOf(resource);
  const checked = check(shape, body);
  if (checked.ok) return { findings: findDefinitionFaults(kind, checked.value), saveable: true };
  const findings = checked.errors.map(({ path, keyword, message }): Finding => {
    // A missing field is told at the field, where it can be filled in.
    const missing = keyword === 'required' ? /“(.*)”/.exec(message.vi)?.[1] : undefined;
    return {
      code: 'invalid-shape',
      severity: 'error',
      path: missing === undefined ? path : `${path}/${missing}`,
      message: missing === undefined ? message : { vi: 'không được để trống', en: 'must not be empty' },
    };
  });
  return { findings, saveable: false };
}

function grouped({ findings, saveable }: ReturnType<typeof findingsOf>): Findings {
  const at = new Map<string, Finding[]>();
  for (const finding of findings) at.set(finding.path, [...(at.get(finding.path) ?? []), finding]);
  return { all: findings, at, saveable };
}

/** Keeps the findings of the form's body current while somebody types. */
export function FindingsProvider({ resource, children }: { resource: string; children: ReactNode }) {
  const body: Draft['body'] | undefined = useWatch({ name: 'body' });
  const [findings, setFindings] = useState<Findings>(none);
  const { getValues } = useFormContext();
  const proveNow = useCallback(() => {
    const found = grouped(findingsOf(resource, getValues('body')));
    setFindings(found);
    return found.saveable;
  }, [resource, getValues]);
  useEffect(() => {
    // Before the form is filled there is nothing to prove.
    if (body === undefined) return undefined;
    const timer = setTimeout(() => setFindings(grouped(findingsOf(resource, body))), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [resource, body]);
  return (
    <ProveNowContext.Provider value={proveNow}>
      <FindingsContext.Provider value={findings}>{children}</FindingsContext.Provider>
    </ProveNowContext.Provider>
  );
}

/** Proves what is in the form without waiting for the typing to settle; answers whether it can be saved. */
export const useProveNow = (): (() => boolean) => useContext(ProveNowContext);

export const useFindings = (): Findings => useContext(FindingsContext);

/** The findings at a JSON Pointer into the body, or anywhere below it. */
export function useFindingsAt(pointer: string, below = false): Finding[] {
  const { all, at } = useFindings();
  return useMemo(
    () =>
      below ? all.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`)) : (at.get(pointer) ?? []),
    [all, at, pointer, below],
  );
}

/** Picks the reader's language of a sentence that comes in both. */
export function useSentence(): (sentence: Bilingual) => string {
  const locale = useLocale();
  return ({ vi, en }) => (locale === 'en' ? en : vi);
}

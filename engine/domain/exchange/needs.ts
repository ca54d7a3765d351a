import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { isRecord } from './same-value.ts';

type Body = Record<string, unknown>;

/** A definition that another one names. */
export interface Need {
  kind: DefinitionKind;
  code: string;
  /** JSON Pointer to where it is named. */
  path: string;
}

const codeAt = (body: Body, field: string): string => (typeof body[field] === 'string' ? body[field] : '');

const rows = (body: Body, field: string): Body[] => {
  const value = body[field];
  return Array.isArray(value) ? value.filter(isRecord) : [];
};

/** What a definition cannot be put to use without; a process needs nothing. */
export function needsOf(kind: DefinitionKind, body: Body): Need[] {
  const needs: Need[] = [];
  if (kind === 'service-config') {
    needs.push({ kind: 'service', code: codeAt(body, 'serviceCode'), path: '/serviceCode' });
    for (const [index, option] of rows(body, 'processes').entries())
      needs.push(
        { kind: 'dossier-template', code: codeAt(option, 'templateNo'), path: `/processes/${index}/templateNo` },
        { kind: 'service-process', code: codeAt(option, 'processNo'), path: `/processes/${index}/processNo` },
        { kind: 'fee-policy', code: codeAt(option, 'feePolicyCode'), path: `/processes/${index}/feePolicyCode` },
      );
  }
  if (kind === 'employee')
    for (const [index, post] of rows(body, 'posts').entries())
      needs.push({ kind: 'role', code: codeAt(post, 'roleCode'), path: `/posts/${index}/roleCode` });
  return needs.filter(({ code }) => code !== '');
}

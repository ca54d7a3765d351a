import type { Draft } from '../../../schemas/types/index.ts';
import { isDefinitionResource, kindOf } from '../../providers/kinds.ts';

/** The text of a version with what no version carries: the secret the draft holds stays where it is. */
export function withKeptSecret(resource: string, body: Draft['body'], draft: Draft['body']): Draft['body'] {
  const secret = isDefinitionResource(resource) ? kindOf(resource).secretField : undefined;
  if (secret === undefined) return body;
  const kept = [secret, 'unread'].filter((field) => draft[field] !== undefined);
  return { ...body, ...Object.fromEntries(kept.map((field) => [field, draft[field]])) };
}

import { describeChanges } from '../../../engine/domain/process/diff/describe-changes.ts';
import type { Change, Draft } from '../../../schemas/types/index.ts';
import { kindOf } from '../../providers/kinds.ts';
import { withKeptSecret } from '../drafts/with-kept-secret.ts';

type Body = Draft['body'];

/** What a draft has otherwise than a version, which never carries its secret; an absent version is an all new draft. */
export const changesOf = (resource: string, version: Body | undefined, draft: Body): Change[] =>
  describeChanges(kindOf(resource).kind, version && withKeptSecret(resource, version, draft), draft);

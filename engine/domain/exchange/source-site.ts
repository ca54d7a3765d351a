import type { DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import { finding } from '../process/faults.ts';

type Body = Record<string, unknown>;

/** Kinds that say nothing of a site: a file as it was, and what one person lends another. */
export const SITELESS: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>(['kept-file', 'delegation']);

const siteOf = (body: Body): string => (typeof body.sourceSite === 'string' ? body.sourceSite : '');

/** What it means that a code is there already and came from elsewhere: another site is never overwritten. */
export function siteFindings(read: Body, known: Body): Finding[] {
  const from = siteOf(read);
  const held = siteOf(known);
  if (from === '' || from === held) return [];
  if (held === '')
    return [
      finding(
        'warning',
        'code-known-here',
        '',
        {
          vi: 'mã này đã có và không đến từ gói nào; nhập sẽ thay nội dung',
          en: 'the code is known and came from no bundle; importing replaces what it says',
        },
        from,
      ),
    ];
  return [
    finding(
      'error',
      'code-of-other-site',
      '',
      {
        vi: `mã này đã có, nhập từ “${held}”; không ghi đè bằng bản của “${from}”`,
        en: `the code is known and came from “${held}”; it is not overwritten by that of “${from}”`,
      },
      from,
    ),
  ];
}

/** The body without the site it came from. */
export function withoutSite({ sourceSite: _site, ...body }: Body): Body {
  return body;
}

import type { Finding } from '../../../schemas/types/index.ts';

/** What tells a finding from another: one code may say several things of one place. */
const sayingOf = ({ code, path, value, message }: Finding): string =>
  JSON.stringify([code, path, value ?? null, message.vi]);

/** Every finding once, in the order they came; those in `told` not at all. */
export function distinctFindings(findings: readonly Finding[], told: readonly Finding[] = []): Finding[] {
  const known = new Set(told.map(sayingOf));
  return findings.filter((finding) => {
    const saying = sayingOf(finding);
    if (known.has(saying)) return false;
    known.add(saying);
    return true;
  });
}

import type { CompiledProcess, PlayedPart } from '../../../schemas/types/index.ts';
import type { DirectoryView } from '../access/directory.ts';

const ROLE = 'role:';

/** The role of a part that is one. */
export const roleOfPart = (part: string): string => part.slice(ROLE.length);

const OTHERS: (PlayedPart & { autos: string[] })[] = [
  { part: 'applicant', name: { vi: 'Người nộp hồ sơ', en: 'The applicant' }, autos: ['submit'] },
  { part: 'partner', name: { vi: 'Hệ thống khác', en: 'Another system' }, autos: ['listener', 'special'] },
  { part: 'clock', name: { vi: 'Đồng hồ của hệ thống', en: 'The clock' }, autos: ['timer'] },
];

/** Whom a process asks for, each once: roles in the order they are named, then those who are no officers. */
export function playableParts({ roles, steps, actions }: CompiledProcess, directory: DirectoryView): PlayedPart[] {
  const named = new Map(
    [...roles, ...steps.flatMap((step) => step.roles)].map(({ roleCode, roleName }) => [roleCode, roleName]),
  );
  const played = [...named].map(([roleCode, roleName]): PlayedPart => {
    const name = roleName || (directory.role(roleCode)?.roleName ?? roleCode);
    return { part: `${ROLE}${roleCode}`, name: { vi: name, en: name } };
  });
  const asked = new Set<string>(actions.map(({ auto }) => auto));
  const others = OTHERS.filter(({ autos }) => autos.some((auto) => asked.has(auto)));
  return [...played, ...others.map(({ part, name }) => ({ part, name }))];
}

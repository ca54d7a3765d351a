import type { DefinitionKind, PublishItem, ReleaseFault, ReleaseReach } from '../../../schemas/types/index.ts';

/** Kinds that a running dossier holds a version of, so that a release may reach it. */
const PINNED: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>([
  'service-process',
  'dossier-template',
  'service',
  'service-config',
  'fee-policy',
]);

const fault = (path: string, vi: string, en: string): ReleaseFault => ({ path, message: { vi, en } });

/**
 * What is wrong with whom a release reaches. `stepsInForce` gives the steps of the version of a process in force when
 * the release takes effect; undefined where none is, and then no dossier runs on it.
 */
export function reachFaults(
  reach: ReleaseReach,
  items: readonly PublishItem[],
  stepsInForce: (processNo: string) => readonly string[] | undefined,
): ReleaseFault[] {
  const faults: ReleaseFault[] = [];
  if (reach !== 'new-dossiers' && !items.some(({ kind, retire }) => !retire && PINNED.has(kind)))
    faults.push(
      fault(
        '/reach',
        'đợt này không có quy trình, mẫu hồ sơ hay biểu phí nào mà hồ sơ đang giải quyết theo',
        'nothing in this release is held by running dossiers',
      ),
    );
  for (const [index, { kind, code, retire, pastStep }] of items.entries()) {
    const path = `/items/${index}/pastStep`;
    if (pastStep !== undefined && (reach !== 'before-step' || kind !== 'service-process' || retire)) {
      const vi =
        'chỉ chọn bước cho quy trình được đưa vào áp dụng khi đợt cập nhật áp dụng cho hồ sơ chưa qua một bước';
      faults.push(fault(path, vi, 'a step is chosen only for a process, and only with reach before-step'));
      continue;
    }
    if (reach !== 'before-step' || kind !== 'service-process' || retire) continue;
    const steps = stepsInForce(code);
    if (steps === undefined && pastStep !== undefined)
      faults.push(
        fault(path, `quy trình “${code}” chưa có phiên bản đang áp dụng`, `no version of “${code}” is in force`),
      );
    if (steps !== undefined && pastStep === undefined)
      faults.push(fault(path, `chọn bước cho quy trình “${code}”`, `choose a step for the process “${code}”`));
    if (steps !== undefined && pastStep !== undefined && !steps.includes(pastStep))
      faults.push(
        fault(
          path,
          `phiên bản đang áp dụng của “${code}” không có bước “${pastStep}”`,
          `the version of “${code}” in force has no step “${pastStep}”`,
        ),
      );
  }
  return faults;
}

import type { DossierTemplate, ServiceConfig, ServiceProcess } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { type Pairing, pairTemplates } from './pair-templates.ts';

/** A definition by kind, whatever holds it. */
interface Holding {
  kind: string;
  body: Record<string, unknown>;
}

export type TemplatePairing = Pairing<ServiceProcess, DossierTemplate>;

/** Which templates every process works with. */
export interface Offers {
  /** Of processes no service offers yet. */
  pairings: TemplatePairing[];
  templatesOf(processNo: string): DossierTemplate[];
  offered(processNo: string): boolean;
}

function bodies<Name extends 'ServiceProcess' | 'DossierTemplate' | 'ServiceConfig'>(
  holdings: readonly Holding[],
  kind: string,
  shape: Name,
) {
  return holdings.flatMap((holding) => {
    const checked = holding.kind === kind ? check(shape, holding.body) : undefined;
    return checked?.ok ? [checked.value] : [];
  });
}

/** What the service configurations say, and by likeness what they leave out. */
export function offersAmong(holdings: readonly Holding[], planned: readonly Holding[]): Offers {
  const templates = bodies(holdings, 'dossier-template', 'DossierTemplate');
  const configs: ServiceConfig[] = bodies(holdings, 'service-config', 'ServiceConfig');
  const templateOf = new Map(templates.map((template) => [template.templateNo, template]));
  const offered = new Map<string, Set<string>>();
  for (const { processNo, templateNo } of configs.flatMap(({ processes }) => processes))
    offered.set(processNo, (offered.get(processNo) ?? new Set()).add(templateNo));
  const loose = bodies(planned, 'service-process', 'ServiceProcess').filter(({ processNo }) => !offered.has(processNo));
  const pairings = pairTemplates(loose, templates);
  const paired = new Map(pairings.map((pairing) => [pairing.process.processNo, pairing.templates]));
  return {
    pairings,
    offered: (processNo) => offered.has(processNo),
    templatesOf: (processNo) =>
      paired.get(processNo) ?? [...(offered.get(processNo) ?? [])].flatMap((code) => templateOf.get(code) ?? []),
  };
}

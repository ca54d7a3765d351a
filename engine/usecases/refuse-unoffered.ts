import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';
import { type Refused, refuse } from './refused.ts';

/** Why a procedure cannot be asked for at an agency: it was abolished, naming what takes its place, or is not offered there. */
export async function refuseUnoffered(engine: Engine, serviceCode: string, agencyCode: string): Promise<Refused> {
  const key = definitionKey('service', serviceCode);
  const [inForce, { retired }] = await Promise.all([engine.catalogue.inForce(), engine.catalogue.outlook()]);
  const abolished = inForce.has(key) ? undefined : retired.get(key);
  if (!abolished) return refuse('service-not-offered', { serviceCode, agencyCode });
  const { since, replacedBy } = abolished;
  if (replacedBy === undefined) return refuse('procedure-abolished', { serviceCode, since });
  const replacement = await engine.catalogue.find('service', replacedBy, 'ServiceInfo');
  const replacedByName = replacement?.body.serviceName ?? '';
  return refuse('procedure-abolished', { serviceCode, since, replacedBy, replacedByName });
}

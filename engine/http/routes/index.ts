import type { Metrics } from '../metrics.ts';
import type { Route } from '../route.ts';
import { accountRoutes } from './accounts.ts';
import { auditRoutes } from './audit.ts';
import { batchRoutes } from './batches.ts';
import { bulkActRoutes } from './bulk-acts.ts';
import { comparisonRoutes } from './comparisons.ts';
import { deadlineRoutes } from './deadlines.ts';
import { definitionRoutes } from './definitions.ts';
import { descriptionRoutes } from './description.ts';
import { dossierPartRoutes } from './dossier-parts.ts';
import { dossierRoutes } from './dossiers.ts';
import { draftRoutes } from './drafts.ts';
import { exportRoutes } from './exports.ts';
import { findingRoutes } from './findings.ts';
import { handRoutes } from './hands.ts';
import { importRoutes } from './imports.ts';
import { incidentRoutes } from './incidents.ts';
import { migrationRoutes } from './migrations.ts';
import { offerRoutes } from './offers.ts';
import { type Installation, operationRoutes } from './operation.ts';
import { overlayRoutes } from './overlays.ts';
import { paymentRoutes } from './payments.ts';
import { reconciliationRoutes } from './reconciliations.ts';
import { releaseRoutes } from './releases.ts';
import { rescueRoutes } from './rescue.ts';
import { reviewRoutes } from './review.ts';
import { sessionRoutes } from './sessions.ts';
import { signatureRoutes } from './signatures.ts';
import { simulationRoutes } from './simulations.ts';
import { stagingRoutes } from './staging.ts';
import { trialRoutes } from './trials.ts';
import { withdrawalRoutes } from './withdrawals.ts';

/** Every address of the server: what is mounted, guarded and described is this one list. */
export function allRoutes(installation: Installation, metrics: Metrics): Route[] {
  const routes = [
    // Express looks through them one by one: what most requests are for stands first.
    ...dossierRoutes(metrics),
    ...dossierPartRoutes,
    ...sessionRoutes(),
    ...accountRoutes,
    ...definitionRoutes,
    ...comparisonRoutes,
    ...auditRoutes,
    ...offerRoutes,
    ...draftRoutes,
    ...batchRoutes,
    ...releaseRoutes,
    ...findingRoutes,
    ...reviewRoutes,
    ...paymentRoutes,
    ...reconciliationRoutes,
    ...handRoutes,
    ...signatureRoutes,
    ...withdrawalRoutes,
    ...bulkActRoutes(metrics),
    ...deadlineRoutes,
    ...rescueRoutes,
    ...trialRoutes,
    ...importRoutes,
    ...exportRoutes,
    ...stagingRoutes,
    ...overlayRoutes,
    ...migrationRoutes,
    ...simulationRoutes,
    ...incidentRoutes,
    ...operationRoutes(installation, metrics),
  ];
  return [...routes, ...descriptionRoutes(routes, installation.version)];
}

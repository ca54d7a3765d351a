import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ProposedScenarios,
  ReplayReport,
  Scenario,
  ScenarioGiven,
  ScenarioStep,
  ServiceProcess,
  Simulation,
} from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

const PROCESSES = 'service-processes';

interface Script {
  given: ScenarioGiven;
  /** A dossier to go on from instead. */
  dossier?: string;
  when: ScenarioStep[];
}

/** What is run: the text in the form where it can be read, else the saved draft of that revision. */
export interface Source {
  code: string;
  revision: number;
  process: ServiceProcess | undefined;
}

/** What a script comes to; nothing is written, so it may be asked again and again. */
export const simulationQuery = ({ code, revision, process }: Source, { given, dossier = '', when }: Script) =>
  queryOptions({
    queryKey: ['simulation', code, process ?? revision, given, dossier, when],
    queryFn: ({ signal }) =>
      sendJson<Simulation>(address(PROCESSES, code, 'simulate'), {
        method: 'POST',
        body: { ...(dossier === '' ? { given } : { dossier }), when, ...(process ? { process } : {}) },
        repeatable: true,
        signal,
      }),
    enabled: given.govAgencyCode !== '' || dossier !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });

/** How one scenario goes. */
export const scenarioQuery = (source: Source, { given, when }: Scenario) => ({
  ...simulationQuery(source, { given, when }),
  placeholderData: undefined,
});

export const proposeScenarios = (code: string, given: ScenarioGiven): Promise<ProposedScenarios> =>
  sendJson<ProposedScenarios>(address(PROCESSES, code, 'scenarios', 'proposals'), {
    method: 'POST',
    body: given,
    repeatable: true,
  });

export const replayFinished = ({ code, process }: Source, last: number): Promise<ReplayReport> =>
  sendJson<ReplayReport>(address(PROCESSES, code, 'replay'), {
    method: 'POST',
    body: { last, ...(process ? { process } : {}) },
    repeatable: true,
  });

import type { AgencyHolders, HeldStep, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { findStepHolders, stepNeeds } from '../domain/dossier/step-holders.ts';
import { compileProcess } from '../domain/process/compile.ts';
import { tableOf } from '../domain/process/table.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { agenciesOffering } from './offered-codes.ts';
import { sharedConfigsOf } from './shared-configs.ts';

/** Who holds each step of a process at some agencies, by the code that puts dossiers into hands. */
async function holdersAt(engine: Engine, process: ServiceProcess, agencies: string[]): Promise<AgencyHolders[]> {
  const configs = await sharedConfigsOf(engine, process, new Map(), await engine.catalogue.inForce());
  const needs = stepNeeds(tableOf(compileProcess(process, configs).compiled));
  const directory = await engine.directory.view();
  const locked = new Map<string, boolean>();
  const isLocked = async (username: string): Promise<boolean> => {
    const known = locked.get(username);
    if (known !== undefined) return known;
    const found = (await engine.accounts.findAccount(username))?.locked ?? true;
    locked.set(username, found);
    return found;
  };
  const stepsAt = async (agencyCode: string): Promise<HeldStep[]> =>
    Promise.all(
      findStepHolders(needs, agencyCode, directory).map(async ({ wait, roles, ...step }) => ({
        ...step,
        kind: wait,
        roles: await Promise.all(
          roles.map(async ({ people, ...role }) => ({
            ...role,
            people: await Promise.all(
              people.map(async ({ username, employeeNo, fullName }) => ({
                username: username ?? employeeNo,
                fullName,
                locked: await isLocked(username ?? employeeNo),
              })),
            ),
          })),
        ),
      })),
    );
  return Promise.all(
    agencies.map(async (agencyCode) => ({
      id: agencyCode,
      agencyCode,
      agencyName: directory.agency(agencyCode)?.agencyName ?? agencyCode,
      steps: await stepsAt(agencyCode),
    })),
  );
}

/**
 * *Ai làm bước này*: for the draft of a process, each step's roles and people at every agency that offers it, or at the one
 * asked for. Throws not-found.
 */
export async function findHolders(engine: Engine, processNo: string, agencyCode?: string): Promise<AgencyHolders[]> {
  const draft = await engine.definitions.findDraft('service-process', processNo);
  const process = check('ServiceProcess', draft?.body);
  if (!process.ok) throw refuseMissing('service-process', processNo);
  if (agencyCode !== undefined) return holdersAt(engine, process.value, [agencyCode]);
  return holdersAt(engine, process.value, await agenciesOffering(engine, processNo));
}

import type { Bilingual, Effect } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { systemActor } from '../domain/access/actor.ts';
import { toldOf } from '../domain/dossier/told.ts';
import { writeMessage } from '../domain/portal/message-text.ts';
import type { Recipient } from '../ports/messages.ts';
import type { Delivered } from '../ports/partner.ts';
import type { Endpoint, Webhook } from '../ports/webhooks.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { EffectHandler } from './effect-handler.ts';
import type { Engine } from './engine.ts';
import { inquiryEffect } from './hear-gateway.ts';

export type { EffectHandler } from './effect-handler.ts';

const refused = (vi: string, en: string): Delivered => ({ outcome: 'refused', cause: { vi, en } satisfies Bilingual });

const textIn = (payload: Effect['payload'], key: string): string => {
  const value = payload[key];
  return typeof value === 'string' ? value : '';
};

const flagIn = (payload: Effect['payload'], key: string): boolean | undefined => {
  const value = payload[key];
  return typeof value === 'boolean' ? value : undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function recipientsOf({ to }: Effect['payload']): Recipient[] {
  return (Array.isArray(to) ? to : []).filter(isRecord).map((person) => ({
    name: textIn(person, 'name'),
    ...(textIn(person, 'username') ? { username: textIn(person, 'username') } : {}),
    ...(textIn(person, 'telNo') ? { telNo: textIn(person, 'telNo') } : {}),
    ...(textIn(person, 'email') ? { email: textIn(person, 'email') } : {}),
  }));
}

/** Whoever holds a dossier when they are told; nobody yet before it is opened. */
async function holdersToday(engine: Engine, dossierId: string): Promise<Recipient[]> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) throw new Error(`dossier ${dossierId} is not open yet`);
  const table = await tableOfDossier(engine, dossier);
  const source = { table, handlingAgency: dossier.handlingAgency.code, dossier };
  return recipientsOf({ to: toldOf(dossier, await loadContext(engine, systemActor, source)) });
}

/** A message in the words its template has today; everything said in them is of the moment it was decided. */
const notify: EffectHandler = {
  async run(engine, { id, dossierId, payload }, signal) {
    const { catalogue, outside } = engine;
    const notificationType = textIn(payload, 'notificationType');
    const holdersOf = textIn(payload, 'holdersOf');
    const to = holdersOf ? await holdersToday(engine, holdersOf) : recipientsOf(payload);
    if (to.length === 0) return refused('không có người nhận', 'there is nobody to tell');
    const template = await catalogue.find('notification-template', notificationType, 'NotificationTemplate');
    const sms = flagIn(payload, 'sms');
    const email = flagIn(payload, 'email');
    const message = writeMessage(notificationType, template?.body, payload, {
      ...(sms === undefined ? {} : { sms }),
      ...(email === undefined ? {} : { email }),
    });
    return outside.messages.deliver(id, { dossierId, notificationType, to, ...message }, signal);
  },
  verify: ({ outside }, { id }, signal) => outside.messages.verify(id, signal),
};

const publish: EffectHandler = {
  run({ outside }, { id, dossierId, payload }, signal) {
    const { portalState, ...data } = payload;
    return outside.portal.deliver(
      id,
      { dossierId, portalState: typeof portalState === 'number' ? portalState : 0, data },
      signal,
    );
  },
  verify: ({ outside }, { id }, signal) => outside.portal.verify(id, signal),
};

/** Where a system listens, as its configuration says today; undefined where nothing is said. */
async function endpointOf({ definitions }: Engine, serverNo: string): Promise<Endpoint | undefined> {
  const checked = check('ServerConfig', (await definitions.findDraft('server-config', serverNo))?.body);
  if (!checked.ok || !checked.value.configs) return undefined;
  let configs: unknown;
  try {
    configs = JSON.parse(checked.value.configs);
  } catch {
    return undefined;
  }
  if (!isRecord(configs)) return undefined;
  const url = textIn(configs, 'url');
  if (!/^https?:\/\//.test(url)) return undefined;
  const secret = textIn(configs, 'secret');
  return secret ? { url, secret } : { url };
}

async function webhookOf(engine: Engine, { dossierId, kind, target, payload }: Effect): Promise<Webhook> {
  const endpoint = await endpointOf(engine, target);
  return { dossierId, serverNo: target, kind, data: payload, ...(endpoint ? { endpoint } : {}) };
}

const call: EffectHandler = {
  run: async (engine, effect, signal) =>
    engine.outside.webhooks.deliver(effect.id, await webhookOf(engine, effect), signal),
  verify: async (engine, effect, signal) =>
    engine.outside.webhooks.verify(effect.id, signal, await webhookOf(engine, effect)),
};

/** What leaves the engine, by kind. */
export const outsideEffects = {
  notify,
  publish,
  sync: call,
  'call-api': call,
  'post-order': call,
  invoice: call,
  document: call,
  'inquire-attempt': inquiryEffect,
} satisfies Partial<Record<Effect['kind'], EffectHandler>>;

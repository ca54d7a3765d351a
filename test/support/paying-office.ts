import type { TestContext } from 'node:test';
import { type SimulatedGateway, startSimulatedGateway } from '../../engine/adapters/gateway/simulated-gateway.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { Dossier, FeePolicy, GatewayAccount, PaymentSheet } from '../../schemas/types/index.ts';
import { action, step } from './act-fixture.ts';
import { sampleProcess } from './sample-definitions.ts';
import { startTestServer, type TestServer } from './test-server.ts';

export const GATEWAY = 'CONG';
const MERCHANT = 'XA1';
export const GATEWAY_KEY = 'khoá chung với cổng';
const owned = { ownerAgency: 'XA1' };
const desk = { roles: [{ roleCode: 'MOTCUA', roleName: 'Một cửa', moderator: true, condition: '' }] };

const policy: FeePolicy = {
  policyCode: 'BP',
  policyName: 'Phí chứng thực',
  lines: [
    {
      lineCode: 'CT',
      name: 'Phí chứng thực bản sao',
      kind: 'phi',
      amount: { shape: 'perUnit', unitName: 'trang', unitAmount: 2_000 },
      rounding: { to: 1, mode: 'half-up' },
    },
    {
      lineCode: 'LP',
      name: 'Lệ phí',
      kind: 'lephi',
      amount: { shape: 'fixed', amount: 50_000 },
      rounding: { to: 1, mode: 'half-up' },
    },
  ],
  ...owned,
};

const process = sampleProcess('QT1', {
  steps: [
    step('100', 'processing', desk),
    step('200', 'processing', desk),
    step('400', 'done', { roles: [] }),
    step('420', 'denied', { roles: [] }),
  ],
  actions: [
    action('1100', '', '100', { requestPayment: 2 }),
    action('1101', '100', '100', { requestPayment: 2 }),
    action('2000', '100', '200', { preCondition: 'payok' }),
    action('2100', '100', '200', { requestPayment: 5 }),
    action('4000', '200', '400'),
    action('4200', '100', '420'),
  ],
});

const calendar = {
  calendarCode: 'VN',
  calendarName: 'Lịch',
  scope: 'nation',
  workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: '07:00-11:30,13:30-17:00' })),
  exceptions: [],
};

/** A server whose one procedure charges by a policy, with a simulated gateway; `cb1` is its cashier, `dan1` a citizen. */
export interface PayingOffice extends TestServer {
  gateway: SimulatedGateway;
  /** A dossier of `dan1` that owes 50,000 + 2,000 a page. */
  owing(pages?: number): Promise<{ id: string; sheetId: string }>;
  dossier(id: string): Promise<Dossier>;
  sheet(id: string): Promise<PaymentSheet>;
  /** Gives the agency another account at a gateway; answers the one it had. */
  bankAt(account: Partial<GatewayAccount>): Promise<GatewayAccount>;
  /** Leaves the agency without an account for any kind of fee. */
  losesAccounts(): Promise<void>;
  /** Runs everything that is due an hour later: inquiries among it. */
  later(): Promise<void>;
}

export async function payingOffice(t: TestContext): Promise<PayingOffice> {
  const server = await startTestServer(t);
  const { engine, clock } = server;
  const gateway = await startSimulatedGateway({ secretKey: GATEWAY_KEY, now: () => clock.now(), slowness: 1 });
  t.after(() => gateway.stop());
  let account: GatewayAccount = {
    gatewayCode: GATEWAY,
    address: gateway.address,
    merchantCode: MERCHANT,
    secretKey: GATEWAY_KEY,
  };
  let bankInfo = JSON.stringify({ phi: { accountNo: '111' }, lephi: { accountNo: '222' } });
  const paymentConfig = () => ({
    govAgencyCode: 'XA1',
    govAgencyName: 'Xã 1',
    bankInfo,
    invoiceTemplateNo: '01BLP2-001',
    invoiceIssueNo: 'AA-26T',
    epaymentConfig: JSON.stringify(account),
    ...owned,
  });
  const definitions = [
    { kind: 'calendar', code: 'VN', body: calendar },
    { kind: 'fee-policy', code: 'BP', body: policy },
    { kind: 'payment-config', code: 'XA1', body: paymentConfig() },
    { kind: 'service-process', code: 'QT1', body: process },
    {
      kind: 'dossier-template',
      code: 'M1',
      body: { templateNo: 'M1', templateName: 'Mẫu', description: '', newFormScript: '', parts: [], ...owned },
    },
    { kind: 'service', code: '1.1', body: { serviceCode: '1.1', serviceName: 'Chứng thực', ...owned } },
    {
      kind: 'service-config',
      code: '1.1@XA1',
      body: {
        serviceConfigCode: '1.1@XA1',
        serviceCode: '1.1',
        govAgencyCode: 'XA1',
        govAgencyName: 'Xã 1',
        serviceLevel: 4,
        processes: [{ optionName: '', seqOrder: 1, templateNo: 'M1', processNo: 'QT1', feePolicyCode: 'BP' }],
        ...owned,
      },
    },
  ] as const;
  await saveBatch(
    engine,
    systemActor,
    definitions.map(({ kind, code, body }) => ({ kind, code, body: { ...body } })),
    'thu phí',
  );
  await publishRelease(engine, systemActor, {
    items: definitions.map(({ kind, code }) => ({ kind, code })),
    reason: 'thu phí',
    acknowledged: [{ findingCode: 'holidays-missing', reason: 'thử' }],
  });
  await saveDraft(engine, systemActor, {
    kind: 'role',
    code: 'MOTCUA',
    body: { roleCode: 'MOTCUA', roleName: 'Một cửa', see: 'own', act: 'own', configure: 'none', cashier: true },
    expectedRevision: 1,
  });
  const dossier = async (id: string): Promise<Dossier> => {
    const found = await engine.dossiers.find(id);
    if (!found) throw new Error(`no dossier ${id}`);
    return found;
  };
  const sheet = async (id: string): Promise<PaymentSheet> => {
    const { payment } = await dossier(id);
    if (!payment) throw new Error(`${id} owes nothing`);
    return payment;
  };
  const configure = async (): Promise<void> => {
    const draft = await engine.definitions.findDraft('payment-config', 'XA1');
    await saveDraft(engine, systemActor, {
      kind: 'payment-config',
      code: 'XA1',
      body: paymentConfig(),
      expectedRevision: draft?.revision ?? 1,
    });
  };
  return {
    ...server,
    gateway,
    dossier,
    sheet,
    async owing(pages = 3) {
      const citizen = { ...systemActor, kind: 'citizen' as const, username: 'dan1', name: 'Nguyễn Văn A' };
      const { id } = await openDossier(engine, citizen, {
        serviceCode: '1.1',
        govAgencyCode: 'XA1',
        channel: 'online',
        applicant: { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' },
      });
      const quantities = { CT: { units: pages } };
      await takeAction(engine, systemActor, id, { actionCode: '1100', payment: { quantities } });
      return { id, sheetId: (await sheet(id)).sheetId };
    },
    async bankAt(changes) {
      const before = account;
      account = { ...account, ...changes };
      await configure();
      return before;
    },
    async losesAccounts() {
      bankInfo = '';
      await configure();
      await publishRelease(engine, systemActor, {
        items: [{ kind: 'payment-config', code: 'XA1' }],
        reason: 'đổi ngân hàng',
        acknowledged: [],
      });
    },
    async later() {
      clock.set(new Date(Date.parse(clock.now()) + 3_600_000).toISOString());
      await drainEffects(engine);
    },
  };
}

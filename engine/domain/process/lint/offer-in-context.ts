import type {
  DossierTemplate,
  FeePolicy,
  Finding,
  PaymentConfig,
  ServiceConfig,
} from '../../../../schemas/types/index.ts';
import { collectorOf } from '../../payment/collector.ts';
import { lint } from './catalogue.ts';
import { collectsMoney } from './money.ts';
import type { Surroundings } from './surroundings.ts';

const chargesAnything = ({ lines }: FeePolicy): boolean =>
  lines.some(({ amount }) => {
    if (amount.shape === 'fixed') return amount.amount > 0;
    return amount.shape === 'perUnit' ? amount.unitAmount > 0 : true;
  });

/** What is wrong with an offer: names of nothing, fees nobody collects, money without an account. */
export function lintOfferInContext(offer: ServiceConfig, around: Surroundings): Finding[] {
  const findings: Finding[] = [];
  let collects = false;
  for (const [index, { processNo, templateNo, feePolicyCode = '' }] of offer.processes.entries()) {
    const path = `/processes/${index}`;
    const process = around.process(processNo);
    const template = around.template(templateNo);
    if (!process) findings.push(lint('definition-unknown', `${path}/processNo`, `quy trình “${processNo}”`));
    if (!template) findings.push(lint('definition-unknown', `${path}/templateNo`, `mẫu hồ sơ “${templateNo}”`));
    if (feePolicyCode !== '' && !around.feePolicy(feePolicyCode))
      findings.push(lint('fee-policy-unknown', `${path}/feePolicyCode`, feePolicyCode));
    if (!process) continue;
    const collecting = collectsMoney(process);
    collects ||= collecting;
    const policies = [feePolicyCode, ...(template?.cases ?? []).map((one) => one.feePolicyCode ?? '')];
    const charged = policies.some((code) => {
      const policy = code === '' ? undefined : around.feePolicy(code);
      return policy !== undefined && chargesAnything(policy);
    });
    if (charged && !collecting) findings.push(lint('fee-not-collected', `${path}/processNo`, process.processName));
  }
  if (collects && !around.paymentConfig(offer.govAgencyCode))
    findings.push(lint('agency-without-account', '/govAgencyCode', offer.govAgencyName || offer.govAgencyCode));
  return findings;
}

/** What is wrong with a template among the other definitions. */
export function lintTemplateInContext({ parts, cases = [] }: DossierTemplate, around: Surroundings): Finding[] {
  return [
    ...parts.flatMap(({ deliverableType }, index) =>
      deliverableType !== '' && !around.knows('deliverable-type', deliverableType)
        ? [lint('deliverable-type-unknown', `/parts/${index}/deliverableType`, deliverableType)]
        : [],
    ),
    ...cases.flatMap(({ feePolicyCode = '' }, index) =>
      feePolicyCode !== '' && !around.feePolicy(feePolicyCode)
        ? [lint('fee-policy-unknown', `/cases/${index}/feePolicyCode`, feePolicyCode)]
        : [],
    ),
  ];
}

/** What a receiving agency lacks to take money: an account for phí and one for lệ phí, the form (fee code) and the series of its receipts. */
export function lintPaymentConfig(config: PaymentConfig): Finding[] {
  const { accounts, form, series } = collectorOf(config);
  return [
    ...(accounts.phi && accounts.lephi ? [] : [lint('payment-account-missing', '/bankInfo')]),
    ...(form === '' ? [lint('payment-fee-code-missing', '/invoiceTemplateNo')] : []),
    ...(series === '' ? [lint('payment-series-missing', '/invoiceIssueNo')] : []),
  ];
}

import type { GatewayOrder } from '../../../schemas/types/index.ts';
import type { Report } from './simulated-bank.ts';

const CHOICES: readonly { report: Report; vi: string; en: string }[] = [
  { report: 'prompt', vi: 'Trả tiền', en: 'Pay' },
  { report: 'slow', vi: 'Trả tiền, cổng báo chậm', en: 'Pay, reported late' },
  { report: 'duplicate', vi: 'Trả tiền, cổng báo hai lần', en: 'Pay, reported twice' },
  { report: 'wrong-amount', vi: 'Trả tiền, cổng báo sai số tiền', en: 'Pay, wrong amount reported' },
  { report: 'wrong-signature', vi: 'Trả tiền, báo bằng chữ ký giả', en: 'Pay, reported with a forged signature' },
  { report: 'silent', vi: 'Trả tiền, cổng không báo', en: 'Pay, never reported' },
];

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);

/** The page at which a payer of the demonstration pays, gives up, or chooses a fault. */
export function simulatedPage(order: GatewayOrder): string {
  const button = (name: string, value: string, vi: string, en: string) =>
    `<p><button name="${name}" value="${value}">${vi} <small lang="en">(${en})</small></button></p>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Cổng thanh toán mô phỏng</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1rem;width:100%}</style>
</head><body><main><h1>Cổng thanh toán mô phỏng</h1>
<p>Không có tiền thật nào được chuyển. <span lang="en">No real money is moved.</span></p>
<p>Hồ sơ: <strong>${escaped(order.dossierNo)}</strong><br>${escaped(order.description)}<br>
Số tiền: <strong>${order.amount.toLocaleString('vi-VN')} đ</strong></p>
<form method="post">${CHOICES.map(({ report, vi, en }) => button('report', report, vi, en)).join('')}
${button('give-up', 'yes', 'Huỷ, không trả', 'Give up')}</form></main></body></html>`;
}

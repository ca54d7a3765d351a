import assert from 'node:assert/strict';
import test from 'node:test';
import type { Partner } from '../../../engine/ports/partner.ts';
import { testId } from '../../support/dossier-builder.ts';

/** A partner to be tried, and how often it holds what came under a key, where that can be seen. */
export interface PartnerUnderTest<Content> {
  partner: Partner<Content>;
  held?(key: string): Promise<number>;
  dispose(): Promise<void>;
}

const patience = () => AbortSignal.timeout(10_000);

/** What every partner keeps to, whatever it does with what it is handed. */
export function partnerContract<Content>(
  name: string,
  open: () => Promise<PartnerUnderTest<Content>>,
  content: (text: string) => Content,
): void {
  const on = (title: string, run: (tried: PartnerUnderTest<Content>) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const tried = await open();
      try {
        await run(tried);
      } finally {
        await tried.dispose();
      }
    });

  on('what was handed over is received, what was not is never said to be', async ({ partner }) => {
    assert.notEqual(await partner.verify(testId(1), patience(), content('một')), 'received');
    assert.deepEqual(await partner.deliver(testId(1), content('một'), patience()), { outcome: 'delivered' });
    assert.notEqual(await partner.verify(testId(1), patience(), content('một')), 'not-received');
    assert.notEqual(await partner.verify(testId(2), patience(), content('một')), 'received');
  });

  on('the same key twice, at once or later, is one delivery', async ({ partner, held }) => {
    await Promise.all([1, 2, 3].map(() => partner.deliver(testId(1), content('một'), patience())));
    assert.deepEqual(await partner.deliver(testId(1), content('một'), patience()), { outcome: 'delivered' });
    if (held) assert.equal(await held(testId(1)), 1);
  });

  on('nothing is handed over once the time is up', async ({ partner }) => {
    await assert.rejects(partner.deliver(testId(3), content('ba'), AbortSignal.abort()));
    assert.notEqual(await partner.verify(testId(3), patience(), content('một')), 'received');
  });
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { parseFeeString, printFeeString } from '../../engine/domain/fee/fee-string.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/data/opencps-bundles');

for (const bundle of ['yenbai.zip', 'training.zip']) {
  const file = join(FOLDER, bundle);
  test(`every fee string of ${bundle} is understood`, {
    skip: existsSync(file) ? false : 'the data is absent',
  }, async () => {
    const texts = await feeStrings(readFileSync(file));
    assert.ok(texts.length > 0);
    for (const text of texts) {
      const { rule, findings } = parseFeeString(text);
      assert.ok(rule, text);
      assert.ok((rule.feeAmount ?? 0) >= 10_000, text);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(parseFeeString(printFeeString(rule)).rule, rule);
    }
  });
}

async function feeStrings(bytes: Buffer): Promise<string[]> {
  const texts: string[] = [];
  for (const content of await contents(bytes))
    for (const [, text] of content.matchAll(/<paymentFee>([^<]+)<\/paymentFee>/g))
      if (text) texts.push(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  return texts;
}

function contents(bytes: Buffer): Promise<string[]> {
  const found: string[] = [];
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
      zip.on('entry', (entry: Entry) => readEntry(zip, entry, found, reject));
      zip.readEntry();
    });
  });
}

function readEntry(zip: ZipFile, entry: Entry, found: string[], reject: (error: Error) => void): void {
  zip.openReadStream(entry, (error, stream) => {
    if (error) return reject(error);
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      found.push(Buffer.concat(chunks).toString('utf8'));
      zip.readEntry();
    });
  });
}

import type { Bundle } from '../domain/exchange/bundle.ts';
import { SITELESS } from '../domain/exchange/source-site.ts';
import { textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';

/** What this store is called elsewhere: the code of its largest root agency; empty before there is any. */
export async function ownSite({ definitions, directory }: Engine): Promise<string> {
  const view = await directory.view();
  const [root] = (await definitions.allDrafts('agency'))
    .filter(({ body }) => textOf(body, 'parentCode') === '')
    .map(({ code }) => ({ code, size: view.subtree(code).length }))
    .toSorted((one, other) => other.size - one.size || one.code.localeCompare(other.code));
  return root?.code ?? '';
}

/**
 * What comes from another store of ours and was made there keeps where it comes from; what was written here, or is put into a
 * store that has no agencies yet, does not.
 */
export async function withSite(engine: Engine, bundle: Bundle): Promise<Bundle> {
  const { site = '' } = bundle;
  const own = site === '' ? '' : await ownSite(engine);
  if (own === '' || site === own) return bundle;
  const items = bundle.items.map((item) => {
    const known = textOf(item.body, 'sourceSite') !== '' || SITELESS.has(item.kind);
    return known ? item : { ...item, body: { ...item.body, sourceSite: site } };
  });
  return { ...bundle, items };
}

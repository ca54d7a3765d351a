import { useTranslate } from 'react-admin';
import type { Release } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { useKindName } from './kind-name.ts';
import { countRelease } from './release-counts.ts';

/** What a release holds, in one line: `3 Quy trình thủ tục, 2 Mẫu hồ sơ, ngừng áp dụng 1 Biểu phí`. */
export function useReleaseText(): (items: Release['items']) => string {
  const translate = useTranslate();
  const kindName = useKindName();
  return (items) => {
    const kinds = countRelease(items);
    const put = kinds.filter(({ published }) => published > 0);
    const out = kinds.filter(({ retired }) => retired > 0);
    return [
      ...put.map(({ kind, published }) => `${formatCount(published)} ${kindName(kind)}`),
      ...out.map(({ kind, retired }) =>
        translate('drafts.release.retires', { what: `${formatCount(retired)} ${kindName(kind)}` }),
      ),
    ].join(', ');
  };
}

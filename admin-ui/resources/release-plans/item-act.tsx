import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { PublishItem } from '../../../schemas/types/index.ts';

/** What a release does to a definition, in a word. */
export function ItemAct({ item: { kind, retire, replacedBy, version } }: { item: PublishItem }) {
  const translate = useTranslate();
  if (retire) {
    const word = translate(kind === 'service' ? 'releases.act.abolish' : 'releases.act.retire');
    const label =
      replacedBy === undefined ? word : `${word}, ${translate('releases.act.replacedBy', { code: replacedBy })}`;
    return <Chip size="small" variant="outlined" color="warning" label={label} />;
  }
  return (
    <Chip
      size="small"
      variant="outlined"
      color={version === undefined ? 'success' : 'info'}
      label={version === undefined ? translate('releases.act.publish') : translate('releases.act.return', { version })}
    />
  );
}

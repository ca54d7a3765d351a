import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAllows } from '../../../../providers/rights.ts';
import type { Reason } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { mendPlace } from './mend-place.ts';

/** Brings an element of the page into view and the keyboard to it. */
function goTo(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}

interface MendLinkProps {
  reason: Reason;
  /** Told before the reader is taken there. */
  leave(): void;
}

/** Leads to where a reason is mended; nothing where no screen of ours does it or the reader may not see it. */
export function MendLink({ reason, leave }: MendLinkProps) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const maySee = useAllows('manage');
  const place = mendPlace(reason, dossier);
  if (!place) return null;
  const words = translate('rescue.why.mend');
  if (place.on === 'screen')
    return maySee ? (
      <Button size="small" component={Link} to={place.path} onClick={leave}>
        {words}
      </Button>
    ) : null;
  return (
    <Button
      size="small"
      onClick={() => {
        leave();
        if (place.tab) document.getElementById(`dossier-tab-${place.tab}`)?.click();
        // The dialog gives the keyboard back to its opener when it is gone: only then is it taken on.
        setTimeout(() => goTo(place.selector), 300);
      }}
    >
      {words}
    </Button>
  );
}

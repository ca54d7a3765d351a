import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PublishItem, ReleaseReach } from '../../../schemas/types/index.ts';
import { ImpactView } from './impact-view.tsx';

interface ImpactOfItemsProps {
  items: readonly PublishItem[];
  reach: ReleaseReach;
}

/** Drafts of processes only: a version that is returned to, or one taken out of force, is not what the impact is told of. */
const isDraft = ({ kind, retire, version }: PublishItem): boolean =>
  kind === 'service-process' && !retire && version === undefined;

function ImpactOfItem({ item: { kind, code }, reached }: { item: PublishItem; reached: boolean }) {
  const translate = useTranslate();
  const id = useId();
  const [asked, setAsked] = useState<boolean>();
  const open = asked ?? reached;
  return (
    <Box>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setAsked(!open)}>
        {translate(open ? 'migrations.impact.hide' : 'migrations.impact.of', { code })}
      </Button>
      <Collapse in={open} id={id} unmountOnExit>
        <ImpactView kind={kind} code={code} />
      </Collapse>
    </Box>
  );
}

/** Whom the processes of a release touch: open where running dossiers follow it, behind a button otherwise. */
export function ImpactOfItems({ items, reach }: ImpactOfItemsProps) {
  return items
    .filter(isDraft)
    .map((item) => <ImpactOfItem key={item.code} item={item} reached={reach !== 'new-dossiers'} />);
}

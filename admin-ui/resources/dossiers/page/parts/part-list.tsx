import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDossier } from '../dossier-context.tsx';
import { FileViewer, type ViewedFile } from '../viewer/file-viewer.tsx';
import { partsFor } from './part-change.ts';
import { PartRow } from './part-row.tsx';

/** *Thành phần hồ sơ*: what was handed in, what comes of it, each paper with its files. */
export function PartList() {
  const translate = useTranslate();
  const { dossier, reader } = useDossier();
  const shown = partsFor(dossier.parts, reader);
  const [viewed, setViewed] = useState<ViewedFile>();
  if (shown.length === 0) return <Typography color="textSecondary">{translate('dossier.parts.none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {shown.map(({ group, parts }) => (
        <section key={group} aria-label={translate(`dossier.parts.group.${group}`)}>
          <Typography variant="subtitle2" component="h3" color="textSecondary">
            {translate(`dossier.parts.group.${group}`)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {parts.map((part) => (
              <PartRow
                key={part.partNo}
                part={part}
                group={group}
                view={(file) => setViewed({ partNo: part.partNo, file })}
              />
            ))}
          </Box>
        </section>
      ))}
      {viewed ? <FileViewer viewed={viewed} close={() => setViewed(undefined)} /> : null}
    </Box>
  );
}

import HereIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/RadioButtonUnchecked';
import RequiredIcon from '@mui/icons-material/ReportGmailerrorred';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { mayBringNow, openSupplement } from '../../../../../engine/domain/dossier/supplement.ts';
import type { DossierFile, PartState } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { FileList } from './file-list.tsx';
import { hasSomething, type PartGroup } from './part-change.ts';
import { PartData } from './part-data.tsx';
import { PartForm } from './part-form.tsx';
import { PartWords } from './part-words.tsx';
import { UploadArea } from './upload-area.tsx';

interface PartRowProps {
  part: PartState;
  group: PartGroup;
  view(file: DossierFile): void;
}

/** One paper: what is asked for, what is there, its files, and where the reader may, how to change that. */
export function PartRow({ part, group, view }: PartRowProps) {
  const translate = useTranslate();
  const { dossier, mayChangePapers, reader } = useDossier();
  const [editing, setEditing] = useState(false);
  const title = useId();
  const request = openSupplement(dossier);
  const askedHere = request?.items.find(({ partNo }) => partNo === part.partNo);
  const mayUpload =
    mayChangePapers && (reader === 'officer' || (group === 'input' && mayBringNow(request, part.partNo)));
  const maySign = mayChangePapers && reader === 'officer' && (group !== 'input' || part.eSign);
  const here = hasSomething(part);
  const missing = part.required && !here && group === 'input';
  const Icon = here ? HereIcon : missing ? RequiredIcon : MissingIcon;
  const state = here ? 'here' : missing ? 'missing' : 'none';
  return (
    <Box
      component="li"
      aria-labelledby={title}
      data-part={part.partNo}
      sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Icon
          titleAccess={translate(`dossier.parts.state.${state}`)}
          sx={{ mt: 0.25, color: here ? 'success.main' : missing ? 'error.main' : 'text.secondary' }}
        />
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Typography id={title} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {part.partName}
          </Typography>
          <PartWords part={part} group={group} />
          {reader === 'citizen' && askedHere ? (
            <Typography variant="body2" color="warning.dark" sx={{ fontWeight: 600 }}>
              {translate('dossier.citizen.askedHere', { wrong: askedHere.wrong })}
            </Typography>
          ) : null}
        </Box>
        {mayChangePapers && reader === 'officer' && group === 'input' ? (
          <Button size="small" onClick={() => setEditing(!editing)} aria-expanded={editing} aria-describedby={title}>
            {translate(editing ? 'dossier.parts.closeForm' : 'dossier.parts.record')}
          </Button>
        ) : null}
      </Box>
      <Box sx={{ pl: { sm: 4 } }}>
        {editing ? <PartForm part={part} done={() => setEditing(false)} /> : null}
        <PartData part={part} />
        <FileList part={part} view={view} mayRemove={mayUpload} maySign={maySign} />
        {mayUpload ? <UploadArea part={part} labelledBy={title} /> : null}
      </Box>
    </Box>
  );
}

import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FileTemplate } from '../../../schemas/types/index.ts';
import { BodyText } from '../../fields/body-text.tsx';
import { ItemDialog } from '../../fields/item-dialog.tsx';
import { RowActs, RowPlace } from '../../fields/row-acts.tsx';
import { RowFindings } from '../../fields/row-findings.tsx';
import { RowMenuArea } from '../../fields/row-menu.tsx';
import { useFieldScope } from '../../fields/scope.tsx';
import { ScriptField } from '../../fields/script-field.tsx';
import { UnreadTexts } from '../../fields/unread-texts.tsx';
import { useItems } from '../../fields/use-items.ts';

const BLANK: FileTemplate = { fileTemplateNo: '', templateName: '' };

/** Blank forms of a procedure that applicants download or fill in. */
export function FileTemplates() {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const forms = useItems<FileTemplate>('fileTemplates');
  const [open, setOpen] = useState<number | undefined>();
  const last = forms.items.length - 1;
  return (
    <>
      {forms.items.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('services.forms.empty')}</Typography>
      ) : null}
      <RowMenuArea>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {forms.items.map(({ fileTemplateNo, templateName, filename }, index) => (
            <Box
              component="li"
              // biome-ignore lint/suspicious/noArrayIndexKey: codes may be empty or doubled while they are typed
              key={index}
              sx={{ display: 'flex', alignItems: 'center', gap: 1, borderBottom: 1, borderColor: 'divider', py: 0.5 }}
            >
              {disabled ? null : (
                <RowPlace
                  list="form"
                  code={fileTemplateNo}
                  index={index}
                  last={index === last}
                  onMove={(to) => forms.move(index, to)}
                />
              )}
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Link component="button" type="button" onClick={() => setOpen(index)} sx={{ textAlign: 'left' }}>
                  {templateName || fileTemplateNo}
                </Link>
                <Typography
                  variant="caption"
                  component="div"
                  sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
                >
                  {[fileTemplateNo, filename].filter(Boolean).join(' · ')}
                </Typography>
                <RowFindings pointer={`/fileTemplates/${index}`} />
              </Box>
              <RowActs
                code={fileTemplateNo}
                disabled={disabled}
                onEdit={() => setOpen(index)}
                onRemove={() => forms.remove(index)}
              />
            </Box>
          ))}
        </Box>
      </RowMenuArea>
      {disabled ? null : (
        <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setOpen(forms.items.length)} sx={{ mt: 1 }}>
          {translate('services.forms.add')}
        </Button>
      )}
      {open === undefined ? null : (
        <ItemDialog
          key={open}
          shape="FileTemplate"
          list="fileTemplates"
          index={open}
          blank={BLANK}
          title={translate('services.forms.title')}
          onClose={() => setOpen(undefined)}
          onNext={() => setOpen(open + 1)}
        >
          <BodyText name="fileTemplateNo" autoFocus />
          <BodyText name="templateName" />
          <BodyText name="filename" />
          <BodyText name="eFormNoPattern" monospace />
          <BodyText name="eFormNamePattern" monospace />
          <ScriptField name="formScript" />
          <ScriptField name="formReport" />
          <UnreadTexts />
        </ItemDialog>
      )}
    </>
  );
}

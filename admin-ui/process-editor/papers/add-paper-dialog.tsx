import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type AskedPaper, addPaper } from './add-paper.ts';

interface AddPaperDialogProps {
  code: string;
  templates: string[];
  onClose(): void;
  onAdded(code: string): void;
}

/** Puts a result paper into the dossier template without leaving the process. */
export function AddPaperDialog({ code, templates, onClose, onAdded }: AddPaperDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [asked, setAsked] = useState<AskedPaper>({
    templateNo: templates[0] ?? '',
    code,
    name: translate(`processes.papers.usual.${code}`, { _: '' }),
    eSign: code === 'KQTC',
  });
  const change = (part: Partial<AskedPaper>) => setAsked({ ...asked, ...part });
  const add = useMutation({
    mutationFn: () => addPaper(asked),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['dossier-templates'] });
      notify('processes.papers.added', {
        type: 'success',
        messageArgs: { name: asked.name, template: asked.templateNo },
      });
      onAdded(asked.code);
    },
  });
  const whole = asked.code.trim() !== '' && asked.name.trim() !== '' && asked.templateNo !== '';
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="add-paper-title">
      <DialogTitle id="add-paper-title">{translate('processes.papers.addTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('processes.papers.addHelp')}</DialogContentText>
        <TextField
          select
          label={translate('processes.papers.template')}
          value={asked.templateNo}
          onChange={({ target }) => change({ templateNo: target.value })}
        >
          {templates.map((templateNo) => (
            <MenuItem key={templateNo} value={templateNo}>
              {templateNo}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={translate('processes.papers.code')}
          value={asked.code}
          required
          onChange={({ target }) => change({ code: target.value })}
        />
        <TextField
          label={translate('processes.papers.name')}
          value={asked.name}
          required
          autoFocus={asked.name === ''}
          onChange={({ target }) => change({ name: target.value })}
        />
        <FormControlLabel
          label={translate('processes.papers.eSign')}
          control={<Checkbox checked={asked.eSign} onChange={(_event, eSign) => change({ eSign })} />}
        />
        {add.error ? <Alert severity="error">{add.error.message}</Alert> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          autoFocus={asked.name !== ''}
          disabled={!whole || add.isPending}
          onClick={() => add.mutate()}
        >
          {translate('processes.papers.add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

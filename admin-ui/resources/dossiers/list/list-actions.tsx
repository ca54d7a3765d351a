import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { TopToolbar, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMayCreate } from '../use-may-create.ts';

/** The way to a new dossier, for whoever may open one. */
export function ListActions() {
  const translate = useTranslate();
  const { may, label } = useMayCreate();
  return (
    <TopToolbar>
      {may ? (
        <Button component={Link} to="/dossiers/create" variant="contained" startIcon={<AddIcon />}>
          {translate(label)}
        </Button>
      ) : null}
    </TopToolbar>
  );
}

import StampIcon from '@mui/icons-material/ApprovalOutlined';
import SignIcon from '@mui/icons-material/DrawOutlined';
import SignedIcon from '@mui/icons-material/VerifiedOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierFile, SignatureKind } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { signableKinds } from './signable.ts';
import { SignaturesDialog } from './signatures-dialog.tsx';

const ICONS = { signature: SignIcon, stamp: StampIcon } as const;

interface FileSigningProps {
  partNo: string;
  file: DossierFile;
  /** Whether the reader may sign at all: the step is theirs and the paper is one to be signed. */
  maySign: boolean;
}

/** Who signed and stamped a file, and the buttons *Ký số* and *Đóng dấu*. */
export function FileSigning({ partNo, file, maySign }: FileSigningProps) {
  const translate = useTranslate();
  const { user } = useDossier();
  const [signing, setSigning] = useState<SignatureKind>();
  const [shown, setShown] = useState(false);
  const { signatures = [], signedBy, name } = file;
  const kinds = maySign ? signableKinds(file, user.username) : [];
  if (signedBy === undefined && kinds.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', fontSize: 12.5 }}>
      {signatures.length > 0 ? (
        <Link
          component="button"
          type="button"
          onClick={() => setShown(true)}
          data-signatures=""
          sx={{ color: 'success.main', textAlign: 'left', fontSize: 12.5 }}
        >
          <SignedIcon sx={{ fontSize: 14, verticalAlign: 'text-bottom' }} aria-hidden />{' '}
          {signatures.map(({ kind, by }) => translate(`dossier.sign.by.${kind}`, { by })).join(' · ')}
        </Link>
      ) : signedBy === undefined ? null : (
        <Box component="span" sx={{ color: 'success.main' }}>
          <SignedIcon sx={{ fontSize: 14, verticalAlign: 'text-bottom' }} aria-hidden />{' '}
          {translate('dossier.files.signed', { by: signedBy })}
        </Box>
      )}
      {kinds.map((kind) => {
        const Icon = ICONS[kind];
        return (
          <Button
            key={kind}
            size="small"
            startIcon={<Icon />}
            aria-label={translate(`dossier.sign.${kind}Of`, { name })}
            onClick={() => setSigning(kind)}
          >
            {translate(`dossier.sign.${kind}`)}
          </Button>
        );
      })}
      {signing ? <SignDialog partNo={partNo} file={file} kind={signing} close={() => setSigning(undefined)} /> : null}
      {shown ? <SignaturesDialog partNo={partNo} file={file} close={() => setShown(false)} /> : null}
    </Box>
  );
}

import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ChangesDialog } from './changes-dialog.tsx';
import { compareAddress } from './compare-address.ts';

const FormAgainstInForce = lazy(() =>
  import('./form-against-in-force.tsx').then(({ FormAgainstInForce: list }) => ({ default: list })),
);

interface SinceInForceProps {
  resource: string;
  code: string;
  onGoTo?: (pointer: string) => void;
}

/** *Thay đổi so với bản đang áp dụng* of the open draft, each change leading to its field. */
export function SinceInForce({ onGoTo, ...of }: SinceInForceProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('changes.sinceInForce')}
      </Button>
      {open ? (
        <ChangesDialog
          title={translate('changes.sinceInForceOf', { code: of.code })}
          onClose={() => setOpen(false)}
          actions={
            <Button component={Link} to={compareAddress(of.resource, of.code)}>
              {translate('changes.comparePage')}
            </Button>
          }
        >
          <Suspense fallback={<CircularProgress size={24} aria-label={translate('changes.sinceInForce')} />}>
            <FormAgainstInForce
              {...of}
              {...(onGoTo
                ? {
                    onGoTo(pointer: string) {
                      setOpen(false);
                      onGoTo(pointer);
                    },
                  }
                : {})}
            />
          </Suspense>
        </ChangesDialog>
      ) : null}
    </>
  );
}

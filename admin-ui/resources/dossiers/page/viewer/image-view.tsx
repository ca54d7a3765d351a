import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { DossierFile } from '../../../../../schemas/types/index.ts';
import { imageType } from './file-kind.ts';
import { lookByKey, plainLook, rotate, zoomIn, zoomOut } from './look.ts';
import { ViewerBar } from './viewer-bar.tsx';

/** An image, enlarged and turned. */
export function ImageView({ bytes, file }: { bytes: ArrayBuffer; file: DossierFile }) {
  const [url, setUrl] = useState<string>();
  const [look, setLook] = useState(plainLook);
  // Width by height; the frame takes that of the image as it is turned.
  const [shape, setShape] = useState(1);
  const upright = look.turn % 180 === 0;
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: imageType(file) }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, file]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <ViewerBar
        look={look}
        zoomIn={() => setLook(zoomIn)}
        zoomOut={() => setLook(zoomOut)}
        rotate={() => setLook(rotate)}
      />
      <Box
        role="region"
        aria-label={file.name}
        tabIndex={0}
        onKeyDown={({ key }) => setLook((present) => lookByKey(key, present) ?? present)}
        sx={{ flex: 1, overflow: 'auto', p: 2, bgcolor: 'grey.200' }}
      >
        {url ? (
          <Box
            sx={{
              position: 'relative',
              mx: 'auto',
              width: `calc(min(100%, 900px) * ${look.zoom})`,
              aspectRatio: String(upright ? shape : 1 / shape),
            }}
          >
            <Box
              component="img"
              src={url}
              alt={file.name}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setShape(naturalWidth / naturalHeight || 1)
              }
              sx={{
                position: 'absolute',
                left: '50%',
                top: '50%',
                width: upright ? '100%' : `${shape * 100}%`,
                maxWidth: 'none',
                transform: `translate(-50%, -50%) rotate(${look.turn}deg)`,
              }}
            />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}

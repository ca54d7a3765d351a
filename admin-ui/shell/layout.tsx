import type { ReactNode } from 'react';
import { Layout as RaLayout } from 'react-admin';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Menu } from './menu.tsx';
import { SignInDialog } from './sign-in-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import { UpgradeWatcher } from './upgrade-watcher.tsx';

/** The frame of every screen, with what may come over any of them. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <RaLayout appBar={TopBar} menu={Menu}>
      <ConnectionBanner />
      <UpgradeWatcher />
      {children}
      <SignInDialog />
      <ConflictDialog />
    </RaLayout>
  );
}

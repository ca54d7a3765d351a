import { observable } from './observable.ts';

/** True once the server serves another build than the one this page was made by. */
export const newerBuild = observable(false);

const RELOADED_FOR = 'thutuc.reloadedFor';
let served = '';

/** Compares the build named by an answer with this page's own; one reload a build, should a cache bring the old page back. */
export function noteBuild(build: string | null): void {
  if (build === null || build === '' || __BUILD__ === 'dev' || build === __BUILD__) return;
  if (sessionStorage.getItem(RELOADED_FOR) === build) return;
  served = build;
  newerBuild.set(true);
}

/** Loads the page of the newer build; what was typed is kept in the tab. */
export function reloadForUpgrade(): void {
  sessionStorage.setItem(RELOADED_FOR, served);
  window.location.reload();
}

// A page of an older build asks for files that are gone: only a reload helps.
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  newerBuild.set(true);
});

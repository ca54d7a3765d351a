import { observable } from './observable.ts';

/** True once the server serves another build than the one this page was made by. */
export const newerBuild = observable(false);

/** Compares the build named by an answer with this page's own. */
export function noteBuild(build: string | null): void {
  if (build !== null && build !== '' && __BUILD__ !== 'dev' && build !== __BUILD__) newerBuild.set(true);
}

// A page of an older build asks for files that are gone: only a reload helps.
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  newerBuild.set(true);
});

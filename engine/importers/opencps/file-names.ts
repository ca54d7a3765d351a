const UNFIT = /[\p{Cc}\\/:*?"<>|%\u202a-\u202e\u2066-\u2069\ufffd]/gu;
const LONGEST = 120;

/** File names made of codes, each once even where letters of either case are the same. */
export class FileNames {
  private readonly taken = new Set<string>();

  /** A path in `folder` that is like the code and free. */
  take(folder: string, code: string, extension: string): string {
    const plain =
      code
        .normalize('NFC')
        .replace(UNFIT, '_')
        .slice(0, LONGEST)
        .toWellFormed()
        .replace(/[. ]+$/, '_') || '_';
    for (let count = 1; ; count += 1) {
      const path = `${folder}${plain}${count === 1 ? '' : `~${count}`}.${extension}`;
      const key = path.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }
}

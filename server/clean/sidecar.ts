import { isPrinted } from '../document/written.ts';
import type { RawFile } from '../fetch/files.ts';

/**
 * `raw` without a sidecar that describes nothing: an empty one, such as the shell makes for `> a.json` before the
 * command runs, or what `extract --json` printed there. `note` is told of the latter in a line.
 */
export function withoutOutput(raw: RawFile, note: (line: string) => void = () => {}): RawFile {
  const { sidecar } = raw;
  if (sidecar === null) return raw;
  if (sidecar.bytes.length === 0) return { ...raw, sidecar: null };
  if (!isPrinted(sidecar.bytes)) return raw;
  note(`${sidecar.file}: is what extract printed, no description of the article; read without it`);
  return { ...raw, sidecar: null };
}

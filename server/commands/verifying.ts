import { verifyBundle } from '../export/verifying.ts';
import { counted } from './findings.ts';

/** Lines of what is wrong that are shown. */
const SHOWN = 100;

/** `ujar verify`: a line for each thing that is wrong with a bundle. True if nothing is. */
export async function verifyCommand(file: string): Promise<boolean> {
  const { problems, articles, statements, spans, notice, manifest } = await verifyBundle(file);
  for (const problem of problems.slice(0, SHOWN)) console.error(problem);
  if (problems.length > SHOWN) console.error(`and ${problems.length - SHOWN} more`);
  if (manifest !== null) console.log(`manifest.json has the SHA-256 ${manifest}`);
  if (problems.length > 0) return false;
  const checked = [counted(statements, 'statement'), counted(articles, 'text'), counted(spans, 'span')];
  console.log(`${file} holds: ${checked.join(', ')}, as they were taken out (${notice})`);
  return true;
}

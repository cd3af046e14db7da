import type { Config } from '../config.ts';
import { findHolder, type Holder } from '../database/home.ts';
import { HomeHeldError } from '../errors.ts';

/** The process that holds the home and serves; null where none holds it. Throws HomeHeldError for one still starting. */
export async function findServing(config: Config): Promise<(Holder & { readonly address: string }) | null> {
  const holder = await findHolder(config);
  if (holder === null) return null;
  const { address } = holder;
  if (address === null) throw new HomeHeldError(config.home, holder.pid, null, holder.started);
  return { ...holder, address };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EXAMPLES } from './examples.ts';
import { isLoopback } from './guard.ts';

/** True for a browser on this machine that opens /graphql: it is shown a page to ask with, and the query of its address there. */
export function wantsGraphiql({ method, url, headers, socket }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    (url ?? '').split('?', 1)[0] === '/graphql' &&
    (headers.accept ?? '').includes('text/html') &&
    isLoopback((headers.host ?? '').replace(/:\d+$/u, '')) &&
    isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/u, ''))
  );
}

interface Page {
  readonly html: string;
  readonly policy: string;
}

let page: Promise<Page> | null = null;

/** GraphiQL with the examples in its tabs, from this server alone, under a policy that lets nothing but its own script run. */
export async function serveGraphiql(_: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= render();
  const { html, policy } = await page;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  });
  response.end(html);
}

/** Loaded when it is first asked for: it is some nine million characters. */
async function render(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = EXAMPLES.map(({ query, variables }) => ({ query, variables, headers: null }));
  const { query, variables } = EXAMPLES[0] ?? {};
  // It takes what the first tab begins with from these, which its types don't name.
  const options = { title: 'Ujar: GraphiQL', endpoint: '/graphql', defaultTabs, query, variables };
  const written = renderGraphiQL(options);
  // As a browser reads it before it takes the hash of the script.
  const html = String(written).trim().replace(/\r\n?/gu, '\n');
  const start = html.indexOf('<script>') + '<script>'.length;
  const hash = createHash('sha256').update(html.slice(start, html.lastIndexOf('</script>')));
  return { html, policy: policyOf(hash.digest('base64')) };
}

/** Its editor makes style elements and workers of its own while it runs. */
function policyOf(hash: string): string {
  return (
    `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src 'self' data:; ` +
    "font-src data:; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  );
}

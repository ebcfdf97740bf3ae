import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves tests/pages on the loopback address: `/NAME/page.html` as it is on disk, without a charset of our own. */
export async function servePages() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const extra = EXTRA[pathname]
    if (extra) return response.writeHead(200, { 'content-type': extra.type }).end(extra.body)
    if (!/^\/[\w-]+\/page\.(html|txt)$/.test(pathname)) return response.writeHead(404).end()
    const type = pathname.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8'
    return response
      .writeHead(200, { 'content-type': type })
      .end(readFileSync(new URL(`../pages${pathname}`, import.meta.url)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise<void>(resolve => server.close(() => resolve()).closeAllConnections()),
  }
}

/** Pages that are no programme. */
const EXTRA: Record<string, { type: string; body: string }> = {
  '/empty': { type: 'text/html', body: '<!doctype html><title>Tom</title>' },
  '/frames': {
    type: 'text/html',
    body: '<!doctype html><title>Ramar</title><frameset cols="*,*"></frameset>',
  },
  '/recipe': {
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><html lang="sv"><title>Pannkakor</title><h1>Pannkakor</h1><p>Vispa ihop 3 dl mjöl, 6 dl mjölk och 3 ägg. Stek tunt.</p></html>',
  },
}

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
    if (extra)
      return response
        .writeHead(200, { 'content-type': extra.type, 'cache-control': 'max-age=60' })
        .end(extra.body)
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

const DAMAGED_SENTENCE =
  'Det h?r ?r en mening som har f?rlorat sina bokst?ver p? v?gen till l?saren, och den ?r ganska l?ng. '

/** Pages that are no programme. */
const EXTRA: Record<string, { type: string; body: string | Buffer }> = {
  '/empty': { type: 'text/html', body: '<!doctype html><title>Tom</title>' },
  '/frames': {
    type: 'text/html',
    body: '<!doctype html><title>Ramar</title><frameset cols="*,*"></frameset>',
  },
  '/living': {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="sv"><head><title>F?rel?sning</title></head><body>
<h1>F?rel?sning f?r l?rare</h1><p>Vi b?rjar klockan nio och h?ller p? till lunch. D?refter f?ljer ett samtal om l?sning i skolan.</p>
<img alt="Portr?tt av talaren" src="data:,"><input id="typed" value="f?rel?sning"><textarea>f?rel?sning</textarea>
<div contenteditable>f?rel?sning</div><code>a?b:c</code><div id="host"></div><iframe srcdoc="?ven h?r g?r det bra"></iframe>
<button id="more">Mer</button><p id="late"></p><p id="stubborn">Sj?l?s</p>
<script>
window.clicks = 0; window.ticks = 0; window.stubbornWrites = 0
document.querySelector('#host').attachShadow({ mode: 'open' }).textContent = 'H?r ?r ocks? n?gra ord'
document.querySelector('#more').addEventListener('click', () => { window.clicks += 1; document.querySelector('#late').textContent = 'Anm?lan ?r ?ppen' })
setInterval(() => {
  window.ticks += 1
  const stubborn = document.querySelector('#stubborn')
  if (document.querySelector('h1').textContent.includes('?')) return
  if (stubborn.textContent !== 'Sj?l?s') { window.stubbornWrites += 1; stubborn.firstChild ? stubborn.firstChild.data = 'Sj?l?s' : stubborn.append('Sj?l?s') }
}, 200)
</script></body></html>`,
  },
  // Latin-1, sent as UTF-8 by a server that does not know better.
  '/misread': {
    type: 'text/html; charset=utf-8',
    body: Buffer.from(
      '<!doctype html><title>Föredrag</title><h1>Åkes ängar</h1><p>Ylvas öst och väst: får, för, går, gör. Ærø och señor Müller.</p>',
      'latin1',
    ),
  },
  '/large': {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="sv"><title>Stor</title><body>${Array.from({ length: 12_000 }, (_, index) => `<p>Rad ${index}: ${DAMAGED_SENTENCE.repeat(4)}</p>`).join('')}</body></html>`,
  },
  // Everything that the reader has a control for: an uncertain word, a link, an abbreviation, a picture.
  '/session': {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="sv"><head><title>Ledarskap i vardagen</title></head><body><main>
<p>Seminarium</p><h1>Ledarskap i vardagen</h1><p>Tid: 12 november 2026 kl. 10.00–11.30</p><p>Plats: Stora salen</p><p>Medverkande: Åsa Berg, Exempelverket</p>
<h2>Vad ska f?ljas upp?</h2><p>Det h?r ska m?tas och f?ljas upp, dvs. allt som r?knas. L?s <a href="https://konferens.example/mer">mer om passet</a> innan du kommer, och ta med en fr?ga som du vill ha svar p?. Vi m?ts och v?ljer.</p>
<p>Den som leder andra får ofta frågan hur det ska gå till, och den här gången svarar tre personer som har prövat. Efteråt finns det tid för samtal i mindre grupper.</p>
<p><img src="/picture.png" alt="En full sal" width="400" height="300"></p></main></body></html>`,
  },
  '/recipe': {
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><html lang="sv"><title>Pannkakor</title><h1>Pannkakor</h1><p>Vispa ihop 3 dl mjöl, 6 dl mjölk och 3 ägg. Stek tunt.</p></html>',
  },
}

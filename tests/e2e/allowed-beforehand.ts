import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built extension as if the person had allowed it everything, in a folder of its own: no test can answer Chromium’s questions. */
export function allowedBeforehand(built: string): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'klarspar-allowed-'))
  cpSync(built, dist, { recursive: true })
  const file = path.join(dist, 'manifest.json')
  const { optional_permissions, optional_host_permissions, permissions, ...manifest } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const allowed = {
    ...manifest,
    permissions: [...permissions, ...optional_permissions],
    host_permissions: optional_host_permissions,
  }
  writeFileSync(file, JSON.stringify(allowed))
  return dist
}

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { until } from './driver.ts'

/** A connection to Firefox through its own remote protocol, Marionette: numbered JSON messages over TCP. */
export type Marionette = {
  send: (command: string, parameters?: object) => Promise<unknown>
  quit: () => Promise<void>
}

/** Firefox without a first run, without updates and without a word to its makers. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0, // A free one; Firefox writes it to MarionetteActivePort.
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'focusmanager.testmode': true,
}

/** Starts Firefox on a profile folder and connects. Rejects when it has not opened its port within 30 seconds. */
export async function startFirefox(
  profile: string,
  preferences: Record<string, string | number | boolean>,
  window: 'shown' | 'none' = 'none',
): Promise<Marionette> {
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'))
  const portFile = path.join(profile, 'MarionetteActivePort')
  rmSync(portFile, { force: true })
  const child = spawn(
    process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    [
      ...['--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote'],
      ...(window === 'none' ? ['--headless'] : []),
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
      detached: true,
    },
  )
  const port = await until(
    'Firefox to open its port',
    async () => existsSync(portFile) && readFileSync(portFile, 'utf8'),
    30_000,
  )
  const socket = net.connect(Number(port), '127.0.0.1')
  const waiting = new Map<
    number,
    { command: string; resolve: (result: unknown) => void; reject: (error: Error) => void }
  >()
  let greet: () => void = () => undefined
  const greeted = new Promise<void>(resolve => {
    greet = resolve
  })
  let buffer = Buffer.alloc(0)
  socket.on('data', chunk => {
    buffer = Buffer.concat([buffer, chunk])
    for (let message = take(); message !== undefined; message = take()) receive(message)
  })
  /** One whole message from the buffer (`LENGTH:JSON`), if there is one. */
  function take(): unknown {
    const colon = buffer.indexOf(':')
    const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)).toString())
    if (colon < 0 || buffer.length < end) return undefined
    const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString())
    buffer = buffer.subarray(end)
    return message
  }
  function receive(message: unknown) {
    if (!Array.isArray(message)) return greet()
    const [, id, error, result] = message as [
      number,
      number,
      { error: string; message: string; stacktrace: string } | null,
      unknown,
    ]
    const request = waiting.get(id)
    waiting.delete(id)
    if (error) request?.reject(new Error(`${request.command}: ${error.error}: ${error.message}`))
    else request?.resolve(result)
  }
  let last = 0
  const send = (command: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1
      waiting.set(last, { command, resolve, reject })
      const text = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  await greeted
  await send('WebDriver:NewSession', { strictFileInteractability: true })
  return {
    send,
    quit: async () => {
      const gone = new Promise<void>(resolve =>
        child.exitCode === null ? child.once('exit', () => resolve()) : resolve(),
      )
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] })
      socket.destroy()
      await gone
    },
  }
}

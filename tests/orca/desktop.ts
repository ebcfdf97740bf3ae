import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { until } from '../e2e/driver.ts'

/** A desktop with a screen reader on it, inside an X server and a session bus that are there already. */
export type Desktop = {
  /** Presses keys as hardware does, by xdotool’s names ("h", "Tab", "alt+shift+j"). */
  press: (keys: string) => void
  /** What Orca has said since the last asking, once it has said what is waited for and fallen quiet; or after ten seconds. */
  heard: (waitedFor: readonly RegExp[]) => Promise<string[]>
  close: () => void
}

/** Quiet for so long, Orca has said what it had to say. */
const QUIET_MS = 800
const LIMIT_MS = 10_000

const BUS_LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher']

/**
 * A voice that says nothing, into a sound card that is none: Orca falls silent where there is no voice at all. And no
 * echo of what is pressed.
 */
const FILES = {
  '.asoundrc': 'pcm.!default { type null }\nctl.!default { type null }\n',
  'speech-dispatcher/speechd.conf':
    'AudioOutputMethod "alsa"\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n',
  'orca/orca-customizations.py': [
    'import orca.debug, orca.settings',
    'orca.settings.enableKeyEcho = False',
    // Its reading of the whole page would carry the place along while keys are pressed.
    'orca.settings.sayAllOnLoad = False',
    // Else the log comes in blocks of 8 kB, and the last phrase with the next key.
    'orca.debug.debugFile.reconfigure(line_buffering=True)',
    '',
  ].join('\n'),
}

/**
 * Starts a window manager, the accessibility bus and Orca, and waits until Orca has said that it is on. `folder` takes
 * Orca’s log; it is the home of the process (HOME, XDG_CONFIG_HOME and XDG_DATA_HOME). Rejects when something does not start: that happens under Xvfb, and another try helps.
 */
export async function startDesktop(folder: string): Promise<Desktop> {
  const log = path.join(folder, 'orca.log')
  const children: ChildProcess[] = []
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const start = (command: string, ...args: string[]) =>
    children.push(spawn(command, args, { stdio: 'ignore' }))
  start('openbox')
  start(BUS_LAUNCHERS.find(existsSync) ?? 'at-spi-bus-launcher', '--launch-immediately', '--screen-reader=1')
  await until('the accessibility bus', async () => {
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) turnOn(property)
    return true
  })
  start('orca', '--replace', '--debug-file', log, '-e', 'speech')
  let read = 0
  const said = () => (existsSync(log) ? phrasesIn(readFileSync(log, 'utf8')) : [])
  await until('Orca to speak', async () => said().length > 0, 20_000)

  return {
    press: keys => {
      // A person lets go of the letter first; xdotool’s own "alt+u" lets go of Alt first, and Orca takes a "u" of it.
      const held = keys.split('+')
      const key = held.pop() ?? ''
      const all = (act: string) => held.flatMap(one => [act, one])
      execFileSync('xdotool', [...all('keydown'), 'key', key, ...all('keyup')])
    },
    heard: async waitedFor => {
      const end = Date.now() + LIMIT_MS
      let phrases: string[] = []
      let changedAt = Date.now()
      const isDone = () =>
        phrases.length > 0 && Date.now() - changedAt > QUIET_MS && hasHeard(phrases, waitedFor)
      while (!isDone() && Date.now() < end) {
        await new Promise(resolve => setTimeout(resolve, 100))
        const now = said().slice(read)
        if (now.length > phrases.length) changedAt = Date.now()
        phrases = now
      }
      read += phrases.length
      return phrases
    },
    close: () => {
      for (const child of children) child.kill()
    },
  }
}

/** Whether each pattern fits one of the phrases. */
export function hasHeard(phrases: readonly string[], patterns: readonly RegExp[]): boolean {
  return patterns.every(pattern => phrases.some(phrase => pattern.test(phrase)))
}

function turnOn(property: string) {
  execFileSync('dbus-send', [
    ...['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'],
    'org.freedesktop.DBus.Properties.Set',
    ...['string:org.a11y.Status', `string:${property}`, 'variant:boolean:true'],
  ])
}

/** The phrases in Orca’s log, in order: each line of speech is quoted there. */
function phrasesIn(log: string): string[] {
  return [...log.matchAll(/^.*SPEECH OUTPUT: '(.*)'\s*(?:\{.*\})?$/gm)]
    .map(([, phrase = '']) => phrase.trim())
    .filter(Boolean)
}

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const SCRIPT = new URL('../../scripts/repair.ts', import.meta.url).pathname

/** Runs the command as a person would, bytes in and bytes out. */
function repair(input: string | Uint8Array, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...options], {
    input,
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

describe('npm run -s repair', () => {
  it('repairs line for line, and keeps line endings and a missing last one', () => {
    expect(repair('fÃ¶r alla\r\n\r\nhel rad\ng÷r s÷ker')).toEqual({
      status: 0,
      stdout: 'för alla\r\n\r\nhel rad\ngör söker',
      stderr: '',
    })
  })

  it('explains each line as JSON', () => {
    const { stdout } = repair('fÃ¶r\nhel\n', '--explain', '--lines')
    expect(stdout.split('\n').map(line => line && JSON.parse(line))).toEqual([
      {
        text: 'för',
        repairs: [
          {
            start: 0,
            end: 3,
            before: 'fÃ¶r',
            after: 'för',
            damage: 'misread:utf-8 as windows-1252',
            confidence: 0.999,
          },
        ],
      },
      { text: 'hel', repairs: [] },
      '',
    ])
  })

  it('takes every line as a page of its own when asked to', () => {
    const page = '„ven\nF”retag f”r framtiden\n'
    expect(repair(page).stdout).toBe('även\nFöretag för framtiden\n')
    expect(repair('„\nF”retag f”r framtiden\n', '--lines').stdout).toBe('„\nFöretag för framtiden\n')
  })

  it('refuses bytes that are no UTF-8, and says where', () => {
    const { status, stderr } = repair(
      Uint8Array.from([...'hej\nf'].map(c => c.charCodeAt(0)).concat(0xf6, 0x72)),
    )
    expect(status).toBe(2)
    expect(stderr).toBe('repair: the input is no valid UTF-8: byte 6, line 2\n')
  })

  it('refuses an unknown option in one line', () => {
    const { status, stdout, stderr } = repair('', '--line')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^repair: unknown option --line; usage: .*\n$/)
  })
})

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../scripts/read-lines.ts'

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

  it('gives nothing for nothing, and keeps what is no text', () => {
    expect(repair('')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(repair('\n\n').stdout).toBe('\n\n')
    expect(repair('\ufefffÃ¶r\0x\rhej\u2028\v\n').stdout).toBe(
      '\ufefffÃ¶r\0x\rhej\u2028\v\n'.replace('Ã¶', 'ö'),
    )
  })

  it('undoes kinds side by side in one line', () => {
    const broken =
      'FÃ¶rÃ¤ldrar och l├ñrare s&ouml;ker f%C3%B6rskola, sm=E5 f\\u00f6retag p+AOU- g}rden i V√§xj√∂, fo?rst'
    expect(repair(broken).stdout).toBe(
      'Föräldrar och lärare söker förskola, små företag på gården i Växjö, först',
    )
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

  it.each([
    ['a character that is cut at the end', [0x68, 0xc3], 'byte 2, line 1'],
    ['half of a pair', [0xed, 0xa0, 0x80], 'byte 1, line 1'],
  ])('refuses %s', (_, bytes, place) => {
    const { status, stdout, stderr } = repair(Uint8Array.from(bytes))
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `repair: the input is no valid UTF-8: ${place}\n`,
    })
  })

  it('refuses an unknown option in one line', () => {
    const { status, stdout, stderr } = repair('', '--line')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^repair: unknown option --line; usage: .*\n$/)
  })

  it('ends quietly where its reader stops early', () => {
    const pipe = 'set -o pipefail; "$0" --import tsx "$1" < <(seq 1 200000) | head -n 1; echo $?'
    const { stdout, stderr } = spawnSync('bash', ['-c', pipe, process.execPath, SCRIPT])
    expect({ stdout: stdout.toString(), stderr: stderr.toString() }).toEqual({ stdout: '1\n0\n', stderr: '' })
  })
})

describe('readLines', () => {
  const CHUNK = 1 << 16
  const PART = 1 << 18

  /** Hands out a text in chunks, and counts those that were asked for. */
  function chunksOf(text: string) {
    const bytes = Buffer.from(text)
    const asked = { chunks: 0 }
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        asked.chunks++
        yield bytes.subarray(at, at + CHUNK)
      }
    }
    return { asked, chunks: chunks() }
  }

  it('holds one part at a time, and reads no further before it is taken', async () => {
    const text = 'Frågor får ställas på svenska.\r\n'.repeat(60_000)
    const { asked, chunks } = chunksOf(text)
    let read = ''
    let parts = 0
    for await (const { lines, bytesRead } of readLines(chunks)) {
      const part = lines.map(line => line.text + line.ending).join('')
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(PART + CHUNK)
      expect(asked.chunks * CHUNK - bytesRead).toBeLessThanOrEqual(CHUNK)
      read += part
      parts++
    }
    expect(read).toBe(text)
    expect(parts).toBeGreaterThan(Buffer.byteLength(text) / (PART + CHUNK))
  })

  it('cuts a line that never ends at a space', async () => {
    const { chunks } = chunksOf('på gården '.repeat(1_500_000))
    const lengths: number[] = []
    for await (const { lines } of readLines(chunks)) {
      expect(lines[0]?.text.startsWith('på') || lines[0]?.text.startsWith('gården')).toBe(true)
      lengths.push(Buffer.byteLength(lines.map(({ text }) => text).join('')))
    }
    expect(lengths.length).toBeGreaterThan(1)
    expect(Math.max(...lengths)).toBeLessThanOrEqual((8 << 20) + CHUNK)
  })
})

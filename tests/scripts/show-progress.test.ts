import { describe, expect, it } from 'vitest'
import { showProgress } from '../../scripts/show-progress.ts'

function written(isTTY: boolean | undefined): string {
  let text = ''
  const progress = showProgress({ ...(isTTY !== undefined && { isTTY }), write: part => (text += part) })
  progress.report(262_144, 7)
  progress.report(100_200_000, 5)
  progress.end()
  return text
}

describe('showProgress', () => {
  it('writes over one line on a terminal, and ends it', () => {
    expect(written(true)).toBe('\r0.3 MB read, 7 words repaired\r100.2 MB read, 12 words repaired\n')
  })

  it('keeps still where standard error is a file', () => {
    expect([written(undefined), written(false)]).toEqual(['', ''])
  })
})

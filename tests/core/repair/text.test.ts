import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../../src/core/repair/repair-text.ts'
import { model } from './model-for-tests.ts'

type Case = { label: string; comment?: string; broken: string; good: string }

function cases(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../../text/${name}.json`, import.meta.url), 'utf8'))
}

describe.each(['in-the-wild', 'made-up', 'unchanged'])('%s', name => {
  it.each(cases(name))('$label: $broken', ({ broken, good }) => {
    expect(repairText(broken, { model }).text).toBe(good)
  })
})

describe('known-failures', () => {
  it.each(cases('known-failures'))(
    '$label: $broken fails still; when it does not, move it',
    ({ broken, good }) => {
      expect(repairText(broken, { model }).text).not.toBe(good)
    },
  )
})

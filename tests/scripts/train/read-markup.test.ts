import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMarkup } from '../../../scripts/train/read-markup.ts'

const folder = mkdtempSync(join(tmpdir(), 'markup-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('reads the manuals of a folder as lines, without what is no prose', () => {
  mkdirSync(join(folder, 'b'))
  writeFileSync(
    join(folder, 'b', 'index.docbook'),
    '<?xml version="1.0"?><!DOCTYPE book [<!ENTITY x "y">]><book><title>&Ouml;ppna\n en fil</title><!-- nej -->' +
      '<para>V&auml;lj <guilabel>&#214;ppna</guilabel> &ndash; sedan Klar.</para><screen>ls -l</screen><para>Slut</para></book>',
  )
  writeFileSync(join(folder, 'notes.txt'), 'inte en handbok')
  expect(readMarkup({ folder, ending: /\.docbook$/, charset: 'utf8' })).toEqual([
    ['Öppna en fil', 'Välj Öppna – sedan Klar.', 'Slut'],
  ])
})

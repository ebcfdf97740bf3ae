import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCatalogues } from '../../../scripts/train/read-catalogue.ts'

const folder = mkdtempSync(join(tmpdir(), 'catalogues-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('dialogues are read as they are said', () => {
  writeFileSync(
    join(folder, 'dialogs_sv.lua'),
    'dialogId("a", "font", "Welcome.")\ndialogStr("Välkommen till \\"vår\\" stad.")\n\ndialogStr("Vänta!")\n',
  )
  expect(readCatalogues(folder)).toEqual([['Välkommen till "vår" stad.', 'Vänta!']])
})

test.runIf(existsSync('/usr/bin/msgfmt'))(
  'catalogues are prose of one line each, without what a program fills in',
  () => {
    const home = join(folder, 'sv/LC_MESSAGES')
    mkdirSync(home, { recursive: true })
    const strings = ['Kvar <b>här</b>.', 'Först\\nSedan', '$unit dör', '%d år']
    const po = `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n"Language: sv\\n"\n\n${strings.map((text, n) => `msgid "${n}"\nmsgstr "${text}"\n`).join('\n')}`
    writeFileSync(join(home, 'a.po'), po)
    execFileSync('msgfmt', [join(home, 'a.po'), '-o', join(home, 'a.mo')])
    expect(readCatalogues(join(folder), /\/sv\/.*\.mo$/)).toEqual([['Kvar här.']])
  },
)

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fail } from './read-arguments.ts'

/** `npm run page:new PART--WHAT`: lays out an empty page fixture, to be written and then accepted. */
const [slug] = process.argv.slice(2)
if (!slug || !/^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
  fail('Name the page as PART--WHAT-IT-SHOWS, in small letters: npm run page:new people--two-moderators')
const folder = fileURLToPath(new URL(`../tests/pages/${slug}`, import.meta.url))
if (existsSync(folder)) fail(`tests/pages/${slug} is there already.`)
const about = {
  url: `https://konferens.example/program/${slug}`,
  why: '',
  decodeAs: 'utf-8',
  origin: 'written by us; every name and text is invented',
  expect: 'pass',
}
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/about.json`, `${JSON.stringify(about, undefined, 2)}\n`)
writeFileSync(
  `${folder}/page.html`,
  '<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n<title></title>\n</head>\n<body>\n</body>\n</html>\n',
)
process.stdout.write(
  `Write tests/pages/${slug}/page.html and why in about.json, then: npm run page:accept ${slug}\n`,
)

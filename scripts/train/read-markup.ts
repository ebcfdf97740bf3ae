import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidy } from './tidy.ts'

const BLOCK_TAG =
  /<\/?(?:p|para|simpara|li|h\d|title|td|th|tr|entry|row|div|br|dt|dd|item|section|note|page|desc|name|body|ul|ol|table|blockquote|term|listitem|bridgehead)\b[^>]*>/gi
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  egrave: 'è',
  agrave: 'à',
  acute: '´',
  sect: '§',
  copy: '©',
}

/** What is sought in a folder: files with this ending, in this encoding. */
export type MarkupFiles = { folder: string; ending: RegExp; charset: BufferEncoding }

/** The files of a folder and its subfolders, in order of their paths, each as its lines of text. */
export function readMarkup({ folder, ending, charset }: MarkupFiles): string[][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .sort()
    .map(file => linesOfMarkup(readFileSync(join(folder, file)).toString(charset)))
    .filter(lines => lines.length > 2)
}

function linesOfMarkup(markup: string): string[] {
  const text = markup
    .replace(/<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?[^>]*>|<\?[\s\S]*?\?>/gi, ' ')
    .replace(
      /<(script|style|code|pre|head|info|media|programlisting|screen|bookinfo|articleinfo)\b[\s\S]*?<\/\1>/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(BLOCK_TAG, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
  return tidy(text)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

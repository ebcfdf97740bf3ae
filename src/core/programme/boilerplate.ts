import type { Span } from './span.ts'

/** Texts that only their words give away, in repaired text. One line a kind, with its reason. */
const BOILERPLATE: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern:
      /(föråldrad|gammal|äldre|utdaterad|omodern)[^.]{0,40}webbläsare|webbläsare[^.]{0,60}(stöds inte|föråldrad|gammal)|uppdatera din webbläsare/iu,
    why: 'an outdated-browser notice',
  },
  {
    pattern: /(outdated|old|unsupported)[^.]{0,30}browser|upgrade your browser/iu,
    why: 'the same in English',
  },
  {
    pattern: /\b(vi|webbplatsen|sajten|sidan) använder (kakor|cookies)|\bthis (web)?site uses cookies/iu,
    why: 'a cookie notice',
  },
  { pattern: /^(©|\(c\)|copyright\b).{0,120}$/iu, why: 'a copyright line' },
  {
    pattern:
      /^(dela|tipsa|skriv ut|till toppen|tillbaka|läs mer|gå till innehållet|hoppa till innehåll)( (på|via|sidan|till)\b.{0,40})?$/iu,
    why: 'a button’s words',
  },
]

/** Whether a text is a notice of the site rather than a part of what the page is about. */
export function isBoilerplate(text: string): boolean {
  return text.length < 400 && BOILERPLATE.some(({ pattern }) => pattern.test(text))
}

/**
 * Where the organiser presents itself at the end of a page: a short line with a name, then a text that begins
 * "NAME är en …". Gives the index of the short line, or the number of lines where there is no such ending.
 * A site without a footer element ends like this; the text is about the organisation, not the session.
 */
export function startOfSelfPresentation(lines: readonly Span[]): number {
  for (let index = Math.max(1, lines.length - 8); index < lines.length - 1; index++) {
    const name = lines[index]?.text ?? ''
    const next = lines[index + 1]?.text ?? ''
    if (
      name.length <= 60 &&
      !/[.:?!]$/u.test(name) &&
      ABOUT_ITSELF.test(next.slice(name.length)) &&
      next.startsWith(name)
    )
      return index
  }
  return lines.length
}

const ABOUT_ITSELF = /^ (är (en|ett|Sveriges|Nordens|landets)|is (an?|the)|er (en|et)|on) /u

import type { Clues } from './headline.ts'
import { type Hinted, hintedInSmall, phrase } from './hinted.ts'
import { anyOf, mentions, opensWith } from './hints.ts'
import type { Line } from './lines.ts'
import { lowerCase } from './lower-case.ts'

/**
 * Texts that only their words give away, in repaired text and small letters. One line a kind, with what its texts
 * never lack, and its reason.
 */
const BOILERPLATE: readonly { pattern: Hinted; why: string }[] = [
  {
    pattern: hintedInSmall(
      mentions('webbläsare'),
      /(föråldrad|gammal|äldre|utdaterad|omodern)[^.]{0,40}webbläsare|webbläsare[^.]{0,60}(stöds inte|föråldrad|gammal)|uppdatera din webbläsare/u,
    ),
    why: 'an outdated-browser notice',
  },
  {
    pattern: hintedInSmall(
      mentions('browser|nettleser'),
      /(outdated|old|unsupported)[^.]{0,30}browser|upgrade your browser|(utdatert|forældet) nettleser/u,
    ),
    why: 'the same in other languages',
  },
  {
    pattern: hintedInSmall(
      mentions('kakor|cookies|informasjonskapsler|evästeitä'),
      /(använder|brukar|bruker|uses|käyttää) (kakor|cookies|informasjonskapsler|evästeitä)|^(acceptera|godkänn)( alla)? (kakor|cookies)$/u,
    ),
    why: 'a cookie notice',
  },
  {
    pattern: hintedInSmall(mentions('(c)|copyright'), /^(\(c\)\s|copyright\b).{0,160}$/u),
    why: 'a copyright line',
  },
  {
    pattern: phrase({
      before: '^',
      words:
        'dela|tipsa|skriv ut|udskriv|tulosta|utskrift|till toppen|tillbaka|gå tillbaka|läs mer|läs vidare|visa mer|visa mindre|gå till innehållet|hoppa till innehåll|hoppa till innehållet|meny|stäng|föregående|nästa|lyssna|boka|boka plats|spara|favorit|skip to content|read more|share|print|back|next|previous|menu|close|lue lisää|les mer|læs mere|del',
      after: '(?: (?:på|via|sidan|till|to|on|this|siden|programpunkt|artikel)(?!\\p{L}).{0,40})?\\s?[»>›…]*$',
    }),
    why: 'a button’s words',
  },
  {
    pattern: hintedInSmall(
      mentions(
        'till hela|till programmet|till programöversikten|till schemat|till startsidan|till översikten|till konferensen|tillbaka till|back to|visa programmet|visa hela|föregående p|föregående s|nästa p|nästa s',
      ),
      /^[«»<>‹›←→\s]*(till(baka till)? (hela )?(programmet|programöversikten|schemat|startsidan|översikten|konferensen)|back to (the )?(programme|schedule|program|overview)|visa (hela )?programmet|föregående (programpunkt|pass|session)|nästa (programpunkt|pass|session))[«»<>‹›←→\s]*$/u,
    ),
    why: 'a way to another page',
  },
  {
    pattern: hintedInSmall(
      mentions('kalender|kalenter|outlook|ical|ics|google|calendar|favoriter|mitt program|permal'),
      /^(lägg till i|spara i|add to|exportera till|legg til i|tilføj til|lisää)\s?(min |din |my )?(kalender(n|en)?|outlook|ical|google|calendar|kalenteriin|favoriter|mitt program).{0,20}$|^(ical|ics|\.ics|outlook|google calendar|permalänk|permalink)$/u,
    ),
    why: 'a calendar’s button, or an address',
  },
  {
    pattern: hintedInSmall(
      opensWith('facebook|twitter|linkedin|instagram|epost|e-post|mejla|rss|youtube'),
      /^(facebook|twitter|linkedin|instagram|e-?post|mejla|rss|youtube)([ ,|]+(facebook|twitter|linkedin|instagram|e-?post|mejla|rss|youtube))*$/u,
    ),
    why: 'sharing',
  },
  {
    pattern: phrase({
      before: '^',
      words:
        'publicerad|postat|postad|posted|inlagt|inlagd|uppdaterad|senast uppdaterad|sidan uppdaterad|publicerades|skapad|last updated|published|updated|page updated|oppdatert|sist oppdatert|publisert|opdateret|sidst opdateret|senest opdateret',
      after: '(?!\\p{L}).{0,80}$',
    }),
    why: 'when the page was written, not when the session is',
  },
  {
    pattern: hintedInSmall(
      opensWith(
        'tel|phone|e-post|mejl|org|besöksadress|postadress|visiting|besøk|besøg|käynti|hem|home|framsida|forside|hjem|etusivu|startsida',
      ),
      /^(tel|telefon|phone|e-post|mejl|org\.?\s?nr)(?!\p{L})[.:]?\s?[\d@+\p{L}.()/ -]{5,60}$|^(besöksadress|postadress|visiting address|besøksadresse|besøgsadresse|käyntiosoite)\s?:|^(hem|home|framsida|forside|forsiden|hjem|etusivu|startsida)$/u,
    ),
    why: 'how to reach the site',
  },
]

/** Headings and short lines after which a page speaks of other things than its session. */
const AFTERWARDS = phrase({
  before: '^',
  words:
    'fler|andra|övriga|liknande|relaterad|relaterade|relaterat|nästa|tidigare|mer från|mer inom|se även|se också|läs även|läs också|du kanske|kanske är du|missa inte|kommande|hela programmet|senaste|nyheter|kontakt|kontakta oss|för frågor|vid frågor|har du frågor|frågor|ytterligare information|tilläggsinformation|om oss|om konferensen|om webbplatsen|om arrangemanget|följ oss|dela|sponsorer|partners|våra partners|samarbetspartner|samarbetspartners|kommentarer|lämna ett svar|lämna en kommentar|nyhetsbrev|prenumerera|snabblänkar|sök|taggar|kategorier|arkiv|bli medlem|more|other|related|you may also|next|previous|upcoming|contact|contact us|about us|follow us|share|comments|sponsors|newsletter|flere|andre|relatert|relaterte|lisätietoja|muita|aiheesta|seuraavaksi',
  after: '(?:\\s.{0,40})?:?$',
})
/** Words that keep such a heading in the session: "Om passet", "Mer om passet". */
const OF_THE_SESSION =
  /(seminariet|passet|programpunkten|workshopen|föreläsningen|samtalet|sessionen|the session|talare|medverkande|information)$/u

const LONGEST_HEADING = 60
/** Among so many lines at the end a link may lead to other pages. */
const LAST_LINES = 6

const mayBeBoilerplate = anyOf(BOILERPLATE.map(({ pattern }) => pattern.may))

/** An address with hours, a telephone or mail: how to reach the site. */
const ADDRESS = hintedInSmall(
  text => /, (?:[a-z]{1,2}-)?\d{3}/i.test(text),
  /^\p{L}[\p{L} .-]{2,40} \d{1,4}\p{L}?, (?:[a-z]{1,2}-)?\d{3,4} ?\d{0,2} \p{L}.{0,80}(?:öppet|öppen|åpent|åben|avoinna|open|@|tel|tfn|tlf)/u,
)

/** A line of copyright is no longer behind its sign. */
const LONGEST_COPYRIGHT = 160

/** Whether a text is a notice of the site rather than a part of what the page is about. */
export function isBoilerplate(text: string): boolean {
  if (text.length >= 400) return false
  if (text.startsWith('©')) return text.length - 1 <= LONGEST_COPYRIGHT && !text.includes('\n')
  return (
    (mayBeBoilerplate(text) && BOILERPLATE.some(({ pattern }) => pattern.test(text))) || ADDRESS.test(text)
  )
}

/** The lines of a page that is one session, without what comes after it. */
export function ownLines(lines: readonly Line[], clues: Clues): Line[] {
  const after = lines.findIndex(
    (line, index) =>
      index > 2 &&
      (line.level !== undefined || line.strong || isLinkAtEnd(lines, index)) &&
      line.span.text.length <= LONGEST_HEADING &&
      AFTERWARDS.test(line.span.text) &&
      !OF_THE_SESSION.test(lowerCase(line.span.text)) &&
      !clues.pageTitle.text.includes(line.span.text),
  )
  const own = after < 0 ? [...lines] : lines.slice(0, after)
  return own.slice(0, startOfSelfPresentation(own))
}

/** A link among the last lines leads away: "Fler evenemang". */
function isLinkAtEnd(lines: readonly Line[], index: number): boolean {
  return index >= lines.length - LAST_LINES && (lines[index]?.marks.some(({ href }) => href) ?? false)
}

/**
 * Where the organiser presents itself at the end of a page: a short line with a name, then a text that begins
 * "NAME är en …". Gives the index of the short line, or the number of lines where there is no such ending.
 * A site without a footer element ends like this; the text is about the organisation, not the session.
 */
function startOfSelfPresentation(lines: readonly Line[]): number {
  for (let index = Math.max(1, lines.length - 8); index < lines.length - 1; index++) {
    const name = lines[index]?.span.text ?? ''
    const next = lines[index + 1]?.span.text ?? ''
    if (
      name.length <= LONGEST_HEADING &&
      !/[.:?!]$/u.test(name) &&
      ABOUT_ITSELF.test(next.slice(name.length)) &&
      next.startsWith(name)
    )
      return index
  }
  return lines.length
}

const ABOUT_ITSELF = /^ (är (en|ett|Sveriges|Nordens|landets)|is (an?|the)|er (en|et)|on) /u

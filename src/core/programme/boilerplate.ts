import { lowerCase } from './lower-case.ts'

/** Texts that only their words give away, in repaired text and small letters. One line a kind, with its reason. */
const BOILERPLATE: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern:
      /(föråldrad|gammal|äldre|utdaterad|omodern)[^.]{0,40}webbläsare|webbläsare[^.]{0,60}(stöds inte|föråldrad|gammal)|uppdatera din webbläsare/u,
    why: 'an outdated-browser notice',
  },
  {
    pattern:
      /(outdated|old|unsupported)[^.]{0,30}browser|upgrade your browser|(utdatert|forældet) nettleser/u,
    why: 'the same in other languages',
  },
  {
    pattern:
      /(använder|brukar|bruker|uses|käyttää) (kakor|cookies|informasjonskapsler|evästeitä)|^(acceptera|godkänn)( alla)? (kakor|cookies)$/u,
    why: 'a cookie notice',
  },
  { pattern: /^(©|\(c\)\s|copyright\b).{0,160}$/u, why: 'a copyright line' },
  {
    pattern:
      /^(dela|tipsa|skriv ut|udskriv|tulosta|utskrift|till toppen|tillbaka|gå tillbaka|läs mer|läs vidare|visa mer|visa mindre|gå till innehållet|hoppa till innehåll(et)?|meny|stäng|föregående|nästa|lyssna|boka|boka plats|spara|favorit|skip to content|read more|share|print|back|next|previous|menu|close|lue lisää|les mer|læs mere|del)( (på|via|sidan|till|to|on|this|siden|programpunkt|artikel)(?!\p{L}).{0,40})?\s?[»>›…]*$/u,
    why: 'a button’s words',
  },
  {
    pattern:
      /^[«»<>‹›←→\s]*(till(baka till)? (hela )?(programmet|programöversikten|schemat|startsidan|översikten|konferensen)|back to (the )?(programme|schedule|program|overview)|visa (hela )?programmet|föregående (programpunkt|pass|session)|nästa (programpunkt|pass|session))[«»<>‹›←→\s]*$/u,
    why: 'a way to another page',
  },
  {
    pattern:
      /^(lägg till i|spara i|add to|exportera till|legg til i|tilføj til|lisää)\s?(min |din |my )?(kalender(n|en)?|outlook|ical|google|calendar|kalenteriin|favoriter|mitt program).{0,20}$|^(ical|ics|\.ics|outlook|google calendar|permalänk|permalink)$/u,
    why: 'a calendar’s button, or an address',
  },
  {
    pattern:
      /^(facebook|twitter|linkedin|instagram|e-?post|mejla|rss|youtube)([ ,|]+(facebook|twitter|linkedin|instagram|e-?post|mejla|rss|youtube))*$/u,
    why: 'sharing',
  },
  {
    pattern:
      /^(publicerad|postat|postad|posted|inlagt|inlagd|uppdaterad|senast uppdaterad|sidan uppdaterad|publicerades|skapad|last updated|published|updated|oppdatert|sist oppdatert|publisert|opdateret|sidst opdateret|senest opdateret|page updated)(?!\p{L}).{0,80}$/u,
    why: 'when the page was written, not when the session is',
  },
  {
    pattern:
      /^(tel|telefon|phone|e-post|mejl|org\.?\s?nr)(?!\p{L})[.:]?\s?[\d@+\p{L}.()/ -]{5,60}$|^(besöksadress|postadress|visiting address|besøksadresse|besøgsadresse|käyntiosoite)\s?:|^(hem|home|framsida|forside|forsiden|hjem|etusivu|startsida)$/u,
    why: 'how to reach the site',
  },
  {
    pattern:
      /^\p{L}[\p{L} .-]{2,40} \d{1,4}\p{L}?, (?:[a-z]{1,2}-)?\d{3,4} ?\d{0,2} \p{L}.{0,80}(?:öppet|öppen|åpent|åben|avoinna|open|@|tel|tfn|tlf)/u,
    why: 'an address with hours, a telephone or mail: how to reach the site',
  },
]

/** Whether a text is a notice of the site rather than a part of what the page is about. */
export function isBoilerplate(text: string): boolean {
  if (text.length >= 400) return false
  const words = lowerCase(text)
  return BOILERPLATE.some(({ pattern }) => pattern.test(words))
}

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
      /^(dela|tipsa|skriv ut|udskriv|tulosta|utskrift|till toppen|tillbaka|gå tillbaka|läs mer|läs vidare|visa mer|visa mindre|gå till innehållet|hoppa till innehåll(et)?|meny|stäng|föregående|nästa|lyssna|boka|boka plats|boka biljett(er)?|köp biljett(er)?|spara|favorit|kjøp billett(er)?|bestill billett(er)?|køb billet(ter)?|bestil billet(ter)?|osta liput?|varaa paikka|buy tickets?|get tickets?|book( now| tickets?)?|följ|følg|follow|visa karta|vis kart|vis kort|näytä kartta|show map|view map|skip to content|read more|share|print|back|next|previous|menu|close|lue lisää|les mer|læs mere|del)( (på|via|sidan|till|to|on|this|siden|programpunkt|artikel)(?!\p{L}).{0,40})?\s?[»>›…]*$/u,
    why: 'a button’s words',
  },
  {
    pattern:
      /^[«»<>‹›←→\s]*(till(baka till)? (hela )?(programmet|programöversikten|schemat|startsidan|översikten|konferensen)|back to (the )?(programme|schedule|program|overview)|visa (hela )?programmet|föregående (programpunkt|pass|session)|nästa (programpunkt|pass|session))[«»<>‹›←→\s]*$/u,
    why: 'a way to another page',
  },
  {
    pattern:
      /^[+»›\s]*(lägg till i|lägg till|spara i|spara till|add to|save to|exportera till|export to|ladda ner till|legg til i|lagre i|tilføj til|føj til|gem i|lisää|tallenna|vie)\s?(min |mitt |din |my |your |the )?(kalender(n|en|e)?|outlook|ical|google|calendar|kalenteri(in)?|favoriter|mitt program|mit program|program(met)?|schedule|agenda).{0,20}$/u,
    why: 'a calendar’s button',
  },
  {
    pattern:
      /^[+»›\s]*((google|apple|yahoo)[ -]?(kalender|calendar|kalenteri)|\.?ical(endar)?([ -]?(export|feed|fil|file))?|\.?ics([ -]?(export|fil|file))?|outlook( 365| live|\.com)?|office 365|permalänk|permalink|direktlänk|google[ -]?(karta|kart|kort|maps?|kartta))([ ,|+]+(google kalender|google calendar|\.?ical|icalendar|\.?ics|outlook))*$/u,
    why: 'a calendar, a map or an address by its name',
  },
  {
    pattern:
      /^(facebook|twitter|tweet|tweeta|x|linkedin|instagram|e-?post|e-?mail|mejla|rss|youtube|whatsapp|messenger|bluesky|mastodon|threads|share|dela|del|jaa|kopiera länk(en)?|copy link|kopier lenke|kopiér link)([ ,|·]+(facebook|twitter|tweet|x|linkedin|instagram|e-?post|e-?mail|mejla|rss|youtube|whatsapp|messenger|bluesky|share|dela|del|jaa))*$/u,
    why: 'sharing',
  },
  {
    pattern:
      /^[-–(\s]*(publicerad|publicerat|publicerades|postat|postad|posted|inlagt|inlagd|uppdaterad|senast (uppdaterad|ändrad|granskad)|sidan (uppdaterad|uppdaterades|ändrad)|skapad|ändrad|last (updated|modified)|published|updated|oppdatert|sist (oppdatert|endret)|publisert|opdateret|(sidst|senest) opdateret|offentliggjort|publiceret|revideret|revidert|reviderad|page updated|julkaistu|päivitetty|viimeksi päivitetty|muokattu)(?!\p{L}).{0,80}$|sidan (uppdaterades|är uppdaterad|senast ändrad)[^.]{0,40}\d/u,
    why: 'when the page was written, not when the session is',
  },
  {
    pattern:
      /^(next|previous|nästa|föregående|neste|forrige|næste|seuraava|edellinen)( (message|post|thread|inlägg|meddelande|innlegg|indlæg|viesti))?: .{1,80}$/u,
    why: 'the pages beside this one',
  },
  {
    pattern: /^\S+@\S+\.\p{L}{2,}$/u,
    why: 'an address alone: how to reach someone',
  },
  {
    pattern: /^\(?(europe\/\p{L}+|c?e?e?s?t|gmt|utc)([+-]\d+)?\)?$|^\(?tidszon:? .{3,30}\)?$/u,
    why: 'a time zone alone',
  },
  {
    pattern:
      /^(foto(graf)?(er)?|foton?|photo( credit)?|photos?|bild(er)?|billede|bilde|kuva(t)?|valokuva|illustration)\s?[:©/]\s?.{2,60}$/u,
    why: 'who took a picture',
  },
  {
    pattern:
      /besökare sedan|besøgende siden|visitors since|(sidan|siden|page) (är |er |is )?(bäst|best|bedst)( viewed)? (i|in|at|with) |^web+master(?!\p{L})/u,
    why: 'what old pages say of themselves',
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
  {
    pattern:
      /^\p{L}.{2,80}(?<!\d)(?:\d{3} \d{2}|\d{4,5}) \p{L}{2,30}[.,;·|\s-]{1,4}(?:tel|tfn|tlf|telefon|puh|fax|växel|e-post|epost|mail)(?!\p{L}).{3,80}$/u,
    why: 'the same with a postcode',
  },
]

/** Whether a text is a notice of the site rather than a part of what the page is about. */
export function isBoilerplate(text: string): boolean {
  if (text.length >= 400) return false
  const words = lowerCase(text)
  return BOILERPLATE.some(({ pattern }) => pattern.test(words))
}

import { type Hinted, hinted, hintedInSmall, phrase } from './hinted.ts'
import { AT, anyOf, DIGIT, mentions, opensWith, signsOf } from './hints.ts'

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
        'dela|tipsa|tipsa en vän|fakta om evenemanget|vägbeskrivning|visa på karta|visa karta|registrera dig|skriv ut|udskriv|tulosta|utskrift|till toppen|tillbaka|gå tillbaka|läs mer|läs vidare|visa mer|visa mindre|gå till innehållet|hoppa till innehåll|hoppa till innehållet|meny|stäng|föregående|nästa|lyssna|boka|boka plats|boka biljett|boka biljetter|köp biljett|köp biljetter|spara|favorit|kjøp billett|kjøp billetter|bestill billett|bestill billetter|køb billet|køb billetter|bestil billet|bestil billetter|osta lippu|læg i kurv|legg i handlekurv|legg i handlevogn|legg i kurv|lägg i varukorg|lägg i varukorgen|lägg i kundvagn|lägg i kundvagnen|lisää ostoskoriin|add to cart|add to basket|osta liput|osta lipu|varaa paikka|buy ticket|buy tickets|get ticket|get tickets|book|book now|book ticket|book tickets|följ|følg|follow|visa karta|visa på karta|visa på kartan|vis kart|vis på kart|vis kort|vis på kort|se kort|se kart|åpne kart|åbn kort|näytä kartta|näytä kartalla|show map|show on map|view map|view on map|open map|skip to content|read more|share|print|back|next|previous|menu|lue lisää|les mer|læs mere|del',
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
      opensWith(
        'hade du|hittade|var |er |hjälpte|hjalp|hjelpte|fant du|fandt du|oliko|löysitkö|was this|did you find',
      ),
      /^(?:hade du (?:nytta|hjälp) av (?:sidan|innehållet|informationen)|hittade du det du (?:letade efter|sökte)|(?:var|er|hjälpte|hjalp|hjelpte) (?:den här |denna |denne |dette )?(?:sidan|siden|side|innehållet|innholdet|indholdet|informationen|informasjonen|artikkelen|artikeln|artiklen)(?: (?:till|til))? (?:hjälp|hjelp|hjælp|nytta|nyttig|brugbar|dig|deg)|fant du (?:det |hva )?(?:du )?(?:lette|leitte|leita)|fandt du (?:det,? |hvad )?(?:du )?(?:søgte|ledte)|oliko (?:tästä |tämä )?(?:sivu|sivusta|sisältö|sisällöstä|tieto|tiedosta)(?!\p{L})|löysitkö (?:etsimäsi|mitä)|was this (?:page|article|information|content) (?:helpful|useful)|did you find (?:what you|this (?:page|useful|helpful)))[^.?!]{0,50}\?$/u,
    ),
    why: 'what the site asks of its readers',
  },
  {
    pattern: phrase({
      before: '^',
      words: 'föregående|förra|nästa|previous|next|forrige|neste|næste|edellinen|seuraava',
      after:
        '\\s(?:brev|inlägg|meddelande|message|post|melding|innlegg|besked|indlæg|viesti|by thread|in thread|artikel|article|artikkel|artikkeli)(?:\\s?:.*)?$',
    }),
    why: 'the next letter of an archive',
  },
  {
    pattern: phrase({
      before: '^',
      words:
        'sorterat efter|sorterad efter|sortera efter|sortert etter|sorteret efter|järjestetty|sorted by|sort by|messages sorted by',
      after: '\\s?:.*$',
    }),
    why: 'in which order lists and letters stand',
  },
  {
    pattern: hintedInSmall(
      mentions('kalender|kalenter|outlook|ical|google|calendar|favoriter|program|schedule|agenda'),
      /^[+»›\s]*(lägg till i|lägg till|lägg in i|lägg i|legg i|læg i|legg inn i|spara i|spara till|add to|save to|exportera till|export to|ladda ner till|legg til i|lagre i|tilføj til|føj til|gem i|lisää|tallenna|vie)\s?(min |mitt |din |my |your |the )?(kalender(n|en|e)?|outlook|ical|google|calendar|kalenteri(in)?|favoriter|mitt program|mit program|program(met)?|schedule|agenda).{0,20}$/u,
    ),
    why: 'a calendar’s button',
  },
  {
    pattern: hintedInSmall(
      mentions('google|apple|yahoo|ical|ics|outlook|office 365|permal|direktlänk'),
      /^[+»›\s]*((google|apple|yahoo)[ -]?(kalender|calendar|kalenteri)|\.?ical(endar)?([ -]?(export|feed|fil|file))?|\.?ics([ -]?(export|fil|file))?|outlook( 365| live|\.com)?|office 365|permalänk|permalink|direktlänk|google[ -]?(karta|kart|kort|maps?|kartta))([ ,|+]+(google kalender|google calendar|\.?ical|icalendar|\.?ics|outlook))*$/u,
    ),
    why: 'a calendar, a map or an address by its name',
  },
  {
    pattern: hintedInSmall(
      opensWith(
        'facebook|twitter|tweet|linkedin|instagram|epost|e-post|email|e-mail|mejla|rss|youtube|whatsapp|messenger|bluesky|mastodon|threads|share|dela|del|jaa|kopiera länk|copy link|kopier lenke|kopiér link',
      ),
      /^(facebook|twitter|tweet|tweeta|linkedin|instagram|e-?post|e-?mail|mejla|rss|youtube|whatsapp|messenger|bluesky|mastodon|threads|share|dela|del|jaa|kopiera länk(en)?|copy link|kopier lenke|kopiér link)([ ,|·]+(facebook|twitter|tweet|x|linkedin|instagram|e-?post|e-?mail|mejla|rss|youtube|whatsapp|messenger|bluesky|share|dela|del|jaa))*$/u,
    ),
    why: 'sharing',
  },
  {
    pattern: hintedInSmall(
      mentions('facebook|linkedin|twitter|whatsapp|bluesky|mastodon'),
      /^((del|dela|jaa|share|tweet|på|on|via|i|&|och|og|ja|and)[:\s]+)*(facebook|linkedin|twitter|whatsapp|bluesky|mastodon)(issa|issä|ssa|ssä)?([\s,|·]+((del|dela|jaa|share|på|on|via|i|&|och|og|ja|and)[:\s]+)*(facebook|linkedin|twitter|x|whatsapp|bluesky|mastodon|e-?post|e-?mail)(issa|issä|ssa|ssä)?)*$/u,
    ),
    why: 'sharing, by the names of where to',
  },
  {
    pattern: hintedInSmall(
      mentions(
        'publicerad|publicerat|posta|posted|inlag|uppdatera|senast|skapad|ändrad|last |published|updated|oppdatert|sist |publisert|opdateret|offentliggjort|publiceret|revide|julkaistu|päivitetty|muokattu|luotu|opprettet|oprettet|created',
      ),
      /^[-–(\s]*(publicerad|publicerat|publicerades|postat|postad|posted|inlagt|inlagd|uppdaterad|senast (uppdaterad|ändrad|granskad)|sidan (uppdaterad|uppdaterades|ändrad)|skapad|ändrad|last (updated|modified)|published|updated|oppdatert|sist (oppdatert|endret)|publisert|opdateret|(sidst|senest) opdateret|offentliggjort|publiceret|revideret|revidert|reviderad|page updated|julkaistu|päivitetty|viimeksi päivitetty|muokattu|(luotu|opprettet|oprettet|created)(?= \d))(?!\p{L}).{0,80}$|sidan (uppdaterades|är uppdaterad|senast ändrad)[^.]{0,40}\d/u,
    ),
    why: 'when the page was written, not when the session is',
  },
  {
    pattern: hintedInSmall(
      opensWith('next|previous|nästa|föregående|neste|forrige|næste|seuraava|edellinen'),
      /^(next|previous|nästa|föregående|neste|forrige|næste|seuraava|edellinen)( (message|post|thread|inlägg|meddelande|innlegg|indlæg|viesti))?: .{1,80}$/u,
    ),
    why: 'the pages beside this one',
  },
  {
    pattern: hintedInSmall(
      mentions('report|rapport|anmäl|ilmianna|follower|följare|følger|seuraaja'),
      /^(?:(?:report|anmäl|rapportera|rapporter|rapportér|ilmianna) (?:(?:this|the|detta|det här|dette|denne) )?(?:event|listing|page|evenemang(?:et)?|sidan|arrangement(?:et)?|siden|tapahtuma)|\d[\d\s.,]*k? (?:followers?|följare|følgere|seuraajaa))$/u,
    ),
    why: 'what a platform asks, and how many follow',
  },
  {
    pattern: hintedInSmall(
      mentions('europe/|cet|eet|est|cest|eest|gmt|utc|tidszon'),
      /^\(?(europe\/\p{L}+( \/ utc ?[+-]?\d+)?|cet|cest|eet|eest|est|gmt|utc)([+-]\d+)?( (tidszon|tidssone|tidszone|timezone|time zone|aikavyöhyke))?\)?$|^\(?tidszon:? .{3,30}\)?$/u,
    ),
    why: 'a time zone alone',
  },
  {
    pattern: hintedInSmall(
      opensWith('foto|photo|bild|billede|kuva|valokuva|illustration'),
      /^(foto(graf)?(er)?|foton?|photo( credit)?|photos?|bild(er)?|billede|bilde|kuva(t)?|valokuva|illustration)\s?[:©/]\s?.{2,60}$/u,
    ),
    why: 'who took a picture',
  },
  {
    pattern: hintedInSmall(
      mentions('besökare sedan|besøgende siden|visitors since|sidan|siden|page|webmaster|webbmaster'),
      /besökare sedan|besøgende siden|visitors since|(sidan|siden|page) (är |er |is )?(bäst|best|bedst)( viewed)? (i|in|at|with) |^webb?master(?!\p{L})/u,
    ),
    why: 'what old pages say of themselves',
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

const mayBeBoilerplate = anyOf(BOILERPLATE.map(({ pattern }) => pattern.may))

const LONGEST_STAMP = 42
/** What a link to a file is called. */
const LONGEST_FILE = 90

/** Without a word that tells: an address with hours, a telephone or mail; when a letter was sent; the number of a printed page; mail or a site alone; a file; an arrow back. */
const BY_SIGNS: readonly Hinted[] = [
  hintedInSmall(
    text => (signsOf(text) & DIGIT) !== 0 && /, (?:[a-z]{1,2}-)?\d{3}/i.test(text),
    /^\p{L}[\p{L} .-]{2,40} \d{1,4}\p{L}?, (?:[a-z]{1,2}-)?\d{3,4} ?\d{0,2} \p{L}.{0,80}(?:öppet|öppen|åpent|åben|avoinna|open|@|tel|tfn|tlf)/u,
  ),
  hintedInSmall(
    text => (signsOf(text) & DIGIT) !== 0 && /(?:\d{3} \d{2}|\d{4,5}) /.test(text),
    /^\p{L}.{2,80}(?<!\d)(?:\d{3} \d{2}|\d{4,5}) \p{L}{2,30}[.,;·|\s-]{1,4}(?:tel|tfn|tlf|telefon|puh|fax|växel|e-post|epost|mail)(?!\p{L}).{3,80}$/u,
  ),
  hinted(text => (signsOf(text) & AT) !== 0, /^\S+@\S+\.\p{L}{2,}$/u),
  hinted(
    text => /lager|stock|varastossa|recension|review|anmeldelse|g[åa]nger/i.test(text),
    /^\d+ (?:i lager|på lager|in stock|varastossa)$|^(?:det finns inga|inga|ingen|no) (?:recensioner|reviews|anmeldelser)(?!\p{L}).{0,20}$|^(?:läst|visad|lest) \d+ g[åa]nger$/iu,
  ),
  hinted(text => /^www\./i.test(text), /^www\.[\p{L}\d.-]+\.\p{L}{2,}\/?$/iu),
  // "Läs avhandlingen i fulltext (pdf, 8 MB)"
  hinted(
    text => text.endsWith(')') && text.length <= LONGEST_FILE,
    /\((?:pdf|docx?|pptx?|xlsx?)(?:[,;]? (?:ca )?[\d.,]+ ?[km]b)?(?:,[^()]{0,30})?\)$/iu,
  ),
  hinted(
    text => (signsOf(text) & DIGIT) !== 0 && text.length <= LONGEST_STAMP,
    /^\p{L}{3},? [\p{L}\d ]{5,14} \d\d?:\d\d:\d\d(?: .{2,12})?$|^(?:sida|sidan|side|page|sivu)?\s?\d{1,3}\s?\(\d{1,3}\)$|^(?:sida|sidan|side|page|sivu)\s\d{1,3}(?:\s?(?:av|af|of|\/)\s?\d{1,3})?$/iu,
  ),
  // «Fjellet som kjøkken» is a title, in Norwegian quotation marks.
  hinted(text => '«‹←⟵<'.includes(text.charAt(0)), /^(?:[«‹]\s(?!.*[»›])|(?:[←⟵]|<<)\s?)\p{L}.{1,80}$/u),
]

/** A line of copyright is no longer behind its sign. */
const LONGEST_COPYRIGHT = 160

/** Whether a text is a notice of the site rather than a part of what the page is about. */
export function isBoilerplate(text: string): boolean {
  if (text.length >= 400) return false
  if (text.startsWith('©')) return text.length - 1 <= LONGEST_COPYRIGHT && !text.includes('\n')
  return (
    text === 'x' ||
    text === 'X' ||
    (mayBeBoilerplate(text) && BOILERPLATE.some(({ pattern }) => pattern.test(text))) ||
    BY_SIGNS.some(pattern => pattern.test(text))
  )
}

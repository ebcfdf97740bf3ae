import { countSessions } from './count-sessions.ts'
import type { OptionsWords } from './options-words.ts'

export const optionsSv: OptionsWords = {
  title: 'Inställningar för Klarspår',
  saved: 'Sparat.',
  language: {
    heading: 'Språk',
    label: 'Klarspårs egna ord',
    auto: 'Som webbläsaren',
    sv: 'Svenska',
    en: 'Engelska',
    others: 'Andra sidor från Klarspår byter språk när du öppnar dem igen.',
  },
  reader: {
    heading: 'Läsvyn',
    text: 'Typsnitt, storlek, färger och uppläsning ställer du in i läsvyn, där du ser hur det blir. Det du väljer gäller sedan allt du läser.',
    link: 'Prova läsvyn på ett exempel',
  },
  example: {
    kind: 'Exempel',
    title: 'Så här ser en programpunkt ut',
    place: 'Stora salen, plan 2',
    person: {
      name: 'Ylva Exempelsson',
      roleText: 'Talare',
      title: 'lärare',
      organisation: 'Påhittade skolan',
    },
    paragraphs: [
      'Det här är en påhittad programpunkt, så att du kan ställa in läsvyn i lugn och ro. Överst står när, var och vem. Sedan kommer texten.',
      'Tryck på Utseende för att välja storlek, typsnitt, färger och avstånd. Tryck på Lyssna för att få texten uppläst.',
      'Ord som Klarspår har lagat, men inte är säker på, är markerade. Tryck på ordet får för att se hur det stod och vad det annars kan vara.',
    ],
    listHeading: 'Värt att prova',
    items: [
      'Radfokus, om du lätt tappar bort raden.',
      'Stavelser, om långa ord är svåra.',
      'Ett frågetecken på tangentbordet visar alla kortkommandon.',
    ],
    repair: { before: 'f?r', after: 'får', reading: 'för' },
  },
  repair: {
    heading: 'Laga sidor av sig själv',
    text: 'Klarspår kan laga trasiga bokstäver direkt på sidan så fort den visas. En enstaka webbplats väljer du i Klarspårs ruta när du är där.',
    everywhere: 'Laga skadade sidor på alla webbplatser',
    asks: 'Webbläsaren frågar om Klarspår får läsa och ändra sidor överallt. Inget av det som står där lämnar datorn.',
    refused: 'Webbläsaren gav inte sitt tillstånd, så inget är ändrat.',
    none: 'Ingen enskild webbplats är vald.',
    sites: 'Webbplatser som du har valt',
    removeSite: site => `Sluta laga ${site}`,
  },
  quiet: {
    heading: 'Webbplatser där Klarspår är tyst',
    text: 'Där visas ingen prick på knappen. Du kan ändå läsa en sida genom att trycka på knappen.',
    label: 'Webbplatsens adress',
    help: 'Till exempel konferens.example',
    add: 'Lägg till',
    none: 'Klarspår är inte tyst någonstans.',
    removeSite: site => `Ta bort ${site}`,
    notASite: 'Det ser inte ut som adressen till en webbplats.',
  },
  reminders: {
    heading: 'Påminnelser',
    text: 'Du väljer för varje programpunkt om du vill bli påmind. Här väljer du vad som föreslås.',
    label: 'Föreslå',
    allowed: 'Webbläsaren får visa påminnelser.',
    notAllowed: 'Webbläsaren får inte visa påminnelser än. Den frågar när du sätter den första.',
    allow: 'Tillåt påminnelser nu',
  },
  sync: {
    heading: 'Mellan dina datorer',
    text: 'Klarspår kan lägga det viktigaste om varje programpunkt i webbläsarens egen synk: titel, tid, plats och dina anteckningar. Texten följer inte med, men kan läsas från sidan igen. Inget skickas någon annanstans.',
    label: 'Synka listan mellan mina datorer',
    fits: count => `${countSessions(count, 'sv')} synkas.`,
    leftOut: count =>
      `${countSessions(count, 'sv')} får inte plats i webbläsarens synk och finns bara här. Flytta ${count === 1 ? 'den' : 'dem'} med en fil i stället.`,
    refused:
      'Webbläsaren kunde inte synka just nu. Listan är hel här, och Klarspår försöker igen om tio minuter. Är du inloggad i webbläsaren?',
  },
  exportAll: {
    heading: 'Spara allt som fil',
    text: 'Filen har med alla programpunkter, texter, anteckningar och etiketter. Klarspår kan läsa in den igen.',
    button: 'Spara allt',
  },
  erase: {
    heading: 'Radera allt',
    text: 'Tar bort alla programpunkter, anteckningar och inställningar ur Klarspår på den här datorn och ur webbläsarens synk. Dina andra datorer behåller sin lista. Du kan ångra dig tills du stänger sidan.',
    button: count => `Radera allt: ${countSessions(count, 'sv')} och alla inställningar`,
    confirm: 'Ja, radera allt',
    cancel: 'Nej, behåll',
    done: 'Allt är raderat. Det går att ångra tills du stänger sidan.',
    undo: 'Ångra raderingen',
    undone: 'Allt är tillbaka.',
  },
  stored: {
    heading: 'Vad som sparas, och var',
    items: [
      'Programpunkter du har sparat, med text, anteckningar och etiketter, ligger i webbläsaren på den här datorn.',
      'De senaste sidorna du läste ligger i webbläsarens minne och försvinner när du stänger den.',
      'Dina inställningar ligger i webbläsaren på den här datorn.',
      'Om du slår på synk ligger en kort form av listan också i ditt konto hos webbläsaren.',
      'Klarspår skickar inget till någon, och hämtar inget från nätet.',
    ],
    used: size => `Listan tar ${size}.`,
    unreadable: count =>
      count === 1
        ? '1 post gick inte att läsa. Den ligger kvar, och kommer med när du räddar listan som fil.'
        : `${count} poster gick inte att läsa. De ligger kvar, och kommer med när du räddar listan som fil.`,
    persist: 'Om datorn får ont om plats kan webbläsaren ta bort listan. Du kan be den att låta bli.',
    persistButton: 'Be webbläsaren att alltid behålla listan',
    persisted: 'Webbläsaren behåller listan även när datorn får ont om plats.',
  },
}

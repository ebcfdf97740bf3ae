/** Keys as xdotool names them, what they are for, and what Orca must say then; all it says is in the log. */
export type Step = { keys: string; what: string; says: readonly RegExp[] }

/** The seed page in the reader, as someone who hears it goes through it. Orca’s own words are Swedish here too. */
export const STEPS: readonly Step[] = [
  {
    keys: '1',
    what: 'the title',
    says: [/^Styrning bortom .*huvud nivå 1/, /New Public Management/],
  },
  { keys: 'h', what: 'the next heading', says: [/^Medverkande huvud nivå 2\.?$/] },
  { keys: 'Down', what: 'who leads', says: [/^Håkan Steenberg/, /^leder/] },
  {
    keys: 'l',
    what: 'the next list, with its first item',
    says: [/^Lista med 4 objekt/, /^• Offentlig sektor ska/],
  },
  { keys: 'i', what: 'its second item', says: [/^• Det offentliga tillhandahåller/] },
  { keys: 'i', what: 'its third item', says: [/^• Många frågor/] },
  {
    keys: 'i',
    what: 'its fourth item, without the name that was glued to it',
    says: [/^• Offentliga verksamheter är/],
  },
  { keys: 'h', what: 'the source', says: [/^Källa huvud nivå 2\.?$/] },
  { keys: 'k', what: 'its link', says: [/länk/] },
  {
    keys: 'shift+b',
    what: 'back to the button that saves',
    says: [/^Spara .*växlingsknapp.*inte nedtryckt/],
  },
  { keys: 'space', what: 'saves', says: [/är sparad/] },
  { keys: 'space', what: 'takes it out of the list', says: [/är borttagen/] },
  { keys: 'alt+u', what: 'the appearance', says: [/Utseende/] },
  { keys: 'Tab', what: 'its first button', says: [/^Stäng/] },
  { keys: 'Escape', what: 'closes it', says: [/^Utseende.*knapp/] },
]

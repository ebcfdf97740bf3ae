/** Sentences of our own, of the kind that programme pages hold: names, times, quotes, dashes, foreign letters. */
export const SENTENCES: readonly string[] = [
  'Så här påverkar årets klimatförändringar våra hav och sjöar.',
  'Välkommen till ett frukostseminarium om äldre människors rätt till bostäder.',
  'Hur kan kommuner och företag förbättra arbetsmiljön för sjuksköterskor?',
  'Åsa Öberg och Björn Sjögren berättar om sina första år som lärare.',
  'Örebro kommun bjöd in till öppet hus på gården i går kväll.',
  'Föreläsningen är på svenska – frågor får gärna ställas på engelska.',
  'Kaféet vid ån är öppet för alla även på lördagar.',
  'Är det möjligt att få bättre vård närmare hemmet?',
  'Ändå är det få som vågar säga ”nej” när de blir tillfrågade.',
  'Moderator: Anders Åkerlund, förbundsordförande för Småföretagarna i Östergötland.',
  'Vi möts på torget klockan tio och går därefter tillsammans till rådhuset.',
  'Därför måste vi våga tänka på ett helt nytt sätt.',
]

/** Words that every kind of damage breaks. */
export const WORDS: readonly string[] = [
  'föräldrar',
  'människor',
  'språket',
  'världen',
  'möjligheter',
  'frågor',
  'rättigheter',
  'företagen',
]

import type { Stock } from './stock.ts'
import { swedish } from './swedish.ts'

export const finlandSwedish: Stock = {
  ...swedish,
  language: 'sv-FI',
  firstNames:
    'Päivi Jyrki Heidi Ann-Sofi Bjarne Christel Kaj-Mikael Märta Sönke Henrik Aino Väinö Tarja Stig-Göran Mikaela Börje'.split(
      ' ',
    ),
  lastNames:
    'Häggblom Mäkelä Wärnström Österholm Lindén Sjöblom Hämäläinen Björklöf Ådahl Granvik Söderback Nygård Råberg Kärkkäinen Fagernäs'.split(
      ' ',
    ),
  organisations: [
    'Skärgårdens yrkeshögskola',
    'Nyländska läsförbundet',
    'Österby stad',
    'Välfärdsområdet Västkusten',
    'Helsingnäs universitet',
    'Svenska kulturgården i Åbolund',
    'Folkhälsan i Sibbnäs',
    'Tankehuset Magnet',
  ],
  posts: [
    'verksamhetsledare',
    'forskardoktor',
    'bildningsdirektör',
    'riksdagsledamot',
    'ansvarig redaktör',
    'planerare',
    'äldre universitetslektor',
    'social- och hälsovårdsdirektör',
    'kanslichef',
  ],
  places: ['Festsalen', 'Auditorium Åbo', 'Klassrum 214', 'Arken, sal Helikon', 'Studia Generalia, 2 vån.'],
  venues: ['Kulturhuset Fregatten, Österby', 'Akademihuset i Helsingnäs'],
  events: ['Lärarforum', 'Svenska dagarna', 'Skärgårdsseminariet', 'Bokkalaset', 'Folkhälsodagarna'],
  labels: {
    ...swedish.labels,
    place: ['Plats', 'Var'],
    speaker: ['Medverkande', 'Föreläsare', 'Talare'],
    languages: [
      ['Svenska', 'sv'],
      ['Finska', 'fi'],
    ],
  },
  surroundings: {
    ...swedish.surroundings,
    nav: ['Framsida', 'Evenemang', 'Anmälning', 'Om oss', 'Suomeksi', 'In English'],
    outdated: 'Din webbläsare är föråldrad. Var god och uppdatera den för att sidan ska fungera rätt.',
    sponsors: 'Understöds av',
    address: 'Strandvägen 3, 65100 Österby. Kansliet är öppet vardagar kl. 9–15.',
    signup: ['Anmälning senast 6.11.', 'Fritt inträde. Kaffeservering.', 'Ingen förhandsanmälning behövs.'],
  },
}

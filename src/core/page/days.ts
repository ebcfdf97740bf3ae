import { foldDamage } from './fold-damage.ts'
import { lazily } from './lazily.ts'

/** Weekdays without their last syllable, which is "dag" or "day" in some form, or nothing; whole where there is none. */
const WEEKDAYS =
  'mån,månd,tis,tisd,ons,onsd,tor,tors,tord,torsd,fre,fred,lör,lörd,sön,sönd,man,tir,tirs,mon,tue,tues,wed,wednes,thu,thur,thurs,fri,sat,satur,sun'
/** As they are shortened to two letters, and the Finnish one that does not end as the others do. */
const SHORT_WEEKDAYS = 'må,ti,on,to,fr,lö,sö,ma,ke,pe,la,su,keskiviikko,keskiviikkona'
/** Beginnings of months. */
const MONTHS =
  'jan,feb,mar,apr,maj,mai,may,jun,jul,aug,sep,okt,oct,nov,dec,des,tammi,helmi,maalis,huhti,touko,kesä,heinä,elo,syys,loka,marras,joulu'

const words = lazily(() => {
  const [weekdays = [], short = [], months = []] = [WEEKDAYS, SHORT_WEEKDAYS, MONTHS].map(table =>
    foldDamage(table).split(','),
  )
  // How days begin, in two letters: most words are no days by these alone. Before some stands "den".
  const starts = [...weekdays, ...short, ...months, 'den'].map(word => word.slice(0, 2))
  return { weekdays: new Set(weekdays), short: new Set(short), months, starts: new Set(starts) }
})

/** Whether a day may begin at an index of folded text: a figure, the beginning of a weekday or a month, "den". */
export function mayBeginDay(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || words().starts.has(text.slice(at, at + 2))
}

/** Whether a folded word is a weekday, in whatever form leads a line. */
export function isWeekday(word: string): boolean {
  const { weekdays, short } = words()
  return (
    short.has(word) ||
    weekdays.has(word.replace(/da[gy](?:en|s)?$/, '')) ||
    word.endsWith('tai') ||
    word.endsWith('taina')
  )
}

/** Whether a folded word is a month. */
export function isMonth(word: string): boolean {
  return words().months.some(month => word.startsWith(month))
}

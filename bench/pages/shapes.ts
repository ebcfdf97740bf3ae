import type { Shape } from './draw.ts'
import { converted } from './schedule/converted.ts'
import { data } from './schedule/data.ts'
import { grids } from './schedule/grids.ts'
import { lists } from './schedule/lists.ts'
import { otherYears } from './schedule/other-years.ts'
import { systems } from './schedule/systems.ts'
import { tables } from './schedule/tables.ts'
import { typed } from './schedule/typed.ts'
import { builders } from './single/builders.ts'
import { contentSystems } from './single/content-systems.ts'
import { exports } from './single/exports.ts'
import { handMade } from './single/hand-made.ts'
import { structured } from './single/structured.ts'

/** Every shape that the rules may be written for; those kept aside are in held-out/. */
export const shapes: readonly Shape[] = [
  ...contentSystems,
  ...handMade,
  ...structured,
  ...lists,
  ...typed,
  ...data,
  ...tables,
  ...systems,
  ...builders,
  ...grids,
  ...exports,
  ...converted,
  ...otherYears,
]

import type { Sections } from './model-file.ts'

/** A stand-in until the restoration of lost letters is merged: it knows nothing. */
export type RestoreModel = Record<string, never>

export function readRestoreModel(_sections: Sections): RestoreModel {
  return {}
}

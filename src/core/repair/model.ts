import { readSections } from './model-file.ts'
import { type CharacterModel, readCharacterModel } from './redecode/characters.ts'
import { type RestoreModel, readRestoreModel } from './restore/restore-model.ts'

/** What the repair has learned: Swedish spelling for re-decoding, and the restoration of lost letters. */
export type Model = { characters: CharacterModel; restore: RestoreModel }

/** Reads an unpacked (no longer gzipped) model file. Throws when a section is missing or cut short. */
export function readModel(unpackedFile: Uint8Array): Model {
  const sections = readSections(unpackedFile)
  const characters = sections.get('characters')
  if (!characters) throw new Error('The model file has no section "characters".')
  return { characters: readCharacterModel(characters), restore: readRestoreModel(sections) }
}

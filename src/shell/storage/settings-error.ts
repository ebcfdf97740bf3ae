/** What is set could not be read or written. It is as it was: what cannot be read is not written over. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

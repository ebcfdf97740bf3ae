type Api = { extension?: { inIncognitoContext?: boolean } }

/** Does this page, or this background, belong to a private window? */
export function isPrivate(): boolean {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api }
  return (browser ?? chrome)?.extension?.inIncognitoContext === true
}

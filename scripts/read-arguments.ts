export type Arguments = { files: string[]; url?: string; charset?: string; format: string }

/** Ends the program with one line on standard error and exit code 2. */
export function fail(message: string): never {
  process.stderr.write(`${message.replace(/\s+/gu, ' ')}\n`)
  process.exit(2)
}

/** The files and options of a command line; ends the program where one is not known. */
export function readArguments(given: readonly string[], formats: readonly string[]): Arguments {
  const options = new Map<string, string>()
  const files: string[] = []
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? ''
    if (!word.startsWith('--')) {
      files.push(word)
      continue
    }
    const [name = '', value = given[++index]] = word.slice(2).split(/=(.*)/su)
    if (!['url', 'charset', 'format'].includes(name))
      fail(`Unknown option --${name}. Known: --url, --charset, --format.`)
    if (value === undefined) fail(`The option --${name} needs a value.`)
    options.set(name, value)
  }
  const { url, charset, format = 'json' } = Object.fromEntries(options)
  if (files.length === 0) fail('Name at least one HTML file to read.')
  if (url !== undefined && !/^https?:\/\//u.test(url)) fail(`Not a web address: ${url}`)
  if (url !== undefined && !URL.canParse(url)) fail(`Not a web address: ${url}`)
  if (charset !== undefined && !isCharset(charset)) fail(`Unknown charset: ${charset}`)
  if (!formats.includes(format)) fail(`Unknown format: ${format}. Known: ${formats.join(', ')}.`)
  return { files, format, ...(url && { url }), ...(charset && { charset }) }
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (reason) {
    if (reason instanceof RangeError) return false
    throw reason
  }
}

/** Where progress is shown: standard error. Only a terminal is told anything. */
export type Terminal = { isTTY?: boolean; write: (text: string) => unknown }

/** Tells a waiting person on one line how many bytes are read and how many words repaired, until `end`. */
export function showProgress(terminal: Terminal): {
  report: (bytesRead: number, wordsRepaired: number) => void
  end: () => void
} {
  const show = terminal.isTTY === true
  let words = 0
  return {
    report(bytesRead, wordsRepaired) {
      words += wordsRepaired
      if (show) terminal.write(`\r${(bytesRead / 1e6).toFixed(1)} MB read, ${words} words repaired`)
    },
    end() {
      if (show) terminal.write('\n')
    },
  }
}

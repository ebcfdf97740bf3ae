import type { Saying, Speaker } from '../view/reader/speaker.ts'

/** The browser’s speech synthesis. It is looked up at each use: some browsers bring its voices late. */
export function browserSpeaker(): Speaker {
  let saying = 0
  return {
    voices: () =>
      speechSynthesis
        .getVoices()
        .map(({ voiceURI, name, lang, default: usual }) => ({ uri: voiceURI, name, lang, usual })),
    say: words => {
      saying += 1
      const now = saying
      speechSynthesis.cancel()
      speechSynthesis.speak(utterance(words, () => now === saying))
    },
    hush: () => {
      saying += 1
      speechSynthesis.cancel()
    },
  }
}

/** What has been replaced still reports its end: only the utterance that is current may speak. */
function utterance({ text, lang, rate, voice, onWord, onEnd }: Saying, isCurrent: () => boolean) {
  const made = new SpeechSynthesisUtterance(text)
  made.lang = lang
  made.rate = rate
  made.voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice) ?? null
  made.addEventListener('boundary', ({ name, charIndex }) => {
    if (isCurrent() && name !== 'sentence') onWord(charIndex)
  })
  for (const end of ['end', 'error']) {
    made.addEventListener(end, () => {
      if (isCurrent()) onEnd()
    })
  }
  return made
}

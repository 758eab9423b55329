/** Says short sentences; where the browser has no voice, a tone stands in. One utterance at a time. */
export class Voice {
  muted: boolean;
  #audio: AudioContext | undefined;

  constructor(muted: boolean) {
    this.muted = muted;
  }

  /**
   * Says it now, unless something is still being said. `urgent` interrupts.
   * @param tag language of the text, e.g. 'de-DE'
   */
  say(text: string, tag: string, urgent = false): void {
    if (this.muted) return;
    const voice = voiceFor(tag);
    if (!voice) {
      this.tone(urgent ? 'end' : 'tick');
      return;
    }
    const speech = window.speechSynthesis;
    if (speech.speaking && !urgent) return;
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speech.speak(utterance);
  }

  tone(kind: 'tick' | 'go' | 'end'): void {
    if (this.muted || typeof AudioContext === 'undefined') return;
    this.#audio ??= new AudioContext();
    const { currentTime, destination } = this.#audio;
    const [hz, lengthS] = ({ tick: [660, 0.09], go: [990, 0.3], end: [520, 0.45] } as const)[kind];
    const oscillator = this.#audio.createOscillator();
    const gain = this.#audio.createGain();
    oscillator.frequency.value = hz;
    gain.gain.setValueAtTime(0.2, currentTime);
    gain.gain.exponentialRampToValueAtTime(0.001, currentTime + lengthS);
    oscillator.connect(gain).connect(destination);
    oscillator.start();
    oscillator.stop(currentTime + lengthS);
  }

  close(): void {
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    void this.#audio?.close();
    this.#audio = undefined;
  }
}

/** A voice that speaks the language; a browser may have the interface and yet none. */
function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return bestVoice(window.speechSynthesis.getVoices(), tag);
}

/** One of the same region before one of the same language, a voice of the device before one of the network. */
export function bestVoice<
  V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>,
>(voices: readonly V[], tag: string): V | undefined {
  const [wanted, language] = [plain(tag), plain(tag).split('-')[0]];
  const rank = (voice: V) =>
    (plain(voice.lang) === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => plain(voice.lang).split('-')[0] === language)
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** Android writes de_DE. */
const plain = (tag: string) => tag.toLowerCase().replace('_', '-');

/** How loud, and whether at all; read at every sound, so a change is heard at once. */
export interface Loudness {
  readonly muted: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** Name of the voice chosen for its language. Missing: the best there is. */
  readonly voiceName?: string | undefined;
}

/** 'now' interrupts, 'after' waits its turn, 'if-quiet' is left out while something else is said. */
export type Urgency = 'now' | 'after' | 'if-quiet';

export type ToneName = 'tick' | 'go' | 'end' | 'beat';
const TONES: Readonly<Record<ToneName, readonly [hz: number, lengthS: number]>> = {
  tick: [660, 0.09],
  go: [990, 0.3],
  end: [520, 0.45],
  beat: [440, 0.06],
};

/** Says short sentences; where the browser has no voice for the language, a tone stands in. */
export class Voice {
  readonly #loudness: Loudness;
  #audio: AudioContext | undefined;

  constructor(loudness: Loudness) {
    this.#loudness = loudness;
  }

  /** @param tag language of the text, e.g. 'de-DE' */
  say(text: string, tag: string, urgency: Urgency): void {
    const { muted, volume, voiceName } = this.#loudness;
    if (muted) return;
    const voice = voiceFor(tag, voiceName);
    if (!voice) {
      if (urgency !== 'after') this.tone('tick');
      return;
    }
    const speech = window.speechSynthesis;
    if (speech.speaking && urgency === 'if-quiet') return;
    if (urgency === 'now') speech.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    speech.speak(utterance);
  }

  tone(name: ToneName): void {
    const { muted, volume } = this.#loudness;
    if (muted || volume === 0 || typeof AudioContext === 'undefined') return;
    this.#audio ??= new AudioContext();
    const { currentTime, destination } = this.#audio;
    const [hz, lengthS] = TONES[name];
    const oscillator = this.#audio.createOscillator();
    const gain = this.#audio.createGain();
    oscillator.frequency.value = hz;
    gain.gain.setValueAtTime(0.25 * volume, currentTime);
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
function voiceFor(tag: string, name?: string): SpeechSynthesisVoice | undefined {
  const voices = voicesFor(tag);
  return voices.find((voice) => voice.name === name) ?? voices[0];
}

/** The voices of this browser that speak the language, best first; browsers may fetch them late. */
export function voicesFor(tag: string): SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  return rankedVoices(window.speechSynthesis.getVoices(), tag);
}

/** One of the same region before one of the same language, a voice of the device before one of the network. */
export function rankedVoices<
  V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>,
>(voices: readonly V[], tag: string): V[] {
  const [wanted, language] = [plain(tag), plain(tag).split('-')[0]];
  const rank = (voice: V) =>
    (plain(voice.lang) === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => plain(voice.lang).split('-')[0] === language)
    .sort((a, b) => rank(b) - rank(a));
}

/** Android writes de_DE. */
const plain = (tag: string) => tag.toLowerCase().replace('_', '-');
